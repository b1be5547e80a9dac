"""What an English denial calls the words before it: "…, a charge Kyiv denies", "… dismissed as lies"."""

from collections.abc import Sequence

from extraction.cues.finding import Cue
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_AS = 6
"""Tokens of what a denial calls what it denies: "dismissed as a crude lie"."""

_TURNING = ("deny", "doubt")
_RELATIVE = ("that", "which")


def before_claim(tokens: Sequence[Token], left: int, cue: Cue, lexicon: Lexicon) -> int:
    """Return where "a claim" begins before the attribution that begins at `left`, else `left`.

    What is denied may be called anything: "…, a figure that the army disputes".
    """
    noun = left - 1 - (tokens[left - 1].norm in _RELATIVE and cue.sort in _TURNING)
    if noun < len((",", "a")) or not tokens[noun].is_word:
        return left
    opened = tokens[noun - 1].norm in lexicon.grammar.articles
    denied = cue.sort in _TURNING and opened and tokens[noun - 2].text == ","
    return noun - opened if denied or tokens[noun].norm in lexicon.grammar.claims else left


def behind_as(tokens: Sequence[Token], after: int) -> int:
    """Return where "as lies" ends that begins at `after`, else `after`."""
    if after >= len(tokens) or tokens[after].norm != "as":
        return after
    near = range(after, min(len(tokens), after + LONGEST_AS))
    return next((at for at in near if tokens[at].text in ".,;"), after)
