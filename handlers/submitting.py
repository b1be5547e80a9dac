"""What editors paste, forward or link becomes an article; what they ask stays a question."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from telegram import (
    Chat,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    Update,
)
from telegram import Message as TelegramMessage

from domain.pending import (
    Asks,
    Forget,
    FromHost,
    FromSource,
    IsArticle,
    IsQuestion,
    OnDay,
    Origin,
    Pending,
    Press,
    Sent,
    WithoutLink,
    decode,
)
from domain.turn import Message, Toast, Turn
from handlers import cataloguing, correcting
from handlers.asking import about_words, question
from handlers.choosing import PATIENCE
from handlers.people import Asker, asker
from handlers.posts import places_of
from handlers.reviewing import typed_value
from handlers.roles import editor_in_private, must_be_editor
from handlers.services import Services
from intake.desk import STEP, host_of
from intake.telling import Sort, joined, lone_link, sort_of
from intake.typed_days import typed_day
from rendering import pending as asking
from rendering.cleaning import clean
from rendering.reader import Reader, reader
from store.book import Book
from store.dialogs import Dialog
from store.pending import may_join
from transport.context import Context


async def written(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take what an editor writes for an answer to us, an article, a link or a question; a reader asks."""
    services, editor = context.services, editor_in_private(update, context.services)
    message = update.message
    if editor is None or message is None or not message.text:
        return await question(update, context)
    who = asker(update, services)
    answered = _answer(update, context, who, editor, message.text)
    if answered is not None:
        return answered
    sort, sent_at = sort_of(message.text), message.date
    open_text = services.store.pending.gathering(services.transport, who.chat)
    continues = open_text is not None and may_join(open_text, sent_at)
    if sort is Sort.QUESTION and not continues:
        return await question(update, context)
    return Turn(change=_take(context, who, editor, message.text, sort, sent_at))


async def edited(update: Update, context: Context[Services]) -> Turn[Book]:
    """Answer a question anew that was changed; an article is read as it was when it was sent."""
    services, message = context.services, update.effective_message
    text = (message.text if message else None) or ""
    if editor_in_private(update, services) is None or sort_of(text) is not Sort.ARTICLE:
        return await question(update, context)
    return Turn(say=[asking.not_again(_reader(context, asker(update, services)))])


async def forwarded(update: Update, context: Context[Services]) -> Turn[Book]:
    """Read a post that an editor forwards, as a citation of its own; show a reader the places in it."""
    services, editor = context.services, editor_in_private(update, context.services)
    message = update.effective_message
    text = (message.text or message.caption or "").strip() if message else ""
    who = asker(update, services)
    if editor is None or message is None:
        return places_of(services, who, text, context.now)
    if not text:
        return Turn(say=[asking.no_text(_reader(context, who))])
    sent = _of_forwarded(message, text)

    def keep(book: Book) -> None:
        book.must_be_editor(editor)
        book.add_pending(services.transport, who.chat, editor, who.own_language, sent, due=context.now)

    return Turn(change=keep)


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take the answer that a button gives to a question about something sent."""
    editor, query = must_be_editor(update, context), update.callback_query
    services, who = context.services, asker(update, context.services)
    pressed = decode((query.data if query else None) or "")
    if pressed is None:
        return Turn(at_once=Toast())
    pending = services.store.pending.get(pressed.pending)
    if pending is None or pending.chat != who.chat:
        return Turn(say=[replace(asking.gone(_reader(context, who)), edits=who.message_id)])
    match pressed:
        case IsQuestion():
            return _as_question(update, context, editor, pending)
        case Forget():
            return _forget(context, who, editor, pending)
    known, linkless = _pressed(services, pressed, pending)
    return Turn(
        change=_go_on(context, who, editor, pending, known, linkless=linkless, message=who.message_id)
    )


def _take(
    context: Context[Services], who: Asker, editor: int, text: str, sort: Sort, sent_at: datetime
) -> Callable[[Book], None]:
    """Return the change that keeps what is pasted or linked, joined to what came just before."""
    services, now = context.services, context.now

    def take(book: Book) -> None:
        book.must_be_editor(editor)
        before = book.gathering(services.transport, who.chat)
        if before is not None and may_join(before, sent_at):
            book.join_part(before.id, joined(before.sent.text, text), sent_at, due=now + services.joining)
            return
        link = lone_link(text) if sort is Sort.LINK else None
        if link:
            sent, due = Sent(Origin.LINK, "", sent_at, link=link), now
        else:
            sent = Sent(Origin.PASTE, text, sent_at, sure=sort is Sort.ARTICLE)
            due = now + services.joining
        book.add_pending(services.transport, who.chat, editor, who.own_language, sent, due=due)

    return take


def _of_forwarded(message: TelegramMessage, text: str) -> Sent:
    """Return what Telegram says of where a forwarded post comes from."""
    at, origin = message.date, message.forward_origin
    match origin:
        case MessageOriginChannel():
            chat, number = origin.chat, origin.message_id
            inner = str(chat.id).removeprefix("-100")
            link = (
                f"https://t.me/{chat.username}/{number}"
                if chat.username
                else f"https://t.me/c/{inner}/{number}"
            )
            name = _name(chat)
            return Sent(Origin.CHANNEL, text, at, link, name, origin.date.astimezone(UTC))
        case MessageOriginChat():
            chat = origin.sender_chat
            group = f"https://t.me/{chat.username}" if chat.username else None
            return Sent(Origin.GROUP, text, at, group, _name(chat), origin.date.astimezone(UTC))
        case MessageOriginHiddenUser():
            return Sent(Origin.HIDDEN, text, at)
    return Sent(Origin.PERSON, text, at)


def _name(chat: Chat) -> str | None:
    return clean(chat.title or chat.username or "")[: asking.LONGEST_NAME].strip() or None


def _answer(
    update: Update, context: Context[Services], who: Asker, editor: int, text: str
) -> Turn[Book] | None:
    """Return the turn of an answer to something that we have asked; None if it is none."""
    services = context.services
    dialog = services.store.dialogs.current(services.transport, who.chat)
    if dialog is None or context.now - dialog.since > PATIENCE or sort_of(text) is Sort.ARTICLE:
        return None
    if dialog.step == STEP:
        return _answer_about(context, who, editor, dialog, text)
    for typed in (typed_value, correcting.typed, cataloguing.typed):
        if turn := typed(update, context, dialog, editor, text):
            return turn
    return None


def _answer_about(
    context: Context[Services], who: Asker, editor: int, dialog: Dialog, text: str
) -> Turn[Book] | None:
    pending = context.services.store.pending.get(int(dialog.data)) if dialog.data.isdigit() else None
    if pending is None or text.strip().endswith("?"):
        return None
    known = _typed(context, pending, text.strip())
    if known is None:
        return Turn(say=[_again(pending, text, _reader(context, who))])
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
            return [asking.gone(_reader(context, who))]
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
    said = replace(asking.forgotten(_reader(context, who)), edits=who.message_id)

    def forget(book: Book) -> None:
        book.must_be_editor(editor)
        book.end_dialog(context.services.transport, who.chat)
        book.forget_pending(pending.id)

    return Turn(say=[said], change=forget)


def _reader(context: Context[Services], who: Asker) -> Reader:
    services = context.services
    return reader(who.own_language, services.sides, context.now.astimezone(services.timezone))
