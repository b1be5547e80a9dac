"""The bot as it runs, against a strict stand-in for Telegram and a clock that stands still."""

import logging
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from commands.parts import services, sync_places
from config import Config
from delivery.clockwork import Clockwork
from delivery.composing import composing
from gazetteer.gazetteer import Gazetteer, open_gazetteer
from handlers.contents import register, replies
from intake.desk import Desk
from intake.fetching import fetching
from intake.room import ReadingRoom, reading_room
from rendering.troubles import explain_trouble
from store.store import Store, open_store
from tests.botapi.server import Server, serving
from tests.intake.web import Web, a_web
from tests.people import EDITOR, GROUP, OWNER, SECOND_EDITOR, Clock, Editor, Newsroom, Reader, Time
from transport.application import build_application, running
from transport.marking import Sending
from transport.seam import TELEGRAM, Bot
from transport.telegram import Telegram

# On a busy machine an example may take long for reasons that are not the code's.
settings.register_profile("sitrep", deadline=None)
settings.load_profile("sitrep")


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[Gazetteer]:
    with open_gazetteer() as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that has its tables and nothing in them, made once."""
    path = tmp_path_factory.mktemp("empty") / "sitrep.db"
    with open_store(path):
        return path


@pytest.fixture(scope="session")
def synced(tmp_path_factory: pytest.TempPathFactory, empty: Path, gazetteer: Gazetteer) -> Path:
    """A database that knows the gazetteer's places, made once."""
    path = Path(shutil.copyfile(empty, tmp_path_factory.mktemp("synced") / "sitrep.db"))
    with open_store(path) as store:
        sync_places(store, gazetteer)
    return path


@pytest.fixture
def synced_store(tmp_path: Path, synced: Path) -> Iterator[Store]:
    """A store that knows the gazetteer's places."""
    path = Path(shutil.copyfile(synced, tmp_path / "sitrep.db"))
    with open_store(path, owners=[OWNER]) as store:
        yield store


@pytest.fixture
def newsroom(synced_store: Store, gazetteer: Gazetteer, clock: Clock) -> Newsroom:
    return Newsroom(synced_store, gazetteer, clock)


@pytest.fixture
async def telegram() -> AsyncIterator[Server]:
    async with serving(Server()) as server:
        yield server
    assert server.violations == []


@pytest.fixture(scope="session")
def room() -> Iterator[ReadingRoom]:
    """Where articles are read."""
    with reading_room() as opened:
        yield opened


@pytest.fixture
async def news() -> AsyncIterator[Web]:
    """The only web there is: pages that editors may link to."""
    async with a_web() as served:
        yield served


@pytest.fixture
async def start_bot(
    telegram: Server,
    synced_store: Store,
    gazetteer: Gazetteer,
    clock: Clock,
    room: ReadingRoom,
    news: Web,
    caplog: pytest.LogCaptureFixture,
) -> AsyncIterator[Callable[[], Bot]]:
    """Starts the bot, also a second time, as another process would: all that it knows is in the store."""
    async with running(build_application(telegram.token, base_url=telegram.base_url)) as application:
        parts = services(
            Config(),
            synced_store,
            gazetteer,
            transport=TELEGRAM,
            bot_username=application.bot.username,
        )
        register(application, parts)
        wire = Telegram(application.bot)
        async with fetching(lookup=news.lookup, permit=news.permit) as fetcher:

            def start(settle: timedelta | None = None) -> Bot:
                sides, zone = Config().sides, Config().timezone
                desk = Desk(synced_store, room, fetcher, clock, TELEGRAM, zone, sides)
                compose, said = composing(parts.unasked), replies(parts)
                jobs = desk.jobs
                return Bot(
                    *(application, parts, synced_store, wire, said, clock),
                    jobs=jobs,
                    compose=compose,
                    sending=Sending(explain=explain_trouble, settle=settle),
                )

            yield start
    assert not [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]


@pytest.fixture
def bot(start_bot: Callable[[], Bot]) -> Bot:
    return start_bot()


@pytest.fixture
def clockwork(synced_store: Store, gazetteer: Gazetteer, clock: Clock) -> Clockwork:
    """What plans digests and alerts."""
    parts = services(Config(), synced_store, gazetteer, transport=TELEGRAM)
    return Clockwork(parts.unasked, clock, lambda: None, tick_seconds=15)


@pytest.fixture
def time(clock: Clock, clockwork: Clockwork, bot: Bot, telegram: Server) -> Time:
    """Time that passes, with what the bot says unasked meanwhile."""
    return Time(clock, clockwork, bot, telegram)


@pytest.fixture
def reader(telegram: Server, bot: Bot) -> Reader:
    """Somebody in a private chat, whose Telegram is in English."""
    return Reader(telegram, bot)


@pytest.fixture
def member(telegram: Server, bot: Bot) -> Reader:
    """Somebody in a group that the bot is in."""
    return Reader(telegram, bot, chat=GROUP)


@pytest.fixture
def owner(telegram: Server, bot: Bot, clock: Clock) -> Editor:
    """Somebody whom the configuration names an owner, in their private chat."""
    return Editor(telegram, bot, clock, chat=OWNER)


@pytest.fixture
def editor(telegram: Server, bot: Bot, synced_store: Store, clock: Clock) -> Editor:
    """Somebody whom the owner has made an editor, in their private chat."""
    synced_store.write_now(lambda book: book.add_editor(EDITOR, "Marta", OWNER, clock()))
    return Editor(telegram, bot, clock, chat=EDITOR)


@pytest.fixture
def colleague(telegram: Server, bot: Bot, synced_store: Store, clock: Clock) -> Editor:
    """A second editor."""
    synced_store.write_now(lambda book: book.add_editor(SECOND_EDITOR, "Petro", OWNER, clock()))
    return Editor(telegram, bot, clock, chat=SECOND_EDITOR)
