"""The real process, `bot.py run`, on the line to the tests' Bot API server."""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from markupsafe import Markup

from domain.clock import system_clock
from domain.delivery import Lane
from domain.turn import Message
from store.book import Book
from store.store import open_store
from tests.botapi.server import Server

HERE = Path(__file__).resolve().parent.parent
QUESTION = "status of Pokrovsk?"


@dataclass(frozen=True, slots=True)
class Owed:
    """A message of a broadcast that is owed before the bot starts."""

    chat: int
    text: str
    paid: bool = False


def prepare(folder: Path, server: Server, owed: Iterable[Owed], sending: str = "") -> Path:
    """Write a configuration and a store that owes something; return the configuration.

    Each chat has written to the bot before, so that the ids of its messages are known.
    """
    (folder / "token.txt").write_text(server.token)
    settings = folder / "config.toml"
    settings.write_text(
        f'[telegram]\ntoken_file = "token.txt"\nbase_url = "{server.base_url}"\n[store]\npath = "sitrep.db"\n'
        f"[sending]\n{sending}\n"
    )
    known: set[int] = set()

    def owe(book: Book) -> None:
        for number, message in enumerate(owed):
            _owe(book, server, number, message, greet=message.chat not in known, now=long_ago)
            known.add(message.chat)

    long_ago = system_clock() - timedelta(days=1)
    with open_store(folder / "sitrep.db") as store:
        store.write_now(owe)
    server.world.waiting.clear()
    return settings


def _owe(book: Book, server: Server, number: int, message: Owed, *, greet: bool, now: datetime) -> None:
    if greet:
        update = server.world.user_says("hello", chat=message.chat)
        book.receive("telegram", [update], now)
        book.close("telegram", update["update_id"], now)
    content = Message(Markup("{}").format(message.text))
    key = f"broadcast:{number}"
    book.owe(key, "telegram", message.chat, content, now, lane=Lane.BROADCAST, paid=message.paid)


@asynccontextmanager
async def running(settings: Path) -> AsyncIterator[None]:
    """Run the bot, its log beside its configuration, and kill it at the end."""
    with (settings.parent / "log.txt").open("ab") as log:
        command = [sys.executable, str(HERE / "bot.py"), "--config", str(settings), "run"]
        process = await asyncio.create_subprocess_exec(*command, stderr=log)
        try:
            yield
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
