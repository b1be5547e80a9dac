"""How often somebody wants to be told, from their words, and whether what they say of it can be."""

import re
from datetime import time

from domain.schedule import INSTANT, Frequency, Rhythm
from handlers.day_times import in_figures, is_vague, is_vague_around

_TIME = re.compile(
    r"(?:\b(?:at|о|об|в|у)\s+)?\b(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    r"|\b(?:at|о|об|в|у)\s+(?P<hour>[01]?\d|2[0-3])(?:\s*(?P<half_too>[ap])\.?m\b\.?)?(?![\w:.]|\s*(?:km|км))",
    re.IGNORECASE,
)
_INSTANT = re.compile(
    r"\b(?:instant(?:ly)?|immediately|at\s+once|right\s+away|одразу|відразу|миттєво|негайно|сразу|мгновенно"
    r"|немедленно)\b",
    re.IGNORECASE,
)
_DAILY = re.compile(
    r"\b(?:daily|every\s+day|each\s+day|щодня|щоденно|кожного\s+дня|кожен\s+день|ежедневно|каждый\s+день)\b",
    re.IGNORECASE,
)
_WEEKLY = re.compile(
    r"\b(?:weekly|every\s+week|щотижня|щотижнево|кожного\s+тижня|еженедельно|каждую\s+неделю)\b",
    re.IGNORECASE,
)
_WEEKDAYS = tuple(
    re.compile(rf"\b(?:on\s+|every\s+|у\s+|в\s+|во\s+|кожн\w+\s+|кажд\w+\s+)?(?:{words})\b", re.IGNORECASE)
    for words in (
        r"mon|mondays?|пн|щопонеділка|понеділ\w+|понедельник\w*",
        r"tue|tues|tuesdays?|вт|щовівторка|вівтор\w+|вторник\w*",
        r"wed|wednesdays?|ср|щосереди|серед[аиу]|сред[аыу]",
        r"thu|thurs|thursdays?|чт|щочетверга|четвер\w*",
        r"fri|fridays?|пт|щоп['’ʼ]?ятниці|п['’ʼ]?ятниц\w+|пятниц\w+",
        r"sat|saturdays?|сб|щосуботи|субот[аиу]|суббот[аыу]",
        r"sun|sundays?|нд|вс|щонеділі|неділ[яіюь]\w*|воскресень\w+",
    )
)
_NO_TIME = re.compile(
    r"(?<![\w:.,])\d+[:.]\d+(?!\w)|(?<![\w:.,])\d+\s*[ap]\.?m\b|\b(?:at|о|об|в|у)\s+\d+\s*(?:[,;.!?]|$)",
    re.IGNORECASE,
)
"""What is left of a time that was not understood."""

_NO_RHYTHM = re.compile(
    r"\b(?:hourly|monthly|yearly|every\s+(?:hour|month|year|minute)|щогодини|щомісяця|щомісячно|щохвилини"
    r"|ежечасно|ежемесячно|ежеминутно|кожн\w+\s+(?:годин\w+|місяц\w+)|кажд\w+\s+(?:час|месяц|минуту))\b",
    re.IGNORECASE,
)
_NO_HOUR = re.compile(
    rf"(?:{_DAILY.pattern}|{_WEEKLY.pattern})\s+(?:(?!(?:at|о|об|в|у)\b)[^\W\d]+\s+)?\d+(?![\w:.-]|\s*[ap]\.?m\b)",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\S\s+{_WEEKLY.pattern},?\s+(?!(?:at|о|об|в|у)\s+\d)(?P<day>(?:(?:on|у|в|во)\s+)?[^\W\d]+)"
    r"\s+(?:(?:at|о|об|в|у)\s+)?\d",
    re.IGNORECASE,
)


def rhythm_in(text: str, default_time: time) -> tuple[str, Rhythm | None, bool]:
    """Return `text` without what it says of how often, what that is, and whether it says what cannot be.

    That is a time that is none ("25:00", "at 13 pm", "in the morning"), a second one, a number behind
    "daily", a day of the week that is none or a second one, or a rhythm there is not ("monthly").
    """
    vague = is_vague_around(text)
    text = in_figures(text)
    rest, rhythm = _rhythm(text, default_time)
    wrong = _NO_TIME.search(rest) or _NO_RHYTHM.search(rest) or _NO_HOUR.search(text)
    cannot_be = wrong or vague or is_vague(rest) or _says_twice(text, rest, rhythm)
    no_day = rhythm and rhythm.frequency is Frequency.WEEKLY and _is_no_weekday(text)
    return rest, rhythm, bool(cannot_be or no_day)


def says_when(text: str) -> bool:
    """Tell whether `text` says how often or at what time, be it something that cannot be."""
    _, rhythm, cannot_be = rhythm_in(text, time(0))
    return rhythm is not None or cannot_be


def _says_twice(text: str, rest: str, rhythm: Rhythm | None) -> bool:
    """Tell whether two rhythms are said: at once and at a time, or on two days of the week."""
    if rhythm == INSTANT:
        return any(pattern.search(text) for pattern in (_DAILY, _WEEKLY, _TIME))
    of_a_day = rhythm is not None and rhythm.frequency is Frequency.WEEKLY
    return of_a_day and any(day.search(rest) for day in _WEEKDAYS)


def _is_no_weekday(text: str) -> bool:
    """Tell whether between "weekly" and a time stands a word that is no day."""
    found = _DAY.search(text)
    return found is not None and not any(day.fullmatch(found["day"]) for day in _WEEKDAYS)


def _rhythm(text: str, default_time: time) -> tuple[str, Rhythm | None]:
    instant, text = _taken(_INSTANT, text)
    daily, text = _taken(_DAILY, text)
    weekly, text = _taken(_WEEKLY, text)
    found = _TIME.search(text)
    at = _time(found) if found else None
    if found and at:
        text = without(text, found)
    weekday = None
    if weekly or at or not daily:
        weekday, text = _weekday(text, sure=weekly or at is not None)
    if instant:
        return text, INSTANT
    if weekly or weekday is not None:
        return text, Rhythm(Frequency.WEEKLY, at or default_time, weekday or 0)
    if daily or at:
        return text, Rhythm(Frequency.DAILY, at or default_time)
    return text, None


def _weekday(text: str, *, sure: bool) -> tuple[int | None, str]:
    """Return the weekday named; only where a time or "weekly" says that one is meant."""
    if not sure:
        return None, text
    for day, pattern in enumerate(_WEEKDAYS):
        if found := pattern.search(text):
            return day, without(text, found)
    return None, text


def _taken(pattern: re.Pattern[str], text: str) -> tuple[bool, str]:
    found = pattern.search(text)
    return (True, without(text, found)) if found else (False, text)


def without(text: str, found: re.Match[str]) -> str:
    """Return the text without what was found in it."""
    return f"{text[: found.start()]} {text[found.end() :]}"


def _time(found: re.Match[str]) -> time | None:
    hour = int(found["h"] or found["hour"])
    half = (found["half"] or found["half_too"] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(found["m"] or 0))
