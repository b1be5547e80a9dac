"""Unknown names that are places by what says where they lie, or by both ends of a way: «із X до Y»."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_WITH = ("ом", "ем", "єм", "им", "ым", "ою", "ею", "ой", "ей")
"""Endings of whom somebody is with: «з Зеленським до Києва»."""

_FROM, _TO = frozenset("із из з".split()), frozenset("до в у".split())


def has_bearings(tokens: Sequence[Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether the name [`index`, `end`) lies somewhere, or is where a way begins or ends."""
    if index < 1 or tokens[index].is_shouted or tokens[index].norm in lexicon.given_names:
        return False
    way = _begins_way(tokens, index, end) or _ends_way(tokens, index)
    return way or lies_off(tokens, end, lexicon) or _is_reached(tokens, index, lexicon)


def lies_off(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "south of X", «на південь від X», «к югу от X» stand at `at`."""
    back = lexicon.places.back
    words = [token.norm for token in tokens[at : at + 4]]
    if len(words) < len(("south", "of", "X")):
        return False
    first = 0 if lexicon.is_english else 1
    pointed = words[first].startswith(back.off_by) and (not first or words[0] in back.towards)
    of = at + first + 1
    return pointed and words[first + 1] in back.of and of + 1 < len(tokens) and tokens[of + 1].is_capital


def _is_reached(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether «відійшли до» stands before it, as it does before no person's name."""
    goals = lexicon.places.goals
    if index < 2 or tokens[index - 1].norm not in goals.thither:
        return False
    return tokens[index - 2].norm.startswith(goals.headed)


def _begins_way(tokens: Sequence[Token], index: int, end: int) -> bool:
    """Return whether «із X до Y» begins there."""
    if tokens[index - 1].norm not in _FROM or tokens[index].norm.endswith(_WITH):
        return False
    return end + 1 < len(tokens) and tokens[end].norm in _TO and tokens[end + 1].is_capital


def _ends_way(tokens: Sequence[Token], index: int) -> bool:
    """Return whether «із X до Y» ends there."""
    before = tokens[max(0, index - 3) : index]
    if len(before) < len(("із", "X", "до")) or before[2].norm not in _TO or not before[1].is_capital:
        return False
    return before[0].norm in _FROM and not before[1].norm.endswith(_WITH)
