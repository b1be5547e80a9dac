"""Feeds of outlets that stand on a web of their own, and the poller that reads them. All is invented."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.entry import FeedContent
from domain.feed import Feed, FeedSettings
from domain.statement import Source
from gazetteer.gazetteer import Gazetteer
from intake.feed_parsing import parse
from intake.fetching import Limits, fetching
from intake.polling import Polling
from intake.reading import Reading
from intake.reading_apart import Apart, Page, article
from intake.visiting import Pace, Visits
from store.store import Store
from tests.intake.web import Web
from tests.people import Clock

KYIV = ZoneInfo("Europe/Kyiv")
QUARTER = timedelta(minutes=15)
RSS = "application/rss+xml; charset=utf-8"

GOVERNOR_SAID = "“The road to Pokrovsk is open,” Donetsk Governor Vadym Filashkin said on November 11."
ALSO_SAID = "“Eleven buses have left Pokrovsk,” Filashkin said on November 11."


class Here(Apart):
    """Reads in this process, as the other one would."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        super().__init__(None, KYIV)
        self._places = gazetteer
        self.read = 0

    async def feed(self, body: bytes, url: str, charset: str | None, now: datetime) -> FeedContent:
        return parse(body, url=url, charset=charset, now=now)

    async def article(self, page: Page) -> Reading:
        self.read += 1
        return article(page, self._places, KYIV)


@dataclass
class Pressroom:
    """An outlet's site, and the bot that reads it."""

    web: Web
    store: Store
    clock: Clock
    visits: Visits
    polling: Polling
    apart: Here

    def writes(self, *paragraphs: str, at: str = "/a") -> str:
        """Put an article at a path; return its address."""
        text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        page = f"<html><head><title>News</title></head><article>{text}</article></html>"
        return self.web.has(at, page)

    def lists(self, *urls: str, at: str = "/feed", titles: Sequence[str] = (), **headers: Any) -> str:
        """Let a feed name articles, published now; return its address."""
        items = "".join(
            f"<item><title>{title}</title><link>{url}</link><guid>{url}</guid>"
            f"<pubDate>{format_datetime(self.clock())}</pubDate></item>"
            for url, title in zip(urls, [*titles, *["News"] * (len(urls) - len(titles))], strict=True)
        )
        return self.web.has(at, rss(items), RSS, **headers)

    def follows(self, url: str, settings: FeedSettings | None = None, *, outlet: str = "First News") -> int:
        """Read a feed from now on."""
        decided = settings or FeedSettings(interval=QUARTER)
        return self.store.write_now(
            lambda book: book.add_feed(Source(outlet), url, decided, self.clock(), by="owner")
        )

    def feed(self, number: int = 1) -> Feed:
        feed = self.store.feeds.get(number)
        assert feed is not None
        return feed

    def asked(self, path: str = "/feed") -> int:
        """How often the web was asked for a path."""
        return sum(request.path == path for request in self.web.asked)

    async def works(self, rounds: int = 6) -> None:
        """Read what is due, a second between two rounds."""
        for _ in range(rounds):
            await self.polling.tick()
            await self.polling.rest()
            self.clock.passes(seconds=2)

    async def begins_anew(self) -> None:
        """Break off what is under way, as the end of the process does, and begin again."""
        await self.polling.close()
        self.polling = Polling(self.store, self.visits, self.clock)

    async def reads_again(self, **later: float) -> None:
        """Let time pass, then read what is due."""
        self.clock.passes(**later)
        await self.works()


def rss(items: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>First News</title>'
        f"<link>https://first.example</link>{items}</channel></rss>"
    )


@asynccontextmanager
async def a_pressroom(web: Web, store: Store, gazetteer: Gazetteer, clock: Clock) -> AsyncIterator[Pressroom]:
    """Stand ready to read feeds from `web` into `store`."""
    async with fetching(lookup=web.lookup, permit=web.permit, limits=Limits(seconds=1)) as fetcher:
        apart = Here(gazetteer)
        visits = Visits(store, fetcher, apart, clock, pace=Pace(), chance=lambda: 0.5)
        room = Pressroom(web, store, clock, visits, Polling(store, visits, clock), apart)
        yield room
        await room.polling.close()
