"""Surnames that are small words or months as well, or of several words: "Will Stone", «фон дер Ляйен»."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_TITLES = frozenset("mr mrs ms miss dr sir lady lord judge senator prof professor".split())

_BEFORE_MONTHS = frozenset("early late last mid this next since until every each come and but or the".split())

_JOINTS = frozenset("фон дер ван ден де дель бін бин бен ібн ибн".split())


def joins_names(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the word at `index` stands between two parts of a Ukrainian or Russian paper's name."""
    if tokens[index].norm not in _JOINTS or not 0 < index < len(tokens) - 1:
        return False
    first, last = index - 1, index + 1
    while first > 0 and tokens[first].norm in _JOINTS:
        first -= 1
    while last < len(tokens) - 1 and tokens[last].norm in _JOINTS:
        last += 1
    return tokens[first].is_capital and tokens[last].is_capital


def is_surname(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether the capital at `index` is somebody's surname, whatever else the word means.

    It stands behind a title, an office or a first name and before no number ("in early May 2024").
    """
    token = tokens[index]
    if not index or not token.is_capital or token.is_shouted:
        return False
    before = tokens[index - 1]
    if before.text == "." and index > 1:
        before = tokens[index - 2]
    if index + 1 < len(tokens) and tokens[index + 1].is_number:
        return False
    if before.norm in _TITLES:
        return True
    is_day = before.norm in lexicon.months or before.norm in lexicon.weekdays
    return (
        before.is_word
        and before.is_capital
        and not (is_day or before.norm in _BEFORE_MONTHS or before.norm in lexicon.grammar.prepositions)
        and (token.norm in lexicon.months or token.norm == "will")
    )


STREETS = frozenset(
    "вулиці площі проспекту провулку бульвару улицы площади проспекта переулка бульвара".split()
)
"""Genitives behind which a capital is a street's name: «жительница улицы Чехова Елена»."""


def without_initials(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words without the initial between two names: "Dmitri S. Peskov"."""
    initials = {
        at
        for at in range(1, len(tokens) - 2)
        if len(tokens[at].text) == 1 and tokens[at].is_capital and tokens[at + 1].text == "."
        if tokens[at - 1].is_capital and tokens[at + 2].is_capital
    }
    return [one for at, one in enumerate(tokens) if not {at, at - 1} & initials] if initials else tokens


def without_age(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the name of "her neighbour, 70-year-old Vasyl"."""
    return tokens[1:] if len(tokens) > 1 and tokens[0].norm.endswith("-year-old") else tokens


def are_names(own: Sequence[Token]) -> bool:
    """Return whether the words are a person's name, be there "de" or "al-" inside."""
    ends = own[0].is_named and own[-1].is_named
    inner = all(token.is_named or len(token.text) < 4 for token in own)
    return ends and inner and all(token.is_word for token in own)
