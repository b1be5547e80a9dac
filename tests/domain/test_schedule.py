"""When digests are due: one a local day, in every zone, on the days the clocks change too."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.schedule import INSTANT, Due, Frequency, Quiet, Rhythm, next_due, quiet_until

ZONES = sorted(available_timezones() - {"localtime"})
KYIV = ZoneInfo("Europe/Kyiv")
TICK = timedelta(minutes=10)
YEAR = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=6 * n) for n in range(4 * 366)]

clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
moments = st.integers(1_700_000_000, 1_900_000_000).map(lambda s: datetime.fromtimestamp(s, UTC))
zones = st.sampled_from(ZONES).map(ZoneInfo)
rhythms = st.one_of(
    clocks.map(lambda at: Rhythm(Frequency.DAILY, at)),
    st.builds(Rhythm, st.just(Frequency.WEEKLY), clocks, st.integers(0, 6)),
)


def daily(at: str) -> Rhythm:
    return Rhythm(Frequency.DAILY, time.fromisoformat(at))


def told(rhythm: Rhythm, zone: ZoneInfo, clock: list[datetime]) -> list[date]:
    """Return the local days of the digests that a process sends which looks at the clock at these moments."""
    due, last, days = next_due(rhythm, zone, clock[0], None), None, []
    for now in clock:
        if due.moment <= now:
            days.append(due.day)
            last = due.day
            due = next_due(rhythm, zone, now, last)
    return days


@cache
def clock_changes(zone: ZoneInfo) -> list[datetime]:
    """The moments, to six hours, around which a zone's clocks change in the year."""
    offsets = [moment.astimezone(zone).utcoffset() for moment in YEAR]
    return [
        moment for moment, (before, after) in zip(YEAR, pairwise(offsets), strict=False) if before != after
    ]


@pytest.mark.parametrize("at", ["03:30", "00:00"])
def test_on_the_days_the_clocks_change_there_is_one_digest_in_every_zone(at: str) -> None:
    assert len(ZONES) > 590
    for name in ZONES:
        zone = ZoneInfo(name)
        for change in clock_changes(zone):
            clock = [change - timedelta(days=2) + n * TICK for n in range(6 * 24 * 5)]
            first, last = (moment.astimezone(zone).date() for moment in (clock[0], clock[-1]))

            days = told(daily(at), zone, clock)

            every = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            assert days == sorted(set(days)), name
            assert set(every[1:-1]) <= set(days) <= set(every), name


@pytest.mark.parametrize(
    ("at", "after", "due"),
    [
        ("03:30", "2026-03-28T12:00+02:00", Due(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), date(2026, 3, 29))),
        (
            "03:30",
            "2026-10-24T12:00+03:00",
            Due(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), date(2026, 10, 25)),
        ),
        ("00:00", "2026-03-29T12:00+03:00", Due(datetime(2026, 3, 29, 21, tzinfo=UTC), date(2026, 3, 30))),
    ],
    ids=["skipped: later by the gap", "repeated: the first time", "the midnight after the change"],
)
def test_a_skipped_time_is_shifted_and_a_repeated_one_is_the_first(at: str, after: str, due: Due) -> None:
    assert next_due(daily(at), KYIV, datetime.fromisoformat(after), None) == due


@given(rhythms, zones, moments)
def test_the_next_time_is_later_and_within_its_period(
    rhythm: Rhythm, zone: ZoneInfo, after: datetime
) -> None:
    due = next_due(rhythm, zone, after, None)

    period = timedelta(days=1 if rhythm.frequency is Frequency.DAILY else 7)
    assert after < due.moment <= after + period + timedelta(hours=26)
    if rhythm.frequency is Frequency.WEEKLY:
        assert due.day.weekday() == rhythm.weekday


@given(rhythms, rhythms, zones, zones, moments)
def test_a_change_of_time_or_zone_gives_no_second_digest_of_a_day(
    before: Rhythm, after: Rhythm, home: ZoneInfo, abroad: ZoneInfo, now: datetime
) -> None:
    first = next_due(before, home, now, None)

    second = next_due(after, abroad, first.moment, first.day)

    assert second.day > first.day
    assert second.moment > first.moment


@given(rhythms, zones, moments, st.lists(st.integers(-180, 300), max_size=40))
def test_a_clock_that_jumps_both_ways_doubles_nothing(
    rhythm: Rhythm, zone: ZoneInfo, start: datetime, jumps: list[int]
) -> None:
    clock = [start]
    for minutes in jumps:
        clock.append(clock[-1] + timedelta(minutes=minutes))

    days = told(rhythm, zone, clock)

    assert days == sorted(set(days))


def test_a_long_outage_is_made_up_by_one_digest() -> None:
    start = datetime(2026, 1, 5, 7, tzinfo=UTC)

    days = told(daily("10:00"), KYIV, [start, start + timedelta(days=3), start + timedelta(days=3, hours=1)])

    assert days == [date(2026, 1, 5), date(2026, 1, 8)]


def test_what_is_wanted_at_once_is_never_due() -> None:
    with pytest.raises(ValueError, match="at once"):
        next_due(INSTANT, KYIV, datetime(2026, 1, 1, tzinfo=UTC), None)


NIGHT = Quiet(time(22), time(7))
LUNCH = Quiet(time(12), time(13, 30))


@pytest.mark.parametrize(
    ("quiet", "now", "until"),
    [
        (NIGHT, "2026-01-05T21:59:59+02:00", None),
        (NIGHT, "2026-01-05T22:00:00+02:00", "2026-01-06T07:00+02:00"),
        (NIGHT, "2026-01-06T06:59:59+02:00", "2026-01-06T07:00+02:00"),
        (NIGHT, "2026-01-06T07:00:00+02:00", None),
        (LUNCH, "2026-01-06T12:15:00+02:00", "2026-01-06T13:30+02:00"),
        (LUNCH, "2026-01-06T11:59:00+02:00", None),
        (None, "2026-01-06T03:00:00+02:00", None),
    ],
)
def test_quiet_hours_hold_until_their_end(quiet: Quiet | None, now: str, until: str | None) -> None:
    ends = quiet_until(quiet, KYIV, datetime.fromisoformat(now))

    assert ends == (datetime.fromisoformat(until) if until else None)


@given(st.tuples(clocks, clocks).filter(lambda pair: pair[0] != pair[1]), zones, moments)
def test_quiet_hours_end_later_within_a_day(pair: tuple[time, time], zone: ZoneInfo, now: datetime) -> None:
    until = quiet_until(Quiet(*pair), zone, now)

    assert until is None or now < until <= now + timedelta(hours=27)
