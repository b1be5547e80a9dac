"""The terminal as the wire: what is typed becomes updates as Telegram has them, messages are printed."""

import json
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from telegram import Update
from telegram.request import BaseRequest

from domain.clock import Clock
from domain.delivery import Delivery
from domain.turn import Button, Cards, Toast
from transport.application import build_application
from transport.context import BotApplication
from transport.seam import Bot
from transport.wire import Outcome, Probe, Sent

TERMINAL = "terminal"
"""The name under which the terminal's updates and messages stand in the store: no sender of Telegram's
looks at them."""

READER = 1
"""The user and private chat that somebody at the terminal is, unless told otherwise."""

FIRST_UPDATE = 1

_DIGITS = 4
"""Digits of a button's number; a longer one is a text."""
LONGEST = 4096
"""Characters of a message; Telegram counts UTF-16 units."""

BOT = {"id": 2, "is_bot": True, "first_name": "Sitrep", "username": "sitrep_bot"}


class Offline(BaseRequest):
    """No network: knows who the bot is, and nothing else."""

    read_timeout = None

    async def initialize(self) -> None:
        """Nothing to connect."""

    async def shutdown(self) -> None:
        """Nothing to disconnect."""

    async def do_request(self, url: str, *_: Any, **__: Any) -> tuple[int, bytes]:
        if url.endswith("/getMe"):
            return 200, json.dumps({"ok": True, "result": BOT}).encode()
        raise RuntimeError("the terminal has no network")


def offline_application() -> BotApplication:
    """Return an Application that nothing can be sent with."""
    return build_application("0:terminal", request=Offline(), polling=Offline())


def typed_lines(prompt: str) -> Iterator[str]:
    """Give what is typed, line by line, until its end or Ctrl-C."""
    # asyncio takes Ctrl-C as a wish for later, and input() would not notice.
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        while True:
            yield input(prompt)
    except (EOFError, KeyboardInterrupt):
        return
    finally:
        signal.signal(signal.SIGINT, former)


class Terminal:
    """A private chat with one reader. Buttons are numbered over the newest message that has some."""

    def __init__(
        self,
        clock: Clock,
        *,
        show: Callable[[str], None],
        plain_text: Callable[[str], str],
        first_update: int = FIRST_UPDATE,
        language: str | None = None,
        user: int = READER,
    ) -> None:
        self._user = user
        self._clock = clock
        self._show = show
        self._plain_text = plain_text
        self._language = language
        self._update_id = first_update - 1
        self._message_id = 0
        self._buttons: tuple[Button, ...] = ()
        self._buttons_message = 0

    async def converse(self, bot: Bot, lines: Iterable[str]) -> None:
        """Say each line to the bot and let it answer, until a blank one or their end.

        What an earlier conversation that was killed left is settled first: it would hold back every answer.
        """
        await bot.resume()
        await bot.drain()
        for line in lines:
            if not line.strip():
                return
            await self.say(bot, line)

    async def say(self, bot: Bot, line: str) -> None:
        """Say one line, or press the button of that number, and wait for the answer."""
        button = self._numbered(line)
        if button is not None and button.url is not None:
            self._show(button.url)
            return
        await bot.receive(
            [self._typed(part) for part in _cut(line)] if button is None else [self._pressed(button)]
        )
        await bot.drain()

    async def deliver(self, delivery: Delivery, _written: Callable[[], None]) -> Outcome:
        """Print the message; an edited one is printed again."""
        message_id = delivery.edits if delivery.edits is not None else self._next_message()
        buttons = tuple(button for row in delivery.buttons for button in row)
        if buttons or message_id == self._buttons_message:
            self._buttons, self._buttons_message = buttons, message_id
        listed = [_listed(number, button) for number, button in enumerate(buttons, start=1)]
        self._show("\n".join([self._plain_text(delivery.html), *listed]))
        return Sent(message_id)

    async def probe(self, _delivery: Delivery, _message_id: int) -> Probe:
        """What was printed is printed: nothing is in doubt."""
        return True

    async def answer(self, _update: Update, toast: Toast | Cards) -> None:
        """Print what a phone would show for a moment."""
        if isinstance(toast, Toast) and toast.text:
            self._show(f"({toast.text})")

    def _numbered(self, line: str) -> Button | None:
        number = line.strip()[:_DIGITS]
        if number != line.strip() or not (number.isascii() and number.isdigit()):
            return None
        return self._buttons[int(number) - 1] if 1 <= int(number) <= len(self._buttons) else None

    def _typed(self, line: str) -> Mapping[str, Any]:
        message: dict[str, Any] = {
            "message_id": self._next_message(),
            "date": self._date(),
            "chat": self._chat(),
            "from": self._reader(),
            "text": line,
        }
        if line.startswith("/"):
            command = line.split(maxsplit=1)[0]
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": _utf16_length(command)}]
        return self._update("message", message)

    def _pressed(self, button: Button) -> Mapping[str, Any]:
        press = {
            "id": str(self._update_id + 1),
            "from": self._reader(),
            "chat_instance": TERMINAL,
            "data": button.data,
            "message": {
                "message_id": self._buttons_message,
                "date": self._date(),
                "chat": self._chat(),
                "from": BOT,
                "text": "",
            },
        }
        return self._update("callback_query", press)

    def _update(self, kind: str, content: Mapping[str, Any]) -> Mapping[str, Any]:
        self._update_id += 1
        return {"update_id": self._update_id, kind: content}

    def _next_message(self) -> int:
        self._message_id += 1
        return self._message_id

    def _date(self) -> int:
        return int(self._clock().timestamp())

    def _chat(self) -> dict[str, Any]:
        return {"id": self._user, "type": "private", "first_name": "Reader"}

    def _reader(self) -> dict[str, Any]:
        language = {"language_code": self._language} if self._language else {}
        return {"id": self._user, "is_bot": False, "first_name": "Reader", **language}


def _cut(text: str) -> list[str]:
    """Return a long text in the parts that Telegram cuts it into."""
    return [text[first : first + LONGEST] for first in range(0, len(text), LONGEST)]


def _listed(number: int, button: Button) -> str:
    address = f": {button.url}" if button.url is not None else ""
    return f"[{number}] {button.label}{address}"


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
