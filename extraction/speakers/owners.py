"""Capitals that tell whose somebody is, and are no name of theirs: "an aide to President Bondar"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_OF_WHOM = ("ої", "ого", "ьої", "ього", "ой", "его")
"""Endings of adjectives in the genitive: no name begins so."""

_SURNAMES = ("ов", "ев", "ёв", "єв", "енко", "ский", "ський")
"""Endings that surnames have in the nominative, towns in the genitive never."""


def is_owned(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> bool:
    """Return whether capitals behind an office are whose it is: «посол Великої Британії»."""
    run = tokens[start : start + 2]
    named = len(run) < 2 or not start or any(one.norm in lexicon.given_names for one in run)
    return not named and run[0].norm.endswith(_OF_WHOM) and not run[1].norm.endswith(_OF_WHOM)


def is_anothers(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> bool:
    """Return whether the name at `start` is in the genitive behind a nominative: «вдова Івана Ткача»."""
    roles = [token for token in tokens[:start] if token.norm in lexicon.roles]
    form = lexicon.cases.get(roles[0].norm) if roles and start < len(tokens) else None
    if form is None or not form.nominative or form.oblique or lexicon.roles[roles[0].norm].body:
        return False
    forms = lexicon.given_forms.get(tokens[start].norm, ())
    return bool(forms) and not is_nominative(tokens[start], lexicon)


def serves_another(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> bool:
    """Return whether the name is that of whom somebody serves: "a senior aide to President Ivan Bondar".

    Not of "an adviser to the president Ivan Bondar", who may be the adviser.
    """
    at = start
    while at > 0 and tokens[at - 1].is_capital and not tokens[at - 1].norm.endswith("'s"):
        at -= 1
    titled = at < start and any(token.norm in lexicon.roles for token in tokens[at:start])
    if not titled or at < len(("aide", "to")) or tokens[at - 1].norm not in ("to", "for"):
        return False
    role = lexicon.roles.get(tokens[at - 2].norm)
    return role is not None and not role.body


def is_nominative(token: Token, lexicon: Lexicon) -> bool:
    """Return whether the word is a first name in the nominative."""
    return any(one.nominative for one in lexicon.given_forms.get(token.norm, ()))


def holds_office(before: Sequence[Token], token: Token, lexicon: Lexicon) -> bool:
    """Return whether a surname stands behind an office, where a town would be in the genitive.

    «Губернатор Мальков», «глава МИД РФ Орлов», but «губернатор Харкова», «мэр города Азов».
    """
    if not token.norm.endswith(_SURNAMES) or before[-1].norm in lexicon.places.nouns:
        return False
    roles = [role for one in before if (role := lexicon.roles.get(one.norm)) is not None]
    return bool(roles) and not roles[0].body and not roles[0].group
