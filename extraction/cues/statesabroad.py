"""Whether a state by which a town abroad is told stands behind its name: "Odessa, Texas"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_STATE = 3
"""Words of a state abroad: "New South Wales"."""


def is_state_abroad(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the words are no more than such a state: "Texas", "New South Wales"."""
    return "_".join(token.norm for token in tokens) in lexicon.signs.states_abroad


def ends_in_state(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the last words are such a state: "police in Odessa, Texas"."""
    norms = [token.norm for token in tokens[-LONGEST_STATE:]]
    return any("_".join(norms[at:]) in lexicon.signs.states_abroad for at in range(len(norms)))


def contains(tokens: Sequence[Token], last: int, inner: tuple[int, int], lexicon: Lexicon) -> bool:
    """Return whether the town that ends at `last` lies in the state of `inner`: "police in Sumy, Ukraine"."""
    own = tokens[inner[0] : inner[1] + 1]
    if not lexicon.is_english or last < 1 or not (tokens[last].is_capital and own[0].is_capital):
        return False
    at = last
    while at > 0 and tokens[at].is_capital:
        at -= 1
    state = len(own) == 1 and own[0].norm in lexicon.places.governments
    return (state or is_state_abroad(own, lexicon)) and tokens[at].norm in lexicon.grammar.prepositions
