"""Nominatives that a name in another case may have, where the gazetteer knows none of its forms."""

import re
from collections.abc import Iterator, Sequence

from domain.place import Match

_OF_PLURAL = re.compile("(?<=[а-яєіїґ][а-яєіїґ])(?:[оеє]к|к(?:ах|ам|ами))$")
_OF_PLURAL_IN_N = re.compile("(?<=[бвгджзклмнпрстфхцчшщ])ен$")
"""The genitive of «Ромни», «Лубни», «Терни»: «Ромен»."""

_LAST = (
    *((ending, ("е", "ое", "ий")) for ending in ("ого", "ому", "им", "ым")),
    ("ом", ("", "е", "о")), ("ем", ("ь", "е")), ("ям", ("і",)), ("ою", ("а",)), ("ой", ("а",)),
    ("ої", ("а",)), ("ах", ("и",)), ("ці", ("ка", "ца", "к")), ("и", ("а",)), ("ы", ("а",)),
    ("у", ("", "а", "о")),
    ("а", ("", "о")), ("і", ("", "а", "о")), ("е", ("", "а", "о")), ("я", ("ь", "е")), ("ю", ("ь", "я")),
)  # fmt: skip
"""Endings of the last part of a name in two parts, and those of its nominative.

The gazetteer looks names up by their sound, so that of «ий» and «ый», of «а» and «ая» one is enough.
"""

_OF_FIRST = (
    *("ьими", "ыми", "ими", "ьих", "ьим", "ого", "ому", "ої", "ій", "ою", "им", "ім", "ым", "ом", "ой", "ую"),
    *("ый", "ий", "ая", "ое", "ые", "ие", "ьи", "их", "ых", "у"),
)
_FIRST = ("", "ий", "е", "ое", "а")
"""Endings of an adjective before the noun of a name, in other cases and in the nominative."""


_UKRAINIAN = (("Колодец", "Колодязь"), ("Колодц", "Колодязь"), ("Лагер", "Лагері"), ("Розі", "Ріг"))
"""Nouns of names whose nominative is another word, mostly of Russian ones, by how they begin."""


def plural_of(words: str) -> str:
    """Return the plural of which `words` are another case, or nothing: «Олешках» are «Олешки»."""
    plural = _OF_PLURAL.sub("ки", _OF_PLURAL_IN_N.sub("ни", words))
    return "" if plural == words or " " in words else plural


def hardened(words: str) -> str:
    """Return the town in -к of which `words` are the locative, or nothing: «Кременчуці» is «Кременчук»."""
    one = " " not in words and not words.isascii() and words.endswith("ці")
    return words[:-2] + "к" if one else ""


def of_two_parts(words: str) -> Iterator[str]:
    """Yield what the nominative of a name in two parts may be: «Клебан-Быка», «Русиного Яру»."""
    first, _, last = words.partition(" ")
    if words.isascii() or " " in last or not (last or "-" in words):
        return
    if not last:
        yield from _declined(words)
        yield from _described(*words.rsplit("-", 1))
        return
    yield from (form.replace("-", " ") for form in _described(first, last))  # «Новоселівки Першої»
    root = next((first.removesuffix(end) for end in _OF_FIRST if first.endswith(end)), "")
    own = next((name for start, name in _UKRAINIAN if last.startswith(start)), last)
    for end in _FIRST if root else ():
        yield from (f"{root}{end} {form}" for form in (own, *_declined(last)))


def _described(first: str, last: str) -> Iterator[str]:
    """Yield what «Кам'янці-Дніпровській» may be in the nominative: both parts have other endings."""
    root = next((last.removesuffix(end) for end in _OF_FIRST if last.endswith(end)), "")
    hard = (f"{first[:-2]}ка",) if first.endswith("ці") else ()
    for end in _FIRST if root else ():
        yield from (f"{form}-{root}{end}" for form in (*hard, *_declined(first)))


def _declined(word: str) -> Iterator[str]:
    for ending, others in _LAST:
        if word.endswith(ending):
            yield from (word.removesuffix(ending) + other for other in others)
            return


_OF_TOWNS = ("ськ", "цьк", "ск", "цк")
_NEUTER = ("ське", "цьке", "ское", "цкое")


def without_adjectives(words: str, matches: Sequence[Match]) -> tuple[Match, ...]:
    """Return the places but those of whose name `words` are only the adjective: «Покровське» is no Pokrovsk.

    Whoever asks may mean it so; an article names the town called just that.
    """
    named = words.lower()
    if not named.endswith(_NEUTER) or not any(one.name.lower() == named for one in matches):
        return tuple(matches)
    return tuple(one for one in matches if not one.name.lower().endswith(_OF_TOWNS))
