"""The bot in a group, where others read along."""

from datetime import date

from domain.statement import Topic
from tests.people import ADMINISTRATION, HNATOV, Clock, Newsroom, Reader


async def test_help_in_a_group_names_what_works_there(member: Reader) -> None:
    assert await member.says("/help") == (
        "Ask me by command, by mentioning my name or in reply to me: <b>/status Pokrovsk</b>, “@sitrep_test_bot Myrnohrad”. A town, village, district or region of Ukraine, in English, Ukrainian or Russian.\n\n"
        "You get people’s words, with the day, the outlet and a link. I do not say who is right, and I am not an alarm. All else is in a private chat with me."
    )


async def test_a_group_is_left_alone_until_the_bot_is_meant(member: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await member.says("Pokrovsk") == ""
    assert await member.says("status of Pokrovsk?") == ""
    assert await member.says("@sitrep_test_bot Pokrovsk") == (
        "<b>Pokrovsk</b>, Donetsk region · newest 11 Nov\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        'Ukraine · <b>Andriy Hnatov</b>: The southern outskirts are held · published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )


async def test_a_command_is_answered_in_a_group(member: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await member.says("/status Pokrovsk") == (
        "<b>Pokrovsk</b>, Donetsk region · newest 11 Nov\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        'Ukraine · <b>Andriy Hnatov</b>: The southern outskirts are held · published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )
    assert await member.says("/status@another_bot Pokrovsk") == ""


async def test_a_group_that_asks_again_is_pointed_to_the_answer_above(
    member: Reader, newsroom: Newsroom, clock: Clock
) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)

    assert await member.says("/status Pokrovsk") == (
        "<b>Pokrovsk</b>, Donetsk region · newest 11 Nov\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        'Ukraine · <b>Andriy Hnatov</b>: The southern outskirts are held · published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )

    clock.passes(minutes=9)

    assert await member.says("/status Pokrovsk") == "Answered above, nothing new since."

    newsroom.hears(
        "Two drones were shot down", speaker=ADMINISTRATION, topic=Topic.STRIKE, published=date(2025, 11, 12)
    )

    assert await member.says("/status Pokrovsk") == (
        "<b>Pokrovsk</b>, Donetsk region · newest 12 Nov\n"
        "<b>Strikes: only the Ukrainian side</b>\n"
        'Ukraine · <b>Pokrovsk military administration</b>: Two drones were shot down · published 12 Nov · <a href="https://news.example/2">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n"
        "People’s words, not findings. Read by machine, not yet checked by an editor."
    )


async def test_thanks_in_a_group_need_no_answer(member: Reader) -> None:
    assert await member.says("@sitrep_test_bot thanks") == ""
