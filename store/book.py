"""The changes that a transaction can make; a `Book` exists only in the writing thread."""

from collections.abc import Collection

from sqlite_utils import Database

from store.alerts import AlertWrites
from store.answer_tables import AnswerTables
from store.articles import ArticleWrites
from store.audience import AudienceWrites
from store.broadcasts import BroadcastWrites
from store.changes import ChangeWrites
from store.claiming import ClaimWrites
from store.dialogs import DialogWrites
from store.due import DueWrites
from store.editors import EditorWrites
from store.feed_drafts import FeedDraftWrites
from store.feed_reading import FeedReadingWrites
from store.feeds import FeedWrites
from store.holding import HoldingWrites
from store.import_counts import ImportCountWrites
from store.import_lines import ImportLineWrites
from store.import_removal import ImportRemovalWrites
from store.inbox import InboxWrites
from store.known import KnownReads
from store.migrating import MigrationWrites
from store.mistakes import MistakeWrites
from store.notices import NoticeWrites
from store.pauses import PauseWrites
from store.pending import PendingWrites
from store.places import PlaceWrites
from store.posts import PostWrites
from store.proposals import ProposalWrites
from store.reviewing import ReviewWrites
from store.settings import SettingsWrites
from store.sources import SourceWrites
from store.subscriptions import SubscriptionWrites
from store.taken import TakenWrites
from store.undoing import UndoWrites


class Book(
    InboxWrites,
    ClaimWrites,
    MigrationWrites,
    TakenWrites,
    PauseWrites,
    AudienceWrites,
    BroadcastWrites,
    PostWrites,
    NoticeWrites,
    DialogWrites,
    PlaceWrites,
    ArticleWrites,
    KnownReads,
    ReviewWrites,
    FeedDraftWrites,
    UndoWrites,
    ProposalWrites,
    SourceWrites,
    ImportLineWrites,
    ImportCountWrites,
    ImportRemovalWrites,
    EditorWrites,
    FeedWrites,
    FeedReadingWrites,
    ChangeWrites,
    PendingWrites,
    MistakeWrites,
    SettingsWrites,
    SubscriptionWrites,
    DueWrites,
    HoldingWrites,
    AlertWrites,
):
    """All changes, gathered from the modules of their subjects; each stands beside its reads."""

    def __init__(self, db: Database, owners: Collection[int] = ()) -> None:
        self._db = db
        self._owners = frozenset(owners)
        self._tables = AnswerTables(db)
