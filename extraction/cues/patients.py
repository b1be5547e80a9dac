"""Whom something is done to behind a speaker's comma: «за словами мера, поранених везуть до лікарні»."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_OF_MANY = ("ых", "их", "ів", "їв", "ов", "ев", "ей", "ьох", "ан", "иць", "ниц", "ок")
_DONE = ("ли", "ать", "ять", "уть", "ють", "ат", "ят", "ут", "ют")
_NONE = frozenset("нет немає нема нету".split())


def is_done_to(tokens: Sequence[Token], inner: tuple[int, int], lexicon: Lexicon) -> bool:
    """Return whether many people and what others do to them stand there, which describes no speaker.

    `inner` has the first and last token between two commas; only Ukrainian and Russian leave out who does it.
    """
    first, last = inner
    if lexicon.is_english or first >= last or not tokens[first].norm.endswith(_OF_MANY):
        return False
    second = tokens[first + 1].norm
    return second in _NONE or (
        second.endswith(_DONE) and second not in lexicon.signs.nouns_as_verbs and second not in lexicon.roles
    )
