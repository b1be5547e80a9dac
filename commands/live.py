"""`check --live CHAT`: does Telegram itself behave as the settling of lost answers assumes?

In one chat, once: two messages and a picture are sent, edited to their own words, and deleted.
"""

import asyncio
import struct
import zlib
from collections.abc import Callable
from typing import Any

from telegram import InputFile
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from config import Config, read_token
from domain.errors import SitrepError
from transport.application import build_application, running

WORDS = "Sitrep tries whether a lost message can be found again. This goes at once."
BETWEEN = 1.1
"""Seconds between two requests to one chat (Bots FAQ: about one message a second)."""

UNCHANGED = "message is not modified"


def try_live(settings: Config, chat: str, show: Callable[[str], None]) -> None:
    """Try it in a chat (its id, or the @name of a group or channel), telling each step.

    Raises:
        SitrepError: Telegram behaves otherwise, or does not let the bot write there.
    """
    target: int | str = chat if chat.startswith("@") else _number(chat)
    asyncio.run(_try(settings, target, show))


def _number(chat: str) -> int:
    try:
        return int(chat)
    except ValueError:
        raise SitrepError(
            f"--live: {chat} is no chat; give its id, or the @name of a group or channel"
        ) from None


async def _try(settings: Config, chat: int | str, show: Callable[[str], None]) -> None:
    application = build_application(
        read_token(settings),
        base_url=settings.telegram.base_url,
        base_file_url=settings.telegram.base_file_url,
    )
    async with running(application):
        trial = _Trial(application.bot, chat)
        try:
            failures = await trial.run(show)
        except TelegramError as error:
            raise SitrepError(f"--live: Telegram refuses: {error.message}") from None
        finally:
            await trial.tidy_up()
    if failures:
        wrong = "; ".join(failures)
        raise SitrepError(f'--live: {wrong}. Set [sending] in_doubt = "leave": nothing is then sent twice')
    show('live: it holds here; [sending] in_doubt = "settle" finds lost messages')


class _Trial:
    def __init__(self, bot: ExtBot[Any], chat: int | str) -> None:
        self._bot = bot
        self._chat = chat
        self._sent: list[int] = []

    async def run(self, show: Callable[[str], None]) -> list[str]:
        """Return what does not hold."""
        text = {"text": f"<b>{WORDS}</b>", "parse_mode": "HTML"}
        caption = {"caption": f"<i>{WORDS}</i>", "parse_mode": "HTML"}
        first = await self._send("sendMessage", text)
        second = await self._send("sendMessage", text)
        picture = await self._send("sendPhoto", {"photo": InputFile(_dot(), attach=False), **caption})
        asked = (
            ("a text edited to its own words is not modified", first, "editMessageText", text),
            ("a caption edited to its own words is not modified", picture, "editMessageCaption", caption),
        )
        failures = [
            claim
            for claim, message, method, words in asked
            if not await self._is_unchanged(message, method, words)
        ]
        if not await self._is_absent(picture + 1000, text):
            failures.append("an id that is not given out yet is not found")
        if not first < second < picture:
            failures.append("ids of messages grow")
        gaps = "one by one" if picture - first == 2 else "with gaps"
        show(f"live: ids {first}, {second}, {picture} ({gaps})")
        for claim, *_ in asked:
            show(f"live: {claim}: {'no' if claim in failures else 'yes'}")
        return [f"it does not hold that {claim}" for claim in failures]

    async def tidy_up(self) -> None:
        """Delete what was sent; what cannot be, stays."""
        for message in self._sent:
            try:
                await self._ask("deleteMessage", {"message_id": message})
            except TelegramError:
                return

    async def _send(self, method: str, content: dict[str, Any]) -> int:
        message = await self._ask(method, {**content, "disable_notification": True})
        self._sent.append(message["message_id"])
        return int(message["message_id"])

    async def _is_unchanged(self, message: int, method: str, words: dict[str, Any]) -> bool:
        try:
            await self._ask(method, {"message_id": message, **words})
        except BadRequest as error:
            return UNCHANGED in error.message.casefold()
        return False

    async def _is_absent(self, message: int, words: dict[str, Any]) -> bool:
        try:
            await self._ask("editMessageText", {"message_id": message, **words})
        except BadRequest as error:
            return "not found" in error.message.casefold() or "invalid" in error.message.casefold()
        return False

    async def _ask(self, method: str, parameters: dict[str, Any]) -> Any:
        await asyncio.sleep(BETWEEN)
        return await self._bot.do_api_request(method, {"chat_id": self._chat, **parameters})


def _dot() -> bytes:
    """Return a small grey picture; Telegram refuses those of very few points."""
    side = 64

    def part(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    rows = zlib.compress((b"\0" + b"\x80" * side) * side)
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")
