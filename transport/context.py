"""What a handler is given besides the update."""

from datetime import datetime
from typing import Any, Generic, TypeAlias, TypeVar

from telegram.ext import Application, CallbackContext, ExtBot

ServicesT = TypeVar("ServicesT")


class Context(
    CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]],
    Generic[ServicesT],
):
    """The parts a handler may read from, the moment it runs in, and what its filter found in the update.

    `args` are the words after a command, `matches` what a regular expression found.
    """

    services: ServicesT
    now: datetime


BotApplication: TypeAlias = Application[
    ExtBot[None], Context[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any], None
]
"""python-telegram-bot's Application as it is used here: handlers and a bot, no updater, no jobs."""
