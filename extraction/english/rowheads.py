"""Whose offices are in a row of places: "the governors of the Kyiv, Poltava and Sumy regions said"."""

from collections.abc import Sequence

from extraction.cues.phrase import Phrase
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_ROW = 16
"""Tokens of the places of a row."""


def with_office(tokens: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """Return the phrase from its office on, where it only holds the last places of a row."""
    first = phrase.first
    if first < 4 or tokens[first - 1].text != "," or not tokens[first].is_capital:
        return phrase
    at = first - 1
    while at > 0 and first - at < LONGEST_ROW and (tokens[at].text == "," or tokens[at].is_capital):
        at -= 1
    at -= tokens[at].norm in lexicon.grammar.articles
    office = tokens[at - 1].norm if at else ""
    held = office in lexicon.roles or office.removesuffix("s") in lexicon.roles
    if tokens[at].norm != "of" or not held:
        return phrase
    begin = at - 1 - (at > 1 and tokens[at - 2].norm in lexicon.grammar.articles)
    return Phrase(begin, phrase.last)
