"""The well-known speakers: one name for each under all the ways the languages write it."""

import re
import tomllib
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Self

from domain.statement import SpeakerKind
from extraction.speakers.known import Known, Rows, WrittenRows
from extraction.words.inflected import several
from extraction.words.lexicon import DATA
from extraction.words.names import same, stem
from extraction.words.tokens import normal

LONGEST_SHORT = 5
"""Letters of an abbreviation, no letter of which may be folded: UN is not UNN."""

LONG_ENOUGH = 6
"""Letters of a first name from which one that is left out does not make it another."""


class Registry:
    """Finds well-known speakers by surname or by the whole name of a body."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._people: dict[str, int | tuple[int, ...]] = {}
        self._bodies: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        alone: set[str] = set()
        for number, (known, names) in enumerate(rows):
            for name in names:
                if known.person:
                    last = self._add_person(number, name)
                    if not known.full or " " not in name:
                        alone.add(last)
                else:
                    self._add_body(number, name)
        self.body = lru_cache(maxsize=1024)(self._body)  # an article asks for the same few again and again
        self._alone = frozenset(alone)

    def _add_person(self, number: int, name: str) -> str:
        """Note a person's name and return the stem of the surname."""
        last = _surname(name)
        found = several(self._people.get(last, ()))
        if number not in found[-1:]:
            self._people[last] = (*found, number) if found else number
        return last

    @property
    def surnames(self) -> Container[str]:
        """The stems of the surnames of its persons; of those who share theirs, first name and surname."""
        return _Surnames(self, self._alone)

    def has_person(self, given: str, surname: str) -> bool:
        """Return whether one of those who share a surname has that first name; both are stems."""
        called = (one.partition(" ")[0] for known, one in self._called(surname) if known.full and " " in one)
        return any(stem(one) == given for one in called)

    def _add_body(self, number: int, name: str) -> None:
        key = body_key.__wrapped__(name)  # hardly any of these names is met soon
        if self._bodies.setdefault(key, number) != number:
            self._exact.setdefault(normal(name), number)  # «Міноборони» is not «Минобороны»

    def _called(self, surname: str) -> Iterator[tuple[Known, str]]:
        """Yield the persons with a surname of that stem, and their names with it."""
        for number in several(self._people.get(surname, ())):
            one, written = self._rows[number]
            yield from ((one, name) for name in written if _surname(name) == surname)

    @property
    def rows(self) -> Rows:
        """Everybody with all names and spellings."""
        return self._rows

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

    def is_surname(self, word: str) -> bool:
        """Return whether papers call somebody well known just so: «Макрон», "Zelensky" in any spelling."""
        known = self.person((word,))
        called = (known.names.uk, known.names.ru) if known is not None else ()
        return bool(called) and (
            word.isascii() or word in {name.rpartition(" ")[2] for name in called if name}
        )

    def _body(self, name: str) -> Known | None:
        """Return the body of that name, in any case form and with or without its article."""
        number = self._exact.get(normal(name))
        number = self._bodies.get(body_key(name)) if number is None else number
        return self._declined(name) if number is None else self._rows[number][0]

    def _declined(self, name: str) -> Known | None:
        """Return the body of one word whose nominative looks like a case form itself: «в «Росатоме»»."""
        bare = name.translate(_MARKS)
        if " " in bare or not bare[:1].isupper() or bare.isascii() or len(bare) < LONG_ENOUGH:
            return None
        for base in (bare.removesuffix(ending) for ending in _LOCATIVES if bare.endswith(ending)):
            number = self._bodies.get(body_key(base))
            known = None if number is None else self._rows[number][0]
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


@dataclass(frozen=True, slots=True)
class _Surnames:
    """The surnames of a registry; a set of them and of all first names beside them would be large."""

    registry: Registry
    alone: frozenset[str]
    """Those that tell who it is without a first name."""

    def __contains__(self, stems: object) -> bool:
        if stems in self.alone:
            return True
        given, _, last = str(stems).rpartition(" ")
        return bool(given) and self.registry.has_person(given, last)


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
        made = Registry(WrittenRows(tomllib.load(file)))
    stem.cache_clear()
    return made
