"""`chat`: the handlers of the bot in this terminal, as a reader in a private chat meets them."""

import argparse
import asyncio
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from markupsafe import Markup

import config
from commands.desk import desk
from commands.moments import instant
from commands.parts import services, writing
from config import Config
from delivery.composing import composing
from domain.clock import Clock, system_clock
from domain.language import CODES
from domain.team import Role
from domain.turn import Message
from gazetteer.gazetteer import Gazetteer
from handlers.contents import register, replies
from rendering.plain import plain_text
from store.store import Store
from transport.application import running
from transport.inbound import NO_PAUSES
from transport.seam import Bot
from transport.terminal import BOT, READER, TERMINAL, Terminal, offline_application, typed_lines

HINT = 'Ask about a place, such as "status of Pokrovsk?"; a number presses a button; an empty line ends.'

PASTE = "paste"
EDITORS_HINT = (
    f'Paste an article on one line, or "{PASTE} FILE"; a link is fetched; /review shows what waits.'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang",
        choices=CODES,
        help="the language of the reader's Telegram",
    )
    parser.add_argument(
        "--as",
        dest="role",
        type=Role,
        choices=list(Role),
        default=Role.READER,
        metavar="{reader,editor,owner}",
        help="who you are: an editor brings statements in, an owner invites editors",
    )
    parser.add_argument("--now", metavar="WHEN", help="a day, or an instant with zone, at which it is")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    clock = stopped_clock(options.now, settings) if options.now else system_clock
    owners = {_somebody()} if options.role is Role.OWNER else set()
    with writing(settings, owners=owners) as (store, gazetteer):
        print(HINT if options.role is Role.READER else f"{HINT}\n{EDITORS_HINT}")
        converse(
            settings, store, gazetteer, typed_lines("> "), clock, language=options.lang, role=options.role
        )
    return 0


def stopped_clock(now: str, settings: Config) -> Clock:
    """Return a clock that shows `now`."""
    moment = instant("--now", now, settings.timezone)
    return lambda: moment


def converse(
    settings: Config,
    store: Store,
    gazetteer: Gazetteer,
    lines: Iterable[str],
    clock: Clock,
    *,
    language: str | None = None,
    role: Role = Role.READER,
) -> None:
    """Let somebody at the terminal say `lines`; afterwards nothing is kept of them, nor of their role.

    What an editor publishes stays: it is for readers.
    """
    user = READER if role is Role.READER else _somebody()
    try:
        if role is Role.EDITOR:
            store.write_now(lambda book: book.add_editor(user, "Terminal", user, clock()))
        asyncio.run(_conversation(settings, store, gazetteer, lines, clock, language, user))
    finally:
        if role is Role.EDITOR:
            store.write_now(lambda book: book.forget_editor(user))


def _pasted(lines: Iterable[str]) -> Iterator[str]:
    """Give the lines, and the text of the file in the place of "paste FILE"."""
    for line in lines:
        command, _, name = line.strip().partition(" ")
        if command != PASTE or not name:
            yield line
            continue
        try:
            yield Path(name.strip()).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            print(f"\n{name.strip()} cannot be read ({type(error).__name__})\n")


def _somebody() -> int:
    """Return who an editor at this terminal is: a negative number, which nobody on Telegram has."""
    return -os.getpid()


async def _conversation(
    settings: Config,
    store: Store,
    gazetteer: Gazetteer,
    lines: Iterable[str],
    clock: Clock,
    language: str | None,
    user: int,
) -> None:
    mine = f"{TERMINAL}-{os.getpid()}"  # two chats beside each other do not take each other's messages
    parts = services(settings, store, gazetteer, transport=mine, bot_username=str(BOT["username"]))
    parts = replace(parts, joining=timedelta(0))  # a line is whole, and the clock may stand still
    application = offline_application()
    register(application, parts)
    terminal = Terminal(
        clock,
        show=lambda text: print(f"\n{text}\n"),
        plain_text=lambda html: plain_text(Message(Markup(html))),  # noqa: S704 - our own rendering
        language=language,
        user=user,
    )
    said = replies(parts)
    try:
        async with running(application), desk(settings, store, clock, transport=mine) as at_desk:
            bot = Bot(
                application,
                parts,
                store,
                terminal,
                said,
                clock,
                transport=mine,
                pauses=NO_PAUSES,
                jobs=at_desk.jobs,
                compose=composing(parts.unasked),
            )
            await terminal.converse(bot, _pasted(lines))
    finally:
        await store.write(lambda book: book.end_transport(mine))
