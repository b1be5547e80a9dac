"""Regions and districts that are called without their noun: «на Харьковщине», «Синельниківщина»."""

from extraction.places.named import Named
from extraction.places.settling import Settling
from extraction.words.tokens import Token

LANDS = ("щини", "щина", "щині", "щину", "щины", "щине", "щиной", "чини", "чині", "чины")
"""Endings of regions that are called without a noun: «Харківщина»."""

_NOUNS = (("ской", "области"), ("ської", "області"), ("івського", "району"), ("ського", "району"))
"""What «Сумщина», «Синельниківщина» are called in full."""

_OF_LANDS = {"щ": "ський", "ч": "чий"}
"""What the town's adjective ends in after which a land is called: «Лиманщина» is Lyman's."""


def land(token: Token, index: int, settling: Settling) -> Named | None:
    """Return the land that the token at `index` names, with a place where the gazetteer knows which it is."""
    if not token.norm.endswith(LANDS):
        return None
    ending = next(ending for ending in LANDS if token.norm.endswith(ending))
    root = token.text[: -len(ending)]
    found = (settling.area(root + adjective, noun) for adjective, noun in _NOUNS)
    place = next(filter(None, found), None)
    known = place is not None or settling.direction(root + _OF_LANDS[ending[0]]) is not None
    return Named(index, index, token.text, place, is_area=True) if known else None
