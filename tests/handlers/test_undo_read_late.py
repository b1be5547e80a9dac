"""/undo counts from when it was written: a bot that was away reads it late, which is nobody's fault."""

from datetime import timedelta

from store.store import Store
from tests.botapi.server import Server
from tests.handlers.cards import state
from tests.people import Clock, Editor, Reader, Time

LATE = "Readers had been told of it, and are told of this as well."


async def publish(editor: Editor, telegram: Server, clock: Clock) -> None:
    """Publish three statements with one button; what is written from now on, is 10 seconds later."""
    await editor.presses("Publish the 3")
    written = clock() + timedelta(seconds=10)
    telegram.world.date = lambda: int(written.timestamp())


async def test_an_undo_that_was_written_in_time_tells_nobody(
    editor: Editor, card: str, telegram: Server, clock: Clock, synced_store: Store
) -> None:
    await publish(editor, telegram, clock)
    clock.passes(minutes=10)

    assert await editor.says("/undo") == (
        "Taken back: 3 statements published (12 Nov, 12:00). Nobody had been told, and nobody is."
    )
    assert [state(synced_store, number) for number in (1, 2, 3)] == ["draft"] * 3


async def test_it_is_late_where_somebody_was_told_meanwhile(
    editor: Editor, card: str, telegram: Server, clock: Clock, reader: Reader, time: Time, synced_store: Store
) -> None:
    await reader.says("/follow Pokrovsk instant")
    await publish(editor, telegram, clock)
    assert (await time.passes(minutes=10)).startswith("<b>3 new statements on what you follow</b>")

    assert await editor.says("/undo") == f"Taken back: 3 statements published (12 Nov, 12:00). {LATE}"
    assert [state(synced_store, number) for number in (1, 2, 3)] == ["withdrawn"] * 3


async def test_it_is_late_where_it_was_written_late(
    editor: Editor, card: str, telegram: Server, clock: Clock, synced_store: Store
) -> None:
    await publish(editor, telegram, clock)
    clock.passes(minutes=10)
    telegram.world.date = lambda: int(clock().timestamp())

    assert await editor.says("/undo") == f"Taken back: 3 statements published (12 Nov, 12:00). {LATE}"
    assert [state(synced_store, number) for number in (1, 2, 3)] == ["withdrawn"] * 3
