"""Which of several places of one name an article means: by the regions and larger neighbours it names."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import cos, hypot, radians
from typing import Protocol

from domain.language import Language, Names
from domain.place import Match, Place, PlaceKind
from extraction.places.caseforms import hardened, of_two_parts, plural_of, without_adjectives
from extraction.places.world import world
from extraction.words.endings import OF_REGIONS, OF_TOWNS
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import normal

MOST_POINTS = 50
"""Places of an article that others are looked for near."""

NEAR_KM = 60.0
"""How far from another place of the article a namesake may lie to be the one that is meant."""

PLAINLY_LARGER = 5.0
"""How many times the next namesake's people a place must have to be meant without any context."""

FORMER = 0.75
"""Score of a match up to which it is a place's former or foreign name."""


_POSSESSIVE = ("ів", "ов", "ев", "їв")
_OF_POSSESSIVE = ("ове", "ово", "еве", "ево")
"""What «Синельниківський» (район) ends in as a town: «Синельникове»."""

LEAST = 5000
"""People of a town whose name may be met as a plural's genitive, as everyday words are as well."""


class PlaceNames(Protocol):
    """Where names are looked up; `gazetteer.names.NamedPlaces` is one."""

    def __hash__(self) -> int:
        """Tell one source of names from another; what each has under a name is remembered."""
        ...

    def named(self, words: str, /) -> tuple[Match, ...]:
        """Return the places of that name, case forms included, best first."""
        ...

    def place(self, place_id: str, /) -> Place | None:
        """Return the place of that id."""
        ...


@lru_cache(maxsize=2048)
def _named(places: PlaceNames, words: str) -> tuple[Match, ...]:
    """Return the places of a name, be it in a case that the gazetteer does not know, for all articles."""
    words = " ".join(words.split())
    return without_adjectives(words, places.named(words)) or _in_other_case(places, words)


def _in_other_case(places: PlaceNames, words: str) -> tuple[Match, ...]:
    """Return the town of which `words` are another case that the gazetteer does not know."""
    if plural := plural_of(words):
        return tuple(match for match in places.named(plural) if (match.place.population or 0) > LEAST)
    if hard := hardened(words):
        return places.named(hard)
    return next(filter(None, map(places.named, of_two_parts(words))), ())


class Settling:
    """Looks names up and settles namesakes by what else the article has named."""

    def __init__(self, places: PlaceNames, lexicon: Lexicon) -> None:
        self._places = places
        self._lexicon = lexicon
        self._areas: dict[tuple[str, str], Place | None] = {}
        self._seen: dict[str, tuple[Match, ...]] = {}
        self._within: set[str] = set()
        self._plain: set[str] = set()
        self.learnt = 0
        """How many facts tell namesakes from one another by now."""
        self._points: list[tuple[float, float]] = []

    def named(self, words: str) -> tuple[Match, ...]:
        """Return the places of that name, best first, each name looked up once."""
        found = self._seen.get(words)
        if found is None:
            found = self._seen[words] = _named(self._places, words)
        return found

    def is_place(self, words: str) -> bool:
        """Return whether a place of that name is known."""
        return bool(self.named(words)) or world().knows(words)

    def is_abroad(self, words: str) -> bool | None:
        """Return whether a place of that name lies elsewhere in the world; None: no place is called so."""
        if world().knows(words):
            return True
        return False if self.named(words) else None

    def is_about(self, matches: Sequence[Match]) -> bool:
        """Return whether the article has named a region or district that one of the places lies in."""
        return any(above.id in self._within for match in matches for above in match.place.within)

    def area(self, words: str, noun: str) -> Place | None:
        """Return the region or district that `words` (without its noun) name: "Донецької", "Kupiansk"."""
        key = (words, noun)
        if key not in self._areas:
            kinds: tuple[tuple[PlaceKind, ...], ...] = (_kinds_of(noun), (PlaceKind.DISTRICT,))
            if noun.startswith("громад"):
                kinds = ()  # communities are no places of the gazetteer
            self._areas[key] = next(filter(None, (self._area(words, noun, sorts) for sorts in kinds)), None)
        return self._areas[key]

    def town_of(self, words: str) -> Place | None:
        """Return the town that a region or district is called by whose adjective does not lead to it."""
        name = self._lexicon.places.called.get(next(iter(normal(words).split()), ""))
        return next((match.place for match in self._places.named(name)), None) if name else None

    def _area(self, words: str, noun: str, kinds: tuple[PlaceKind, ...]) -> Place | None:
        town = self.town_of(words)
        for place in (town, *town.within) if town is not None else ():
            if place.kind in kinds:
                return place
        for match in (*self.named(f"{words} {noun}"), *self.named(words)):
            if match.place.kind in kinds:
                return match.place
        own = _root(normal(words))
        for name in self._settlements_of(words):
            for match in self.named(name):
                english = match.place.names.en  # Kharkov region is Kharkiv's
                for above in match.place.within:
                    if above.kind not in kinds:
                        continue
                    roots = _roots_of(above.names)
                    if own in roots or _root(normal(english)) in roots:
                        return above
        return None

    def direction(self, words: str) -> Place | None:
        """Return the settlement of a direction: «Покровського» (напрямку) is Pokrovsk's."""
        matches = [match for name in self._settlements_of(words) for match in self.named(name)]
        towns = [match for match in matches if match.place.is_settlement and _is_a_town(match.place)]
        lately = [
            match for match in towns if match.score > FORMER
        ] or towns  # «красноармейское» is Pokrovsk's
        found = {match.place.id: match.place for match in lately}
        return max(found.values(), key=self._likelihood, default=None)

    def _likelihood(self, place: Place) -> tuple[bool, bool, int]:
        here = any(above.id in self._within for above in place.within)
        return place.id in self._plain, here, place.population or 0

    def _settlements_of(self, words: str) -> Iterable[str]:
        yield words
        if words.isascii():
            if words.endswith("ska"):
                yield from (words[:-1], words[:-3], words[:-3] + "y", words[:-3] + "sa")  # Donetska, Sumska
            return
        norm = normal(words)
        for ending in OF_REGIONS if norm.endswith(OF_REGIONS) else ():
            if norm.endswith(ending):
                root = words[: -len(ending)]
                yield from (root + noun for noun in OF_TOWNS)
                if root.endswith(_POSSESSIVE):
                    yield from (root[:-2] + noun for noun in _OF_POSSESSIVE)

    def learn(self, place: Place) -> None:
        """Remember a place the article names without doubt, as context for the others."""
        self._plain.add(place.id)
        if place.is_settlement:
            self._within.update(above.id for above in place.within)
            if place.latitude is not None and place.longitude is not None:
                self._points.append((place.latitude, place.longitude))
        else:
            self._within.add(place.id)
        self.learnt = len(self._plain) + len(self._within) + len(set(self._points[:MOST_POINTS]))

    def plain(self, matches: Sequence[Match]) -> Place | None:
        """Return the place a name means without any context: the only one, or by far the largest."""
        if not matches:
            return None
        first, score = matches[0].place, matches[0].score
        if len(matches) == 1 or not first.is_settlement:
            return first
        others = [match.place for match in matches[1:] if match.score > FORMER or score <= FORMER]
        if not others:
            return first
        people, next_people = first.population or 0, max([other.population or 0 for other in others])
        return first if people > 1000 and people >= PLAINLY_LARGER * next_people else None

    def is_plain(self, words: str) -> bool:
        """Return whether a name means one place without any context."""
        return self.plain(self.named(words)) is not None

    def settle(self, matches: Sequence[Match]) -> Place | None:
        """Return which of `matches` the article means, or None if nothing in it tells."""
        plain = self.plain(matches)
        if plain is not None and plain.kind is PlaceKind.CITY:
            return plain
        within, places = self._within, [match.place for match in matches] if self._within else []
        here = [place for place in places if place.within and place.within[0].id in within]
        region = [place for place in places if any(above.id in within for above in place.within)]
        if plain is not None and not (here or region):
            return plain
        for fitting in (here, self._near(matches) if len(here) != 1 else [], region):
            if len(fitting) == 1 or (fitting and (fitting[0].population or 0) > 1000):
                return fitting[0]
        return plain

    def _near(self, matches: Sequence[Match]) -> list[Place]:
        return [match.place for match in matches if self._is_near(match.place)]

    def _is_near(self, place: Place) -> bool:
        if place.latitude is None or place.longitude is None:
            return False
        for lat, lon in self._points[:MOST_POINTS]:
            north = (place.latitude - lat) * 111.2
            if abs(north) >= NEAR_KM:
                continue  # most are far off to the north or south
            if hypot(north, (place.longitude - lon) * 111.2 * cos(radians(lat))) < NEAR_KM:
                return True
        return False


def _is_a_town(place: Place) -> bool:
    return (place.population or 0) > 1000


def _kinds_of(noun: str) -> tuple[PlaceKind, ...]:
    if noun.startswith(("district", "raion", "район")):
        return (PlaceKind.DISTRICT,)
    return (PlaceKind.REGION, PlaceKind.AREA)


@lru_cache(maxsize=1024)
def _roots_of(names: Names) -> frozenset[str]:
    """Return the roots of the first words of a place's names."""
    return frozenset(_root(normal(names.in_(language)).split()[0]) for language in Language)


@lru_cache(maxsize=4096)
def _root(word: str) -> str:
    for ending in OF_REGIONS:
        if word.endswith(ending):
            return word[: -len(ending)]
    for ending in ("ska", "sk", "ka", "a"):
        if word.isascii() and word.endswith(ending):
            return word[: -len(ending)]
    return word
