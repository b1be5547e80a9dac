"""What the words of a statement may tell an editor of, seen by one look at each of them.

Most statements name no street, no age and nobody, and none of the patterns for these is tried on them.
"""

import re
from collections.abc import Sequence

from extraction.words.stems import Remembered
from extraction.words.tokens import Token

DIGIT, AGE, CALLING, ADDRESS = 1, 2, 4, 8
"""A figure, part of an age in words, what stands before a private person's name, a street or a house."""

_AGE = ("year", "month", "річн", "летн", "місячн", "месячн")
_CALLING = (
    *("name", "имени", "boy", "girl", "teenager", "man", "prisoner", "captive", "child"),
    *("pensioner", "resident", "civilian"),
)
_BEFORE_A_NAME = "ім"
"""«На ім'я»."""

_STREETS = (
    *("street", "avenue", "lane", "boulevard", "road"),
    *("вулиц", "улиц", "проспект", "провул", "переул", "бульвар", "набережн", "шоссе", "будин", "квартир"),
)
"""How the words begin that call a street or a house."""

_IN_SHORT = frozenset(
    "st ave apartment flat house building apt vul ul vulytsia ulitsa вул ул просп пров пер бульв б пр наб"
    " буд кв д дом доме".split()
)
"""Those that do so only as they are, «б-р» and «пр-т» by their beginnings."""


def traces_of(words: Sequence[Token]) -> int:
    """Return all that one or the other of the words may be part of."""
    found, of_word = 0, _OF_WORD
    for word in words:
        found |= of_word[word.norm]
    return found


def trace_of(word: str) -> int:
    """Return what a word may be part of."""
    parts = re.split(r"\W", word)
    street = any(part in _IN_SHORT or part.startswith(_STREETS) for part in parts)
    return (
        DIGIT * any(map(str.isdecimal, word))
        | AGE * any(map(word.__contains__, _AGE))
        | CALLING * (word.startswith(_BEFORE_A_NAME) or any(map(word.__contains__, _CALLING)))
        | ADDRESS * street
    )


_OF_WORD = Remembered(trace_of)
