"""Sources, their articles, and which texts of them were read."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from domain.language import Language
from domain.statement import Article, Figure, Source
from store.articles import KnownArticle
from store.book import Book
from store.store import Store
from tests.store.builders import GOVERNOR, NOON, YESTERDAY, Desk, extracted
from tests.store.conftest import Rows

URL = "https://example.org/a"
LATER = NOON + timedelta(hours=1)


def article(published: date | datetime = YESTERDAY, *, title: str | None = None) -> Article:
    return Article("Example News", URL, published, Language.EN, title)


def test_a_source_that_is_known_stays_as_it_is(store: Store) -> None:
    assert store.articles.source("Example News") is None

    store.write_now(lambda book: book.add_source(Source("Example News", grade="B", party="ua")))
    store.write_now(lambda book: book.add_source(Source("Example News")))

    assert store.articles.source("Example News") == Source("Example News", grade="B", party="ua")


def test_an_unknown_source_cannot_be_judged(store: Store) -> None:
    store.write_now(lambda book: book.add_source(Source("Example News")))

    assert store.articles.source("Example News") == Source("Example News", grade="F")


def test_an_article_is_known_by_its_source_and_address_with_the_texts_it_had(store: Store) -> None:
    def read(book: Book) -> int:
        book.add_source(Source("Example News"))
        book.add_source(Source("Another"))
        number = book.add_reading(article(), "hash 1", 3, NOON)
        assert book.add_reading(article(title="A title"), "hash 2", 4, LATER) == number
        return number

    number = store.write_now(read)

    assert store.articles.known("Example News", URL) == KnownArticle(number, LATER, ("hash 1", "hash 2"))
    assert store.articles.known("Another", URL) is None
    assert store.articles.known("Example News", f"{URL}?other") is None


def test_an_article_without_statements_counts_as_read(store: Store, rows: Rows) -> None:
    def read(book: Book) -> None:
        book.add_source(Source("Example News"))
        book.add_reading(article(), "hash", 0, NOON)

    store.write_now(read)

    assert rows("SELECT hash, found FROM reading") == [("hash", 0)]
    known = store.articles.known("Example News", URL)
    assert known
    assert known.read_at == NOON


def test_a_title_is_kept_when_a_later_reading_has_none(store: Store, rows: Rows) -> None:
    def read(book: Book) -> None:
        book.add_source(Source("Example News"))
        book.add_reading(article(title="A title"), "hash 1", 0, NOON)
        book.add_reading(article(), "hash 2", 0, LATER)

    store.write_now(read)

    assert rows("SELECT title FROM article") == [("A title",)]


def test_the_day_of_publication_is_the_one_in_the_outlets_zone(store: Store) -> None:
    late = datetime(2025, 11, 11, 0, 30, tzinfo=timezone(timedelta(hours=2)))  # still the 10th in UTC

    def read(book: Book) -> None:
        Desk(book).publish(extracted())
        book._db.execute("UPDATE article SET published = ?", [late.isoformat()])

    store.write_now(read)

    (statement,) = store.statements.about("S1").statements
    assert statement.appearances[0].article.published == late
    assert statement.published_day == date(2025, 11, 11)


def test_what_editors_need_is_kept_beside_the_words(store: Store, rows: Rows) -> None:
    def keep(book: Book) -> None:
        figures = (Figure(0, 2, 10.0, "дрони"),)
        Desk(book).keep(replace(extracted("10 drones were shot down"), figures=figures))

    store.write_now(keep)

    assert rows("SELECT before, after FROM appearance") == [("Before.", "After.")]
    assert rows("SELECT role, figures, checked_by, made_at FROM version") == [
        ("governor", '[[0, 2, 10.0, "дрони"]]', None, "2025-11-12T10:00:00.000000+00:00")
    ]


def test_one_speaker_has_one_row_whatever_role_an_article_gives(store: Store, rows: Rows) -> None:
    def keep(book: Book) -> None:
        desk = Desk(book)
        desk.keep(extracted("One"))
        desk.keep(extracted("Two", speaker=replace(GOVERNOR, role="head of the region")))

    store.write_now(keep)

    assert rows("SELECT name, kind, side FROM speaker") == [("Oksana Lypa", "official", "ua")]
