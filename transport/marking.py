"""What an outcome means for the message, its chat, and how fast the next ones go."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.delivery import Delivery, Lane, Trouble
from domain.language import Language
from domain.turn import Message
from store.book import Book
from transport.pacing import UNLIMITED, Limits
from transport.wire import (
    Dead,
    FileUnknown,
    Flooded,
    Gone,
    InDoubt,
    Malformed,
    Migrated,
    Outcome,
    Refused,
    Retry,
    Sent,
    Suspended,
)

log = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0
"""Seconds between two tries of a message that surely did not arrive; the first is 1 s, then doubled."""

LONG_WAIT = 3600.0
"""Seconds that Telegram asks to wait from which on somebody should know."""

ALL = 0
"""In place of a chat: all of them."""


@dataclass(frozen=True, slots=True)
class Sending:
    """How messages are sent.

    `settle`: how long a request may still be carried out whose answer was lost; after that it is found out
    what became of it. None: it is left in doubt. `owners` are the private chats that are told of troubles
    once, with what `explain` makes of them.
    """

    limits: Limits = UNLIMITED
    settle: timedelta | None = None
    owners: tuple[int, ...] = ()
    explain: Callable[[Trouble, Language | None], Iterable[Message]] | None = None


@dataclass(frozen=True, slots=True)
class Marking:
    """Writes down what became of a message that was being sent."""

    transport: str
    sending: Sending

    def mark(self, book: Book, delivery: Delivery, outcome: Outcome, now: datetime) -> None:
        match outcome:
            case Sent(message_id, file_id):
                book.sent(delivery.id, message_id, now, file_id=file_id)
                book.resume(self.transport, delivery.chat, delivery.thread)
            case InDoubt(reason):
                book.in_doubt(delivery.id, reason, now, settle=self.sending.settle is not None)
            case Dead(reason, disable):
                book.dead(delivery.id, reason, now, disable=disable)
            case Suspended(reason, topic):
                if book.suspend(delivery.id, reason, now, topic=topic):
                    thread = delivery.thread if topic else None
                    self.tell(book, Trouble(delivery.chat, thread, reason), now)
            case _:
                self._again(book, delivery, outcome, now)

    def tell(self, book: Book, trouble: Trouble, now: datetime) -> None:
        """Let the owners know, and the administrator who bound the chat, once."""
        if self.sending.explain is None:
            return
        thread = trouble.thread or 0
        for owner in dict.fromkeys((*self.sending.owners, *book.who_runs(self.transport, trouble.chat))):
            language = book.chosen_language(self.transport, owner)
            for number, message in enumerate(self.sending.explain(trouble, language)):
                key = f"trouble:{self.transport}:{owner}:{trouble.chat}:{thread}:{now:%Y%m%d%H%M%S}:{number}"
                book.owe(key, self.transport, owner, message, now, lane=Lane.NOTICE, purpose="trouble")

    def _again(self, book: Book, delivery: Delivery, outcome: Outcome, now: datetime) -> None:
        match outcome:
            case Flooded(reason, seconds):
                book.retry(delivery.id, now + timedelta(seconds=seconds), reason)
                book.pause(self.transport, delivery.chat, now + timedelta(seconds=seconds))
            case Retry(reason, seconds, lost):
                pause = min(2.0 ** (delivery.attempts - 1), LONGEST_PAUSE) if seconds is None else seconds
                due = now + timedelta(seconds=pause)
                if lost:
                    book.retry_edit(delivery.id, due, reason, now)
                else:
                    book.retry(delivery.id, due, reason)
            case Migrated(chat):
                book.retry(delivery.id, now, f"the chat is now {chat}")
                book.migrate(self.transport, delivery.chat, chat)
            case Refused(reason):
                book.retry(delivery.id, now, reason)
            case Gone():
                book.send_instead(delivery.id, "the message to edit is gone", now)
            case FileUnknown(reason):
                book.forget_file(delivery.id)
                book.retry(delivery.id, now, reason)
            case Malformed(reason):
                self._plainer(book, delivery, reason, now)

    def _plainer(self, book: Book, delivery: Delivery, reason: str, now: datetime) -> None:
        if delivery.plain:
            book.dead(delivery.id, reason, now)
        else:
            of_buttons = "button" in reason.casefold() or "keyboard" in reason.casefold()
            book.retry_plain(delivery.id, reason, now, buttons=not of_buttons)


def report(delivery: Delivery, outcome: Outcome) -> None:
    """Write down for the operator what became of a message, never its words."""
    match outcome:
        case Sent():
            log.info("message sent key=%s tries=%d", delivery.key, delivery.attempts)
        case Malformed(reason) if not delivery.plain:
            log.error("message refused, to be tried as plain text key=%s reason=%s", delivery.key, reason)
        case Flooded(_, seconds) if seconds >= LONG_WAIT:
            log.error("Telegram wants a very long wait chat=%d hours=%.1f", delivery.chat, seconds / 3600)
        case Suspended(reason):
            log.error("the bot may not write there chat=%d reason=%s", delivery.chat, reason)
        case Gone():
            log.info("nothing to edit, to be sent instead key=%s", delivery.key)
        case _:
            log.warning("message not sent key=%s tries=%d %s", delivery.key, delivery.attempts, outcome)
