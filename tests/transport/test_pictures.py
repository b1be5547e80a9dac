"""Pictures: uploaded once, shown to many, and kept no longer than somebody is owed them."""

from typing import Any

from markupsafe import Markup

from domain.turn import Button, Message
from tests.botapi import faults
from tests.transport.conftest import Rig

FORGOTTEN = faults.refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
PICTURE = b"\x89PNG" + bytes(1000)


def message(words: str = "<b>Map</b>", **more: Any) -> Message:
    return Message(Markup(words), picture=PICTURE, **more)


def kept(rig: Rig) -> list[tuple[Any, ...]]:
    """Return for each picture whether its bytes and Telegram's id for it are kept."""
    return rig.store.outbox._db.execute(
        "SELECT content IS NOT NULL, file_id IS NOT NULL FROM picture"
    ).fetchall()


async def test_a_picture_is_sent_with_its_words_and_buttons(rig: Rig) -> None:
    await rig.owe(message(buttons=((Button("More", data="m"),),)))

    await rig.bot.drain()

    (shown,) = rig.server.world.delivered(5)
    assert (shown.text, shown.html, shown.buttons, shown.picture) == ("Map", "<b>Map</b>", ["More"], PICTURE)


async def test_a_picture_for_many_is_kept_once_uploaded_once_and_dropped_when_all_have_it(rig: Rig) -> None:
    for chat in (5, 6, 7):
        await rig.owe(message(), key=f"map {chat}", chat=chat)
    assert kept(rig) == [(1, 0)]

    await rig.bot.deliver()
    assert kept(rig) == [(1, 1)]
    await rig.bot.drain()

    assert [shown.picture for shown in rig.server.world.delivered()] == [PICTURE] * 3
    uploads = [isinstance(asked["photo"], bytes) for asked in rig.server.called("sendPhoto")]
    assert uploads == [True, False, False]
    assert kept(rig) == [(0, 1)]


async def test_a_picture_that_telegram_has_forgotten_is_uploaded_again(rig: Rig) -> None:
    await rig.owe(message(), key="one")
    await rig.owe(message(), key="two", chat=6)
    await rig.bot.deliver()
    rig.server.fails(
        "sendPhoto", faults.refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
    )

    await rig.bot.drain()

    assert [shown.picture for shown in rig.server.world.delivered()] == [PICTURE] * 2
    uploads = [isinstance(asked["photo"], bytes) for asked in rig.server.called("sendPhoto")]
    assert uploads == [True, False, True]


async def test_the_words_under_a_picture_are_edited(rig: Rig) -> None:
    await rig.owe(message())
    await rig.bot.drain()
    message_id = rig.server.world.delivered(5)[0].message_id

    await rig.owe(Message(Markup("<i>Corrected</i>"), edits=message_id), key="better")
    await rig.bot.drain()

    (shown,) = rig.server.world.delivered(5)
    assert (shown.text, shown.picture, shown.edits) == ("Corrected", PICTURE, 1)
    assert rig.server.called("editMessageText") == []


async def test_a_picture_whose_row_is_gone_is_found_to_be_one(rig: Rig) -> None:
    await rig.owe(message())
    await rig.bot.drain()
    message_id = rig.server.world.delivered(5)[0].message_id
    await rig.store.write(lambda book: book._db.execute("DELETE FROM delivery"))

    await rig.owe(Message(Markup("Corrected"), edits=message_id), key="better")
    await rig.bot.drain()

    assert rig.shown() == ["Corrected"]
