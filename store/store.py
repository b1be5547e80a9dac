"""One SQLite file, with a collection for each kind of thing that is read, and one way to write."""

import asyncio
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from domain.errors import StoreError
from store.acts import Acts
from store.alerts import Alerts
from store.articles import Articles
from store.audience import Audience
from store.book import Book
from store.broadcasts import Broadcasts
from store.called import Called
from store.cards import Cards
from store.changes import Changes
from store.chats import Chats
from store.connection import explained, open_for_reading, open_for_writing
from store.dialogs import Dialogs
from store.doubts import Doubts
from store.editors import Editors
from store.feed_reading import DueEntries
from store.feeds import Feeds
from store.full import InFull
from store.import_counts import ImportCounts
from store.imports import Imports
from store.inbox import Inbox
from store.inline_cards import InlineCards
from store.journal import Journal
from store.mistakes import Mistakes
from store.notices import Notices
from store.outbox import Outbox
from store.outdated import Outdated
from store.pauses import Pauses
from store.pending import PendingReads
from store.places import PlaceActivity, Places
from store.posts import Posts
from store.proposals import Proposals
from store.settings import Settings
from store.sources import Sources
from store.speakers import Speakers
from store.standing import Standings
from store.statements import Statements
from store.subscriptions import Subscriptions
from store.windows import Windows
from store.writer import Writer

R = TypeVar("R")


class Store:
    """What is known. Reads are free and return domain objects; every write is one change of a `Book`."""

    def __init__(self, db: Database, writer: Writer[Book] | None, owners: Collection[int] = ()) -> None:
        self._writer = writer
        self.places = Places(db)
        self.activity = PlaceActivity(db)
        self.articles = Articles(db)
        self.statements = Statements(db)
        self.journal = Journal(db)
        self.imports = Imports(db)
        self.acts = Acts(db)
        self.standings = Standings(db)
        self.speakers = Speakers(db)
        self.sources = Sources(db)
        self.import_counts = ImportCounts(db)
        self.inbox = Inbox(db)
        self.outbox = Outbox(db)
        self.outdated = Outdated(db)
        self.pauses = Pauses(db)
        self.doubts = Doubts(db)
        self.chats = Chats(db)
        self.audience = Audience(db)
        self.notices = Notices(db)
        self.broadcasts = Broadcasts(db)
        self.posts = Posts(db)
        self.inline_cards = InlineCards(db)
        self.dialogs = Dialogs(db)
        self.editors = Editors(db, owners)
        self.feeds = Feeds(db)
        self.entries = DueEntries(db)
        self.changes = Changes(db)
        self.proposals = Proposals(db)
        self.pending = PendingReads(db)
        self.cards = Cards(db)
        self.mistakes = Mistakes(db)
        self.in_full = InFull(db)
        self.settings = Settings(db)
        self.called = Called(db)
        self.subscriptions = Subscriptions(db)
        self.windows = Windows(db)
        self.alerts = Alerts(db)

    async def write(self, change: Callable[[Book], R]) -> R:
        """Run `change` in a transaction without holding up the event loop.

        Raises:
            StoreBusyError: the database is locked, full or failing; nothing was changed.
            Whatever `change` raises; nothing of it was changed.
        """
        return await asyncio.wrap_future(self._open_writer().submit(change))

    def write_now(self, change: Callable[[Book], R]) -> R:
        """Do the same and wait for it: for commands, never on an event loop."""
        return self._open_writer().submit(change).result()

    def _open_writer(self) -> Writer[Book]:
        if self._writer is None:
            raise StoreError("the database was opened for reading only")
        return self._writer


@contextmanager
def open_store(path: Path, *, owners: Collection[int] = (), checks: bool = True) -> Iterator[Store]:
    """Open the database at `path` to read and write, creating and migrating it as needed.

    `owners` are the users who may do everything; the configuration names them, so none is kept. `checks`
    False: no references are checked, for what removes many rows (see `open_for_writing`).

    Raises:
        StoreError: it cannot be used; the message says why and what to do.
    """
    with open_for_writing(path, checks=checks) as writing, open_for_reading(path) as reading:
        writer = Writer(writing, Book(writing, owners), path)
        try:
            yield Store(reading, writer, owners)
        finally:
            writer.close()


@contextmanager
def read_store(path: Path) -> Iterator[Store]:
    """Open the database at `path` for reading; an absent one reads as empty and is not made.

    Raises:
        StoreError: it cannot be used; the message says why and what to do.
    """
    with open_for_reading(path) as reading:
        try:
            yield Store(reading, None)
        except sqlite3.Error as error:
            raise explained(error, path) from error
