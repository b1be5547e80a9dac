"""Owners are told of feeds in trouble once a day."""

from datetime import timedelta

from commands.feed_notice import tell_owners
from config import Config, Telegram
from domain.feed import FeedSettings
from domain.statement import Source
from store.store import Store
from tests.people import OWNER, Clock, Reader

SETTINGS = Config(telegram=Telegram(owners=(OWNER,)))


def follow(store: Store, clock: Clock) -> None:
    source, url = Source("First News"), "https://first.example/rss"
    store.write_now(lambda book: book.add_feed(source, url, FeedSettings(), clock(), by="owner"))


async def tell(store: Store, clock: Clock) -> bool:
    return await tell_owners(SETTINGS, store, clock(), "telegram")


async def test_owners_are_told_once_a_day_of_feeds_that_fail(
    owner: Reader, synced_store: Store, clock: Clock
) -> None:
    await owner.says("/start")
    follow(synced_store, clock)
    assert not await tell(synced_store, clock)
    clock.passes(hours=1)

    told = await tell(synced_store, clock)
    again = await tell(synced_store, clock)
    await owner._bot.drain()

    assert (told, again) == (True, False)
    assert owner.newest.html == (
        "<b>1 feed is in trouble</b>\n"
        "<b>First News</b> · not readable since 12 Nov, 12:00: it has not been asked for long"
    )
    assert owner.buttons == ["Those in trouble"]


async def test_the_next_day_they_are_told_again_in_the_morning(synced_store: Store, clock: Clock) -> None:
    follow(synced_store, clock)
    clock.passes(hours=1)
    await tell(synced_store, clock)

    clock.now = clock.now.replace(day=13, hour=5, minute=59)
    too_early = await tell(synced_store, clock)
    clock.now += timedelta(minutes=1)

    assert not too_early
    assert await tell(synced_store, clock)


async def test_a_feed_that_answers_but_publishes_unusually_little_is_told_of(
    synced_store: Store, clock: Clock
) -> None:
    follow(synced_store, clock)
    later = clock() + timedelta(days=1, hours=1)
    synced_store.write_now(
        lambda book: (
            book._db.execute(
                "UPDATE feed SET last_ok = ?, late_at = ?, last_new = ?, gap = 3600",
                [later.isoformat(), (later + timedelta(hours=1)).isoformat(), clock().isoformat()],
            )
            and None
        )
    )
    clock.now = later

    (feed,) = synced_store.feeds.all()

    assert (feed.failing(later), feed.unusually_silent(later)) == (False, True)
    assert await tell(synced_store, clock)
