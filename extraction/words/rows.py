"""Phrases word by word: whether one stands among tokens, and the longest of those that begin alike."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from extraction.words.tokens import Token

FEW = 3
"""Phrases with one first word that are looked through without asking for the second."""

Row = tuple[Any, ...]
"""A phrase word by word; behind its first, a tuple stands for the words of which one may stand there."""

_NONE: Mapping[str, tuple[Row, ...]] = {}


class Rows:
    """The phrases that begin with one word, by their second."""

    __slots__ = ("_alone", "_by_second", "_letters", "_others")

    def __init__(self, rows: Sequence[Row]) -> None:
        self._alone = any(len(row) == 1 for row in rows)
        longer = tuple(row for row in rows if len(row) > 1)
        by_second: dict[str, tuple[Row, ...]] = {}
        plain = [row for row in longer if isinstance(row[1], tuple) or row[1][-1] not in "*_"]
        for row in plain if len(longer) > FEW else ():
            for word in row[1] if isinstance(row[1], tuple) else (row[1],):
                by_second[word] = (*by_second.get(word, ()), row)
        self._by_second = by_second or _NONE
        self._others = tuple(row for row in longer if not by_second or row not in plain)
        self._letters = sys.intern("".join(sorted(_letters(row[1] for row in self._others))))

    def length_at(self, tokens: Sequence[Token], at: int) -> int:
        """Return how many tokens the longest phrase covers whose first word stands at `at`."""
        longest = int(self._alone)
        if at + 1 == len(tokens):
            return longest
        second = tokens[at + 1].norm
        sorts = [self._by_second[second]] if second in self._by_second else []
        if second[:1] in self._letters or self._letters[:1] == "_":
            sorts.append(self._others)
        for rows in sorts:
            for row in rows:  # the longest first
                if len(row) <= longest:
                    break
                if stands(row, tokens, at):
                    longest = len(row)
                    break
        return longest


def _letters(parts: Iterable[str | tuple[str, ...]]) -> set[str]:
    """Return how the words may begin that fit one of `parts`; only "_": they may be any."""
    found = {word[0] for part in parts for word in ((part,) if isinstance(part, str) else part)}
    return {"_"} if "_" in found else found


_ALONE = Rows((("",),))


def rows_of(rows: Sequence[Row]) -> Rows:
    """Return the phrases that begin with one word; the thousands of words that stand alone share theirs."""
    return _ALONE if all(len(row) == 1 for row in rows) else Rows(rows)


def stands(row: Row, tokens: Sequence[Token], at: int) -> bool:
    """Return whether the words of a phrase behind its first stand behind the token at `at`."""
    if at + len(row) > len(tokens):
        return False
    for part in row[1:]:
        at += 1
        norm = tokens[at].norm
        if norm == part:
            continue
        if isinstance(part, tuple):
            if norm not in part:
                return False
        elif part[-1] not in "*_" or not fits(part, tokens[at]):
            return False
    return True


def fits(pattern: str, token: Token) -> bool:
    """Return whether `token` is the word `pattern`, begins with it if it ends in `*`, or may be any (`_`)."""
    if pattern == "_":
        return True
    return token.norm.startswith(pattern[:-1]) if pattern[-1] == "*" else token.norm == pattern
