"""One card for an article: the sure ones with one button, the doubtful ones one by one, two editors at once."""

from collections.abc import Callable

import pytest

from domain.errors import NeedsEditorError
from domain.statement import Doubt
from store.store import Store
from tests.articles import TITLE
from tests.handlers.cards import CARD, FOUND, HEAD, RESIDENTS, review, state
from tests.people import EDITOR, Clock, Editor, Reader
from transport.seam import Bot


def doubt(store: Store, number: int, *doubts: Doubt) -> None:
    """Let the machine have had doubts about a statement."""
    text = "[" + ",".join(f'"{each.value}"' for each in doubts) + "]"
    store.write_now(
        lambda book: book._db.execute(
            "UPDATE version SET doubts = ? WHERE id = (SELECT current FROM statement WHERE id = ?)",
            [text, number],
        )
    )


async def test_a_card_says_what_is_sure_and_what_is_not(editor: Editor, card: str) -> None:
    assert card == CARD
    assert editor.buttons == ["Publish the 3", "Look at 1", "See all 4", "Drop the article"]


async def test_the_sure_ones_are_published_with_one_button(
    editor: Editor, reader: Reader, card: str, synced_store: Store
) -> None:
    messages = len(editor._messages())

    assert await editor.presses("Publish the 3") == (
        f"3 published, in answers now. Followers are told at 12:00:20.\n\n{HEAD}\n{FOUND}\n\n"
        "<b>Look at: 1</b>\nspeaker unnamed: 1\n<b>Published: 3</b>, in answers now"
    )
    assert len(editor._messages()) == messages
    assert [state(synced_store, number) for number in (1, 2, 3, 4)] == ["published"] * 3 + ["draft"]
    assert "The bridge in Pokrovsk is open" in await reader.says("Pokrovsk")


async def test_what_always_needs_an_editor_is_never_sure(
    editor: Editor, card: str, synced_store: Store
) -> None:
    doubt(synced_store, 1, Doubt.PRISONER)
    await review(editor)
    assert editor.buttons[:2] == ["Publish the 2", "Look at 2"]

    await editor.presses("Publish the 2")

    assert state(synced_store, 1) == "draft"
    with pytest.raises(NeedsEditorError):
        synced_store.write_now(lambda book: book.publish(1, Clock()(), made_by="x", announce=False))
    await editor.presses("Look at 2")
    await editor.presses("Accept")
    assert state(synced_store, 1) == "published"


async def test_a_doubtful_one_is_shown_with_its_doubt_and_likely_answers(editor: Editor, card: str) -> None:
    assert await editor.presses("Look at 1") == RESIDENTS
    assert editor.buttons == [
        "Russian Defense Ministry",
        "Oksana Lypa",
        "The outlet itself",
        "Other",
        "Speaker",
        "Side",
        "Place",
        "Day",
        "Topic",
        "Accept",
        "Drop",
        "Back to the article",
    ]


async def test_an_answer_makes_a_new_version_and_settles_the_doubt(
    editor: Editor, card: str, synced_store: Store
) -> None:
    await editor.presses("Look at 1")

    said = await editor.presses("Oksana Lypa")

    assert said.startswith("<b>1 of 1 · No. 4 · nothing doubtful</b>\n\n")
    assert "Speaker: <b>Oksana Lypa</b>" in said
    assert "Changed at 12:00 by you." in said
    (statement,) = synced_store.statements.by_number([4])
    assert (statement.checked_by, statement.doubts) == (f"editor {EDITOR}", ())
    versions = synced_store.editors._db.execute("SELECT count(*) FROM version WHERE statement = 4").fetchone()
    assert versions == (2,)


@pytest.mark.parametrize(
    ("field", "value", "line"),
    [
        ("Speaker", "The outlet itself", "Speaker: the outlet itself"),
        ("Side", "Russia", "Side: Russia"),
        ("Place", "Dnipro", "Place: Dnipro"),
        ("Place", "No place", "Place: none"),
        ("Day", "10 Nov", "Day: 10 Nov"),
        ("Day", "Not given", "Day: not given; published 11 Nov"),
        ("Topic", "Casualties", "Topic: Casualties, Infrastructure"),
    ],
)
async def test_each_field_has_likely_values(
    editor: Editor, card: str, field: str, value: str, line: str
) -> None:
    await editor.presses("Look at 1")
    await editor.presses(field)

    assert line in (await editor.presses(value)).splitlines()


@pytest.mark.parametrize(
    ("field", "typed", "line"),
    [
        ("Speaker", "Ivan Example", "Speaker: <b>Ivan Example</b>"),
        ("Speaker", "Russian Defense Ministry", "Speaker: <b>Russian Defense Ministry</b>"),
        ("Place", "Myrnohrad", "Place: Myrnohrad"),
        ("Place", "Myrnohrad, Rodynske", "Place: Myrnohrad, Rodynske"),
        ("Day", "8.11", "Day: 8 Nov"),
    ],
)
async def test_where_no_button_fits_the_value_is_typed(
    editor: Editor, card: str, field: str, typed: str, line: str
) -> None:
    await editor.presses("Look at 1")
    await editor.presses(field)
    await editor.presses("Other")

    assert line in (await editor.says(typed)).splitlines()


async def test_a_typed_value_that_is_none_is_asked_for_again(editor: Editor, card: str) -> None:
    await editor.presses("Look at 1")
    await editor.presses("Place")
    await editor.presses("Other")

    assert await editor.says("Xanadu") == (
        "I do not know exactly one place “Xanadu”. Write its district too, for example "
        "“Pokrovske, Synelnykove district”."
    )
    assert "Place: Rodynske" in await editor.says("Rodynske")


async def test_whoever_presses_another_button_types_no_value_any_more(
    editor: Editor, reader: Reader, card: str
) -> None:
    await editor.presses("Look at 1")
    await editor.presses("Place")
    await editor.presses("Other")
    await editor.presses("‹")

    assert await editor.says("Rodynske") == await reader.says("Rodynske")


async def test_a_statement_is_dropped_and_taken_back(editor: Editor, card: str, synced_store: Store) -> None:
    await editor.presses("Look at 1")

    assert (await editor.presses("Drop")).startswith(f"1 draft dropped.\n\n{HEAD}")
    assert state(synced_store, 4) == "dropped"

    await editor.presses("See all 4")
    assert "Dropped at 12:00 by you." in await editor.presses("4")
    await editor.presses("Take it back")
    assert state(synced_store, 4) == "draft"


async def test_forward_and_back_go_through_the_doubtful_ones(
    editor: Editor, card: str, synced_store: Store
) -> None:
    doubt(synced_store, 1, Doubt.IMPLIED_PLACE)
    doubt(synced_store, 2, Doubt.DAY)
    await review(editor)

    assert (await editor.presses("Look at 3")).startswith("<b>1 of 3 · No. 1 · is a place meant?</b>")
    assert (await editor.presses("›")).startswith("<b>2 of 3 · No. 2 · on which day?</b>")
    assert (await editor.presses("›")).startswith("<b>3 of 3 · No. 4 · who has said it?</b>")
    assert (await editor.presses("‹")).startswith("<b>2 of 3 · No. 2 · on which day?</b>")
    assert (await editor.presses("Accept")).startswith(
        "1 published, in answers now. Followers are told at 12:00:20.\n\n<b>3 of 3 · No. 4 · who has said it?</b>"
    )
    assert (await editor.presses("‹")).startswith("<b>2 of 3 · No. 2")
    assert "Published at 12:00 by you." in editor.newest.html


async def test_all_statements_can_be_seen(editor: Editor, card: str) -> None:
    assert (await editor.presses("See all 4")).startswith(
        f"{HEAD}\n\n<b>1 Oksana Lypa · Pokrovsk</b>\nThe bridge in Pokrovsk is open\n\n"
    )
    assert editor.buttons == ["1", "2", "3", "4", "Back to the article"]
    assert (await editor.presses("Back to the article")) == CARD


async def test_the_article_is_dropped_after_asking(editor: Editor, card: str, synced_store: Store) -> None:
    await editor.presses("Publish the 3")
    assert await editor.presses("Drop the article") == (
        f"{HEAD}\n\nDrop the 1 draft of this article? What is published stays."
    )

    assert (await editor.presses("Drop 1 draft")).startswith(f"1 draft dropped.\n\n{HEAD}")
    assert [state(synced_store, number) for number in (1, 4)] == ["published", "dropped"]


async def test_a_restart_is_not_noticed(
    editor: Editor, card: str, synced_store: Store, start_bot: Callable[[], Bot]
) -> None:
    await editor.presses("Look at 1")
    await editor.presses("Place")
    await editor.presses("Other")

    await editor.meets(start_bot())

    assert "Place: Rodynske" in await editor.says("Rodynske")
    await editor.meets(start_bot())
    await editor.presses("Accept")
    assert state(synced_store, 4) == "published"


async def test_an_article_without_a_headline_is_named_by_its_first_words(
    editor: Editor, card: str, synced_store: Store
) -> None:
    synced_store.write_now(lambda book: book._db.execute("UPDATE article SET title = NULL"))

    assert await editor.says("/review") == (
        "<b>Waiting for an editor</b>\n\n1 article with drafts:\n"
        "1. Eastern Courier, 11 Nov: The bridge in Pokrovsk is open (4)"
    )


async def test_nothing_waits_when_all_is_done(editor: Editor, card: str) -> None:
    assert await editor.says("/review") == (
        f"<b>Waiting for an editor</b>\n\n1 article with drafts:\n1. Eastern Courier, 11 Nov: {TITLE} (4)"
    )
    await editor.presses("1")
    await editor.presses("Publish the 3")
    await editor.presses("Look at 1")
    assert (await editor.presses("Drop")).endswith("Nothing of it waits any more.")

    assert await editor.says("/review") == "Nothing waits for an editor."
