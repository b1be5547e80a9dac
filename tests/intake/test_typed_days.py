"""A day is understood as people write it, in three languages."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.typed_days import typed_day

TODAY = date(2025, 11, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Учора", date(2025, 11, 11)),
        ("вчера", date(2025, 11, 11)),
        ("2025-11-08", date(2025, 11, 8)),
        ("8.11", date(2025, 11, 8)),
        ("08.11.2025", date(2025, 11, 8)),
        ("08/11/25", date(2025, 11, 8)),
        ("8 Nov", date(2025, 11, 8)),
        ("8 November 2025", date(2025, 11, 8)),
        ("November 8, 2025", date(2025, 11, 8)),
        ("8 листопада", date(2025, 11, 8)),
        ("8 листопада 2025 р.", date(2025, 11, 8)),
        ("8 ноября 2025 г.", date(2025, 11, 8)),
        ("1 мая", date(2025, 5, 1)),
        ("29 Feb 2024", date(2024, 2, 29)),
        ("13.11", date(2025, 11, 13)),
        ("14.11", date(2024, 11, 14)),
        ("31 Dec", date(2024, 12, 31)),
    ],
)
def test_a_day_is_understood(text: str, day: date) -> None:
    assert typed_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["", "soon", "31.02", "2025-11-20", "8 Xyz", "99.99.9999", "Pokrovsk 8", "8", "²2.11"]
)
def test_what_is_no_day_or_lies_ahead_is_none(text: str) -> None:
    assert typed_day(text, TODAY) is None


@given(st.dates(date(1990, 1, 1), TODAY))
def test_every_past_day_is_understood_with_its_year(day: date) -> None:
    assert typed_day(day.isoformat(), TODAY) == day
    assert typed_day(f"{day.day}.{day.month}.{day.year}", TODAY) == day


@given(st.text(max_size=40))
def test_no_text_leads_ahead(text: str) -> None:
    found = typed_day(text, TODAY)

    assert found is None or found <= TODAY + timedelta(days=1)
