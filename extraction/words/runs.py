"""Names of several words: where one may begin and how far its capitals go on."""

from collections.abc import Sequence

from extraction.words.tokens import Token

AND = frozenset(("and", "та", "і", "й", "и"))
"""What joins two names or adjectives."""

JOINTS = frozenset(("and", "та", "і", "й", "и", ",", "–", "—", "-"))
"""What stands between the names of a list."""

LONGEST_RUN = 8
"""Capitals in a row that are looked at as one name."""

_PARTICLES = frozenset("da de do del di du dos das ez al el".split())


def run_of(tokens: Sequence[Token], index: int) -> int:
    """Return how many capitals stand together from `index` on."""
    most = min(len(tokens), index + LONGEST_RUN)
    for end in range(index, most):
        token = tokens[end]
        plain = token.is_capital and token.is_word and "-" not in token.text
        if not plain and not goes_on(tokens, index, end):
            return end - index
    return most - index


def goes_on(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Return whether the word at `at` belongs to the name from `first` on: "Busra al-Harir", "X da Praia"."""
    token = tokens[at]
    if at > first and "-" in token.text and is_a_weapon(token):
        return False
    if token.is_word and token.is_capital:
        return True
    if at == first:
        return token.is_word and token.begins
    joins = token.text in _PARTICLES and at + 1 < len(tokens) and tokens[at + 1].is_capital
    return joins or (token.begins and not token.is_capital)


def is_a_weapon(token: Token) -> bool:
    """Return whether an abbreviation with its noun stands there, as in «Звановка FPV-дрон ударил»."""
    short, _, noun = token.text.partition("-")
    return bool(noun) and len(short) > 1 and short.isupper() and noun.islower()
