"""Who is well known: the rows of `data/speakers.toml`, kept as they are written and read when asked for.

An article names a few of the 2,400; all of them as objects would take five times the memory of their text.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from domain.language import Names
from domain.statement import SpeakerKind
from extraction.words.names import gender


@dataclass(frozen=True, slots=True)
class Known:
    """A speaker of the registry. Its name is the English one in every language, so that it is one speaker."""

    names: Names
    kind: SpeakerKind
    side: str | None
    role: Names | None
    person: bool
    full: bool = False
    """Whether a person is meant only by first name and surname, since others have the surname as well."""
    alone: bool = False
    """Whether a surname alone is enough although no office is told: one that hardly anybody else has."""

    @property
    def sex(self) -> str:
        """Return m or f of a Ukrainian or Russian person, whose first name tells; else nothing."""
        first, _, surname = (self.names.uk or "").partition(" ")
        return gender(first) if self.person and surname and self.side in ("ua", "ru") else ""


Row = tuple[Known, Sequence[str]]
"""A speaker with all names and spellings."""


class Rows(Protocol):
    """Speakers by number; a list will do."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int, /) -> Row: ...

    def __iter__(self) -> Iterator[Row]: ...


class _Sort(NamedTuple):
    """What the speakers of one list have in common."""

    kind: SpeakerKind
    side: str | None
    role: Names | None
    person: bool
    full: bool = False
    alone: bool = False


class WrittenRows:
    """The speakers of a table, each a line "English | Ukrainian | Russian | other spellings".

    A name that is the same in the languages that follow stands only once.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        sorts: dict[_Sort, int] = {}
        self._sort_of = array("H")
        self._starts = array("I", (0,))
        text = bytearray()
        for sort, line in _lines(table):
            self._sort_of.append(sorts.setdefault(sort, len(sorts)))
            text += line.encode()
            self._starts.append(len(text))
        self._text = bytes(text)
        self._sorts = tuple(sorts)
        self._asked: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self._sort_of)

    def __getitem__(self, number: int, /) -> Row:
        """Return the speaker of that number, the same one each time."""
        if number not in self._asked:
            self._asked[number] = self._made(number)
        return self._asked[number]

    def __iter__(self) -> Iterator[Row]:
        """Yield all speakers; none of them is kept."""
        return map(self._made, range(len(self)))

    def _made(self, number: int) -> Row:
        line = self._text[self._starts[number] : self._starts[number + 1]].decode()
        written = [name.strip() for name in line.split("|") if name.strip()]
        english, ukrainian, russian = (written + written[-1:] * 2)[:3]
        known = Known(Names(english, ukrainian, russian), *self._sorts[self._sort_of[number]])
        return known, tuple(dict.fromkeys(written))


def _lines(table: Mapping[str, Any]) -> Iterator[tuple[_Sort, str]]:
    for sort in ("person", "body"):
        for row in table[sort]:
            names = (row["en"], row["uk"], row["ru"], *row.get("also", ()))
            yield _sort(row, person=sort == "person", full=row.get("full", False)), "|".join(names)
    for row in table["people"]:
        yield from _listed(_sort(row, alone=True), row.get("surname", ""))
        yield from _listed(_sort(row, full=True), row.get("full", ""))
    for row in table["bodies"]:
        yield from _listed(_sort(row, person=False), row.get("list", ""))


def _sort(row: Mapping[str, Any], *, person: bool = True, full: bool = False, alone: bool = False) -> _Sort:
    role = Names(*row["role"]) if "role" in row else None
    return _Sort(SpeakerKind(row["kind"]), row.get("side"), role, person, full, alone)


def _listed(sort: _Sort, lines: str) -> Iterable[tuple[_Sort, str]]:
    return ((sort, line) for line in lines.splitlines() if line.strip(" |"))
