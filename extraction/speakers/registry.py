"""The well-known speakers: one name for each under all the ways the languages write it."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, Self

from domain.language import Names
from domain.statement import SpeakerKind
from extraction.words.lexicon import DATA
from extraction.words.names import same, stem
from extraction.words.tokens import normal

LONGEST_SHORT = 5
"""Letters of an abbreviation, no letter of which may be folded: UN is not UNN."""

LONG_ENOUGH = 6
"""Letters of a first name from which one that is left out does not make it another."""


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


class Registry:
    """Finds well-known speakers by surname or by the whole name of a body."""

    def __init__(self, known: Sequence[tuple[Known, Sequence[str]]]) -> None:
        self._rows = list(known)
        self._people: dict[str, tuple[tuple[Known, Sequence[str]], ...]] = {}
        self._bodies: dict[str, Known] = {}
        self._exact: dict[str, Known] = {}
        for row in self._rows:
            for name in row[1]:
                self._add(row, name)

    def _add(self, row: tuple[Known, Sequence[str]], name: str) -> None:
        if row[0].person:
            found = self._people.get(key := _surname(name), ())
            self._people[key] = found if found and found[-1] is row else (*found, row)
        elif self._bodies.setdefault(body_key(name), row[0]) is not row[0]:
            self._exact.setdefault(normal(name), row[0])  # «Міноборони» is not «Минобороны»

    def _called(self, surname: str) -> Iterator[tuple[Known, str]]:
        """Yield the persons with a surname of that stem, and their names with it."""
        for one, written in self._people.get(surname, ()):
            yield from ((one, name) for name in written if _surname(name) == surname)

    @property
    def rows(self) -> Sequence[tuple[Known, Sequence[str]]]:
        """Everybody with all names and spellings."""
        return self._rows

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The stems of the surnames of its persons; of those who share theirs, first name and surname."""
        rows = ((last, one, name) for last in self._people for one, name in self._called(last))
        return frozenset(
            last if not one.full or " " not in name else f"{stem(name.partition(' ')[0])} {last}"
            for last, one, name in rows
        )

    def merged(self, merges: Iterable[tuple[str, Known]]) -> Self:
        """Return this registry with what editors merged: each further name is that of the speaker beside it.

        The editors' names come first, so that they also correct the registry's own.
        """
        return type(self)([*((known, (name,)) for name, known in merges), *self._rows])

    def person(self, name: tuple[str, ...]) -> Known | None:
        """Return the person of that surname and first name; by a surname alone only who holds an office."""
        for known, written in self._called(stem(name[-1])) if name else ():
            if len(name) == 1 and (known.full or _is_a_mans(name[0], written)):
                continue
            alone = len(name) == 1 and (known.role is not None or known.alone)
            given = written.partition(" ")[0]
            if alone or (len(name) > 1 and (given == written or _same_given(name[0], given))):
                return known
        return None

    def body(self, name: str) -> Known | None:
        """Return the body of that name, in any case form and with or without its article."""
        return self._exact.get(normal(name)) or self._bodies.get(body_key(name)) or self._declined(name)

    def _declined(self, name: str) -> Known | None:
        """Return the body of one word whose nominative looks like a case form itself: «в «Росатоме»»."""
        bare = name.translate(_MARKS)
        if " " in bare or not bare[:1].isupper() or bare.isascii() or len(bare) < LONG_ENOUGH:
            return None
        for base in (bare.removesuffix(ending) for ending in _LOCATIVES if bare.endswith(ending)):
            known = self._bodies.get(body_key(base))
            if known is not None and base in (known.names.uk, known.names.ru):
                return known
        return None

    def party(self, outlet: str) -> str | None:
        """Return ru for an outlet that is a Russian medium by a part of its name: "ТАСС / tass.ru"."""
        found = (self.body(part) for part in _PARTS.split(outlet) if part)
        is_russian = any(one.side == "ru" and one.kind is SpeakerKind.MONITOR for one in found if one)
        return "ru" if is_russian else None

    def begins_a_body(self, word: str) -> bool:
        """Return whether a body's name begins with `word`, given in lower case, or with a form of it."""
        return word in self._firsts or stem(word) in self._firsts

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(key.partition(" ")[0] for key in self._bodies)


_VOWELS = "аеєиіїоуыэюяй"


def _is_a_mans(surname: str, written: str) -> bool:
    """Return whether a surname lacks the ending of the one written: Захаров, not Захарова."""
    return written.endswith(("а", "я")) and normal(surname)[-1] not in _VOWELS


def _surname(name: str) -> str:
    return stem(name.rpartition(" ")[2])


def _same_given(one: str, other: str) -> bool:
    """Return whether two first names are one: another language's, a letter left out, an initial ("V.")."""
    first, second = stem(one), stem(other)
    if same(one, other) or (len(one.rstrip(".")) == 1 and one[:1].lower() == other[:1].lower()):
        return True
    if (name := _given_names().get(first)) is not None and name == _given_names().get(second):
        return True
    close = abs(len(first) - len(second)) <= 1 and min(len(first), len(second)) >= LONG_ENOUGH
    return close and first[:4] == second[:4] and first[-2:] == second[-2:]


@cache
def _given_names() -> Mapping[str, int]:
    """Return which name of `data/given.toml` every spelling is, by its stem."""
    with (DATA / "given.toml").open("rb") as file:
        lines = tomllib.load(file)["given"].splitlines()
    return {stem(word): number for number, line in enumerate(lines) for word in line.split()}


_LOCATIVES = ("е", "і", "у", "а", "ом")
_PARTS = re.compile(r"\s*[/(),]\s*")
_MARKS = str.maketrans(dict.fromkeys('«»“”„"'))


@lru_cache(maxsize=4096)
def body_key(name: str) -> str:
    """Return what all case forms of a body's name have in common."""
    bare = normal(name.translate(_MARKS)).replace("'s", "")
    words = [word for word in bare.split() if word not in ("the", "of", "у", "в")]
    short = {word.lower() for word in name.split() if word.isupper() and len(word) <= LONGEST_SHORT}
    return " ".join(word if word in short else stem(word) for word in words)


@cache
def registry() -> Registry:
    """Return the registry of `data/speakers.toml`, read once."""
    with (DATA / "speakers.toml").open("rb") as file:
        made = Registry(list(_read(tomllib.load(file))))
    stem.cache_clear()  # hardly any of these names is met soon
    body_key.cache_clear()
    return made


def _read(table: Mapping[str, Any]) -> Iterator[tuple[Known, Sequence[str]]]:
    for sort in ("person", "body"):
        for row in table[sort]:
            names = Names(row["en"], row["uk"], row["ru"])
            role = Names(*row["role"]) if "role" in row else None
            known = Known(
                names,
                SpeakerKind(row["kind"]),
                row.get("side"),
                role,
                sort == "person",
                row.get("full", False),
            )
            yield known, [names.en, names.uk, names.ru, *row.get("also", [])]
    for row in table["people"]:
        yield from _lines(row, "surname", alone=True)
        yield from _lines(row, "full", full=True)
    for row in table["bodies"]:
        yield from _lines(row, "list", person=False)


def _lines(
    row: Mapping[str, Any], key: str, *, person: bool = True, full: bool = False, alone: bool = False
) -> Iterator[tuple[Known, Sequence[str]]]:
    """Yield the speakers of a list: "English | Ukrainian | Russian | other spellings" on each line.

    A name that is the same in the languages that follow stands only once.
    """
    kind, side = SpeakerKind(row["kind"]), row.get("side")
    role = Names(*row["role"]) if "role" in row else None
    for line in row.get(key, "").splitlines():
        if written := [name.strip() for name in line.split("|") if name.strip()]:
            english, ukrainian, russian = (written + written[-1:] * 2)[:3]
            names = Names(english, ukrainian, russian)
            yield Known(names, kind, side, role, person, full, alone), tuple(dict.fromkeys(written))
