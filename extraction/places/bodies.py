"""Places in the names of bodies: "the Defense Council of X region", «поліція Донецької області»."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.places.areakinds import COMMUNITIES
from extraction.words.endings import OF_REGIONS
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token

FEWEST = 2
"""Tokens of "council of"."""

LONGEST_BODY = 3
"""Words of a body before what it is of: «Департамент охорони здоров'я»."""

_AREAS = ("област", "район")

LONGEST_ROW = 12
"""Tokens of the names of bodies that share their noun."""

_OF_SEVERAL = ("і", "их", "им", "ими", "ые", "ых", "ым", "ыми")
"""Endings of what several bodies are: «окружні прокуратури»."""

_OF_LANDS = ("щини", "щины", "ччини", "ччины")


def is_of_body(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether the place is in a body's name: «поліція Одещини», "the Force for Abyei (UNISFA)"."""
    if not lexicon.is_english:
        of_region = _is_of_authority(tokens, index, lexicon) or _is_of_land(tokens, index, lexicon)
        return of_region or _is_in_row(tokens, index, lexicon)
    if index >= FEWEST and _is_shortened(tokens, index):
        return True
    if index < FEWEST or tokens[index - 1].norm != "of":
        return False
    body, places = tokens[index - 2], lexicon.places
    return body.norm in places.titles.councils or (body.is_capital and body.norm in places.offices_led)


def _is_of_land(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a land says whose body it is: «поліція Одещини»."""
    if not index or not tokens[index].norm.endswith(_OF_LANDS):
        return False
    role = lexicon.roles.get(tokens[index - 1].norm)
    return role is not None and role.body and role.kind is SpeakerKind.OFFICIAL


def _is_in_row(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether several bodies share their noun: «Чугуївської та Ізюмської окружних прокуратур»."""
    at, names, end = index, 0, min(len(tokens), index + LONGEST_ROW)
    while at < end and (tokens[at].norm in JOINTS or tokens[at].norm.endswith(OF_REGIONS)):
        if tokens[at].is_word and tokens[at].norm not in JOINTS:
            if not tokens[at].is_capital:
                break
            names += 1
        at += 1
    before = tokens[index - 1].norm in JOINTS if index else False
    if not names or not (names > 1 or before):
        return False
    at += at < len(tokens) and tokens[at].norm.endswith(_OF_SEVERAL)
    if at >= len(tokens) or tokens[at].norm.startswith((*COMMUNITIES, *_AREAS)):
        return False
    role = lexicon.roles.get(tokens[at].norm)
    return role is not None and role.body and role.kind is SpeakerKind.OFFICIAL


def _is_of_authority(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a region says whose body it is: «Рада оборони Харківської області»."""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if not after.startswith(_AREAS) or not index:
        return False
    for token in reversed(tokens[max(0, index - LONGEST_BODY) : index]):
        if token.norm.startswith(COMMUNITIES):
            return False  # «у громадах Сумської області»
        role = lexicon.roles.get(token.norm)
        if role is not None and role.body and role.kind is SpeakerKind.OFFICIAL:
            return True
        if not token.is_word or token.norm in lexicon.places.locatives:
            return False
    return False


def _is_shortened(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a body's name ends there, its letters behind it: "the Force for Abyei (UNISFA)"."""
    if index + 3 >= len(tokens) or tokens[index + 1].text != "(":
        return False  # most names
    short = tokens[index + 2].is_shouted and tokens[index + 3].text == ")"
    return short and tokens[index - 1].norm in ("for", "in", "of", "to") and tokens[index - 2].is_capital
