"""Sitrep's entry point: reads the configuration and loads the command asked for, and only that one.

    python bot.py [--config FILE] COMMAND ...

Loading one command by name is the only late import of the project: `ask` starts in a third of the time. The
process that reads articles starts with this module too, and needs neither command nor configuration.
"""

import argparse
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from domain.errors import ConfigError, SitrepError
from domain.files import CONFIGURATION

COMMANDS = {
    "run": "the bot: answers readers on Telegram",
    "chat": "the same conversation in this terminal, no token, no network",
    "ask": "one answer as plain text",
    "ingest": "read an article into statements",
    "resolve": "say which place a question means",
    "feeds": "the feeds that are read, in and out as OPML",
    "import": "statements from JSON lines or a table, all or none, beside a running bot",
    "export": "everything known as JSON lines, a table or claims; nothing of readers",
    "browse": "a copy of the store without readers, to look around in with Datasette",
    "check": "what is wrong with configuration, database and token, all at once",
    "demo": "a throw-away store with sample articles, an answer from it, then `chat`",
}
"""The commands, each a module of `commands`, with what `--help` says of it."""

DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name and return the exit status."""
    status = DONE
    try:
        status = _run(arguments)
        print(end="", flush=True)
    except BrokenPipeError:  # whoever read the output has enough; Python is not to complain of it at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: Sequence[str]) -> int:
    if not arguments:
        _parser().print_help(sys.stderr)
        return MISUSED
    wanted = _parser().parse_args(arguments)
    command = _loaded(wanted.command)
    parser = argparse.ArgumentParser(
        prog=f"bot.py {wanted.command}", description=COMMANDS[wanted.command], allow_abbrev=False
    )
    command.add_arguments(parser)
    options = parser.parse_args(wanted.rest)
    try:
        return int(command.main(options, wanted.config))
    except ConfigError as error:
        for mistake in error.mistakes:
            print(f"error: {mistake}", file=sys.stderr)
        return MISUSED
    except SitrepError as error:
        print(f"error: {error}", file=sys.stderr)
        return FAILED


def _loaded(name: str) -> ModuleType:
    """Load one command; nothing that is loaded is garbage, and not looking for any saves a tenth of `ask`."""
    gc.disable()
    command = importlib.import_module(f"commands.{name}")
    gc.freeze()
    gc.enable()
    return command


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bot.py",
        description=__doc__.partition("\n")[0] if __doc__ else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="commands:\n" + "\n".join(f"  {name:9}{does}" for name, does in COMMANDS.items()),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help=f"default: {CONFIGURATION}, if there is one"
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="see below")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
