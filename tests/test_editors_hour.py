"""An hour of an editor's day, as one conversation: read it after `test_conversation.py`."""

from store.store import Store
from tests.articles import BRIDGE, LINK, TITLE
from tests.people import Clock, Editor, Reader, a_channel

ELSEWHERE = "https://stepovi.example/bridge"


def states(store: Store) -> list[tuple[int, str]]:
    rows = store.editors._db.execute("SELECT id, state FROM statement ORDER BY id").fetchall()
    return [(number, state) for number, state in rows]


async def test_an_hour_of_an_editors_day(
    editor: Editor, colleague: Editor, reader: Reader, clock: Clock, synced_store: Store
) -> None:
    # 12:00. An article is pasted; the bot asks what it cannot know, one thing at a time.
    assert (await editor.pastes(BRIDGE)).endswith(
        "Which outlet has published this? Choose it, or write its name."
    )
    await editor.says("Eastern Courier")
    await editor.presses("yesterday, 11 Nov")
    card = await editor.says(LINK)
    assert card.startswith(
        f'<b>Eastern Courier · 11 Nov · English</b>\n<a href="{LINK}">{TITLE}</a>\n4 found'
    )
    assert editor.buttons[:2] == ["Publish the 3", "Look at 1"]

    # 12:05. The sure ones are published with one button, and readers find them.
    clock.passes(minutes=5)
    assert (await editor.presses("Publish the 3")).startswith("3 published, in answers now.")
    assert "The bridge in Pokrovsk is open" in await reader.says("Pokrovsk")

    # 12:10. The doubtful one: who has said it? Nobody of the article; its place is right. It is accepted.
    clock.passes(minutes=5)
    assert "the water is cut off" in await editor.presses("Look at 1")
    await editor.presses("Place")
    assert "Place: Pokrovsk" in await editor.presses("Pokrovsk")
    assert "Nothing of it waits any more." in await editor.presses("Accept")
    assert "the water is cut off" in await reader.says("Pokrovsk")

    # 12:20. A channel has it too: its post is forwarded, and what is known gets a further outlet.
    clock.passes(minutes=10)
    said = await editor.forwards(BRIDGE, a_channel("Stepovi Novyny", username="stepovi"))
    assert said.startswith("<b>Stepovi Novyny · 11 Nov · English</b>")
    assert "No. 1 is known: same speaker, same day, same words in Eastern Courier (11 Nov)." in said
    assert "They are two: No. 1" in editor.buttons
    assert "Same words in 1 more outlet." in await reader.says("Pokrovsk")

    # 12:25. A reader says that a place is wrong; the editor looks into it and corrects it.
    clock.passes(minutes=5)
    await reader.says("/source 4")
    await reader.presses("Report a mistake")
    assert await reader.presses("Wrong place") == "Thank you. An editor looks into it."
    assert "No. 4: wrong place: 1" in await editor.says("/review")
    await editor.presses("No. 4")
    await editor.presses("Correct")
    await editor.presses("Place")
    await editor.presses("Dnipro")
    assert "corrected; place was: Pokrovsk" in await reader.says("/source 4")

    # 12:30. One is withdrawn, and the editor thinks better of it within the hold: nobody is told.
    clock.passes(minutes=5)
    await editor.says("/withdraw 3 the outlet took it out")
    assert dict(states(synced_store))[3] == "withdrawn"
    await editor.says("/undo")
    assert dict(states(synced_store))[3] == "published"

    # 12:40. Two editors open the same draft; the second is told, and loses nothing.
    clock.passes(minutes=10)
    other = BRIDGE.replace("brickyard", "sawmill").replace("water", "gas")
    await editor.submits(other, "Harbour Wire", ELSEWHERE)
    await colleague.says("/review")
    await colleague.presses("1")
    published = next(label for label in editor.buttons if label.startswith("Publish"))
    await editor.presses(published)
    clock.passes(minutes=1)
    assert (await colleague.presses(published)).startswith("Another editor published ")

    # 12:50. Nothing is left but what waits, and the record says who did what.
    clock.passes(minutes=9)
    assert "Marta" in await editor.says("/audit 3")
    await colleague.says("/review")
    assert all(state in ("published", "draft") for _, state in states(synced_store))
