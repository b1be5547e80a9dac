"""The one place that asks the system clock."""

from datetime import UTC, timedelta

from domain.clock import system_clock


def test_the_system_clock_knows_its_zone_and_goes_on() -> None:
    first, second = system_clock(), system_clock()

    assert first.tzinfo is UTC
    assert timedelta(0) <= second - first < timedelta(minutes=1)
