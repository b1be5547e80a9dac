"""The answers to what is asked about something that an editor has sent: by button, or typed."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from telegram import (
    Update,
)

from domain.pending import (
    Asks,
    Forget,
    FromHost,
    FromSource,
    IsArticle,
    IsQuestion,
    OnDay,
    Pending,
    Press,
    Sent,
    WithoutLink,
    decode,
)
from domain.turn import Message, Toast, Turn
from handlers.asking import about_words
from handlers.people import Asker, asker
from handlers.roles import must_be_editor
from handlers.services import Services
from intake.desk import host_of
from intake.telling import lone_link
from intake.typed_days import typed_day
from rendering import pending as asking
from rendering.reader import Reader, reader
from store.book import Book
from store.dialogs import Dialog
from transport.context import Context


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take the answer that a button gives to a question about something sent."""
    editor, query = must_be_editor(update, context), update.callback_query
    services, who = context.services, asker(update, context.services)
    pressed = decode((query.data if query else None) or "")
    if pressed is None:
        return Turn(at_once=Toast())
    pending = services.store.pending.get(pressed.pending)
    if pending is None or pending.chat != who.chat:
        return Turn(say=[replace(asking.gone(read_by(context, who)), edits=who.message_id)])
    match pressed:
        case IsQuestion():
            return _as_question(update, context, editor, pending)
        case Forget():
            return _forget(context, who, editor, pending)
    known, linkless = _pressed(services, pressed, pending)
    return Turn(
        change=_go_on(context, who, editor, pending, known, linkless=linkless, message=who.message_id)
    )


def answer_about(
    context: Context[Services], who: Asker, editor: int, dialog: Dialog, text: str
) -> Turn[Book] | None:
    """Return the turn of an answer that was typed; None where it is none."""
    pending = context.services.store.pending.get(int(dialog.data)) if dialog.data.isdigit() else None
    if pending is None or text.strip().endswith("?"):
        return None
    known = _typed(context, pending, text.strip())
    if known is None:
        return Turn(say=[_again(pending, text, read_by(context, who))])
    return Turn(change=_go_on(context, who, editor, pending, known, linkless=False, message=None))


def _typed(context: Context[Services], pending: Pending, text: str) -> Sent | None:
    """Return what is known with the answer typed, None where it is none."""
    sent = pending.sent
    match pending.asks:
        case Asks.OUTLET if len(text) <= asking.LONGEST_NAME and text.isprintable() and not lone_link(text):
            return replace(sent, source=text)
        case Asks.DAY:
            day = typed_day(text, context.now.astimezone(context.services.timezone).date())
            return replace(sent, published=day) if day else None
        case Asks.LINK if link := lone_link(text):
            return replace(sent, link=link)
    return None


def _again(pending: Pending, text: str, who: Reader) -> Message:
    match pending.asks:
        case Asks.DAY:
            return asking.day_again(text, who)
        case Asks.LINK:
            return asking.link_again(who)
    return asking.outlet_again(who)


def _pressed(services: Services, pressed: Press, pending: Pending) -> tuple[Sent, bool]:
    """Return what is known with the answer of a button, and whether there is no link."""
    sent = pending.sent
    match pressed:
        case IsArticle():
            return replace(sent, sure=True), False
        case FromSource(_, source):
            return replace(sent, source=services.store.articles.outlet(source)), False
        case FromHost():
            return replace(sent, source=host_of(sent.link) if sent.link else None), False
        case OnDay(_, day):
            return replace(sent, published=day), False
    return sent, isinstance(pressed, WithoutLink)


def _go_on(
    context: Context[Services],
    who: Asker,
    editor: int,
    pending: Pending,
    known: Sent,
    *,
    linkless: bool,
    message: int | None,
) -> Callable[[Book], Iterable[Message]]:
    """Return the change that notes an answer, and has the next question asked, or the article read."""
    services = context.services

    def go_on(book: Book) -> Iterable[Message]:
        book.must_be_editor(editor)
        book.end_dialog(services.transport, who.chat)
        if not book.is_still(pending) or not book.take_up_pending(
            pending.id, context.now, message_id=message
        ):
            return [asking.gone(read_by(context, who))]
        book.note_pending(pending.id, known, linkless=linkless)
        return []

    return go_on


def _as_question(update: Update, context: Context[Services], editor: int, pending: Pending) -> Turn[Book]:
    answer = about_words(update, context, pending.sent.text)

    def forget(book: Book) -> Iterable[Message]:
        book.must_be_editor(editor)
        book.forget_pending(pending.id)
        return (answer.change(book) if answer.change else None) or ()

    return replace(answer, change=forget)


def _forget(context: Context[Services], who: Asker, editor: int, pending: Pending) -> Turn[Book]:
    said = replace(asking.forgotten(read_by(context, who)), edits=who.message_id)

    def forget(book: Book) -> None:
        book.must_be_editor(editor)
        book.end_dialog(context.services.transport, who.chat)
        book.forget_pending(pending.id)

    return Turn(say=[said], change=forget)


def read_by(context: Context[Services], who: Asker) -> Reader:
    """Return whom the answers are for."""
    services = context.services
    return reader(who.own_language, services.sides, context.now.astimezone(services.timezone))
