"""What an article is about: how often it names each place, where, as what, and who has just spoken of it."""

from collections import Counter
from collections.abc import Collection, Sequence

from extraction.places.named import Named
from extraction.places.salience import (
    MAIN,
    OUTSTANDING,
    Known,
    called,
    fits,
    is_settlement,
    weight,
    word_of,
)
from extraction.words.lexicon import Lexicon

OFTEN = 3
"""Mentions from which on the most named settlement is what an article is about."""

BY_FAR = 1.5
"""How many times as often as any other it is named where the article is surely about it."""

GOES_ON = 3.0
"""What a place gains that the same speaker has just spoken of."""

HEADED = 1.0
"""What a place gains that the headline names."""

APART = 2.0
"""What a place loses that was named in another paragraph."""

FRONTED = 1.0
"""What a place gains with which the sentence before, or this one, begins: «В Энгельсе слышали взрывы»."""


class Subject:
    """Weighs the places of an article by what has been read of it, and by the whole of its words."""

    def __init__(
        self, lexicon: Lexicon, mentions: Counter[str], article: Sequence[Named], headed: Sequence[Named]
    ) -> None:
        self._lexicon = lexicon
        self._mentions = mentions
        self._article = article
        self._headed = headed
        self._counts: dict[str, int] = {}
        self._called: dict[str, set[str]] = {}
        self._pointed: dict[str, set[str]] = {}
        self._mains: dict[str, tuple[str, bool]] = {}
        self._lead: Sequence[Named] = ()
        self._spoken_of: Collection[str] = ()
        self._within = 0

    def saw(self, named: Sequence[Named]) -> None:
        """Count the places that a sentence names or means; the first ones are the lead's."""
        self._lead = self._lead or tuple(named)
        for key in {one.key for one in named}:
            self._counts[key] = self._counts.get(key, 0) + 1
        for one in named:
            if one.noun:
                self._called.setdefault(one.key, set()).add(one.noun)

    def listen(self, spoken_of: Collection[str]) -> None:
        """Take what whoever speaks now has just spoken of (keys of places) for likelier to be meant."""
        self._spoken_of = spoken_of

    def stand(self, within: int) -> None:
        """Take note of how many sentences back the paragraph begins that is read now."""
        self._within = within

    def called(self, one: Named) -> Collection[str]:
        """Return the nouns by which the article has called the place."""
        return self._called.get(one.key, ())

    def call(self, named: Sequence[Named], noun: str) -> None:
        """Remember that the article has pointed to these places by the noun."""
        for one in named if noun else ():
            self._pointed.setdefault(one.key, set()).add(noun)

    def nouns(self, one: Named, noun: str) -> Collection[str]:
        """Return the nouns by which the article has called the place, or pointed to it other than `noun`."""
        pointed = self._pointed.get(one.key)
        if pointed is None:
            return self.called(one)
        return {*self.called(one), *(word for word in pointed if called((word,), noun) < 0)}

    def headed(self, noun: str) -> list[Named]:
        """Return the only settlement that the headline names, where the noun can be used of it."""
        towns = {one.key: one for one in self._headed if is_settlement(one)}
        return [one for one in towns.values() if len(towns) == 1 and fits(one, noun, self._lexicon)]

    def is_main(self, one: Named) -> bool:
        """Return whether the headline names the place, or the article names it most."""
        return any(one.key == other.key for other in self._headed) or one.key == self.main("")[0]

    def is_shared(self, one: Named, noun: str) -> bool:
        """Return whether the article has meant another place by the same noun."""
        return any(noun in nouns for key, nouns in self._pointed.items() if key != one.key)

    def is_prominent(self, one: Named) -> bool:
        """Return whether the place is spoken of more than once, or first of all."""
        again = self._counts.get(one.key, 0) > 1 or any(one.key == other.key for other in self._lead)
        return again or self.is_main(one)

    def spoken_of(self, one: Named) -> tuple[int, int]:
        """Return how often the article names the place, and how often it has named or meant it so far."""
        return self.often(one), self._counts.get(one.key, 0)

    def often(self, one: Named) -> int:
        """Return how often the whole article names the place."""
        return self._mentions[word_of(one)]

    def mentioned(self, one: Named) -> tuple[int, bool]:
        """Return how often the whole article names the place, and whether here it is no mere direction."""
        return self.often(one), not one.in_passing

    def weight(self, distance: int, one: Named, noun: str) -> tuple[float, int]:
        """Return how likely a place is meant: the one spoken of most, and last."""
        fronted = FRONTED * (distance <= 1 and one.first <= 1)
        near = fronted - APART * (distance > self._within)
        return weight(one, noun, self._known(one, noun), distance, self._lexicon) + near, -one.first

    def _known(self, one: Named, noun: str) -> Known:
        key, (main, by_far) = one.key, self.main(noun)
        here = noun in self._lexicon.places.heres
        about = (OUTSTANDING if by_far or here else MAIN) if key == main else 0.0
        if not here:
            about += GOES_ON * (key in self._spoken_of)
        about += HEADED * any(key == other.key for other in self._headed)
        return Known(self._counts.get(key, 0), self.nouns(one, noun), one in self._lead, about)

    def main(self, noun: str) -> tuple[str, bool]:
        """Return the key of the settlement that the article names most, and whether it does so by far."""
        if noun not in self._mains:
            fitting = [one for one in self._article if is_settlement(one) and fits(one, noun, self._lexicon)]
            best = max(fitting, key=self.mentioned, default=None)
            often = self.mentioned(best)[0] if best is not None else 0
            others = [self.mentioned(one)[0] for one in fitting if best and word_of(one) != word_of(best)]
            by_far = often >= BY_FAR * max(others, default=0)
            self._mains[noun] = (best.key, by_far) if best is not None and often >= OFTEN else ("", False)
        return self._mains[noun]
