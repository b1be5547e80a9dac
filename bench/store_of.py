"""Stores filled with made-up statements, through the same door as real ones."""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from time import perf_counter

from bench import made_up
from bench.made_up import NOW, MadeArticle, MadeUp
from domain.statement import Article
from gazetteer.gazetteer import Gazetteer
from store import migrations
from store.book import Book
from store.drafting import Found
from store.store import open_store

TOGETHER = 500
"""Articles in one transaction, so that the disk's part in the time of filling is small."""

NEIGHBOUR = (
    "Nothing more was known in the evening, and roads towards the west stayed open to those who left. "
)
"""Stands before and after each statement: the store keeps the neighbouring sentences for editors."""


def store_of(statements: int, folder: Path, gazetteer: Gazetteer) -> Path:
    """Return a store of so many statements in `folder`, filling one if there is none of this schema."""
    path = folder / f"{statements}-{_recipe(gazetteer)}.db"
    if not path.exists():
        half_done = path.with_suffix(".part")
        for rest in folder.glob(f"{half_done.name}*"):
            rest.unlink()
        _fill(half_done, statements, gazetteer)
        half_done.rename(path)
    return path


def _recipe(gazetteer: Gazetteer) -> str:
    """Return what names schema, statements and places: a store kept from before a change is not taken."""
    sources = [Path(str(module.__file__)).read_bytes() for module in (migrations, made_up)]
    return hashlib.sha256(b"".join([*sources, gazetteer.version.encode()])).hexdigest()[:12]


def _fill(path: Path, statements: int, gazetteer: Gazetteer) -> None:
    world = MadeUp(gazetteer)
    places = list(gazetteer.places())
    articles = world.articles(statements)
    done, busy = 0, 0.0
    with open_store(path) as store:
        store.write_now(lambda book: book.sync_places(gazetteer.version, places))
        for source in world.sources:
            store.write_now(partial(Book.add_source, source=source))
        while batch := list(islice(articles, TOGETHER)):
            begun = perf_counter()
            done += store.write_now(partial(_keep, articles=batch))
            busy += perf_counter() - begun
            print(f"\r{done:,} of {statements:,} statements stored", end="", file=sys.stderr)
    print(file=sys.stderr)
    print(f"publishing {statements:,} statements: {statements / busy:,.0f} a second")


def _keep(book: Book, articles: Iterable[MadeArticle]) -> int:
    """Keep and publish what the articles hold; return how many statements that are."""
    return sum(_keep_one(book, made) for made in articles)


def _keep_one(book: Book, made: MadeArticle) -> int:
    numbers = [book.add_draft(found, "made-up", NOW) for found in _found(book, made, made.article)]
    if made.reprint:
        for number, found in zip(numbers, _found(book, made, made.reprint), strict=True):
            book.add_appearance(number, found)
    for number in numbers:
        book.publish(number, NOW, made_by="bench", announce=False)
    return len(numbers)


def _found(book: Book, made: MadeArticle, article: Article) -> Iterator[Found]:
    article_id = book.add_reading(article, article.url, len(made.statements), NOW)
    for extracted in made.statements:
        yield Found(extracted, article_id, article.language, article.published_day, NEIGHBOUR, NEIGHBOUR)
