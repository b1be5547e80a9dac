"""What editors paste, forward or link becomes an article; what they ask stays a question."""

from collections.abc import Callable
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
    Origin,
    Sent,
)
from domain.turn import Turn
from handlers import cataloguing, correcting
from handlers.asking import question
from handlers.choosing import PATIENCE
from handlers.people import Asker, asker
from handlers.posts import places_of
from handlers.questions_back import answer_about, read_by
from handlers.reviewing import typed_value
from handlers.roles import editor_in_private
from handlers.services import Services
from intake.desk import STEP
from intake.telling import Sort, joined, lone_link, sort_of
from rendering import pending as asking
from rendering.cleaning import clean
from store.book import Book
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
    return Turn(say=[asking.not_again(read_by(context, asker(update, services)))])


async def forwarded(update: Update, context: Context[Services]) -> Turn[Book]:
    """Read a post that an editor forwards, as a citation of its own; show a reader the places in it."""
    services, editor = context.services, editor_in_private(update, context.services)
    message = update.effective_message
    text = (message.text or message.caption or "").strip() if message else ""
    who = asker(update, services)
    if editor is None or message is None:
        return places_of(services, who, text, context.now)
    if not text:
        return Turn(say=[asking.no_text(read_by(context, who))])
    sent = _of_forwarded(message, text)

    def keep(book: Book) -> None:
        book.must_be_editor(editor)
        book.add_pending(services.transport, who.chat, editor, who.own_language, sent, due=context.now)

    return Turn(change=keep)


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
        return answer_about(context, who, editor, dialog, text)
    for typed in (typed_value, correcting.typed, cataloguing.typed):
        if turn := typed(update, context, dialog, editor, text):
            return turn
    return None
