"""Answers are remembered while nothing changes; whoever changes something, the next answer has it."""

from pathlib import Path

from store.statements import REMEMBERED
from store.store import Store, read_store
from tests.store.builders import POKROVSK, Desk, extracted


def test_an_answer_has_what_another_process_has_just_published_or_withdrawn(path: Path, store: Store) -> None:
    with read_store(path) as reading:
        before = reading.statements.about(POKROVSK.id).statements
        number = store.write_now(lambda book: Desk(book).publish(extracted()))
        published = reading.statements.about(POKROVSK.id).statements
        store.write_now(lambda book: Desk(book).withdraw(number))
        withdrawn = reading.statements.about(POKROVSK.id).statements

    assert (before, [each.number for each in published], withdrawn) == ((), [number], ())


def test_a_reprint_counts_in_the_next_answer(store: Store) -> None:
    number = store.write_now(lambda book: Desk(book).publish(extracted(), outlet="One"))
    before = store.statements.about(POKROVSK.id).totals.outlets

    store.write_now(lambda book: Desk(book).reprint(number, extracted(), outlet="Two"))

    assert (before, store.statements.about(POKROVSK.id).totals.outlets) == (1, 2)


def test_what_is_not_changed_is_not_read_again(store: Store) -> None:
    first = store.statements.about(POKROVSK.id)

    assert store.statements.about(POKROVSK.id) is first


def test_only_the_places_asked_about_last_are_remembered(store: Store) -> None:
    first = store.statements.about("S1")
    for number in range(REMEMBERED - 1):
        store.statements.about(f"elsewhere {number}")
    still_remembered = store.statements.about("S1")
    for number in range(REMEMBERED):
        store.statements.about(f"further away {number}")

    assert still_remembered is first
    assert store.statements.about("S1") is not first
