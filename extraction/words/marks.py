"""Many lists of phrases looked for in one walk over the words of a statement.

Each statement is asked for a dozen topics, denials, negations and what an editor has to see. One look at each
word for all the lists at once takes a fraction of the time that a search for each list takes.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, Final, Generic, TypeVar

from extraction.words.rows import Row, stands
from extraction.words.stems import Phrases, Stems
from extraction.words.tokens import Token

Label = TypeVar("Label")
NOTHING: Final = "none"
"""The label of phrases in which no other list finds anything: "in the fall" is no fall of a town."""


_Marked = tuple[Label, Row, str | tuple[str, ...]]
"""A phrase with its label before it and behind it its second word or those of which one is, "" where that
may be any that begins so."""

_Flat = tuple[Any, ...]
"""The phrases of a word one behind the other (label, phrase, second word, label ...): a tuple for each
of them would take twice the memory."""

_SEEN = {1: ("",), 2: ("", "")}
"""What stands for each phrase all of which has been seen once its first word, or its second, has."""


_ANY = ""
"""The second word of phrases behind whose first one any word may stand, or none at all."""

MANY = 24
"""Phrases that begin with one word ("the") from which on they are sorted by their second."""


class Marks(Generic[Label]):
    """Lists of phrases by label; in each list the longest phrase that begins at a word is taken."""

    __slots__ = ("_by_word", "labels")

    def __init__(self, lists: Mapping[Label, Phrases]) -> None:
        self.labels = frozenset(lists)
        firsts: dict[str, list[_Marked[Label]]] = {}
        for label, phrases in lists.items():
            for row in phrases.rows:
                plain = _plain(row[1]) if len(row) > 1 else ""
                seen = len(row) == 1 or (len(row) == len(_SEEN) and plain != "")
                one = (label, _SEEN[len(row)] if seen else row, plain)
                firsts.setdefault(row[0], []).append(one)
        order = {first: number for number, first in enumerate(firsts)}
        rows = {first: _sorted(_with_shorter(first, firsts, order)) for first in firsts}
        self._by_word = Stems(rows, longest=40)

    def may_begin_with(self, word: str) -> bool:
        """Return whether a phrase of any list has `word` as its first."""
        return self._by_word.get(word) is not None

    def found_in(self, tokens: Sequence[Token]) -> dict[Label, list[int]]:
        """Return for each label that is found the places in `tokens` where its phrases begin, in order.

        A phrase that begins inside another of the same list does not count, nor any in one of `NOTHING`.
        """
        found: dict[Label, list[int]] = {}
        free: dict[Label, int] = {}
        open_from = 0
        norms = [token.norm for token in tokens]
        begun = list(map(self._by_word.get, norms))
        norms.append("")
        for at, rows in enumerate(begun):
            if rows is None or at < open_from:
                continue
            second = norms[at + 1]
            flat = iter(rows if isinstance(rows, tuple) else rows.get(second) or rows[_ANY])
            for label, row, plain in zip(flat, flat, flat, strict=True):
                if plain != second and plain and (type(plain) is str or second not in plain):
                    continue  # most phrases fail at their second word
                if free.get(label, 0) > at:
                    continue
                if row[0] == "" or stands(row, tokens, at):
                    if label == NOTHING:
                        open_from = at + len(row)
                        break
                    found.setdefault(label, []).append(at)
                    free[label] = at + len(row)
        return found


def _with_shorter(
    first: str, firsts: Mapping[str, Sequence[_Marked[Label]]], order: Mapping[str, int]
) -> _Flat:
    """Return the phrases whose first word or stem every word that fits `first` fits too, longest first."""
    stem = first.removesuffix("*")
    begins = (f"{stem[:length]}*" for length in range(len(stem) + 1))
    others = sorted((begin for begin in begins if begin in firsts), key=order.__getitem__)
    rows: list[_Marked[Label]] = [row for other in dict.fromkeys([first, *others]) for row in firsts[other]]
    rows.sort(key=lambda row: len(row[1]), reverse=True)
    return tuple(chain.from_iterable(rows))


def _sorted(rows: _Flat) -> _Flat | dict[str, _Flat]:
    """Return the phrases of one word, many of them by each second word behind which they may go on."""
    phrases = list(zip(*[iter(rows)] * 3, strict=True))
    if len(phrases) < MANY:
        return rows
    seconds = {plain for _, _, plain in phrases if isinstance(plain, str)}
    seconds.update(one for _, _, plain in phrases if isinstance(plain, tuple) for one in plain)
    return {
        second: tuple(
            chain.from_iterable(
                one
                for one in phrases
                if not one[2] or one[2] == second or (type(one[2]) is tuple and second in one[2])
            )
        )
        for second in seconds | {_ANY}
    }


def _plain(part: str | tuple[str, ...]) -> str | tuple[str, ...]:
    return "" if isinstance(part, str) and part[-1] in "*_" else part
