"""Which of the days of a sentence is the one of saying, and which is the one of the event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.language import Language
from domain.statement import Precision
from extraction.cues.placed import Side
from extraction.reports.attribution import Attribution
from extraction.texts.days import Day, Seen, days_in, length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_OPENING = 7
"""Tokens before a speaker in which a day ("On Monday, Ukraine said …") is the day of saying."""

LONGEST_OCCASION = 14
"""Tokens of an opening that names the occasion: "In his evening address on Monday, …"."""

REACH = 4
"""Sentences after which "the same day" no longer points to a day."""

_BUT = frozenset("але а проте однак но однако but while although".split())
_MOURNING = ("mourning", "жалоб", "траур")
_PARTICIPLES = ("ed", "ого", "ий", "ый", "ої", "ой", "ених", "анный", "енный")


@dataclass(frozen=True, slots=True)
class Said:
    """When a statement was made, if the text says so; `doubtful` where it names two days."""

    day: Day | None
    doubtful: bool = False


class Sayings:
    """Reads the days of one article sentence by sentence, so that "the same day" is known."""

    def __init__(self, published: date, lexicon: Lexicon) -> None:
        self._published = published
        self._lexicon = lexicon
        self._last: tuple[int, date] | None = None
        self._days: list[Day] = []

    def begin(self, sentence: Sentence, number: int) -> None:
        """Read the days of the sentence with that number; `said` and `happened` are about it from now on."""
        near = self._last if self._last and number - self._last[0] <= REACH else None
        seen = Seen(self._published, near[1] if near else None)
        self._days = list(days_in(sentence.tokens, seen, self._lexicon))
        known = [day.on for day in self._days if day.precision is Precision.DAY]
        if known:
            self._last = (number, known[-1])

    def said(self, sentence: Sentence, one: Attribution | None, among: Sequence[Attribution]) -> Said:
        """Return the day beside the cue or speaker of `one`; an event's day is not looked at."""
        if one is None or not self._days:
            return Said(None)
        found: list[Day] = []
        for first, last in _near(sentence, one, among, self._days, self._lexicon):
            found += [
                day for day in self._within(first, last) if self._is_of_saying(sentence, one, first, day)
            ]
        if not found and (opening := _shared_opening(sentence, one, among)):
            found += self._within(0, opening)
        if not found and one.direct:
            found += self._dated_today(sentence, one)
        different = {day.on for day in found}
        return Said(found[0] if found else None, doubtful=len(different) > 1)

    def happened(self, sentence: Sentence, one: Attribution | None) -> date | None:
        """Return the only day that the reported words (or the narration) name, if it is known to the day."""
        first, last = (one.first, one.last) if one else (0, len(sentence.tokens) - 1)
        near = {day.on for day in self._within(first, last) if day.precision is Precision.DAY}
        return near.pop() if len(near) == 1 else None

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
        if any(token.norm.startswith(_MOURNING) for token in tokens[day.last + 1 : day.last + 7]):
            return False  # declared April 3 a day of mourning
        at = self._before(tokens, first, day.first)
        if at is None:
            return False
        if at < first:
            return True
        if day.first < placed.first and placed.words is Side.AFTER:
            return self._is_occasion(tokens, first, at)
        if placed.first <= day.first < placed.cue.first:
            return not self._is_described(tokens, placed.first, at)
        return after is None or after.norm not in self._lexicon.grammar.auxiliaries

    def _before(self, tokens: Sequence[Token], first: int, at: int) -> int | None:
        """Return the word before a day that is more than "late on"; None after "since", «до», "as of"."""
        words, grammar = self._lexicon.saying, self._lexicon.grammar
        at -= 1
        while at >= first:
            norm = tokens[at].norm
            if norm in words.never or (norm == "of" and tokens[at - 1].norm == "as"):
                dated = norm in ("from", "за") and at > first and tokens[at - 1].norm in words.occasions
                return at - 1 if dated else None  # in its report from 25 January
            small = norm in grammar.prepositions or norm in grammar.articles or not tokens[at].is_word
            dated = norm in words.parts or norm in self._lexicon.dated or tokens[at].is_number
            if not (small or dated):
                break
            at -= 1
        return at

    def _is_occasion(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        """Return whether the word before an opening's day is what it was said in: a statement, a briefing."""
        norm = tokens[at].norm
        opener = at - first < 2 and self._lexicon.grammar.openers.length_at(tokens, first)
        spoken = norm in self._lexicon.verbs or norm in self._lexicon.documents
        placed = tokens[at].is_capital and self._lexicon.language is Language.EN and tokens[at].is_named
        return bool(opener) or spoken or placed or norm in self._lexicon.saying.occasions

    def _is_described(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        """Return whether the day belongs to a description: "who resigned on Monday", "wounded on Monday"."""
        lexicon = self._lexicon
        related = any(token.norm in lexicon.grammar.relative for token in tokens[first:at])
        norm = tokens[at].norm
        participle = norm.endswith(_PARTICIPLES) and not tokens[at].is_capital and norm not in lexicon.roles
        return (related or participle) and norm not in lexicon.verbs


def _near(
    sentence: Sentence,
    one: Attribution,
    among: Sequence[Attribution],
    days: Sequence[Day],
    lexicon: Lexicon,
) -> Iterator[tuple[int, int]]:
    placed = one.placed
    if placed.words is Side.AFTER:
        before = max((_end_before(other, placed.first) for other in among if other is not one), default=-1)
        before = _clause_from(sentence, before + 1, placed.first) - 1
        if _is_opening(sentence, before + 1, placed.first, days, lexicon):
            yield before + 1, placed.first - 1
        yield placed.first, one.first - 1 if placed.cue.verb else placed.last
    elif placed.words is Side.AROUND and placed.cue.verb is not None:
        yield placed.first, placed.last
    elif placed.words is Side.BEFORE:
        yield one.last + 1, placed.last
        yield placed.last + 1, _tail(sentence, placed.last + 1, lexicon)
        yield from _closing(sentence, placed.last + 1, days)


def _clause_from(sentence: Sentence, first: int, end: int) -> int:
    """Return where the last clause of an opening begins: «…, але напередодні X сказав»."""
    tokens = sentence.tokens
    for at in range(end - 1, first, -1):
        if tokens[at].text in ":;" or (tokens[at].norm in _BUT and tokens[at - 1].text == ","):
            return at + 1
    return first


def _end_before(other: Attribution, first: int) -> int:
    """Return where what belongs to another attribution ends before the speaker at `first`."""
    if other.last < first:
        return other.last
    return other.placed.last if other.placed.words is Side.AFTER and other.placed.last < first else -1


def _closing(sentence: Sentence, first: int, days: Sequence[Day]) -> Iterator[tuple[int, int]]:
    """Yield the day that closes a sentence behind a comma: "told reporters, including AFP, on Monday"."""
    tokens, end = sentence.tokens, len(sentence.tokens) - 1
    while end > first and not tokens[end].is_word and not tokens[end].is_number:
        end -= 1
    for day in days[-1:]:
        at = day.first - 1
        if day.last == end and at > first and tokens[at - 1].text == ",":
            yield at, end


def _is_opening(sentence: Sentence, first: int, end: int, days: Sequence[Day], lexicon: Lexicon) -> bool:
    """Return whether a speaker's sentence is opened by a day, or by the occasion of what was said."""
    words = sentence.tokens[first:end]
    if len(words) <= LONGEST_OPENING and _others(sentence, first, end, days, lexicon) <= 1:
        return True
    occasion = any(
        token.norm in lexicon.saying.occasions or token.norm in lexicon.saying.speaking for token in words[:5]
    )
    return len(words) <= LONGEST_OCCASION and occasion


def _others(sentence: Sentence, first: int, end: int, days: Sequence[Day], lexicon: Lexicon) -> int:
    """Count the words of an opening that are neither days nor openers nor small words."""
    grammar, tokens, index, found = lexicon.grammar, sentence.tokens, first, 0
    dated = {at for day in days for at in range(day.first, day.last + 1)}
    while index < end:
        opener = grammar.openers.length_at(tokens, index)
        norm = tokens[index].norm
        known = index in dated or norm in lexicon.day_words or norm in lexicon.saying.parts
        small = norm in grammar.prepositions or norm in grammar.articles or not tokens[index].is_word
        found += not (opener or known or small)
        index += max(1, opener)
    return found


def _tail(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where the words end that belong to the verb: not "who fled on Monday", "of the fight on"."""
    for index in range(first, len(sentence.tokens)):
        token = sentence.tokens[index]
        following = sentence.tokens[index + 1 : index + 5]
        if token.text == "," and following and _goes_on(sentence.tokens, index + 1, lexicon):
            continue
        if token.text in ",;" or token.norm in lexicon.grammar.relative or token.norm in lexicon.saying.about:
            return index - 1
    return len(sentence.tokens) - 1


def _goes_on(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether more of the saying follows a comma: ", speaking in …", ", in his blog on Sunday"."""
    if tokens[at].norm in lexicon.saying.speaking or length_of_day(tokens, at, lexicon):
        return True
    occasion = any(token.norm in lexicon.saying.occasions for token in tokens[at : at + 4])
    return occasion and tokens[at].norm in lexicon.grammar.prepositions


def _shared_opening(sentence: Sentence, one: Attribution, among: Sequence[Attribution]) -> int | None:
    """Return where the opening ends that a later clause shares with the first: not for "had claimed"."""
    first = among[0]
    if first is one or one.placed.words is not Side.AFTER or first.placed.words is not Side.AFTER:
        return None
    if any(
        token.norm in ("had", "раніше", "ранее")
        for token in sentence.tokens[first.last + 1 : one.placed.cue.first]
    ):
        return None
    opening = first.placed.first - 1
    return opening if 0 <= opening < LONGEST_OPENING else None
