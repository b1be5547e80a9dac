"""What the case forms of a place's name, and its spellings, have in common."""

import re
from functools import lru_cache

SHORTEST_ROOT = 3
"""Letters below which case forms would be too much like other words: such a name is met as written. Of those
with a "!" («Чад») one more."""

_FOLDED = str.maketrans(
    {**dict.fromkeys("іїый", "и"), "ґ": "г", **dict.fromkeys("єэё", "е"), **dict.fromkeys("ьъ'", None)}
)
_ENDING = re.compile(
    "(?:иею|иеи|ием|иями|иях|ами|ями|ого|его|ому|ему|ими|ою|ею|ои|еи|ая|яя|ую|юю|ое|ее|ии|ия|ию|ие|им|ом|ем|"
    "ам|ям|ах|ях|их|[аеиоуюя])$"
)


_DOUBLED = re.compile(r"(.)\1$")
_OF_LANDS = re.compile("[иі](?:я|ю|ей|ею|єю|и|ї)$")
"""Endings before which the stem keeps its vowel: «Сирией» is of «Сирия», no «Сира»."""

_SPELLINGS = {
    "'": "",
    "iy": "y",
    "ii": "y",
    "yy": "y",
    "ye": "e",
    "ay": "ai",
    "ey": "ei",
    "oy": "oi",
    "uy": "ui",
}
_SPELLED = re.compile("'|iy|ii|yy|ye|[aeou]y(?![aeou])")


@lru_cache(maxsize=4096)
def root_of(norm: str) -> str:
    """Return what the case forms of a name in both Cyrillic alphabets, or its Latin spellings, share."""
    norm = norm.rstrip("0123456789").rstrip("-") or norm  # Engels-2
    if norm[:1].isascii():
        return _SPELLED.sub(lambda found: _SPELLINGS[found[0]], norm)
    return "-".join(_without_ending(part) for part in norm.split("-"))


def _without_ending(word: str) -> str:
    if (ending := _OF_LANDS.search(word)) is not None and ending.start() > 1:
        return word[: ending.start() + 1].translate(_FOLDED)
    word = word.translate(_FOLDED)
    if word.endswith("ец") and len(word) > SHORTEST_ROOT + 1:
        return word[:-2] + "ц"  # Донец, Донца; Череповец, Череповцем
    cut = _ENDING.sub("", word)
    if len(cut) < SHORTEST_ROOT:
        cut = word.rstrip("аеиоуюя")
    return _DOUBLED.sub(r"\1", cut) if len(cut) > 1 else word


LIKE_PLURALS = ("ах", "ям", "ам", "ях", "их", "им", "ом", "ем")
"""Endings of names that look like case endings: «Рафах», whose other forms keep them, «Рафаха»."""


def whole_root(norm: str) -> str:
    """Return the root of a name's other case forms where its nominative looks like one: «Дейр-эль-Балах»."""
    *parts, last = norm.split("-")
    return "-".join([*map(_without_ending, parts), last.translate(_FOLDED)])


def folded(norm: str) -> str:
    """Return the word with letters that Russian and Ukrainian write for one sound made the same."""
    return norm.translate(_FOLDED)


def softened(root: str) -> str:
    """Return the root before a Ukrainian locative's ending: «Козинка», «Козинці»."""
    return root[:-1] + {"к": "ц", "г": "з"}.get(root[-1:], root[-1:])
