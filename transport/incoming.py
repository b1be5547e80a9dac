"""Updates as they come in, before anybody has made sense of them."""

import json
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Bot, Update


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of the inbox, as Telegram wrote it."""

    id: int
    raw: Mapping[str, Any]

    @classmethod
    def from_text(cls, update_id: int, text: str) -> "Incoming":
        """Return the update that the inbox keeps as `text`; one that is no JSON object is of no kind."""
        try:
            raw = json.loads(text)
        except ValueError:
            raw = None
        return cls(update_id, raw if isinstance(raw, dict) else {"update_id": update_id})

    @property
    def kind(self) -> str | None:
        """What it is: "message", "callback_query" or another field of the Bot API's Update."""
        return next((kind for kind in self.raw if kind != "update_id"), None)

    @property
    def lane(self) -> Hashable:
        """The chat it belongs to, else who sent it: updates of one lane are handled in order."""
        content = _mapping(self.raw.get(self.kind or ""))
        chat = _mapping(content.get("chat")) or _mapping(_mapping(content.get("message")).get("chat"))
        who = chat or _mapping(content.get("from")) or _mapping(content.get("user"))
        lane = who.get("id")
        return lane if isinstance(lane, int) else None

    def read(self, bot: Bot) -> Update | None:
        """Return it as python-telegram-bot has it, or None if it is malformed or of an unknown kind."""
        try:
            update = Update.de_json(dict(self.raw), bot)
        except Exception:
            return None
        if self.kind is None or getattr(update, self.kind, None) is None:
            return None
        return update


def readable(raw_updates: object) -> list[Mapping[str, Any]]:
    """Return what of an answer to getUpdates are updates: objects with a number, in writable characters."""
    if not isinstance(raw_updates, list):
        return []
    return [
        _writable(raw) for raw in raw_updates if isinstance(raw, dict) and _is_number(raw.get("update_id"))
    ]


def _is_number(update_id: object) -> bool:
    return type(update_id) is int and 0 <= update_id < 2**53


def _writable(raw: dict[str, Any]) -> Mapping[str, Any]:
    """Return `raw` without half characters (lone surrogates): JSON can spell them, nothing can store them."""
    text = json.dumps(raw, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return dict(json.loads(text.encode(errors="replace")))
    return raw


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
