"""The state that "the country" means in a sentence where it only acts: "Romania's ministry said …"."""

from collections.abc import Callable, Sequence

from extraction.places.named import Named
from extraction.places.salience import is_state, word_of
from extraction.places.world import Sort, world
from extraction.words.tokens import Token

LONGEST_STATE = 4
"""Words of a state's name."""


def state_in(tokens: Sequence[Token]) -> list[Named]:
    """Return the last state that stands among these words, whether it is a place there or acts."""
    return states_in(tokens, [at for at, token in enumerate(tokens) if token.is_capital])[-1:]


def states_in(tokens: Sequence[Token], capitals: Sequence[int]) -> list[Named]:
    """Return all states among these words, of which `capitals` have a capital."""
    states: list[Named] = []
    for at in capitals:
        found = world().at(tokens, at) if tokens[at].is_word else None
        if found is not None and found[1].sort is Sort.STATE:
            words = " ".join(token.text for token in tokens[at : at + found[0]])
            states.append(Named(at, at + found[0] - 1, words, None, is_area=True, foreign=found[1]))
    return states


def main_state(
    article: Sequence[Named], acting: Sequence[Named], mentioned: Callable[[Named], tuple[int, bool]]
) -> list[Named]:
    """Return the state that an article names most as a place, else the only one that acts in it."""
    best = max(filter(is_state, article), key=mentioned, default=None)
    if best is None and len({word_of(one) for one in acting}) == 1:
        return list(acting[:1])
    return [best] if best is not None else []


def state_before(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    """Return where the state whose last word stands at `end` begins, and how many words it has."""
    for at in range(end, max(-1, end - LONGEST_STATE), -1):
        found = world().at(tokens, at)
        if found is not None and at + found[0] == end + 1 and found[1].is_government:
            return at, found[0]
    return None
