"""Which town "the regional centre", «районний центр» is: that of a region or a district named before."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from domain.place import PlaceKind
from extraction.places.areakinds import is_community
from extraction.places.named import Named
from extraction.places.salience import is_of, is_settlement

CentreOf = Callable[[Named], Named | None]
"""Gives the city a region is called by, None where there is none."""

_OF_DISTRICT = ("район", "райц", "district")
"""How «районный центр» begins."""


def centre(near: Sequence[Named], office: Sequence[Named], noun: str, centre_of: CentreOf) -> list[Named]:
    """Return the centre of the speaker's region (`office`), else of the last one named.

    `near` are the places named of late, newest first, `noun` is the first word of "regional centre":
    a district's only where it says so.
    """
    of_district = noun.startswith(_OF_DISTRICT)
    areas = [one for one in (*office, *near) if is_of(one, "region") and not is_community(one)]
    areas = [one for one in areas if _is_district(one) is of_district]
    found = next(([town] for one in areas if (town := centre_of(one)) is not None), [])
    own = _own_centre(near, PlaceKind.DISTRICT if of_district else PlaceKind.REGION, centre_of)
    return found or own or [one for one in office if is_settlement(one)][:1]


def centres(article: Sequence[Named], noun: str, centre_of: CentreOf) -> set[str]:
    """Return the keys of the centres of all regions, or districts, that the article names.

    Where it names none they are those in which its settlements lie.
    """
    of_district = noun.startswith(_OF_DISTRICT)
    areas = {one.key: one for one in article if is_of(one, "region") and not is_community(one)}
    areas = {key: one for key, one in areas.items() if _is_district(one) is of_district}
    found = [centre_of(one) for one in areas.values() or _around(article, of_district=of_district)]
    return {one.key for one in found if one is not None}


def _around(article: Sequence[Named], *, of_district: bool) -> list[Named]:
    kind = PlaceKind.DISTRICT if of_district else PlaceKind.REGION
    towns = {one.key: one for one in article if one.place is not None and is_settlement(one)}
    above = [(one, area) for one in towns.values() if one.place for area in one.place.within]
    return [replace(one, place=area, is_area=True) for one, area in above if area.kind is kind]


def _own_centre(near: Sequence[Named], kind: PlaceKind, centre_of: CentreOf) -> list[Named]:
    """Return the one of the places named of late that is the centre of its own region or district."""
    for one in near:
        around = one.place.within if one.place is not None and is_settlement(one) else ()
        areas = [place for place in around if place.kind is kind]
        found = centre_of(replace(one, place=areas[0], is_area=True)) if areas else None
        if found is not None and found.key == one.key:
            return [one]
    return []


def _is_district(one: Named) -> bool:
    return one.place is not None and one.place.kind is PlaceKind.DISTRICT
