"""Digests: everything since the last one, once, at the reader's own time."""

from datetime import date

from delivery.clockwork import Clockwork
from domain.statement import Stance, Topic
from tests.people import ADMINISTRATION, HNATOV, RUSSIAN_FORCES, Clock, Newsroom, Reader, Time

TODAY = date(2025, 11, 12)
CLOSING = "\n\nPeople’s words, not findings. Read by machine, not yet checked by an editor."


async def _a_digest_waits(reader: Reader, newsroom: Newsroom, clock: Clock, clockwork: Clockwork) -> None:
    """Have a digest planned for 13:00 that has not been sent yet."""
    await reader.says("/follow Pokrovsk daily 13:00")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    clock.passes(hours=1)
    await clockwork.tick()


async def test_a_digest_tells_what_is_new_by_place_and_side_and_what_is_quiet(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    newsroom.hears("Kupiansk is held", place="Kupiansk", speaker=HNATOV, said_on=date(2025, 11, 9))
    for town in ("Pokrovsk", "Myrnohrad", "Kupiansk"):
        await reader.says(f"follow {town} daily 08:00")
    newsroom.hears("in the southern outskirts", speaker=HNATOV, published=TODAY)
    newsroom.hears("dozens of buildings captured", speaker=RUSSIAN_FORCES, published=TODAY)
    newsroom.hears(
        "two houses damaged",
        place="Myrnohrad",
        topic=Topic.STRIKE,
        speaker=ADMINISTRATION,
        said_on=TODAY,
        outlet="Regional outlet",
    )

    assert await time.passes(hours=20) == (
        "<b>Your 3 places · Thu, 13 Nov, 08:00</b>\n"
        "Since Wed, 12 Nov, 12:00: 3 new, quiet: 1.\n\n"
        "<b>Pokrovsk</b> · 2 new\n"
        "Advance: both sides speak\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: in the southern outskirts\n"
        'published 12 Nov · <a href="https://news.example/2">Example News</a>\n'
        "Russia · <b>Russian forces</b>: dozens of buildings captured\n"
        'published 12 Nov · <a href="https://news.example/3">Example News</a>\n\n'
        "<b>Myrnohrad</b> · 1 new\n"
        "Strikes: only the Ukrainian side\n"
        "Ukraine · <b>Pokrovsk military administration</b>: two houses damaged\n"
        '12 Nov · <a href="https://news.example/4">Regional outlet</a>\n\n'
        "<b>Quiet</b>\n"
        "Kupiansk: last word 9 Nov.\n"
        "Quiet means nobody was quoted, not that nothing happened." + CLOSING
    )
    assert reader.buttons == ["All of Pokrovsk", "All of Myrnohrad", "Change time or places"]


async def test_a_day_with_nothing_new_has_a_short_word(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    newsroom.hears("The road is open", speaker=HNATOV, said_on=date(2025, 11, 9))
    await reader.says("/follow Pokrovsk daily 08:00")

    assert await time.passes(hours=20) == (
        "<b>Your place · Thu, 13 Nov, 08:00</b>\n"
        "No new statement since Wed, 12 Nov, 12:00.\n"
        "Last words: Pokrovsk 9 Nov."
    )


async def test_who_chose_silence_hears_nothing_until_there_is_something(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk daily 08:00")
    await reader.presses("All I follow")
    await reader.presses("Zone, quiet hours, pause")
    await reader.presses("Nothing new: no message")

    assert await time.passes(hours=20) == ""
    newsroom.hears("The road is open", speaker=HNATOV, said_on=date(2025, 11, 13))
    assert await time.passes(hours=24) == (
        "<b>Your place · Fri, 14 Nov, 08:00</b>\n"
        "Since Wed, 12 Nov, 12:00: 1 new.\n\n"
        "<b>Pokrovsk</b> · 1 new\n"
        "Advance: only the Ukrainian side\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: The road is open\n"
        '13 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
    )


async def test_the_sleeping_mode_says_so_once_and_wakes_by_itself(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk daily 08:00")
    await reader.presses("All I follow")
    await reader.presses("Zone, quiet hours, pause")
    await reader.presses("Nothing new: sleep")

    assert await time.passes(hours=20) == (
        "<b>Your place · Thu, 13 Nov, 08:00</b>\n"
        "No new statement since Wed, 12 Nov, 12:00.\n"
        "I will be silent until there is something."
    )
    assert await time.passes(hours=24) == ""
    assert await time.passes(hours=24) == ""
    newsroom.hears("The road is open", speaker=HNATOV, said_on=date(2025, 11, 15))
    assert await time.passes(hours=24) == (
        "<b>Your place · Sun, 16 Nov, 08:00</b>\n"
        "I was silent since Thu, 13 Nov: nothing had happened.\n"
        "Since Thu, 13 Nov, 08:00: 1 new.\n\n"
        "<b>Pokrovsk</b> · 1 new\n"
        "Advance: only the Ukrainian side\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: The road is open\n"
        '15 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
    )


async def test_after_an_outage_there_is_one_digest_for_the_whole_gap_marked_late(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk daily 08:00")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)

    assert await time.passes(days=3) == (
        "<b>Your place · Sat, 15 Nov, 12:00</b>\n"
        "Late: it was due on Thu, 13 Nov at 08:00.\n"
        "Since Wed, 12 Nov, 12:00: 1 new.\n\n"
        "<b>Pokrovsk</b> · 1 new\n"
        "Advance: only the Ukrainian side\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: The road is open\n"
        '12 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
    )
    assert await time.passes(hours=1) == ""


async def test_quiet_hours_that_are_set_while_a_digest_waits_hold_it(
    reader: Reader, newsroom: Newsroom, clock: Clock, clockwork: Clockwork, time: Time
) -> None:
    await _a_digest_waits(reader, newsroom, clock, clockwork)

    assert await reader.says("/quiet 12:30-20:00") == (
        "Quiet from 12:30 to 20:00 (Kyiv time). What comes meanwhile waits until 20:00."
    )
    assert await time.passes(hours=6) == ""
    assert (await time.passes(hours=1)).startswith(
        "<b>Your place · Wed, 12 Nov, 20:00</b>\nLate: it was due on Wed, 12 Nov at 13:00.\n"
    )


async def test_quiet_hours_that_are_given_up_hold_nothing_any_more(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/quiet 12:30-20:00")
    await reader.says("/follow Pokrovsk daily 13:00")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    assert await time.passes(hours=1) == ""

    said = await reader.says("/quiet off")

    assert said.startswith("No quiet hours any more.\n\n<b>Your place · Wed, 12 Nov, 13:00</b>\n")


async def test_a_digest_that_was_due_in_a_pause_does_not_make_the_next_one_late(
    reader: Reader, newsroom: Newsroom, clock: Clock, clockwork: Clockwork, time: Time
) -> None:
    await _a_digest_waits(reader, newsroom, clock, clockwork)
    await reader.says("/pause")
    await reader.says("/resume")

    assert (await time.passes(hours=24)).startswith(
        "<b>Your place · Thu, 13 Nov, 13:00</b>\nSince Wed, 12 Nov, 12:00: 1 new.\n"
    )


async def test_a_digest_on_demand_says_what_the_next_would_and_leaves_it_so(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk daily 08:00")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    await time.passes(minutes=1)
    body = (
        "<b>Pokrovsk</b> · 1 new\n"
        "Advance: only the Ukrainian side\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: The road is open\n"
        '12 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
    )

    asked = await reader.says("/digest")

    assert asked == ("<b>Your place · Wed, 12 Nov, 12:01</b>\nSince Wed, 12 Nov, 12:00: 1 new.\n\n" + body)
    assert reader.buttons == ["I have read this", "All of Pokrovsk", "Change time or places"]
    assert await time.passes(hours=20) == (
        "<b>Your place · Thu, 13 Nov, 08:00</b>\nSince Wed, 12 Nov, 12:00: 1 new.\n\n" + body
    )


async def test_a_reader_who_has_read_it_is_not_told_again(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk daily 08:00")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    await time.passes(minutes=1)
    await reader.says("/digest")

    assert await reader.presses("I have read this") == ("Noted: your next digest begins where this one ends.")
    assert await time.passes(hours=20) == (
        "<b>Your place · Thu, 13 Nov, 08:00</b>\n"
        "No new statement since Wed, 12 Nov, 12:01.\n"
        "Last words: Pokrovsk 12 Nov."
    )


async def test_what_is_withdrawn_stands_in_the_digest_of_who_was_shown_it(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk daily 08:00")
    shown = newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    unseen = newsroom.hears("The bridge is open", speaker=HNATOV, said_on=TODAY)
    newsroom.withdraws(unseen)
    await time.passes(hours=20)
    newsroom.withdraws(shown)
    assert (await time.passes(minutes=1)).startswith("<b>Withdrawn: words you saw about Pokrovsk</b>")

    assert await time.passes(hours=24) == (
        "<b>Your place · Fri, 14 Nov, 08:00</b>\n"
        "Since Thu, 13 Nov, 08:00: 1 withdrawn.\n\n"
        "<b>Withdrawn</b>\n"
        "<b>Pokrovsk</b>, 12 Nov, No. 1\n"
        "<s><b>Andriy Hnatov</b>, chief of the general staff: The road is open</s>\n"
        "Please do not rely on what is withdrawn.\n\n"
        "People’s words, not findings."
    )


async def test_a_denial_of_an_older_word_is_newly_disputed(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    newsroom.hears("The city is ours", topic=Topic.CONTROL, speaker=RUSSIAN_FORCES, said_on=date(2025, 11, 5))
    await reader.says("/follow Pokrovsk weekly Thu 08:00")
    newsroom.hears("denies that", topic=Topic.CONTROL, speaker=HNATOV, stance=Stance.DENIES, said_on=TODAY)

    assert await time.passes(hours=20) == (
        "<b>Your place · Thu, 13 Nov, 08:00</b>\n"
        "Since Wed, 12 Nov, 12:00: 1 new, 1 newly disputed.\n\n"
        "<b>Pokrovsk</b> · 1 new\n"
        "Control: denied by the Ukrainian side\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: denies that (a denial)\n"
        '12 Nov · <a href="https://news.example/2">Example News</a>\n\n'
        "<b>Newly disputed</b>\n"
        "<b>Pokrovsk</b>, Control: denied by the Ukrainian side\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: denies that\n"
        '12 Nov · <a href="https://news.example/2">Example News</a>\n'
        "Russia · <b>Russian forces</b>: The city is ours\n"
        '5 Nov · <a href="https://news.example/1">Example News</a>' + CLOSING
    )


async def test_both_sides_speak_only_where_both_stand_below(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    """Where many places have news, two statements of each stand openly: rivals rather than two topics."""
    for town in ("Pokrovsk", "Myrnohrad", "Kupiansk"):
        await reader.says(f"/follow {town} daily 08:00")
        newsroom.hears("it goes on", place=town, speaker=ADMINISTRATION, topic=Topic.STRIKE)
    for topic in (Topic.CONTROL, Topic.ADVANCE):
        newsroom.hears(f"{topic}: ours", speaker=HNATOV, topic=topic, said_on=TODAY)
        newsroom.hears(f"{topic}: theirs", speaker=RUSSIAN_FORCES, topic=topic, said_on=TODAY)
    newsroom.hears("once more", speaker=HNATOV, said_on=TODAY)

    pokrovsk = (await time.passes(hours=20)).split("\n\n")[1]

    assert pokrovsk == (
        "<b>Pokrovsk</b> · 6 new\n"
        "Control: both sides speak\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: control: ours\n"
        '12 Nov · <a href="https://news.example/4">Example News</a>\n'
        "Russia · <b>Russian forces</b>: control: theirs\n"
        '12 Nov · <a href="https://news.example/5">Example News</a>\n'
        "<blockquote expandable>Advance: both sides speak\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: once more\n"
        '12 Nov · <a href="https://news.example/8">Example News</a>\n'
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: advance: ours\n"
        '12 Nov · <a href="https://news.example/6">Example News</a>\n'
        "Russia · <b>Russian forces</b>: advance: theirs\n"
        '12 Nov · <a href="https://news.example/7">Example News</a>\n'
        "Strikes: only the Ukrainian side\n"
        "Ukraine · <b>Pokrovsk military administration</b>: it goes on\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a></blockquote>'
    )


async def test_a_long_digest_is_split_between_places_in_order(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    towns = ["Pokrovsk", "Myrnohrad", "Kupiansk", "Lyman", "Toretsk", "Chasiv Yar", "Huliaipole", "Orikhiv"]
    for town in towns:
        await reader.says(f"/follow {town} daily 08:00")
        for number in range(9):
            newsroom.hears(f"{town} {number} " + "and more of the same " * 20, place=town, speaker=HNATOV)

    told = await time.passes(hours=20)

    messages = [message for message in told.split("\n\n<b>") if "· 9 new" in message]
    assert [message.split("</b>")[0] for message in messages] == towns


async def test_what_came_as_an_alert_is_only_counted_in_the_digest(
    reader: Reader, newsroom: Newsroom, time: Time
) -> None:
    await reader.says("/follow Pokrovsk instant")
    await reader.says("/follow Donetsk region daily 08:00")
    newsroom.hears("The road is open", speaker=HNATOV, said_on=TODAY)
    assert (await time.passes(minutes=1)).startswith("<b>Pokrovsk</b> · Advance")
    newsroom.hears("Kramatorsk is held", place="Kramatorsk", speaker=HNATOV, said_on=TODAY)

    assert await time.passes(hours=20) == (
        "<b>Your place · Thu, 13 Nov, 08:00</b>\n"
        "Since Wed, 12 Nov, 12:00: 1 new.\n\n"
        "<b>Donetsk region</b> · 1 new\n"
        "Advance: only the Ukrainian side\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff: Kramatorsk is held (Kramatorsk)\n"
        '12 Nov · <a href="https://news.example/2">Example News</a>\n\n'
        "1 more has reached you as an alert." + CLOSING
    )
