"""/undo takes back an editor's last act; /audit says who did what to a statement, and when."""

from collections.abc import Iterable
from datetime import datetime

from telegram import Update

from domain.errors import ChangedSinceError
from domain.turn import Message, Toast, Turn
from handlers.clerk import Clerk, clerk
from handlers.roles import must_be_editor
from handlers.services import Services
from rendering import corrections
from store.acts import SIGNED
from store.book import Book
from transport.context import Context


async def undo(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take back the last thing that the editor did."""
    at_work = clerk(update, context, must_be_editor(update, context), edits=False)
    return take_back(context, at_work, said_at=update.message.date if update.message else None)


async def audit(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show the history of a statement."""
    at_work = clerk(update, context, must_be_editor(update, context), edits=False)
    word = (context.args or [""])[0].lstrip("#№")
    if not (word.isascii() and word.isdigit() and len(word) < 16):
        return Turn(say=[corrections.usage("audit", at_work.reader)])
    store = context.services.store
    entries = store.acts.history(int(word))
    if not entries:
        return Turn(say=[corrections.not_published(int(word), None, at_work.reader)])
    names = {
        entry.made_by: store.editors.name(int(entry.made_by.removeprefix(SIGNED))) or entry.made_by
        for entry in entries
        if entry.made_by.removeprefix(SIGNED).isdigit()
    }
    return Turn(say=[corrections.history(int(word), entries, names, at_work.reader)])


def take_back(
    context: Context[Services], at_work: Clerk, at: int | None = None, *, said_at: datetime | None = None
) -> Turn[Book]:
    """Return the turn that undoes; a button undoes only the act it stands under (`at`, in seconds).

    `said_at` is the date of the message that asks for it; of a button's press Telegram tells none.
    """
    last = context.services.store.acts.last(at_work.signature)
    if last is None:
        return Turn(say=[corrections.nothing_to_undo(at_work.reader)])
    if at is not None and int(last.at.timestamp()) != at:
        return Turn(at_once=Toast(at_work.reader.words("undo-not-last").unescape(), alert=True))

    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(at_work.editor)
        try:
            hold = context.services.hold
            undone = book.undo_last(at_work.signature, context.now, hold=hold, said_at=said_at)
        except ChangedSinceError:
            return [corrections.undo_refused(last, at_work.reader)]
        if undone is None:
            return [corrections.nothing_to_undo(at_work.reader)]
        return [corrections.undone(undone, at_work.reader)]

    return Turn(change=change)
