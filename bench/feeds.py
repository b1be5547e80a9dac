"""How long readers wait while a hundred feeds are polled: articles read in another process, and in a thread.

The feeds stand on a server of their own process, at a hundred addresses of loopback. `python -m bench.feeds
PORT` is the server.
"""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from aiohttp import web

from bench.figures import percentile
from bench.made_up import MadeUp
from bench.options import Options
from bench.store_of import store_of
from commands import feeding
from commands.parts import services
from config import Config
from config import Feeds as FeedsSection
from domain.clock import system_clock
from domain.entry import FeedContent
from domain.feed import FeedSettings, Trust
from domain.language import Language
from domain.statement import Source
from gazetteer.gazetteer import Gazetteer, open_gazetteer
from handlers.answering import replies
from handlers.languages import reply_language
from handlers.services import Services
from intake.feed_parsing import parse
from intake.reading import Reading
from intake.reading_apart import Apart, Page, article
from rendering.words import words
from store.book import Book
from store.store import Store, open_store

HERE = Path(__file__).resolve().parent.parent
SAMPLES = sorted((HERE / "samples").glob("*.txt"))
STATEMENTS = 10_000
FEEDS, ARTICLES = 100, 20
A_SECOND, SECONDS = 20, 30
PORT = 18_965
AIM = 50


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds of one answer: on the clock, from when it was due; and of the processor while it was made.

    The latter holds what other threads of the process did meanwhile, and nothing of other processes.
    """

    clock: float
    processor: float


def main(options: Options) -> None:
    with open_gazetteer() as gazetteer:
        filled = store_of(STATEMENTS, options.folder, gazetteer)
        quiet, _ = _measured(filled, gazetteer, None)
        apart, read = _measured(filled, gazetteer, lambda: Apart(None, Config().timezone))
        threaded, read_too = _measured(filled, gazetteer, lambda: _InAThread(gazetteer))
    _print("quiet", quiet, 0)
    _print(f"while {FEEDS} feeds are polled, read in another process", apart, read)
    _print("the same, read in a thread", threaded, read_too)
    clock, worked = _above(apart, quiet, lambda t: t.clock), _above(apart, quiet, lambda t: t.processor)
    print(f"p99 while polled: {clock:.1f} ms above quiet (aim: {AIM}), {worked:.1f} ms of the processor")


def _print(what: str, taken: Sequence[Taken], read: int) -> None:
    clock, worked = [each.clock for each in taken], [each.processor for each in taken]
    articles = f"; {read} articles read" if read else ""
    print(
        f"{what}: p50 {median(clock):.2f} ms, p99 {percentile(clock, 0.99):.2f} ms "
        f"(of the processor {percentile(worked, 0.99):.2f} ms), longest {max(clock):.0f} ms "
        f"of {len(taken):,} questions, {A_SECOND} a second{articles}"
    )


def _above(polled: Sequence[Taken], quiet: Sequence[Taken], value: Callable[[Taken], float]) -> float:
    """Return how far the 99th percentile of one lies above that of the other."""
    p99, before = (percentile([value(each) for each in taken], 0.99) for taken in (polled, quiet))
    return p99 - before


class _InAThread(Apart):
    """Reads in a thread of this process, to show what the other process is for."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        super().__init__(None, Config().timezone)
        self._places = gazetteer

    async def feed(self, body: bytes, url: str, charset: str | None, now: datetime) -> FeedContent:
        return await asyncio.to_thread(parse, body, url=url, charset=charset, now=now)

    async def article(self, page: Page) -> Reading:
        return await asyncio.to_thread(self._read, page)

    def _read(self, page: Page) -> Reading:
        with open_gazetteer() as places:  # SQLite's connections stay in their thread
            return article(page, places, Config().timezone)


def _measured(
    filled: Path, gazetteer: Gazetteer, apart: Callable[[], Apart] | None
) -> tuple[list[Taken], int]:
    """Return the milliseconds from when each answer was due, and how many articles were read."""
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(filled, folder))
        with open_store(path) as store:
            return asyncio.run(_while_polled(store, gazetteer, apart))


async def _while_polled(
    store: Store, gazetteer: Gazetteer, apart: Callable[[], Apart] | None
) -> tuple[list[Taken], int]:
    settings = Config(feeds=FeedsSection(private_hosts=tuple(_host(n) for n in range(FEEDS)), at_once=8))
    parts = services(settings, store, gazetteer, transport="")
    questions = MadeUp(gazetteer).questions(A_SECOND * (SECONDS + 5))
    for language in Language:
        words(language).read_all()  # as `run` does
    for question in questions[: A_SECOND * 5]:
        _answer(parts, question)
    if apart is None:
        return await _asked(parts, questions[A_SECOND * 5 :]), 0
    async with _served():
        store.write_now(_follow)
        async with feeding.feeding(settings, store, system_clock, apart=apart()):
            await asyncio.sleep(3)  # the process has started
            taken = await _asked(parts, questions[A_SECOND * 5 :])
    return taken, FEEDS * ARTICLES - sum(store.entries.waiting(feed.id) for feed in store.feeds.all())


def _follow(book: Book) -> None:
    decided = FeedSettings(trust=Trust.PUBLISHED, interval=timedelta(seconds=30))
    for number in range(FEEDS):
        outlet = Source(f"Feed {number}")
        book.add_feed(outlet, f"http://{_host(number)}/feed", decided, system_clock(), by="bench")


async def _asked(parts: Services, questions: Sequence[str]) -> list[Taken]:
    taken = []
    begun = perf_counter()
    for number, question in enumerate(questions):
        due = begun + number / A_SECOND
        await asyncio.sleep(max(0.0, due - perf_counter()))
        worked = process_time()
        _answer(parts, question)
        taken.append(Taken((perf_counter() - due) * 1000, (process_time() - worked) * 1000))
    return taken


def _answer(parts: Services, question: str) -> None:
    resolution = parts.gazetteer.resolve(question, parts.store.activity)
    replies(parts, resolution, reply_language(question, None, None), system_clock())


def _host(number: int) -> str:
    return f"127.0.1.{number + 1}:{PORT}"


@asynccontextmanager
async def _served() -> AsyncIterator[None]:
    command = [sys.executable, "-m", "bench.feeds", str(PORT)]
    server = await asyncio.create_subprocess_exec(*command, cwd=HERE, stdout=asyncio.subprocess.PIPE)
    assert server.stdout is not None
    await server.stdout.readline()
    try:
        yield
    finally:
        server.terminate()
        await server.wait()


async def _serve(port: int) -> None:
    """Serve feeds that each name so many articles, made of the samples."""
    texts = [path.read_text(encoding="utf-8") for path in SAMPLES]

    async def answer(request: web.BaseRequest) -> web.Response:
        if request.path == "/feed":
            now = format_datetime(system_clock())
            item = "<item><link>http://{0}/{1}</link><title>News {1}</title><pubDate>{2}</pubDate></item>"
            items = "".join(item.format(request.host, n, now) for n in range(ARTICLES))
            body = f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
            return web.Response(text=body, content_type="application/rss+xml")
        number = int(request.path[1:]) if request.path[1:].isdigit() else 0
        paragraphs = "".join(f"<p>{line}</p>" for line in texts[number % len(texts)].splitlines() if line)
        page = f"<html><body><article><p>{request.host} {number}.</p>{paragraphs}</article></body></html>"
        return web.Response(text=page, content_type="text/html")

    runner = web.ServerRunner(web.Server(answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "0.0.0.0", port).start()
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
