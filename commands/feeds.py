"""`feeds import|export|list`: the feeds that are read, as OPML or as lines."""

import argparse
import sys
from datetime import timedelta
from pathlib import Path

import config
from commands.parts import writing
from domain.clock import system_clock
from domain.errors import ArticleError, FileError
from domain.feed import Feed, FeedSettings
from intake.opml import add_listed, read_opml, write_opml
from store.store import read_store

MADE_BY = "command"
"""Who is said to have added what comes in by this command."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    act = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    taking = act.add_parser("import", help="read the feeds of an OPML file from now on; - reads stdin")
    taking.add_argument("file", metavar="FILE")
    giving = act.add_parser("export", help="write the feeds as OPML; - writes to stdout")
    giving.add_argument("file", metavar="FILE")
    act.add_parser("list", help="print each feed with its state")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    if options.act == "import":
        return _import(options.file, settings)
    with read_store(settings.store.path) as store:
        feeds = store.feeds.all()
    if options.act == "export":
        _write(options.file, write_opml(feeds))
        print(f"{len(feeds)} feeds written", file=sys.stderr)
    else:
        for feed in feeds:
            print(_line(feed))
    return 0


def _import(file: str, settings: config.Config) -> int:
    defaults = FeedSettings(interval=timedelta(minutes=settings.feeds.interval_minutes))
    try:
        listing = read_opml(_read(file), defaults)
    except ArticleError as error:
        raise FileError(f"{file}: {error}") from None
    now = system_clock()
    with writing(settings) as (store, _):
        added = store.write_now(lambda book: add_listed(book, listing.feeds, now, by=MADE_BY))
    known = len(listing.feeds) - added
    print(f"{added} feeds added, {known} known before; what they bring waits in /review")
    if listing.refused:
        print(f"left out: {listing.refused}; no address of the web, or one with a password", file=sys.stderr)
    return 0


def _read(file: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise FileError(f"{file} cannot be read: {error.strerror}") from None


def _write(file: str, content: bytes) -> None:
    try:
        if file == "-":
            sys.stdout.buffer.write(content)
        else:
            Path(file).write_bytes(content)
    except OSError as error:
        raise FileError(f"{file} cannot be written: {error.strerror}") from None


def _line(feed: Feed) -> str:
    state = "paused" if feed.settings.paused else feed.problem or ("read" if feed.last_ok else "not read yet")
    minutes = int(feed.settings.interval.total_seconds() // 60)
    last = f"{feed.last_ok:%Y-%m-%d %H:%M} UTC" if feed.last_ok else "never"
    return f"{feed.source}\t{feed.url}\t{state}\tlast read {last}\tevery {minutes} min\t{feed.settings.trust}"
