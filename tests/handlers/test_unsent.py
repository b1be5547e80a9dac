"""What is corrected or withdrawn while the message that shows it still waits to be sent."""

import pytest
from markupsafe import Markup

from domain.delivery import Lane
from domain.revision import Revision
from domain.turn import Message
from store.claiming import WHILE_PAUSED
from store.store import Store
from tests.botapi.server import Server
from tests.handlers.conftest import TimePasses
from tests.handlers.test_corrections import ANSWER, AS_SHOWN, STRUCK, messages
from tests.people import ADMINISTRATION, HNATOV, NOON, PRIVATE, Newsroom
from transport.seam import Bot


@pytest.fixture
def road(newsroom: Newsroom) -> int:
    """A statement that will not stand, beside one that does."""
    number = newsroom.hears("the road to the town is open", speaker=ADMINISTRATION)
    newsroom.hears("Enemy groups are in the outskirts.", speaker=HNATOV)
    return number


async def test_an_answer_that_waits_is_put_right_before_it_is_sent_and_no_notice_follows(
    bot: Bot, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    telegram.world.user_says("Pokrovsk", chat=PRIVATE)
    await bot.receive(telegram.world.waiting)
    await bot.idle()
    newsroom.withdraws(road)
    await time_passes(seconds=20)
    await time_passes(seconds=20)

    assert messages(telegram) == [ANSWER.format(other=STRUCK)]
    assert telegram.called("editMessageText") == []


async def test_what_an_answer_that_waited_shows_after_a_correction_is_what_later_changes_are_told_of(
    bot: Bot, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int
) -> None:
    telegram.world.user_says("Pokrovsk", chat=PRIVATE)
    await bot.receive(telegram.world.waiting)
    await bot.idle()
    newsroom.corrects(road, Revision(speaker=HNATOV), reason="wrong speaker")
    await time_passes(seconds=20)
    assert len(messages(telegram)) == 1
    assert "Corrected" in messages(telegram)[0]

    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert len(messages(telegram)) == 2
    assert messages(telegram)[1].startswith("<b>Withdrawn: words you saw about Pokrovsk</b>")


async def test_an_alert_of_which_nothing_stands_is_not_sent_again(
    bot: Bot, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int, synced_store: Store
) -> None:
    telegram.world.user_says("hello", chat=PRIVATE)
    said = synced_store.statements.by_number([road])[0]
    alert = Message(Markup(AS_SHOWN), shows=((road, said.version),))
    synced_store.write_now(
        lambda book: book.owe("a", "telegram", PRIVATE, alert, NOON, lane=Lane.ALERT, purpose="alert")
    )
    newsroom.withdraws(road)
    await time_passes(seconds=20)

    assert messages(telegram) == []


async def test_an_alert_that_is_put_right_waits_while_its_chat_is_paused(
    bot: Bot, newsroom: Newsroom, time_passes: TimePasses, telegram: Server, road: int, synced_store: Store
) -> None:
    telegram.world.user_says("hello", chat=PRIVATE)
    shows = tuple((each.number, each.version) for each in synced_store.statements.by_number([road, road + 1]))
    alert = Message(Markup(AS_SHOWN), shows=shows)
    synced_store.write_now(
        lambda book: book.owe("a", "telegram", PRIVATE, alert, NOON, lane=Lane.ALERT, purpose="alert")
    )
    synced_store.write_now(lambda book: book.set_paused("telegram", PRIVATE, NOON))
    newsroom.withdraws(road)
    await time_passes(seconds=20)
    assert messages(telegram) == []

    synced_store.write_now(lambda book: book.set_paused("telegram", PRIVATE, None))
    await time_passes(seconds=WHILE_PAUSED.total_seconds())

    assert messages(telegram) == [STRUCK]
