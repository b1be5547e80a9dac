"""The state that "the country" means in a sentence where it only acts: "Romania's ministry said …"."""

from collections.abc import Sequence

from extraction.places.named import Named
from extraction.places.world import Sort, world
from extraction.words.tokens import Token


def state_in(tokens: Sequence[Token]) -> list[Named]:
    """Return the last state that stands among these words, whether it is a place there or acts."""
    for at in range(len(tokens) - 1, -1, -1):
        found = world().at(tokens, at) if tokens[at].is_capital and tokens[at].is_word else None
        if found is not None and found[1].sort is Sort.STATE:
            words = " ".join(token.text for token in tokens[at : at + found[0]])
            return [Named(at, at + found[0] - 1, words, None, is_area=True, foreign=found[1])]
    return []
