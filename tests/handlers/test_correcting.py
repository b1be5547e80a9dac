"""An editor corrects, withdraws and takes back: by buttons and numbers, with readers told after a hold."""

import pytest

from domain.statement import Topic
from store.store import Store
from tests.people import HNATOV, RUSSIAN_FORCES, Clock, Newsroom, Reader

MENU = (
    "<b>No. 1: what changes?</b>\n"
    "The southern outskirts are held\n\n"
    "Speaker: <b>Andriy Hnatov</b>, chief of the general staff\n"
    "Side: Ukraine\n"
    "Place: Pokrovsk\n"
    "Day: published 11 Nov\n"
    "Topic: Advance\n"
    "Stance: asserts\n\n"
    "Topic, role and spelling change silently. Of anything else those are told who were shown it: "
    "nobody so far."
)
UNKNOWN_WORD = "I do not know this command. /help says what I can do."


@pytest.fixture
def number(newsroom: Newsroom) -> int:
    return newsroom.hears("The southern outskirts are held", speaker=HNATOV)


def journal(store: Store) -> list[tuple[str, int, str]]:
    rows = store.journal._db.execute("SELECT kind, announce, made_by FROM journal ORDER BY seq").fetchall()
    return [tuple(row) for row in rows]


async def test_a_correction_is_asked_for_by_buttons(editor: Reader, number: int, synced_store: Store) -> None:
    assert await editor.says("/correct 1") == MENU
    assert editor.buttons == [
        *("Speaker", "Side", "Place", "Day", "Words", "Stance", "Role", "Topic", "Spelling"),
    ]

    assert await editor.presses("Side") == (
        "<b>On which side is the speaker?</b>\n\nThe southern outskirts are held"
    )
    assert await editor.presses("Russia") == (
        "No. 1 is corrected. Side: Russia\nIt was shown to nobody, so nobody is told."
    )
    assert editor.buttons == ["Undo, until 12:00:20"]
    assert journal(synced_store) == [("published", 1, "newsroom"), ("corrected", 1, "editor 1002")]
    (statement,) = synced_store.statements.by_number([1])
    assert statement.speaker
    assert (statement.speaker.side, statement.checked_by) == ("ru", "editor 1002")
    assert "Russia · <b>Andriy Hnatov</b>" in await editor.says("Pokrovsk?")

    assert await editor.presses("Undo, until 12:00:20") == (
        "Taken back: 1 statement corrected (12 Nov, 12:00). Nobody had been told, and nobody is."
    )
    assert "Ukraine · <b>Andriy Hnatov</b>" in await editor.says("Pokrovsk?")
    assert journal(synced_store)[-1] == ("corrected", 0, "editor 1002")


async def test_other_words_are_copied_from_the_sentence(
    editor: Reader, number: int, synced_store: Store
) -> None:
    await editor.says("/correct 1")

    assert await editor.presses("Words") == (
        "Write the words exactly as they stand in this sentence:\n\n"
        "<code>The southern outskirts are held</code>"
    )
    assert await editor.says("The northern outskirts") == (
        "“The northern outskirts” does not stand in the sentence like that. Copy the words from it."
    )
    assert await editor.says("southern outskirts are held") == (
        "No. 1 is corrected. Words: southern outskirts are held\nIt was shown to nobody, so nobody is told."
    )
    (statement,) = synced_store.statements.by_number([1])
    assert statement.appearances[0].text == "southern outskirts are held"


@pytest.mark.parametrize(
    ("button", "typed", "said"),
    [
        ("Role", "chief of staff", "No. 1 is corrected. Role: chief of staff\nNobody is told."),
        ("Spelling", "Andrii Hnatov", "No. 1 is corrected. Spelling: Andrii Hnatov\nNobody is told."),
    ],
)
async def test_role_and_spelling_change_silently(
    editor: Reader, number: int, synced_store: Store, button: str, typed: str, said: str
) -> None:
    await editor.says("/correct 1")
    await editor.presses(button)

    assert await editor.says(typed) == said
    assert editor.buttons == ["Undo"]
    assert journal(synced_store)[-1] == ("corrected", 0, "editor 1002")


async def test_a_denial_and_a_topic_are_chosen(editor: Reader, number: int, synced_store: Store) -> None:
    await editor.says("/correct 1")
    await editor.presses("Stance")
    await editor.presses("denies")
    await editor.says("/correct 1")
    await editor.presses("Topic")
    await editor.presses("Control")

    assert [announce for _, announce, _ in journal(synced_store)] == [1, 1, 0]
    (statement,) = synced_store.statements.by_number([1])
    assert (statement.stance, statement.topic) == ("denies", Topic.CONTROL)


async def test_readers_who_were_shown_it_are_counted(editor: Reader, reader: Reader, number: int) -> None:
    await reader.says("Pokrovsk")

    said = await editor.says("/withdraw 1 it was said about another town")

    assert said == (
        "No. 1 is withdrawn: it was said about another town.\n1 chat that was shown it is told at 12:00:20."
    )


async def test_a_withdrawal_asks_for_its_reason(editor: Reader, number: int, synced_store: Store) -> None:
    assert await editor.says("/withdraw 1") == (
        "<b>Withdraw No. 1: why?</b>\n\n"
        "The southern outskirts are held\n\n"
        "It goes from answers, and its record says why. Those are told who were shown it: nobody so far."
    )
    assert await editor.presses("The outlet took it out") == (
        "No. 1 is withdrawn: the outlet has taken the sentence out of its article.\n"
        "It was shown to nobody, so nobody is told."
    )
    assert synced_store.statements.about("UA14160210010099403").statements == ()
    assert await editor.says("/correct 1") == "No. 1 has been withdrawn."
    assert await editor.says("/withdraw 1") == "No. 1 has been withdrawn."


async def test_an_own_reason_is_written(editor: Reader, number: int) -> None:
    await editor.says("/withdraw 1")
    assert await editor.presses("Other") == "Write the reason. Readers are shown it."

    assert (await editor.says("It was <b>never</b> said")).startswith(
        "No. 1 is withdrawn: It was &lt;b&gt;never&lt;/b&gt; said.\n"
    )


async def test_after_the_hold_an_undo_says_what_has_gone_out(
    editor: Reader, number: int, clock: Clock, synced_store: Store
) -> None:
    await editor.says("/withdraw 1 a mistake")
    clock.passes(minutes=3)

    assert await editor.says("/undo") == (
        "Taken back: 1 statement withdrawn (12 Nov, 12:00). "
        "Readers had been told of it, and are told of this as well."
    )
    assert journal(synced_store)[-1] == ("published", 1, "editor 1002")
    assert await editor.says("/undo") == "There is nothing of yours to take back."


async def test_of_two_editors_the_second_is_told(
    editor: Reader, owner: Reader, number: int, synced_store: Store
) -> None:
    await editor.says("/correct 1")
    await editor.presses("Place")
    await owner.says("/correct 1")
    await owner.presses("Stance")
    await owner.presses("denies")

    assert await editor.presses("No place") == (
        "No. 1 has been changed by somebody else meanwhile; your change was not made. "
        "Your change (Place: No place) was not saved."
    )
    assert await editor.says("/undo") == "There is nothing of yours to take back."
    assert "Stance: denies" in await editor.presses("Look again")


async def test_what_another_has_changed_since_is_not_taken_back(
    editor: Reader, owner: Reader, number: int
) -> None:
    for who, stance in ((editor, "denies"), (owner, "asserts")):
        await who.says("/correct 1")
        await who.presses("Stance")
        await who.presses(stance)

    assert await editor.says("/undo") == (
        "Not taken back: 1 statement corrected. Somebody has changed it since; correct it instead."
    )


async def test_an_audit_says_who_did_what_when(editor: Reader, number: int, clock: Clock) -> None:
    clock.passes(minutes=5)
    await editor.says("/withdraw 1 a mistake")
    clock.passes(minutes=1)
    await editor.says("/undo")

    assert await editor.says("/audit 1") == (
        "<b>No. 1: what was done</b>\n\n"
        "12 Nov, 12:00 · found · by hand\n"
        "12 Nov, 12:00 · published · newsroom\n"
        "12 Nov, 12:05 · withdrawn · Marta: a mistake\n"
        "12 Nov, 12:06 · taken back · Marta"
    )


@pytest.mark.parametrize("command", ["correct", "withdraw", "audit"])
@pytest.mark.parametrize("argument", ["", "x", "99999999999999999999", "-1", "7 7"])
async def test_a_number_that_there_is_not_is_said(editor: Reader, command: str, argument: str) -> None:
    said = await editor.says(f"/{command} {argument}")

    assert said in (
        f"Write the number of the statement: /{command} 31",
        "There is no statement No. 7.",
    )


@pytest.mark.parametrize("command", ["/correct 1", "/withdraw 1 x", "/undo", "/audit 1"])
async def test_a_reader_gets_the_reply_to_an_unknown_word(
    reader: Reader, number: int, command: str, synced_store: Store
) -> None:
    assert await reader.says(command) == await reader.says("/nonsense")
    assert journal(synced_store) == [("published", 1, "newsroom")]


async def test_old_buttons_do_nothing_to_what_has_changed(
    editor: Reader, newsroom: Newsroom, number: int, synced_store: Store
) -> None:
    newsroom.hears("Both sides are in the city", speaker=RUSSIAN_FORCES)
    await editor.says("/withdraw 1 one")
    first = editor.buttons
    await editor.says("/withdraw 2 two")

    assert first == ["Undo, until 12:00:20"]
    assert len(journal(synced_store)) == 4
