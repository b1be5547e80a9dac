"""Questions a second through the whole process, against a bare python-telegram-bot that only echoes.

Both run as they would, over HTTP to the same loopback Bot API server in a process of its own, in turn, so
that both meet the same machine. `python -m bench.throughput ADDRESS TOKEN` is the echo.
"""

import json
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bench.options import Options
from bench.store_of import store_of
from gazetteer.gazetteer import open_gazetteer

HERE = Path(__file__).resolve().parent.parent
TOKEN = "77:AAsecret-of-the-bench-0123456789abcdefgh"
QUESTION = "status of Pokrovsk?"
STATEMENTS = 10_000
QUESTIONS, CHATS, RUNS = 1000, 100, 5
AIM = 0.5
UNHINDERED = 1000
"""Messages a second: the most that can be set, for a server without Telegram's limits."""


def main(options: Options) -> None:
    with open_gazetteer() as gazetteer:
        store = store_of(STATEMENTS, options.folder, gazetteer)
    ours: list[float] = []
    echo: list[float] = []
    for _ in range(RUNS):
        with TemporaryDirectory() as folder, _server() as address:
            settings = _settings(Path(folder), store, address)
            ours.append(_questions_a_second(["bot.py", "--config", str(settings), "run"], address))
        with _server() as address:
            echo.append(_questions_a_second(["-m", "bench.throughput", address, TOKEN], address))
    print(
        f"questions a second through the whole process: {median(ours):.0f}; bare python-telegram-bot echo "
        f"{median(echo):.0f}; ratio {median(ours) / median(echo):.2f} (aim {AIM}), medians of {RUNS} runs "
        f"of {QUESTIONS:,} questions in {CHATS} chats, {STATEMENTS:,} statements stored"
    )


def _questions_a_second(bot: Sequence[str], address: str) -> float:
    """Return how many questions `bot` answers in a second, once it runs and has answered some."""
    with _process(bot):
        _ask(address, CHATS)
        return QUESTIONS / float(_ask(address, QUESTIONS)["seconds"])


def _ask(address: str, questions: int) -> dict[str, Any]:
    """Ask so many questions and return what the server tells when each is answered.

    Raises:
        AssertionError: an answer came twice, or was refused.
    """
    order = {"questions": questions, "chats": CHATS, "text": QUESTION}
    request = urllib.request.Request(f"{address}/bot{TOKEN}/flood", json.dumps(order).encode())
    with urllib.request.urlopen(request, timeout=300) as response:
        tally: dict[str, Any] = json.load(response)
    assert tally["violations"] == []
    assert tally["delivered"] in (CHATS, CHATS + QUESTIONS)
    return tally


def _settings(folder: Path, store: Path, address: str) -> Path:
    """Write a configuration with a copy of `store`: the bot notes in it who asked what."""
    shutil.copy(store, folder / "sitrep.db")
    (folder / "token.txt").write_text(TOKEN)
    settings = folder / "config.toml"
    settings.write_text(
        f'[telegram]\ntoken_file = "token.txt"\nbase_url = "{address}"\n[store]\npath = "sitrep.db"\n'
        f"[sending]\nmessages_per_second = {UNHINDERED}\n"
    )
    return settings


@contextmanager
def _server() -> Iterator[str]:
    """Run the Bot API server and give its address."""
    with _process(["-m", "tests.botapi", "--token", TOKEN], stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        yield server.stdout.readline().decode().strip()


@contextmanager
def _process(arguments: Sequence[str], stdout: int | None = None) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, cwd=HERE, stdout=stdout, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.terminate()


def _echo(address: str, token: str) -> None:
    """Run the shortest bot there is: it says what it hears."""

    async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        if update.effective_message is not None and update.effective_message.text is not None:
            await update.effective_message.reply_text(update.effective_message.text)

    application = ApplicationBuilder().token(token).base_url(f"{address}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(allowed_updates=["message"])


if __name__ == "__main__":
    _echo(*sys.argv[1:3])
