"""Whether a clause tells of what is still to come: «метро запрацює в п'ятницю».

In Ukrainian and Russian the present of a perfective verb is a future. Nothing but its form tells it here: a
prefix and an ending that the prefixed imperfectives («проходить», «відкриває») do not have, or a verb of the
list `perfective`.
"""

from collections.abc import Sequence
from itertools import pairwise

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

SHORTEST_STEM = 2
"""Letters between a prefix and an ending."""


def clause_around(tokens: Sequence[Token], at: int, first: int, last: int) -> Sequence[Token]:
    """Return the words around the one at `at` up to a mark, inside [`first`, `last`]."""
    begin = end = at
    while begin > first and (tokens[begin - 1].is_word or tokens[begin - 1].is_number):
        begin -= 1
    while end < last and (tokens[end + 1].is_word or tokens[end + 1].is_number):
        end += 1
    return tokens[begin : end + 1]


def tells_future(clause: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a verb of the clause is in the future and none of it in the past.

    In English: whether "would" stands in it and no finite verb in the past behind.
    """
    if lexicon.is_english:
        modal = (at for at, token in enumerate(clause) if token.norm in lexicon.signs.having_to)
        behind = clause[at:] if (at := next(modal, None)) is not None else ()
        return bool(behind) and all(token.norm not in lexicon.events.past for token in behind)
    if any(_is_past(token, lexicon) for token in clause):
        return False
    ought = any(
        one.norm in lexicon.signs.having_to and other.norm.endswith(lexicon.signs.infinitives)
        for one, other in pairwise(clause)
    )
    return ought or any(_is_perfective(token, lexicon) for token in clause)


def _is_past(token: Token, lexicon: Lexicon) -> bool:
    """Return whether it is a verb in the past; «школа», «село» only end like one."""
    norm, words = token.norm, lexicon.events
    noun = norm in lexicon.places.nouns or norm in lexicon.roles or token.is_capital
    return norm in words.past or (norm.endswith(words.past_endings) and not noun)


def _is_perfective(token: Token, lexicon: Lexicon) -> bool:
    norm, signs = token.norm, lexicon.signs
    if norm.startswith(signs.perfective):
        return norm.endswith(signs.future_endings)
    prefix = next((one for one in signs.perfective_prefixes if norm.startswith(one)), None)
    ending = next((one for one in signs.perfective_endings if norm.endswith(one)), None)
    if prefix is None or ending is None or len(norm) < len(prefix) + len(ending) + SHORTEST_STEM:
        return False
    known = norm in lexicon.roles or norm in lexicon.places.nouns
    return not (known or norm.endswith(signs.imperfective_endings) or token.is_capital)


_OF_NOW = tuple("ають яють ують юють зять дять тять сять ають ают яют уют юют зят дят тят сят".split())
"""Endings of verbs of what many do again and again: «поранених вивозять уночі», unlike «десять»."""


def is_of_now(token: Token) -> bool:
    """Return whether it is a verb of what several do again and again."""
    return len(token.norm) > len("десять") and token.norm.endswith(_OF_NOW)
