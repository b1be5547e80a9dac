"""What an area is by the noun it is written with: a community, a direction of the front, a district."""

from domain.place import PlaceKind
from extraction.places.named import Named

COMMUNITIES = ("громад", "общин", "тергромад", "отг", "communit", "hromada")
"""How nouns begin that call a community."""

DIRECTIONS = ("напрям", "направлен", "direction", "sector", "axis")
"""How nouns begin with which a direction of the front is named."""

PARTS_OF_FRONT = ("ділян", "участ", "відтин", "отрез")
"""How Ukrainian and Russian nouns begin that call a part of the front."""

DIRECTED = (*DIRECTIONS, *PARTS_OF_FRONT)
"""How nouns begin that point to a direction of the front rather than to a place on it."""

DISTRICTS = tuple("округ район district township territory territories raion county".split())
"""How nouns begin that call a district of a region, or of a city."""

SUMS = ("район", "district", "raion", "area", *DIRECTED)
"""How nouns begin of which several are areas before they are settlements: "these areas", «обох районах»."""


def ends_as(one: Named, beginnings: tuple[str, ...]) -> bool:
    """Return whether the last word of its name is one of these nouns; «у напрямку Лимана» is none."""
    return one.as_written.lower().split()[-1].startswith(beginnings)


def is_community(one: Named) -> bool:
    """Return whether it is a community, whose town is called by the same name."""
    return one.is_area and (ends_as(one, COMMUNITIES) or one.noun.startswith(COMMUNITIES))


def is_direction(one: Named) -> bool:
    """Return whether the place is written as a direction's, with its noun or without."""
    return ends_as(one, DIRECTIONS) or one.noun.startswith(DIRECTIONS)


def is_district(one: Named) -> bool:
    """Return whether the place is a district of a region or of a city."""
    if one.place is not None:
        return one.place.kind is PlaceKind.DISTRICT
    return one.noun.startswith(DISTRICTS) or ends_as(one, DISTRICTS)


def is_quarter_of_city(one: Named) -> bool:
    """Return whether it is a district that is no region's: «Київський район Харкова»."""
    return one.is_area and one.place is None and is_district(one)


def sorts_of(noun: str) -> tuple[str, ...]:
    """Return of what several places may be that the noun sums up: "these areas" are districts, if any are."""
    return ("region", "settlement") if noun.startswith(SUMS) else ("settlement", "region")
