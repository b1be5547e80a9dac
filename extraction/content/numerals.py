"""Numbers in figures and words, both ends of a range; which are names, days, ages and times."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

HALF = 0.5
"""Half of something is no number of things, but half a million is."""

HUNDRED = 100
TENS = 20
"""Number words from which on a second one may follow: "twenty-one"; «дві-три» are two numbers."""

AGED_WITHIN = 3
"""Tokens before a number of years in which stands whose age it is: «якій уже 91 рік»."""

_PLAIN = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*%?")
_CODE = re.compile(r"0\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Number(NamedTuple):
    """A number, the place in the tokens behind it, and where it begins in the text."""

    begin: int
    after: int
    value: float
    start: int


class Numerals:
    """The tokens of one statement, read for numbers."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self.words = lexicon.counting
        self.grammar = lexicon.grammar
        self.months = lexicon.months
        self.is_english = lexicon.is_english

    def ends(self, at: int) -> list[Number]:
        """Return the number that begins at `at`, or both ends of a range; nothing for a name or a time."""
        if pair := self._pair(at):
            return pair
        first = self._number(at)
        if first is None:
            return []
        other = self._other_end(first)
        last = other or first
        if self._is_time(first, last.after) or self._is_age(first, last.after):
            return []
        return [first] if other is None else [first, other]

    def _pair(self, at: int) -> list[Number]:
        """Return the two numbers of a word such as «дві-три»."""
        token = self.tokens[at]
        first, dash, second = token.norm.partition("-")
        one, other = self.words.values.get(first), self.words.values.get(second)
        if not dash or token.is_number or one is None or other is None or not one < other or one >= TENS:
            return []
        ends = (one, token.start), (other, token.start + len(first) + 1)
        return [Number(at, at + 1, value, start) for value, start in ends]

    def _number(self, at: int) -> Number | None:
        """Return the number from `at` on with what multiplies it: "1.5 million", «сто двадцять», «3 тис.»."""
        token = self.tokens[at]
        first = self._scaled(at)
        if first is None:
            return None
        value, after, scale = first
        while scale and (rest := self._rest(after, scale)):
            more, after, scale = rest
            value += more
        return Number(at, after, value, token.start) if token.is_number or value != HALF else None

    def _scaled(self, at: int) -> tuple[float, int, float] | None:
        """Return the value of one number, the place behind it and the last that multiplies it; 0: nothing."""
        token = self.tokens[at]
        if token.is_number:
            value = None if self._is_name(at) else _value(token.text)
            after = at + 1
        else:
            value, after = self._in_words(at)
        if value is None:
            return None
        after += self.text(after) == "a" and self.norm(after + 1) in self.words.scales  # half a million
        least = 0.0
        while after < len(self.tokens) and (scale := self.words.scales.get(self.tokens[after].norm)):
            value, after, least = value * scale, self._past_stop(after), scale
        return value, after, least

    def _rest(self, at: int, scale: float) -> tuple[float, int, float] | None:
        """Return the thousands behind the millions: «1 млн 164 тис.», "forty" of "two hundred and forty"."""
        if self.is_english and scale == HUNDRED and self.norm(at) == "and" and at + 1 < len(self.tokens):
            value, after = self._in_words(at + 1)
            return (value, after, 0.0) if value is not None and 0 < value < scale else None
        rest = self._scaled(at) if at < len(self.tokens) and self.tokens[at].is_number else None
        return rest if rest is not None and rest[0] < scale and 0 < rest[2] < scale else None

    def _in_words(self, at: int) -> tuple[float | None, int]:
        """Return the value of the number words from `at` ("twenty-one", «двадцять один», "a hundred")."""
        total, least, after = 0.0, float("inf"), at
        while after < len(self.tokens):
            value = self._word(self.tokens[after].norm)
            if value is None and total >= TENS and self.tokens[after].norm in self.words.ones:
                value = 1.0
            if value is None or value >= least:
                break
            total, least, after = total + value, value, after + 1
        if total:
            return total, after
        if self.tokens[at].norm in self.words.ones:
            return (1.0, at + 1) if self._is_one(at) else (None, at)
        alone = self.tokens[at].norm in self.words.single and self.norm(at - 1) not in self.words.vague
        return (1.0, at) if alone else (None, at)

    def _is_one(self, at: int) -> bool:
        """Return whether one thing is counted: not "one of them", "every one", "one day", «одного разу»."""
        return (
            self.norm(at - 1) not in self.words.not_before_one
            and self.norm(at + 1) not in self.words.not_behind_one
            and self.is_counted(at + 1)
            and not self.tokens[at + 1].is_capital
        )

    def _word(self, norm: str) -> float | None:
        first, dash, unit = norm.partition("-")
        tens = self.words.values.get(first)
        ones = 1.0 if unit in self.words.ones else self.words.values.get(unit, 0.0)
        return None if tens is None or (dash and not ones) else tens + ones

    def _past_stop(self, at: int) -> int:
        """Return the place behind the word at `at`, and behind an abbreviation's full stop: «тис. осіб»."""
        short = self.norm(at) in self.grammar.abbreviations
        return at + 2 if short and self.text(at + 1) == "." and self.is_counted(at + 2) else at + 1

    def _other_end(self, first: Number) -> Number | None:
        """Return the second end of a range that begins with `first`."""
        if first.after + 1 >= len(self.tokens):
            return None
        between = self.tokens[first.after]
        if not (between.is_dash or between.norm in self.words.ranges):
            return None
        other = self._number(first.after + 1)
        if other is None or other.value <= first.value or other.after <= first.after + 1:
            return None
        scale = other.value / (self._bare(other) or other.value)
        wide = first.value * scale if first.after == first.begin + 1 else first.value
        return other if wide < other.value else None

    def _bare(self, number: Number) -> float | None:
        return _value(self.tokens[number.begin].text) if self.tokens[number.begin].is_number else None

    # --- Names, times, ages

    def _is_name(self, at: int) -> bool:
        """Return whether the number is a day, a year or the number of something."""
        before, after = self.norm(at - 1), self.norm(at + 1)
        dated = before in self.months and (self.is_english or _YEAR.fullmatch(self.tokens[at].text))
        if before in self.words.numbered or dated or after in self.months:
            return True
        earlier = self.norm(at - 2)
        if before == "." and (earlier in self.words.numbered or earlier in self.months):
            return True  # Nov. 9
        if self._is_in_row_of_ages(at):
            return True
        if after in self.words.numbered and after not in self.words.plurals:
            return True
        if _CODE.fullmatch(self.tokens[at].text):
            return True  # повідомляє 0542
        if _YEAR.fullmatch(self.tokens[at].text):
            return before in self.words.years or after in self.words.years
        return False

    def _is_in_row_of_ages(self, at: int) -> bool:
        """Return whether it is the 71 of "aged 45, 60 and 71"."""
        first = at
        while (self.norm(first - 1) in self.words.joints or self.text(first - 1) == ",") and self.is_number(
            first - 2
        ):
            first -= 2
        return first < at and self.norm(first - 1) in self.words.aged

    def _is_time(self, first: Number, after: int) -> bool:
        """Return whether it is a time of the day: «з п'яти ранку», «в 3 часа ночи», "4 o'clock"."""
        behind = self.norm(after)
        if behind in self.words.clock:
            return True
        hours = behind in self.words.hours
        at = self.norm(first.begin - 1) in self.grammar.prepositions
        return self.norm(after + hours) in self.words.of_day and (hours or at)

    def _is_age(self, first: Number, after: int) -> bool:
        """Return whether somebody's years are told: «якій 91 рік», "91 years old"."""
        if self.norm(after) not in self.words.lived:
            return False
        if self.norm(first.after) in self.words.joints and first.after < after:
            return True  # жінки 52 і 60 років
        if self.norm(first.begin - 1) in self.words.joints and self.is_number(first.begin - 2):
            return True
        apart = self.text(first.begin - 1) == self.text(after + 1) == ","  # Любов Пилипівна, 79 років, …
        if apart or self.norm(after + 1) in self.words.aged:
            return True
        before = range(max(0, first.begin - AGED_WITHIN), first.begin)
        return any(self.tokens[at].norm in self.words.aged for at in before)

    # --- Single words

    def is_counted(self, at: int) -> bool:
        """Return whether the word at `at` can be part of what is counted."""
        if at >= len(self.tokens):
            return False
        token, grammar = self.tokens[at], self.grammar
        if not token.is_word or token.norm in self.months:
            return False
        small = token.norm in grammar.prepositions or token.norm in grammar.fillers
        return not (small or token.norm in grammar.breaks or token.norm in grammar.articles)

    def norm(self, at: int) -> str:
        """Return the word at `at` in lower case; "" outside the statement."""
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def is_number(self, at: int) -> bool:
        """Return whether a number in figures or a number word stands at `at`."""
        return self.norm(at) in self.words.values or self.text(at)[:1].isdigit()

    def text(self, at: int) -> str:
        """Return the word at `at` as written; "" outside the statement."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


def _value(digits: str) -> float | None:
    """Return the value of a number in digits; None for hours, dates and what is no number."""
    if not _PLAIN.fullmatch(digits):
        return None
    plain = re.sub(r"[,\u00a0\u202f ](?=\d{3}(?!\d))", "", digits.rstrip("%")).replace(",", ".")
    return float(plain) if plain.count(".") <= 1 else None
