from collections.abc import AsyncIterator

import pytest

from gazetteer.gazetteer import Gazetteer
from store.store import Store
from tests.intake.pressroom import Pressroom, a_pressroom
from tests.intake.web import a_web
from tests.people import Clock


@pytest.fixture
async def pressroom(synced_store: Store, gazetteer: Gazetteer, clock: Clock) -> AsyncIterator[Pressroom]:
    async with a_web() as web, a_pressroom(web, synced_store, gazetteer, clock) as ready:
        yield ready
