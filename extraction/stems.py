"""Lists of words in which `заяв*` stands for every word that begins so."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Generic, TypeVar

from extraction.tokens import Token

Value = TypeVar("Value")
Phrases = tuple[tuple[str, ...], ...]

LONGEST_WORD = 40
MOST_REMEMBERED = 20_000
LONGEST_ENDING = 9
"""Letters that may follow a stem: «окупант*» is met as «окупантськими»."""


class Stems(Generic[Value]):
    """A mapping from words to values in which a key that ends in `*` stands for what begins with it."""

    __slots__ = ("_longest", "_prefixes", "_seen", "_words")

    def __init__(self, rows: Mapping[str, Value], longest: int = LONGEST_ENDING) -> None:
        self._longest = longest
        self._words = {word: value for word, value in rows.items() if not word.endswith("*")}
        self._prefixes = {word[:-1]: value for word, value in rows.items() if word.endswith("*")}
        self._seen: dict[str, Value | None] = {}

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None

    def get(self, word: str) -> Value | None:
        """Return the value of `word`: its own, else that of the longest stem it begins with."""
        if word in self._words:
            return self._words[word]
        if not self._prefixes or len(word) > LONGEST_WORD:
            return None
        if word not in self._seen:
            if len(self._seen) > MOST_REMEMBERED:
                self._seen.clear()
            self._seen[word] = self._by_prefix(word)
        return self._seen[word]

    def _by_prefix(self, word: str) -> Value | None:
        for length in range(len(word), max(1, len(word) - self._longest) - 1, -1):
            if word[:length] in self._prefixes:
                return self._prefixes[word[:length]]
        return None


def stems(text: str, longest: int = LONGEST_ENDING) -> Stems[bool]:
    """Return the list of the words of `text`, whose stems take endings of at most `longest` letters."""
    return Stems(dict.fromkeys(text.split(), True), longest)


def phrases(lines: str) -> Phrases:
    """Return the phrases of a text that has one on each line, longest first."""
    split = (tuple(row.split()) for row in lines.splitlines() if row.strip())
    return tuple(sorted(split, key=len, reverse=True))


def fits(pattern: str, word: str) -> bool:
    """Return whether `word` is `pattern`, or begins with it where it ends in `*`."""
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def length_at(tokens: Sequence[Token], at: int, among: Phrases) -> int:
    """Return how many tokens the longest phrase of `among` covers at `at`; 0: none stands there."""
    if not 0 <= at < len(tokens):
        return 0
    first = tokens[at].norm
    for phrase in among:
        if fits(phrase[0], first) and len(phrase) <= len(tokens) - at:
            if all(fits(part, token.norm) for part, token in zip(phrase[1:], tokens[at + 1 :], strict=False)):
                return len(phrase)
    return 0


def joined(tokens: Iterable[Token]) -> str:
    """Return the words of `tokens` in lower case with one blank between them, for `found_in`."""
    return " ".join(token.norm for token in tokens)


def found_in(words: str, among: Phrases) -> list[int]:
    """Return where the phrases of `among` begin in `words` (see `joined`)."""
    return [match.start() for match in _pattern(among).finditer(words)] if among else []


@cache
def _pattern(among: Phrases) -> re.Pattern[str]:
    alternatives = (" ".join(_part(part) for part in phrase) for phrase in among)
    return re.compile(r"(?<![\w'-])(?:" + "|".join(alternatives) + r")(?![\w'])")


def _part(part: str) -> str:
    if part == "_":
        return r"[^\s]+"
    return re.escape(part[:-1]) + r"[\w'-]*" if part.endswith("*") else re.escape(part)
