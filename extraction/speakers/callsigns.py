"""English soldiers of whom only the call sign is told."""

from collections.abc import Sequence

from extraction.words.tokens import Token

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
