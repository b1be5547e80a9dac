import logging
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from domain.turn import Message, Toast, Turn
from store.book import Book
from store.store import Store, open_store
from tests.botapi.server import Server, serving
from transport.application import build_application, running
from transport.composing import Compose, nothing_to_compose
from transport.context import BotApplication, Context
from transport.inbound import Replies
from transport.marking import Sending
from transport.seam import Bot
from transport.telegram import Telegram

Handler = Callable[[Update, Context[Any]], Awaitable[Turn[Book]]]

NOON = datetime(2025, 11, 12, 12, tzinfo=UTC)


def say(*texts: str) -> Turn[Book]:
    return Turn(say=[Message(Markup("{}").format(text)) for text in texts])


async def echo(update: Update, context: Context[Any]) -> Turn[Book]:
    """Say back what was said, or, for a press, what the button says."""
    if update.callback_query is not None:
        return Turn(say=say(f"pressed {update.callback_query.data}").say, at_once=Toast("done"))
    assert update.effective_message is not None
    return say(update.effective_message.text or "")


class Rig:
    """A bot on a real store, on the line to a strict server. `handle` is what it does with an update."""

    def __init__(self, server: Server, store: Store, application: BotApplication) -> None:
        self.server = server
        self.store = store
        self.application = application
        self.now = NOON
        self.slept: list[float] = []
        self.handle: Handler = echo
        self.compose: Compose = nothing_to_compose
        self.sending = Sending()
        self.replies = Replies(
            explain=lambda error, _: say(f"Sorry: {error}"), apologise=lambda _: say("My mistake.")
        )
        self.application.add_handlers(
            [
                CommandHandler("start", self._handle),
                CallbackQueryHandler(self._handle),
                MessageHandler(filters.TEXT, self._handle),
            ]
        )
        self.bot = self.another_bot()

    def another_bot(self) -> Bot:
        """Return what a new process would have."""
        return Bot(
            self.application,
            "the services",
            self.store,
            Telegram(self.application.bot),
            self.replies,
            lambda: self.now,
            sending=self.sending,
            compose=self.compose,
            sleep=self.sleep,
            monotonic=lambda: (self.now - NOON).total_seconds(),
        )

    async def hear(self, text: str, *, chat: int = 5, **more: Any) -> dict[str, Any]:
        """Let somebody say `text`, and let the bot do all it then can."""
        update = self.server.world.user_says(text, chat=chat, **more)
        await self.bot.receive([update])
        await self.bot.drain()
        return update

    async def owe(self, message: Message, *, key: str = "one", chat: int = 5) -> None:
        """Owe `message` to somebody who has written to the bot before."""
        self.server.world.user_says("hello", chat=chat)
        await self.store.write(lambda book: book.owe(key, "telegram", chat, message, self.now))

    async def wait(self, seconds: float) -> None:
        """Let time pass, and let the bot do what falls due."""
        self.now += timedelta(seconds=seconds)
        await self.bot.drain()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)

    def shown(self, chat: int = 5) -> list[str]:
        """Return what stands in a chat, as its reader sees it."""
        return [message.text for message in self.server.world.delivered(chat)]

    def states(self) -> dict[str, int]:
        return self.store.outbox.counts("telegram")

    async def _handle(self, update: Update, context: Context[Any]) -> Turn[Book]:
        return await self.handle(update, context)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with serving(Server()) as server:
        yield server


@pytest.fixture
def store(tmp_path: Path, empty: Path) -> Iterator[Store]:
    with open_store(Path(shutil.copyfile(empty, tmp_path / "sitrep.db"))) as store:
        yield store


@pytest.fixture
async def application(server: Server) -> AsyncIterator[BotApplication]:
    async with running(build_application(server.token, base_url=server.base_url)) as application:
        yield application


@pytest.fixture
def rig(server: Server, store: Store, application: BotApplication) -> Iterator[Rig]:
    yield Rig(server, store, application)
    assert server.violations == []


@pytest.fixture
def errors(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """Return what was logged as an error so far."""
    return lambda: [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
