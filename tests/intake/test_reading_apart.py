"""Feeds and articles are read in another process, which may hang or die without harm."""

import os
import signal
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from domain.errors import ArticleError
from domain.statement import Source
from intake.reading_apart import Apart, Page
from tests.intake.pressroom import GOVERNOR_SAID, KYIV, rss
from tests.people import NOON

PAGE = Page(
    f"<html><article><p>{GOVERNOR_SAID}</p></article></html>".encode(),
    None,
    "https://first.example/a",
    "News",
    NOON,
    Source("First News"),
    None,
    (),
)


@pytest.fixture
async def apart() -> AsyncIterator[Apart]:
    opened = Apart(None, KYIV)
    yield opened
    opened.close()


async def test_a_process_of_its_own_reads_and_is_replaced_when_it_dies(apart: Apart) -> None:
    reading = await apart.article(PAGE)
    feed = await apart.feed(rss("").encode(), "https://first.example/feed", None, NOON)
    links = await apart.links(
        b"<link rel=alternate type=application/rss+xml href=/rss>", "https://first.example/", None
    )
    pid = await apart._run(os.getpid)
    with pytest.raises(ArticleError, match="BrokenProcessPool"):
        await apart._run(_dies)
    again = await apart.article(PAGE)

    assert [statement.places[0].name for statement in reading.statements] == ["Pokrovsk"]
    assert (feed.title, links) == ("First News", ["https://first.example/rss"])
    assert again == reading
    assert await apart._run(os.getpid) != pid


async def test_what_takes_too_long_is_broken_off(apart: Apart) -> None:
    await apart.feed(rss("").encode(), "https://first.example/feed", None, NOON)
    apart._seconds = 0.05

    with pytest.raises(ArticleError, match="it could not be read to its end"):
        await apart._run(signal.pause)

    apart._seconds = 60
    assert await apart._run(os.getpid) != os.getpid()


async def test_a_page_of_more_than_a_million_characters_is_no_article(apart: Apart) -> None:
    with pytest.raises(ArticleError, match="1,000,001 characters; 1,000,000 are allowed"):
        await apart.article(replace(PAGE, body=b"a" * 1_000_001))


def _dies() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
