"""Several places of one name: the reader says which, and is not guessed about."""

from datetime import date, timedelta

from domain.statement import Topic
from tests.people import ADMINISTRATION, HNATOV, Clock, Newsroom, Reader

TWO_IN_KUPIANSK_DISTRICT = ("UA63080050150015861", "UA63080130040020621")


def first_line(reply: str) -> str:
    return reply.split("\n", 1)[0]


def numbered(reply: str) -> list[str]:
    """The places offered, without their numbers."""
    return [line.split(". ", 1)[1] for line in reply.splitlines() if line[:1].isdigit()]


async def test_a_shared_name_is_asked_back_with_district_region_and_newest_day(
    reader: Reader, newsroom: Newsroom
) -> None:
    one, other = TWO_IN_KUPIANSK_DISTRICT
    newsroom.hears("The bridge was hit", speaker=ADMINISTRATION, topic=Topic.STRIKE, place=one)
    newsroom.hears("The road is closed", speaker=HNATOV, place=other, published=date(2025, 11, 8))

    reply = await reader.says("status of Ivanivka")

    assert first_line(reply) == "Which <b>Ivanivka</b>? 119 places have this name."
    assert sorted(numbered(reply)[:2]) == [
        "<b>Ivanivka</b>, village, Kupiansk district, Kharkiv region, near Dvorichna: yesterday, 11 Nov",
        "<b>Ivanivka</b>, village, Kupiansk district, Kharkiv region, near Pishchane: 8 Nov",
    ]
    assert [line.rsplit(": ", 1)[1] for line in numbered(reply)[2:]] == ["no statements"] * 6
    assert reader.buttons == ["1", "2", "3", "4", "5", "6", "7", "8", "Show all 119", "None of these"]


async def test_the_place_pressed_is_answered_about_and_offered_first_next_time(reader: Reader) -> None:
    offered = numbered(await reader.says("Ivanivka"))

    answer = await reader.presses("3")
    again = numbered(await reader.says("Ivanivka"))

    assert first_line(answer) == "<b>Ivanivka</b>"
    assert again == [offered[2], offered[0], offered[1], *offered[3:]]


async def test_all_of_them_can_be_paged_through_in_place(reader: Reader) -> None:
    await reader.says("Pokrovske")
    first = reader.newest.message_id
    labels = [label for label in reader.buttons if label.startswith("Show all")]

    second = await reader.presses(labels[0])

    assert second.splitlines()[1].startswith("9. ")
    assert reader.newest.message_id == first


async def test_none_of_these_asks_for_the_district(reader: Reader) -> None:
    await reader.says("Ivanivka")

    assert await reader.presses("None of these") == (
        "Please write the district or region too, for example “Pokrovske, Synelnykove district”."
    )
    assert (await reader.says("Henichesk district")).splitlines()[:2] == [
        "<b>Ivanivka</b>",
        "Henichesk district, Kherson region",
    ]


async def test_a_district_with_several_of_them_leaves_fewer_to_choose_from(reader: Reader) -> None:
    await reader.says("Ivanivka")
    await reader.presses("None of these")

    assert first_line(await reader.says("Kupiansk district")) == (
        "Which <b>Ivanivka</b>? 4 places have this name."
    )


async def test_another_question_instead_of_the_district_is_answered_as_one(reader: Reader) -> None:
    await reader.says("Ivanivka")
    await reader.presses("None of these")

    assert first_line(await reader.says("Chasiv Yar")) == "<b>Chasiv Yar</b>"
    assert first_line(await reader.says("Kupiansk district")) == "<b>Kupiansk district</b>"


async def test_after_a_while_a_district_is_a_question_of_its_own(reader: Reader, clock: Clock) -> None:
    await reader.says("Ivanivka")
    await reader.presses("None of these")

    clock.passes(minutes=16)

    assert first_line(await reader.says("Kupiansk district")) == "<b>Kupiansk district</b>"


async def test_the_buttons_of_an_answered_choice_still_work_after_other_questions(reader: Reader) -> None:
    await reader.says("Ivanivka")
    await reader.says("Chasiv Yar")

    assert first_line(await reader.presses("2")) == "<b>Ivanivka</b>"


async def test_news_of_a_namesake_do_not_outvote_the_exact_name(reader: Reader, newsroom: Newsroom) -> None:
    for day in range(1, 11):
        newsroom.hears(f"Day {day} was hard", speaker=HNATOV, published=date(2025, 11, 1) + timedelta(day))

    reply = await reader.says("Pokrovske")

    assert first_line(reply).startswith("Which ")
    assert "<b>Pokrovsk</b>" in reply
