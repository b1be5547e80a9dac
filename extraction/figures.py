"""The numbers of a statement and what they count."""

import re
from collections.abc import Iterator, Sequence

from domain.statement import Figure
from extraction.lexicon import Lexicon
from extraction.tokens import Token, written

MOST_WORDS = 3
"""Words after a number that are kept as what it counts."""

_PLAIN = re.compile(r"\d+(?:[.,:\u00a0\u202f ]\d+)*%?")


def figures(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Figure, ...]:
    """Return the numbers among `tokens` that count something; years, days and unit numbers do not."""
    return tuple(_figures(text, tokens, lexicon))


def _figures(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Figure]:
    for index, token in enumerate(tokens):
        if not token.is_number and token.norm not in lexicon.numbers:
            continue
        value = _value(tokens, index, lexicon)
        if value is None:
            continue
        counted = _counted(tokens, index + 1, lexicon)
        if token.text.endswith("%"):
            yield Figure(token.start, token.end, value, "%")
        elif counted:
            scale = lexicon.numbers.get(counted[0].norm, 1.0)
            rest = counted[1:] if scale >= 100 else counted
            if rest:
                yield Figure(
                    token.start, rest[-1].end, value * scale if scale >= 100 else value, written(text, rest)
                )


def _value(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> float | None:
    token = tokens[index]
    if token.norm in lexicon.numbers:
        before = tokens[index - 1] if index else None
        return None if before is not None and before.is_number else float(lexicon.numbers[token.norm])
    if not token.is_number or not _PLAIN.fullmatch(token.text):
        return None
    word = tokens[index - 1].norm if index else ""
    numbered = word in ("no", "№", ".") or (index > 1 and tokens[index - 2].norm == "no")
    if numbered or word in lexicon.months:
        return None
    plain = re.sub(r"[,\u00a0\u202f :](?=\d{3})", "", token.text.rstrip("%"))
    digits = plain.replace(",", ".").replace(":", ".")
    return float(digits) if digits.count(".") <= 1 else None


def _counted(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> list[Token]:
    counted: list[Token] = []
    for token in tokens[start : start + MOST_WORDS]:
        grammar = lexicon.grammar
        stops = (
            token.norm in grammar.breaks
            or token.norm in grammar.prepositions
            or token.norm in grammar.fillers
        )
        if not token.is_word or stops or token.norm in lexicon.months:
            break
        counted.append(token)
    return counted
