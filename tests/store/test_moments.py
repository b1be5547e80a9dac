"""Moments as SQLite keeps and sorts them."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from store import moments

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.builds(datetime.combine, st.dates(date(1900, 1, 1), date(2999, 12, 31)), st.times(), tzinfo=zones)


@given(times, times)
def test_text_order_is_time_order_in_any_zones(one: datetime, other: datetime) -> None:
    assert (moments.to_text(one) < moments.to_text(other)) == (one < other)


@given(times)
def test_a_moment_comes_back_in_utc(moment: datetime) -> None:
    back = moments.from_text(moments.to_text(moment))

    assert back == moment
    assert back.tzinfo is UTC


@given(times | st.dates())
def test_a_publication_comes_back_as_the_day_or_the_moment_it_was(published: date | datetime) -> None:
    back = moments.published_from_text(moments.published_to_text(published))

    assert (type(back), back) == (type(published), published)
    if isinstance(published, datetime) and isinstance(back, datetime):
        assert back.date() == published.date()  # its day is counted in its own zone
