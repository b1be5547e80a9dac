"""Nouns and names with all their case forms, which are worked out when a word is asked for.

Nobody ever writes most of the 30,000 forms, so that keeping them costs more than it saves.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from typing import TypeVar

from domain.language import Language
from extraction.words.declension import Form, both, forms_of_one
from extraction.words.stems import LONGEST_WORD, Remembered

Value = TypeVar("Value")
SHORTEST_ROOT = 3
"""Letters in which forms of one noun agree that are found by the same root: not «боєць» and «бійця»."""


class Inflected:
    """The lemmas of a list, by their forms. `women` are those declined as adjectives («потерпіла»).

    A number under a root tells the lemma and which of the sets of endings it has, in little memory.
    """

    __slots__ = ("_by_root", "_endings", "_language", "_lemmas", "_longest", "_names", "_women")

    def __init__(
        self, lemmas: Iterable[str], language: Language, women: Sequence[bool] = (), *, names: bool = False
    ) -> None:
        self._lemmas = tuple(lemmas)
        self._language = language
        self._names = names
        self._women = bytes(women) or bytes(len(self._lemmas))
        self._by_root: dict[str, int | tuple[int, ...]] = {}
        same: dict[frozenset[str], int] = {}
        for number in range(len(self._lemmas)):
            for root, endings in _roots(written for written, _ in self._forms(number)):
                one = same.setdefault(endings, len(same)) * len(self._lemmas) + number
                self._by_root[root] = (*several(self._by_root[root]), one) if root in self._by_root else one
        self._endings = tuple(same)
        self._longest = max((len(ending) for endings in same for ending in endings), default=0)

    def having(self, word: str) -> Iterator[tuple[int, Form]]:
        """Yield the numbers of the lemmas of which `word` is a form, in order, with what it may be."""
        if len(word) > LONGEST_WORD:
            return
        numbers: list[int] = []
        for length in range(max(1, len(word) - self._longest), len(word) + 1):
            for one in several(self._by_root.get(word[:length], ())):
                endings, number = divmod(one, len(self._lemmas))
                if word[length:] in self._endings[endings]:
                    numbers.append(number)
        for number in sorted(numbers):
            yield number, reduce(both, (form for written, form in self._forms(number) if written == word))

    def form(self, word: str) -> Form | None:
        """Return what `word` may be; None: it is no form of the list's lemmas."""
        found = [form for _, form in self.having(word)]
        return reduce(both, found) if found else None

    def _forms(self, number: int) -> Iterator[tuple[str, Form]]:
        woman = bool(self._women[number])
        return forms_of_one(self._lemmas[number], self._language, name=self._names, woman=woman)


def several(packed: int | tuple[int, ...]) -> tuple[int, ...]:
    """Return the numbers under a root, of which most have one and keep no tuple."""
    return packed if isinstance(packed, tuple) else (packed,)


def _roots(forms: Iterable[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield with what the forms of a noun begin, and how they end: most have one root, «боєць» has two."""
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(form[:SHORTEST_ROOT], []).append(form)
    for group in groups.values():
        root = _beginning(min(group), max(group))
        yield root, frozenset(sys.intern(form[len(root) :]) for form in group)


def _beginning(one: str, other: str) -> str:
    """Return with what both words begin."""
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    return one[:at]


class Rule(Mapping[str, tuple[Value, ...]]):
    """A mapping whose values a rule works out, `()` for what is not in it; `keys` are some that are."""

    __slots__ = ("_keys", "_values")

    def __init__(self, keys: Iterable[str], rule: Callable[[str], tuple[Value, ...]]) -> None:
        self._keys = tuple(keys)
        self._values = Remembered(rule)

    def __getitem__(self, word: str) -> tuple[Value, ...]:
        if found := self._values[word]:
            return found
        raise KeyError(word)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and bool(self._values[word])

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    __hash__ = object.__hash__
    __eq__ = object.__eq__
