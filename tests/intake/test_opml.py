"""Lists of feeds go in and out as OPML, and no list does harm."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import ArticleError
from domain.feed import Feed, FeedSettings, Trust
from domain.language import Language
from domain.statement import Topic
from intake.opml import Listed, read_opml, write_opml
from tests.people import NOON

SAMPLES = Path(__file__).parent.parent.parent / "samples" / "feeds.opml"
DEFAULTS = FeedSettings(interval=timedelta(minutes=15))
SETTINGS = FeedSettings(
    interval=timedelta(minutes=30),
    language=Language.UK,
    trust=Trust.PUBLISHED,
    places=("UA14000000000091971",),
    holds={Topic.STRIKE: 6},
    whole=True,
    paused=True,
)


def test_what_is_written_is_read_again_but_for_the_trust() -> None:
    feed = Feed(
        1, "First & <News>", "https://a.example/rss?a=1&b=2", "https://a.example/", SETTINGS, NOON, NOON
    )

    listed = read_opml(write_opml([feed]), DEFAULTS).feeds

    assert listed == [Listed(feed.source, feed.url, feed.site, replace(SETTINGS, trust=Trust.DRAFTS))]


def test_the_list_of_another_reader_is_read_each_address_once() -> None:
    listing = read_opml(
        b'<opml version="1.1"><body><outline text="Folder"><outline title="One" xmlUrl="https://a.example/rss"/>'
        b'<outline title="Again" xmlUrl="https://a.example/rss"/><outline xmlUrl="https://b.example/"/>'
        b'<outline text="Script" xmlUrl="javascript:alert(1)"/><outline text="No feed"/>'
        b'<outline text="Mine" xmlUrl="http://user:secret@c.example/"/>'
        b'<outline text="Half" xmlUrl="http://:secret@c.example/"/></outline></body></opml>',
        DEFAULTS,
    )

    assert [(each.name, each.url) for each in listing.feeds] == [
        ("One", "https://a.example/rss"),
        ("b.example", "https://b.example/"),
    ]
    assert listing.feeds[0].settings == DEFAULTS
    assert listing.refused == 3


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no list",
        b"<rss/>",
        b"<opml><body>",
        b'<!DOCTYPE opml [<!ENTITY a "aaa">]><opml><body><outline text="&a;" xmlUrl="https://a.example"/></body></opml>',
        b'<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><body>&a;</body></opml>',
        b"<opml>" + b" " * 2_000_000 + b"</opml>",
        b"<opml>" * 10_000 + b"</opml>" * 10_000,
    ],
    ids=["empty", "text", "rss", "cut off", "entities", "file", "huge", "deep"],
)
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleError):
        read_opml(data, DEFAULTS)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_list_or_are_refused(data: bytes) -> None:
    with suppress(ArticleError):
        read_opml(data, DEFAULTS)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_name_of_an_outlet_can_be_written(name: str, site: str) -> None:
    feed = Feed(1, name, "https://a.example/", "https://a.example/", DEFAULTS, NOON, NOON)

    assert len(read_opml(write_opml([feed]), DEFAULTS).feeds) == 1


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [
        ('interval="1"', DEFAULTS),
        ('interval="99999999999"', DEFAULTS),
        ('language="uk-UA"', replace(DEFAULTS, language=Language.UK)),
        ('language="de"', DEFAULTS),
        ('holds="strike:6 strike:9999 nothing:3 advance:x"', replace(DEFAULTS, holds={Topic.STRIKE: 6})),
        ('trust="published"', DEFAULTS),
    ],
)
def test_settings_count_where_they_are_possible(attribute: str, expected: FeedSettings) -> None:
    data = f'<opml><body><outline xmlUrl="https://a.example/" {attribute}/></body></opml>'

    assert read_opml(data.encode(), DEFAULTS).feeds[0].settings == expected


def test_the_samples_are_twenty_feeds_in_three_languages() -> None:
    listed = read_opml(SAMPLES.read_bytes(), DEFAULTS).feeds

    assert len(listed) == 20
    assert {each.settings.language for each in listed} == set(Language)
    assert "UNTRIED" in SAMPLES.read_text(encoding="utf-8")
