"""Feeds are found broken in every way; what can be read of one is read."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.entry import Entry
from domain.errors import ArticleError
from intake.feed_parsing import canonical, links_to_feeds, parse
from tests.intake.pressroom import rss
from tests.people import NOON

URL = "https://first.example/feed"


def entries(items: str, *, encoding: str = "utf-8", charset: str | None = None) -> tuple[Entry, ...]:
    return parse(rss(items).encode(encoding), url=URL, charset=charset, now=NOON).entries


def test_an_entry_has_its_own_id_its_link_its_title_and_its_day() -> None:
    (entry,) = entries(
        "<item><guid>7</guid><link>/a?utm_source=rss&amp;id=3#top</link>"
        "<title>The &lt;b&gt;road&lt;/b&gt;</title>"
        "<pubDate>Wed, 12 Nov 2025 10:00:00 +0200</pubDate></item>"
    )

    assert (entry.key, entry.url, entry.title) == ("7", "https://first.example/a?id=3", "The road")
    assert entry.published == datetime(2025, 11, 12, 8, tzinfo=UTC)


def test_atom_is_read_as_well() -> None:
    feed = parse(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>First</title><link href="https://first.example/"/>'
        b'<entry><id>urn:1</id><title>One</title><link href="/a"/><updated>2025-11-12T08:00:00Z</updated>'
        b'<content type="html">&lt;p&gt;Words.&lt;/p&gt;</content></entry></feed>',
        url=URL,
        charset=None,
        now=NOON,
    )

    assert (feed.title, feed.site) == ("First", "https://first.example/")
    assert [(entry.key, entry.url, entry.content) for entry in feed.entries] == [
        ("urn:1", "https://first.example/a", "<p>Words.</p>")
    ]


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [("utf-8", None), ("utf-8", "windows-1251"), ("cp1251", None), ("cp1251", "utf-8"), ("utf-16", "utf-8")],
)
def test_an_encoding_that_is_declared_wrongly_is_found_out(encoding: str, charset: str | None) -> None:
    items = "<item><link>https://first.example/a</link><title>Дорога на Покровськ</title></item>"

    assert entries(items, encoding=encoding, charset=charset)[0].title == "Дорога на Покровськ"


@pytest.mark.parametrize(
    "link",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[::1",
        "https://user:secret@first.example/a",
        "https://a.example/" + "a" * 2000,
    ],
)
def test_an_entry_without_an_address_of_the_web_is_left_out(link: str) -> None:
    assert entries(f"<item><title>One</title><link>{link}</link></item>") == ()


@pytest.mark.parametrize(
    "day", ["Wed, 12 Nov 2095 10:00:00 GMT", "soon", "", "Thu, 01 Jan 1970 00:00:00 GMT"]
)
def test_a_day_that_cannot_be_is_not_known(day: str) -> None:
    item = f"<item><link>https://first.example/a</link><pubDate>{day}</pubDate></item>"

    assert entries(item)[0].published is None


def test_a_feed_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    whole = rss("<item><link>https://first.example/a</link></item><item><link>https://first.example/b</link>")

    feed = parse(whole[: whole.index("</channel>")].encode(), url=URL, charset=None, now=NOON)

    assert [entry.url for entry in feed.entries] == ["https://first.example/a", "https://first.example/b"]


def test_what_a_feed_says_of_an_article_is_seen_to_change() -> None:
    def printed(title: str) -> str:
        return entries(f"<item><link>https://first.example/a</link><title>{title}</title></item>")[0].print

    assert printed("One") == printed("One") != printed("Two")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_feed_or_are_refused(data: bytes) -> None:
    with suppress(ArticleError):
        parse(data, url=URL, charset=None, now=NOON)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_entry_is_read_or_left_out(link: str, day: str) -> None:
    item = f"<item><link><![CDATA[{link.replace(']]', '')}]]></link><pubDate>{day}</pubDate></item>"
    with suppress(ArticleError):
        for entry in entries(item.encode("utf-8", "ignore").decode()):
            assert entry.url.startswith("http")


def test_a_page_names_its_feeds_those_of_comments_last() -> None:
    page = (
        '<html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed">'
        '<link rel="alternate" type="application/atom+xml" href="https://first.example/atom">'
        '<link rel="stylesheet" href="/style.css"><link rel="alternate" hreflang="uk" href="/uk">'
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head></html>'
    )

    assert links_to_feeds(page, "https://first.example/news") == [
        "https://first.example/atom",
        "https://first.example/comments/feed",
    ]


@pytest.mark.parametrize("page", ["", "no page", "<", "\x00"])
def test_a_page_without_feeds_names_none(page: str) -> None:
    assert links_to_feeds(page, "https://first.example") == []


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/1?utm_source=x&utm_medium=y", "https://a.example/1"),
        ("https://a.example/1?id=2&fbclid=3#part", "https://a.example/1?id=2"),
        ("https://a.example/1?q=%D0%BF&a=", "https://a.example/1?q=%D0%BF&a="),
    ],
)
def test_marks_of_where_a_reader_came_from_are_taken_off(url: str, kept: str) -> None:
    assert canonical(url) == kept
