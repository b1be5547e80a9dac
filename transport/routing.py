"""Which handler an update goes to."""

from datetime import datetime
from itertools import chain
from typing import Any

from telegram import Update

from domain.turn import Turn
from store.book import Book
from transport.context import BotApplication, Context


async def route(application: BotApplication, services: Any, update: Update, now: datetime) -> Turn[Book]:
    """Return the turn of the first handler that `update` fits, or an empty one.

    This is python-telegram-bot's own order of handlers, over its public `check_update` and
    `handle_update`. Its `process_update` is not used: it swallows what handlers return and raise.
    """
    for handler in chain.from_iterable(application.handlers.values()):
        found = handler.check_update(update)
        if found is None or found is False:
            continue
        context: Context[Any] = Context.from_update(update, application)
        context.services = services
        context.now = now
        turn: Turn[Book] | None = await handler.handle_update(update, application, found, context)
        return turn or Turn()
    return Turn()
