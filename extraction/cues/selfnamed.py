"""What people call themselves in English: "who gave his name only as Abu Khaled"."""

from collections.abc import Sequence

from extraction.words.tokens import Token

_GIVING = frozenset("as named called sign callsign nicknamed".split())
_WHY = frozenset("due because for in under per on out owing".split())
"""What follows a name that was given: "the call sign Fox due to security rules"."""


def own_name(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """Return the name in "who gave his name only as Abu Khaled", "who identified herself as Olena"."""
    for at in range(first, last):
        begin = at + 1
        while begin < last and (tokens[begin].text == "," or tokens[begin].is_quote):
            begin += 1
        end = begin
        while end <= last and tokens[end].is_capital and tokens[end].is_word:
            end += 1
        closes = end > last or tokens[end].norm in _WHY or not tokens[end].is_word
        if tokens[at].norm in _GIVING and end > begin and closes:
            return begin, end - 1
    return None
