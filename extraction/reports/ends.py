"""Where reported words end that stand before their speaker: before "as", "a claim", a day of saying."""

from collections.abc import Sequence

from extraction.cues.placed import Placed
from extraction.texts.days import length_of_day
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token
from extraction.words.unlisted import OWN

LONGEST_DAY = 8
"""Tokens of a day between the words and their speaker: «…, пізно ввечері 9 грудня повідомив мер»."""

AS = ("as", "which", "як", "как")


def end_before(tokens: Sequence[Token], placed: Placed, lexicon: Lexicon) -> int:
    """Return the token before an attribution and its "as", "a claim" or day."""
    end, grammar = placed.first - 1, lexicon.grammar
    end -= end > 0 and tokens[end].norm in OWN
    while end > 0 and (
        (norm := tokens[end].norm) in AS or norm in grammar.claims or norm in grammar.articles
    ):
        end -= 1  # …, as Moscow has claimed; …, a claim Kyiv denied; …, which Kyiv denied
    return end if lexicon.is_english else _before_day(tokens, end, lexicon)


def _before_day(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int:
    """Return the token before a day of saying; in English such a day is as often the event's."""
    last = end - (tokens[end].text == ",")
    for at in range(last, max(0, end - LONGEST_DAY), -1):
        comma = tokens[at].text == "," and tokens[at - 1].norm not in lexicon.weekdays
        if comma or tokens[at].is_dash:
            length = length_of_day(tokens, at + 1, lexicon)
            return at if length and at + length == last else end
    return end
