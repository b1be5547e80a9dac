"""The menu of commands beside the text field: readers', and editors' and owners' in their own chats."""

import asyncio
import logging
from collections.abc import Callable, Iterator

from telegram import (
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import TelegramError

from domain.language import Language
from domain.team import Role
from rendering.commands_menu import menu
from transport.context import BotApplication

log = logging.getLogger("sitrep")

IN_GROUPS = frozenset({"status", "help"})
"""Commands offered in groups; the others concern one reader."""

LOOK_AGAIN = 10.0
"""Seconds until somebody who has become an editor, or is none any more, is offered other commands."""


class Menus:
    """Tells Telegram which commands to offer, by language, kind of chat and role; it keeps them."""

    def __init__(self, application: BotApplication, team: Callable[[], dict[int, Role]]) -> None:
        self._bot = application.bot
        self._team = team
        self._told: dict[int, Role] = {}

    async def keep(self) -> None:
        """Set the menus, and those of editors whenever there are other ones; never ends by itself."""
        await self.set_for_all()
        while True:
            await self.set_for_team()
            await asyncio.sleep(LOOK_AGAIN)

    async def set_for_all(self) -> None:
        """Set what readers and groups are offered."""
        await self._set(BotCommandScopeAllPrivateChats(), Role.READER)
        await self._set(BotCommandScopeAllGroupChats(), Role.READER, IN_GROUPS.__contains__)

    async def set_for_team(self) -> None:
        """Set what those are offered whose role has changed since the last time."""
        for user, role in self._changed():
            scope = BotCommandScopeChat(user)
            done = await (self._reset(scope) if role is Role.READER else self._set(scope, role))
            if done:
                self._told[user] = role

    def _changed(self) -> Iterator[tuple[int, Role]]:
        team = self._team()
        gone = dict.fromkeys(self._told.keys() - team.keys(), Role.READER)
        for user, role in {**gone, **team}.items():
            if self._told.get(user) is not role:
                yield user, role

    async def _set(
        self, scope: BotCommandScope, role: Role, offered: Callable[[str], bool] = lambda _: True
    ) -> bool:
        try:
            for language in Language:
                entries = [entry for entry in menu(language, role) if offered(entry[0])]
                await self._bot.set_my_commands(entries, scope=scope, language_code=_code(language))
        except TelegramError as error:
            log.warning("menu of commands not set reason=%s", error)
            return False
        return True

    async def _reset(self, scope: BotCommandScope) -> bool:
        try:
            for language in Language:
                await self._bot.delete_my_commands(scope=scope, language_code=_code(language))
        except TelegramError as error:
            log.warning("menu of commands not reset reason=%s", error)
            return False
        return True


def _code(language: Language) -> str | None:
    return None if language is Language.EN else language.value
