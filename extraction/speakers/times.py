"""The words for a speaker without the time that stands before them, or the opener behind."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_POINTING = frozenset("last this минулого минулої прошлый прошлого прошлую".split())
"""What makes a weekday or a month no name: "last Friday Putin"."""


def without_time(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Return the words without a time before them or an opener behind: "last Friday X", «X тим часом»."""
    first, end = 0, len(tokens)
    while first < end - 1 and (length := _length_of_time(tokens, first, lexicon)) and first + length < end:
        first += length
    if lexicon.is_english:
        return tokens[first:]
    opener = lexicon.grammar.openers
    behind = next((at for at in range(first + 1, end) if opener.length_at(tokens, at) == end - at), end)
    return tokens[first:behind]


def _length_of_time(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how many tokens of "last Friday", "earlier this month", «минулого тижня» stand there."""
    if length := lexicon.days_in_words.length_at(tokens, at):
        return length
    pointing = tokens[at].norm in _POINTING
    token = tokens[at + pointing] if at + pointing < len(tokens) else tokens[at]
    past = token.norm in lexicon.saying.another_time and not (token.is_capital and at)
    return 1 + pointing if past or (pointing and token.norm in lexicon.weekdays) else 0
