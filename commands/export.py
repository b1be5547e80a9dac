"""`export FILE|-`: everything that is known, as JSON lines, a table, or claims; nothing of readers."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

import config
from commands.as_claims import claims
from domain.errors import FileError
from intake.table import write_table
from store.exporting import Exporting, open_export

FORMATS = ("jsonl", "csv", "claimreview")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="FILE.jsonl or FILE.csv; - writes to stdout")
    parser.add_argument(
        "--format", choices=FORMATS, help="default: by the file's ending, jsonl for -; docs/data.md has them"
    )


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    form = options.format or format_of(options.file)
    with open_export(settings.store.path) as exporting, _output(options.file) as out:
        total = exporting.heading().statements
        write = {"jsonl": _json_lines, "csv": _table, "claimreview": _claims}[form]
        written = sum(
            tqdm(write(exporting, out), total=total, unit="", disable=not sys.stderr.isatty(), leave=False)
        )
    print(f"{written} statements written", file=sys.stderr)
    return 0


def format_of(file: str) -> str:
    """Return what a file's name says it holds.

    Raises:
        FileError: its ending is none of ours.
    """
    suffix = Path(file).suffix.lower().removeprefix(".")
    if file != "-" and suffix not in ("jsonl", "csv"):
        raise FileError(f"{file}: expected a name that ends in .jsonl or .csv, or --format")
    return "jsonl" if file == "-" else suffix


def _json_lines(exporting: Exporting, out: TextIO) -> Iterator[int]:
    for line in exporting.lines():
        out.write(line.model_dump_json(warnings=False) + "\n")
        if line.type == "statement":
            yield 1


def _table(exporting: Exporting, out: TextIO) -> Iterator[int]:
    return write_table(exporting.with_articles(("published", "withdrawn")), out)


def _claims(exporting: Exporting, out: TextIO) -> Iterator[int]:
    for claim in claims(exporting.with_articles(("published",))):
        out.write(claim + "\n")
        yield 1


@contextmanager
def _output(file: str) -> Iterator[TextIO]:
    """Give where to write: a file gets its name only when it is whole."""
    if file == "-":
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        yield sys.stdout
        return
    path = Path(file)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as out:
            yield out
        unfinished.replace(path)
    except OSError as error:
        raise FileError(f"{file} cannot be written: {error.strerror}") from None
    finally:
        unfinished.unlink(missing_ok=True)
