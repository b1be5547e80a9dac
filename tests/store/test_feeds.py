"""Feeds as the store keeps them, and how well it says they are read."""

from datetime import date, datetime, timedelta

import pytest

from domain.feed import Feed, FeedSettings, Named, Outlet, OutletHealth, Trust
from domain.language import Language
from domain.place import Place
from domain.statement import Source, Topic
from store.store import Store
from tests.store.builders import (
    DONBAS,
    LUHANSK_REGION,
    LYSYCHANSK,
    MYRNOHRAD,
    NOON,
    POKROVSK,
    POKROVSK_DISTRICT,
    Desk,
    extracted,
)

HOUR = timedelta(hours=1)


def add(store: Store, outlet: str = "Example News", *, now: datetime = NOON, **settings: object) -> int:
    """Read a feed of `outlet` from now on, every hour."""
    url = f"https://{outlet.split()[0].lower()}.example/feed"
    decided = FeedSettings(interval=HOUR, **settings)  # type: ignore[arg-type]
    return store.write_now(lambda book: book.add_feed(Source(outlet), url, decided, now, by="7"))


def test_a_feed_is_kept_as_an_editor_has_decided(store: Store) -> None:
    settings = FeedSettings(
        interval=timedelta(minutes=30),
        language=Language.UK,
        trust=Trust.SURE,
        places=("D1", "S3"),
        holds={Topic.STRIKE: 6},
        whole=True,
        paused=True,
    )

    feed = store.write_now(
        lambda book: book.add_feed(
            Source("Example News"), "https://a.example/rss", settings, NOON, by="7", site="https://a.example"
        )
    )

    assert store.feeds.get(feed) == Feed(
        feed, "Example News", "https://a.example/rss", "https://a.example", settings, NOON, NOON
    )


def test_a_removed_feed_is_read_no_longer_and_starts_anew_when_it_is_added_again(store: Store) -> None:
    feed = add(store)
    assert store.write_now(lambda book: book.remove_feed(feed, NOON, by="7"))
    assert not store.write_now(lambda book: book.remove_feed(feed, NOON, by="8"))
    assert (store.feeds.all(), store.feeds.due(NOON, 9), store.feeds.get(feed)) == ([], [], None)

    assert add(store, now=NOON + HOUR) == feed

    assert store.feeds.due(NOON + HOUR, 9)[0].added_at == NOON + HOUR


def test_the_longest_due_is_read_first_and_a_paused_one_never(store: Store) -> None:
    later = add(store, "Late News", now=NOON)
    sooner = add(store, "Early News", now=NOON - HOUR)
    add(store, "Paused News", paused=True)
    add(store, "Future News", now=NOON + HOUR)

    assert [feed.id for feed in store.feeds.due(NOON, 9)] == [sooner, later]
    assert [feed.id for feed in store.feeds.due(NOON, 1)] == [sooner]


@pytest.mark.parametrize("hours", [2, 3])
def test_a_feed_that_could_not_be_read_for_twice_its_interval_is_failing(store: Store, hours: int) -> None:
    feed = add(store)

    now = NOON + hours * HOUR

    assert store.feeds.late(now) == ((feed,) if hours > 2 else ())
    failing = (Outlet("Example News", NOON),) if hours > 2 else ()
    assert store.feeds.health("S1", now) == OutletHealth(read=1, failing=failing)


@pytest.mark.parametrize(
    ("filtered", "asked", "read"),
    [
        ((), POKROVSK, 1),
        ((POKROVSK_DISTRICT,), POKROVSK, 1),
        ((POKROVSK_DISTRICT,), LYSYCHANSK, 0),
        ((MYRNOHRAD,), POKROVSK, 1),
        ((LUHANSK_REGION,), POKROVSK, 0),
        ((LUHANSK_REGION,), DONBAS, 1),
        ((DONBAS,), LYSYCHANSK, 1),
    ],
)
def test_outlets_are_counted_that_are_read_for_the_region(
    store: Store, filtered: tuple[Place, ...], asked: Place, read: int
) -> None:
    add(store, places=tuple(place.id for place in filtered))

    assert store.feeds.health(asked.id, NOON).read == read


def test_an_outlet_with_two_feeds_is_one_outlet(store: Store) -> None:
    add(store)
    store.write_now(
        lambda book: book.add_feed(Source("Example News"), "https://b.example", FeedSettings(), NOON, by="7")
    )

    assert store.feeds.health("S1", NOON).read == 1


def test_outlets_that_named_the_place_in_the_last_90_days_are_known(store: Store) -> None:
    for outlet in ("Example News", "Old News", "Other News"):
        add(store, outlet)

    def publish(book_desk: Desk) -> None:
        book_desk.publish(extracted(), outlet="Example News")
        book_desk.publish(extracted("It is closed"), outlet="Unread News")
        book_desk.publish(extracted("It was open"), outlet="Old News", published=date(2025, 8, 1))
        book_desk.publish(extracted("All left", places=[LYSYCHANSK]), outlet="Other News")

    store.write_now(lambda book: publish(Desk(book)))

    assert store.feeds.health("S1", NOON).naming == (Named("Example News", None),)


def test_without_feeds_nothing_is_said_of_outlets(store: Store) -> None:
    add(store, paused=True)

    assert store.feeds.health("S1", NOON) == OutletHealth()


def test_an_unknown_place_is_read_for_by_feeds_without_a_filter(store: Store) -> None:
    add(store)
    add(store, "Local News", places=("S1",))

    assert store.feeds.health("nowhere", NOON).read == 1
