"""`run`: the bot on Telegram, until SIGTERM or Ctrl-C."""

import argparse
import asyncio
import logging
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

import config
from commands.desk import desk
from commands.feeding import feeding
from commands.menus import Menus
from commands.parts import services, writing
from config import Config, read_secret, read_token
from delivery.clockwork import Clockwork
from delivery.composing import composing
from domain.clock import system_clock
from domain.errors import StoreError
from domain.language import Language
from gazetteer.gazetteer import Gazetteer
from handlers.contents import register, replies
from intake.leftovers import tidy_imports
from rendering.troubles import explain_trouble
from rendering.words import words
from store.book import Book
from store.lock import BEAT, Lock, only_one
from store.store import Store
from transport.application import build_application, running
from transport.context import BotApplication
from transport.errors import StoppedError
from transport.marking import Sending
from transport.pacing import Limits
from transport.polling import Polling
from transport.redaction import hide_token
from transport.seam import TELEGRAM, Bot
from transport.telegram import Telegram
from transport.webhook import Address, Webhook

log = logging.getLogger("sitrep")

TIDYING_PAUSE = 0.02
"""Seconds for others between two steps of taking back a cut-off import."""


LONGEST_DEAF = 60.0
"""Seconds after which the bot says what is due though Telegram has not yet told it what it has missed."""


KEEP_IDS = timedelta(days=2)
"""How long ids of messages are kept: long enough for what is in doubt to be settled."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--debug", action="store_true", help="log more (never a reader's words)")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    token = read_token(settings)
    _log_to_stderr(token, logging.DEBUG if options.debug else logging.INFO)
    with only_one(settings.store.path) as lock, writing(settings) as (store, gazetteer):
        asyncio.run(_serve(settings, token, store, gazetteer, lock))
    return 0


async def _serve(settings: Config, token: str, store: Store, gazetteer: Gazetteer, lock: Lock) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    application = build_application(
        token, base_url=settings.telegram.base_url, base_file_url=settings.telegram.base_file_url
    )
    with suppress(StoppedError):
        async with (
            running(application, stop),
            _housekeeping(settings, store, lock),
            feeding(settings, store, system_clock, transport=TELEGRAM) as feeds,
            desk(settings, store, system_clock, transport=TELEGRAM) as at_desk,
        ):
            username = application.bot.username
            parts = services(settings, store, gazetteer, transport=TELEGRAM, bot_username=username)
            register(application, parts)
            bot = Bot(
                application,
                parts,
                store,
                Telegram(application.bot),
                replies(parts),
                system_clock,
                sending=_sending(settings),
                jobs=at_desk.jobs,
                compose=composing(parts.unasked),
            )
            feeds.owed = bot.owed
            for language in Language:
                words(language).read_all()
            ticking = settings.digests.tick_seconds
            clockwork = Clockwork(parts.unasked, system_clock, bot.owed, tick_seconds=ticking)
            log.info("started bot=%s database=%s", username, settings.store.path)
            menus = asyncio.create_task(Menus(application, store.editors.team).keep())
            caught_up = asyncio.Event()
            planning = asyncio.create_task(_plan(clockwork, bot, caught_up))
            try:
                await bot.run(stop, _source(settings, application, store, bot, caught_up.set))
            finally:
                planning.cancel()
                menus.cancel()
    log.info("stopped")


async def _plan(clockwork: Clockwork, bot: Bot, caught_up: asyncio.Event) -> None:
    """Plan what is due, once what people said while the bot was away is handled: an editor's undo, say."""
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST_DEAF):
            await caught_up.wait()
            await bot.handled()
    await clockwork.run()


def _source(
    settings: Config, application: BotApplication, store: Store, bot: Bot, caught_up: Callable[[], None]
) -> Callable[[], Coroutine[Any, Any, None]]:
    """Return what brings updates: Telegram itself where a port is given, else asking it.

    What Telegram brings by itself comes in its own time, so that nobody can say when all of it is there.
    """
    chosen = settings.webhook
    if chosen.port is None:
        offset = partial(store.inbox.offset, TELEGRAM)
        return Polling(application.bot, bot.receive, offset, caught_up=caught_up).run
    caught_up()
    address = Address(chosen.listen, chosen.port, chosen.path, chosen.public_url, read_secret(settings))
    return Webhook(application.bot, bot.receive, address).run


def _sending(settings: Config) -> Sending:
    chosen = settings.sending
    return Sending(
        Limits.of(chosen.messages_per_second),
        settle=timedelta(seconds=chosen.settle_seconds) if chosen.in_doubt == "settle" else None,
        owners=settings.telegram.owners,
        explain=explain_trouble,
    )


@asynccontextmanager
async def _housekeeping(settings: Config, store: Store, lock: Lock) -> AsyncIterator[None]:
    """Say that the bot lives; once a day, and at start, delete what is kept of readers for too long."""
    keep = timedelta(days=settings.store.remember_days)

    async def prune() -> None:
        try:
            await store.write(lambda book: _prune(book, system_clock(), keep))
        except StoreError as error:
            log.warning("old rows stay for now reason=%s", error)

    async def tidy() -> None:
        """Take back what an import that was cut off has left; it is in nobody's way until then."""
        try:
            await asyncio.to_thread(tidy_imports, settings.store.path, system_clock(), pause=TIDYING_PAUSE)
        except StoreError as error:
            log.warning("what an import left stays for now reason=%s", error)

    async def beat() -> None:  # on the event loop, so that one that hangs stops beating
        lock.beat(system_clock())

    scheduler = AsyncIOScheduler(
        timezone=settings.timezone, job_defaults={"misfire_grace_time": None, "coalesce": True}
    )
    scheduler.add_job(prune, "interval", days=1)
    scheduler.add_job(tidy, "interval", minutes=1, next_run_time=system_clock())
    scheduler.add_job(beat, "interval", seconds=BEAT.total_seconds())
    scheduler.start()
    await beat()
    await prune()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


def _prune(book: Book, now: datetime, keep: timedelta) -> None:
    book.prune(now - keep)
    book.prune_left(now)
    book.prune_taken(now - KEEP_IDS)
    book.prune_pauses(now)


def _log_to_stderr(token: str, level: int) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
    logging.getLogger("apscheduler").setLevel(logging.WARNING)  # a line for each job says nothing
    hide_token(token, logging.getLogger().handlers)
