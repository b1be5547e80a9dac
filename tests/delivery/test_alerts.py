"""What is told at once: soon, seldom, once, and never as an alarm."""

from datetime import date

from domain.statement import Stance, Topic
from tests.people import ADMINISTRATION, HNATOV, RUSSIAN_FORCES, Clock, Newsroom, Reader, Time

TODAY = date(2025, 11, 12)
CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."
SAID = (
    "<b>Pokrovsk</b> · Advance\n"
    "Pokrovsk district, Donetsk region\n\n"
    "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
    "The southern outskirts are held\n"
    '12 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
)


async def test_following_at_once_is_confirmed_as_no_alarm(reader: Reader) -> None:
    assert await reader.says("follow Pokrovsk instant") == (
        "You follow <b>Pokrovsk</b>.\n"
        "I write as soon as I have read something new: at most 6 messages an hour, then one that gathers.\n"
        "This is <b>no alarm</b>: people’s words, minutes or hours old. "
        "In danger, follow the sirens and the official channels."
    )
    assert reader.buttons == ["Daily 08:00", "Mon 08:00", "Another time", "Filter", "Stop", "All I follow"]


async def test_what_is_new_is_told_when_an_editor_can_undo_it_no_more(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk instant")
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)

    assert await time.passes(seconds=15) == ""
    assert await time.passes(seconds=10) == SAID
    assert reader.buttons == ["All of Pokrovsk", "Change time or places"]
    assert await time.passes(minutes=5) == ""


async def test_what_is_withdrawn_within_the_hold_is_never_told(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk instant")
    number = newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)
    newsroom.withdraws(number)

    assert await time.passes(minutes=1) == ""


async def test_old_words_are_no_alert(reader: Reader, newsroom: Newsroom, time: Time) -> None:
    await reader.says("/follow Pokrovsk instant")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=date(2025, 11, 9), published=TODAY)
    newsroom.hears("The bridge is open", speaker=HNATOV, published=date(2025, 11, 9))

    assert await time.passes(minutes=1) == ""


async def test_a_region_and_a_town_in_it_tell_a_statement_once(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk instant")
    await reader.says("/follow Donetsk region instant")
    await reader.says("/follow Hnatov daily 13:00")
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)

    assert await time.passes(minutes=1) == SAID
    newsroom.hears("Myrnohrad is held", place="Myrnohrad", speaker=RUSSIAN_FORCES, published=TODAY)
    assert await time.passes(minutes=1) == (
        "<b>Donetsk region</b> · Advance\n\n"
        "Russia · <b>Russian forces</b>\n"
        "Myrnohrad is held (Myrnohrad)\n"
        'published 12 Nov · <a href="https://news.example/2">Example News</a>' + CLOSING
    )


async def test_after_six_an_hour_the_next_one_gathers(reader: Reader, newsroom: Newsroom, time: Time) -> None:
    await reader.says("/follow Pokrovsk instant")
    told = []
    for number in range(9):
        newsroom.hears(f"House {number} is hit", topic=Topic.STRIKE, speaker=ADMINISTRATION, said_on=TODAY)
        told.append(await time.passes(minutes=1))

    assert [bool(message) for message in told] == [True] * 6 + [False] * 3
    assert await time.passes(minutes=40) == ""
    assert await time.passes(minutes=15) == (
        "<b>3 new statements on what you follow</b>\n\n"
        "<b>Pokrovsk</b>\n"
        "Strikes: only the Ukrainian side\n"
        "Ukraine · <b>Pokrovsk military administration</b>: House 8 is hit\n"
        '12 Nov · <a href="https://news.example/9">Example News</a>\n'
        "Ukraine · <b>Pokrovsk military administration</b>: House 7 is hit\n"
        '12 Nov · <a href="https://news.example/8">Example News</a>\n'
        "Ukraine · <b>Pokrovsk military administration</b>: House 6 is hit\n"
        '12 Nov · <a href="https://news.example/7">Example News</a>' + CLOSING
    )


async def test_quiet_hours_hold_and_later_release(
    reader: Reader, newsroom: Newsroom, time: Time, clock: Clock
) -> None:
    await reader.says("/follow Pokrovsk instant")
    assert await reader.says("/quiet 22:00-07:00") == (
        "Quiet from 22:00 to 07:00 (Kyiv time). What comes meanwhile waits until 07:00."
    )
    clock.passes(hours=11)
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)

    assert await time.passes(minutes=1) == ""
    assert await time.passes(hours=7, minutes=58) == ""
    assert await time.passes(minutes=2) == SAID


async def test_a_pause_holds_everything_until_it_ends(reader: Reader, newsroom: Newsroom, time: Time) -> None:
    await reader.says("/follow Pokrovsk instant")
    assert await reader.says("/pause") == (
        "Paused. I send nothing of my own until you write /resume; what is new meanwhile waits for you."
    )
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)
    assert await time.passes(hours=2) == ""

    assert await reader.presses("Resume") == (
        "I tell you again. What came meanwhile comes with the next message."
    )
    assert await time.passes(seconds=15) == SAID


async def test_a_filter_is_named_in_what_it_shaped(reader: Reader, newsroom: Newsroom, time: Time) -> None:
    await reader.says("/follow Pokrovsk instant only strikes, russian side")
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)
    newsroom.hears("A depot is hit", topic=Topic.STRIKE, speaker=ADMINISTRATION, said_on=TODAY)
    newsroom.hears("A depot is destroyed", topic=Topic.STRIKE, speaker=RUSSIAN_FORCES, said_on=TODAY)

    assert await time.passes(minutes=1) == (
        "<b>Pokrovsk</b> · Strikes\n"
        "Pokrovsk district, Donetsk region\n\n"
        "Russia · <b>Russian forces</b>\n"
        "A depot is destroyed\n"
        '12 Nov · <a href="https://news.example/3">Example News</a>\n\n'
        "Shown: strikes, Russia only." + CLOSING
    )


async def test_a_discreet_message_begins_without_a_place(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk instant")
    await reader.presses("All I follow")
    await reader.presses("Zone, quiet hours, pause")
    await reader.presses("Discreet")
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)

    assert await time.passes(minutes=1) == "<b>Something new that you follow</b>\n\n" + SAID


async def test_what_denies_an_older_word_is_told_with_it(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    newsroom.hears("The city is ours", topic=Topic.CONTROL, speaker=RUSSIAN_FORCES, said_on=date(2025, 11, 5))
    await reader.says("/follow Pokrovsk instant")
    newsroom.hears("denies that", topic=Topic.CONTROL, speaker=HNATOV, stance=Stance.DENIES, said_on=TODAY)

    assert await time.passes(minutes=1) == (
        "<b>Pokrovsk</b> · Control\n"
        "Pokrovsk district, Donetsk region\n\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "denies that (a denial)\n"
        '12 Nov · <a href="https://news.example/2">Example News</a>\n\n'
        "Control: denied by the Ukrainian side\n"
        "Russia · <b>Russian forces</b>: The city is ours\n"
        '5 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
    )


async def test_who_has_stopped_in_the_meantime_is_not_told(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk instant")
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)
    assert await reader.says("stop") == "Stopped: <b>Pokrovsk</b>. I send you nothing more about it."

    assert await time.passes(minutes=1) == ""


async def test_forgetting_ends_all_following(reader: Reader, newsroom: Newsroom, time: Time) -> None:
    await reader.says("/follow Pokrovsk instant")
    await reader.says("/forget")
    newsroom.hears("The southern outskirts are held", speaker=HNATOV, said_on=TODAY)

    assert await time.passes(minutes=1) == ""
    assert await reader.says("/following") == (
        "You follow nothing yet. “follow Pokrovsk” or the button under an answer is enough."
    )
