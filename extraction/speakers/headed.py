"""English names behind the body they head: "head of the regional police Petro Lysenko"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


def is_headed(before: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether "head of", "spokesman for" and a body stand before the name."""
    of = max((at for at, token in enumerate(before) if token.norm in ("of", "for")), default=0)
    chief = lexicon.roles.get(before[of - 1].norm) if of else None
    has_own = (
        not before[-1].is_capital and before[-1].norm in lexicon.signs.with_names
    )  # head of the group Warm Road
    return chief is not None and not chief.body and not chief.group and not has_own
