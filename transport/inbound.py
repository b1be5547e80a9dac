"""From an update of the inbox to a committed turn."""

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from telegram import Update

from domain.clock import Clock
from domain.delivery import reply_key
from domain.errors import StoreBusyError, UserError
from domain.turn import Message, Toast, Turn
from store.book import Book
from store.store import Store
from transport.context import BotApplication
from transport.incoming import Incoming
from transport.routing import route
from transport.standing import changes
from transport.throttle import Throttle
from transport.traces import origin, trace
from transport.wire import Wire

log = logging.getLogger(__name__)

TRIES = 3
"""How often an update is tried whose handler raises, before it is put aside."""

KEPT_BY_TELEGRAM = timedelta(days=1)
"""How long Telegram keeps updates that nobody fetches."""

Pauses = tuple[timedelta, timedelta]
"""How long an update waits after its first and its second failure; its chat's others go on meanwhile."""

PAUSES = (timedelta(seconds=1), timedelta(seconds=5))
NO_PAUSES = (timedelta(0), timedelta(0))

BUSY_PAUSE = 1.0
"""Seconds until a store that is locked or full is tried again."""


@dataclass(frozen=True, slots=True)
class Replies:
    """What a reader is told when the turn they wanted was not to be had."""

    explain: Callable[[UserError, Update], Turn[Book]]
    apologise: Callable[[Update], Turn[Book]]
    slow_down: Callable[[Update], Turn[Book]] = lambda _: Turn()


@dataclass(frozen=True, slots=True)
class Inbound:
    """Handles one update at a time, each to its end: closed, put off with `later`, or put aside.

    A turn's changes, the messages it owes and the closing of its update are one transaction. `owed` is
    told when there is something to send.
    """

    application: BotApplication
    services: Any
    store: Store
    wire: Wire
    replies: Replies
    clock: Clock
    transport: str
    pauses: Pauses
    sleep: Callable[[float], Awaitable[None]]
    owed: Callable[[], None]
    later: Callable[[Incoming, datetime], None]
    throttle: Throttle | None

    async def handle(self, incoming: Incoming) -> None:
        """Handle `incoming`, waiting for the store where it is busy."""
        while True:
            try:
                return await self._handle(incoming)
            except StoreBusyError as error:
                log.warning("update waits for the store update=%d reason=%s", incoming.id, error)
                await self.sleep(BUSY_PAUSE)
            except Exception as error:
                # Nothing could be written about it: it stays open, for the next start.
                log.error("update left open update=%d\n%s", incoming.id, trace(error))
                return None

    async def answer_at_once(self, incoming: Incoming) -> None:
        """Answer an inline query, for which nothing is read from or written to the inbox."""
        update = incoming.read(self.application.bot)
        if update is None:
            return
        try:
            turn = await self._turn(update)
        except Exception as error:
            log.error("inline query not answered update=%d\n%s", incoming.id, trace(error))
            return
        if turn.at_once is not None:
            await self.wire.answer(update, turn.at_once)

    async def put_aside(self, incoming: Incoming, reason: str) -> None:
        """Close an update that has been tried too often, with one apology."""
        update = incoming.read(self.application.bot)
        apology = self._apology(update)
        now = self.clock()

        def park(book: Book) -> None:
            self._park(book, incoming.id, reason, update, apology, now)

        await self.store.write(park)
        log.error("update put aside update=%d reason=%s", incoming.id, reason)
        self.owed()

    async def _handle(self, incoming: Incoming) -> None:
        update = incoming.read(self.application.bot)
        if update is None:
            log.info("update of no known kind update=%d kind=%s", incoming.id, incoming.kind)
            now = self.clock()
            await self.store.write(lambda book: book.close(self.transport, incoming.id, now))
            return
        try:
            await self._take_turn(update)
        except StoreBusyError:
            raise
        except Exception as error:
            await self._count_failure(incoming, update, error)

    async def _take_turn(self, update: Update) -> None:
        try:
            turn = await self._turn(update)
            await self._commit(update, turn)
        except UserError as error:
            turn = self.replies.explain(error, update)
            await self._commit(update, turn)
        if update.inline_query is not None and turn.at_once is not None:
            await self.wire.answer(update, turn.at_once)
        if update.callback_query is not None:  # a press is always answered, or its button goes on turning
            await self.wire.answer(update, turn.at_once or Toast())

    async def _turn(self, update: Update) -> Turn[Book]:
        now = self.clock()
        who = update.effective_sender  # for an anonymous administrator the group: their user is all groups'
        asks = update.message or update.edited_message or update.callback_query
        verdict = "take"
        if self.throttle is not None and who is not None and asks:
            verdict = self.throttle.hears(who.id, sent_at(update, now))
        if verdict == "take":
            return await route(self.application, self.services, update, now)
        log.info("somebody asks too much update=%d", update.update_id)
        return self.replies.slow_down(update) if verdict == "say so" else Turn()

    async def _commit(self, update: Update, turn: Turn[Book]) -> None:
        now = self.clock()

        def commit(book: Book) -> bool:
            for noted in changes(update, self.transport, now):
                noted(book)
            changed = turn.change(book) if turn.change else None
            messages = (*turn.say, *(changed or ()))
            self._owe(book, update, messages, now)
            book.close(self.transport, update.update_id, now)
            return bool(messages)

        if await self.store.write(commit):
            self.owed()

    def _owe(self, book: Book, update: Update, messages: Iterable[Message], now: datetime) -> None:
        chat, thread = _whereabouts(update)
        for number, message in enumerate(messages):
            to = message.chat if message.chat is not None else chat
            if to is None:
                log.warning("message without a chat update=%d number=%d", update.update_id, number)
                continue
            key = reply_key(self.transport, update.update_id, number)
            book.owe(key, self.transport, to, message, now, thread=thread if to == chat else None)

    async def _count_failure(self, incoming: Incoming, update: Update, error: Exception) -> None:
        apology = self._apology(update)
        now = self.clock()

        def count(book: Book) -> int:
            tries = book.failed(self.transport, incoming.id, origin(error), now)
            if tries >= TRIES:
                self._park(book, incoming.id, origin(error), update, apology, now)
            return tries

        tries = await self.store.write(count)
        log.error("update failed update=%d tries=%d\n%s", incoming.id, tries, trace(error))
        if tries < TRIES:
            self.later(incoming, now + self.pauses[tries - 1])
        else:
            self.owed()

    def _park(
        self,
        book: Book,
        update_id: int,
        reason: str,
        update: Update | None,
        apology: Iterable[Message],
        now: datetime,
    ) -> None:
        book.park(self.transport, update_id, reason, now)
        if update is not None:
            self._owe(book, update, apology, now)

    def _apology(self, update: Update | None) -> Iterable[Message]:
        if update is None:
            return ()
        try:
            return tuple(self.replies.apologise(update).say)
        except Exception as error:
            log.error("no apology update=%d\n%s", update.update_id, trace(error))
            return ()


def sent_at(update: Update, now: datetime) -> float:
    """Return when a message was sent, as Telegram says where that can be, else now; seconds."""
    message = update.message or update.edited_message
    told = message.date if message is not None else now
    plausible = now - KEPT_BY_TELEGRAM <= told <= now + timedelta(minutes=1)
    return (told if plausible else now).timestamp()


def _whereabouts(update: Update) -> tuple[int | None, int | None]:
    """Return the chat and the forum topic that a reply to `update` belongs to."""
    where = update.effective_chat or update.effective_user
    message = update.effective_message
    thread = message.message_thread_id if message is not None and message.is_topic_message else None
    return (where.id if where is not None else None), thread
