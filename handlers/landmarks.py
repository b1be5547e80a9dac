"""Telling apart namesakes of one district: by a town near each."""

from collections import Counter

from domain.place import Place, PlaceKind, Resolved
from gazetteer.gazetteer import Gazetteer
from rendering.conversation import CHOICES

LOOKED_THROUGH = 60
"""Settlements around a place among which a town is looked for."""


def landmarks(gazetteer: Gazetteer, offered: Resolved, page: int = 0) -> dict[str, Place]:
    """Return a town near each place of that page which kind, district and region do not tell apart."""
    places = [match.place for match in offered.matches]
    alike = Counter(_as_described(place) for place in places)
    found = {}
    for place in places[page * CHOICES : (page + 1) * CHOICES]:
        if alike[_as_described(place)] > 1 and (town := _town_near(gazetteer, place)):
            found[place.id] = town
    return found


def _as_described(place: Place) -> tuple[object, ...]:
    return place.names, place.kind, place.parent


def _town_near(gazetteer: Gazetteer, place: Place) -> Place | None:
    if place.latitude is None or place.longitude is None:
        return None
    around = gazetteer.nearest(place.latitude, place.longitude, LOOKED_THROUGH)
    towns = (PlaceKind.CITY, PlaceKind.TOWN)
    return next((near for near, _ in around if near.kind in towns and near.id != place.id), None)
