"""The whole bot as a process, against the server: what an operator and the readers of a real one see."""

import asyncio
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.clock import system_clock
from domain.language import Language
from domain.schedule import INSTANT
from domain.subscription import Address, Subject, SubjectKind, Wish
from gazetteer.gazetteer import Gazetteer
from store.store import Store
from tests.botapi import faults
from tests.botapi.server import Server
from tests.people import HNATOV, Clock, Newsroom

PROJECT = Path(__file__).parents[2]

QUESTION = "status of Pokrovsk?"


class Running:
    """A process of the bot, and what it has written to stderr."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.log = ""

    async def ends(self, number: signal.Signals | None = None) -> int:
        """Send it a signal, if any, and return the exit status once it has ended."""
        if number is not None:
            self._process.send_signal(number)
        async with asyncio.timeout(20):
            _, written = await self._process.communicate()
        self.log = written.decode()
        assert self._process.returncode is not None
        return self._process.returncode


@pytest.fixture
def config(tmp_path: Path, server: Server) -> Path:
    (tmp_path / "token.txt").write_text(server.token)
    file = tmp_path / "config.toml"
    file.write_text(
        f'[telegram]\ntoken_file = "token.txt"\nbase_url = "{server.base_url}"\n[store]\npath = "sitrep.db"\n'
        "[sending]\nsettle_seconds = 1\n"
    )
    return file


@pytest.fixture
def started_before(config: Path, synced: Path) -> None:
    """The bot has been started before: its store is there and knows the gazetteer's places."""
    shutil.copyfile(synced, config.with_name("sitrep.db"))


@asynccontextmanager
async def bot(config: Path) -> AsyncIterator[Running]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(PROJECT / "bot.py"),
        "--config",
        str(config),
        "run",
        "--debug",
        stderr=asyncio.subprocess.PIPE,
    )
    running = Running(process)
    try:
        yield running
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


def answers(server: Server) -> dict[int, int]:
    """Return how many messages each chat was sent."""
    return {chat: len(server.world.delivered(chat)) for chat in sorted(server.world.chats)}


async def test_a_question_is_answered_and_sigterm_ends_the_bot_in_order(config: Path, server: Server) -> None:
    async with bot(config) as running:
        server.world.user_says(QUESTION)
        await server.until(lambda: bool(server.world.messages))
        status = await running.ends(signal.SIGTERM)

    assert status == 0
    assert "Pokrovsk" in server.world.delivered()[0].text
    assert "ERROR" not in running.log
    assert server.token.partition(":")[2] not in running.log
    assert server.violations == []


@pytest.mark.usefixtures("started_before")
async def test_questions_waiting_when_the_bot_is_killed_are_answered_once(
    config: Path, server: Server
) -> None:
    server.fails("sendMessage", *[faults.flood(2)] * 2)  # of two chats: nobody is to be sent anything
    for chat in range(1, 21):
        server.world.user_says(QUESTION, chat=chat)
    async with bot(config) as running:
        await server.until(lambda: len(server.called("sendMessage")) == 2 and not server.world.waiting)
        await running.ends(signal.SIGKILL)

    async with bot(config):
        await server.until(lambda: len(server.world.messages) >= 20)

    assert answers(server) == dict.fromkeys(range(1, 21), 1)


async def test_what_was_said_while_the_bot_was_away_is_heard_before_anything_is_told(
    config: Path, server: Server, synced_store: Store, gazetteer: Gazetteer
) -> None:
    clock = Clock()
    clock.now = system_clock() - timedelta(minutes=1)
    place = gazetteer.named("Pokrovsk")[0].place.id
    wish = Wish(Subject(SubjectKind.PLACE, place), INSTANT)
    synced_store.write_now(
        lambda book: book.follow(Address("telegram", 5), wish, [place], Language.EN, ZoneInfo("UTC"), clock())
    )
    newsroom = Newsroom(synced_store, gazetteer, clock)
    newsroom.hears("The road is open", speaker=HNATOV, said_on=clock().date())
    server.world.user_says("/pause")
    server.fails("getUpdates", faults.late(1.5))

    async with bot(config):
        await server.until(lambda: bool(server.world.messages))

    assert [message.text for message in server.world.delivered(5)] == [
        "Paused. I send nothing of my own until you write /resume; what is new meanwhile waits for you."
    ]


@pytest.mark.usefixtures("started_before")
async def test_a_second_copy_refuses_to_start(config: Path, server: Server) -> None:
    async with bot(config):
        await server.until(lambda: bool(server.called("getUpdates")))
        async with bot(config) as second:
            status = await second.ends()

    assert status == 1
    assert second.log.startswith("error: ")
    assert len(second.log.splitlines()) == 1


@pytest.mark.usefixtures("started_before")
async def test_a_refused_token_ends_the_bot_with_a_clear_line(config: Path, server: Server) -> None:
    config.with_name("token.txt").write_text("77:another")

    async with bot(config) as running:
        status = await running.ends()

    assert status == 1
    assert running.log.splitlines()[-1].startswith("error: Telegram refuses the token")
    assert "77:another" not in running.log


@pytest.mark.usefixtures("started_before")
async def test_sigterm_ends_a_bot_that_does_not_reach_the_server(config: Path, server: Server) -> None:
    server.fails("getMe", *[faults.dropped()] * 10)

    async with bot(config) as running:
        await server.until(lambda: bool(server.called("getMe")))
        status = await running.ends(signal.SIGTERM)

    assert status == 0
