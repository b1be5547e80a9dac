"""What regions and districts are called by: «Синельниківський», "Donetska" lead to a town and back."""

from collections.abc import Iterable
from functools import lru_cache

from domain.language import Language, Names
from domain.place import PlaceKind
from extraction.words.endings import OF_REGIONS, OF_TOWNS
from extraction.words.tokens import normal

_POSSESSIVE = ("ів", "ов", "ев", "їв")
_OF_POSSESSIVE = ("ове", "ово", "еве", "ево")
"""What «Синельниківський» (район) ends in as a town: «Синельникове»."""

_OF_DISTRICTS = ("skyi", "skiy", "skyy", "ski")
"""How adjectives of districts end in Latin letters, which UN reports keep."""

_OF_FIELDS = {"піль": ("поле", "пілля"), "поль": ("поле",)}
"""What «Гуляйпільський», «Добропільський» end in before their ending, and their towns."""


def towns_of(words: str) -> Iterable[str]:
    """Yield the names of towns that a region or direction of that adjective may be called by."""
    yield words
    if words.isascii():
        if words.endswith("ska"):
            yield from (words[:-1], words[:-3], words[:-3] + "y", words[:-3] + "sa")  # Donetska, Sumska
        yield from _of_district(words)
        return
    norm = normal(words)
    for ending in OF_REGIONS if norm.endswith(OF_REGIONS) else ():
        if norm.endswith(ending):
            begins = words[: -len(ending)]
            yield from (begins + noun for noun in OF_TOWNS)
            if begins.endswith(_POSSESSIVE):
                yield from (begins[:-2] + noun for noun in _OF_POSSESSIVE)
            yield from (begins[:-4] + noun for noun in _OF_FIELDS.get(begins[-4:], ()))


def _of_district(words: str) -> Iterable[str]:
    """Yield the names of towns that a district is called by in Latin letters: "Kupianskyi", "Chuhuivskyi"."""
    ending = next((one for one in _OF_DISTRICTS if words.endswith(one)), None)
    if ending is None:
        return
    begins = words[: -len(ending)]
    yield from (begins, begins + "sk", begins + "y", begins + "a", begins + "ka")
    if begins.endswith("iv"):
        yield from (begins[:-2] + "ove", begins + "ka", begins[:-2] + "y")  # Synelnykivskyi, Polohivskyi


def kinds_of(noun: str) -> tuple[PlaceKind, ...]:
    """Return what sorts of areas the noun may mean: "district", «область»."""
    if noun.startswith(("district", "raion", "район")):
        return (PlaceKind.DISTRICT,)
    return (PlaceKind.REGION, PlaceKind.AREA)


@lru_cache(maxsize=1024)
def roots_of(names: Names) -> frozenset[str]:
    """Return the roots of the first words of a place's names."""
    return frozenset(root(normal(names.in_(language)).split()[0]) for language in Language)


@lru_cache(maxsize=4096)
def root(word: str) -> str:
    """Return what a town's name and its adjective have in common."""
    for ending in OF_REGIONS:
        if word.endswith(ending):
            return word[: -len(ending)]
    for ending in (*_OF_DISTRICTS, "ska", "sk", "ka", "a"):
        if word.isascii() and word.endswith(ending):
            return word[: -len(ending)]
    return word
