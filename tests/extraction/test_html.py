"""The article in a web page."""

import pytest

from domain.errors import ArticleError
from extraction.html import article_text

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
