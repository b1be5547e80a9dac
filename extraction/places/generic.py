"""Place nouns that mean nothing named before: "for its part", «міста поблизу фронту», «село, где она»."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_OF_PLURALS = ("ові", "ькі", "донні", "ые", "ские")
"""Endings of adjectives in the plural that no noun before «села» of one village has."""

_OF_ADJECTIVES = ("ого", "ому", "ом", "им", "ым", "ої", "ой", "ій", "их", "ых")

_FINITE = tuple(
    "ють уть ять ать ить ється ються ться ав ила ала али или лися лася лось ено ано ято єно "
    "ує ито ыто ен ими ыми ют ят ет ит ется ются ится ятся лись лась лся ены ено ена ана аны ано ило "
    "стью".split()
)
"""Endings of what is done in a district; a genitive («в районе вокзала») has none of them."""

FAR = 3
"""Tokens behind a noun within which "no" makes it one city's: «міста більше немає»."""


class Generic:
    """Tells nouns that point back from those that only look like it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.back

    def is_generic(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the noun means any place of its sort."""
        norm = tokens[index].norm
        if norm == "part":
            return index > 1 and tokens[index - 2].norm == "for"
        if self._lexicon.is_english:
            facility = self._lexicon.places.pointers.get(norm) == "facility"
            return (facility or norm == "district") and self._is_of_body(tokens, index)
        return self._is_of_many(tokens, index) or self._is_introduced(tokens, index)

    def _is_of_body(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a body's noun follows: "the district administrations", "the port authority"."""
        norm = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        role = self._lexicon.roles.get(norm) or self._lexicon.roles.get(norm.removesuffix("s"))
        return role is not None and role.body

    def _is_of_many(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether «міста», «села» are several: as a sentence's first word, behind «прифронтові»."""
        if tokens[index].norm not in self._words.of_many:
            return False
        if index and tokens[index - 1].is_word:
            before = tokens[index - 1].norm
            many = before.endswith(_OF_PLURALS) and before not in self._words.works
            return many and before not in self._words.these
        return not any(token.norm in self._words.gone for token in tokens[index + 1 : index + 1 + FAR])

    def _is_introduced(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence begins with it and says which it is: «Посёлок, где она живёт, …»."""
        after = [token.norm for token in tokens[index + 1 : index + 3]]
        return index == 0 and after[:1] == [","] and after[-1] in self._lexicon.places.there.where

    def is_district(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether «район» may be a district that was named: «сёл района», no «в районе вокзала»."""
        before = tokens[index - 1] if index else None
        grammar = self._lexicon.grammar
        if before is not None and before.norm.endswith(_OF_ADJECTIVES):
            return False
        if before is not None and before.is_capital and before.norm not in grammar.prepositions:
            return False
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if after is None or not after.is_word:
            return before is not None
        if after.norm in grammar.prepositions or after.norm in grammar.breaks:
            return True
        placed = after.norm in self._lexicon.places.nouns or after.norm in self._lexicon.places.grounds
        return not placed and not after.is_capital and after.norm.endswith(_FINITE)
