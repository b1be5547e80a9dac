"""`import FILE|-`: statements from JSON lines or a table, all of them or none, beside a running bot."""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from tqdm import tqdm

import config
from commands.export import format_of
from commands.parts import writing
from config import Config
from domain.clock import system_clock
from domain.errors import FileError, LineError
from intake.files import json_lines, opening_of
from intake.importing import Imported, Numbered, Opening, Watching, import_lines
from intake.leftovers import remove_leftovers
from intake.table_rows import highest_number, table_lines
from intake.undoing_imports import undo_import
from store.lock import IMPORTING, last_beat, only_one
from store.store import Store

MADE_BY = "import"
"""Who the journal says published what came in by a table, which has no journal of its own."""

PAUSE = 0.01
"""Seconds that a running bot has between two transactions of the import."""

MOST_RUNS = 20
"""Lines that say which numbers became which."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("file", metavar="FILE", nargs="?", help="FILE.jsonl or FILE.csv; - reads stdin")
    what.add_argument("--undo", metavar="N", type=int, help="take back the import of this number")
    parser.add_argument(
        "--format", choices=("jsonl", "csv"), help="default: by the file's ending, jsonl for -"
    )
    parser.add_argument(
        "--skip-bad", action="store_true", help="import the good lines where others are bad; else none is"
    )


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    if options.undo is not None:
        return _undo(settings, options.undo)
    form = options.format or format_of(options.file)
    name = "stdin" if options.file == "-" else Path(options.file).name
    database = settings.store.path
    with _file(options.file) as path, writing(settings) as (store, _), only_one(database, IMPORTING):
        remove_leftovers(database, system_clock(), pause=_pause(database))
        try:
            imported = _import(store, path, form, name, pause=_pause(database), skip_bad=options.skip_bad)
        finally:  # whatever nobody was shown goes, however this ended
            remove_leftovers(database, system_clock(), pause=_pause(database))
        _report(store, imported)
    return 0


def _undo(settings: Config, number: int) -> int:
    database = settings.store.path
    with writing(settings) as (store, _), only_one(database, IMPORTING):
        count = undo_import(store, number, system_clock(), pause=_pause(database))
    print(f"{count} statements withdrawn; their numbers stay, and say why")
    return 0


def _import(store: Store, path: Path, form: str, name: str, *, pause: float, skip_bad: bool) -> Imported:
    now = system_clock()
    with tqdm(unit=" lines", disable=not sys.stderr.isatty(), leave=False) as progress:

        def bad_line(number: int, error: LineError) -> None:
            progress.write(f"line {number}: {error}", file=sys.stderr)

        def done(lines: int) -> None:
            progress.update(lines)

        watching = Watching(bad_line, done, pause)
        with _json(path, name) if form == "jsonl" else _table(path, name, now) as (opening, lines):
            progress.total = opening.most
            return import_lines(store, opening, lines, watching, now, skip_bad=skip_bad)


@contextmanager
def _json(path: Path, name: str) -> Iterator[tuple[Opening, Iterator[Numbered]]]:
    with path.open("rb") as file:
        yield opening_of(path, name, MADE_BY), json_lines(file)


@contextmanager
def _table(path: Path, name: str, now: datetime) -> Iterator[tuple[Opening, Iterator[Numbered]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows, highest = highest_number(file)
    except UnicodeDecodeError as error:
        raise FileError(f"{name}: this is not text in UTF-8 (byte {error.start})") from None
    numbered = highest is not None
    opening = Opening(name, MADE_BY, highest or rows, keep=numbered)
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield opening, table_lines(file, "table", now, numbers=numbered)


@contextmanager
def _file(file: str) -> Iterator[Path]:
    """Give a file that can be read twice; what comes on stdin is laid down in one first."""
    if file != "-":
        if not Path(file).is_file():
            raise FileError(f"there is no file {file}")
        yield Path(file)
        return
    with tempfile.NamedTemporaryFile(prefix="sitrep-import-") as laid_down:
        shutil.copyfileobj(sys.stdin.buffer, laid_down)
        laid_down.flush()
        yield Path(laid_down.name)


def _pause(database: Path) -> float:
    return PAUSE if last_beat(database) else 0.0


def _report(store: Store, imported: Imported) -> None:
    print(f"{imported.new} new statements, {imported.known} known already, {imported.bad} bad lines skipped")
    if not imported.new:
        print("nothing was added")
    elif imported.kept_numbers:
        print("all have the numbers they have in the file")
    else:
        runs = store.imports.numbers(imported.id or 0, MOST_RUNS)
        for theirs, ours, count in runs:
            print(f"No. {_run(theirs, count)} of the file: No. {_run(ours, count)} here")
        if len(runs) == MOST_RUNS:
            print("and so on; the table import_number has them all")
    if imported.id:
        print(f"to take it back: import --undo {imported.id}")


def _run(first: int, count: int) -> str:
    return f"{first}" if count == 1 else f"{first}-{first + count - 1}"
