import io
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import bot
from store.store import Store, read_store

ARTICLE = """\
Eleven buses leave Pokrovsk

The road to Pokrovsk is open, Governor Oksana Lypa said on Tuesday, November 11.

Russia's Defense Ministry said that its forces had taken Myrnohrad.

Shells fell on Pokrovsk during the night.
"""
"""Two statements by two speakers and one in the outlet's own words; invented."""

ORIGIN = ("--source", "Example News", "--url", "https://example.org/a", "--published", "2025-11-11")


A_DATE = "a day such as 2025-11-11 or an instant with its zone such as 2025-11-11T09:30+02:00"
"""What is expected of `--published` and `--now`, as they say it."""


@dataclass(frozen=True)
class Said:
    """What a command has printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[Any]:
        """What it has printed, a JSON object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


class Shell:
    """A terminal in a folder with an article and a configuration."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.database = folder / "sitrep.db"
        self._capture = capture
        self._patch = patch
        self.write("article.txt", ARTICLE)

    def write(self, name: str, content: str | bytes) -> str:
        data = content.encode() if isinstance(content, str) else content
        (self.folder / name).write_bytes(data)
        return name

    def __call__(self, *arguments: str, stdin: str | bytes = "") -> Said:
        """Run `python bot.py` with `arguments`."""
        data = stdin.encode() if isinstance(stdin, str) else stdin
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        try:
            status = bot.main(arguments)
        except SystemExit as end:  # argparse ends like this
            status = end.code if isinstance(end.code, int) else 1
        said = self._capture.readouterr()
        return Said(status, said.out, said.err)

    def ingest(self, *arguments: str, file: str = "article.txt") -> Said:
        return self("ingest", file, *ORIGIN, *arguments)

    @contextmanager
    def store(self) -> Iterator[Store]:
        with read_store(self.database) as store:
            yield store

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def bare_shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell in a folder without a database."""
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path, capsys, monkeypatch)


@pytest.fixture
def shell(bare_shell: Shell, synced: Path) -> Shell:
    """A shell in a folder with an empty database."""
    shutil.copyfile(synced, bare_shell.database)
    return bare_shell
