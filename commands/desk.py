"""Putting together the desk at which what editors send is read."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from config import Config
from domain.clock import Clock
from intake.desk import Desk
from intake.fetching import fetching
from intake.room import reading_room
from store.store import Store


@asynccontextmanager
async def desk(config: Config, store: Store, clock: Clock, *, transport: str) -> AsyncIterator[Desk]:
    """Open what reading articles needs: a thread of its own, and a way to the web."""
    with reading_room(config.gazetteer.path) as room:
        async with fetching() as fetcher:
            yield Desk(store, room, fetcher, clock, transport, config.timezone, config.sides)
