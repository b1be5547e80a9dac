"""Whom a Russian outlet quotes without saying that they are Russians: experts, officials, its sources."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.speakers.member import SERVING
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, normal

_SECURITY = frozenset("security enforcement".split())
"""Whose sources it quotes without their country: "in the security agencies"."""

_HOUSES = frozenset("ministry staff".split())
"""What either side has; a Russian outlet need not say that it is its own."""


def is_of_the_outlet(
    about: Sequence[Token], kinds: set[SpeakerKind], home: str | None, lexicon: Lexicon
) -> bool:
    """Return whether experts, or officials whose no name tells, are a Russian outlet's.

    A capital names somebody, but for the first word of "Security officials", which begins a sentence.
    """
    if any(one.norm in lexicon.places.outside for one in about):
        return False
    if is_portfolio(about, lexicon):
        return True
    capitals = [at for at, one in enumerate(about) if one.is_capital and one.norm not in lexicon.roles]
    secret = any(one.norm in _SECURITY for one in about)
    named = any(at > 0 or not secret or about[0].norm in lexicon.sides for at in capitals)
    if SpeakerKind.EXPERT in kinds or (secret and not named):
        return True
    return bool(kinds & set(SERVING)) and not named and home != "ua"


def party_by_name(outlet: str, lexicon: Lexicon) -> str | None:
    """Return ru for an outlet in Russian whose name begins with «военкор», as only Russia's are called."""
    first = next(iter(outlet.split()), "")
    return "ru" if normal(first).startswith(lexicon.signs.russian_outlets) else None


def is_portfolio(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it is "the Defense Ministry", which names no country, in English."""
    words = [one.norm for one in about if one.norm not in lexicon.grammar.articles]
    return len(words) == 2 and words[0] in lexicon.signs.portfolios and words[1] in _HOUSES
