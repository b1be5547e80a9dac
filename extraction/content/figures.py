"""The numbers of a statement and what they count.

A number counts what follows it: "314 soldiers", "2,000 killed or wounded", «3 тис. осіб». Of a range
("10-15 men", «від 20 до 30 дронів») both ends are kept, and both count what stands behind the second.
What is not said again is taken from the number before: "killed six civilians and injured 41".
"""

import re
from collections.abc import Iterator, Sequence

from domain.statement import Figure, Topic
from extraction.content.elliptic import Elliptic
from extraction.content.numerals import Number, Numerals
from extraction.content.phones import phones_in
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, written

MOST_WORDS = 4
"""Words after a number that may be what it counts."""

PER_CENT = "%"
"""What a number in "17 per cent" counts, however it is written."""

_VERB = re.compile(r"\w+(?:[аеиіуыя]ли|шли|ло|лись|лися|лося|ось|ють|ять|ают|яют|уют|ено|ано|ито)")
_ADJECTIVE = re.compile(r"(?!дні$)\w+(?:их|ых|іх|ими|ыми|ні|кі|ві|ые|ие)")
_DOUBLE = re.compile(r"\w+[^нкв]і")
"""«крилаті ракети»: an adjective beside a noun, else a noun («дві ночі»)."""

_ONE_SUCH = re.compile(r"\w+(?:ий|ій|ый|ой|ая|яя|ое|ее|ую|юю|(?<!и)на|не|ну|ня|ня|ка|ого|ому|ым|им|ою)")
"""What may be an adjective behind «один», «одна»."""

_OF_MANY = re.compile(r"\w{3,}(?:и|і|ів|ок|ей)")


_THEM = frozenset(("them", "us", "which", "whom"))
"""What a part may be of and behind which no noun of theirs follows: "three of them seriously"."""

_BUILT = frozenset((Topic.INFRASTRUCTURE, f"{Topic.INFRASTRUCTURE}_alone"))
"""Topics that houses and cars tell of, and people do not."""

_COUNTS = gate(lambda lexicon, word: lexicon.counting.may_begin_with(word))

_NOTHING = Figure(0, 0, 0, "")
"""What was counted before the first number."""


def figures(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Figure, ...]:
    """Return the numbers among `tokens` that count something; years, days, ages and unit numbers do not."""
    begins = [at for at, token in enumerate(tokens) if token.opens & _COUNTS]
    return tuple(_Reading(text, tokens, lexicon).figures(begins)) if begins else ()


class _Reading:
    """The tokens of one statement, read for numbers."""

    def __init__(self, text: str, tokens: Sequence[Token], lexicon: Lexicon) -> None:
        self.whole = text
        self.tokens = tokens
        self.words = lexicon.counting
        self.grammar = lexicon.grammar
        self.finite = lexicon.saying.finite
        self.about = lexicon.about
        self.is_english = lexicon.is_english
        self.read = Numerals(tokens, lexicon)
        self.elliptic = Elliptic(self.read)
        self.begins = tokens[0].start
        self.phones = phones_in(text[self.begins : tokens[-1].end])

    def figures(self, begins: Sequence[int]) -> Iterator[Figure]:
        """Yield what the numbers count that begin at the tokens `begins`, in text order."""
        free, before = 0, _NOTHING
        for at in begins:
            ends = self.read.ends(at) if at >= free and not self._is_phone(at) else []
            if not ends:
                continue
            free = ends[-1].after
            for one in self._counting(ends, before):
                goes_on = self._may_go_on(one.counts) and not (
                    before.counts and self._is_where(ends[0].begin)
                )
                before = one if goes_on else before
                yield one

    def _is_phone(self, at: int) -> bool:
        """Return whether the token is part of a phone number."""
        first, last = self.tokens[at].start - self.begins, self.tokens[at].end - self.begins
        return any(first < end and start < last for start, end in self.phones)

    def _may_go_on(self, counts: str) -> bool:
        """Return whether a number behind it may count the same: not hours, kilometres, per cent."""
        return counts != PER_CENT and not any(word in self.words.units for word in counts.casefold().split())

    def _is_where(self, begin: int) -> bool:
        """Return whether the number only says where: "eight regions" of "83 drones over eight regions"."""
        return self.is_english and self.read.norm(begin - 1) in self.words.where

    def _counting(self, ends: Sequence[Number], before: Figure) -> Iterator[Figure]:
        last, begins = ends[-1], ends[0].begin
        unit = begins - 1 - (self.read.norm(begins - 1) in self.words.out_of)
        if self.read.norm(unit) in self.words.measured:  # UAH 6 million, a magnitude of 5.7
            start, counts = self.tokens[unit].start, self.tokens[unit].text
            yield Figure(start, self.tokens[last.after - 1].end, ends[0].value, counts)
        elif behind := self._per_cent(last.after):
            yield from (self._figure(end, behind, PER_CENT) for end in ends)
        elif counted := self._counted(last):
            begins = last.after + self._adds(last.after)
            counts = written(self.whole, self.tokens[begins:counted])
            yield from (self._figure(end, counted, counts) for end in ends)
        elif self.elliptic.part_of(last) is not None:
            yield self._part(last, before.counts)
        elif self.elliptic.counts(last, before.value if before.counts else None):
            harmed = self._harmed(last.after, before)
            after = last.after + bool(harmed)
            yield from (self._figure(end, after, harmed or before.counts) for end in ends)

    def _harmed(self, at: int, before: Figure) -> str:
        """Return the «поранені» of «пошкоджено 5 будинків, 2 поранені», who are no houses."""
        behind = self.tokens[at : at + 1]
        if Topic.CASUALTIES not in self.about.found_in(behind):
            return ""
        counted = [one for one in self.tokens if before.start <= one.start and one.end <= before.end]
        return behind[0].text if not _BUILT.isdisjoint(self.about.found_in(counted)) else ""

    def _figure(self, number: Number, after: int, counts: str) -> Figure:
        return Figure(number.start, self.tokens[after - 1].end, number.value, counts)

    def _per_cent(self, after: int) -> int | None:
        """Return the place behind "%" or "per cent"; None: there is none at `after`."""
        if self.tokens[after - 1].text.endswith("%"):
            return after
        if self.read.text(after) == "%" or self.read.norm(after) in self.words.percent:
            return after + 1 + (self.read.norm(after + 1) == "cent")
        return None

    def _part(self, number: Number, before: str) -> Figure:
        """Return "three of the dead", or the first number of "32 of 51 drones", which counts drones."""
        at = self.elliptic.part_of(number) or number.after
        rest = self.read.ends(at)
        if rest:
            counted = self._counted(rest[-1])
            counts = written(self.whole, self.tokens[rest[-1].after : counted]) if counted else before
            return self._figure(number, number.after, counts)
        pronoun = self.read.norm(at) in _THEM and not self._is_noun_at(at + 1)
        while not pronoun and self.read.norm(at) in self.words.wholes and self.read.is_counted(at + 1):
            at += 1
        named = self.read.is_counted(at) and self.read.norm(at) not in self.words.wholes
        noun = self._noun(at) if named else None
        if noun is None:
            return self._figure(number, number.after, before)
        return self._figure(number, noun + 1, written(self.whole, self.tokens[at : noun + 1]))

    # --- What it counts

    def _adds(self, at: int) -> bool:
        """Return whether the word only says that these come on top: "two more villages"."""
        return self.read.norm(at) == "more" and self.read.is_counted(at + 1)

    def _counted(self, number: Number) -> int | None:
        """Return the place behind the words that `number` counts; None: none."""
        start = number.after
        start += self.read.norm(start) in self.words.owners  # двоє його колег
        start += self._adds(start)
        named = start < len(self.tokens) and self.tokens[start].is_quote  # три «Калібри»
        start += named
        if not self.read.is_counted(start) or self.read.norm(start) in self.words.predicates:
            return None
        if self.tokens[number.begin].norm in self.words.ones and number.after == number.begin + 1:
            return self._one(start)
        last = self._noun(start)
        if last is None or self._is_numbering(number, last):
            return None
        end = self._joined(last)
        return end + (named and end < len(self.tokens) and self.tokens[end].is_quote)

    def _one(self, start: int) -> int:
        """Return the place behind the one thing: "one residential building", «одна літня жінка»."""
        following = start + 1
        if not self.read.is_counted(following) or self._is_verb(following):
            return following
        if self.is_english:
            ends = self.read.norm(following).endswith(("ed", "s"))
            return following if ends or self.read.norm(following) in self.finite else following + 1
        return following + (_ONE_SUCH.fullmatch(self.read.norm(start)) is not None)

    def _noun(self, start: int) -> int | None:
        """Return the place of the last word of what is counted: the first noun behind any adjectives."""
        end = start
        while end < min(start + MOST_WORDS, len(self.tokens)) and self.read.is_counted(end):
            if self.read.norm(end) in self.words.owners:
                break
            if self._is_noun(end):
                return end
            if self._is_verb(end):
                break
            if self.read.text(end + 1) == "." and self.tokens[end].norm in self.grammar.abbreviations:
                end += 1  # «кв. км»
            end += 1
        if self.is_english and self._is_no_count(start, end):
            return None
        return None if self._is_verb(start) else start

    def _is_no_count(self, start: int, end: int) -> bool:
        """Return whether it is "15 reached their targets" or "5 Myru Street", without a noun of many."""
        done = self.read.norm(start).endswith("ed") and self.read.norm(end) in self.words.owners
        return done or self.tokens[start].is_capital

    def _is_verb(self, at: int) -> bool:
        norm = self.read.norm(at)
        if self.is_english:
            return norm in self.finite or norm in self.words.befallen
        return norm not in self.words.plurals and _VERB.fullmatch(norm) is not None

    def _is_noun_at(self, at: int) -> bool:
        """Return whether a noun of what is counted stands at `at`: "two of them children"."""
        return self.read.is_counted(at) and self._is_noun(at)

    def _is_noun(self, at: int) -> bool:
        norm = self.tokens[at].norm
        if self.is_english:
            return norm in self.words.plurals or (
                norm.endswith(("s", "men")) and not norm.endswith(("ss", "us", "'s"))
            )
        if self.read.norm(at + 1) in self.words.personal:
            return True  # «три дні ми»
        short = norm in self.grammar.abbreviations and self.read.text(at + 1) == "."
        adjective = _ADJECTIVE.fullmatch(norm) or (
            _DOUBLE.fullmatch(norm)
            and _OF_MANY.fullmatch(self.read.norm(at + 1))
            and not self._is_verb(at + 1)
        )
        return not (short or adjective or self._is_verb(at))

    def _joined(self, last: int) -> int:
        """Return the place behind `last`, or behind a second thing counted with it: "killed or wounded"."""
        first, joint, second = (self.read.norm(at) for at in (last, last + 1, last + 2))
        if joint not in self.words.joints or len(second) < 4 or first[-2:] != second[-2:]:
            return last + 1
        return last + 1 if self.read.is_counted(last + 3) else last + 3

    def _is_numbering(self, number: Number, last: int) -> bool:
        """Return whether the number belongs to the name before it: "Route 50 was shelled"."""
        if number.begin == 0 or number.after != number.begin + 1 or not self.is_english:
            return False
        token = self.tokens[number.begin - 1]
        named = token.is_capital and number.begin > 1 and self.tokens[number.begin].is_number
        return named and not self._is_noun(last)
