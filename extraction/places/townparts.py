"""What a capital has behind its name that makes it a place: "Kyiv's Podil district", "a Kyiv hospital"."""

from collections.abc import Sequence

from extraction.words.runs import AND
from extraction.words.statetables import StateWords
from extraction.words.tokens import Token

LONGEST_PART = 5
"""Tokens of "Podil and Darnytsia districts"."""

LONGEST_BUILDING = 3
"""Tokens of "apartment buildings"."""

_BANKS = frozenset(("left", "right", "historic"))
"""What stands before parts of a town besides the points of the compass: "Kyiv's left bank"."""


_IN_CAPITALS = ("international", "airport")
"""Of what is built, what has capitals: "Khartoum International Airport"."""


def has_part(tokens: Sequence[Token], at: int, words: StateWords) -> bool:
    """Return whether what a capital has is a part of it: "Kyiv's Podil district"."""
    for token in tokens[at : at + LONGEST_PART]:
        if token.norm in words.town_parts:
            return True
        described = token.norm in words.parts or token.norm in _BANKS or token.norm in AND
        if not (token.is_capital or described):
            return False
    return False


def has_building(tokens: Sequence[Token], at: int, words: StateWords) -> bool:
    """Return whether a building of the capital's is named behind it: "1,100 Kyiv apartment buildings"."""
    for token in tokens[at : at + LONGEST_BUILDING]:
        building = token.norm in words.town_buildings
        named = token.norm in _IN_CAPITALS
        if (token.is_capital and not named) or not (building or named or token.norm in words.of_buildings):
            return False
        if building:
            return True
    return False
