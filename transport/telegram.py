"""Telegram as the wire: what is owed becomes requests, and their answers become outcomes."""

import html
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from domain.delivery import Delivery
from domain.turn import Button, Toast
from transport.verdict import Gone, Malformed, Unchanged, Verdict, verdict
from transport.wire import Dead, InDoubt, Outcome, Retry, Sent
from transport.written import telling

log = logging.getLogger(__name__)

LONGEST_TEXT = 4096
"""Characters (code points) of a message after its entities are parsed (Bot API, sendMessage)."""

LONGEST_TOAST = 200
"""Characters of the answer to a button press (Bot API, answerCallbackQuery)."""

GENERAL_TOPIC = 1
"""The topic of a forum that has to be left out: told its id, Telegram finds no such thread."""

EDIT_TRIES = 8
"""How often an edit whose answer was lost is made again; made twice it does no harm."""

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Telegram:
    """The wire to Telegram.

    Raw requests, because python-telegram-bot's own methods read the whole message that comes back: one it
    does not understand would leave a message that has arrived in doubt.
    """

    bot: ExtBot[Any]

    async def deliver(self, delivery: Delivery, written: Callable[[], None]) -> Outcome:
        """Send or edit the message. An edit of a message that is gone is sent instead."""
        with telling(written):
            return await self._deliver(delivery)

    async def _deliver(self, delivery: Delivery) -> Outcome:
        found = await self._edit_or_send(delivery, _content(delivery))
        if isinstance(found, Malformed):
            log.error("message refused, tried as plain text key=%s reason=%s", delivery.key, found.reason)
            found = await self._edit_or_send(delivery, _plain_content(delivery, found.reason))
        match found:
            case Malformed(reason):
                return Dead(reason)
            case Unchanged() | Gone():
                return InDoubt(f"{type(found).__name__} of a message that was sent")
        return found

    async def answer(self, update: Update, toast: Toast) -> None:
        """Answer the press; an old one (15 s and more) Telegram does not want answered any more."""
        if update.callback_query is None:
            return
        parameters: dict[str, Any] = {"callback_query_id": update.callback_query.id}
        if toast.text:
            parameters |= {"text": toast.text[:LONGEST_TOAST], "show_alert": toast.alert}
        try:
            await self.bot.do_api_request("answerCallbackQuery", parameters)
        except TelegramError as error:
            log.info("press not answered update=%d reason=%s", update.update_id, error.message)

    async def _edit_or_send(self, delivery: Delivery, content: Mapping[str, Any]) -> Verdict:
        if delivery.kind == "edit" and delivery.edits is not None:
            found = await self._edit(delivery, delivery.edits, content)
            if not isinstance(found, Gone):
                return found
            log.info("nothing to edit, sent instead key=%s", delivery.key)
        return await self._send(delivery, content)

    async def _edit(self, delivery: Delivery, message_id: int, content: Mapping[str, Any]) -> Verdict:
        found = await self._request(
            "editMessageText", {"chat_id": delivery.chat, "message_id": message_id, **content}
        )
        match found:
            case Unchanged():
                return Sent(message_id)
            case InDoubt(reason) if delivery.attempts < EDIT_TRIES:
                return Retry(reason)
        return found

    async def _send(self, delivery: Delivery, content: Mapping[str, Any]) -> Verdict:
        parameters: dict[str, Any] = {"chat_id": delivery.chat, **content}
        if delivery.thread not in (None, GENERAL_TOPIC):
            parameters["message_thread_id"] = delivery.thread
        if delivery.replies_to is not None:
            reply = {"message_id": delivery.replies_to, "allow_sending_without_reply": True}
            parameters["reply_parameters"] = reply
        return await self._request("sendMessage", parameters)

    async def _request(self, method: str, parameters: dict[str, Any]) -> Verdict:
        try:
            message = await self.bot.do_api_request(method, parameters)
            return Sent(message["message_id"])
        except Exception as error:
            return verdict(error)


def _content(delivery: Delivery) -> dict[str, Any]:
    return {
        "text": delivery.html,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        **_keyboard(delivery),
    }


def _plain_content(delivery: Delivery, reason: str) -> dict[str, Any]:
    """Return what of `delivery` cannot be misread; its buttons only where they were not the reason."""
    text = html.unescape(_TAG.sub("", delivery.html))[:LONGEST_TEXT]
    buttons = {} if "button" in reason.casefold() or "keyboard" in reason.casefold() else _keyboard(delivery)
    return {"text": text, "link_preview_options": {"is_disabled": True}, **buttons}


def _keyboard(delivery: Delivery) -> dict[str, Any]:
    if not delivery.buttons:
        return {}
    return {"reply_markup": {"inline_keyboard": [[_button(b) for b in row] for row in delivery.buttons]}}


def _button(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data}
