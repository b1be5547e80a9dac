"""Whether a place is meant beyond doubt by the noun that points to it, or another comes near."""

from collections.abc import Sequence

from extraction.places.areakinds import COMMUNITIES, DIRECTED, is_community, is_direction, is_district
from extraction.places.centres import CentreOf, centres
from extraction.places.fitting import Fitting
from extraction.places.lately import stated_alone
from extraction.places.named import Named
from extraction.places.reach import Reach
from extraction.places.salience import fits, is_of, is_settlement
from extraction.places.subject import Subject
from extraction.words.lexicon import Lexicon

CLEARLY = 2.0
"""How much more than the next place the one that is meant has to weigh to be meant without doubt."""

BY_FAR = 3.5
"""How much more if the article has named it but once, and is not about it."""

_WEIGHED = ("settlement", "area")
"""Sorts of nouns of which the heaviest place is meant."""


class Clearness:
    """Weighs what a noun was taken to mean against all else that it could mean in an article."""

    def __init__(
        self,
        lexicon: Lexicon,
        reach: Reach,
        fitting: Fitting,
        subject: Subject,
        article: Sequence[Named],
        centre_of: CentreOf,
    ) -> None:
        self._lexicon = lexicon
        self._reach = reach
        self._fitting = fitting
        self._subject = subject
        self._article = article
        self._centre_of = centre_of

    def is_clear(self, number: int, one: Named, sort: str, noun: str, *, alone: bool) -> bool:
        """Return whether `noun` of sentence `number` can mean nothing but `one`.

        It stands `alone` or beside settlements of the same words: then it must be the only one that fits.
        """
        if noun in self._lexicon.places.takings:
            return False
        if sort in _WEIGHED:
            return self._is_line(one, noun) or self._outweighs(number, one, sort, noun, alone=alone)
        if not alone:
            return False
        if sort in ("landform", "water"):
            known = [place for place in self._article if is_of(place, sort)]
            return {place.key for place in known if fits(place, noun, self._lexicon)} == {one.key}
        if sort == "centre":
            return centres(self._article, noun, self._centre_of) == {one.key}
        near = self._reach.with_clause(number)
        told = is_settlement(one) or is_district(one)
        return sort == "there" and told and stated_alone(near, number, one)

    def are_just_named(self, number: int, places: Sequence[Named]) -> bool:
        """Return whether "both cities" are all the cities that the sentence before names."""
        for earlier, named in self._reach.within(number):
            sort = "settlement" if is_settlement(places[0]) else "region"
            known = {one.key for one in named if is_of(one, sort)}
            return earlier >= number - 1 and known == {one.key for one in places}
        return False

    def _is_line(self, one: Named, noun: str) -> bool:
        """Return whether it is the only direction of the article, or the only community: «у громаді»."""
        is_one = is_direction if noun.startswith(DIRECTED) else is_community
        if not noun.startswith((*DIRECTED, *COMMUNITIES)) or not is_one(one):
            return False
        return {place.key for place in self._article if is_one(place)} == {one.key}

    def _outweighs(self, number: int, one: Named, sort: str, noun: str, *, alone: bool) -> bool:
        """Return whether no other place that the noun can mean weighs nearly as much."""
        if self._subject.is_shared(one, noun):
            return False
        weights: dict[str, float] = {}
        for distance, other in self._fitting.of(number, sort, noun):
            weight = self._subject.weight(distance, other, noun)[0]
            weights[other.key] = max(weight, weights.get(other.key, weight))
        own = weights.pop(one.key, None)
        if own is None:
            return not weights and self._subject.main(noun) == (one.key, True)
        prominent = self._subject.is_prominent(one)
        if not weights or not alone:
            return not weights and (alone or (prominent and is_settlement(one)))
        return own - max(weights.values()) >= (CLEARLY if prominent else BY_FAR)
