"""What an update says about where the bot may write: blocked, thrown out, let in again, moved."""

from collections.abc import Callable, Iterator
from datetime import datetime

from telegram import ChatMember, Message, Update

from store.book import Book

Change = Callable[[Book], None]

OUT = (ChatMember.LEFT, ChatMember.BANNED)
"""What the bot is where it was thrown out or, in a private chat, blocked."""


def changes(update: Update, transport: str, now: datetime) -> list[Change]:
    """Return what is to be noted, in the transaction that closes the update."""
    chat = update.effective_chat
    if chat is None:
        return []
    found = list(_of_membership(update, transport, now))
    if update.message is not None:
        found += _of_message(update.message, transport)
    if update.effective_message is not None and update.my_chat_member is None:
        found.append(lambda book: book.writes_again(transport, chat.id))
    return found


def _of_membership(update: Update, transport: str, now: datetime) -> Iterator[Change]:
    if (changed := update.my_chat_member) is None:
        return
    chat, status = changed.chat.id, changed.new_chat_member.status
    if status in OUT:
        yield lambda book: book.disable(transport, chat, f"the bot is {status} there", now)
    else:
        yield lambda book: book.writes_again(transport, chat)
        yield lambda book: book.resume_all(transport, chat)


def _of_message(message: Message, transport: str) -> Iterator[Change]:
    chat, thread = message.chat.id, message.message_thread_id
    if (new := message.migrate_to_chat_id) is not None:
        yield lambda book: book.migrate(transport, chat, new)
    if (old := message.migrate_from_chat_id) is not None:
        yield lambda book: book.migrate(transport, old, chat)
    if message.forum_topic_reopened is not None:
        yield lambda book: book.resume(transport, chat, thread)
