"""Quarters, roads called by adjectives, and streets: «Таврический микрорайон», «Московський проспект»."""

import re
from collections.abc import Sequence

from extraction.places.named import Named
from extraction.words.endings import OF_REGIONS
from extraction.words.runs import run_of
from extraction.words.tokens import Token, written

QUARTERS = ("шоссе", "шосе", "микрорайон", "мікрорайон", "жилмассив", "житломасив")
"""How nouns begin that make an adjective before them the name of a road or a quarter."""

_SEVERAL = ("улиц", "улицах", "улицам", "улицами", "вулиць", "вулицях", "вулицям", "вулицями")
_DESCRIBING = tuple("ий ый ій ой ая а ое е ого ому им ым ім ом ої ій ою ей ую у".split())
"""Endings of adjectives in the singular."""

_TOWNLETS, _TOWNS = ("городок", "городк", "містечк"), ("місто", "міста", "місті", "місту", "город")
_OLD_AND_NEW = ("стар", "нов", "верхн", "нижн")
_ADJECTIVES = tuple("ое ее ая яя ый ий ого ому ой ої ій ою ую е ом ым".split())


_BY_NUMBER = re.compile(r"[A-ZА-ЯІЇЄҐ]-?\d{1,5}(?:-\d+)*$")
"""A road as it is numbered, or what else is: "the P-79", «Т0504», "an A-50"."""


def is_numbered(token: Token) -> bool:
    """Return whether the word is a road's number, which is no place's name."""
    return token.text[-1].isdigit() and _BY_NUMBER.match(token.text) is not None


def quarter(text: str, tokens: Sequence[Token], index: int) -> list[Named] | None:
    """Read «на Каширском шоссе», which is no place of the gazetteer, whole."""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if not (after.startswith(QUARTERS) and tokens[index].norm.endswith(OF_REGIONS)):
        return None
    return [Named(index, index + 1, written(text, tokens[index : index + 2]), None)]


def street(text: str, tokens: Sequence[Token], index: int, streets: tuple[str, ...]) -> list[Named] | None:
    """Read «на улице Каховской» and «по Московской улице» whole."""
    first, last = index, index + 1
    if index and tokens[index - 1].norm.startswith(streets):
        if tokens[index - 1].norm.endswith(_SEVERAL):
            return None  # «жителей улиц Шебекино»: a town's
        first, last = index - 1, index + run_of(tokens, index) - 1
    elif not is_street(tokens, index, streets):
        return None
    return [Named(first, last, written(text, tokens[first : last + 1]), None, is_area=True, is_facility=True)]


def is_street(tokens: Sequence[Token], index: int, streets: tuple[str, ...]) -> bool:
    """Return whether a street is called so: «на Московському проспекті» is in no village."""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if index + 2 < len(tokens) and tokens[index + 2].is_number:
        return False  # «пожежу площею 300 квадратних метрів»
    return bool(streets) and after.startswith(streets) and tokens[index].norm.endswith(_DESCRIBING)


def is_of_townlet(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the noun of a quarter's name follows in lower case: «района Летный городок»."""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    norm = tokens[index].norm
    old_town = norm.startswith(_OLD_AND_NEW) and after.startswith(_TOWNS)  # «у районі Старого міста»
    townlet = after.startswith(_TOWNLETS) or old_town
    return index > 0 and townlet and norm.endswith(_ADJECTIVES)
