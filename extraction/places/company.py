"""Capitals that are towns beside another town: "Kyiv and Odesa", «до Полтави чи Києва»."""

from collections.abc import Sequence

from extraction.places.settling import LEAST, Settling
from extraction.places.world import world
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_EITHER = frozenset("and or та і й и чи або или либо".split())


def is_beside_town(
    tokens: Sequence[Token], index: int, length: int, settling: Settling, lexicon: Lexicon
) -> bool:
    """Return whether the capital of `length` tokens at `index` is joined to a town that governs nothing."""
    if tokens[index].norm not in lexicon.places.governments and world().at(tokens, index) is None:
        return False
    return any(
        0 <= other < len(tokens)
        and tokens[joint].norm in _EITHER
        and not _acts(tokens, max(other, index + length - 1) + 1, lexicon)
        and _is_town(tokens, other, settling, lexicon)
        for joint, other in ((index - 1, index - 2), (index + length, index + length + 1))
    )


def _acts(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether something of both of them follows: "Kyiv and Odesa officials", "'s"."""
    after = tokens[at] if at < len(tokens) else None
    return after is not None and (after.norm == "'s" or after.norm in lexicon.roles or after.is_capital)


def _is_town(tokens: Sequence[Token], at: int, settling: Settling, lexicon: Lexicon) -> bool:
    token = tokens[at]
    if not token.is_capital or token.is_shouted or token.norm in lexicon.places.governments:
        return False
    people = [
        match.place.population or 0 for match in settling.named(token.text) if match.place.is_settlement
    ]
    foreign = world().at(tokens, at)
    return max(people, default=0) > LEAST or (foreign is not None and foreign[1].is_city)
