"""What an editor has dropped stays dropped when its article changes; what it says otherwise is shown as that."""

from store.store import Store
from tests.articles import kept_by_hand
from tests.handlers.cards import HEAD, SURE, review, state
from tests.people import Clock, Editor


async def drop_the_buses(editor: Editor) -> None:
    """Drop “Two buses have left Pokrovsk for Dnipro”."""
    await editor.presses("See all 4")
    await editor.presses("2")
    await editor.presses("Drop")


async def test_the_same_words_stay_dropped_when_their_article_changes(
    editor: Editor, card: str, synced_store: Store, clock: Clock
) -> None:
    await drop_the_buses(editor)

    kept_by_hand(synced_store, clock(), changed={"the water is cut off": "the water runs again"})

    assert await review(editor) == (
        f"{HEAD}\n"
        "5 found: 5 by 2 speakers, 0 in the outlet’s own words. 2 of them by people without a name. "
        "None known before.\n\n"
        "<b>Sure: 2</b>\n1 Oksana Lypa · Pokrovsk\n3 Russian Defense Ministry · Pokrovsk\n"
        "<b>Look at: 1</b>\nspeaker unnamed: 1\n<b>Dropped: 2</b>"
    )
    assert [state(synced_store, number) for number in (1, 2, 3)] == ["draft", "dropped", "draft"]


async def test_changed_words_are_shown_as_changed_and_are_not_sure(
    editor: Editor, card: str, synced_store: Store, clock: Clock
) -> None:
    await drop_the_buses(editor)

    kept_by_hand(synced_store, clock(), changed={"Two buses have left": "Three buses have now left"})

    assert (await review(editor)).split("\n\n", 1)[1] == (
        "<b>Sure: 2</b>\n1 Oksana Lypa · Pokrovsk\n3 Russian Defense Ministry · Pokrovsk\n"
        "<b>Look at: 2</b>\nspeaker unnamed: 1 · changed since it was dropped: 1\n<b>Dropped: 1</b>"
    )
    assert await editor.presses("Look at 2") == (
        "<b>1 of 2 · No. 5 · changed since it was dropped</b>\n\n"
        "“Three buses have now left Pokrovsk for Dnipro,”\ndirect quote\n"
        "No. 2, which an editor has dropped, said: “Two buses have left Pokrovsk for Dnipro,”\n\n"
        "Speaker: <b>Oksana Lypa</b>\nSide: Ukraine\nPlace: Pokrovsk, Dnipro\n"
        "Day: not given; published 11 Nov\nTopic: Evacuation\n\n"
        "<blockquote expandable>Sentence before: The bridge in Pokrovsk is open, the head of the Donetsk regional "
        "military administration, Oksana Lypa, said on Tuesday.\n"
        "<b>This one</b>: “Three buses have now left Pokrovsk for Dnipro,” Lypa said.\n"
        "Sentence after: Russian forces have taken the brickyard in Pokrovsk, the Russian Defense Ministry said on "
        "Tuesday.</blockquote>"
    )


async def test_in_three_languages(editor: Editor, card: str, synced_store: Store, clock: Clock) -> None:
    await drop_the_buses(editor)
    kept_by_hand(synced_store, clock(), changed={"Two buses have left": "Three buses have now left"})

    await editor.says("/language uk")
    assert (await review(editor)).split("\n")[-2] == "без імені: 1 · змінено, відколи відкинуто: 1"

    await editor.says("/language ru")
    assert (await review(editor)).split("\n")[-2] == ("без имени: 1 · изменено, с тех пор как отброшено: 1")


async def test_a_whole_article_that_was_dropped_does_not_come_back(
    editor: Editor, card: str, synced_store: Store, clock: Clock
) -> None:
    await editor.presses("Drop the article")
    await editor.presses("Drop 4 drafts")

    kept_by_hand(synced_store, clock(), changed={"Bridge at": "A bridge at"})

    assert await editor.says("/review") == "Nothing waits for an editor."
    assert [state(synced_store, number) for number in (1, 2, 3, 4)] == ["dropped"] * 4


async def test_what_was_restored_is_known(
    editor: Editor, card: str, synced_store: Store, clock: Clock
) -> None:
    await drop_the_buses(editor)
    await editor.says("/undo")

    kept_by_hand(synced_store, clock(), changed={"Bridge at": "A bridge at"})

    assert SURE in await review(editor)
