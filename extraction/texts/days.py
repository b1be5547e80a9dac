"""The days a sentence names, read from words and numbers, never guessed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.statement import Precision
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.stems import joined
from extraction.words.tokens import Token

LONGEST_DATE = 4
"""Characters of a day of the month: "16", "16th"."""


_OF_MONTH = frozenset(("числа",))
IN_FIGURES = re.compile(r"(\d\d?)\.(\d\d?)\.(20\d\d)|(20\d\d)-(\d\d)-(\d\d)")
"""«09.12.2025», "2025-12-09"; figures with a stroke may be either of two days."""

SHORTEST_IN_FIGURES = len("9.1.2025")


@dataclass(frozen=True, slots=True)
class Day:
    """A day, how precisely it is known, and the tokens [`first`, `last`] that name it."""

    on: date
    precision: Precision
    as_written: str
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """From where days are reckoned: the day of publication, and the day last named before, if any."""

    published: date
    before: date | None = None


DATED = gate(lambda lexicon, word: word[0].isdigit() or word in lexicon.dated)
"""The gate of words with which a day may begin."""


def days_in(tokens: Sequence[Token], seen: Seen, lexicon: Lexicon) -> Iterator[Day]:
    """Yield the days that `tokens` name; "the same day" is the one named last before it."""
    free = 0
    for index in [at for at, token in enumerate(tokens) if token.opens & DATED]:
        if index < free:
            continue
        length, day = _day_at(tokens, index, seen, lexicon)
        length = max(length, 1)
        if day is not None:
            yield Day(day.on, day.precision, day.as_written, index, index + length - 1)
            if day.precision is Precision.DAY:
                seen = Seen(seen.published, day.on)
        free = index + length


def _is_programme(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether it is "Radio 4's Today programme": a capital inside a sentence is a name."""
    if not (index and tokens[index].is_capital and index + 1 < len(tokens)):
        return False
    name = tokens[index - 1].is_capital and tokens[index].norm in lexicon.days  # told Sudan Today
    return name or tokens[index + 1].norm in lexicon.saying.programmes


def _day_at(tokens: Sequence[Token], index: int, seen: Seen, lexicon: Lexicon) -> tuple[int, Day | None]:
    if _is_programme(tokens, index, lexicon):
        return 1, None
    if not tokens[index].is_number and (length := lexicon.days_in_words.length_at(tokens, index)):
        words = joined(tokens[index : index + length])
        if words in lexicon.days:
            back, precision = lexicon.days[words]
            on = seen.published - timedelta(days=back)
            return length, Day(on, Precision(precision), words) if precision else None
        return length, _same(words, seen, lexicon)
    token = tokens[index]
    if token.norm in lexicon.weekdays:
        return 1, _weekday(tokens, index, seen.published, lexicon)
    if not token.is_number and token.norm not in lexicon.months:
        return 1, None  # "the", which begins no day here
    length, day = _dated(tokens, index, seen.published, lexicon)
    return length, None if day is None or _ends_a_span(tokens, index, lexicon) else day


def _same(words: str, seen: Seen, lexicon: Lexicon) -> Day | None:
    """Return the day that "that day", "a day earlier" point to; "earlier in the day" may be today."""
    back, is_today = lexicon.same_days[words]
    on = seen.before or (seen.published if is_today else None)
    on = on - timedelta(days=back) if on else None
    return Day(on, Precision.DAY, words) if on and on <= seen.published else None


def _ends_a_span(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a day before it makes it the end of a time: "16 to 22 August" is no day of saying."""
    if index < 2 or not tokens[index - 2].is_number or len(tokens[index - 2].norm) > LONGEST_DATE:
        return False
    return tokens[index - 1].is_dash or tokens[index - 1].norm in lexicon.saying.spans


def _weekday(tokens: Sequence[Token], index: int, published: date, lexicon: Lexicon) -> Day | None:
    before = tokens[index - 1].norm if index else ""
    if before in lexicon.saying.coming:
        return None
    back = (published.weekday() - lexicon.weekdays[tokens[index].norm]) % 7
    if back == 0 and (before == "last" or before.startswith(("минул", "прошл"))):
        back = 7
    precision = Precision.WEEK if before == "last" else Precision.DAY  # which of two is often open
    return Day(published - timedelta(days=back), precision, tokens[index].text)


def _dated(tokens: Sequence[Token], index: int, published: date, lexicon: Lexicon) -> tuple[int, Day | None]:
    """Read "November 8", "8 листопада 2025": without a year, the last such day before publication."""
    norm = tokens[index].norm
    if len(norm) >= SHORTEST_IN_FIGURES and (figures := IN_FIGURES.fullmatch(norm)):
        return 1, _in_figures(figures, published)
    if index + 1 >= len(tokens):
        return 1, None
    if _is_ordinal_of(tokens, index, lexicon):
        return _numbered(3, lexicon.months[tokens[index + 2].norm], tokens[index].norm[:-2], published)
    one, other = tokens[index], tokens[index + 1]
    if one.norm in lexicon.months and not lexicon.is_english:
        return 1, None  # «у листопаді 5 людей»
    month = lexicon.months.get(one.norm) or lexicon.months.get(other.norm)
    if month is None and other.norm not in _OF_MONTH:
        return 1, None  # most numbers
    number = other if one.norm in lexicon.months else one
    digits = "".join(filter(str.isdigit, number.norm[:3]))
    if other.norm in _OF_MONTH and len(digits) in (1, 2):
        return 2, _of_month(int(digits), published)
    if month is None or not number.is_number or len(digits) not in (1, 2):
        at = index + 2
        if one.norm in lexicon.months and other.text == "." and at < len(tokens) and tokens[at].is_number:
            return _numbered(3, lexicon.months.get(one.norm) or 1, tokens[at].norm, published)
        return 1, None
    year = _year(tokens, index + 2)
    return _numbered(3 if year else 2, month, digits, published, year)


def _is_ordinal_of(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether "7th of February" begins there."""
    if index + 2 >= len(tokens) or tokens[index + 1].norm != "of":
        return False
    return tokens[index].norm[:-2].isdigit() and tokens[index + 2].norm in lexicon.months


def _in_figures(found: re.Match[str], published: date) -> Day | None:
    day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        on = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return Day(on, Precision.DAY, found[0]) if on <= published else None


def _of_month(number: int, published: date) -> Day | None:
    """Return the last day before publication with that number: «26 числа»."""
    day = published
    for _ in range(62):
        if day.day == number:
            return Day(day, Precision.DAY, str(number))
        day -= timedelta(days=1)
    return None


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


def length_of_day(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return how many tokens a time covers that begins there: "late on Monday, November 10", «того ж дня»."""
    at = _past_parts(tokens, index, lexicon)
    on = at < len(tokens) and tokens[at].norm in lexicon.grammar.prepositions
    at += on
    at += on and at < len(tokens) and tokens[at].norm in lexicon.grammar.articles
    past = _past_parts(tokens, at, lexicon)
    at = past + (past > at and tokens[past : past + 1] != [] and tokens[past].norm == "of")
    length = _bare_length(tokens, at, lexicon)
    if not length:
        return 0
    at += length + _second_of_month(tokens, at, at + length, lexicon)
    if at < len(tokens) and tokens[at].text == "," and tokens[at - 1].norm in lexicon.weekdays:
        at += (more := _bare_length(tokens, at + 1, lexicon)) and more + 1  # "on Monday, November 10"
    return _past_parts(tokens, at, lexicon) - index


def _second_of_month(tokens: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> int:
    """Return how long the "and 12" of "November 11 and 12 that" is; 0: people may be counted there."""
    joined = [token.norm for token in tokens[end : end + 2]]
    if len(joined) < 2 or joined[0] != "and" or tokens[first].norm not in lexicon.months:
        return 0
    behind = tokens[end + 2] if end + 2 < len(tokens) else None
    ends = behind is None or not behind.is_word or behind.norm in lexicon.grammar.that
    return len(joined) if ends and joined[1].isdigit() and len(joined[1]) <= len("12") else 0


def _past_parts(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    while at < len(tokens) and tokens[at].norm in lexicon.saying.parts:
        at += 1
    return at


LONGEST_YEAR = 4
"""Digits of a year, which alone may stand behind a Ukrainian or Russian month."""


def _bare_length(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    if index >= len(tokens) or not (tokens[index].is_number or tokens[index].norm in lexicon.dated):
        return 0
    if length := lexicon.days_in_words.length_at(tokens, index):
        return length
    if tokens[index].norm in lexicon.weekdays or IN_FIGURES.fullmatch(tokens[index].norm):
        return 1
    if _is_ordinal_of(tokens, index, lexicon):
        return len(("7th", "of", "February"))
    pair = tokens[index : index + 2]
    if len(pair) > 1 and pair[0].norm in lexicon.months and pair[1].text == ".":
        following = tokens[index + 2 : index + 3]
        return 3 if following and following[0].is_number else 0  # Dec. 5
    dated = any(token.norm in lexicon.months for token in pair) and any(token.is_number for token in pair)
    counted = not lexicon.is_english and pair[0].norm in lexicon.months and len(pair[-1].norm) < LONGEST_YEAR
    if len(pair) < len(("8", "November")) or not dated or counted:  # «у листопаді 226 людей»
        return 0
    if pair[1].norm in lexicon.months and tokens[index + 2 : index + 3] and tokens[index + 2].text == ".":
        return 3  # 5 Dec.
    year = _year(tokens, index + 2) is not None
    return 2 + year + (year and tokens[index + 2].text == ",")
