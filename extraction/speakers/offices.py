"""What office words mean, so that «речник» and «представник», «мер» and «міський голова» are one person."""

from collections.abc import Sequence

from extraction.words.endings import OF_REGIONS
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.stems import joined
from extraction.words.tokens import Token

OVER_OTHERS = ("deputy", "spokesman", "adviser")
"""Offices beside which another names only whose deputy or spokesman it is: «заступник голови ОВА»."""

_OF_A_WHOLE = frozenset(("department", "governor", "mayor"))
"""What the region's name does not make of those who head its department, hospital or council."""


def offices(lexicon: Lexicon, tokens: Sequence[Token]) -> frozenset[str]:
    """Return the offices that the words for a speaker name; "head" only where nothing says of what."""
    found = [office for token in tokens if (office := lexicon.offices.get(token.norm)) is not None]
    if not found:
        return frozenset()
    first = next((office for office in OVER_OTHERS if office in found), None)
    if first is not None:
        return frozenset({first})
    if "head" in found or "minister" in found:
        words = joined(tokens)
        of = {office for office, lines in lexicon.office_of.items() if lines.found_in(words)}
        if "mva" in of:
            of -= {"mayor"}
        if "department" in of:  # «директорка обласного департаменту» is no governor
            of -= _OF_A_WHOLE
        others = {office for office in of if not is_ministry(office)}
        told = bool(others) or len(set(found)) > 1
        return frozenset((set(found) | of) - ({"head"} if told else set()))
    return frozenset(found)


def is_ministry(office: str) -> bool:
    """Return whether it is the office of one ministry's head: «глава МЗС» is no minister of defence."""
    return office.endswith("_minister")


def specific(lexicon: Lexicon, tokens: Sequence[Token]) -> frozenset[str]:
    """Return the stems of what tells one holder of an office from another: places, units, numbers."""
    return frozenset(
        stem(token.norm)
        for number, token in enumerate(tokens)
        if token.is_number
        or (
            token.is_capital
            and not token.is_shouted
            and not (number == 0 and _is_plain_adjective(token))
            and token.norm not in lexicon.roles
            and token.norm not in lexicon.offices
            and token.norm not in lexicon.people
        )
    )


def _is_plain_adjective(token: Token) -> bool:
    """Return whether a sentence begins with «Офіційний», which tells nobody from another."""
    norm = token.norm
    return norm.endswith(("ий", "ый", "ій", "ая", "а")) and not norm.endswith(OF_REGIONS)
