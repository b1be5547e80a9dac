"""Dates on the command line."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.moments import day_or_instant, instant, published
from domain.errors import UsageError

KYIV = ZoneInfo("Europe/Kyiv")


@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_a_day_is_a_day(day: date) -> None:
    assert day_or_instant("--now", day.isoformat()) == day
    assert published("--published", day.isoformat(), KYIV) == day
    noon = instant("--now", day.isoformat(), KYIV)
    assert (noon.date(), noon.hour, noon.tzinfo) == (day, 12, KYIV)


@pytest.mark.parametrize("text", ["2025-11-11T09:30Z", "2025-11-11T11:30+02:00", "2025-11-11 11:30:00+02:00"])
def test_an_instant_is_one_whatever_its_zone(text: str) -> None:
    moment = datetime(2025, 11, 11, 11, 30, tzinfo=timezone(timedelta(hours=2)))

    assert instant("--now", text, KYIV) == moment
    assert published("--published", text, KYIV) == moment


def test_a_publication_is_counted_in_the_zone_of_the_configuration() -> None:
    late = published("--published", "2025-11-10T23:30Z", KYIV)

    assert isinstance(late, datetime)
    assert late.date() == date(2025, 11, 11)


@given(st.text())
def test_anything_else_is_wrong_usage(text: str) -> None:
    try:
        found = day_or_instant("--now", text)
    except UsageError as error:
        (mistake,) = error.mistakes
        assert mistake.startswith("--now: ")
    else:
        assert 1900 <= found.year <= 2999
