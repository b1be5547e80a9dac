"""A village that statements are about is answered for all who are called like it: the answer says so."""

import pytest

from tests.people import ADMINISTRATION, HNATOV, Editor, Newsroom, Reader

IN_MYKOLAIV_REGION = "UA48040190010081999"
IN_KIROVOHRAD_REGION = "UA35040250010018304"

CLOSING = "People’s words, not findings. Read by machine, not yet checked by an editor."


@pytest.fixture(autouse=True)
def one_is_spoken_of(newsroom: Newsroom) -> None:
    newsroom.hears("The bridge was hit", place=IN_MYKOLAIV_REGION, speaker=ADMINISTRATION)


async def test_the_answer_says_which_one_it_is_and_offers_the_others(reader: Reader) -> None:
    assert await reader.says("status of Oleksandrivka") == (
        "<b>Oleksandrivka</b>\n"
        "Voznesensk district, Mykolaiv region\n"
        "108 places have this name; this is the one most statements here are about. "
        "Another is meant? Write its district too.\n"
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet\n\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Pokrovsk military administration</b>\n"
        "The bridge was hit\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n\n" + CLOSING
    )
    assert reader.buttons == ["Follow", "Evacuation: 0", "Strikes: 0", "Another one: 107", "Report a mistake"]


@pytest.mark.parametrize(
    ("question", "said", "button"),
    [
        (
            "що в Олександрівці?",
            (
                "Цю назву мають 108 місць; це те, про яке у відповідях бота найбільше заяв. "
                "Маєте на увазі інше? Допишіть район."
            ),
            "Інше: 107",
        ),
        (
            "что в Александровке?",
            (
                "Это название носят 108 мест; это то, о котором в ответах бота больше всего заявлений. "
                "Имеете в виду другое? Допишите район."
            ),
            "Другое: 107",
        ),
        (
            "Oleksandryvka",
            (
                "108 places have this name; this is the one most statements here are about. "
                "Another is meant? Write its district too."
            ),
            "Another one: 107",
        ),
        (
            "evacuation from Oleksandrivka",
            (
                "108 places have this name; this is the one most statements here are about. "
                "Another is meant? Write its district too."
            ),
            "Another one: 107",
        ),
    ],
)
async def test_however_it_is_asked_for(reader: Reader, question: str, said: str, button: str) -> None:
    reply = await reader.says(question)

    assert reply.split("\n")[2] == said
    assert button in reader.buttons


async def test_the_button_asks_which_one_and_what_is_chosen_is_offered_first(reader: Reader) -> None:
    await reader.says("Oleksandrivka")
    await reader.says("Pokrovsk")

    asked = (await reader.presses("Another one: 107")).split("\n")
    chosen = (await reader.presses("3")).split("\n")
    again = (await reader.says("Oleksandrivka")).split("\n")

    assert asked[:2] == [
        "Which <b>Oleksandrivka</b>? 108 places have this name.",
        "1. <b>Oleksandrivka</b>, town, Voznesensk district, Mykolaiv region: yesterday, 11 Nov",
    ]
    assert chosen[:3] == ["<b>Oleksandrivka</b>", "Kropyvnytskyi district, Kirovohrad region", ""]
    assert again[:3] == [
        "Which <b>Oleksandrivka</b>? 108 places have this name.",
        "1. <b>Oleksandrivka</b>, town, Kropyvnytskyi district, Kirovohrad region: no statements",
        "2. <b>Oleksandrivka</b>, town, Voznesensk district, Mykolaiv region: yesterday, 11 Nov",
    ]


async def test_the_district_says_which_without_a_word_of_others(reader: Reader) -> None:
    reply = await reader.says("Oleksandrivka, Voznesensk district")

    assert reply.split("\n")[:3] == [
        "<b>Oleksandrivka</b>",
        "Voznesensk district, Mykolaiv region",
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet",
    ]


async def test_several_that_are_spoken_of_are_no_less_a_question(reader: Reader, newsroom: Newsroom) -> None:
    for day in range(12):
        newsroom.hears(f"Day {day} was hard", place=IN_KIROVOHRAD_REGION, speaker=HNATOV)

    assert (await reader.says("Oleksandrivka")).split("\n")[:3] == [
        "<b>Oleksandrivka</b>",
        "Kropyvnytskyi district, Kirovohrad region",
        (
            "108 places have this name; this is the one most statements here are about. "
            "Another is meant? Write its district too."
        ),
    ]


async def test_a_town_that_outweighs_its_namesakes_anyhow_is_answered_as_ever(
    reader: Reader, newsroom: Newsroom
) -> None:
    newsroom.hears("The port was hit", place="Odesa", speaker=ADMINISTRATION)

    assert (await reader.says("Odesa")).split("\n")[:3] == [
        "<b>Odesa</b>",
        "Odesa district, Odesa region",
        "Newest: yesterday, 11 Nov · 1 statement, 1 speaker, 1 outlet",
    ]


async def test_a_group_is_told_so_too(member: Reader) -> None:
    assert await member.says("/status Oleksandrivka") == (
        "<b>Oleksandrivka</b>, Mykolaiv region · newest 11 Nov\n"
        "108 places have this name; this is the one most statements here are about. "
        "Another is meant? Write its district too.\n"
        "<b>Advance: only the Ukrainian side</b>\n"
        "Ukraine · <b>Pokrovsk military administration</b>: The bridge was hit"
        ' · published 11 Nov · <a href="https://news.example/1">Example News</a>\n'
        "No Russian statement on this in my answers yet.\n" + CLOSING
    )
    assert member.buttons == ["Open in private", "Another one: 107"]


async def test_nobody_follows_one_of_them_without_having_said_which(reader: Reader) -> None:
    asked = await reader.says("/follow Oleksandrivka daily 08:00")

    assert asked.split("\n")[:2] == [
        "Which <b>Oleksandrivka</b>? 108 places have this name.",
        "1. <b>Oleksandrivka</b>, town, Voznesensk district, Mykolaiv region: yesterday, 11 Nov",
    ]


async def test_the_one_that_is_followed_can_be_given_up_by_its_name(reader: Reader) -> None:
    await reader.says("/follow Oleksandrivka daily 08:00")
    await reader.presses("3")

    assert await reader.says("/unfollow Oleksandrivka") == (
        "Stopped: <b>Oleksandrivka (Kropyvnytskyi district)</b>. I send you nothing more about it."
    )


async def test_a_broadcast_is_not_aimed_at_one_of_them_by_its_name(editor: Editor) -> None:
    await editor.says("/broadcast Read the new page")
    await editor.presses("Followers of a place")

    assert await editor.says("Oleksandrivka") == (
        "Several places may be meant. Please write the district too.\n"
        "Which place? I send it to those who follow it, a place in it, or the region around it."
    )
