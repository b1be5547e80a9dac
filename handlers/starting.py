"""/start, /help, /language, /forget: getting to know the bot, and being forgotten by it."""

from dataclasses import replace

from telegram import Update

from domain.language import Language
from domain.place import Match, Meaning, Place, Resolution, Resolved
from domain.team import INVITATION, Role
from domain.turn import Toast, Turn
from handlers.asking import answer_about
from handlers.editors import accept
from handlers.mistakes import STATEMENT_LINK, linked
from handlers.people import asker
from handlers.roles import editor_in_private
from handlers.services import Services
from rendering import conversation
from store.book import Book
from transport.context import Context

PLACE_LINK = "p_"
"""How the payload of `t.me/<bot>?start=p_<place id>` begins."""


async def start(update: Update, context: Context[Services]) -> Turn[Book]:
    """Greet; or answer about the place that a link names."""
    payload = context.args[0] if context.args else ""
    if payload.startswith(INVITATION) and asker(update, context.services).in_private:
        return accept(update, context, payload.removeprefix(INVITATION))
    if payload.startswith(STATEMENT_LINK):
        return linked(update, context, payload)
    place = _linked(context.services, payload)
    who = asker(update, context.services)
    if place:
        meant = Resolved(
            Meaning.PLACE if place.is_settlement else Meaning.REGION,
            (Match(place, 1.0, place.names.uk),),
            typed=place.names.uk,
        )
        return answer_about(update, context, Resolution(payload, meant), who.own_language)
    if not who.in_private:
        return await help_(update, context)
    services = context.services
    return Turn(
        say=[conversation.welcome(who.own_language)],
        change=lambda book: book.writes_again(services.transport, who.chat),
    )


def _linked(services: Services, payload: str) -> Place | None:
    """Return the place of a link; a payload cannot hold the colon of "geonames:1", and has "-" for it."""
    if not payload.startswith(PLACE_LINK):
        return None
    place_id = payload.removeprefix(PLACE_LINK)
    return services.gazetteer.place(place_id) or services.gazetteer.place(place_id.replace("-", ":", 1))


async def help_(update: Update, context: Context[Services]) -> Turn[Book]:
    """Say how to ask."""
    return _help(update, context.services)


def _help(update: Update, services: Services) -> Turn[Book]:
    who = asker(update, services)
    if who.in_private:
        user = editor_in_private(update, services)
        role = services.store.editors.role(user) if user is not None else Role.READER
        return Turn(say=[conversation.help_text(who.own_language, role)])
    return Turn(say=[conversation.group_help(who.own_language, services.bot_username)])


async def language(update: Update, context: Context[Services]) -> Turn[Book]:
    """Set the language of the replies, or offer the three."""
    services, who = context.services, asker(update, context.services)
    wanted = (context.args[0] if context.args else "").casefold()
    if wanted not in set(Language):
        return Turn(say=[conversation.choose_language(who.own_language)])
    chosen = Language(wanted)
    return Turn(
        say=[conversation.language_set(chosen)],
        change=lambda book: book.choose_language(services.transport, who.chat, chosen),
    )


async def forget(update: Update, context: Context[Services]) -> Turn[Book]:
    """Delete everything that is kept of this chat."""
    services, who = context.services, asker(update, context.services)
    return Turn(
        say=[replace(conversation.forgotten(who.own_language), kept=False)],
        change=lambda book: book.forget(services.transport, who.chat),
    )


async def unreadable(update: Update, context: Context[Services]) -> Turn[Book]:
    """Answer a voice message, a photo or a sticker."""
    return Turn(say=[conversation.cannot_read(asker(update, context.services).own_language)])


async def unknown_command(update: Update, context: Context[Services]) -> Turn[Book]:
    """Answer a command that does not exist with how to ask."""
    return unknown_word(update, context.services)


def unknown_word(update: Update, services: Services) -> Turn[Book]:
    """Return the answer to a command that does not exist, or a button that does nothing."""
    if update.callback_query is not None:
        return Turn(at_once=Toast())
    return _help(update, services)
