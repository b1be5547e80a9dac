"""Capitals that are towns beside another town: "Kyiv and Odesa", «до Полтави чи Києва»."""

from collections.abc import Sequence

from extraction.places.lookup import LEAST
from extraction.places.settling import Settling
from extraction.places.world import world
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

MOST_BETWEEN = 5
"""Tokens of "and the six surrounding regions"."""

_EITHER = frozenset("and or та і й и чи або или либо".split())

_OUT_OF = frozenset("з із зі из от від".split())
_INTO = frozenset("до в у на".split())


def is_beside_town(
    tokens: Sequence[Token], index: int, length: int, settling: Settling, lexicon: Lexicon
) -> bool:
    """Return whether the capital of `length` tokens at `index` is joined to a town that governs nothing."""
    if tokens[index].norm not in lexicon.places.governments and world().at(tokens, index) is None:
        return False
    end = index + length
    if _is_before_areas(tokens, end, lexicon) or _is_behind_area(tokens, index, end, lexicon):
        return True
    if _begins_list(tokens, end, settling, lexicon):
        return True
    if (other := _other_end(tokens, index, end)) is not None and _is_town(tokens, other, settling, lexicon):
        return True
    return any(
        0 <= other < len(tokens)
        and tokens[joint].norm in _EITHER
        and not _acts(tokens, max(other, index + length - 1) + 1, lexicon)
        and _is_town(tokens, other, settling, lexicon)
        for joint, other in ((index - 1, index - 2), (index + length, index + length + 1))
    )


def _other_end(tokens: Sequence[Token], index: int, end: int) -> int | None:
    """Return where the other end of a way stands: «із Києва до Сум», «из Чернигова в Киев», «Київ – Суми»."""
    behind = tokens[end] if end + 1 < len(tokens) else None
    before = tokens[index - 1] if index > 1 else None
    starts = before is not None and before.norm in _OUT_OF
    if behind is not None and (behind.is_dash or (starts and behind.norm in _INTO)):
        return end + 1
    out_of = index > 2 and tokens[index - 3].norm in _OUT_OF
    if before is not None and (before.is_dash or (out_of and before.norm in _INTO)):
        return index - 2
    return None


def _is_before_areas(tokens: Sequence[Token], joint: int, lexicon: Lexicon) -> bool:
    """Return whether "and six regions", "and the surrounding towns" follow, no "and its allies"."""
    if not lexicon.is_english or joint >= len(tokens) or tokens[joint].norm not in _EITHER:
        return False
    places = lexicon.places
    for at in range(joint + 1, min(len(tokens), joint + MOST_BETWEEN)):
        token = tokens[at]
        if token.norm in places.regions or places.nouns.get(token.norm) in ("settlement", "settlements"):
            return not _acts(tokens, at + 1, lexicon)
        if not (token.is_number or token.norm in lexicon.counting.values or token.norm in places.near.words):
            return False
    return False


def _is_behind_area(tokens: Sequence[Token], index: int, end: int, lexicon: Lexicon) -> bool:
    """Return whether a region is joined before it: "from Sumy region and Kyiv"."""
    if not lexicon.is_english or index < MOST_BETWEEN - 2 or tokens[index - 1].norm not in _EITHER:
        return False
    area = tokens[index - 2].norm in lexicon.places.regions and tokens[index - 3].is_capital
    return area and not _acts(tokens, end, lexicon)


def _begins_list(tokens: Sequence[Token], comma: int, settling: Settling, lexicon: Lexicon) -> bool:
    """Return whether towns go on behind a comma: "Kyiv, Kharkiv and Odesa were hit"."""
    if not lexicon.is_english or comma + 3 >= len(tokens) or tokens[comma].text != ",":
        return False
    joint = tokens[comma + 2]
    towns = all(_is_town(tokens, at, settling, lexicon) for at in (comma + 1, comma + 3))
    return towns and joint.norm in _EITHER and not _acts(tokens, comma + 4, lexicon)


def _acts(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether something of both of them follows: "Kyiv and Odesa officials", "'s"."""
    after = tokens[at] if at < len(tokens) else None
    if after is None:
        return False
    verb = lexicon.verbs.get(after.norm) if lexicon.is_english else None
    says = verb is not None and verb.sort in ("say", "claim", "deny") and not verb.doubtful
    return says or after.norm == "'s" or after.norm in lexicon.roles or after.is_capital


def _is_town(tokens: Sequence[Token], at: int, settling: Settling, lexicon: Lexicon) -> bool:
    token = tokens[at]
    if not token.is_capital or token.is_shouted or token.norm in lexicon.places.governments:
        return False
    people = [
        match.place.population or 0 for match in settling.named(token.text) if match.place.is_settlement
    ]
    foreign = world().at(tokens, at)
    return max(people, default=0) > LEAST or (foreign is not None and foreign[1].is_city)
