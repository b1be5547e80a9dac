"""The article in a web page."""

from datetime import date

import pytest

from domain.errors import ArticleError
from extraction.texts.html import article_page, article_text

PAGE = """<!doctype html><html><head><title>Rain in the town | Courier</title></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav>
<article><h1>Rain in the town</h1>
<p>The mayor said on Monday that it had been raining in the town for a week without a break.</p>
<p>“The river is high, but the dam holds,” he said, and asked the people to stay at home.</p>
</article><footer>All rights reserved</footer></body></html>"""


def test_the_paragraphs_and_the_title_are_found() -> None:
    text = (
        "Rain in the town\n"
        "The mayor said on Monday that it had been raining in the town for a week without a break.\n"
        "“The river is high, but the dam holds,” he said, and asked the people to stay at home."
    )

    assert article_text(PAGE) == (text, "Rain in the town")


@pytest.mark.parametrize(
    "page", ["", "no page at all", "<html></html>", "<p></p>", "<html>\x00\x01\x02", "<<<p>>>"]
)
def test_a_page_without_an_article_is_refused(page: str) -> None:
    with pytest.raises(ArticleError, match="HTML page"):
        article_text(page)


def test_the_page_says_where_and_when_it_was_published() -> None:
    marks = (
        '<meta property="article:published_time" content="2025-11-11T08:30:00+02:00">'
        '<meta property="og:site_name" content="Eastern Courier">'
    )
    page = article_page(PAGE.replace("<head>", "<head>" + marks))

    assert (page.published, page.outlet, page.title) == (
        date(2025, 11, 11),
        "Eastern Courier",
        "Rain in the town",
    )


def test_a_day_that_only_the_text_names_is_not_taken_for_that_of_publication() -> None:
    page = article_page(PAGE.replace("on Monday", "on 3 March 2021"))

    assert (page.published, page.outlet) == (None, None)
