"""Once a day owners are told which feeds fail or are unusually silent."""

from datetime import datetime

from config import Config
from domain.delivery import Lane
from domain.language import Language
from rendering import feeds as shown
from store.book import Book
from store.store import Store

PURPOSE = "feeds"


async def tell_owners(settings: Config, store: Store, now: datetime, transport: str) -> bool:
    """Owe each owner the day's notice, from the time of day on that digests go out; say whether there is one.

    A notice of a day is owed once, however often this is asked.
    """
    local = now.astimezone(settings.timezone)
    if local.time() < settings.digests.default_time:
        return False
    bad = [feed for feed in store.feeds.all() if feed.failing(now) or feed.unusually_silent(now)]
    if not bad:
        return False
    told = {
        owner: shown.failing(bad, store.chats.language(transport, owner) or Language.EN, local)
        for owner in settings.telegram.owners
    }

    def owe(book: Book) -> bool:
        owed = [
            book.owe(
                f"feeds:{transport}:{owner}:{local.date()}",
                transport,
                owner,
                message,
                now,
                lane=Lane.NOTICE,
                purpose=PURPOSE,
            )
            for owner, message in told.items()
        ]
        return any(row is not None for row in owed)

    return await store.write(owe)
