"""The region or district in which a town lies, which "the region" means where the article names none.

The gazetteer knows what lies where; places of the world lie nowhere in particular.
"""

from collections.abc import Sequence

from domain.language import Language
from domain.place import PlaceKind
from extraction.places.named import FirstNamed, Named

_KINDS = (
    (("region", "oblast", "provinc", "administr", "облас", "облц", "регіон", "регион"), PlaceKind.REGION),
    (("district", "raion", "районн", "райц"), PlaceKind.DISTRICT),
)
"""What nouns and adjectives ("regional centre") call an area.

A republic is no region of a town, and «район» as often the land around it.
"""

OF_QUARTERS = 150_000
"""People of a city whose districts are quarters."""


class Containing:
    """Finds what lies around the settlements of one article; `article` are all places that it names."""

    def __init__(self, article: Sequence[Named], language: Language) -> None:
        self._first = FirstNamed(article)
        self._language = language

    def around(self, one: Named, noun: str) -> Named | None:
        """Return the area of the noun's kind around the settlement, as the article names it if it does."""
        kind = next((kind for beginnings, kind in _KINDS if noun.startswith(beginnings)), None)
        place = one.place
        if kind is None or place is None or not place.is_settlement:
            return None
        if kind is PlaceKind.DISTRICT and (place.population or 0) >= OF_QUARTERS:
            return None
        area = next((above for above in place.within if above.kind is kind), None)
        if area is None:
            return None
        named = Named(0, 0, area.names.in_(self._language), area, is_area=True)
        return self._first.like(named) or named


def lies_in(one: Named, area: Named) -> bool:
    """Return whether the settlement lies in the area."""
    if one.place is None or area.place is None:
        return False
    return any(above.id == area.place.id for above in one.place.within)
