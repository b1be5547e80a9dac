"""Places a sentence means without naming them: "the city", "the plant", "his region", "там"."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from domain.language import Language
from extraction.places.centres import CentreOf, centre
from extraction.places.lately import community, direction, in_that_area, last, nearest, several, stands_in
from extraction.places.named import Named
from extraction.places.pointers import Pointers
from extraction.places.salience import (
    KINDS,
    called,
    clashes,
    fits,
    is_capital,
    is_of,
    is_state,
    key_of,
    regions_of,
)
from extraction.places.subject import Subject
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

CLEARLY = 2.0
"""How much more than the next place the one that is meant has to weigh to be meant without doubt."""

COMMUNAL = ("громад", "общин", "communit")
DIRECTED = ("direction", "axis", "sector", "напрям", "направлен", "ділян", "участ", "відтин", "отрез")
"""Nouns that mean a direction of the front rather than a place on it."""

REACH = 8
"""Sentences back to which "the city" can point."""

_PLANT_AND_TOWN = ("facility", "settlement")
"""Sorts of which a sentence may mean one each: "at the plant and in the city"."""


class Focus:
    """What the text has spoken about so far: the places of the sentences read, newest last."""

    def __init__(
        self,
        lexicon: Lexicon,
        mentions: Counter[str],
        article: Sequence[Named],
        centre_of: CentreOf,
    ) -> None:
        self._lexicon = lexicon
        self._pointers = Pointers(lexicon)
        self._subject = Subject(lexicon, mentions, article)
        self._article = article
        self._centre_of = centre_of
        self._named: list[tuple[int, list[Named]]] = []
        self._lead: list[tuple[int, list[Named]]] = []
        self._pointer = ("", "")

    def saw(self, number: int, named: Sequence[Named]) -> None:
        """Remember the places that sentence `number` names or means."""
        if named:
            if not self._lead:
                self._lead.append((number, list(named)))
            self._named.append((number, list(named)))
            self._subject.saw(named)

    def listen(self, spoken_of: Collection[str]) -> None:
        """Take what whoever speaks now has just spoken of (keys of places) for likelier to be meant."""
        self._subject.listen(spoken_of)

    def meant(
        self,
        number: int,
        tokens: Sequence[Token],
        office: Sequence[Named] = (),
        beside: Sequence[Named] = (),
    ) -> list[Named]:
        """Return the places that a place noun or adverb among `tokens` of sentence `number` points to.

        `office` are the places in the speaker's own description: to the mayor of Izium "the city" is Izium;
        `beside` those of the same words: "the regional capital" beside its region.
        """
        found = sorted(self._pointers.found_in(tokens), key=lambda pointer: pointer[0] == "region")
        meant: list[tuple[str, list[Named]]] = []
        for sort, noun, index in found:
            if sort == "area" and any(
                other[0] == "settlement" and 0 < other[2] - index <= 3 for other in found
            ):
                continue  # the outskirts of the city
            known = (*office, *beside) if sort == "centre" else office
            if sort == "region":
                known = (*office, *(one for one in beside if stands_in(one, tokens[:index])))
            if sort in [other for other, _ in meant] or (meant and sort not in _PLANT_AND_TOWN):
                continue
            if places := self._meant_by(number, sort, noun, tokens[:index], known):
                self._pointer = sort, noun
                meant.append((sort, places))
                if sort not in _PLANT_AND_TOWN:
                    break
        return [one for _, places in meant for one in places]

    def meant_beside(self, number: int, tokens: Sequence[Token], own: Sequence[Named]) -> list[Named]:
        """Return what "the city", "the region" mean behind places of the same words that are none."""
        for sort, noun, index in self._pointers.found_in(tokens):
            around = regions_of(own, self._article) if sort in ("region", "centre") else []
            if sort == "centre" and around and (centre := self._centre_of(around[0])):
                return [centre]
            if around and not any(is_of(one, sort) for one in own):
                self._pointer = sort, noun
                return around
            if sort == "settlements" and (both := self._meant_by(number, sort, noun, tokens[:index], ())):
                return both
            if sort == "settlement" and all(clashes(one, noun, self._lexicon) for one in own):
                self._pointer = sort, noun
                if meant := self._meant_by(number, sort, noun, tokens[:index], ()):
                    return meant
        return []

    def _meant_by(
        self, number: int, sort: str, noun: str, before: Sequence[Token], office: Sequence[Named]
    ) -> list[Named]:
        if sort == "paired":
            return several(reversed(self._named), noun, before, self._subject.often, ("region",))
        if sort == "settlements":
            return several(reversed(self._named), noun, before, self._subject.often)
        own = [one for one in office if is_of(one, sort) and fits(one, noun, self._lexicon)]
        if own and sort in ("settlement", "region"):
            return own[:1]
        if sort == "there" and (there := self._there(number, noun, office)):
            return there
        if sort == "area" and (listed := in_that_area(self._within_reach(number), number, noun, before)):
            return listed
        if (certain := self._of_its_kind(number, sort, noun, office)) is not None:
            return certain
        if self._lexicon.language is not Language.EN and (exact := self._exactly(number, noun)):
            return [exact]
        fitting = self._fitting(number, sort, noun)
        if not fitting and (sort == "facility" or noun == "town"):
            near = [pair for pair in self._near(number) if is_of(pair[1], "settlement")]
            fitting = [pair for pair in near if noun == "town" or pair[1].has_site]
        best = max(fitting, key=lambda pair: self._subject.weight(pair[0], pair[1], noun), default=None)
        return [best[1]] if best else own[:1] or self._later(sort, noun)

    def _of_its_kind(self, number: int, sort: str, noun: str, office: Sequence[Named]) -> list[Named] | None:
        """Return what a noun means that has a rule of its own; None: the heaviest place that fits."""
        if sort == "centre":
            near = [one for _, one in self._near(number)]
            return centre(near, office, noun, self._centre_of)
        if sort in ("capital", "state"):
            return self._capital_or_state(sort)
        if sort == "seat":
            return [one for one in self._article if key_of(one) == self._subject.main(noun)[0]][:1]
        if noun.startswith(DIRECTED):
            return direction(self._within_reach(number), noun)
        if noun.startswith(COMMUNAL):
            return community(self._within_reach(number))
        if sort == "latter":
            return last(self._within_reach(number), number)
        if sort == "introduced":
            return self._later("settlement", noun) if not self._named else []
        return None

    def _there(self, number: int, noun: str, office: Sequence[Named]) -> list[Named]:
        """Return what "there" is: the speaker's own place or the one named last; "here" has no such rule."""
        if noun in self._lexicon.places.heres:
            return []
        return list(office[:1]) or nearest(self._within_reach(number), number)

    def _near(self, number: int) -> Iterator[tuple[int, Named]]:
        """Yield the places within reach and those of the lead, with how many sentences back they stand."""
        for earlier, places in [*self._within_reach(number), *self._lead]:
            yield from ((number - earlier, one) for one in places)

    def _fitting(self, number: int, sort: str, noun: str) -> list[tuple[int, Named]]:
        near = self._near(number)
        return [pair for pair in near if is_of(pair[1], sort) and fits(pair[1], noun, self._lexicon)]

    def _later(self, sort: str, noun: str) -> list[Named]:
        """Return the place the whole article is about, where none was named before "the city"."""
        if sort not in ("settlement", "region"):
            return []
        fitting = [one for one in self._article if is_of(one, sort) and fits(one, noun, self._lexicon)]
        best = max(fitting, key=self._subject.mentioned, default=None)
        alone = len({key_of(one) for one in fitting}) == 1
        return [best] if best and (alone or self._subject.mentioned(best)[0] > 1) else []

    def _capital_or_state(self, sort: str) -> list[Named]:
        """Return the capital, or the state, that the article names most."""
        known = [
            one
            for one in self._article
            if (is_state(one) if sort == "state" else is_capital(one, self._lexicon))
        ]
        best = max(known, key=self._subject.mentioned, default=None)
        return [best] if best is not None else []

    def _exactly(self, number: int, noun: str) -> Named | None:
        """Return the settlement that is just what the noun calls it: «селище» is no village.

        Of several, the one of which the whole article, its headline included, speaks most.
        """
        kinds = next((kinds for start, kinds in KINDS if noun.startswith(start)), None)
        if kinds is None:
            return None
        near = [one for _, places in self._within_reach(number) for one in places if is_of(one, "settlement")]
        near = [one for one in near if one.place is None or one.place.kind in kinds]
        fitting = [one for one in near if called(self._subject.called(one), noun) >= 0]
        return max(fitting, key=self._subject.mentioned, default=None)

    def is_clear(self, number: int, one: Named) -> bool:
        """Return whether the noun last read is a settlement's and no other place comes near `one`.

        Of "the area", "there", "the region", "the plant", "its capture" that cannot be told.
        """
        sort, noun = self._pointer
        if sort != "settlement" or noun in self._lexicon.places.takings:
            return False
        weights: dict[str, float] = {}
        for distance, other in self._fitting(number, sort, noun):
            weight = self._subject.weight(distance, other, noun)[0]
            weights[key_of(other)] = max(weight, weights.get(key_of(other), weight))
        own = weights.pop(key_of(one), None)
        return own is not None and own - max(weights.values(), default=own - CLEARLY) >= CLEARLY

    def _within_reach(self, number: int) -> Iterator[tuple[int, list[Named]]]:
        for earlier, places in reversed(self._named):
            if number - earlier > REACH:
                break
            yield earlier, places
