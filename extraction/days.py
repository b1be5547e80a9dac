"""The day a statement was made and the day something happened, read from words near by, never guessed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.statement import Precision
from extraction.attribution import Attribution
from extraction.lexicon import Lexicon
from extraction.nominal import Nominal
from extraction.placed import Side
from extraction.sentences import Sentence
from extraction.tokens import Token

LONGEST_OPENING = 7
"""Tokens before a speaker in which a day ("On Monday, Ukraine said …") is the day of saying."""

LONGEST_DAY = 4


@dataclass(frozen=True, slots=True)
class Day:
    """A day and how precisely it is known."""

    on: date
    precision: Precision
    as_written: str


@dataclass(frozen=True, slots=True)
class Said:
    """When a statement was made, if the text says so; `doubtful` where it names two days."""

    day: Day | None
    doubtful: bool = False


def said(
    sentence: Sentence, one: Attribution, among: Sequence[Attribution], published: date, lexicon: Lexicon
) -> Said:
    """Return the day beside the cue or speaker of `one`; the day an event took place is not looked at."""
    found: list[Day] = []
    for first, last in _near(sentence, one, among, lexicon):
        found.extend(days_in(sentence.tokens[first : last + 1], published, lexicon))
    if not found and (opening := _shared_opening(sentence, one, among)):
        found.extend(days_in(sentence.tokens[: opening + 1], published, lexicon))
    different = {day.on for day in found}
    return Said(found[0] if found else None, doubtful=len(different) > 1)


def happened(sentence: Sentence, one: Attribution | None, published: date, lexicon: Lexicon) -> date | None:
    """Return the only day that the reported words (or the narration) name, if it is known to the day."""
    tokens = sentence.tokens[one.first : one.last + 1] if one else sentence.tokens
    near = {day.on for day in days_in(tokens, published, lexicon) if day.precision is Precision.DAY}
    return near.pop() if len(near) == 1 else None


def _near(
    sentence: Sentence, one: Attribution, among: Sequence[Attribution], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    placed = one.placed
    if placed.words is Side.AFTER:
        before = max(
            (other.last for other in among if other is not one and other.last < placed.first), default=-1
        )
        if placed.first - before - 1 <= LONGEST_OPENING and not Nominal(sentence, lexicon).is_clause(
            before + 1, placed.first
        ):
            yield before + 1, placed.first - 1
        yield placed.first, one.first - 1 if placed.cue.verb else placed.last
    elif placed.words is Side.AROUND and placed.cue.verb is not None:
        yield placed.first, placed.last
    elif placed.words is Side.BEFORE:
        yield max(placed.first, one.last + 1), placed.last
        yield placed.last + 1, _tail(sentence, placed.last + 1, lexicon)


def _tail(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where the words end that belong to the verb: not "who fled on Monday"."""
    for index in range(first, len(sentence.tokens)):
        token = sentence.tokens[index]
        following = sentence.tokens[index + 1].norm if index + 1 < len(sentence.tokens) else ""
        if token.text == "," and following in ("speaking", "talking", "writing"):
            continue
        if token.text in ",;" or token.norm in lexicon.grammar.relative:
            return index - 1
    return len(sentence.tokens) - 1


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


LONGEST_DATE = 4
"""Characters of a day of the month: "16", "16th"."""

_BETWEEN = frozenset("to and through till until до по і й та и".split())
"""What stands between the first and the last day of a time."""


def days_in(tokens: Sequence[Token], published: date, lexicon: Lexicon) -> Iterator[Day]:
    """Yield the days that `tokens` name, seen from the day of publication."""
    index = 0
    while index < len(tokens):
        if not _may_begin_a_day(tokens[index], lexicon):
            index += 1
            continue
        length, day = _day_at(tokens, index, published, lexicon)
        if day is not None:
            yield day
        index += max(length, 1)


def _may_begin_a_day(token: Token, lexicon: Lexicon) -> bool:
    return token.norm in lexicon.dated or token.is_number


def _day_at(tokens: Sequence[Token], index: int, published: date, lexicon: Lexicon) -> tuple[int, Day | None]:
    for length in range(min(LONGEST_DAY, len(tokens) - index), 0, -1):
        words = " ".join(token.norm for token in tokens[index : index + length])
        if words in lexicon.days:
            back, precision = lexicon.days[words]
            day = Day(published - timedelta(days=back), Precision(precision), words) if precision else None
            return length, day
    token = tokens[index]
    if (weekday := lexicon.weekdays.get(token.norm)) is not None:
        return 1, _weekday(tokens, index, weekday, published)
    length, day = _dated(tokens, index, published, lexicon)
    return length, None if _ends_a_span(tokens, index) else day


def _ends_a_span(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a day before it makes it the end of a time: "16 to 22 August" is no day of saying."""
    if index < 2 or not tokens[index - 2].is_number or len(tokens[index - 2].norm) > LONGEST_DATE:
        return False
    return tokens[index - 1].is_dash or tokens[index - 1].norm in _BETWEEN


def _weekday(tokens: Sequence[Token], index: int, weekday: int, published: date) -> Day | None:
    before = tokens[index - 1].norm if index else ""
    if before in ("next", "every", "each", "until", "till", "by", "through", "до") or before.startswith(
        ("наступн", "следующ", "кожн", "кажд")
    ):
        return None
    back = (published.weekday() - weekday) % 7
    if back == 0 and (before == "last" or before.startswith(("минул", "прошл"))):
        back = 7
    return Day(published - timedelta(days=back), Precision.DAY, tokens[index].text)


def _dated(tokens: Sequence[Token], index: int, published: date, lexicon: Lexicon) -> tuple[int, Day | None]:
    """Read "November 8", "8 листопада 2025": without a year, the last such day before publication."""
    if index + 1 >= len(tokens):
        return 1, None
    one, other = tokens[index], tokens[index + 1]
    month = lexicon.months.get(one.norm) or lexicon.months.get(other.norm)
    number = other if one.norm in lexicon.months else one
    digits = "".join(letter for letter in number.norm[:3] if letter.isdigit())
    if month is None or not number.is_number or len(digits) not in (1, 2):
        at = index + 2
        if one.norm in lexicon.months and other.text == "." and at < len(tokens) and tokens[at].is_number:
            return _numbered(3, lexicon.months.get(one.norm) or 1, tokens[at].norm, published)
        return 1, None
    year = _year(tokens, index + 2)
    return _numbered(3 if year else 2, month, digits, published, year)


def _numbered(
    length: int, month: int, digits: str, published: date, year: int | None = None
) -> tuple[int, Day | None]:
    try:
        day = date(year or published.year, month, int(digits))
        if year is None and day > published:
            day = date(published.year - 1, month, int(digits))
    except ValueError:
        return length, None
    return length, Day(day, Precision.DAY, digits) if day <= published else None


def _year(tokens: Sequence[Token], index: int) -> int | None:
    for token in tokens[index : index + 2]:
        if len(token.norm) == 4 and token.norm.isdigit() and token.norm[:2] in ("19", "20"):
            return int(token.norm)
        if token.text != ",":
            return None
    return None
