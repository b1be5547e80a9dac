"""Whose English trades are: "a combat medic" is the army's, "the state railway operator" a company."""

from collections.abc import Sequence
from itertools import pairwise

from domain.statement import SpeakerKind
from extraction.speakers.formerly import is_army_medic
from extraction.words.lexicon import Lexicon, Role
from extraction.words.tokens import Token

_RANKS = ("capt", "captain", "sgt", "sergeant")
"""Ranks of the police besides those that an army's commanders have."""
_OPERATORS = ("operator", "operators")


def serving_role(about: Sequence[Token], lexicon: Lexicon) -> Role | None:
    """Return the role of a medic of the army, a captain of police, who runs railways, grids or pipelines."""
    if not lexicon.is_english:
        return None
    if is_army_medic(about, lexicon):
        return Role(SpeakerKind.MILITARY)
    police = any(two.norm == "police" and one.norm != "military" for one, two in pairwise(about))
    if police and any(token.norm in lexicon.signs.ranks or token.norm in _RANKS for token in about):
        return Role(SpeakerKind.OFFICIAL)  # Capt. Ihor Kravets of the local police
    nets = lexicon.signs.nets
    if any(two.norm in _OPERATORS and one.norm in nets for one, two in pairwise(about)):
        return Role(SpeakerKind.OFFICIAL, body=True)
    return None


def is_of_a_unit(head: Sequence[Token]) -> bool:
    """Return whether whose they are stands behind: "drone pilots with Ukraine's 414th Brigade"."""
    return any(token.norm in ("with", "from", "of", "in") for token in head[1:])
