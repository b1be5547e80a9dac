"""What is owed, as requests of the Bot API."""

import html
import re
from typing import Any

from telegram import InputFile

from domain.delivery import Delivery
from domain.turn import Button

LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024
"""Characters (code points) of a text and a caption after their entities are parsed (Bot API)."""

GENERAL_TOPIC = 1
"""The topic of a forum that has to be left out: told its id, Telegram finds no such thread."""

DOCUMENT = b"<?xml"
"""How what is sent as a file begins, a list of feeds; everything else is a picture."""

Request = tuple[str, dict[str, Any]]
"""A method and its parameters."""

_TAG = re.compile(r"<[^>]*>")


def sent(delivery: Delivery) -> Request:
    """Return what sends `delivery` as a new message."""
    parameters: dict[str, Any] = {"chat_id": delivery.chat}
    if delivery.thread not in (None, GENERAL_TOPIC):
        parameters["message_thread_id"] = delivery.thread
    if delivery.replies_to is not None:
        reply = {"message_id": delivery.replies_to, "allow_sending_without_reply": True}
        parameters["reply_parameters"] = reply
    if delivery.paid:
        parameters["allow_paid_broadcast"] = True
    if delivery.picture is None:
        return "sendMessage", {**parameters, **_text(delivery)}
    if (delivery.picture.content or b"").startswith(DOCUMENT):
        return "sendDocument", {**parameters, "document": _document(delivery), **_caption(delivery)}
    return "sendPhoto", {**parameters, "photo": _photo(delivery), **_caption(delivery)}


def edited(delivery: Delivery, message_id: int) -> Request:
    """Return what makes a message say what `delivery` says."""
    parameters: dict[str, Any] = {"chat_id": delivery.chat, "message_id": message_id}
    if delivery.inline_id is not None:
        parameters = {"inline_message_id": delivery.inline_id}
    if delivery.kind in ("photo", "caption"):
        return "editMessageCaption", {**parameters, **_caption(delivery)}
    return "editMessageText", {**parameters, **_text(delivery)}


def _document(delivery: Delivery) -> InputFile:
    assert delivery.picture is not None
    return InputFile(delivery.picture.content or b"", filename="feeds.opml", attach=False)


def _photo(delivery: Delivery) -> str | InputFile:
    picture = delivery.picture
    assert picture is not None
    if picture.file_id is not None:
        return picture.file_id
    return InputFile(picture.content or b"", filename=f"{picture.hash[:16]}.png", attach=False)


def _text(delivery: Delivery) -> dict[str, Any]:
    return {
        **_words("text", delivery, LONGEST_TEXT),
        "link_preview_options": {"is_disabled": True},
        **keyboard(delivery.buttons),
    }


def _caption(delivery: Delivery) -> dict[str, Any]:
    return {**_words("caption", delivery, LONGEST_CAPTION), **keyboard(delivery.buttons)}


def _words(name: str, delivery: Delivery, longest: int) -> dict[str, Any]:
    """Return the words with their markup or, where Telegram could not read that, without."""
    if delivery.plain:
        return {name: html.unescape(_TAG.sub("", delivery.html))[:longest]}
    return {name: delivery.html, "parse_mode": "HTML"}


def keyboard(buttons: tuple[tuple[Button, ...], ...]) -> dict[str, Any]:
    """Return the parameter that puts buttons under a message; nothing for none."""
    if not buttons:
        return {}
    return {"reply_markup": {"inline_keyboard": [[_button(b) for b in row] for row in buttons]}}


def _button(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data}
