"""Places a sentence means without naming them: "the city", "the plant", "his region", "там"."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from domain.language import Language
from domain.place import PlaceKind
from extraction.lexicon import Lexicon
from extraction.named import Named
from extraction.names import stem
from extraction.pointers import Pointers
from extraction.tokens import Token
from extraction.world import WATERS, Sort

REACH = 8
"""Sentences back to which "the city" can point."""

MOST_COUNTED = 4
"""Mentions of a place after which one more makes it no likelier to be meant."""

NEARNESS = 2.0
PASSING = 3.0
"""What a sentence in between, and standing only as a direction ("to Poltava"), take from a place's weight."""

WIDER = 1.5
"""What a region loses as a meaning of "there"."""

SMALLER = 1.5
"""What a place that is no city loses as a meaning of "the city"."""

_OF_REGIONS = ("област", "oblast", "provinc", "регі", "реги", "republic", "республик")
_CITY = ("city", "міст", "город")
LARGE_FOR_A_TOWN = 150_000
SMALL_FOR_A_CITY = 3_000

_KINDS: tuple[tuple[str, tuple[PlaceKind, ...]], ...] = (
    ("селищ", (PlaceKind.TOWN,)),
    ("сел", (PlaceKind.VILLAGE,)),
    ("дерев", (PlaceKind.VILLAGE,)),
    ("громад", (PlaceKind.CITY, PlaceKind.TOWN)),
    ("міст", (PlaceKind.CITY,)),
    ("город", (PlaceKind.CITY,)),
)
"""What Ukrainian and Russian nouns call a settlement."""


_TWO = frozenset("two both обидва обидві обох обоє двох два дві оба обе обоих обеих двух две".split())


CentreOf = Callable[[Named], Named | None]


def no_centre(_: Named) -> None:
    """Know no region's centre."""


class Focus:
    """What the text has spoken about so far: the places of the sentences read, newest last."""

    def __init__(
        self,
        lexicon: Lexicon,
        mentions: Counter[str],
        article: Sequence[Named] = (),
        centre_of: CentreOf = no_centre,
    ) -> None:
        self._lexicon = lexicon
        self._pointers = Pointers(lexicon)
        self._article = article
        self._centre_of = centre_of
        self._mentions = mentions
        self._named: list[tuple[int, list[Named]]] = []
        self._lead: list[tuple[int, list[Named]]] = []
        self._counts: Counter[str] = Counter()

    def saw(self, number: int, named: Sequence[Named]) -> None:
        """Remember the places that sentence `number` names or means."""
        if named:
            if not self._lead:
                self._lead.append((number, list(named)))
            self._named.append((number, list(named)))
            self._counts.update({_key(one) for one in named})

    def meant(self, number: int, tokens: Sequence[Token], office: Sequence[Named] = ()) -> list[Named]:
        """Return the places that a place noun or adverb among `tokens` of sentence `number` points to.

        `office` are the places in the speaker's own description: to the mayor of Izium "the city" is Izium.
        """
        found = sorted(self._pointers.found_in(tokens), key=lambda pointer: pointer[0] == "region")
        for sort, noun, index in found:
            if meant := self._meant_by(number, sort, noun, tokens[:index], office):
                return meant
        return []

    def _meant_by(
        self, number: int, sort: str, noun: str, before: Sequence[Token], office: Sequence[Named]
    ) -> list[Named]:
        if sort == "settlements":
            return self._several(number, two=any(token.norm in _TWO for token in before[-3:]))
        own = [one for one in office if _is_of(one, sort) and self._fits(one, noun)]
        if own and sort in ("settlement", "region"):
            return own[:1]
        if sort == "centre":
            return self._centre(number, office)
        if sort == "capital":
            return self._capital()
        if self._lexicon.language is not Language.EN and (exact := self._exactly(number, noun)):
            return [exact]
        fitting = [
            (number - earlier, one)
            for earlier, places in [*self._within_reach(number), *self._lead]
            for one in places
            if _is_of(one, sort) and self._fits(one, noun)
        ]
        if not fitting and (sort == "facility" or noun == "town"):
            fitting = [
                (number - earlier, one)
                for earlier, places in [*self._within_reach(number), *self._lead]
                for one in places
                if _is_of(one, "settlement") and (noun == "town" or one.has_site)
            ]
        best = max(fitting, key=lambda pair: self._weight(pair[0], pair[1], noun), default=None)
        return [best[1]] if best else self._later(sort, noun)

    def _later(self, sort: str, noun: str) -> list[Named]:
        """Return the settlement the whole article is about, where none was named before "the city"."""
        if sort != "settlement":
            return []
        fitting = [one for one in self._article if _is_of(one, sort) and self._fits(one, noun)]
        best = max(fitting, key=self._mentioned, default=None)
        alone = len({_key(one) for one in fitting}) == 1
        return [best] if best and (alone or self._mentions[stem(best.as_written.split()[0])] > 1) else []

    def _capital(self) -> list[Named]:
        """Return the capital that the article names most."""
        known = [one for one in self._article if is_capital(one, self._lexicon)]
        best = max(known, key=self._mentioned, default=None)
        return [best] if best is not None else []

    def _centre(self, number: int, office: Sequence[Named]) -> list[Named]:
        """Return what "the regional centre" is: that of the speaker's region, else of the last one named."""
        near = [one for _, places in [*self._within_reach(number), *self._lead] for one in places]
        regions = [one for one in (*office, *near) if one.is_area and not one.is_facility]
        return next(([found] for one in regions if (found := self._centre_of(one)) is not None), [])

    def _exactly(self, number: int, noun: str) -> Named | None:
        """Return the settlement that is just what the noun calls it: «селище» is no village.

        Of several, the one of which the whole article, its headline included, speaks most.
        """
        kinds = next((kinds for start, kinds in _KINDS if noun.startswith(start)), None)
        if kinds is None:
            return None
        near = [
            one for _, places in self._within_reach(number) for one in places if _is_of(one, "settlement")
        ]
        fitting = [one for one in near if one.place is None or one.place.kind in kinds]
        return max(fitting, key=self._mentioned, default=None)

    def _mentioned(self, one: Named) -> tuple[int, bool]:
        return self._mentions[stem(one.as_written.split()[0])], not one.in_passing

    def _weight(self, distance: int, one: Named, noun: str) -> tuple[float, int]:
        """Return how likely a place is meant: the one spoken of most, and last."""
        often: float = min(self._counts[_key(one)], MOST_COUNTED) + any(
            one in places for _, places in self._lead
        )
        if one.place is not None and one.place.kind is PlaceKind.TOWN and noun.startswith(_CITY):
            often -= SMALLER
        if one.is_area and noun in self._lexicon.places.adverbs:
            often -= WIDER
        return often - NEARNESS * min(distance, 3) - PASSING * one.in_passing, -one.first

    def _several(self, number: int, *, two: bool) -> list[Named]:
        """Return the settlements last named together, else the districts; the last two of them for "both"."""
        for sort in ("settlement", "region"):
            for _, places in self._within_reach(number):
                together = [one for one in places if _is_of(one, sort) and one.foreign is not WATERS]
                if len(together) > 1:
                    return together[-2:] if two else together
        return []

    def is_only_one(self, number: int, one: Named) -> bool:
        """Return whether no other place within reach could be meant instead of `one`."""
        near = [
            other
            for _, places in self._within_reach(number)
            for other in places
            if other.is_area is one.is_area and other.is_facility is one.is_facility
        ]
        return all(_key(other) == _key(one) for other in near)

    def _within_reach(self, number: int) -> Iterator[tuple[int, list[Named]]]:
        for earlier, places in reversed(self._named):
            if number - earlier > REACH:
                break
            yield earlier, places

    def _fits(self, one: Named, noun: str) -> bool:
        place = one.place
        if noun.startswith(_OF_REGIONS) and _is_district(one):
            return False
        if place is None or noun in self._lexicon.places.adverbs:
            return True
        people = place.population or 0
        if noun.startswith(("village", "сел", "дерев")):
            return place.kind in (PlaceKind.VILLAGE, PlaceKind.TOWN) or not place.is_settlement
        if noun.startswith(_CITY):
            return place.kind in (PlaceKind.CITY, PlaceKind.TOWN) and not 0 < people < SMALL_FOR_A_CITY
        if noun == "town":
            return place.kind is not PlaceKind.VILLAGE and people < LARGE_FOR_A_TOWN
        return True


def is_capital(one: Named, lexicon: Lexicon) -> bool:
    """Return whether the place is a state's capital."""
    if one.foreign is not None:
        return one.foreign.sort is Sort.CAPITAL
    return one.place is not None and one.as_written.lower() in lexicon.places.governments


def _is_district(one: Named) -> bool:
    if one.place is not None:
        return one.place.kind is PlaceKind.DISTRICT
    return one.as_written.lower().endswith(("district", "район", "району", "районі", "района", "районе"))


def _key(one: Named) -> str:
    mention = one.mention()
    return mention.id or mention.name


def _is_of(one: Named, sort: str) -> bool:
    """Return whether a noun of that sort can mean the place."""
    is_settlement = not one.is_area and (one.place is None or one.place.is_settlement)
    if sort == "region":
        return one.is_area and not one.is_facility
    if sort == "facility":
        return one.is_facility
    if sort == "there":
        return is_settlement or one.is_facility or one.place is not None or one.foreign is not WATERS
    if sort == "area":
        return is_settlement or one.is_facility
    return is_settlement
