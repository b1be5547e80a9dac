"""Cities far from the front that are fought for in an article: a village near it may be meant by the name."""

from collections.abc import Iterable, Sequence

from domain.place import Match, Place
from extraction.places.settling import Settling
from extraction.places.weighing import kilometres_to
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

FAR_KM, NEAR_KM = 100.0, 60.0
"""Distances from the nearest town of a direction: of a city that no troops hold, of a village they may."""

NEAR_WORDS = 4
"""Words before a name among which it is told that there is fighting."""


def may_be_nearer(
    tokens: Sequence[Token],
    index: int,
    place: Place | None,
    matches: Sequence[Match],
    settling: Settling,
    lexicon: Lexicon,
) -> bool:
    """Return whether troops hold, take or fight for what is called as a village near the front is.

    «Гарнізон тримає Рівне» hardly tells of the city that is Rivne where nothing else is named.
    """
    if (
        place is None
        or not place.is_settlement
        or len(matches) < 2
        or not _is_fought_for(tokens, index, lexicon)
    ):
        return False
    if settling.is_of_named_region([match for match in matches if match.place is place]):
        return False
    others = [match.place for match in matches if match.place is not place and match.place.is_settlement]
    front = settling.front_points()
    return _nearest([place], front) > FAR_KM and _nearest(others, front) < NEAR_KM


def _nearest(places: Iterable[Place], front: Sequence[tuple[float, float, float]]) -> float:
    """Return the kilometres from the front to the nearest of the places; none if nobody knows."""
    return min((kilometres_to(place, front) for place in places), default=0.0)


def _is_fought_for(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether the name is what troops hold or take, or there is fighting right before it."""
    signs, near = lexicon.signs, tokens[max(0, index - NEAR_WORDS) : index]
    verb = next((token for token in reversed(near) if not _leads_to_name(token, lexicon)), None)
    if verb is not None and verb.norm.startswith(signs.seizing):
        return True
    plain = not any(token.text in ",;:" for token in near)
    return plain and any(token.norm.startswith(signs.fighting) for token in near)


def _leads_to_name(token: Token, lexicon: Lexicon) -> bool:
    """Return whether it belongs to the name behind it: «місто», "the town of"."""
    return token.norm in lexicon.places.nouns or token.norm in lexicon.grammar.articles or token.norm == "of"
