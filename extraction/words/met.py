"""Which words of an article are names wherever they stand, also as a sentence's first word."""

from collections.abc import Container
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Met:
    """The capitals met inside sentences, and the first words that are well-known surnames (`surnames`)."""

    inside: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()

    def __contains__(self, norm: str) -> bool:
        return norm in self.inside or norm in self.surnames


NONE_MET = Met()


@dataclass(frozen=True, slots=True)
class Either:
    """What is in one of two sets, of which the first is too large to be copied for each article."""

    known: Container[str]
    own: Container[str]

    def __contains__(self, word: object) -> bool:
        return word in self.known or word in self.own
