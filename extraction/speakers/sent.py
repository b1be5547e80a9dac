"""Whether a body of the world only works in a country: "the United Nations' office in Ukraine"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


def is_abroad(about: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether English words name a country behind their first one and nobody whom it sends."""
    if not lexicon.is_english:
        return False
    norms = [one.norm for one in about]
    return any(map(lexicon.places.governments.get, norms[1:])) and lexicon.signs.sent.isdisjoint(norms)
