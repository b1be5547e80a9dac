"""`resolve [QUERY] [--jsonl FILE]`: which place a question means, one JSON object a line."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import config
from commands.as_json import resolution_json, to_json
from commands.parts import reading
from domain.errors import ConfigError, SitrepError
from handlers.services import Services


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="?", metavar="QUERY", help="a question as a reader types it")
    parser.add_argument(
        "--jsonl",
        type=Path,
        metavar="FILE",
        help='JSON lines with a "query" each; - reads stdin',
    )


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    if (options.query is None) == (options.jsonl is None):
        raise ConfigError(["resolve: name either a question or --jsonl FILE"])
    settings = config.load(config_path)
    with reading(settings) as services:
        if options.query is not None:
            print(to_json(_resolved(services, options.query)))
        else:
            for question in _questions(options.jsonl):
                print(to_json(question | _resolved(services, question["query"])))
    return 0


def _resolved(services: Services, query: str) -> dict[str, Any]:
    return resolution_json(services.gazetteer.resolve(query, services.store.activity))


def _questions(path: Path) -> Iterator[dict[str, Any]]:
    try:
        if str(path) == "-":
            yield from _parsed(sys.stdin, path)
        else:
            with path.open(encoding="utf-8") as lines:
                yield from _parsed(lines, path)
    except (OSError, UnicodeDecodeError) as error:
        raise SitrepError(f"{path} cannot be read ({type(error).__name__})") from None


def _parsed(lines: Iterable[str], path: Path) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            question = json.loads(line)
        except (ValueError, RecursionError):  # the latter where brackets are nested without end
            question = None
        if not isinstance(question, dict) or not isinstance(question.get("query"), str):
            raise SitrepError(f'{path}, line {number}: expected a JSON object with a "query"')
        yield question
