"""Who served once and speaks for nobody now: "a former British infantry officer", "retired US general"."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.words.lexicon import Lexicon
from extraction.words.stems import joined
from extraction.words.tokens import Token

_BELONGING = frozenset("with of in from at for".split())

_UNITS = frozenset("unit units division corps command".split())

LONGEST_UNIT = 7
"""Tokens between a medic and the brigade they serve in."""


def served_abroad_once(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether an English speaker of a third country is no longer in the army or service named."""
    by = next((at for at, token in enumerate(about) if token.norm == "by"), len(about))
    about = about[:by]  # a region run by former rebels
    if not any(token.norm in lexicon.signs.once or token.norm.startswith("ex-") for token in about):
        return False
    roles = (lexicon.roles.get(token.norm) for token in about)
    served = any(role is not None and role.kind is SpeakerKind.MILITARY for role in roles)
    return served or any(token.norm in lexicon.signs.services for token in about)


def is_army_medic(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it is "a combat medic", "a medic with the 59th Brigade": they are the army's."""
    for at, token in enumerate(about):
        if token.norm not in lexicon.signs.medics:
            continue
        if at and about[at - 1].norm in lexicon.signs.at_war:
            return True
        if at + 1 < len(about) and about[at + 1].norm in _BELONGING:
            return _is_unit(about[at + 2 : at + 2 + LONGEST_UNIT], lexicon)
    return False


def _is_unit(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the words up to a comma or verb end in a unit: "the army's 59th Brigade"."""
    for token in words:
        if not (token.is_word or token.is_number) or token.norm in lexicon.verbs:
            return False
        role = lexicon.roles.get(token.norm)
        if role is not None and role.body and role.kind is SpeakerKind.MILITARY:
            return True
        if token.norm in lexicon.grammar.prepositions:
            return False
    return False


_OF_SEVERAL = tuple("ві ні их им ими ые ых ым ыми".split())
"""How adjectives of several end that stand for people where no noun follows: «місцеві», «местные»."""


def is_no_role(about: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun of roles is none: "the burns unit", "the General Committee", "a local lawyer"."""
    norm = about[at].norm
    if norm == "local" and at + 1 < len(about):
        behind = about[at + 1]
        small = behind.norm in lexicon.grammar.prepositions or behind.norm in lexicon.grammar.breaks
        return behind.is_word and not behind.is_capital and not small
    following = lexicon.roles.get(about[at + 1].norm) if at + 1 < len(about) else None
    if norm == "general":
        civil = at > 0 and about[at - 1].norm in lexicon.signs.civil_generals  # prosecutor general
        return civil or (following is not None and following.body)
    if following is not None and not lexicon.is_english and norm.endswith(_OF_SEVERAL):
        own = lexicon.roles.get(norm)  # местные власти, місцеві військові
        locals_ = own is not None and own.kind is SpeakerKind.RESIDENT
        return locals_ and following.kind is not SpeakerKind.UNNAMED  # местные чаты
    return norm in _UNITS and not lexicon.signs.hospitals.isdisjoint([token.norm for token in about[:at]])


def is_private_abroad(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether they speak for no third state: "a German grain trader", "a former British officer"."""
    traders = lexicon.side_phrases.get("independent")
    if traders is not None and traders.found_in(joined(about)):
        return True
    own, signs = {token.norm for token in about}, lexicon.signs
    if not own.isdisjoint(signs.managing) and not own.isdisjoint(signs.trades):
        return True
    return served_abroad_once(about, lexicon)
