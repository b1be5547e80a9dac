"""`/broadcast`: an editor writes to all groups and channels, or to some, and can take it back."""

from dataclasses import replace

from markupsafe import Markup, escape
from telegram import Message as TelegramMessage
from telegram import Update

from domain.broadcast import HOLD, Act, Broadcast, BroadcastPress, State, decode, drafted
from domain.language import Language
from domain.turn import Message, Toast, Turn
from handlers.people import asker
from handlers.roles import must_be_editor
from handlers.services import Services
from rendering import broadcasts
from rendering.cleaning import clean
from rendering.reader import reader
from store.book import Book
from store.broadcasts import LATELY
from transport.context import Context

TEXT = "broadcast text"
"""The step in which an editor has been asked for the words."""

PLACE = "broadcast place"
"""The step in which an editor has been asked for a place; the data is the broadcast's number."""

STEPS = (TEXT, PLACE)

LONGEST = 4096
"""Characters of a message (Bot API)."""


async def broadcast(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take the words behind the command, or those it replies to; else ask for them."""
    user = must_be_editor(update, context)
    message = update.effective_message
    assert message is not None
    who = asker(update, context.services)
    if message.reply_to_message is not None:
        return _draft(update, context, user, _words(message.reply_to_message))
    if context.args:
        said = (message.text or "").split(maxsplit=1)[1]
        return _draft(update, context, user, escape(said))
    services = context.services
    return Turn(
        say=[broadcasts.ask_for_text(who.own_language)],
        change=lambda book: book.ask(services.transport, who.chat, TEXT, "", context.now),
    )


async def typed(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take the words, or the place, that an editor was asked for."""
    user = must_be_editor(update, context)
    services, who = context.services, asker(update, context.services)
    dialog = services.store.dialogs.current(services.transport, who.chat)
    message = update.effective_message
    assert message is not None
    if dialog is None or dialog.step == TEXT:
        return _draft(update, context, user, _words(message))
    return _aim_at_place(context, int(dialog.data), message.text or "", who.own_language, who.chat)


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button under a broadcast says."""
    user = must_be_editor(update, context)
    query, services = update.callback_query, context.services
    pressed = decode((query.data if query else None) or "")
    found = services.store.broadcasts.one(pressed.number) if pressed else None
    if pressed is None or found is None or query is None or query.message is None:
        return Turn(at_once=Toast())
    card = query.message.message_id
    match pressed.act:
        case Act.AIM:
            return _aim(context, found, pressed.target, pressed.language, card)
        case Act.PLACE:
            return _ask_place(update, context, found, pressed.language)
        case Act.SEND | Act.PAY:
            return _start(context, found, pressed, card, user)
    return _change(context, found, pressed, card)


def _words(message: TelegramMessage) -> Markup | None:
    """Return a message's words as it shows them; None for one that is no text."""
    html = message.text_html
    return Markup(html) if html else None  # noqa: S704  python-telegram-bot escapes what it writes


def _draft(update: Update, context: Context[Services], user: int, html: Markup | None) -> Turn[Book]:
    services, who = context.services, asker(update, context.services)
    if html is None or not clean(html.striptags()) or len(html.striptags()) > LONGEST:
        return Turn(say=[broadcasts.text_only(who.own_language)])
    count = services.store.broadcasts.recipients(services.transport, "")

    def change(book: Book) -> list[Message]:
        book.must_be_editor(user)
        book.end_dialog(services.transport, who.chat)
        number = book.draft_broadcast(services.transport, user, update.update_id, str(html), context.now)
        made = drafted(number, user, str(html))
        return [broadcasts.preview(made), _card(services, made, count, who.own_language)]

    return Turn(change=change)


def _card(services: Services, made: Broadcast, count: int, language: Language) -> Message:
    place = services.gazetteer.place(made.target) if made.target else None
    parts = services.unasked
    return broadcasts.draft(made, count, place, language, per_second=parts.per_second, paid=parts.paid)


def _aim(
    context: Context[Services], found: Broadcast, target: str, language: Language, card: int | None
) -> Turn[Book]:
    services = context.services
    aimed = replace(found, target=target)
    count = services.store.broadcasts.recipients(services.transport, target)
    shown = replace(_card(services, aimed, count, language), edits=card)
    refused = Toast(broadcasts.decided(language))
    if found.state is not State.DRAFT:
        return Turn(at_once=refused)

    def change(book: Book) -> list[Message]:
        return [shown] if book.aim_broadcast(found.id, target) else []

    return Turn(change=change)


def _ask_place(
    update: Update, context: Context[Services], found: Broadcast, language: Language
) -> Turn[Book]:
    services, who = context.services, asker(update, context.services)
    if found.state is not State.DRAFT:
        return Turn(at_once=Toast(broadcasts.decided(language)))
    return Turn(
        say=[broadcasts.ask_place(language)],
        change=lambda book: book.ask(services.transport, who.chat, PLACE, str(found.id), context.now),
    )


def _aim_at_place(
    context: Context[Services], number: int, text: str, language: Language, chat: int
) -> Turn[Book]:
    services = context.services
    found = services.store.broadcasts.one(number)
    resolution = services.gazetteer.resolve(text, services.store.activity)
    if found is None or not resolution.first.is_certain:
        several = bool(resolution.first.matches)
        return Turn(say=[broadcasts.ask_place(language, several=several)])
    turn = _aim(context, found, resolution.first.matches[0].place.id, language, None)

    def change(book: Book) -> list[Message]:
        book.end_dialog(services.transport, chat)
        return list((turn.change(book) if turn.change else None) or ())

    return Turn(change=change, at_once=turn.at_once)


def _start(
    context: Context[Services], found: Broadcast, pressed: BroadcastPress, card: int, user: int
) -> Turn[Book]:
    """Let it begin in ten minutes, once, however often and by whomever the button is pressed."""
    services, now = context.services, context.now
    paid = pressed.act is Act.PAY and services.unasked.paid
    count = services.store.broadcasts.recipients(services.transport, found.target)
    who = reader(pressed.language, services.sides, now.astimezone(services.timezone))
    begun = replace(found, state=State.HELD, starts_at=now + HOLD)
    said = replace(broadcasts.held(begun, count, who), edits=card)
    lately = broadcasts.sent_lately(pressed.language)
    if found.state is not State.DRAFT:
        return Turn(at_once=Toast(broadcasts.decided(pressed.language)))

    def change(book: Book) -> list[Message]:
        book.must_be_editor(user)
        started = book.start_broadcast(found.id, now + HOLD, card, paid=paid, lately=now - LATELY)
        return [said] if started else [lately]

    return Turn(change=change)


def _change(context: Context[Services], found: Broadcast, pressed: BroadcastPress, card: int) -> Turn[Book]:
    """Drop a draft, take back what waits, stop what is under way."""
    services = context.services
    count = services.store.broadcasts.recipients(services.transport, found.target)
    again = replace(_card(services, found, count, pressed.language), edits=card)
    gone = replace(broadcasts.dropped(pressed.language), edits=card)
    needed = {Act.DROP: State.DRAFT, Act.UNDO: State.HELD, Act.STOP: State.RUNNING}[pressed.act]
    if found.state is not needed:
        return Turn(at_once=Toast(broadcasts.decided(pressed.language)))

    def change(book: Book) -> list[Message]:
        match pressed.act:
            case Act.DROP:
                return [gone] if book.drop_broadcast(found.id) else []
            case Act.UNDO:
                return [again] if book.undo_broadcast(found.id) else []
        book.stop_broadcast(found.id, context.now)
        return []

    return Turn(change=change)
