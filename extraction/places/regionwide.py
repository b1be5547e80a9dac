"""A city that stands for its region: "three villages in Kherson", "southeastern Zaporizhzhia"."""

from collections.abc import Sequence

from domain.place import Place, PlaceKind
from extraction.places.settling import Settled, Settling
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_IN = ("in", "across")
_POINTS = "ern"
"""How points of the compass end before a place: "southeastern"."""
_OF_VILLAGES = ("settlement", "settlements")
"""What sorts of place nouns are of something smaller than a region, and lie in it."""

_AMID = frozenset("central downtown".split())
_AMID_OF = frozenset("center centre heart streets outskirts mayor suburbs edge".split())
"""What only a city has, of a name that a region bears as well."""

_SHARES = frozenset("most all half fifth third quarter rest much parts part".split())
"""Of what only a region is told in shares."""

_QUARTERS = frozenset(
    "suburb suburbs borough camp camps neighborhoods neighbourhoods quarters commune".split()
)
"""Of them those that a city has as well."""


def region_meant(tokens: Sequence[Token], index: int, settling: Settling, lexicon: Lexicon) -> Settled | None:
    """Return the region that an English article calls by its city at `index`, as villages lie in it.

    A point of the compass before it does not tell: "northern Kharkiv" may be either.
    """
    if not lexicon.is_english or index < 2:
        return None
    before = tokens[index - 1].norm
    turned = before.endswith(_POINTS) and before in lexicon.places.states.parts
    if not turned and before not in _IN:
        return None
    region = settling.area(tokens[index].text, "region")
    if region is None or region.kind is not PlaceKind.REGION:
        return None
    at = index - 1 - turned
    if at > 0 and tokens[at].norm in _IN and _lies_in(tokens, at - 1, region, settling, lexicon):
        return Settled(region, True)
    return Settled(region, False) if turned else None


def is_the_city(tokens: Sequence[Token], index: int, *, with_entity: bool) -> bool:
    """Return whether "Donetsk" is the city and not its region: "central Donetsk", "…, the mayor of Donetsk".

    `with_entity`: the article calls the region a republic, so that the bare name is left to the city.
    """
    earlier, before = ("", "", *(token.norm for token in tokens[max(0, index - 2) : index]))[-2:]
    if before in _AMID or (before == "of" and earlier in _AMID_OF):
        return True
    if before == "of" and earlier in _SHARES:
        return False  # most of Donetsk, which Russia calls the DPR
    return with_entity or any(_is_its_mayor(tokens, at) for at in range(len(tokens)))


def _is_its_mayor(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a mayor may be the town's: no "mayor of Pokrovsk", no "mayors of nearby towns"."""
    return tokens[at].norm == "mayor" and not any(token.norm == "of" for token in tokens[at + 1 : at + 2])


def _lies_in(tokens: Sequence[Token], at: int, region: Place, settling: Settling, lexicon: Lexicon) -> bool:
    """Return whether a village ends at `at`: a noun of one, or a name that the region alone has."""
    token = tokens[at]
    if lexicon.places.nouns.get(token.norm) in _OF_VILLAGES:
        return token.norm not in _QUARTERS
    if not token.is_capital:
        return False
    first = at
    while first > 0 and tokens[first - 1].is_capital:
        first -= 1
    words = " ".join(one.text for one in tokens[first : at + 1])
    found = (match.place for match in settling.named(words) if match.place.is_settlement)
    return any(above.id == region.id for place in found for above in place.within)
