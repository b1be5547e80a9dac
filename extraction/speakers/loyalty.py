"""Whom somebody serves in spite of the words for them: prisoners of war, those who changed sides, sources."""

from collections.abc import Container, Sequence

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.speakers.known import Known
from extraction.speakers.registry import Registry
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_CAPTIVE = ("військовополонен", "полонен", "военноплен", "пленн", "взятый", "сдавш")
_FREED = ("звільнен", "колишн", "освобожд", "бывш", "обмін", "обмен")
_FORMER = ("бывш", "экс-", "колишн", "екс")
_UNITS = (
    "угрупован",
    "группировк",
    "групи",
    "група",
    "группы",
    "группа",
    "військ",
    "войск",
    "загон",
    "отряд",
)
_CRIMES = ("злочин", "преступлен", "агресі", "агресси", "обстріл", "обстрел")
_CONTROLLED = ("підконтрольн", "подконтрольн")
_SOURCES = ("джерел", "співрозмовн", "источник", "собеседн")
_AND = frozenset("and or і й та або и или".split())
_HELD = ("-occupied", "-held", "-controlled")
_ASKED = ("опрошен", "опитан")
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_SOME = frozenset("other many some most several local more few".split())
_WHERE = frozenset("in from near at inside around across on".split())
_ENEMY = {"ua": "ru", "ru": "ua"}


def side_of_captive(
    about: Sequence[Token], lexicon: Lexicon, ground: str | None, told: str | None
) -> str | None:
    """Return the side of a prisoner of war: the one told, else the enemy of those who hold them.

    `ground` is the side for which the article speaks; in Ukrainian it is Ukraine where nothing else tells.
    """
    first = next((token.norm for token in about if token.norm in lexicon.roles), "")
    if not first.startswith(_CAPTIVE) or any(token.norm.startswith(_FREED) for token in about):
        return None
    if told in _ENEMY:
        return told
    return _ENEMY.get(ground or ("ua" if lexicon.language is Language.UK else ""))


def side_of_driven_out(about: Sequence[Token], lexicon: Lexicon) -> str | None:
    """Return whose the mayor is who had to leave: "legitimate mayor of Russian-occupied Enerhodar"."""
    if not lexicon.is_english or all(token.norm not in lexicon.signs.driven_out for token in about):
        return None
    holders = (lexicon.sides.get(token.norm) for token in about if token.norm.endswith(_HELD))
    return next((_ENEMY[holder] for holder in holders if holder in _ENEMY), None)


def is_former(about: Sequence[Token]) -> bool:
    """Return whether somebody held the office once: «бывший депутат Верховной рады», «екснардеп»."""
    return bool(about) and about[0].norm.startswith(_FORMER)


def own_words(about: Sequence[Token], lexicon: Lexicon, known: Registry | None) -> list[Token]:
    """Return the words for a speaker that may tell a side.

    Marks do not, nor a unit's name in them («угруповання «Курськ»») unless it is well known («батальйон
    «Донбас»»), nor whose crimes it is that somebody records («по фиксации преступлений Украины»).
    """
    kept: list[Token] = []
    inside: list[Token] | None = None
    for token in about:
        if token.is_quote:
            begins = inside is None and bool(kept) and _is_unit(kept[-1], lexicon)
            kept += inside if inside and not _is_only_a_name(inside, lexicon, known) else []
            inside = [] if begins else None
        elif inside is not None:
            inside.append(token)
        elif not (kept and token.is_capital and kept[-1].norm.startswith(_CRIMES)):
            kept.append(token)
    return kept + (inside or [])


def _is_only_a_name(name: Sequence[Token], lexicon: Lexicon, known: Registry | None) -> bool:
    """Return whether a land or a town is no more than what a unit is called, which no table knows."""
    if not any(one.norm in lexicon.sides or one.norm in lexicon.home for one in name):
        return False
    found = known.body(" ".join(one.text for one in name)) if known is not None else None
    return found is None or found.kind is not SpeakerKind.MILITARY


def _is_unit(token: Token, lexicon: Lexicon) -> bool:
    role = lexicon.roles.get(token.norm)
    military = role is not None and role.body and role.kind is SpeakerKind.MILITARY
    return not lexicon.is_english and (military or token.norm.startswith(_UNITS))


def is_controlled(about: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether "controlled" says by whom: «на подконтрольной Украине территории»."""
    by = lexicon.sides.get(about[index + 1].norm) if index + 1 < len(about) else None
    return about[index].norm.startswith(_CONTROLLED) and by == "ua"


def is_its_source(first: Token, known: Known) -> bool:
    """Return whether a medium is only the one a source spoke to: «источник РБК в авиакомпании»."""
    return known.kind is SpeakerKind.MONITOR and first.norm.startswith(_SOURCES)


def has_told(words: Sequence[Token], known: Registry | None) -> bool:
    """Return whether a well-known medium follows its source, of whom nothing else may be known."""
    if known is None or not words or not words[0].norm.startswith(_SOURCES):
        return False
    media = (known.body(token.text) for token in words[1:] if token.is_capital)
    return any(one is not None and one.kind is SpeakerKind.MONITOR for one in media)


def is_of_both(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether both sides are named together: "Ukrainian and Russian bloggers"."""
    for at in [at for at, token in enumerate(about[:-1]) if at and token.norm in _AND]:
        first, second = about[at - 1], about[at + 1]
        if first.is_word and second.is_word:
            sides = {lexicon.sides.get(first.norm), lexicon.sides.get(second.norm)}
            if {"ua", "ru"} <= sides:
                return True
    return False


def is_asked(about: Sequence[Token]) -> bool:
    """Return whether a medium asked them, of whatever side they are: «опрошенные “Ъ” эксперты»."""
    return bool(about) and about[0].norm.startswith(_ASKED)


def is_numbered(about: Sequence[Token], kinds: Container[SpeakerKind]) -> bool:
    """Return whether it is a unit with a number: only the enemy's are called by their country."""
    ordinal = any(token.is_number or token.norm in _ORDINALS for token in about)
    return ordinal and SpeakerKind.MILITARY in kinds


def are_people(about: Sequence[Token]) -> bool:
    """Return whether "people in eastern Congo" speak, who are no officials of the land named."""
    at = next((at for at, token in enumerate(about) if token.norm not in _SOME), 0)
    if not about or about[at].norm != "people":
        return False
    return at + 1 == len(about) or about[at + 1].norm in _WHERE


def is_civil(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it is a minister or ministry of peace, whom only the land's own news quotes."""
    return any(token.norm in lexicon.signs.civil for token in about)


def heads_movement(about: Sequence[Token], party: str | None) -> bool:
    """Return whether a Russian outlet quotes a movement, which on its own ground is for its own side."""
    return party == "ru" and any(token.norm.startswith("движени") for token in about)


def may_be_occupied(about: Sequence[Token], lexicon: Lexicon, party: str | None) -> bool:
    """Return whether a governor of a partly occupied region may be either side's, in Russian."""
    is_told = lexicon.language is not Language.RU or party == "ru"
    if is_told or not any(token.norm in lexicon.places.occupied for token in about):
        return False
    return not any(token.norm.startswith(lexicon.signs.ukrainian_offices) for token in about)
