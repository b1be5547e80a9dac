"""What a person is called whose name stands in another case: «Вадима Філашкіна» -> «Вадим Філашкін»."""

from collections.abc import Mapping, Sequence

from extraction.cues.inside import CALL_SIGN
from extraction.words.lexicon import Given, Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token

LONGEST_CALL_SIGN = 3
"""Words of a soldier's call sign."""


IN_WHOSE_NAME = frozenset("імені ім имени им пам'яті памяти".split())
"""What stands before whose name a brigade or a street bears."""

_NOMINATIVES = (*"бвгґджзклмнпрстфхцчшщйьо", "ка", "иця", "ица", "ня", "ша")
_CONSONANTS = "бвгґджзклмнпрстфхцчшщ"
_VOWELS = frozenset("аеєиіїоуюяыэё")


def bones(surname: str) -> str:
    """Return the surname's consonants and its first vowel, which no case changes."""
    folded = stem(surname)
    first = next((at for at, letter in enumerate(folded) if letter in _VOWELS), 0)
    rest = "".join(letter for letter in folded[first + 1 :] if letter not in _VOWELS)
    return folded[: first + 1] + rest if len(folded) > 3 else surname


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((old, new) for old, _, new in (pair.partition(">") for pair in text.split()))


_MAN = _pairs(
    "ського>ський ському>ський ським>ський зького>зький зькому>зький зьким>зький цького>цький цькому>цький "
    "цьким>цький ского>ский скому>ский ским>ский цкого>цкий цкому>цкий цким>цкий "
    "овим>ов євим>єв евим>ев іним>ін їним>їн иним>ин овым>ов евым>ев иным>ин ыным>ын "
    "тка>тко тку>тко тком>тко нка>нко нку>нко вка>вко вку>вко "
    "енка>енко енку>енко енком>енко чка>чко чку>чко чком>чко йка>йко нька>нько лька>лько "
    "ця>ець цем>ець ца>ец цом>ец ія>ій ая>ай ея>ей уя>уй оя>ой "
    "ого>ий ому>ий его>ий ему>ий ові>> еві>ь єві>й"
)
_WOMAN = _pairs(
    "ської>ська ській>ська ською>ська зької>зька цької>цька цькій>цька цькою>цька ской>ская цкой>цкая "
    "ової>ова овій>ова овою>ова євої>єва євій>єва євою>єва евої>ева іної>іна іній>іна іною>іна "
    "їної>їна иної>ина овой>ова евой>ева ёвой>ёва иной>ина ыной>ына ої>а ой>ая"
)


_RUSSIAN = _pairs("вого>вой вому>вой ского>ский цкого>цкий ого>ый ому>ый")


def surname(word: str, gender: str, *, russian: bool = False) -> str:
    """Return a surname's nominative, by the endings that a man's or a woman's name has in other cases."""
    for ending, base in _RUSSIAN if russian and gender == "m" else ():
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + base
    for ending, base in _MAN if gender == "m" else _WOMAN:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + base.removeprefix(">")
    if gender == "f" and word[-1] in "иы" and len(word) > 3 and word[-2] in _CONSONANTS:
        return word[:-1] + "а"  # Верещаки
    return _plain_man(word) if gender == "m" else word


def _plain_man(word: str) -> str:
    """Return the nominative of a man's surname with the endings of a noun."""
    if len(word) < 4:
        return word
    last, before = word[-1], word[-2]
    if last in "ау" and before in _CONSONANTS:
        return word[:-1]
    if last in "яю" and before in "лнтдс":
        return word[:-1] + "ь"
    if last in "яю" and before == "р":
        return word[:-1]
    if last in "иы" and before in _CONSONANTS:
        return word[:-1] + "а"
    if word.endswith(("ом", "ем")) and len(word) > 4 and word[-3] in _CONSONANTS:
        return word[:-2] + ("ь" if word.endswith("лем") else "")
    return word


def called(
    name: Sequence[str], given: Mapping[str, tuple[Given, ...]], *, oblique: bool, sex: str = ""
) -> tuple[str, ...]:
    """Return `name` in the nominative; unchanged where it stands in it, or where nothing tells.

    `sex`: m or f, where the office before the name tells it («начальницю … Олександру»). `oblique`: the
    words around the name ask for another case («за словами …»); where they do not, a first name that can
    only be in another case still shows it.
    """
    if not given or not name:
        return tuple(name)
    if len(name) == 1 and oblique and (found := given.get(name[0].lower())):
        return tuple(name) if any(one.nominative for one in found) else (found[0].name,)
    if len(name) == 1 and (found := given.get(name[0].lower())) and not any(one.nominative for one in found):
        return (found[0].name,)  # яка представилася Ганною
    at = next((index for index, word in enumerate(name[:-1]) if word.lower() in given), None)
    if at is None:
        return _unknown(name) if oblique else tuple(name)
    found = given[name[at].lower()]
    if any(one.nominative for one in found) and not (oblique and _fits_oblique(name[-1], found)):
        return tuple(name)
    others = [one for one in found if one.oblique]
    others = [one for one in others if one.gender == sex] or others
    if not others:
        return tuple(name)
    one = next((one for one in others if one.gender == _gender_of(name[-1])), others[0])
    last = surname(name[-1], one.gender, russian="ирины" in given)
    return (*name[:at], one.name, *name[at + 1 : -1], last)


def is_plainly_hers(name: Sequence[str], given: Mapping[str, tuple[Given, ...]], *, begins: bool) -> bool:
    """Return whether a name that a man has in another case is a woman's here: «Олександра Ткач»."""
    found, last = given.get(name[0].lower(), ()), name[-1].lower()
    hers = any(one.nominative and one.gender == "f" for one in found)
    unchanged = last[-1] not in _VOWELS or last.endswith(("ська", "цька", "ская", "цкая"))
    unchanged = unchanged or (last.endswith("ко") and (begins or "ирины" not in given))
    return hers and unchanged and any(one.gender == "m" for one in found)


def _fits_oblique(word: str, found: Sequence[Given]) -> bool:
    """Return whether the surname too may be in another case than the nominative."""
    return any(one.oblique for one in found) and not word.endswith(("ий", "ій", "ов", "єв", "ев", "ін", "ин"))


def _gender_of(word: str) -> str:
    return "f" if word.endswith(("ої", "ой", "ою")) else "m"


def _unknown(name: Sequence[str]) -> tuple[str, ...]:
    """Return a name whose first name no list has, in the nominative where the surname's ending is plain."""
    last = name[-1]
    if last.endswith(tuple(ending for ending, _ in _WOMAN)):
        return (*name[:-1], surname(last, "f"))
    changed = surname(last, "m")
    if changed == last or (len(name) > 1 and name[0][-1] not in "ая"):
        return (*name[:-1], changed) if len(name) == 1 else tuple(name)
    return (*(_plain_man(word) for word in name[:-1]), changed)


def call_sign_at(tokens: Sequence[Token], lexicon: Lexicon) -> int | None:
    """Return where a call sign begins that ends the phrase, also a word for people: «на псевдо Сусід»."""
    at = next((at + 1 for at, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), len(tokens))
    if (
        at == len(tokens)
        and tokens
        and tokens[0].norm in lexicon.signs.called_by_signs
        and _is_soldier(tokens[1:])
    ):
        return 1
    return at if 0 < len(tokens) - at <= LONGEST_CALL_SIGN and tokens[at].is_capital else None


def without_call_sign(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Return the words without the call sign behind a name: «Олег Ткач із позивним «Кит»»."""
    at = next((at for at, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), 0)
    end = at - (at > 0 and tokens[at - 1].norm in lexicon.grammar.prepositions)
    if end < 1 or not 0 < len(tokens) - at - 1 <= LONGEST_CALL_SIGN:
        return tokens
    is_given = [token.is_capital and token.norm in lexicon.given_forms for token in tokens[:end]]
    whole = end > 1 and is_given[-2] and tokens[end - 1].is_capital
    first, named = (end - 2, True) if whole else (end - 1, is_given[-1])
    patron = first > 0 and tokens[first - 1].norm in IN_WHOSE_NAME
    return tokens[:end] if named and not patron and tokens[at + 1].is_capital else tokens


def _is_soldier(tokens: Sequence[Token]) -> bool:
    """Return whether the words are a call sign in the nominative, not whose soldier it is: «Азову»."""
    return 0 < len(tokens) < LONGEST_CALL_SIGN and all(
        token.is_capital and not token.is_shouted and token.norm.endswith(_NOMINATIVES) for token in tokens
    )


def without_marks(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Return the words without the marks around a call sign: «боєць на позивний «Лелека»», «боєць «Клен»»."""
    words = [token for token in tokens if not token.is_quote]
    told = any(token.norm.startswith(CALL_SIGN) for token in tokens)
    marked = len(tokens) > 1 and tokens[1].is_quote and tokens[0].norm in lexicon.signs.called_by_signs
    return words if told or (marked and _is_soldier(words[1:])) else tokens
