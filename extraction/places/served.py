"""Places that only say whose police, head or branch it is: «Поліція Харківщини», "the SBU's Odesa branch"."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.runs import LONGEST_RUN
from extraction.words.tokens import Token

LONGEST_OFFICE = 4
"""Tokens of the name of a body that somebody heads."""

_OF_LANDS = ("щини", "щины", "чини", "чины")
"""Endings of a land's name in the genitive."""


def _may_serve(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word says that a body or its branch is a place's, or is a land's in the genitive."""
    words = lexicon.places.owned
    return word in words.heading or word in words.branches or word.endswith(_OF_LANDS)


_SERVED = gate(_may_serve)


def is_served(sentence: Sentence, index: int, length: int, lexicon: Lexicon) -> bool:
    """Return whether the place of `length` tokens at `index` only says whose police, body or branch it is."""
    if not sentence.opens & _SERVED:
        return False
    tokens = sentence.tokens
    led = _is_of_land(tokens, index, lexicon) or _is_led(tokens, index, length, lexicon)
    return led or _is_branch(tokens, index, length, lexicon)


def _is_of_land(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a land only says whose police or rescuers they are: «Поліція Харківщини»."""
    if not index or not tokens[index].norm.endswith(_OF_LANDS):
        return False
    role = lexicon.roles.get(tokens[index - 1].norm)
    return role is not None and role.body and role.kind in (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)


def _is_led(tokens: Sequence[Token], index: int, length: int, lexicon: Lexicon) -> bool:
    """Return whether it is only whose body somebody heads: "who heads X's military administration"."""
    at, first = index + length, index
    if at >= len(tokens) or tokens[at].norm != "'s":
        return False
    while first > max(0, index - LONGEST_RUN) and tokens[first - 1].is_capital:
        first -= 1
    if not first or tokens[first - 1].norm not in lexicon.places.owned.heading:
        return False
    later = tokens[at + 1 : at + 1 + LONGEST_OFFICE]
    return any(token.norm in lexicon.places.offices_led for token in later)


def _is_branch(tokens: Sequence[Token], index: int, length: int, lexicon: Lexicon) -> bool:
    """Return whether somebody has an office there: "the SBU's Odesa branch", no "Sudan's X station"."""
    at = index + length
    if (
        index < LONGEST_OFFICE - 2
        or at >= len(tokens)
        or tokens[at].norm not in lexicon.places.owned.branches
    ):
        return False
    owner = lexicon.roles.get(tokens[index - 2].norm)
    return tokens[index - 1].norm == "'s" and (owner is not None or tokens[index - 2].is_shouted)
