"""Soldiers of whom narration tells only the call sign."""

from collections.abc import Iterator, Sequence

from domain.statement import SpeakerKind
from extraction.cues.inside import CALL_SIGN
from extraction.speakers.described import Described
from extraction.speakers.sides import Sides
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, written

LONGEST_CALL_SIGN = 2
"""Tokens between the first and the last word of a call sign."""

_SIGNS = frozenset(("callsign", "sign"))
_GOES_BY = frozenset("by only under using as uses".split())
"""What stands before "the call sign" of somebody who is called so: "goes by his call sign Fox"."""


def signed_at(tokens: Sequence[Token]) -> int | None:
    """Return where the call sign stands of "who goes by the call sign Fox", if one is told."""
    for at in range(4, len(tokens) - 1):
        if tokens[at - 1].norm not in _SIGNS:
            continue
        first = at - 1 if tokens[at - 1].norm == "callsign" else at - 2
        sign = first == at - 1 or tokens[first].norm == "call"
        whole = tokens[at].is_capital and tokens[at].is_word and not tokens[at + 1].is_capital
        if sign and whole and (tokens[first - 2].norm in _GOES_BY or tokens[first - 1].text == ","):
            return at
    return None


def signed_soldier(text: str, sentence: Sentence, sides: Sides) -> Iterator[Described]:
    """Yield the soldier of «Боєць на псевдо «Кит» збирається на позицію», in Ukrainian and Russian."""
    tokens = sentence.tokens
    at = next((at for at, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), 0)
    first = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].is_quote)
    pair = sentence.quote_at(at + 1) if first == at + 2 else None
    last = pair[1] - 1 if pair else first
    if not at or last >= len(tokens) or not tokens[first].is_capital or last - first > LONGEST_CALL_SIGN:
        return
    about = tokens[:at]
    yield Described(
        as_written=written(text, tokens[first : last + 1]),
        name=tuple(token.text for token in tokens[first : last + 1]),
        kind=SpeakerKind.MILITARY,
        side=sides.side(about),
        home=sides.local(about),
    )


def serves(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a sentence is about somebody in an office or an army: «Андрій воює з весни»."""
    roles = (lexicon.roles.get(token.norm) for token in tokens)
    offices = (SpeakerKind.MILITARY, SpeakerKind.OFFICIAL, SpeakerKind.EXPERT)
    serving = any(token.norm.startswith(lexicon.signs.at_arms) for token in tokens)
    return serving or any(role is not None and role.kind in offices for role in roles)
