"""What a request may say: the methods a bot of this kind uses, and their parameters (Bot API 10.1)."""

import json
from collections.abc import Mapping
from typing import Any

from tests.botapi.faults import Refusal
from tests.botapi.markup import Entity, read_html

INTEGER, TEXT, FLAG, OBJECT, LIST, CHAT, FILE = "integer", "text", "flag", "object", "list", "chat", "file"

_LANGUAGE = {"language_code": TEXT}
_CONTENT = {
    "parse_mode": TEXT,
    "entities": LIST,
    "link_preview_options": OBJECT,
    "reply_markup": OBJECT,
    "business_connection_id": TEXT,
}
_CAPTION = {
    "caption": TEXT,
    "parse_mode": TEXT,
    "caption_entities": LIST,
    "show_caption_above_media": FLAG,
    "reply_markup": OBJECT,
    "business_connection_id": TEXT,
}
_TO_A_CHAT = {
    "chat_id": CHAT,
    "message_thread_id": INTEGER,
    "direct_messages_topic_id": INTEGER,
    "disable_notification": FLAG,
    "protect_content": FLAG,
    "allow_paid_broadcast": FLAG,
    "message_effect_id": TEXT,
    "suggested_post_parameters": OBJECT,
    "reply_parameters": OBJECT,
}

METHODS: dict[str, dict[str, str]] = {
    "getMe": {},
    "getUpdates": {"offset": INTEGER, "limit": INTEGER, "timeout": INTEGER, "allowed_updates": LIST},
    "deleteWebhook": {"drop_pending_updates": FLAG},
    "setWebhook": {
        "url": TEXT,
        "ip_address": TEXT,
        "max_connections": INTEGER,
        "allowed_updates": LIST,
        "drop_pending_updates": FLAG,
        "secret_token": TEXT,
    },
    "getWebhookInfo": {},
    "sendMessage": _CONTENT | _TO_A_CHAT | {"text": TEXT},
    "sendPhoto": _CAPTION | _TO_A_CHAT | {"photo": FILE, "has_spoiler": FLAG},
    "sendDocument": _CAPTION | _TO_A_CHAT | {"document": FILE, "disable_content_type_detection": FLAG},
    "getFile": {"file_id": TEXT},
    "editMessageCaption": _CAPTION | {"chat_id": CHAT, "message_id": INTEGER, "inline_message_id": TEXT},
    "deleteMessage": {"chat_id": CHAT, "message_id": INTEGER},
    "getChat": {"chat_id": CHAT},
    "editMessageText": _CONTENT
    | {
        "chat_id": CHAT,
        "message_id": INTEGER,
        "inline_message_id": TEXT,
        "text": TEXT,
        "rich_message": OBJECT,
    },
    "answerCallbackQuery": {
        "callback_query_id": TEXT,
        "text": TEXT,
        "show_alert": FLAG,
        "url": TEXT,
        "cache_time": INTEGER,
    },
    "setMyCommands": {"commands": LIST, "scope": OBJECT} | _LANGUAGE,
    "deleteMyCommands": {"scope": OBJECT} | _LANGUAGE,
    "getMyCommands": {"scope": OBJECT} | _LANGUAGE,
    "pinChatMessage": {"chat_id": CHAT, "message_id": INTEGER, "disable_notification": FLAG},
    "getChatMember": {"chat_id": CHAT, "user_id": INTEGER},
    "answerInlineQuery": {
        "inline_query_id": TEXT,
        "results": LIST,
        "cache_time": INTEGER,
        "is_personal": FLAG,
        "next_offset": TEXT,
        "button": OBJECT,
    },
    "setMyDescription": {"description": TEXT} | _LANGUAGE,
    "setMyShortDescription": {"short_description": TEXT} | _LANGUAGE,
}

REQUIRED = {
    "setWebhook": ("url",),
    "sendMessage": ("chat_id", "text"),
    "sendPhoto": ("chat_id", "photo"),
    "sendDocument": ("chat_id", "document"),
    "getFile": ("file_id",),
    "editMessageCaption": ("chat_id", "message_id"),
    "deleteMessage": ("chat_id", "message_id"),
    "getChat": ("chat_id",),
    "editMessageText": ("text",),
    "answerCallbackQuery": ("callback_query_id",),
    "setMyCommands": ("commands",),
}

BUTTON_ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}


def read_parameters(method: str, given: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the parameters as values, and what Telegram would overlook but a careful bot does not do."""
    known = METHODS[method]
    odd = [f"{method}: unknown parameter {name}" for name in given if name not in known]
    read = {name: _read(method, name, known[name], given[name]) for name in given if name in known}
    for name in REQUIRED.get(method, ()):
        if name not in read:
            raise Refusal(400, f"Bad Request: {name} is missing")
    return read, odd


def _read(method: str, name: str, kind: str, value: Any) -> Any:
    try:
        read = json.loads(value) if kind not in (TEXT, FILE) and isinstance(value, str) else value
    except ValueError:
        read = value
    good = {
        INTEGER: type(read) is int,
        TEXT: isinstance(read, str),
        FILE: isinstance(read, str | bytes),
        FLAG: isinstance(read, bool),
        OBJECT: isinstance(read, dict),
        LIST: isinstance(read, list),
        CHAT: type(read) is int or (isinstance(read, str) and read.startswith("@")),
    }[kind]
    if not good:
        raise Refusal(400, f"Bad Request: {method}: {name} must be of type {kind}")
    return read


def read_text(parameters: Mapping[str, Any]) -> tuple[str, tuple[Entity, ...]]:
    """Return the text of a message as it will be shown, and its entities."""
    return _read_words(parameters, parameters["text"], "message")


def read_caption(parameters: Mapping[str, Any]) -> tuple[str, tuple[Entity, ...]]:
    """Return the words under a picture as they will be shown, and their entities."""
    raw = parameters.get("caption", "")
    return _read_words(parameters, raw, "caption") if raw else ("", ())


def _read_words(parameters: Mapping[str, Any], raw: str, what: str) -> tuple[str, tuple[Entity, ...]]:
    if len(raw.encode()) > 32768:
        raise Refusal(400, "Bad Request: text is too long")
    mode = parameters.get("parse_mode", "")
    if mode.lower() not in ("", "html"):
        raise Refusal(400, f"Bad Request: unsupported parse_mode {mode}")
    text, entities = read_html(raw) if mode else (raw, ())
    text = "".join(" " if character < " " and character != "\n" else character for character in text)
    if not text.strip("\n \u200b\u200c\u200d\u200e\u200f\ufeff\u2060"):
        raise Refusal(400, "Bad Request: message text is empty")
    if len(text.strip()) > (4096 if what == "message" else 1024):
        raise Refusal(400, f"Bad Request: {what} is too long")
    return text, entities


def read_keyboard(parameters: Mapping[str, Any]) -> list[list[dict[str, Any]]]:
    """Return the rows of the inline keyboard; other keyboards are none."""
    markup = parameters.get("reply_markup", {})
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise Refusal(400, "Bad Request: can't parse inline keyboard: expected an Array of Array")
    if sum(map(len, rows)) > 100:
        raise Refusal(400, "Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        _check_button(button)
    return rows


def _check_button(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise Refusal(400, "Bad Request: can't parse inline keyboard button: text must be non-empty")
    actions = BUTTON_ACTIONS & button.keys()
    if len(actions) != 1:
        raise Refusal(400, "Bad Request: can't parse inline keyboard button: exactly one action is needed")
    if "callback_data" in actions and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
    if "url" in actions and not button["url"].startswith(("http://", "https://", "tg://")):
        raise Refusal(400, "Bad Request: inline keyboard button URL is invalid: BUTTON_URL_INVALID")
