"""Districts of cities, which are none of a region: «у Київському районі» of an article on Kharkiv.

Many are called as a district of some region is, or as those of another city; the city that the article
names settles which it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from domain.place import Place
from extraction.places.named import Named
from extraction.words.stems import Stems

_NOUNS = ("район", "district")
_NONE: Stems[bool] = Stems({})


class CityParts:
    """Tells the city of a district; `parts` has the adjectives of each city's, `article` all places named."""

    def __init__(self, parts: Mapping[str, Stems[bool]], article: Sequence[Named]) -> None:
        self._parts = parts
        self._article = article
        self._is_elsewhere: dict[tuple[str, str], bool] = {}

    @cached_property
    def _cities(self) -> Sequence[Named]:
        """The cities named that have known districts; asked only when all of the article has been read."""
        places = ((one, one.place) for one in reversed(self._article) if one.place is not None)
        cities = {
            one.key: one for one, place in places if place.is_settlement and place.names.en in self._parts
        }
        return tuple(cities.values())

    def city_of(self, one: Named) -> Named | None:
        """Return the only city that the article names and that has such a district."""
        cities = self._with(one)
        return cities[0] if len(cities) == 1 else None

    def city_among(self, one: Named, towns: Sequence[Named]) -> Named | None:
        """Return the only one of the speaker's `towns` that has such a district."""
        cities = {city.key: city for city in self._with(one, towns)}
        return next(iter(cities.values())) if len(cities) == 1 else None

    def _with(self, one: Named, towns: Sequence[Named] | None = None) -> Sequence[Named]:
        """Return the cities named, or of `towns`, that have such a district; none for a region's."""
        words = one.as_written.lower().split()
        if not (self._parts and one.is_area and words) or len(words) > 2:
            return ()
        district = words[-1].startswith(_NOUNS) or one.noun.startswith(_NOUNS)
        if not district and (len(words) > 1 or one.place is not None):
            return ()
        among = self._cities if towns is None else towns
        named = [city for city in among if city.place is not None and words[0] in self._of(city.place)]
        regional = one.place is not None and any(self._is_about(one.place, city) for city in named)
        return () if regional else named

    def without_region(self, one: Named) -> Named:
        """Return the place as it is written if it is a district of a city, and no place of the gazetteer.

        Be it of several: nobody can tell which city's it is, but it is none of a region.
        """
        if one.place is None or one.place.is_settlement or not self._with(one):
            return one
        return replace(one, place=None)

    def _of(self, city: Place) -> Stems[bool]:
        """Return the adjectives of the city's districts."""
        return self._parts.get(city.names.en, _NONE)

    def _is_about(self, district: Place, city: Named) -> bool:
        """Return whether its region is named behind it, or that or a place in it before the city."""
        asked = district.id, city.key
        if asked not in self._is_elsewhere:
            self._is_elsewhere[asked] = self._is_first(district, city) or self._is_explained(district)
        return self._is_elsewhere[asked]

    def _is_explained(self, district: Place) -> bool:
        """Return whether its region is named next: «Дніпровський район Дніпропетровської області»."""
        around = {above.id for above in district.within}
        places = ((one.place, two.place) for one, two in pairwise(self._article))
        return any(one and two and one.id == district.id and two.id in around for one, two in places)

    def _is_first(self, district: Place, city: Named) -> bool:
        around = {above.id for above in district.within}
        for one in self._article:
            if one.key == city.key:
                return False
            within = {one.place.id, *(above.id for above in one.place.within)} if one.place else set()
            if one.place is not None and one.place.id != district.id and within & around:
                return True
        return False
