"""What occupiers call republics, as places: «обстреляли ДНР», «на севере ДНР», "in the DPR"."""

from collections.abc import Sequence

from extraction.places.named import Named
from extraction.places.states import TERRITORY
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token

_UPON = "по"
"""Behind what it is struck: «ударили по ДНР»."""


def entity_at(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> list[Named] | None:
    """Return "DPR", in Ukrainian and Russian where something happens there."""
    before, places = tokens[index - 1].norm if index else "", lexicon.places
    of_town = index > 0 and tokens[index - 1].is_capital and before not in lexicon.roles
    stands = lexicon.is_english or before in places.locatives or of_town  # Дробышево ДНР
    stands = stands or before in (",", "(", _UPON) or before.startswith(TERRITORY) or before in places.takings
    stands = stands or before in places.taking or places.nouns.get(before) == "settlements"
    if not stands and before in JOINTS and index > 1 and tokens[index - 2].norm in places.entities:
        stands = entity_at(tokens, index - 2, lexicon) is not None  # ДНР и ЛНР
    return [Named(index, index, tokens[index].text, None, is_area=True)] if stands else None
