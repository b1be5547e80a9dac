"""Places a sentence means without naming them: "the city", "the area", "там"."""

from collections.abc import Iterator, Sequence

from domain.language import Language
from domain.place import PlaceKind
from extraction.lexicon import Lexicon
from extraction.places import Named
from extraction.tokens import Token

REACH = 8
"""Sentences back to which "the city" can point."""

_DEFINITE = frozenset("the this that these those our their".split())


class Focus:
    """What the text has last spoken about: the settlements of the sentences read so far, newest last."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._named: list[tuple[int, list[Named]]] = []

    def saw(self, number: int, named: Sequence[Named]) -> None:
        """Remember the settlements that sentence `number` is about."""
        settlements = [
            one for one in named if not one.is_area and (one.place is None or one.place.is_settlement)
        ]
        if settlements:
            self._named.append((number, settlements))

    def meant(self, number: int, tokens: Sequence[Token]) -> list[Named]:
        """Return the places that a place noun or adverb among `tokens` of sentence `number` points to."""
        sort, noun = self._pointer(tokens)
        if not sort:
            return []
        for settlements in self._within_reach(number):
            if sort == "settlements":
                if len(settlements) > 1:
                    return settlements
                continue
            fitting = [one for one in settlements if self._fits(one, noun)]
            if fitting:
                return fitting[:1]
        return []

    def is_only_one(self, number: int, one: Named) -> bool:
        """Return whether no other settlement within reach could be meant instead of `one`."""
        near = [other for settlements in self._within_reach(number) for other in settlements]
        return all(other.mention().name == one.mention().name for other in near)

    def _within_reach(self, number: int) -> Iterator[list[Named]]:
        for earlier, settlements in reversed(self._named):
            if number - earlier > REACH:
                break
            yield settlements

    def _pointer(self, tokens: Sequence[Token]) -> tuple[str, str]:
        """Return what sort of place noun points back, and the noun itself."""
        for index, token in enumerate(tokens):
            if token.norm in self._lexicon.places.adverbs:
                return "area", token.norm
            sort = self._lexicon.places.nouns.get(token.norm)
            if sort and self._points_back(tokens, index):
                return sort, token.norm
        return "", ""

    def _points_back(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the noun is definite and not followed by its own name."""
        after = tokens[index + 1 : index + 3]
        if after and (after[0].is_capital or after[0].norm == "of" or after[0].text in '«“"'):
            return False
        if self._lexicon.language is not Language.EN:
            return not (index > 1 and tokens[index - 1].is_capital)
        before = [token.norm for token in tokens[max(0, index - 4) : index]]
        if "neighboring" in before or "neighbouring" in before or "other" in before or "nearby" in before:
            return False
        return any(word in _DEFINITE for word in before)

    def _fits(self, one: Named, noun: str) -> bool:
        if one.place is None or noun in self._lexicon.places.adverbs:
            return True
        if noun.startswith(("village", "сел", "дерев")):
            return one.place.kind in (PlaceKind.VILLAGE, PlaceKind.TOWN)
        if noun.startswith(("city", "міст", "город")):
            return one.place.kind in (PlaceKind.CITY, PlaceKind.TOWN)
        return True
