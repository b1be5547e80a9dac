"""`check`: what is wrong with configuration, database and token, all of it at once."""

import argparse
import asyncio
from collections.abc import Callable
from pathlib import Path

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

import config
from commands.live import try_live
from config import Config, read_token
from domain.clock import system_clock
from domain.errors import ConfigError, SitrepError
from gazetteer.gazetteer import open_gazetteer
from store.lock import SILENT, last_beat
from store.store import read_store
from transport.http import AiohttpRequest

REACH_SECONDS = 10.0
"""How long an answer of the Bot API server is waited for."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--offline", action="store_true", help="do not ask the Bot API server")
    parser.add_argument(
        "--live",
        metavar="CHAT",
        help="try in a chat whether Telegram lets lost messages be found (three messages, deleted again)",
    )
    parser.add_argument("--running", action="store_true", help="only: does the bot run, and live?")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    if options.running:
        print(_running(config.load(config_path)))
        return 0
    wrong = config.mistakes(config_path)
    try:
        settings = config.load(config_path)
    except ConfigError:
        raise ConfigError(wrong) from None  # and where the database is, is not known
    print("configuration: good")
    if not wrong:
        print("token file: good")
    troubles = [
        trouble for trouble in (_trouble(_gazetteer, settings), _trouble(_database, settings)) if trouble
    ]
    if wrong:
        raise ConfigError([*wrong, *troubles])
    if not options.offline and (trouble := _trouble(_server, settings, read_token(settings))):
        troubles.append(trouble)
    if troubles:
        raise SitrepError("\nerror: ".join(troubles))
    if options.live:
        try_live(settings, options.live, print)
    return 0


def _running(settings: Config) -> str:
    beat = last_beat(settings.store.path)
    if beat is None:
        raise SitrepError(f"no bot runs on {settings.store.path}")
    if system_clock() - beat > SILENT:
        raise SitrepError(
            f"the bot on {settings.store.path} hangs: no sign of life since {beat:%H:%M:%S} UTC"
        )
    return f"the bot runs: last sign of life {beat:%H:%M:%S} UTC"


def _trouble(check: Callable[..., str], *arguments: object) -> str | None:
    """Run one check: print what is good, return what is not."""
    try:
        print(check(*arguments))
    except SitrepError as error:
        return str(error)
    return None


def _gazetteer(settings: Config) -> str:
    with open_gazetteer(settings.gazetteer.path) as gazetteer:
        return f"gazetteer: good (version {gazetteer.version})"


def _database(settings: Config) -> str:
    path = settings.store.path
    with read_store(path) as store:
        if not path.exists():
            return f"database: {path} will be made"
        return f"database: good ({store.journal.end()} rows in the journal)"


def _server(settings: Config, token: str) -> str:
    return asyncio.run(_reach(settings, token))


async def _reach(settings: Config, token: str) -> str:
    async with AiohttpRequest(1) as request:
        bot = Bot(token, base_url=settings.telegram.base_url, request=request, get_updates_request=request)
        try:
            me = await bot.get_me(read_timeout=REACH_SECONDS, connect_timeout=REACH_SECONDS)
        except InvalidToken:
            raise SitrepError(
                "telegram.token_file: the server refuses the token; ask @BotFather for it"
            ) from None
        except TelegramError as error:
            reason = type(error).__name__
            raise SitrepError(
                f"telegram.base_url: {settings.telegram.base_url} is not reached ({reason})"
            ) from None
    return f"token: good (@{me.username})"
