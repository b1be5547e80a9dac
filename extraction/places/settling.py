"""Which of several places of one name an article means: by the regions and larger neighbours it names."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from domain.place import Match, Place, PlaceKind
from extraction.places.areakinds import COMMUNITIES
from extraction.places.calledby import kinds_of, root, roots_of, towns_of
from extraction.places.front import front, region_of, town_of_dam
from extraction.places.lookup import PlaceNames, places_named
from extraction.places.respelt import FOLDED
from extraction.places.weighing import CITY, FEWEST, FORMER, MOST_POINTS, Point, Weighing, point_of
from extraction.places.world import world
from extraction.words.endings import OF_REGIONS
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import normal

PLAINLY_LARGER = 5.0
"""How many times the next namesake's people a place must have to be meant without any context."""

PLAINLY_HERE = 4
"""How many times its people a town weighs in a region that the article names."""


class Settled(NamedTuple):
    """Which of several namesakes is meant, None if nothing tells, and whether no other can be."""

    place: Place | None
    sure: bool


LARGE_ENOUGH = 10_000
"""Inhabitants of a town that a direction may be called by though a city abroad has the same adjective."""


class Settling:
    """Looks names up and settles namesakes by what else the article has named."""

    def __init__(self, places: PlaceNames, lexicon: Lexicon) -> None:
        self._places = places
        self._lexicon = lexicon
        self._areas: dict[tuple[str, str], Place | None] = {}
        self._seen: dict[str, tuple[Match, ...]] = {}
        self._settled: dict[int, tuple[Sequence[Match], tuple[Sequence[Point], int], Settled]] = {}
        """What was settled of namesakes, and by what: most names are read twice, and mean the same."""
        self._weighing = Weighing()
        self._plain: set[str] = set()
        self._front: Sequence[Point] | None = None
        self.learnt = 0
        """How many facts tell namesakes from one another by now."""
        self._is_learning = True
        self.beside: Sequence[Point] = ()
        """Where the plain places of the sentence lie that is read."""

    def dam(self, words: str) -> Place | None:
        """Return the town of a dam that is called by another: "Kakhovka dam"."""
        town = town_of_dam(words)
        return self._places.place(town) if town is not None else None

    def named(self, words: str) -> tuple[Match, ...]:
        """Return the places of that name, best first, each name looked up once."""
        found = self._seen.get(words)
        if found is None:
            found = self._seen[words] = places_named(self._places, words)
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
        return any(self._lies_here(match.place) for match in matches)

    def is_of_named_region(self, matches: Sequence[Match]) -> bool:
        """Return whether the article names a region or district of one of the places, as such."""
        named = self._weighing.regions
        return any(above.id in named for match in matches for above in match.place.within)

    def is_respelt(self, matches: Sequence[Match]) -> bool:
        """Return whether only a guess at the Ukrainian spelling found the places."""
        return bool(matches) and all(match.score == FOLDED for match in matches)

    def front_points(self) -> Sequence[Point]:
        """Return where the towns lie that directions of the front are called by."""
        if self._front is None:
            towns = (self._places.place(town) for town in front())
            self._front = [point for town in towns if town and (point := point_of(town)) is not None]
        return self._front

    def area(self, words: str, noun: str) -> Place | None:
        """Return the region or district that `words` (without its noun) name: "Донецької", "Kupiansk"."""
        key = (words, noun)
        if key not in self._areas:
            kinds: tuple[tuple[PlaceKind, ...], ...] = (kinds_of(noun), (PlaceKind.DISTRICT,))
            if noun.startswith(COMMUNITIES):
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
        own = root(normal(words))
        for name in towns_of(words):
            for match in self.named(name):
                english = match.place.names.en  # Kharkov region is Kharkiv's
                for above in match.place.within:
                    if above.kind not in kinds:
                        continue
                    roots = roots_of(above.names)
                    if own in roots or root(normal(english)) in roots:
                        return above
        return None

    def direction(self, words: str) -> Place | None:
        """Return the likeliest settlement of a direction: «Покровського» (напрямку) is Pokrovsk's."""
        return next(iter(self._towards(words)), None)

    def directed(self, words: str) -> Settled:
        """Return the settlement that a direction is called by, none where several are as large.

        «Курський напрямок» is Kursk's, though villages are called so.
        """
        first, second = (*self._towards(words), None, None)[:2]
        if first is not None and self._is_larger_abroad(words, first):
            return Settled(None, True)
        if first is None or second is None or first.id in front() or first.id in self._plain:
            return Settled(first, True)
        sure = self._likelihood(first)[-1] >= PLAINLY_LARGER * self._likelihood(second)[-1]
        return Settled(first if sure else None, sure)

    def _is_larger_abroad(self, words: str, place: Place) -> bool:
        """Return whether a place of the world gives the adjective, and at home only a small one might."""
        abroad = world().of_adjective(words)
        if abroad is None or place.id in front() or place.id in self._plain:
            return False
        return abroad.is_well_known or (place.population or 0) < LARGE_ENOUGH

    def _towards(self, words: str) -> Sequence[Place]:
        """Return the towns that a direction of that adjective may be called by, the likeliest first."""
        matches = [match for name in towns_of(words) for match in self.named(name)]
        towns = [match for match in matches if match.place.is_settlement and _is_a_town(match.place)]
        lately = [
            match for match in towns if match.score > FORMER
        ] or towns  # «красноармейское» is Pokrovsk's
        found = {match.place.id: match.place for match in lately}
        return sorted(found.values(), key=self._likelihood, reverse=True)

    def _lies_here(self, place: Place) -> bool:
        """Return whether the article has named a region or district that the place lies in."""
        named, around = self._weighing.regions, self._weighing.around
        return any(above.id in named or above.id in around for above in place.within)

    def _likelihood(self, place: Place) -> tuple[bool, bool, int]:
        """Return what tells the town of a direction: at the front, known, large, in a region named."""
        people = place.population or 0
        return (
            place.id in front(),
            place.id in self._plain,
            people * (PLAINLY_HERE if self._lies_here(place) else 1),
        )

    def learn(self, place: Place) -> None:
        """Remember a place the article names without doubt, as context for the others."""
        self._plain.add(place.id)
        self._weighing.learn(place)
        self.learnt = len(self._plain) + (not self._is_learning)

    def learn_others(self, sentences: Sequence[Sequence[str]]) -> None:
        """Remember which places the other names of each sentence mean, as far as that is beyond doubt.

        Where the article is sure of none, by far the largest namesakes are what tells the others.
        """
        self._is_learning = False
        self.learnt += 1  # namesakes are weighed from here on
        if self._weighing.is_empty:
            found_so = (self.named(name) for names in sentences for name in names)
            self._learn_towns(self.plain(one) for one in found_so if not self.is_respelt(one))
        found: list[Place | None] = []
        for names in sentences:
            self.reads(names)
            settled = (self.settled(matches) for name in names if len(matches := self.named(name)) > 1)
            found += [one.place for one in settled if one.sure]
        self._learn_towns(found)

    def _learn_towns(self, places: Iterable[Place | None]) -> None:
        for place in places:
            if place is not None and place.is_settlement:
                self.learn(place)

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
        next_people = max(FEWEST, *(other.population or 0 for other in others))
        return first if (first.population or 0) >= PLAINLY_LARGER * next_people else None

    def learn_certain(self, words: str, place: Place | None) -> None:
        """Remember the place of a name that means it whatever else the article names."""
        if place is None:
            region = region_of(words)
            place = self._places.place(region) if region else None
        if place is None:
            return
        if self.is_respelt(self.named(words)):
            return
        area = not place.is_settlement or words.split()[0].lower().endswith(OF_REGIONS)
        if area or len(self.named(words)) == 1 or len(self.named(place.names.uk)) == 1:
            self.learn(place)

    def reads(self, names: Iterable[str]) -> None:
        """Take note of the names of the sentence that is read next, some of which are plain places."""
        plain: dict[str, Place] = {}
        for name in dict.fromkeys(names):
            plain.update(
                {match.place.id: match.place for match in self.named(name) if match.place.id in self._plain}
            )
        points = (point for place in plain.values() if (point := point_of(place)) is not None)
        self.beside = list(islice(points, MOST_POINTS)) if plain else ()

    def settle_in(self, matches: Sequence[Match], area: Place) -> Settled:
        """Return which of `matches` is meant that lies in the area named with it."""
        inside = [match for match in matches if any(above.id == area.id for above in match.place.within)]
        if not inside:
            return Settled(None, True)
        settled = self.settled(inside)
        if settled.place is not None:
            self.learn(settled.place)  # which its name means from here on
        return settled

    def settle(self, matches: Sequence[Match]) -> Place | None:
        """Return which of `matches` the article means, or None if nothing in it tells."""
        return self.settled(matches).place

    def settled(self, matches: Sequence[Match]) -> Settled:
        """Return which of `matches` the article means, and whether that is sure."""
        plainly = len(matches) < 2 or self._is_learning or not matches[0].place.is_settlement
        if plainly or self._weighing.is_empty:
            place = self.plain(matches)
            city = place is not None and (not place.is_settlement or (place.population or 0) >= CITY)
            return Settled(place, city or len(matches) < 2)
        asked = self.beside, self._weighing.facts
        known = self._settled.get(id(matches))
        if known is None or known[0] is not matches or known[1] != asked:
            towns = [match for match in matches if match.place.is_settlement]
            settled = Settled(*self._weighing.likeliest(towns, self.beside))
            known = self._settled[id(matches)] = matches, asked, settled
        return known[2]


def _is_a_town(place: Place) -> bool:
    return (place.population or 0) > 1000 or place.id in front()
