"""Where people live, in Ukrainian and Russian: «жителі Кривогузівки» is a place, «жителька Ганна» is not."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_GENITIVE = ("и", "ы", "і", "ї", "а", "я", "ого", "ої", "ой", "их", "ых")
"""Genitives of towns: «Кривогузівки», «Лозового»."""

_OF_WOMEN = ("ова", "ева", "єва", "ёва", "іна", "ина", "ына", "їна", "ська", "цька")
"""Endings of women's surnames in the nominative, which towns have in the genitive: «Чугуєва»."""

_SEVERAL = ("и", "і", "ы", "ів", "ев", "ей", "ок", "ям", "ами", "ями", "ях")
"""How several people end, behind whom a name is their home and not theirs: «мешканці», «жителей»."""

_ADJECTIVE = ("ої", "ой", "ого", "их", "ых")
"""Genitives of adjectives, whose noun is the rest of the town's name: «Великої Новосілки»."""


def home_length(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return how many words from `index` name where somebody lives: two behind an adjective, 0 for none."""
    if not is_home(tokens, index, lexicon):
        return 0
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    goes_on = after is not None and after.is_capital and after.norm not in lexicon.given_names
    return 2 if goes_on and tokens[index].norm.endswith(_ADJECTIVE) else 1


def is_home(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether the name at `index`, which no table knows, is where somebody lives."""
    dwellers = lexicon.places.unlisted.dwellers
    if not dwellers or index == 0 or not tokens[index - 1].norm.startswith(dwellers):
        return False
    norm, who = tokens[index].norm, tokens[index - 1].norm
    if norm in lexicon.given_names or norm in lexicon.roles or not norm.endswith(_GENITIVE):
        return False
    return who.endswith(_SEVERAL) or not norm.endswith(_OF_WOMEN)
