"""Regions and districts without their noun: «по Сумському району …, по Куп’янському – сім»."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from extraction.places.named import Named
from extraction.places.settling import Settling
from extraction.places.world import world
from extraction.words.endings import OF_REGIONS
from extraction.words.runs import JOINTS
from extraction.words.stems import Stems
from extraction.words.tokens import Token

_OF_ONE_REGION = (
    "ской",
    "ську",
    "ській",
    "ською",
    "ської",
    "скую",
    "цкой",
    "цькій",
    "цькою",
    "цької",
    "зькій",
    "зькою",
    "зької",
)
_OF_ONE_DISTRICT = ("ский", "ского", "скому", "ском", "ський", "ського", "ському")
_OVER = frozenset(("над", "понад"))
_REGION = "област"
_DISTRICT = ("район", "округ")
_SEVERAL = ("районы", "районах", "районам", "районов", "райони", "районів")


class Elliptic:
    """Reads such adjectives; what a sentence has is looked for once."""

    def __init__(self, settling: Settling, city_parts: Mapping[str, Stems[bool]]) -> None:
        self._settling = settling
        self._city_parts = tuple(city_parts.values())
        self._asked: Sequence[Token] = ()
        self._has_region = False
        self._has_district = False

    def at(self, tokens: Sequence[Token], index: int) -> list[Named] | None:
        """Read «над Курской» after «над Белгородской областью» as a region too."""
        norm = tokens[index].norm
        of_district = norm.endswith(_OF_ONE_DISTRICT)
        if not index or not (of_district or norm.endswith(_OF_ONE_REGION)):
            return None
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        ends = after is None or not after.is_word or after.norm in JOINTS or after.is_dash
        if not ends or not self._are_told_of(tokens, index, of_district=of_district):
            return None
        place = self._settling.area(tokens[index].text, "района" if of_district else "области")
        over = not of_district and tokens[index - 1].norm in _OVER  # «шесть над Калужской и три»
        known = over or place is not None or world().of_adjective(tokens[index].text) is not None
        known = known or (of_district and any(norm in parts for parts in self._city_parts))
        return [Named(index, index, tokens[index].text, place, is_area=True)] if known else None

    def _are_told_of(self, tokens: Sequence[Token], index: int, *, of_district: bool) -> bool:
        if tokens is not self._asked:
            self._asked = tokens
            self._has_region = any(token.norm.startswith(_REGION) for token in tokens)
            self._has_district = any(
                two.norm.startswith(_DISTRICT)
                and (one.norm.endswith(OF_REGIONS) or two.norm.startswith(_SEVERAL))
                for one, two in pairwise(tokens)
            )
        if not of_district:
            return self._has_region
        return self._has_district and not tokens[index - 1].norm.startswith(_DISTRICT)
