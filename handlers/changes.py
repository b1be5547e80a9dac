"""The button "Show them" under a notice that tells of several changes."""

from telegram import Update

from domain.language import Language
from domain.turn import Toast, Turn
from handlers.people import asker
from handlers.services import Services
from rendering import notices
from store.book import Book
from transport.context import Context


async def show_changes(update: Update, context: Context[Services]) -> Turn[Book]:
    """Tell each change of the notice in full, as things stand now."""
    services, query = context.services, update.callback_query
    if update.effective_chat is None or query is None:
        return Turn(at_once=Toast())
    who = asker(update, services)
    language = (query.data or "").partition("|")[2]
    if language not in set(Language) or who.message_id is None:
        return Turn(at_once=Toast())
    changes = services.store.notices.told_in(services.transport, who.chat, who.message_id)
    if not changes:
        return Turn(at_once=Toast())
    local = context.now.astimezone(services.timezone)
    said = notices.details(changes, Language(language), services.sides, local, services.bot_username)
    return Turn(say=[said])
