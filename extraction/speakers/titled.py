"""The words of an office that end before a name in Ukrainian and Russian narration."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_TITLE = 10
"""Words of an office before a name, the unit's name and number among them."""


LENGTH_OF_WHOSE = 3
"""Tokens up to a trade with which a sentence begins: «А його сусід Петро»."""
HONOURING = frozenset(("пані", "пан", "панна", "господин", "госпожа"))
"""What stands before whom a sentence tells of: «Сусідка, пані Галина, свариться»."""


def title_before(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Sequence[Token]:
    """Return the office that ends before the name at `index`: «сержанта 9-ї бригади Петра Лисенка»."""
    for at in range(index - 1, max(-1, index - LONGEST_TITLE - 1), -1):
        token = tokens[at]
        role = lexicon.roles.get(token.norm)
        if role is not None and not role.body and not role.group:
            return tokens[at:index]
        retired = tokens[at + 1].norm in lexicon.signs.retired
        named = token.is_word or token.is_number or token.is_quote
        if not named or (not retired and _ends_title(token.norm, lexicon)):
            break
    return ()


def subject_title(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Sequence[Token]:
    """Return the trade with which a sentence begins before a first name: «Власник хати Віктор стоїть»."""
    title = title_before(tokens, index, lexicon)
    form = lexicon.cases.get(title[0].norm) if title else None
    begins = index - len(title) < LENGTH_OF_WHOSE
    return title if begins and form is not None and form.nominative else ()


def _ends_title(norm: str, lexicon: Lexicon) -> bool:
    given = lexicon.given_forms.get(norm, ())
    begins_name = norm in lexicon.given_names and (not given or any(one.nominative for one in given))
    return norm in lexicon.verbs or begins_name or norm in lexicon.grammar.prepositions
