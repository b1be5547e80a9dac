"""Telegram as the wire: what is owed becomes requests, and their answers become outcomes."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from domain.delivery import Delivery, Kind
from domain.turn import Cards, Toast
from transport.answering_inline import answer_inline
from transport.requests import edited, sent
from transport.verdict import OtherKind, Unchanged, Verdict, verdict
from transport.wire import Dead, Gone, InDoubt, Outcome, Probe, Retry, Sent, Suspended
from transport.written import telling

log = logging.getLogger(__name__)

LONGEST_TOAST = 200
"""Characters of the answer to a button press (Bot API, answerCallbackQuery)."""

EDIT_TRIES = 8
"""How often an edit whose answer was lost is made again; made twice it does no harm."""


@dataclass(frozen=True, slots=True)
class Telegram:
    """The wire to Telegram.

    Raw requests, because python-telegram-bot's own methods read the whole message that comes back: one it
    does not understand would leave a message that has arrived in doubt.
    """

    bot: ExtBot[Any]

    async def deliver(self, delivery: Delivery, written: Callable[[], None]) -> Outcome:
        """Send or edit the message. `Gone`: the message to edit is not there; this one is to be sent."""
        with telling(written):
            if delivery.inline_id is not None:
                return await self._edit_card(delivery)
            if delivery.edits is not None:
                return await self._edit(delivery, delivery.edits)
            found = await self._request(*sent(delivery))
        if delivery.pins and isinstance(found, Sent):
            await self._pin(delivery.chat, found.message_id)
        match found:
            case Unchanged() | OtherKind() | Gone():
                return InDoubt(f"{type(found).__name__} of a message that was sent")
        return found

    async def probe(self, delivery: Delivery, message_id: int) -> Probe:
        """Ask whether a message that may have been sent is the one of this id, by making it what it would be.

        Edited to its own words a message that is there says that it is not modified. One that is changed by
        this is ours as well: it says now what it was to say.
        """
        method, parameters = edited(delivery, message_id)
        match await self._request(method, parameters):
            case Sent() | Unchanged():
                return True
            case Gone(there=False):
                return False
            case Gone() | OtherKind():
                return "another's"
            case found:
                return found

    async def answer(self, update: Update, answer: Toast | Cards) -> None:
        """Answer the press or the inline query; an old one Telegram does not want answered any more."""
        if update.inline_query is not None and isinstance(answer, Cards):
            await answer_inline(self.bot, update, answer)
        elif isinstance(answer, Toast):
            await self._answer_press(update, answer)

    async def _answer_press(self, update: Update, toast: Toast) -> None:
        if update.callback_query is None:
            return
        parameters: dict[str, Any] = {"callback_query_id": update.callback_query.id}
        if toast.text:
            parameters |= {"text": toast.text[:LONGEST_TOAST], "show_alert": toast.alert}
        try:
            await self._result("answerCallbackQuery", parameters)
        except TelegramError as error:
            log.info("press not answered update=%d reason=%s", update.update_id, error.message)

    async def _pin(self, chat: int, message_id: int) -> None:
        """Pin a message without a sound; where the bot may not, the message stands all the same."""
        parameters = {"chat_id": chat, "message_id": message_id, "disable_notification": True}
        try:
            await self.bot.do_api_request("pinChatMessage", parameters)
        except TelegramError as error:
            log.info("message not pinned chat=%d reason=%s", chat, error.message)

    async def _edit_card(self, delivery: Delivery) -> Outcome:
        """Edit a card in somebody else's chat; one that is gone, or that cannot be edited, is left alone."""
        found = await self._request(*edited(delivery, 0))
        match found:
            case Unchanged():
                return Sent(0)
            case OtherKind() | Gone() | Dead() | Suspended():
                return Dead("the card cannot be edited")
            case InDoubt(reason) if delivery.attempts < EDIT_TRIES:
                return Retry(reason, lost=True)
        return found

    async def _edit(self, delivery: Delivery, message_id: int) -> Outcome:
        found = await self._edited(delivery, message_id)
        match found:
            case Unchanged():
                return Sent(message_id)
            case OtherKind():
                return Gone(there=True)
            case InDoubt(reason) if delivery.attempts < EDIT_TRIES:
                return Retry(reason, lost=True)
        return found

    async def _edited(self, delivery: Delivery, message_id: int) -> Verdict:
        """Edit a message as what it was sent as; where that is not known any more, as either."""
        found = await self._request(*edited(delivery, message_id))
        if isinstance(found, OtherKind):
            other: Kind = "edit" if delivery.kind in ("photo", "caption") else "caption"
            return await self._request(*edited(replace(delivery, kind=other), message_id))
        return found

    async def _request(self, method: str, parameters: dict[str, Any]) -> Verdict:
        try:
            message = await self._result(method, parameters)
            if message is True:  # of a message in a chat the bot is not in, nothing comes back
                return Sent(0)
            return Sent(message["message_id"], _file_of(message))
        except Exception as error:
            return verdict(error)

    async def _result(self, method: str, parameters: dict[str, Any]) -> Any:
        """Ask for the raw result; `do_api_request` would look for a method to advise each time."""
        data = RequestData([RequestParameter.from_input(name, value) for name, value in parameters.items()])
        return await self.bot.request.post(f"{self.bot.base_url}/{method}", data)


def _file_of(message: Any) -> str | None:
    """Return what Telegram calls the largest form of a message's picture."""
    try:
        return str(message["photo"][-1]["file_id"])
    except (KeyError, IndexError, TypeError):
        return None
