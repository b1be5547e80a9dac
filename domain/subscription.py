"""What a chat follows: places, what lies around them, or a speaker, with filters and a rhythm."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.language import Language
from domain.schedule import Quiet, Rhythm
from domain.statement import SpeakerKind, Statement, Topic

MOST = 50
"""Subscriptions of one chat, or of one topic of a forum."""

RADIUS = range(1, 101)
"""Kilometres that can be followed around a settlement."""


class SubjectKind(StrEnum):
    """What sort of thing is followed."""

    PLACE = "place"
    RADIUS = "radius"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is followed: a place's id (a region covers its places), or a speaker's canonical name.

    `radius` are kilometres around a settlement, 0 otherwise.
    """

    kind: SubjectKind
    name: str
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """What of a subject is wanted; an empty set wants all of it."""

    topics: frozenset[Topic] = frozenset()
    sides: frozenset[str] = frozenset()
    kinds: frozenset[SpeakerKind] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.topics or self.sides or self.kinds)

    def lets_through(self, statement: Statement) -> bool:
        """Tell whether somebody who filters so wants to see `statement`."""
        speaker = statement.speaker
        return (
            (not self.topics or not self.topics.isdisjoint(statement.topics))
            and (not self.sides or (speaker is not None and speaker.side in self.sides))
            and (not self.kinds or (speaker is not None and speaker.kind in self.kinds))
        )

    def toggled(self, value: Topic | SpeakerKind | str) -> "Filter":
        """Return the filter with `value` (a topic, a kind of speaker, or a side) put in, or taken out."""
        match value:
            case Topic():
                return replace(self, topics=self.topics ^ {value})
            case SpeakerKind():
                return replace(self, kinds=self.kinds ^ {value})
        return replace(self, sides=self.sides ^ {value})


ALL = Filter()


@dataclass(frozen=True, slots=True)
class Address:
    """Where a subscription belongs: a chat of one transport and, in a forum, one of its topics."""

    transport: str
    chat: int
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks to follow."""

    subject: Subject
    rhythm: Rhythm
    filter: Filter = ALL


@dataclass(frozen=True, slots=True)
class Subscription:
    """A standing wish. `language` is the one it was made in.

    `seq` is the journal's row up to which it has been told, `told_at` the moment of that. `next_at` is when
    it is due (None: at once, or paused). `asleep_since`: nothing has happened since, and that was said.
    """

    id: int
    address: Address
    wish: Wish
    language: Language
    seq: int
    told_at: datetime
    next_at: datetime | None = None
    next_day: date | None = None
    last_day: date | None = None
    asleep_since: datetime | None = None


class WhenNothing(StrEnum):
    """What a chat hears at the time of its digest when nothing is new."""

    WORD = "word"  # a short word each time
    NOTHING = "nothing"
    SLEEP = "sleep"  # one word, then nothing until there is something


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """How a chat wants to be told what it did not ask for at that moment.

    `discreet`: the first line names no place. `paused_at`: nothing is sent since then.
    """

    zone: ZoneInfo
    language: Language | None = None
    quiet: Quiet | None = None
    paused_at: datetime | None = None
    discreet: bool = False
    when_nothing: WhenNothing = WhenNothing.WORD
