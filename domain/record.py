"""The lines of a file that carries a store: what `export` writes and `import` reads, one JSON object each.

A line names what it belongs to by its own key (a source by its name, an article by source and address, a
speaker by name, kind and side), so that a file can be read into a store that knows some of it already.
`docs/data.md` says what each field means.
"""

import re
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter

from domain.address import holds_login
from domain.language import Language
from domain.statement import Doubt, Precision, SpeakerKind, Stance, Topic

FORMAT = 1
"""Version of the file's form; a later one is refused."""

LARGEST = 2**62
"""Of a number; SQLite's own end at twice that."""


class Record(BaseModel):
    """A line, or a part of one: frozen, and without a field that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _instant(text: str) -> str:
    if "T" not in text or datetime.fromisoformat(text).tzinfo is None:
        raise ValueError("an instant with its zone such as 2025-11-11T09:30:00+00:00 is expected")
    return text


def _day_or_instant(text: str) -> str:
    return date.fromisoformat(text).isoformat() if "T" not in text else _instant(text)


def _no_nul(text: str) -> str:
    if "\0" in text:
        raise ValueError("holds a NUL character")
    return text


def _address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/][^\s]*", text):
        raise ValueError("an address that begins with http:// or https:// is expected")
    if holds_login(text):
        raise ValueError("the address holds a name and password, which an export would give away")
    return text


Words = Annotated[str, AfterValidator(_no_nul)]
Name = Annotated[Words, Field(min_length=1, max_length=300)]
Instant = Annotated[str, AfterValidator(_instant)]
Published = Annotated[str, AfterValidator(_day_or_instant)]
Address = Annotated[str, Field(max_length=2_000), AfterValidator(_address)]
SideId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=20)]
Number = Annotated[int, Field(ge=1, le=LARGEST)]
Count = Annotated[int, Field(ge=0, le=LARGEST)]


class Heading(Record):
    """The first line: what the file is, and how much of it there is."""

    type: Literal["sitrep"] = "sitrep"
    format: Annotated[int, Field(ge=1, le=FORMAT)] = FORMAT
    statements: Count
    last_statement: Count
    last_journal: Count


class SpeakerKey(Record):
    """Which speaker: two of one name on different sides are two."""

    name: Name
    kind: SpeakerKind
    side: SideId | None


class SpeakerLine(Record):
    """A speaker, with the names in other languages where it is a well-known one."""

    type: Literal["speaker"] = "speaker"
    name: Name
    kind: SpeakerKind
    side: SideId | None
    name_uk: Name | None = None
    name_ru: Name | None = None


class MergedSpeakerLine(Record):
    """A speaker who turned out to be another one."""

    type: Literal["merged_speaker"] = "merged_speaker"
    speaker: SpeakerKey
    into: SpeakerKey


class SourceLine(Record):
    """An outlet."""

    type: Literal["source"] = "source"
    name: Name
    grade: Annotated[str, Field(pattern=r"^[A-F]$")]
    party: SideId | None
    voice: SpeakerKey | None


class ReadingPart(Record):
    """One text of an article that was read."""

    hash: Words
    read_at: Instant
    found: Count
    characters: Count


class ArticleLine(Record):
    """One publication of a source, with the texts of it that were read."""

    type: Literal["article"] = "article"
    source: Name
    url: Address
    title: Words | None
    language: Language
    published: Published
    readings: tuple[ReadingPart, ...]


class PlacePart(Record):
    """A place that a statement is about; without an id one outside the gazetteer.

    A city's district is kept under its city, in its own words.
    """

    id: Words | None
    name: Words
    as_written: Words
    implied: bool = False


class AppearancePart(Record):
    """One article in which a statement is found, in that article's words."""

    source: Name
    url: Address
    text: Annotated[Words, Field(min_length=1)]
    start: Count
    end: Count
    sentence: Words
    shown: Words
    before: Words
    after: Words
    language: Language
    direct_quote: bool


class VersionPart(Record):
    """What was believed about a statement; `appearances` count from 0 those of the statement's line."""

    number: Number
    speaker: SpeakerKey | None
    role: Words | None
    cue: Words | None
    said_on: date | None
    said_precision: Precision | None
    happened_on: date | None
    day: date
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    stance: Stance
    figures: tuple[tuple[int, int, float, Words], ...]
    doubts: tuple[Doubt, ...]
    extractor: Words
    checked_by: Words | None
    made_at: Instant
    places: tuple[PlacePart, ...]
    appearances: Annotated[tuple[Count, ...], Field(min_length=1)]


State = Literal["draft", "published", "withdrawn", "dropped"]


class StatementLine(Record):
    """A statement under its number, with all its versions and appearances."""

    type: Literal["statement"] = "statement"
    number: Number
    state: State
    current: Number
    made_at: Instant
    versions: Annotated[tuple[VersionPart, ...], Field(min_length=1)]
    appearances: Annotated[tuple[AppearancePart, ...], Field(min_length=1)]


class MergedStatementLine(Record):
    """A statement that turned out to be another one; its number points on."""

    type: Literal["merged"] = "merged"
    statement: Number
    into: Number


class JournalLine(Record):
    """What readers were let know; `version` counts the statement's own."""

    type: Literal["journal"] = "journal"
    seq: Number
    kind: Literal["published", "corrected", "withdrawn"]
    statement: Number
    version: Number
    at: Instant
    made_by: Words
    reason: Words | None


Line = Annotated[
    Heading
    | SpeakerLine
    | MergedSpeakerLine
    | SourceLine
    | ArticleLine
    | StatementLine
    | MergedStatementLine
    | JournalLine,
    Field(discriminator="type"),
]

LINE: TypeAdapter[Line] = TypeAdapter(Line)
"""Reads a line: `LINE.validate_json(data, strict=True)`."""

KINDS: tuple[type[Record], ...] = (
    Heading,
    SpeakerLine,
    MergedSpeakerLine,
    SourceLine,
    ArticleLine,
    StatementLine,
    MergedStatementLine,
    JournalLine,
)
"""The kinds of lines in the order in which they stand in a file."""
