"""When two spellings or case forms are one name: Zelensky, Zelenskyy, Зеленський, Зеленського, Зеленский."""

import re
import unicodedata
from functools import lru_cache

from extraction.words.tokens import normal

_LATIN = tuple(
    pair.split(">")
    for pair in "iy>i yy>i ii>i ij>i yi>i y>i j>i kh>h zh>z ck>k g>h iov>ev ie>e ia>a iu>u '>".split()
)
_CYRILLIC = {
    "ґ": "г",
    "ё": "е",
    "є": "е",
    "і": "и",
    "ї": "и",
    "ы": "и",
    "э": "е",
    "'": "",
    "ъ": "",
    "ь": "",
    "й": "и",
}
_FOLDED = str.maketrans(_CYRILLIC)
_DOUBLED = re.compile(r"(.)\1")
_ENDING = re.compile(r"(?:ого|его|ому|ему|ии|ия|ию|ием|ою|ею|им|ом|ем|ям|ам|ови|еви|ои|[аеиоуюя])$")
_ADJECTIVES = ("скии", "цкии", "ского", "скому", "ским", "ски", "скои", "ская", "ска", "ською", "ску")
SHORTEST_STEM = 2


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return what all case forms and transliterations of one name have in common, within its script."""
    folded = normal(word)
    if not folded.isascii() and folded[:1] < _FIRST_CYRILLIC:
        folded = _without_accents(folded)
    if folded[:1].isascii():
        for old, new in _LATIN:
            folded = folded.replace(old, new)
        return _DOUBLED.sub(r"\1", folded)
    folded = folded.translate(_FOLDED)
    if folded.endswith(_ADJECTIVES):
        for adjective in _ADJECTIVES:
            if folded.endswith(adjective) and len(folded) - len(adjective) >= 2:
                return folded[: -len(adjective)] + "ск"
    cut = _ENDING.sub("", folded)
    if len(cut) < SHORTEST_STEM:
        return folded
    return re.sub(r"(?:[ео]?к)$", "к", cut) if len(cut) > 4 else cut


_FIRST_CYRILLIC = "\u0400"
_CROSSED = str.maketrans("øłđðı", "olddi")


def _without_accents(word: str) -> str:
    """Return a Latin word as English papers print it: Orbán, Łukasz, Møse."""
    parts = unicodedata.normalize("NFD", word.translate(_CROSSED))
    return "".join(part for part in parts if not unicodedata.combining(part))


_ROMAN = dict(
    zip(
        "абвгдежзиклмнопрстуфхцчшщюя",
        "a b v h d e z z i k l m n o p r s t u f h ts ch sh shch u a".split(),
        strict=True,
    )
)
SHORTEST_SKELETON = 3


@lru_cache(maxsize=4096)
def _skeleton(word: str) -> str:
    """Return what a name's Latin and Cyrillic spellings have in common, without its case ending.

    Words with too little left to be sure are left as they are written, so that no two scripts agree on them.
    """
    folded = stem(word)
    if not folded[:1].isascii():
        folded = "".join(_ROMAN.get(letter, letter) for letter in folded)
    bare = re.sub(r"(.)\1", r"\1", folded.replace("w", "v").replace("x", "ks")).rstrip("aeiou")
    return bare if len(bare) >= SHORTEST_SKELETON else word


def same(one: str, other: str) -> bool:
    """Return whether two words are forms of one name."""
    if one[:1].isascii() is not other[:1].isascii():
        return _skeleton(one) == _skeleton(other)
    a, b = stem(one), stem(other)
    if a == b:
        return True
    shorter, longer = sorted((a, b), key=len)
    return (
        len(shorter) >= 4
        and not one[:1].isascii()
        and longer.startswith(shorter)
        and len(longer) - len(shorter) <= 1
    )


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two names can be one person's: surnames agree, and first names if given."""
    if not one or not other or not (same(one[-1], other[-1]) or _same_but_for_article(one, other)):
        return False
    if len(one) == 1 or len(other) == 1:
        return True
    first, second = one[0], other[0]
    initial = len(first.rstrip(".")) == 1 or len(second.rstrip(".")) == 1
    return same(first, second) or (initial and first[0].lower() == second[0].lower())


def same_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two names of as many words are the same, in whatever case."""
    return len(one) == len(other) and all(map(same, one, other))


_ARTICLES = ("al-", "el-", "аль-", "ель-", "эль-")


def _same_but_for_article(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether one is the surname alone, without its Arabic article: "Jammal" for "Ali al-Jammal"."""
    short, long = sorted((one, other), key=len)
    article, _, rest = long[-1].partition("-")
    if len(short) > 1 or len(long) == 1:
        return False
    bare = short[0].lower()
    return f"{article.lower()}-" in _ARTICLES and bool(rest) and same(rest, short[0]) and "-" not in bare


_MEN_IN_A = frozenset(
    "mykola illia ilya mykyta nikita luka sava kuzma foma "
    "микола ілля микита лука сава кузьма фома никита илья".split()
)
_WOMEN = frozenset("любов любовь нінель нинель адель рахіль рахиль ізабель изабель мішель мишель".split())


def gender(given: str) -> str:
    """Return m or f by the ending of a first name in the nominative; "" where it does not tell."""
    first = normal(given)
    if len(first) < 3:
        return ""
    if first in _WOMEN:
        return "f"
    return "f" if first.endswith(("a", "я", "а")) and first not in _MEN_IN_A else "m"
