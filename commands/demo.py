"""`demo`: the sample articles in a throw-away store, one answer from it, then `chat` at a terminal."""

import argparse
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import config
from commands.chat import HINT, converse
from commands.parts import sync_places
from config import Config
from domain.language import Language
from domain.statement import Source
from gazetteer.gazetteer import Gazetteer, open_gazetteer
from intake.ingesting import keep_reading
from intake.keeping import Kept
from intake.submission import Submission, read
from store.book import Book
from store.store import Store, open_store
from transport.terminal import typed_lines

SAMPLES = Path(__file__).parent.parent / "samples"

QUESTION = "status of Pokrovsk?"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="only the answer")


def main(options: argparse.Namespace, config_path: Path | None) -> int:
    settings = config.load(config_path)
    with (
        tempfile.TemporaryDirectory(prefix="sitrep-demo-") as folder,
        open_gazetteer() as gazetteer,
        open_store(Path(folder) / "demo.db") as store,
    ):
        articles = list(samples())
        # The day after the newest article: what a reader would have been told then.
        newest = max(article.day for article in articles)
        now = datetime.combine(newest + timedelta(days=1), time(12), tzinfo=settings.timezone)
        statements = load(articles, store, gazetteer, now)
        if not options.quiet:
            print(f"{len(articles)} sample articles read: {statements} statements, as of {now:%d %B %Y}.")
            print("They were written for this demo: the outlets are invented.\n")
            print(f"> {QUESTION}")
        _talk(settings, store, gazetteer, now)
    return 0


def samples(folder: Path = SAMPLES) -> Iterator[Submission]:
    """Give the articles that `articles.toml` lists."""
    for entry in tomllib.loads((folder / "articles.toml").read_text(encoding="utf-8"))["article"]:
        yield Submission(
            source=Source(entry["source"], party=entry.get("party")),
            url=entry["url"],
            published=entry["published"],
            text=(folder / entry["file"]).read_text(encoding="utf-8"),
            title=entry.get("title"),
            language=Language(entry["language"]),
        )


def load(articles: list[Submission], store: Store, gazetteer: Gazetteer, now: datetime) -> int:
    """Publish what the articles say; return how many statements that are."""
    sync_places(store, gazetteer)
    return sum(_publish(article, store, gazetteer, now) for article in articles)


def _publish(submission: Submission, store: Store, gazetteer: Gazetteer, now: datetime) -> int:
    reading, _ = read(submission, gazetteer)

    def change(book: Book) -> Kept:
        return keep_reading(book, reading, submission.source, publish=True, made_by="demo", now=now)

    return store.write_now(change).published


def _talk(settings: Config, store: Store, gazetteer: Gazetteer, now: datetime) -> None:
    at_a_terminal = sys.stdin.isatty() and sys.stdout.isatty()

    def lines() -> Iterator[str]:
        yield QUESTION
        if at_a_terminal:
            print(HINT)
            yield from typed_lines("> ")

    converse(settings, store, gazetteer, lines(), lambda: now)
