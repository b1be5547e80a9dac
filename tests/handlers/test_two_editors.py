"""Two editors on one article, what is taken back, and buttons that nobody was given."""

import pytest

from store.store import Store
from tests.articles import kept_by_hand
from tests.handlers.cards import CARD, HEAD, review, state
from tests.people import EDITOR, OWNER, Clock, Editor, Reader


async def test_the_second_of_two_editors_is_told_who_published(
    editor: Editor, colleague: Editor, card: str, clock: Clock, synced_store: Store
) -> None:
    await review(colleague)
    clock.passes(minutes=7)
    await editor.presses("Publish the 3")
    clock.passes(minutes=1)

    assert (await colleague.presses("Publish the 3")).startswith(
        f"Another editor published these 3 at 12:07.\n\n{HEAD}"
    )
    assert (
        await editor.presses("Publish the 3", user=EDITOR) if "Publish the 3" in editor.buttons else ""
    ) == ""
    rows = synced_store.editors._db.execute(
        "SELECT count(*), count(DISTINCT made_by) FROM journal"
    ).fetchone()
    assert rows == (3, 1)


async def test_a_change_of_the_second_editor_is_not_saved_and_not_lost(
    editor: Editor, colleague: Editor, card: str, synced_store: Store
) -> None:
    await review(colleague)
    await colleague.presses("Look at 1")
    await colleague.presses("Place")
    await editor.presses("Look at 1")
    await editor.presses("Accept")

    assert await colleague.presses("Dnipro") == (
        "Another editor published No. 4 at 12:00. Your change (Place: Dnipro) was not saved."
    )
    (statement,) = synced_store.statements.by_number([4])
    assert statement.places == ()
    assert colleague.buttons == ["Make it a correction", "Look at No. 4"]

    assert await colleague.presses("Make it a correction") == (
        "No. 4 is corrected. Place: Dnipro. Readers who were shown it are told."
    )
    (statement,) = synced_store.statements.by_number([4])
    assert [place.name for place in statement.places] == ["Dnipro"]


async def test_two_changes_of_one_draft_do_not_overwrite_each_other(
    editor: Editor, colleague: Editor, card: str, synced_store: Store
) -> None:
    await review(colleague)
    await colleague.presses("Look at 1")
    await colleague.presses("Place")
    await editor.presses("Look at 1")
    await editor.presses("Oksana Lypa")

    assert await colleague.presses("Dnipro") == (
        "Another editor changed No. 4 at 12:00. Your change (Place: Dnipro) was not saved."
    )
    assert "Speaker: <b>Oksana Lypa</b>" in await colleague.presses("Look at No. 4")
    await colleague.presses("Place")
    assert "Place: Dnipro" in await colleague.presses("Dnipro")
    (statement,) = synced_store.statements.by_number([4])
    assert statement.speaker
    assert (statement.speaker.name, [place.name for place in statement.places]) == ("Oksana Lypa", ["Dnipro"])


async def test_what_was_published_is_taken_back_before_anybody_is_told(
    editor: Editor, card: str, clock: Clock, synced_store: Store
) -> None:
    await editor.presses("Publish the 3")
    assert editor.buttons[0] == "Undo, until 12:00:20"
    clock.passes(seconds=10)

    assert await editor.presses("Undo, until 12:00:20") == (
        "3 taken back. Nobody was told of them.\n\n" + CARD
    )
    assert [state(synced_store, number) for number in (1, 2, 3, 4)] == ["draft"] * 4


async def test_what_readers_were_told_of_is_taken_back_in_front_of_them(
    editor: Editor, card: str, clock: Clock, synced_store: Store
) -> None:
    await editor.presses("Look at 1")
    await editor.presses("Accept")
    clock.passes(seconds=20)

    assert (await editor.presses("Undo, until 12:00:20")).startswith(
        "1 taken back. Readers had been told already; they are told of this too."
    )
    assert state(synced_store, 4) == "withdrawn"


async def test_an_old_undo_button_takes_back_nothing_else(
    editor: Editor, card: str, clock: Clock, synced_store: Store
) -> None:
    await editor.presses("Publish the 3")
    undo = editor.newest.keyboard
    await editor.presses("Look at 1")
    clock.passes(seconds=5)
    await editor.presses("Accept")
    editor.newest.keyboard = undo

    assert (await editor.presses("Undo, until 12:00:20")).startswith("Nothing was taken back: ")
    assert [state(synced_store, number) for number in (1, 4)] == ["published", "published"]


async def test_what_is_known_is_said_and_can_be_told_apart(
    editor: Editor, card: str, reader: Reader, synced_store: Store
) -> None:
    await editor.presses("Publish the 3")
    kept_by_hand(synced_store, Clock()(), "Stepovi Novyny", "https://stepovi.example/bridge")
    again = await review(editor)

    assert (
        "No. 1 is known: same speaker, same day, same words in Eastern Courier (11 Nov). "
        "I added Stepovi Novyny as a further outlet." in again
    )
    assert "They are two: No. 1" in editor.buttons
    assert "Same words in 1 more outlet." in await reader.says("Pokrovsk")

    assert (await editor.presses("They are two: No. 1")).startswith(
        "No. 1 is a statement of its own now, No. 5, and waits for you."
    )
    (first, twin) = sorted(synced_store.statements.by_number([1, 5]), key=lambda each: each.number)
    assert [each.article.source for each in first.appearances] == ["Eastern Courier"]
    assert [each.article.source for each in twin.appearances] == ["Stepovi Novyny"]
    assert (state(synced_store, 1), state(synced_store, 5)) == ("published", "draft")


async def test_what_waits_can_be_leafed_through(editor: Editor, clock: Clock, synced_store: Store) -> None:
    for number in range(12):
        kept_by_hand(synced_store, clock(), f"Outlet {number}", f"https://outlet{number}.example/a")
    # The same words are one statement: each article has its own drafts no longer, so they are told apart.
    synced_store.write_now(
        lambda book: [book.split(n, a, clock(), editor="editor 9") for a in range(2, 13) for n in (1, 2)]
    )

    assert "12 articles with drafts" in await editor.says("/review")
    assert editor.buttons[-2:] == ["10", "›"]
    await editor.presses("›")
    assert editor.buttons == ["1", "2", "‹"]
    assert "Outlet 0" in await editor.presses("2")


async def test_readers_press_no_button_of_a_card(
    editor: Editor, reader: Reader, member: Reader, card: str, synced_store: Store
) -> None:
    assert await editor.presses("Publish the 3", user=55) == ""
    assert state(synced_store, 1) == "draft"
    ordinary = await reader.says("/xyzzy")
    assert await reader.says("/review") == ordinary
    assert await member.says("/review") == ""


async def test_an_editor_who_was_removed_publishes_nothing(
    editor: Editor, owner: Editor, card: str, synced_store: Store
) -> None:
    synced_store.write_now(lambda book: book.remove_editor(EDITOR, OWNER, Clock()()))

    assert await editor.presses("Publish the 3") == ""
    assert state(synced_store, 1) == "draft"


@pytest.mark.parametrize(
    "data",
    [
        "d|p|1|0000000000",
        "d|p|999|x",
        "d|l|1|999|l",
        "d|v|1|4|1|l|p|UA00000000000000000",
        "d|v|1|4|1|l|s|999",
        "d|v|1|4|1|l|w|mars",
        "d|v|1|4|1|l|d|yesterday",
        "d|y|1|4|99|l",
        "d|y|1|999|1|l",
        "d|2|1|1",
        "d|||||||",
        "d|p|-1|x",
        "d|p|99999999999999999999|x",
    ],
)
async def test_no_button_that_we_did_not_make_changes_anything(
    editor: Editor, card: str, synced_store: Store, data: str
) -> None:
    before = synced_store.journal.revision()
    world = editor._telegram.world
    shown = editor.newest
    shown.keyboard = [[{"text": "forged", "callback_data": data}]]

    await editor.presses("forged")

    assert synced_store.journal.revision() == before
    assert [state(synced_store, number) for number in (1, 2, 3, 4)] == ["draft"] * 4
    assert world.presses
