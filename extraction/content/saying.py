"""Which of the days of a sentence is the one of saying, and which is the one of the event."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from domain.statement import Precision
from extraction.content.occasions import EVENTS, near_cue, occasion_from, said_another_time, shared_opening
from extraction.cues.placed import Side
from extraction.reports.attribution import Attribution
from extraction.texts.days import DATED, Day, Seen, days_in
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_OWNER = 4
"""Tokens from a report to its date: «у зведенні Генштабу за 8 жовтня»."""

REACH = 4
"""Sentences after which "the same day" no longer points to a day."""

_WHICH = frozenset("a an its his her their the latest в у во своєму своем своём своей своїй".split())
_PAST = ("в", "л", "ла", "ло", "ли")
"""How Ukrainian and Russian verbs in the past end."""

_TALKED = frozenset("spoke talked spoken".split())
_PARTICIPLES = ("ed", "ого", "ий", "ый", "ої", "ой", "ених", "анный", "енный")


class Said(NamedTuple):
    """When a statement was made, if the text says so; `doubtful`: it names two days, or only "earlier"."""

    day: Day | None
    doubtful: bool = False


def _is_past(sentence: Sentence, day: Day) -> bool:
    """Return whether a time only begins on the day: "the worst since a Sept. 30 strike" is no "same day"."""
    before = [token.norm for token in sentence.tokens[max(0, day.first - 2) : day.first]]
    return "since" in before[-1:] or before in (["since", "a"], ["since", "an"], ["since", "the"])


class Sayings:
    """Reads the days of one article sentence by sentence, so that "the same day" is known."""

    def __init__(self, published: date, lexicon: Lexicon) -> None:
        self._published = published
        self._lexicon = lexicon
        self._last: tuple[int, date] | None = None
        self._days: list[Day] = []

    def begin(self, sentence: Sentence, number: int) -> None:
        """Read the days of the sentence with that number; `said` and `days` are about it from now on."""
        near = self._last if self._last and number - self._last[0] <= REACH else None
        seen = Seen(self._published, near[1] if near else None)
        dated = sentence.opens & DATED
        self._days = list(days_in(sentence.tokens, seen, self._lexicon)) if dated else []
        known = [
            day.on for day in self._days if day.precision is Precision.DAY and not _is_past(sentence, day)
        ]
        if known:
            self._last = (number, known[-1])

    def said(self, sentence: Sentence, one: Attribution | None, among: Sequence[Attribution]) -> Said:
        """Return the day beside the cue or speaker of `one`; an event's day is not looked at."""
        if one is None:
            return Said(None)
        if not self._days:
            today = self._today(sentence, one)
            return Said(today, today is None and said_another_time(sentence, one, among, self._lexicon))
        found: list[Day] = []
        for first, last in near_cue(sentence, one, among, self._days, self._lexicon):
            found += [
                day for day in self._within(first, last) if self._is_of_saying(sentence, one, first, day)
            ]
        if not found and (opening := shared_opening(sentence, one, among)):
            found += self._within(0, opening)
        if not found and one.direct:
            found += self._dated_today(sentence, one)
        if not found:
            return Said(None, said_another_time(sentence, one, among, self._lexicon, self._days))
        found = self._as_dated(found)
        return Said(found[0], doubtful=len({day.on for day in found}) > 1)

    def _as_dated(self, found: list[Day]) -> list[Day]:
        """Return the days without the "yesterday" of «Вчора, 10 листопада, …»: the date goes before it."""
        if len(found) < len(("yesterday", "date")) or found[0].as_written not in self._lexicon.days:
            return found
        return found[1:] if found[1].first - found[0].last <= len((",", "date")) else found

    def _today(self, sentence: Sentence, one: Attribution) -> Day | None:
        """Return the day of publication for «Генштаб уранці повідомив»: only the part of the day is told."""
        cue = one.placed.cue
        if cue.verb is None or not cue.verb.form.removesuffix("ся").removesuffix("сь").endswith(_PAST):
            return None
        beside = (
            sentence.tokens[max(0, cue.first - 1) : cue.first] + sentence.tokens[cue.last + 1 : cue.last + 2]
        )
        at = next((one for one in beside if one.norm in self._lexicon.saying.today), None)
        return Day(self._published, Precision.DAY, at.text) if at is not None else None

    @property
    def days(self) -> Sequence[Day]:
        """The days of the sentence that was read last."""
        return self._days

    def _within(self, first: int, last: int) -> list[Day]:
        return [day for day in self._days if first <= day.first <= last]

    def _dated_today(self, sentence: Sentence, one: Attribution) -> list[Day]:
        """Return the date of «Сьогодні, 26 вересня, ми на місці» in somebody's own words."""
        pairs = zip(self._days, self._days[1:], strict=False)
        return [
            other
            for day, other in pairs
            if one.first <= day.first
            and other.last <= one.last
            and self._lexicon.days.get(day.as_written) == (0, "day")
            and other.first - day.last <= 1 + (sentence.tokens[day.last + 1].text == ",")
        ]

    def _is_of_saying(self, sentence: Sentence, one: Attribution, first: int, day: Day) -> bool:
        """Return whether the day in the words from `first` on is when it was said, not when it happened."""
        tokens, placed, words = sentence.tokens, one.placed, self._lexicon.saying
        after = tokens[day.last + 1] if day.last + 1 < len(tokens) else None
        if after is not None and after.norm in ("'s", "'"):  # "Monday's strike", but "Monday's statement"
            return any(token.norm in words.occasions for token in tokens[day.last + 2 : day.last + 5])
        next_day = next((other.first for other in self._days if other.first > day.last), len(tokens))
        if any(token.norm in words.mourning for token in tokens[day.last + 1 : min(day.last + 7, next_day)]):
            return False  # declared April 3 a day of mourning
        if self._is_night_of_saying(tokens, one, day):
            return True
        at = self._before(tokens, first, day.first)
        if at is None:
            return False
        if at < first:
            return True
        if day.first < placed.first and placed.words is Side.AFTER:
            return self._names_report(tokens, day) or self._is_occasion(tokens, first, at)
        if placed.first <= day.first < placed.cue.first:
            behind = min(at, placed.phrase.rightmost + 1)
            return not (self._is_described(tokens, placed.first, at) or self._is_about(tokens, behind, at))
        if placed.words is Side.BEFORE and self._is_of_speaker(tokens, one, day, at):
            return False
        if placed.words is Side.AFTER and self._is_about(tokens, placed.cue.last + 1, at):
            return False
        return after is None or after.norm not in self._lexicon.grammar.auxiliaries

    def _is_of_speaker(self, tokens: Sequence[Token], one: Attribution, day: Day, at: int) -> bool:
        """Return whether the day stands in a clause about the speaker: "said Ma, who arrived on Monday"."""
        placed, relative = one.placed, self._lexicon.grammar.relative
        if day.first > placed.last:
            return self._is_in_relative(tokens, placed.phrase.last + 1, day.first)
        related = any(tokens[index].norm in relative for index in range(placed.first, at))
        return related and self._is_described(tokens, placed.first, at)

    def _is_in_relative(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        """Return whether only a clause about the speaker stands between him and the day."""
        relative = self._lexicon.grammar.relative
        commas = [index for index in range(first, at) if tokens[index].text == ","]
        return len(commas) == 1 and tokens[commas[0] + 1].norm in relative

    def _is_night_of_saying(self, tokens: Sequence[Token], one: Attribution, day: Day) -> bool:
        """Return whether «у ніч на середу» stands alone before or right behind a speaker's verb."""
        cue, begins = one.placed.cue, day.first - len(("у", "ніч", "на"))
        night = begins > 0 and tokens[begins + 1].norm in ("ніч", "ночь")
        between = begins == one.placed.phrase.rightmost + 1 and day.last + 1 == cue.first
        return night and (between or (begins == cue.last + 1 and tokens[day.last + 1].text == ","))

    def _before(self, tokens: Sequence[Token], first: int, at: int) -> int | None:
        """Return the word before a day that is more than "late on"; None after "since", «до», "as of"."""
        words, grammar = self._lexicon.saying, self._lexicon.grammar
        at -= 1
        while at >= first:
            norm = tokens[at].norm
            if (
                at > first
                and grammar.openers.length_at(tokens, at - 1) == len(("между", "тем"))
                and not self._is_about(tokens, at - 1, at)
            ):
                at -= 2
                continue
            if norm in words.never or (norm == "of" and tokens[at - 1].norm == "as"):
                return at - 1 if norm in ("from", "за") and self._is_dated(tokens, at) else None
            small = norm in grammar.prepositions or norm in grammar.articles or not tokens[at].is_word
            dated = norm in words.parts or norm in self._lexicon.dated or tokens[at].is_number
            if not (small or dated):
                break
            at -= 1
        return at

    def _is_dated(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether the day tells which report it is: "its report from 25 January", «зведення за …»."""
        near = range(at - 1, max(0, at - LONGEST_OWNER) - 1, -1)
        return any(
            tokens[index].norm in self._lexicon.saying.occasions
            or (tokens[index].norm in self._lexicon.documents and index < at - 1)
            for index in near
        )

    def _is_occasion(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        """Return whether the word before an opening's day is what it was said in: a statement, a briefing."""
        norm = tokens[at].norm
        if occasion_from(tokens, first, at + 1, self._lexicon) is not None:
            return not self._is_about(tokens, first, at)
        if self._is_about(tokens, first, at):
            return False
        opener = at - first < 2 and self._lexicon.grammar.openers.length_at(tokens, first)
        spoken = norm in self._lexicon.verbs or norm in self._lexicon.documents
        placed = tokens[at].is_capital and self._lexicon.is_english and tokens[at].is_named
        return bool(opener) or spoken or placed or norm in self._lexicon.saying.occasions

    def _names_report(self, tokens: Sequence[Token], day: Day) -> bool:
        """Return whether the day tells which report it is: "in its Monday report", "in a Nov. 3 post"."""
        words = self._lexicon.saying
        following = [token for token in tokens[day.last + 1 : day.last + 4] if token.norm not in words.parts]
        said_in = bool(following) and following[0].norm in words.occasions
        return said_in and tokens[day.first - 1].norm in _WHICH

    def _is_about(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        """Return whether the day up to which it is said belongs to what was talked of: "of the strike on"."""
        words = self._lexicon.saying
        if tokens[at].norm in words.occasions:
            return False
        between = tokens[first : at + 1]
        told = any(token.norm in words.about for token in between)
        return told or any(topic in EVENTS for topic in self._lexicon.about.found_in(between))

    def _is_described(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        """Return whether the day belongs to a description: "who resigned on Monday", "wounded on Monday"."""
        lexicon = self._lexicon
        relative = (index for index in range(first, at) if tokens[index].norm in lexicon.grammar.relative)
        pronoun = next(relative, None)
        if pronoun is not None and tokens[pronoun + 1].norm in _TALKED:
            return False  # soldiers who spoke to reporters on Monday
        norm = tokens[at].norm
        befallen = lexicon.saying.participles
        ends = norm.endswith(_PARTICIPLES) or norm in befallen
        participle = ends and not tokens[at].is_capital and norm not in lexicon.roles
        if any(tokens[index].norm in befallen for index in range(first, at) if tokens[index - 1].text == ","):
            return True  # …, shot at a rally on Monday, said
        return (pronoun is not None or participle) and norm not in lexicon.verbs
