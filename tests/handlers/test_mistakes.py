"""One statement in full, and readers who say by button that something is wrong with it."""

import pytest

from domain.statement import Speaker, SpeakerKind
from store.store import Store
from tests.people import HNATOV, PRIVATE, RUSSIAN_FORCES, Clock, Editor, Newsroom, Reader

CLOSING = "People’s words, not findings. Read by machine, not yet checked by an editor."
FULL = (
    "<b>No. 1 · Advance</b>\n"
    "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
    "Pokrovsk\n\n"
    "The southern outskirts are held\n"
    'published 11 Nov · <a href="https://news.example/1">Example News</a>\n\n'
    "<b>Record</b>\n12 Nov, 12:00: published\n\n" + CLOSING
)
WHAT = "What is wrong with No. 1? An editor looks into it. I do not tell anybody who says so."
KINDS = ["Dangerous to publish", "Wrong place", "Wrong speaker", "Broken link"]
THANKS = "Thank you. An editor looks into it."


@pytest.fixture(autouse=True)
def said(newsroom: Newsroom) -> None:
    newsroom.hears("The southern outskirts are held", speaker=HNATOV)


def kept_of(store: Store, chat: int) -> int:
    row = store.editors._db.execute("SELECT count(*) FROM reported WHERE chat = ?", [chat]).fetchone()
    return int(row[0])


async def test_a_statement_is_shown_in_full_by_its_number(reader: Reader) -> None:
    assert await reader.says("/source 1") == FULL
    assert reader.buttons == ["Report a mistake"]
    assert await reader.says("/source №1") == FULL
    assert await reader.says("/start s_1") == FULL


async def test_a_statement_in_full_has_every_outlets_words_in_the_readers_language(
    reader: Reader, newsroom: Newsroom
) -> None:
    reader.has_telegram_in("uk")

    assert await reader.says("/source 1") == (
        "<b>№ 1 · Просування</b>\n"
        "Україна · <b>Andriy Hnatov</b>, начальник Генштабу\n"
        "Покровськ\n\n"
        "The southern outskirts are held (англійською)\n"
        'опубліковано 11 листопада · <a href="https://news.example/1">Example News</a>\n\n'
        "<b>Історія запису</b>\n12 листопада, 12:00: опубліковано\n\n"
        "Це слова тих, кого названо, а не висновки бота. Розібрано автоматично, редактор ще не перевіряв."
    )


@pytest.mark.parametrize("number", ["2", "0", "-1", "x", "1e9", "9" * 30, "²"])
async def test_a_number_that_nobody_has_is_said_to_be_unknown(reader: Reader, number: str) -> None:
    said = await reader.says(f"/source {number}")

    assert said.startswith("I know no statement No. ")
    assert await reader.says("/source") == ("Which statement? Write its number after the command: /source 31")


async def test_a_withdrawn_statement_keeps_what_it_was_and_why_it_went(
    reader: Reader, newsroom: Newsroom, clock: Clock
) -> None:
    clock.passes(hours=2)
    newsroom.withdraws(1)

    assert await reader.says("/source 1") == (
        "<b>No. 1 · Advance</b>\n"
        "<b>Withdrawn.</b> it was a mistake\n"
        "Ukraine · <b>Andriy Hnatov</b>, chief of the general staff\n"
        "Pokrovsk\n\n"
        "<s>The southern outskirts are held</s>\n"
        'published 11 Nov · <a href="https://news.example/1">Example News</a>\n\n'
        "<b>Record</b>\n12 Nov, 12:00: published\n12 Nov, 14:00: withdrawn\n\n" + CLOSING
    )
    assert reader.buttons == []


async def test_a_correction_shows_what_was_said_before(reader: Reader, editor: Editor) -> None:
    await editor.says("/correct 1")
    await editor.presses("Side")
    await editor.presses("Russia")

    assert "12 Nov, 12:00: published\n12 Nov, 12:00: corrected" in await reader.says("/source 1")


async def test_a_draft_is_nobodys_business(reader: Reader, editor: Editor) -> None:
    await editor.forwards(
        "The bridge is open, the head of the town, Ivan Lypa, said.",
        {
            "type": "channel",
            "date": 1762847999,
            "chat": {"id": -1001, "type": "channel", "title": "C"},
            "message_id": 1,
        },
    )

    assert await reader.says("/source 2") == "I know no statement No. 2."


async def test_something_wrong_is_said_by_button_and_lands_with_the_editors(
    reader: Reader, editor: Editor
) -> None:
    await reader.says("/source 1")

    assert await reader.presses("Report a mistake") == WHAT
    assert reader.buttons == KINDS
    assert await reader.presses("Wrong place") == THANKS

    assert await editor.says("/review") == (
        "<b>Waiting for an editor</b>\n\nReaders say that 1 statement is wrong:\nNo. 1: wrong place: 1"
    )
    assert (await editor.presses("No. 1")).startswith("No. 1: wrong place: 1\n\n<b>No. 1 · Advance</b>\n")
    assert editor.buttons == ["Correct", "Withdraw", "Nothing is wrong"]


async def test_a_mistake_is_reported_from_under_an_answer(reader: Reader, newsroom: Newsroom) -> None:
    await reader.says("Pokrovsk")
    assert await reader.presses("Report a mistake") == WHAT

    newsroom.hears("claim to have captured dozens of buildings", speaker=RUSSIAN_FORCES)
    await reader.says("Pokrovsk")
    assert await reader.presses("Report a mistake") == (
        "Which of these is wrong?\n"
        "1. <b>Andriy Hnatov</b>: The southern outskirts are held\n"
        "2. <b>Russian forces</b>: claim to have captured dozens of buildings"
    )
    assert (await reader.presses("1")) == FULL


async def test_one_report_for_each_chat_and_statement(reader: Reader, editor: Editor) -> None:
    await reader.says("/source 1")
    await reader.presses("Report a mistake")
    await reader.presses("Wrong place")
    await reader.says("/source 1")
    await reader.presses("Report a mistake")

    assert await reader.presses("Wrong speaker") == (
        "You have said so already, thank you. An editor looks into it."
    )
    assert "No. 1: wrong place: 1" in await editor.says("/review")


async def test_a_chat_reports_few_times_a_day(reader: Reader, newsroom: Newsroom, clock: Clock) -> None:
    for number in range(2, 8):
        newsroom.hears(f"Street {number} is held", speaker=HNATOV)

    async def reports(number: int) -> str:
        await reader.says(f"/source {number}")
        await reader.presses("Report a mistake")
        return await reader.presses("Broken link")

    assert [await reports(number) for number in range(1, 6)] == [THANKS] * 5
    assert await reports(6) == "That is all I take from one chat in a day. Thank you."
    clock.passes(hours=25)
    assert await reports(6) == THANKS


async def test_what_is_dangerous_comes_first(reader: Reader, newsroom: Newsroom, editor: Editor) -> None:
    newsroom.hears("The station is held", speaker=HNATOV)
    for number, kind in ((1, "Dangerous to publish"), (2, "Wrong place")):
        await reader.says(f"/source {number}")
        await reader.presses("Report a mistake")
        await reader.presses(kind)

    assert (await editor.says("/review")).endswith("No. 1: dangerous to publish: 1\nNo. 2: wrong place: 1")


async def test_an_editor_dismisses_corrects_or_withdraws(
    reader: Reader, newsroom: Newsroom, editor: Editor
) -> None:
    newsroom.hears("The station is held", speaker=HNATOV)
    for number in (1, 2):
        await reader.says(f"/source {number}")
        await reader.presses("Report a mistake")
        await reader.presses("Wrong place")
    await editor.says("/review")
    await editor.presses("No. 1")

    assert await editor.presses("Nothing is wrong") == (
        "What readers said of No. 1 is put aside. It stands as it is."
    )
    await editor.says("/review")
    assert editor.buttons == ["No. 2"]
    await editor.presses("No. 2")
    assert "No. 2" in await editor.presses("Correct")


async def test_nothing_shows_an_editor_who_reported(reader: Reader, editor: Editor) -> None:
    await reader.says("/source 1")
    await reader.presses("Report a mistake")
    await reader.presses("Wrong place")

    await editor.says("/review")
    shown = await editor.presses("No. 1")

    assert str(PRIVATE) not in shown
    assert "User" not in shown


async def test_who_reported_is_forgotten_with_the_reader_and_the_report_stays(
    reader: Reader, editor: Editor, synced_store: Store
) -> None:
    await reader.says("/source 1")
    await reader.presses("Report a mistake")
    await reader.presses("Wrong place")
    assert kept_of(synced_store, PRIVATE) == 1

    await reader.says("/forget")

    assert kept_of(synced_store, PRIVATE) == 0
    assert "No. 1: wrong place: 1" in await editor.says("/review")


async def test_what_is_withdrawn_is_not_reported(reader: Reader, newsroom: Newsroom, editor: Editor) -> None:
    await reader.says("/source 1")
    await reader.presses("Report a mistake")
    newsroom.withdraws(1)

    assert await reader.presses("Wrong place") == "This statement is no longer shown to anybody."
    assert await editor.says("/review") == "Nothing waits for an editor."


async def test_readers_see_no_reports(reader: Reader, editor: Editor, member: Reader) -> None:
    await reader.says("/source 1")
    await reader.presses("Report a mistake")
    await reader.presses("Wrong place")
    await editor.says("/review")

    assert await editor.presses("No. 1", user=55) == ""
    await editor.presses("No. 1")
    assert await editor.presses("Nothing is wrong", user=55) == ""
    assert "No. 1" in await editor.says("/review")


async def test_hostile_words_are_shown_as_they_stand(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.hears("<b>5 < 6</b>", speaker=Speaker("<i>X</i>", SpeakerKind.OFFICIAL, "ua"), outlet="A & B")

    said = await reader.says("/source 2")

    assert "&lt;b&gt;5 &lt; 6&lt;/b&gt;" in said
    assert "<b>&lt;i&gt;X&lt;/i&gt;</b>" in said
