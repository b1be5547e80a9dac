"""Feeds and articles are read in a process of its own: hours of reading never hold up an answer.

Reading is pure Python and holds the interpreter's lock for 5 ms at a time, in which no answer is made; the
figures are in docs/measurements.md. The process is niced, bounded in memory, and replaced where it hangs.
"""

import asyncio
import multiprocessing
import os
import resource
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from domain.entry import FeedContent
from domain.errors import ArticleError
from domain.language import Language
from domain.statement import Extracted, Source
from extraction.texts.html import article_text
from gazetteer.names import NamedPlaces, open_names
from intake.feed_parsing import decoded, links_to_feeds, parse
from intake.reading import MOST_CHARACTERS, Reading, is_html
from intake.submission import Submission, read

LONGEST_SECONDS = 60.0
"""How long one feed or article may take; the longest real ones take 2."""

MOST_MEMORY = 2 * 1024**3
"""Bytes of address space; a page made to fill memory ends the process that reads it, not the bot."""

NICENESS = 10

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was fetched, and what the feed says of it. `places` as in `FeedSettings`."""

    body: bytes
    charset: str | None
    url: str
    title: str | None
    published: datetime
    source: Source
    language: Language | None
    places: tuple[str, ...]


class Apart:
    """Reads feeds and articles in another process."""

    def __init__(
        self, gazetteer: Path | None, timezone: ZoneInfo, *, seconds: float = LONGEST_SECONDS
    ) -> None:
        self._gazetteer = gazetteer
        self._timezone = timezone
        self._seconds = seconds
        self._pool: ProcessPoolExecutor | None = None

    async def feed(self, body: bytes, url: str, charset: str | None, now: datetime) -> FeedContent:
        """Return what a feed holds.

        Raises:
            ArticleError: it cannot be read as one.
        """
        return await self._run(_feed, body, url, charset, now)

    async def links(self, body: bytes, url: str, charset: str | None) -> list[str]:
        """Return the feeds that a page names as its own."""
        return await self._run(_links, body, url, charset)

    async def article(self, page: Page) -> Reading:
        """Return what an article says about the places that its feed is read for.

        Raises:
            ArticleError: it cannot be read as one.
        """
        return await self._run(_article, page, self._timezone)

    def close(self) -> None:
        """End the process."""
        pool, self._pool = self._pool, None
        if pool is not None:
            _kill(pool)

    async def _run(self, work: Callable[..., R], *arguments: object) -> R:
        pool = self._pool = self._pool or self._started()
        try:
            async with asyncio.timeout(self._seconds):
                reads = asyncio.get_running_loop().run_in_executor(pool, work, *arguments)
                # Shielded: a pool that ends fails where one of its futures has been cancelled.
                reads.add_done_callback(_looked_at)
                return await asyncio.shield(reads)
        except (TimeoutError, BrokenProcessPool, MemoryError) as error:
            if self._pool is pool:  # whoever waited for the same process finds a new one
                self._pool = None
                _kill(pool)
            raise ArticleError(f"it could not be read to its end ({type(error).__name__})") from None

    def _started(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            1, multiprocessing.get_context("spawn"), initializer=_begin, initargs=(self._gazetteer,)
        )


def _looked_at(reads: asyncio.Future[R]) -> None:
    """Let nobody complain of what went wrong after its reader had given up."""
    if not reads.cancelled():
        reads.exception()


def _kill(pool: ProcessPoolExecutor) -> None:
    processes = list((pool._processes or {}).values())  # noqa: SLF001  there is no public way to end one that hangs
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.kill()


_until_the_end = ExitStack()
_places: list[NamedPlaces] = []
"""The gazetteer of this process, opened once."""


def _begin(gazetteer: Path | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the bot's, which ends this process itself
    parent = multiprocessing.parent_process()
    assert parent is not None
    threading.Thread(target=lambda: (parent.join(), os._exit(1)), daemon=True).start()  # type: ignore[func-returns-value]
    os.nice(NICENESS)
    with suppress(ValueError, OSError):  # a lower limit is set already
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    _places.append(_until_the_end.enter_context(open_names(gazetteer)))


def _feed(body: bytes, url: str, charset: str | None, now: datetime) -> FeedContent:
    return parse(body, url=url, charset=charset, now=now)


def _links(body: bytes, url: str, charset: str | None) -> list[str]:
    return links_to_feeds(decoded(body, charset), url)


def _article(page: Page, timezone: ZoneInfo) -> Reading:
    return article(page, _places[0], timezone)


def article(page: Page, gazetteer: NamedPlaces, timezone: ZoneInfo) -> Reading:
    """Return what is said in a page about the places that are read for."""
    text, title = decoded(page.body, page.charset), None
    if len(text) > MOST_CHARACTERS:
        raise ArticleError(f"the article has {len(text):,} characters; {MOST_CHARACTERS:,} are allowed")
    if is_html(text):
        text, title = article_text(text)
    published = page.published.astimezone(timezone)
    submission = Submission(page.source, page.url, published, text, page.title or title, page.language)
    reading, _ = read(submission, gazetteer)
    if not page.places:
        return reading
    about = tuple(each for each in reading.statements if _is_about(each, page.places, gazetteer))
    return replace(reading, statements=about)


def _is_about(statement: Extracted, wanted: tuple[str, ...], gazetteer: NamedPlaces) -> bool:
    return any(mention.id and _lies_in(mention.id, wanted, gazetteer) for mention in statement.places)


def _lies_in(place_id: str, wanted: tuple[str, ...], gazetteer: NamedPlaces) -> bool:
    place = gazetteer.place(place_id)
    around = {place_id, *(outer.id for outer in place.within)} if place else {place_id}
    areas = (gazetteer.place(each) for each in wanted)
    return not around.isdisjoint({*wanted, *(code for area in areas if area for code in area.codes)})
