"""Towns that only say which court it is: "the International Criminal Court in The Hague"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

FEWEST = 2
"""Capitals of a court's own name; "a court in X" is where somebody is tried."""

FAR = 8
"""Tokens behind the town within which stands what is done to a court's building."""

_OF = frozenset(("of", "for"))
_BEFORE = frozenset(("by", "to", "that"))
"""What stands before a court that acts or is asked; something "hit" or "near" it is where it stands."""


def is_seat_of_court(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a court in capitals that acts stands before "in", and nothing befalls its building."""
    at = index - 1
    at -= at > 0 and tokens[at].norm in lexicon.grammar.articles
    if at < FEWEST or tokens[at].norm != "in" or not lexicon.is_english:
        return False
    first, courts = at, lexicon.places.owned.courts
    while first > 0 and (tokens[first - 1].is_capital or tokens[first - 1].norm in _OF):
        first -= 1
    own = [token for token in tokens[first:at] if token.is_capital and token.norm != "the"]
    if len(own) < FEWEST or not any(token.norm in courts for token in own):
        return False
    first -= first > 0 and tokens[first - 1].norm in lexicon.grammar.articles
    before = tokens[first - 1] if first else None
    acts = before is None or not before.is_word or before.norm in _BEFORE
    struck = lexicon.places.struck
    befallen = (
        token.norm in struck.struck or token.norm in struck.hit for token in tokens[index + 1 : index + FAR]
    )
    return acts and not any(befallen)
