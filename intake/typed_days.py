"""A day as an editor types it: "8 Nov", "08.11.2025", "2025-11-08", "yesterday", in three languages."""

import re
from datetime import date, timedelta

_WORDS = {
    "today": 0, "сьогодні": 0, "сегодня": 0,
    "yesterday": 1, "вчора": 1, "учора": 1, "вчера": 1,
}  # fmt: skip
_MONTHS = (
    ("jan", "січ", "янв"),
    ("feb", "лют", "фев"),
    ("mar", "бер", "мар"),
    ("apr", "кві", "апр"),
    ("may", "тра", "мая", "май"),
    ("jun", "чер", "июн"),
    ("jul", "лип", "июл"),
    ("aug", "сер", "авг"),
    ("sep", "вер", "сен"),
    ("oct", "жов", "окт"),
    ("nov", "лис", "ноя"),
    ("dec", "гру", "дек"),
)
"""How the names of the months begin, in each language."""

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\.?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([^\W\d]{3,})\.?,?(?:\s+(\d{4}))?(?:\s*р\.?|\s*г\.?)?")
_MONTH_FIRST = re.compile(r"([^\W\d]{3,})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")

_TOMORROW = timedelta(days=1)


def typed_day(text: str, today: date) -> date | None:
    """Return the day that `text` says, None where it says none, or one that lies ahead.

    Without a year it is the last such day. A day ahead by one is let through: somewhere it has begun.
    """
    said = " ".join(text.casefold().split())
    if said in _WORDS:
        return today - timedelta(days=_WORDS[said])
    parts = _parts(said)
    if parts is None:
        return None
    day, month, year = parts
    found = _date(year if year is not None else today.year, month, day)
    if year is None and (found is None or found > today + _TOMORROW):
        found = _date(today.year - 1, month, day)
    return found if found and found <= today + _TOMORROW else None


def _parts(said: str) -> tuple[int, int, int | None] | None:
    """Return day, month, and year where it is given."""
    if found := _ISO.fullmatch(said):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _DOTTED.fullmatch(said):
        return int(found[1]), int(found[2]), _year(found[3])
    if found := _DAY_FIRST.fullmatch(said):
        day, name, year = found[1], found[2], found[3]
    elif found := _MONTH_FIRST.fullmatch(said):
        name, day, year = found[1], found[2], found[3]
    else:
        return None
    month = next((number for number, heads in enumerate(_MONTHS, 1) if name.startswith(heads)), None)
    return (int(day), month, _year(year)) if month else None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
