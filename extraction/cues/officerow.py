"""Offices of one person in a row, the last with the name: «полковник, льотчик, експерт Ян Сич»."""

from collections.abc import Sequence

from extraction.cues.nominal import Nominal
from extraction.words.tokens import Token

LONGEST_ROW = 30
"""Tokens of the offices behind the first."""


def last_office(tokens: Sequence[Token], first: int, nominal: Nominal) -> tuple[int, int] | None:
    """Return the office with its holder's first name and surname that a row from `first` on ends in."""
    last = min(len(tokens), first + LONGEST_ROW)
    while first < last:
        end = first
        while end < last and not _parts(tokens, end, nominal):
            end += 1
        if not end - first or not nominal.describes((first, end - 1)):
            return None
        if end - first > 2 and _is_named(tokens, end - 2, nominal):
            return first, end - 1
        if end >= last or tokens[end].text != ",":
            return None
        first = end + 1
    return None


def _parts(tokens: Sequence[Token], at: int, nominal: Nominal) -> bool:
    """Return whether an office ends there: at a mark, at "in" behind a name."""
    token = tokens[at]
    if token.text in ",." or token.is_dash:
        return True
    return token.norm in nominal.lexicon.grammar.prepositions and _is_named(tokens, at - 2, nominal)


def _is_named(tokens: Sequence[Token], at: int, nominal: Nominal) -> bool:
    """Return whether a first name and a surname stand at `at`."""
    given, surname = tokens[at : at + 2]
    return given.is_capital and surname.is_capital and given.norm in nominal.lexicon.given_names
