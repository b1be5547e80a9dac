"""What was on its way when a reader said "stop": it has arrived already, or it never comes."""

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.botapi import faults
from tests.botapi.server import Server
from tests.people import HNATOV, RUSSIAN_FORCES, Clock, Newsroom, Reader, Time
from transport.seam import Bot

TODAY = date(2025, 11, 12)
CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."
SETTLE = timedelta(seconds=60)

NOT_TAKEN = {
    "the answer is lost": faults.dropped(),
    "the server fails": faults.refused(500, "Internal Server Error: restart"),
}


@pytest.fixture
def bot(start_bot: Callable[[timedelta], Bot], telegram: Server, clock: Clock) -> Bot:
    """A bot that finds out what became of a lost answer, as `run` does."""
    telegram.world.date = lambda: int(clock().timestamp())
    return start_bot(SETTLE)


@pytest.fixture(params=NOT_TAKEN)
async def not_arrived(
    request: pytest.FixtureRequest,
    reader: Reader,
    newsroom: Newsroom,
    time: Time,
    telegram: Server,
) -> None:
    """A digest of two places was written, and did not arrive."""
    await reader.says("/follow Pokrovsk daily 13:00")
    await reader.says("/follow Kupiansk daily 13:00")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    newsroom.hears("all of it is ours", place="Kupiansk", speaker=RUSSIAN_FORCES, said_on=TODAY)
    telegram.fails("sendMessage", NOT_TAKEN[request.param])

    assert await time.passes(hours=1) == ""


async def later(time: Time) -> str:
    """All that comes within some minutes."""
    return "\n\n".join([said for _ in range(6) if (said := await time.passes(seconds=45))])


@pytest.mark.usefixtures("not_arrived")
async def test_a_digest_that_did_not_arrive_comes_later(time: Time) -> None:
    assert (await later(time)).startswith("<b>Your 2 places · Wed, 12 Nov, 13:00</b>\n")


@pytest.mark.usefixtures("not_arrived")
async def test_it_never_comes_after_stop(reader: Reader, time: Time) -> None:
    answer = await reader.says("stop")
    told = "\n\n".join(part for part in (answer, await later(time)) if part)

    assert told == ("Stopped: <b>Pokrovsk, Kupiansk</b>. I send you nothing more about them.")


@pytest.mark.usefixtures("not_arrived")
async def test_it_comes_without_what_was_stopped(reader: Reader, time: Time) -> None:
    answer = await reader.says("/unfollow Pokrovsk")
    told = "\n\n".join(part for part in (answer, await later(time)) if part)

    assert told == (
        "Stopped: <b>Pokrovsk</b>. I send you nothing more about it.\n\n"
        "<b>Your place · Wed, 12 Nov, 13:00</b>\n"
        "Since Wed, 12 Nov, 12:00: 1 new.\n\n"
        "<b>Kupiansk</b> · 1 new\n"
        "Advance: only the Russian side\n"
        "Russia · <b>Russian forces</b>: all of it is ours\n"
        '12 Nov · <a href="https://news.example/2">Example News</a>' + CLOSING
    )


@pytest.mark.usefixtures("not_arrived")
async def test_taking_the_stop_back_loses_nothing(reader: Reader, time: Time) -> None:
    await reader.says("stop")
    await later(time)

    await reader.presses("Undo")

    assert places(await time.passes(hours=24)) == ["Pokrovsk", "Kupiansk"]


@pytest.mark.parametrize("fault", NOT_TAKEN)
async def test_an_alert_that_did_not_arrive_never_comes_after_stop(
    reader: Reader, newsroom: Newsroom, time: Time, telegram: Server, fault: str
) -> None:
    await reader.says("/follow Pokrovsk instant")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    telegram.fails("sendMessage", NOT_TAKEN[fault])
    assert await time.passes(seconds=20) == ""

    answer = await reader.says("stop")

    assert [part for part in (answer, await later(time)) if part] == [
        "Stopped: <b>Pokrovsk</b>. I send you nothing more about it."
    ]


@pytest.mark.parametrize("fault", NOT_TAKEN)
async def test_an_alert_comes_for_what_is_still_followed(
    reader: Reader, newsroom: Newsroom, time: Time, telegram: Server, fault: str
) -> None:
    """The town is given up, the region not: the statement is told under the region."""
    await reader.says("/follow Pokrovsk instant")
    await reader.says("/follow Donetsk region instant")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    telegram.fails("sendMessage", NOT_TAKEN[fault])
    assert await time.passes(seconds=20) == ""

    answer = await reader.says("/unfollow Pokrovsk")

    assert "\n\n".join(part for part in (answer, await later(time)) if part) == (
        "Stopped: <b>Pokrovsk</b>. I send you nothing more about it.\n\n"
        "<b>Donetsk region</b> · Advance\n\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "The road is open (Pokrovsk)\n"
        '12 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
    )


async def test_a_part_that_did_not_arrive_is_told_the_others_with_their_next_digest(
    reader: Reader, newsroom: Newsroom, time: Time, telegram: Server
) -> None:
    """The first of two messages has arrived: what it held does not come twice."""
    for town in ("Pokrovsk", "Myrnohrad", "Kupiansk", "Lyman", "Toretsk"):
        await reader.says(f"/follow {town} daily 13:00")
        for number in range(8):
            words = f"{town} {number} " + "and more of the same " * 20
            newsroom.hears(words, place=town, speaker=HNATOV, published=TODAY)
    telegram.fails("sendMessage", faults.Fault(), faults.dropped())
    first = await time.passes(hours=1)

    await reader.says("/unfollow Toretsk")
    rest = await later(time)
    next_day = await time.passes(hours=24)

    assert places(first) == ["Pokrovsk", "Myrnohrad"]
    assert rest == "Stopped: <b>Toretsk</b>. I send you nothing more about it."
    assert places(next_day) == ["Kupiansk", "Lyman"]


def places(digest: str) -> list[str]:
    """Which places a digest has news of."""
    return re.findall(r"<b>([^<]+)</b> · \d+ new", digest)
