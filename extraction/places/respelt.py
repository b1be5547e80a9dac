"""Ukrainian villages as Russian news spells them, where the gazetteer's Russian name only follows the sound.

«Різниківка» is «Резниковка» in Russian, whose і is an е or an о by a root's history, which no letter shows:
each of the first vowels is tried. Only ends that villages have are, or surnames would be taken for villages.
"""

from collections.abc import Iterator
from itertools import combinations

FOLDED = 0.72
"""Score of a match by such a spelling: less than a name's, more than one's given up long ago."""

MOST_VOWELS = 4
"""Vowels of a word that may be another one in Ukrainian."""

MOST_CHANGED = 2

_ROOTS = (
    ("ическ", "ічн"), ("двуреч", "дворіч"), ("переезд", "переїз"), ("выем", "виїм"), ("западн", "західн"),
    ("восточн", "східн"), ("северн", "північн"), ("южн", "південн"), ("сладк", "солодк"), ("яблок", "яблук"),
    ("яблочн", "яблуков"), ("огурц", "огірц"), ("первое", "перше"), ("колодез", "колодяз"), ("цово", "цеве"),
    ("счастлив", "щаслив"), ("дорожное", "дорожнє"), ("меловат", "мілуват"), ("ое ", "е "),
)  # fmt: skip
"""Roots that the two languages spell apart by more than a vowel."""

_ENDINGS = tuple(
    "вка вки вке вку вкой нка нки нке нку нкой мка мки мке мку мкой лка лки лке лку лкой шка шки шке шку "
    "ное ного ному ном ское ского скому ском чное чного цкое цкого вое вого лое лого тое того дкое дкого "
    "ово ёво ево ино ье ьем дуб дуба дубе дубом".split()
)
_NOUNS = tuple("яр пол балк гай гая гае колодез перво первы втор трет лиман бык брод дол лог хутор".split())
"""How the second words of villages' names begin: «Кучеров Яр», «Вольное Поле»."""

SHORTEST = 6
_NOT_RUSSIAN = frozenset("іїєґ'’")
_VOWELS = "еоё"


def spelt_in_ukrainian(words: str) -> Iterator[str]:
    """Yield what a Russian village's name may be in Ukrainian; nothing for what is hardly one."""
    lower = words.lower()
    first, _, last = lower.partition(" ")
    if len(lower) < SHORTEST or not _NOT_RUSSIAN.isdisjoint(lower) or lower[0].isascii() or " " in last:
        return
    if not (last.startswith(_NOUNS) if last else first.endswith(_ENDINGS)):
        return
    respelt = lower
    for root, other in _ROOTS:
        respelt = respelt.replace(root, other)
    if respelt != lower:
        yield respelt
    yield from _with_other_vowels(respelt)


def _with_other_vowels(word: str) -> Iterator[str]:
    """Yield the word with one or two of its vowels as the Ukrainian і that they may be."""
    end = len(word) - 2
    spots = [at for at, letter in enumerate(word[:end]) if letter in _VOWELS][:MOST_VOWELS]
    for count in range(1, MOST_CHANGED + 1):
        for chosen in combinations(spots, count):
            yield "".join("і" if at in chosen else letter for at, letter in enumerate(word))
