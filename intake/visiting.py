"""What one reading of a feed comes to, and of one article that it names."""

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from domain.entry import DueEntry
from domain.errors import ArticleError, FetchError, Unfetched
from domain.feed import Feed
from intake.fetching import PAGES, Fetched, Limits
from intake.private_hosts import Fetches
from intake.reading_apart import Apart, Page
from intake.trusting import take
from store.book import Book
from store.store import Store

log = logging.getLogger("sitrep.feeds")

FEEDS = frozenset(
    "application/rss+xml application/atom+xml application/rdf+xml application/xml text/xml"
    " application/feed+json text/html text/plain application/octet-stream".split()
)
"""Content types that feeds are served as, wrong ones included; what is no feed shows when it is read."""

FEED_LIMITS = Limits(size=10_000_000, seconds=30.0, redirects=5)
"""Of a feed; the longest in use have 3 MB."""

LONGEST_PAUSE = timedelta(hours=6)
"""Between two tries of a feed that fails, unless its server asks for longer."""

LONGEST_ASKED = timedelta(days=1)
"""What a server's Retry-After is followed up to."""

TRIES = 5
"""Of an article, over about half a day, before it is given up."""

FIRST_RETRY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Pace:
    """How far back a feed is read, and when an article is looked at again: `[feeds]` of the configuration."""

    first_days: int = 3
    again_hours: int = 24


class Visits:
    """Fetches a feed or an article, has it read, and notes in one transaction what that came to."""

    def __init__(
        self,
        store: Store,
        fetcher: Fetches,
        apart: Apart,
        clock: Callable[[], datetime],
        *,
        pace: Pace = Pace(),
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._fetcher = fetcher
        self._apart = apart
        self._clock = clock
        self._pace = pace
        self._chance = chance

    async def poll(self, feed: Feed) -> None:
        """Read a feed: what it names is to be read from then on."""
        fetched = None
        try:
            fetched = await self._fetch_feed(feed)
            if fetched.status == 304:
                await self._answered(feed, fetched)
                return
            content = await self._apart.feed(fetched.body, fetched.url, fetched.charset, self._clock())
        except ArticleError as error:
            if fetched is None or not await self._found_behind(feed, fetched):
                await self._failed(feed, error)
            return
        now = self._clock()
        oldest = now - timedelta(days=self._pace.first_days)
        await self._store.write(
            lambda book: book.feed_answered(
                feed,
                content.entries,
                now,
                next_at=self._next(feed, now),
                oldest=oldest,
                etag=fetched.headers.get("etag"),
                modified=fetched.headers.get("last-modified"),
                site=content.site,
            )
        )
        await self._moved(feed, fetched)

    async def _found_behind(self, feed: Feed, fetched: Fetched) -> bool:
        """Read the feed that a page names as its own from now on, where an editor has given the page."""
        if feed.first_read is not None:
            return False
        found = await self._apart.links(fetched.body, fetched.url, fetched.charset)
        found = [url for url in found if url != feed.url]
        if not found:
            return False
        now = self._clock()
        later = now + LONGEST_PAUSE

        def move(book: Book) -> None:
            if not book.feed_moved(feed.id, found[0], next_at=now):
                book.feed_failed(feed.id, "known", later)

        await self._store.write(move)
        return True

    async def _fetch_feed(self, feed: Feed) -> Fetched:
        headers = {"Accept": "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"}
        if feed.etag:
            headers["If-None-Match"] = feed.etag
        if feed.modified:
            headers["If-Modified-Since"] = feed.modified
        return await self._fetcher.fetch(feed.url, kinds=FEEDS, headers=headers, limits=FEED_LIMITS)

    async def _answered(self, feed: Feed, fetched: Fetched) -> None:
        now = self._clock()
        next_at = self._next(feed, now)
        await self._store.write(lambda book: book.feed_answered(feed, None, now, next_at=next_at, oldest=now))
        await self._moved(feed, fetched)

    async def _moved(self, feed: Feed, fetched: Fetched) -> None:
        if fetched.moved:
            to = fetched.moved
            log.info("feed has moved id=%s", feed.id)
            await self._store.write(lambda book: book.feed_moved(feed.id, to))

    def _next(self, feed: Feed, now: datetime) -> datetime:
        """Return when a feed is read next: a tenth later at most, so that not all come at one minute."""
        return now + (1 + 0.1 * self._chance()) * feed.settings.interval

    async def _failed(self, feed: Feed, error: ArticleError) -> None:
        now = self._clock()
        pause = min(
            feed.settings.interval * 2 ** min(feed.failures, 10), max(LONGEST_PAUSE, feed.settings.interval)
        )
        pause = pause * (0.75 + 0.5 * self._chance())
        asked = retry_after(error, now)
        next_at = now + max(pause, min(asked, LONGEST_ASKED))
        log.warning("feed not read id=%s failures=%s reason=%s", feed.id, feed.failures + 1, error)
        await self._store.write(lambda book: book.feed_failed(feed.id, problem_of(error), next_at))

    async def read(self, entry: DueEntry) -> None:
        """Read the article of an entry."""
        feed = self._store.feeds.get(entry.feed)
        if feed is None:
            return
        source = self._store.articles.source(feed.source)
        assert source is not None
        try:
            body, charset = await self._page_of(entry)
            page = Page(
                body,
                charset,
                entry.url,
                entry.title,
                min(entry.published or entry.seen_at, entry.seen_at),
                source,
                feed.settings.language,
                feed.settings.places,
            )
            reading = await self._apart.article(page)
        except ArticleError as error:
            await self._entry_failed(entry, error)
            return
        now = self._clock()
        again_at = self._again(entry, now)
        await self._store.write(lambda book: take(book, feed, entry, reading, now, again_at=again_at))

    async def broke_off(self, key: tuple[str, int]) -> None:
        """Put off what could not be read for a fault of ours, so that all else is read meanwhile."""
        kind, number = key
        again = self._clock() + LONGEST_PAUSE
        if kind == "feed":
            await self._store.write(lambda book: book.feed_failed(number, "fault", again))
        else:
            await self._store.write(lambda book: book.entry_failed(number, "fault", again))

    async def _page_of(self, entry: DueEntry) -> tuple[bytes, str | None]:
        if entry.content:
            return f"<article><p>{entry.content}</article>".encode("utf-8", "replace"), "utf-8"
        fetched = await self._fetcher.fetch(entry.url, kinds=PAGES)
        return fetched.body, fetched.charset

    def _again(self, entry: DueEntry, now: datetime) -> datetime | None:
        """Return when an article that was fetched is looked at again, once: outlets correct theirs."""
        if not entry.first or entry.content or not self._pace.again_hours:
            return None
        return now + timedelta(hours=self._pace.again_hours)

    async def _entry_failed(self, entry: DueEntry, error: ArticleError) -> None:
        now = self._clock()
        pause = max(FIRST_RETRY * 3**entry.tries, min(retry_after(error, now), LONGEST_ASKED))
        next_at = now + pause if entry.tries + 1 < TRIES and _may_pass(error) else None
        log.info("article not read entry=%s tries=%s reason=%s", entry.id, entry.tries + 1, error)
        await self._store.write(lambda book: book.entry_failed(entry.id, problem_of(error), next_at))


def problem_of(error: ArticleError) -> str:
    """Return what is wrong as a word, and the server's status where it gave one; `feed-problem` says it."""
    if not isinstance(error, FetchError):
        return "unreadable"
    why = error.why.name.lower()
    return why if error.status is None else f"{why} {error.status}"


def retry_after(error: ArticleError, now: datetime) -> timedelta:
    """Return how long a server asks to be left alone (RFC 9110, Retry-After): seconds, or a date."""
    asked = (error.retry_after if isinstance(error, FetchError) else None) or ""
    if asked.isascii() and asked.isdigit() and len(asked) < 10:
        return timedelta(seconds=int(asked))
    try:
        until = parsedate_to_datetime(asked)
    except ValueError:
        return timedelta(0)
    return max(until.replace(tzinfo=until.tzinfo or UTC) - now, timedelta(0))


def _may_pass(error: ArticleError) -> bool:
    """Tell whether an article may be readable later: not where it is gone, or no article."""
    if not isinstance(error, FetchError):
        return False
    if error.status is not None:
        return error.status in (403, 408, 425, 429) or error.status >= 500
    return error.why in (Unfetched.TOO_SLOW, Unfetched.UNREACHABLE, Unfetched.UNKNOWN_HOST)
