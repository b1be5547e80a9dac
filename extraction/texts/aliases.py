"""Abbreviations that an article introduces itself: "Nuclear Power Plant (NPP)"."""

from collections.abc import Iterable, Sequence

from extraction.texts.sentences import Sentence
from extraction.words.tokens import Token, written

LONGEST_NAME = 10
_SMALL = frozenset("of the and for to in on і й та в у з и с по для".split())


def abbreviations(text: str, sentences: Iterable[Sentence]) -> dict[str, str]:
    """Return the full name behind each abbreviation that stands in brackets after it, by its lower case."""
    found: dict[str, str] = {}
    for sentence in sentences:
        tokens = sentence.tokens
        for index in range(2, len(tokens) - 1):
            if tokens[index - 1].text != "(" or tokens[index + 1].text != ")" or len(tokens[index].text) < 3:
                continue
            first = _begin(tokens, index - 2, tokens[index].text)
            if first is not None:
                found.setdefault(tokens[index].norm, written(text, tokens[first : index - 1]))
    return found


def _begin(tokens: Sequence[Token], last: int, short: str) -> int | None:
    """Return where the name begins that ends at `last` and whose initials are most letters of `short`."""
    letters = [letter for letter in short.lower() if letter.isalpha()]
    if not short[:1].isupper() or short[1:] == short[1:].lower():
        return None
    left, first = letters, None
    for at in range(last, max(-1, last - LONGEST_NAME), -1):
        token = tokens[at]
        if token.norm == "'s":
            continue
        if not token.is_word or not (token.is_capital or token.norm in _SMALL):
            break
        if token.is_capital and token.norm[0] in left:
            while left.pop() != token.norm[0]:
                pass
            first = at
            if not left:
                break
    return first if first is not None and first < last and len(left) <= 1 else None
