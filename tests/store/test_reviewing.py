"""What an editor decides about drafts: compared with what they saw, and counted right."""

from collections.abc import Iterator

import pytest

from domain.statement import Statement
from store.book import Book
from store.cards import Cards
from store.versions import read_current
from tests.store.builders import NOON, Desk, extracted
from tests.store.memory import fresh_book


@pytest.fixture
def book() -> Iterator[Book]:
    with fresh_book() as book:
        yield book


def current(book: Book, number: int) -> Statement:
    (statement,) = read_current(book._db, [number])
    return statement


def outlets_counted(book: Book) -> list[tuple[str, int]]:
    rows = book._db.execute(
        """
        SELECT source.name, place_outlet.statements FROM place_outlet
        JOIN source ON source.id = place_outlet.source JOIN place ON place.number = place_outlet.place
        WHERE place.id = 'S1' ORDER BY source.name
        """
    ).fetchall()
    return [(name, count) for name, count in rows]


def test_what_is_accepted_is_published_and_checked(book: Book) -> None:
    number = Desk(book).keep(extracted())

    assert book.accept(number, current(book, number).version, NOON, editor="editor 5")

    assert current(book, number).checked_by == "editor 5"
    assert not book.accept(number, current(book, number).version, NOON, editor="editor 6")


def test_a_version_that_is_not_the_newest_is_neither_accepted_nor_dropped(book: Book) -> None:
    number = Desk(book).keep(extracted())

    assert not book.accept(number, 99, NOON, editor="editor 5")
    assert not book.drop_draft(number, 99, NOON, editor="editor 5")
    assert book._db.execute("SELECT state FROM statement").fetchall() == [("draft",)]


def test_what_is_dropped_can_be_taken_back(book: Book) -> None:
    number = Desk(book).keep(extracted())
    version = current(book, number).version

    assert book.drop_draft(number, version, NOON, editor="editor 5")
    assert not book.drop_draft(number, version, NOON, editor="editor 5")
    assert book.restore_draft(number, version)
    assert not book.restore_draft(number, version)


def test_a_dropped_draft_that_comes_again_is_not_known(book: Book) -> None:
    """It may have been dropped for what the machine made of it."""
    desk = Desk(book)
    number = desk.keep(extracted())
    book.drop_draft(number, current(book, number).version, NOON, editor="editor 5")

    assert book.statements_near(extracted().speaker, extracted().said_on or NOON.date(), days=3) == []


def test_splitting_gives_each_its_own_outlet(book: Book) -> None:
    desk = Desk(book)
    number = desk.publish(extracted())
    desk.reprint(number, extracted(), outlet="Other News")
    article = book._db.execute("SELECT max(id) FROM article").fetchone()[0]
    assert outlets_counted(book) == [("Example News", 1), ("Other News", 1)]

    twin = book.split(number, article, NOON, editor="editor 5")

    assert twin is not None
    assert outlets_counted(book) == [("Example News", 1)]
    assert [each.article.source for each in current(book, number).appearances] == ["Example News"]
    assert [each.article.source for each in current(book, twin).appearances] == ["Other News"]
    assert current(book, twin).speaker == current(book, number).speaker
    book.publish(twin, NOON, made_by="editor 5", announce=True)
    assert outlets_counted(book) == [("Example News", 1), ("Other News", 1)]


def test_what_is_found_in_one_article_only_is_not_split(book: Book) -> None:
    number = Desk(book).publish(extracted())
    article = book._db.execute("SELECT max(id) FROM article").fetchone()[0]

    assert book.split(number, article, NOON, editor="editor 5") is None
    assert book.split(number, article + 1, NOON, editor="editor 5") is None
    assert book.split(number + 1, article, NOON, editor="editor 5") is None


def test_a_cards_mark_changes_with_everything_that_is_decided(book: Book) -> None:
    desk = Desk(book)
    number = desk.keep(extracted())
    article = book._db.execute("SELECT max(id) FROM article").fetchone()[0]

    def mark() -> str:
        card = Cards(book._db).card(article)
        assert card is not None
        return card.mark

    marks = [mark()]
    assert mark() == marks[0]
    from_now = current(book, number).version
    book.drop_draft(number, from_now, NOON, editor="editor 5")
    marks.append(mark())
    book.restore_draft(number, from_now)
    assert mark() == marks[0]
    book.accept(number, from_now, NOON, editor="editor 5")
    marks.append(mark())
    assert len(set(marks)) == len(marks)


def test_there_is_no_card_of_no_article(book: Book) -> None:
    assert Cards(book._db).card(1) is None
    assert Cards(book._db).waiting(10) == []
