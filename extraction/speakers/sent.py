"""Whether a body of the world only works in a country: "the United Nations' office in Ukraine"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


def is_abroad(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether English words name a country behind their first one and nobody whom it sends."""
    if not lexicon.is_english or any(one.norm in lexicon.signs.sent for one in about):
        return False
    return any(one.norm in lexicon.places.governments for one in about[1:])
