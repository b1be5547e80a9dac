"""Putting the parts together: the gazetteer, the store, and what conversations need of both."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import timedelta

from config import Config
from delivery.parts import Parts
from domain.feed import FeedSettings
from gazetteer.gazetteer import Gazetteer, open_gazetteer
from handlers.services import Services
from store.store import Store, open_store, read_store


@contextmanager
def reading(config: Config) -> Iterator[Services]:
    """Open what answering needs, so that nothing can be written."""
    with open_gazetteer(config.gazetteer.path) as gazetteer, read_store(config.store.path) as store:
        yield services(config, store, gazetteer, transport="")


@contextmanager
def writing(config: Config, *, owners: Collection[int] = ()) -> Iterator[tuple[Store, Gazetteer]]:
    """Open the store to write too, with the gazetteer's places in it; `owners` join the configured."""
    everybody = {*config.telegram.owners, *owners}
    with (
        open_gazetteer(config.gazetteer.path) as gazetteer,
        open_store(config.store.path, owners=everybody) as store,
    ):
        sync_places(store, gazetteer)
        yield store, gazetteer


def services(
    config: Config, store: Store, gazetteer: Gazetteer, *, transport: str, bot_username: str = ""
) -> Services:
    """Return what conversations on one transport read from."""
    hold = timedelta(seconds=config.digests.alert_hold_seconds)
    feeds = FeedSettings(interval=timedelta(minutes=config.feeds.interval_minutes))
    unasked = Parts(
        store,
        gazetteer,
        config.sides,
        config.timezone,
        transport,
        bot_username,
        hold=hold,
        max_age=timedelta(hours=config.digests.alert_max_age_hours),
        default_time=config.digests.default_time,
        remember=timedelta(days=config.store.remember_days),
        per_second=config.sending.messages_per_second,
        paid=config.sending.paid,
    )
    return Services(
        store,
        gazetteer,
        config.sides,
        config.timezone,
        transport,
        unasked,
        bot_username,
        hold,
        feed_settings=feeds,
    )


def sync_places(store: Store, gazetteer: Gazetteer) -> None:
    """Let the store know the gazetteer's places, when they have changed."""
    if store.places.synced_version() == gazetteer.version:
        return
    places = [
        *gazetteer.places(),
        *gazetteer.areas(),
    ]  # read here: the writing thread may not use the gazetteer's file
    store.write_now(lambda book: book.sync_places(gazetteer.version, places))
