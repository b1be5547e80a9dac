"""The numbers of a statement and what they count.

A number counts what follows it: "314 soldiers", "2,000 killed or wounded", «3 тис. осіб». Of a range
("10-15 men", «від 20 до 30 дронів») both ends are kept, and both count what stands behind the second.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.language import Language
from domain.statement import Figure
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, written

HALF = 0.5
"""Half of something is no number of things, but half a million is."""

MOST_WORDS = 4
"""Words after a number that may be what it counts."""

_PLAIN = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*%?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_VERB = re.compile(r"\w+(?:[аеиіуыя]ли|шли|ло|лись|лися|лося|ось|ють|ять|ают|яют|уют|ено|ано|ито)")
_ADJECTIVE = re.compile(r"\w+(?:их|ых|іх|ими|ыми|ні|кі|ві|ые|ие)")


class _Number(NamedTuple):
    """A number and the place in the tokens behind it."""

    begin: int
    after: int
    value: float


def figures(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Figure, ...]:
    """Return the numbers among `tokens` that count something; years, days, ages and unit numbers do not."""
    return tuple(_Reading(text, tokens, lexicon).figures())


class _Reading:
    """The tokens of one statement, read for numbers."""

    def __init__(self, text: str, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.text = text
        self.tokens = tokens
        self.words = lexicon.counting
        self.grammar = lexicon.grammar
        self.months = lexicon.months
        self.is_english = lexicon.language is Language.EN

    def figures(self) -> Iterator[Figure]:
        """Yield what the numbers count, in text order."""
        free, may_begin = 0, self.words.may_begin
        for at in [at for at, token in enumerate(self.tokens) if may_begin[token.norm]]:
            number = self._number(at) if at >= free else None
            if number is None:
                continue
            last = self._other_end(number) or number
            free = last.after
            yield from self._counting(number, last)

    def _counting(self, first: _Number, last: _Number) -> Iterator[Figure]:
        ends = [first] if first is last else [first, last]
        apart = self._text(last.after) == "%"
        if apart or self.tokens[last.after - 1].text.endswith("%"):
            yield from (self._figure(end, last.after + apart, "%") for end in ends)
            return
        counted = self._counted(last)
        if counted:
            counts = written(self.text, self.tokens[last.after : counted])
            yield from (self._figure(end, counted, counts) for end in ends)

    def _figure(self, number: _Number, after: int, counts: str) -> Figure:
        return Figure(self.tokens[number.begin].start, self.tokens[after - 1].end, number.value, counts)

    # --- The number

    def _number(self, at: int) -> _Number | None:
        """Return the number from `at` on with what multiplies it: "1.5 million", «сто двадцять», «3 тис.»."""
        token = self.tokens[at]
        if token.is_number:
            value = None if self._is_name(at) else _value(token.text)
            after = at + 1
        else:
            value, after = self._in_words(at)
        if value is None:
            return None
        after += self._text(after) == "a" and self._norm(after + 1) in self.words.scales  # half a million
        while after < len(self.tokens) and (scale := self.words.scales.get(self.tokens[after].norm)):
            value, after = value * scale, self._past_stop(after)
        return _Number(at, after, value) if token.is_number or value != HALF else None

    def _in_words(self, at: int) -> tuple[float | None, int]:
        """Return the value of the number words from `at` ("twenty-one", «двадцять один», "a hundred")."""
        total, least, after = 0.0, float("inf"), at
        while after < len(self.tokens):
            value = self._word(self.tokens[after].norm)
            if value is None and total >= 20 and self.tokens[after].norm in self.words.ones:
                value = 1.0
            if value is None or value >= least:
                break
            total, least, after = total + value, value, after + 1
        if total:
            return total, after
        alone = self.tokens[at].norm in self.words.single and self._norm(at - 1) not in self.words.vague
        return (1.0, at) if alone else (None, at)

    def _word(self, norm: str) -> float | None:
        first, _, unit = norm.partition("-")
        tens = self.words.values.get(first)
        ones = 1.0 if unit in self.words.ones else self.words.values.get(unit, 0.0)
        return None if tens is None or (unit and not ones) else tens + ones

    def _past_stop(self, at: int) -> int:
        """Return the place behind the word at `at`, and behind an abbreviation's full stop: «тис. осіб»."""
        short = self.tokens[at].norm in self.grammar.abbreviations
        return at + 2 if short and self._text(at + 1) == "." and self._is_counted(at + 2) else at + 1

    def _is_name(self, at: int) -> bool:
        """Return whether the number is a day, a year, an age or the number of something."""
        before, after = self._norm(at - 1), self._norm(at + 1)
        if before in self.words.numbered or before in self.months or after in self.months:
            return True
        if before == "." and self._norm(at - 2) in self.words.numbered:
            return True
        if after in self.words.numbered and after not in self.words.plurals:
            return True
        if _YEAR.fullmatch(self.tokens[at].text):
            return before in self.words.years or after in self.words.years
        return False

    def _other_end(self, first: _Number) -> _Number | None:
        """Return the second end of a range that begins with `first`."""
        if first.after + 1 >= len(self.tokens):
            return None
        between = self.tokens[first.after]
        if not (between.is_dash or between.norm in self.words.ranges):
            return None
        other = self._number(first.after + 1)
        if other is None or other.value <= first.value:
            return None
        scale = other.value / (self._bare(other) or other.value)
        wide = first.value * scale if first.after == first.begin + 1 else first.value
        return other if wide < other.value else None

    def _bare(self, number: _Number) -> float | None:
        return _value(self.tokens[number.begin].text) if self.tokens[number.begin].is_number else None

    # --- What it counts

    def _counted(self, number: _Number) -> int | None:
        """Return the place behind the words that `number` counts; None: none."""
        if not self._is_counted(number.after):
            return None
        last = self._noun(number.after)
        if last is None or self._is_numbering(number, last):
            return None
        return self._joined(last)

    def _noun(self, start: int) -> int | None:
        """Return the place of the last word of what is counted: the first noun behind any adjectives."""
        end = start
        while end < min(start + MOST_WORDS, len(self.tokens)) and self._is_counted(end):
            if self._is_noun(end):
                return end
            if self._is_verb(end):
                break
            if self._text(end + 1) == "." and self.tokens[end].norm in self.grammar.abbreviations:
                end += 1  # «кв. км»
            end += 1
        return None if self._is_verb(start) else start

    def _is_verb(self, at: int) -> bool:
        return not self.is_english and _VERB.fullmatch(self.tokens[at].norm) is not None

    def _is_noun(self, at: int) -> bool:
        norm = self.tokens[at].norm
        if norm in self.words.percent:
            return True
        if self.is_english:
            return norm in self.words.plurals or (
                norm.endswith("s") and not norm.endswith(("ss", "us", "'s"))
            )
        short = self.tokens[at].norm in self.grammar.abbreviations and self._text(at + 1) == "."
        return not (short or _ADJECTIVE.fullmatch(norm) or _VERB.fullmatch(norm))

    def _joined(self, last: int) -> int:
        """Return the place behind `last`, or behind a second thing counted with it: "killed or wounded"."""
        if (self._norm(last), self._norm(last + 1)) == ("per", "cent"):
            return last + 2
        first, joint, second = self._norm(last), self._norm(last + 1), self._norm(last + 2)
        if joint not in self.words.joints or len(second) < 4 or first[-2:] != second[-2:]:
            return last + 1
        return last + 1 if self._is_counted(last + 3) else last + 3

    def _is_numbering(self, number: _Number, last: int) -> bool:
        """Return whether the number belongs to the name before it: "Route 50 was shelled"."""
        if number.begin == 0 or number.after != number.begin + 1 or not self.is_english:
            return False
        token = self.tokens[number.begin - 1]
        named = token.is_capital and number.begin > 1 and self.tokens[number.begin].is_number
        return named and not self._is_noun(last)

    def _is_counted(self, at: int) -> bool:
        """Return whether the word at `at` can be part of what is counted."""
        if at >= len(self.tokens):
            return False
        token, grammar = self.tokens[at], self.grammar
        if not token.is_word or token.norm in self.months:
            return False
        small = token.norm in grammar.prepositions or token.norm in grammar.fillers
        return not (small or token.norm in grammar.breaks or token.norm in grammar.articles)

    def _norm(self, at: int) -> str:
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


def _value(digits: str) -> float | None:
    """Return the value of a number in digits; None for hours, dates and what is no number."""
    if not _PLAIN.fullmatch(digits):
        return None
    plain = re.sub(r"[,\u00a0\u202f ](?=\d{3}(?!\d))", "", digits.rstrip("%")).replace(",", ".")
    return float(plain) if plain.count(".") <= 1 else None
