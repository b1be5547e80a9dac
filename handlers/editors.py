"""/editors, for owners: who the editors are, a link that makes somebody one, and taking the rights away."""

import secrets
from collections.abc import Iterable
from dataclasses import replace

from telegram import Update

from domain.team import INVITATION, Invite, Remove, decode
from domain.turn import Message, Toast, Turn
from handlers.people import asker
from handlers.roles import must_be_owner
from handlers.services import Services
from rendering import conversation, team
from store.book import Book
from store.editors import Opened
from transport.context import Context

CODE_BYTES = 18
"""Randomness of an invitation; 24 characters of a link."""


async def editors(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show an owner who the editors are."""
    must_be_owner(update, context)
    services, who = context.services, asker(update, context.services)
    now = context.now.astimezone(services.timezone)
    return Turn(say=[team.editors(services.store.editors.all(), who.own_language, now)])


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button under the list of editors says."""
    owner, query = must_be_owner(update, context), update.callback_query
    match decode((query.data if query else None) or ""):
        case Invite():
            return _invite(update, context, owner)
        case Remove(user):
            return _remove(update, context, owner, user)
    return Turn(at_once=Toast())


def _invite(update: Update, context: Context[Services], owner: int) -> Turn[Book]:
    services, language = context.services, asker(update, context.services).own_language
    code = secrets.token_urlsafe(CODE_BYTES)
    link = f"https://t.me/{services.bot_username}?start={INVITATION}{code}"
    return Turn(
        say=[replace(team.invitation(link, language), kept=False)],
        change=lambda book: book.invite(code, owner, context.now),
    )


def _remove(update: Update, context: Context[Services], owner: int, user: int) -> Turn[Book]:
    services, who = context.services, asker(update, context.services)
    name = services.store.editors.name(user)
    left = [editor for editor in services.store.editors.all() if editor.user != user]

    def remove(book: Book) -> Iterable[Message]:
        if book.remove_editor(user, owner, context.now) and name is not None:
            now = context.now.astimezone(services.timezone)
            shown = team.editors(left, who.own_language, now, removed=name)
            return [replace(shown, edits=who.message_id)]
        return []

    return Turn(change=remove)


def accept(update: Update, context: Context[Services], code: str) -> Turn[Book]:
    """Make whoever opens an invitation an editor; with an unknown code nothing is said of editors."""
    language, user = asker(update, context.services).own_language, update.effective_user
    if user is None:
        return Turn()

    def open_invitation(book: Book) -> Iterable[Message]:
        match book.open_invitation(code, user.id, user.full_name, context.now):
            case Opened.ACCEPTED:
                return [team.accepted(language)]
            case Opened.ALREADY:
                return [team.already(language)]
            case Opened.STALE:
                return [team.stale(language)]
            case Opened.UNKNOWN:
                return [conversation.welcome(language)]

    return Turn(change=open_invitation)
