"""Rights are looked at in the transaction that uses them."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from domain.errors import NotAllowedError
from domain.team import Role
from store.book import Book
from store.editors import Editors, Opened
from tests.store.builders import NOON
from tests.store.memory import fresh_book

OWNER, EDITOR, STRANGER = 1, 2, 3


@pytest.fixture
def book() -> Iterator[Book]:
    with fresh_book() as book:
        book._owners = frozenset({OWNER})
        yield book


def role(book: Book, user: int) -> Role:
    return Editors(book._db, book._owners).role(user)


def test_owners_and_editors_pass_and_nobody_else(book: Book) -> None:
    book.add_editor(EDITOR, "Marta", OWNER, NOON)

    book.must_be_editor(OWNER)
    book.must_be_editor(EDITOR)
    book.must_be_owner(OWNER)
    with pytest.raises(NotAllowedError):
        book.must_be_editor(STRANGER)
    with pytest.raises(NotAllowedError):
        book.must_be_owner(EDITOR)


def test_an_editor_who_is_removed_passes_no_more(book: Book) -> None:
    book.add_editor(EDITOR, "Marta", OWNER, NOON)

    assert book.remove_editor(EDITOR, OWNER, NOON)

    with pytest.raises(NotAllowedError):
        book.must_be_editor(EDITOR)
    assert not book.remove_editor(EDITOR, OWNER, NOON)
    assert Editors(book._db).team() == {EDITOR: Role.READER}


def test_only_an_owner_invites_and_removes(book: Book) -> None:
    book.add_editor(EDITOR, "Marta", OWNER, NOON)

    with pytest.raises(NotAllowedError):
        book.invite("code", EDITOR, NOON)
    with pytest.raises(NotAllowedError):
        book.remove_editor(EDITOR, EDITOR, NOON)
    assert book.open_invitation("code", STRANGER, "Ivan", NOON) is Opened.UNKNOWN


def test_the_invitation_of_somebody_who_is_no_owner_any_more_is_void(book: Book) -> None:
    book.invite("code", OWNER, NOON)
    book._owners = frozenset()

    assert book.open_invitation("code", STRANGER, "Ivan", NOON) is Opened.STALE
    assert role(book, STRANGER) is Role.READER


def test_an_editor_who_was_removed_can_be_invited_again(book: Book) -> None:
    book.add_editor(EDITOR, "Marta", OWNER, NOON)
    book.remove_editor(EDITOR, OWNER, NOON)
    book.invite("code", OWNER, NOON)

    assert book.open_invitation("code", EDITOR, "Marta", NOON + timedelta(hours=23)) is Opened.ACCEPTED
    assert role(book, EDITOR) is Role.EDITOR
