"""What Telegram keeps for one bot: chats, messages, presses, and the updates that wait to be fetched."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.botapi.faults import Refusal
from tests.botapi.markup import Entity

BOT = {"id": 77, "is_bot": True, "first_name": "Sitrep", "username": "sitrep_test_bot"}

DATE = 1763000000
"""The Unix time that everything here happens at."""

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(slots=True)
class Shown:
    """A message of the bot as its reader sees it now. `html` is what was sent, `at` when, in seconds."""

    chat: int
    message_id: int
    html: str
    text: str
    entities: tuple[Entity, ...] = ()
    keyboard: list[list[dict[str, Any]]] = field(default_factory=list)
    parameters: dict[str, Any] = field(default_factory=dict)
    edits: int = 0
    picture: bytes | None = None
    at: float = 0.0

    @property
    def buttons(self) -> list[str]:
        return [button["text"] for row in self.keyboard for button in row]


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a button press."""

    text: str
    alert: bool


class World:
    """Chats, messages, presses and updates; its verbs are what people do."""

    def __init__(self, changed: Callable[[], None] = lambda: None) -> None:
        self._changed = changed
        self.chats: dict[int, dict[str, Any]] = {}
        self.messages: list[Shown] = []
        self.waiting: list[dict[str, Any]] = []
        self.inline: dict[str, dict[str, Any]] = {}
        self.pinned: list[tuple[int, int]] = []
        self.cards: dict[str, str] = {}
        self.administrators: defaultdict[int, set[int]] = defaultdict(set)
        self.allowed: list[str] | None = None
        self.presses: dict[str, Answered | None] = {}
        self.described: dict[str, Any] = {}
        self._by_id: dict[tuple[int, int], Shown] = {}
        self.date: Callable[[], int] = lambda: DATE
        self.files: dict[str, bytes] = {}
        self._message_ids: defaultdict[int, Iterator[int]] = defaultdict(lambda: count(1))
        self._update_ids = count(1001)
        self._press_ids = count(1)
        self._last_update = 1000

    def user_says(self, text: str, *, chat: int = 5, user: int | None = None, **more: Any) -> dict[str, Any]:
        """A user writes in a chat (a positive id is a private one); return the update."""
        message = self._message(chat, user if user is not None else abs(chat)) | {"text": text} | more
        if text.startswith("/") and "entities" not in more:
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return self.push("message", message)

    def user_edits(self, message: Mapping[str, Any], text: str) -> dict[str, Any]:
        """A user changes what they wrote."""
        return self.push("edited_message", {**message, "text": text, "edit_date": DATE + 1})

    def user_presses(self, label: str, *, chat: int = 5, user: int | None = None) -> str:
        """A user presses the newest button of this label; return the id of the press."""
        message, button = self._button(chat, label)
        press = str(next(self._press_ids))
        self.presses[press] = None
        sender = self._user(user if user is not None else abs(chat))
        shown = self._message(chat, 0, message.message_id) | {"from": BOT, "text": message.text}
        content = {
            "id": press,
            "from": sender,
            "chat_instance": str(chat),
            "data": button["callback_data"],
            "message": shown,
        }
        self.push("callback_query", content)
        return press

    def bot_is(self, status: str, *, chat: int, by: int | None = None, **rights: Any) -> dict[str, Any]:
        """Somebody adds, promotes, removes, blocks or unblocks the bot; return the update."""
        user = self._user(by if by is not None else abs(chat))
        old = {"user": BOT, "status": "left"}
        new = {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {}) | rights
        if status == "administrator":
            new = {**_RIGHTS, **new}
        self.chats.setdefault(chat, _chat(chat))
        content = {
            "chat": self.chats[chat],
            "from": user,
            "date": DATE,
            "old_chat_member": old,
            "new_chat_member": new,
        }
        return self.push("my_chat_member", content)

    def types_inline(self, query: str, *, user: int = 7, offset: str = "") -> dict[str, Any]:
        """Somebody types `@bot query` in another chat."""
        press = str(next(self._press_ids))
        content = {"id": press, "from": self._user(user), "query": query, "offset": offset}
        return self.push("inline_query", content)

    def chooses(
        self, result: Mapping[str, Any], *, user: int = 7, inline_id: str = "card-1"
    ) -> dict[str, Any]:
        """Somebody sends a card; with buttons under it, Telegram says as which message."""
        content = {"result_id": result["id"], "from": self._user(user), "query": "x"}
        if "reply_markup" in result:
            content["inline_message_id"] = inline_id
            sent = result["input_message_content"]
            self.cards[inline_id] = sent["message_text"]
        return self.push("chosen_inline_result", content)

    def edit_card(self, inline_id: str, html: str) -> bool:
        """Change a card that was sent into another chat."""
        if inline_id not in self.cards:
            raise Refusal(400, "Bad Request: MESSAGE_ID_INVALID")
        self.cards[inline_id] = html
        return True

    def chat_named(self, name: int | str) -> dict[str, Any]:
        """Return a chat by its id or its @name."""
        for chat in self.chats.values():
            if name in (chat["id"], "@" + str(chat.get("username", ""))):
                return chat
        raise Refusal(400, "Bad Request: chat not found")

    def member(self, chat: int, user: int) -> dict[str, Any]:
        """Return what a user is in a chat."""
        status = "administrator" if user in self.administrators[chat] else "member"
        return {"user": self._user(user), "status": status}

    def push(self, kind: str, content: Any) -> dict[str, Any]:
        """Let an update of any kind and content wait to be fetched."""
        self._last_update = next(self._update_ids)
        update = {"update_id": self._last_update, kind: content}
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if wanted:
            self.waiting.append(update)
            self._changed()
        return update

    def fetch(self, offset: int | None, limit: int) -> list[dict[str, Any]]:
        """Confirm what is before `offset` and return what follows, oldest first."""
        if offset is not None and offset < 0:
            self.waiting = self.waiting[offset:]
        elif offset is not None and offset <= self._last_update + 10:  # one far ahead is ignored
            self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
        return self.waiting[:limit]

    def delivered(self, chat: int | None = None) -> list[Shown]:
        """Return the bot's messages, of one chat or all, oldest first."""
        return [message for message in self.messages if chat in (None, message.chat)]

    def send(self, parameters: dict[str, Any], shown: Shown) -> dict[str, Any]:
        """Show a new message of the bot's."""
        if shown.chat not in self.chats:
            raise Refusal(400, "Bad Request: chat not found")
        if parameters.get("message_thread_id") == 1:
            raise Refusal(400, "Bad Request: message thread not found")
        self._check_reply(shown.chat, parameters.get("reply_parameters"))
        shown.message_id = self._next_message(shown.chat)
        shown.at = time.monotonic()
        self.messages.append(shown)
        self._by_id[shown.chat, shown.message_id] = shown
        return self._as_told(shown)

    def picture(self, photo: str | bytes) -> bytes:
        """Return a picture that is uploaded, or that the bot calls by the id it was told."""
        if isinstance(photo, bytes):
            return photo
        if photo not in self.files:
            raise Refusal(400, "Bad Request: wrong file identifier/HTTP URL specified")
        return self.files[photo]

    def edit(self, message_id: int, new: Shown, *, caption: bool = False) -> dict[str, Any]:
        """Change the text of a message of the bot's, or the words under its picture."""
        message = self._by_id.get((new.chat, message_id))
        if message is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        if caption != (message.picture is not None):
            what = "caption" if caption else "text"
            raise Refusal(400, f"Bad Request: there is no {what} in the message to edit")
        same = (message.text, message.entities, message.keyboard) == (new.text, new.entities, new.keyboard)
        if same:
            raise Refusal(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message",
            )
        message.html, message.text, message.entities = new.html, new.text, new.entities
        message.keyboard, message.parameters = new.keyboard, new.parameters
        message.edits += 1
        return self._as_told(message)

    def delete(self, message: Shown) -> None:
        """A message of the bot's is deleted by somebody else."""
        self.messages.remove(message)
        del self._by_id[message.chat, message.message_id]

    def answer_press(self, press: str, answered: Answered) -> None:
        """Take the answer to a press; each can be answered once."""
        if self.presses.get(press, answered) is not None:
            raise Refusal(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        self.presses[press] = answered

    def _as_told(self, shown: Shown) -> dict[str, Any]:
        """Return a message of the bot's as the server tells it."""
        message = self._message(shown.chat, 0, shown.message_id) | {"from": BOT}
        if shown.picture is None:
            return message | {"text": shown.text}
        name = f"file-{hash(shown.picture) % 10**9}"
        self.files[name] = shown.picture
        sizes = [{"file_id": name, "file_unique_id": name, "width": 90, "height": 90}]
        return message | {"caption": shown.text, "photo": sizes}

    def _button(self, chat: int, label: str) -> tuple[Shown, dict[str, Any]]:
        for message in reversed(self.delivered(chat)):
            for button in (button for row in message.keyboard for button in row):
                if button["text"] == label:
                    return message, button
        raise AssertionError(f"no button {label!r} in chat {chat}")

    def _check_reply(self, chat: int, reply: Mapping[str, Any] | None) -> None:
        if reply is None or reply.get("allow_sending_without_reply"):
            return
        if (chat, reply["message_id"]) not in self._by_id:
            raise Refusal(400, "Bad Request: message to be replied not found")

    def _message(self, chat: int, user: int, message_id: int | None = None) -> dict[str, Any]:
        """Return what all messages of a chat have; the chat is known from now on."""
        return {
            "message_id": self._next_message(chat) if message_id is None else message_id,
            "date": self.date(),
            "chat": self.chats.setdefault(chat, _chat(chat)),
            "from": self._user(user),
        }

    def _next_message(self, chat: int) -> int:
        # One counter for all private chats and basic groups, one for each supergroup and channel.
        return next(self._message_ids[chat if chat < -1_000_000_000_000 else 0])

    def _user(self, user: int) -> dict[str, Any]:
        return {"id": user, "is_bot": False, "first_name": f"User {user}", "language_code": "en"}


_RIGHTS = dict.fromkeys(
    (
        "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats "
        "can_restrict_members can_promote_members can_change_info can_invite_users can_post_stories "
        "can_edit_stories can_delete_stories can_post_messages can_edit_messages can_pin_messages"
    ).split(),
    True,
)


def _chat(chat: int) -> dict[str, Any]:
    if chat > 0:
        return {"id": chat, "type": "private", "first_name": f"User {chat}"}
    if -1_000_000_000_100 < chat <= -1_000_000_000_080:  # some supergroup ids are channels here
        return {"id": chat, "type": "channel", "title": f"Channel {chat}"}
    kind = "supergroup" if chat < -1_000_000_000_000 else "group"
    return {"id": chat, "type": kind, "title": f"Group {chat}"}
