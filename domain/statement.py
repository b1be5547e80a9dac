"""Statements: who is reported to have said what about which places, and where it was published."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.language import Language, Names


class Topic(StrEnum):
    """What a statement is about, in the order topics are listed when nothing else orders them."""

    CONTROL = "control"
    ENCIRCLEMENT = "encirclement"
    ADVANCE = "advance"
    STRIKE = "strike"
    CASUALTIES = "casualties"
    EVACUATION = "evacuation"
    HUMANITARIAN = "humanitarian"
    INFRASTRUCTURE = "infrastructure"
    NEGOTIATION = "negotiation"
    OTHER = "other"


class Stance(StrEnum):
    """Whether the speaker says that something is so, or denies it."""

    ASSERTS = "asserts"
    DENIES = "denies"


class SpeakerKind(StrEnum):
    """What sort of speaker it is; `UNNAMED` ones are shown but not counted."""

    OFFICIAL = "official"
    MILITARY = "military"
    EXPERT = "expert"
    MONITOR = "monitor"
    AID = "aid"
    RESIDENT = "resident"
    UNNAMED = "unnamed"


class Precision(StrEnum):
    """How precisely the day something was said is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Doubt(StrEnum):
    """What the extraction was not sure of. The last seven always need an editor (DESIGN, rule 7)."""

    DAY = "day"
    IMPLIED_PLACE = "implied_place"
    PLACE = "place"
    SPEAKER_BY_PRONOUN = "speaker_by_pronoun"
    UNNAMED_SPEAKER = "unnamed_speaker"
    NO_CUE = "no_cue"
    MARKS = "marks"
    NESTED = "nested"
    SIDE = "side"
    COORDINATES = "coordinates"
    ADDRESS = "address"
    UNIT_POSITION = "unit_position"
    PRIVATE_PERSON = "private_person"
    PRISONER = "prisoner"
    MINOR = "minor"
    CASUALTY = "casualty"


NEEDS_EDITOR = frozenset(
    {
        Doubt.COORDINATES,
        Doubt.ADDRESS,
        Doubt.UNIT_POSITION,
        Doubt.PRIVATE_PERSON,
        Doubt.PRISONER,
        Doubt.MINOR,
        Doubt.CASUALTY,
    }
)
"""Doubts with which nothing is published before an editor has looked (DESIGN, rule 7)."""


@dataclass(frozen=True, slots=True)
class Side:
    """A party to the war, or `independent`, `other`; which there are, and their order, is configured."""

    id: str
    names: Names


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet that is read.

    `grade` is the Admiralty one (A to F, F: cannot be judged), for editors only. `party` is the side the
    outlet belongs to, if any. `voice` is the speaker whose words its own narration is (a ministry's page).
    """

    name: str
    grade: str = "F"
    party: str | None = None
    voice: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One publication of a source. `published` is aware where the time is known, else a bare day."""

    source: str
    url: str
    published: date | datetime
    language: Language
    title: str | None = None

    @property
    def published_day(self) -> date:
        return self.published.date() if isinstance(self.published, datetime) else self.published


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words they are: a person or body under its canonical name; `names` are a well-known one's."""

    name: str
    kind: SpeakerKind
    side: str | None = None
    role: str | None = None
    names: Names | None = field(default=None, compare=False)

    def name_in(self, language: Language) -> str:
        """Return what the speaker is called in `language`, where that is known, else the canonical name."""
        return self.names.in_(language) if self.names else self.name


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place a statement is about. `id` is None for one outside the gazetteer: kept, never answered for.

    A district of a city stands under its city: `id` and `name` are the city's, `as_written` the district's;
    a statement on two of them has two mentions with the same id.
    `implied` means that the sentence says "the city" or nothing, and the place comes from the text before.
    """

    id: str | None
    name: str
    as_written: str
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a statement and what it counts. `start` and `end` are offsets into the article's text."""

    start: int
    end: int
    value: float
    counts: str


@dataclass(frozen=True, slots=True)
class Extracted:
    """A statement as it is found in an article, before anybody has decided to keep it.

    `text` is exactly `article[start:end]`, in characters: the smallest contiguous run that holds the
    reported words, quotation marks included. `shown` is the contiguous run of the article that a reader is
    shown: the same span or, where it does not read alone, the span with its cue ("vowed to launch ...").
    `speaker` None is the outlet's narration.
    """

    text: str
    start: int
    end: int
    sentence: str
    shown: str
    speaker: Speaker | None = None
    speaker_as_written: str | None = None
    cue: str | None = None
    direct_quote: bool = False
    places: tuple[PlaceMention, ...] = ()
    said_on: date | None = None
    said_precision: Precision | None = None
    happened_on: date | None = None
    topics: tuple[Topic, ...] = (Topic.OTHER,)
    stance: Stance = Stance.ASSERTS
    figures: tuple[Figure, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_sure(self) -> bool:
        return not self.doubts


@dataclass(frozen=True, slots=True)
class Appearance:
    """One article in which a statement is found, with its own verbatim span (see `Extracted`)."""

    article: Article
    text: str
    start: int
    end: int
    sentence: str
    shown: str
    language: Language
    direct_quote: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """What a speaker is reported to have said about places: evidence, never a finding.

    `number` is permanent; `version` is the id of the version that was read. `speaker` None is an outlet's
    narration. `day` orders answers: the day it was said where known, else the day of publication.
    `checked_by` is who looked at this version, None while only the machine did.
    """

    number: int
    version: int
    speaker: Speaker | None
    appearances: tuple[Appearance, ...]
    said_on: date | None
    said_precision: Precision | None
    topics: tuple[Topic, ...]
    stance: Stance
    places: tuple[PlaceMention, ...]
    doubts: tuple[Doubt, ...] = ()
    extractor: str = ""
    checked_by: str | None = None

    @property
    def topic(self) -> Topic:
        """The topic it is shown under."""
        return self.topics[0]

    @property
    def published_day(self) -> date:
        """The day of the earliest article it is found in."""
        return min(appearance.article.published_day for appearance in self.appearances)

    @property
    def day(self) -> date:
        return self.said_on or self.published_day
