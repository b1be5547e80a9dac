"""`ask` answers at once because it loads nothing that it does not need."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parents[1]

OF_OTHER_COMMANDS = (
    "telegram",
    "httpx",
    "aiohttp",
    "apscheduler",
    "trafilatura",
    "lxml",
    "extraction",
    "intake",
)


def test_a_question_is_answered_without_telegram_pages_feeds_and_extraction() -> None:
    listing = "import sys, commands.ask; print(*sys.modules)"

    loaded = subprocess.run(
        [sys.executable, "-c", listing], cwd=HERE, check=True, capture_output=True, text=True
    )

    modules = {name.partition(".")[0] for name in loaded.stdout.split()}
    assert {"handlers", "rendering", "gazetteer", "store"} <= modules
    assert modules.isdisjoint(OF_OTHER_COMMANDS)
