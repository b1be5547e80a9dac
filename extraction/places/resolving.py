"""Which place a noun or an adverb that points back means: each sort has its rule, else the heaviest fits."""

from collections.abc import Sequence

from extraction.places.areakinds import COMMUNITIES, DIRECTED, is_community, is_direction, sorts_of
from extraction.places.centres import CentreOf, centre
from extraction.places.containing import Containing, lies_in
from extraction.places.fitting import Fitting
from extraction.places.homeland import main_state
from extraction.places.lately import (
    community,
    direction,
    in_that_area,
    last,
    listed_just_before,
    nearest,
    several,
)
from extraction.places.named import Named
from extraction.places.reach import Reach
from extraction.places.salience import (
    fits,
    is_capital,
    is_of,
    is_settlement,
    is_water,
)
from extraction.places.subject import Subject
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

INFERRED = 2.0
"""What a region loses of its town's weight that only lies around it."""

_SMALL = (
    "village",
    "settlement",
    "locality",
    "hamlet",
    "сел",
    "сёл",
    "дерев",
    "посел",
    "посёл",
    "пункт",
    "хут",
)
"""Nouns that mean the place named last: an article is about a city, and names villages by the way."""

_DISTRICT = ("район", "district")


class Resolving:
    """Finds the place that a place noun means among those named so far, else in the whole article."""

    def __init__(
        self,
        lexicon: Lexicon,
        reach: Reach,
        fitting: Fitting,
        subject: Subject,
        containing: Containing,
        article: Sequence[Named],
        centre_of: CentreOf,
        acting: Sequence[Named],
        city_of: CentreOf,
    ) -> None:
        self._lexicon = lexicon
        self._reach = reach
        self._fitting = fitting
        self._subject = subject
        self._around = containing.around
        self._article = article
        self._centre_of = centre_of
        self._acting = acting
        self._city_of = city_of
        self._communal: list[Named] = []

    def meant_by(
        self, number: int, sort: str, noun: str, before: Sequence[Token], office: Sequence[Named]
    ) -> list[Named]:
        """Return the places that the noun of that sort means in sentence `number`, behind the words `before`.

        Of these `FEW` are enough. `office` are the places of the speaker's own description.
        """
        if sort in ("paired", "settlements"):
            sorts = ("region",) if sort == "paired" else sorts_of(noun)
            return several(self._reach.back(), noun, before, self._subject.spoken_of, sorts, self._lexicon)
        own = [one for one in office if is_of(one, sort) and fits(one, noun, self._lexicon)]
        if own and sort in ("settlement", "region"):
            return [self._plain(own[0])]
        if (found := self._of_its_kind(number, sort, noun, office)) is not None:
            return found
        if found := self._just_named(number, sort, noun, before):
            return found
        if sort == "region":
            return self._region(number, noun, office)
        return self._heaviest(number, sort, noun) or own[:1] or self._later(sort, noun)

    def _of_its_kind(self, number: int, sort: str, noun: str, office: Sequence[Named]) -> list[Named] | None:
        """Return what a noun means that has a rule of its own; None: one of those that fit."""
        within = self._reach.within(number)
        if sort == "centre":
            return self._centre(number, noun, office)
        if sort in ("capital", "state"):
            return self._capital_or_state(sort)
        if sort == "there" and noun not in self._lexicon.places.heres:
            return self._there(number, noun, office) or None
        if sort == "seat":
            return self._main(noun)
        if noun.startswith(DIRECTED):
            return direction([*within, *self._reach.lead], noun)
        if noun.startswith(COMMUNITIES):
            return community(within) or self._community(number, noun)
        if sort == "latter":
            return last(within, number)
        if sort == "water":
            return self._water(number)
        if sort == "introduced":
            return self._later("settlement", noun) if not self._reach else []
        return None

    def line(self, number: int, noun: str) -> list[Named]:
        """Return the direction that the noun means beside another place: «зайняли село на цій ділянці»."""
        found = direction([*self._reach.within(number), *self._reach.lead], noun) or []
        return [one for one in found if is_direction(one)]

    def _community(self, number: int, noun: str) -> list[Named]:
        """Return the town whose community it is: the article's, else what «громада» meant before."""
        known = self._main(noun) or self._subject.headed(noun) or self._communal
        self._communal = known or self._heaviest(number, "settlement", noun)
        return self._communal

    def _centre(self, number: int, noun: str, office: Sequence[Named]) -> list[Named]:
        """Return the centre of a region named of late, else anywhere, else of that around the town."""
        if found := centre([one for _, one in self._reach.near(number)], office, noun, self._centre_of):
            return found
        towns = [pair for pair in self._reach.near(number) if is_settlement(pair[1])]
        towns.sort(key=lambda pair: self._subject.weight(pair[0], pair[1], noun), reverse=True)
        towns = [] if noun.startswith(("район", "райц")) else towns  # it is as often the town itself
        areas = (self._around(one, noun) for _, one in towns)
        beyond = [*self._article, *(one for one in areas if one is not None)]
        own = {one.key: one for _, one in self._reach.fitting(number, "settlement", noun)}
        abroad = [one for one in own.values() if one.foreign is not None and len(own) == 1]
        return centre(beyond, (), noun, self._centre_of) or abroad  # of a region that nobody knows

    def _just_named(self, number: int, sort: str, noun: str, before: Sequence[Token]) -> list[Named]:
        """Return what "there", "this city", "that area", «цей район» are: what was named just before."""
        this = bool(before) and before[-1].norm in self._lexicon.places.back.these
        if sort == "settlement" and (this or noun.startswith(_SMALL)):
            return self._reach.just_before(number, sort, noun)
        if sort != "area":
            return []
        if noun.startswith(_DISTRICT):
            found = self._reach.just_before(number, "region", noun) or self._reach.only_district(number)
            if found:
                return found
        within = list(self._reach.within(number))
        return in_that_area(within, number, noun, before) or listed_just_before(within, number)

    def _there(self, number: int, noun: str, office: Sequence[Named]) -> list[Named]:
        """Return what "there" is: the place named last, or the speaker's own one where that lies outside."""
        close = nearest(self._reach.with_clause(number), number, self._is_quarter)
        inside = bool(close) and any(lies_in(close[0], area) for area in office)
        thither = noun in self._lexicon.places.there.thither
        return close if inside or thither else list(office[:1]) or close

    def _is_quarter(self, one: Named) -> bool:
        """Return whether it is a district of a city that the article names."""
        return one.is_area and self._city_of(one) is not None

    def _heaviest(self, number: int, sort: str, noun: str) -> list[Named]:
        """Return the place that fits the noun and weighs most, of those that are just what it says."""
        fitting = self._fitting.of(number, sort, noun)
        best = max(fitting, key=lambda pair: self._subject.weight(pair[0], pair[1], noun), default=None)
        if best is None:
            return self._of_community(number, sort, noun)
        here = noun in self._lexicon.places.heres and best[0] <= 1  # on the direction named just before
        return [best[1] if here else self._plain(best[1])]

    def _plain(self, one: Named) -> Named:
        """Return a direction's or a title's place as the article names it elsewhere."""
        if not (is_direction(one) or one.is_title):
            return one
        same = (other for other in self._article if other.key == one.key)
        return next((other for other in same if not (is_direction(other) or other.is_title)), one)

    def _of_community(self, number: int, sort: str, noun: str) -> list[Named]:
        """Return the town of the community or district named last, where none was named: «місто»."""
        if sort != "settlement":
            return []
        areas = [one for _, one in self._reach.near(number) if is_community(one)]
        towns = [town for town in map(self._centre_of, areas) if town is not None]
        return [town for town in towns if fits(town, noun, self._lexicon)][:1]

    def is_only_region(self, number: int, noun: str, office: Sequence[Named], one: Named) -> bool:
        """Return whether a region is the speaker's own, or the only one named or around the towns named."""
        own = [area for area in office if is_of(area, "region")]
        found = own or [area for _, area in self._regions(number, noun)]
        return {area.key for area in found} == {one.key}

    def _region(self, number: int, noun: str, office: Sequence[Named]) -> list[Named]:
        """Return the heaviest region or district, or the one in which the heaviest town lies."""
        if noun.startswith(_DISTRICT) and (just := self._reach.just_before(number, "region", noun)):
            return just
        own = (self._around(one, noun) for one in office)
        if (found := next(filter(None, own), None)) is not None:
            return [found]
        best = max(self._regions(number, noun), key=lambda pair: pair[0], default=None)
        return [self._plain(best[1])] if best else self._later("region", noun)

    def _regions(self, number: int, noun: str) -> list[tuple[tuple[float, int], Named]]:
        """Return the regions or districts that the noun can mean, with their weights."""
        weighed: list[tuple[tuple[float, int], Named]] = []
        for distance, one in self._reach.near(number):
            if is_of(one, "region") and fits(one, noun, self._lexicon):
                weighed.append((self._subject.weight(distance, one, noun), one))
            elif is_settlement(one) and not one.in_passing and (area := self._around(one, noun)):
                weight, first = self._subject.weight(distance, one, noun)
                weighed.append(((weight - INFERRED, first), area))
        return weighed

    def _water(self, number: int) -> list[Named]:
        """Return the river or sea named last, else the only one of the article."""
        near = [one for _, one in self._reach.near(number) if is_water(one)]
        waters = {one.key: one for one in self._article if is_water(one)}
        return near[:1] or (list(waters.values()) if len(waters) == 1 else [])

    def _main(self, noun: str) -> list[Named]:
        """Return the settlement that the article is about."""
        key = self._subject.main(noun)[0]
        return [self._plain(one) for one in self._article if key and one.key == key][:1]

    def _later(self, sort: str, noun: str) -> list[Named]:
        """Return the place the whole article is about, where none was named before "the city"."""
        if sort not in ("settlement", "region"):
            return []
        fitting = [one for one in self._article if is_of(one, sort) and fits(one, noun, self._lexicon)]
        best = max(fitting, key=self._subject.mentioned, default=None)
        alone = len({one.key for one in fitting}) == 1
        return [best] if best and (alone or self._subject.mentioned(best)[0] > 1) else []

    def _capital_or_state(self, sort: str) -> list[Named]:
        """Return the capital, or the state, that the article names most."""
        if sort == "state":
            return main_state(self._article, self._acting, self._subject.mentioned)
        known = [one for one in self._article if is_capital(one, self._lexicon)]
        best = max(known, key=self._subject.mentioned, default=None)
        return [best] if best is not None else []
