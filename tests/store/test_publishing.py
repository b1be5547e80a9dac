"""The tables that answers read say at any time what is published, however it came to be so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.language import Names
from domain.statement import Extracted, Speaker, SpeakerKind, Topic
from store.book import Book
from store.store import Store
from tests.store.builders import (
    COLONEL,
    DONBAS,
    DONETSK_REGION,
    EXPERT,
    GOVERNOR,
    LYSYCHANSK,
    MINISTRY,
    MYRNOHRAD,
    NOON,
    PLACES,
    POKROVSK,
    POKROVSK_DISTRICT,
    RESIDENTS,
    YESTERDAY,
    Desk,
    extracted,
)
from tests.store.conftest import Rows
from tests.store.memory import fresh_book


@pytest.fixture
def publish(store: Store) -> Callable[[Extracted], int]:
    return lambda statement: store.write_now(lambda book: Desk(book).publish(statement))


def test_a_statement_stands_at_its_place_and_all_around_it_on_each_topic(
    publish: Callable[[Extracted], int], rows: Rows
) -> None:
    number = publish(extracted(places=[POKROVSK], topics=[Topic.STRIKE, Topic.CASUALTIES]))

    found = rows(
        """
        SELECT place.id, narration, topic, side, day, statement, direct, main
        FROM statement_place JOIN place ON place.number = statement_place.place
        """
    )
    places = {POKROVSK: 1, POKROVSK_DISTRICT: 0, DONETSK_REGION: 0, DONBAS: 0}
    assert set(found) == {
        (place.id, 0, topic, "ua", "2025-11-11", number, direct, main)
        for place, direct in places.items()
        for topic, main in (("strike", 1), ("casualties", 0))
    }


def test_a_place_named_beside_the_district_it_lies_in_makes_both_direct(
    publish: Callable[[Extracted], int], rows: Rows
) -> None:
    publish(extracted(places=[POKROVSK, POKROVSK_DISTRICT]))

    found = rows("SELECT id, direct FROM statement_place JOIN place ON number = place")
    assert set(found) == {("S1", 1), ("D1", 1), ("R1", 0), ("donbas", 0)}


def test_a_statement_about_no_known_place_stands_nowhere(
    publish: Callable[[Extracted], int], rows: Rows
) -> None:
    publish(extracted(places=[]))

    assert rows("SELECT * FROM statement_place") == []
    assert rows("SELECT count(*) FROM journal") == [(1,)]


def test_a_draft_is_seen_by_nobody(store: Store, rows: Rows) -> None:
    store.write_now(lambda book: Desk(book).keep(extracted()))

    assert store.activity.get("S1") is None
    assert store.statements.about("S1").statements == ()
    for table in TABLES:
        assert rows(f"SELECT * FROM {table}") == []


def test_a_draft_is_published_once(store: Store, rows: Rows) -> None:
    number = store.write_now(lambda book: Desk(book).keep(extracted()))

    def publish(book: Book) -> bool:
        return book.publish(number, NOON, made_by="7", announce=True, checked_by="an editor")

    assert [store.write_now(publish), store.write_now(publish)] == [True, False]
    assert rows("SELECT count(*) FROM journal") == [(1,)]


def test_only_what_is_published_can_be_withdrawn_and_that_once(store: Store, rows: Rows) -> None:
    def change(book: Book) -> list[bool]:
        desk = Desk(book)
        draft, published = desk.keep(extracted()), desk.publish(extracted())
        return [desk.withdraw(draft), desk.withdraw(published), desk.withdraw(published)]

    assert store.write_now(change) == [False, True, False]
    assert rows("SELECT kind FROM journal ORDER BY seq") == [("published",), ("withdrawn",)]


def test_what_lay_elsewhere_when_it_was_published_is_withdrawn_from_there(store: Store, rows: Rows) -> None:
    """A reform moves a city to another district in between."""
    number = store.write_now(lambda book: Desk(book).publish(extracted(places=[LYSYCHANSK])))
    moved = [
        place if place is not LYSYCHANSK else _moved(LYSYCHANSK.id, POKROVSK_DISTRICT.id) for place in PLACES
    ]
    store.write_now(lambda book: book.sync_places("2", moved))

    store.write_now(lambda book: Desk(book).withdraw(number))

    for table in TABLES:
        assert rows(f"SELECT * FROM {table}") == []


def _moved(place_id: str, parent: str) -> Any:
    by_id = {place.id: place for place in PLACES}
    place = by_id[place_id]
    return type(place)(place.id, place.kind, place.names, within=(by_id[parent], *by_id[parent].within))


TABLES = (
    "statement_place",
    "place_activity",
    "place_topic",
    "place_speaker",
    "place_outlet",
)

OUTLETS = ("Example News", "The Daily", "Вісник")


@dataclass(frozen=True)
class Draft:
    """A statement that the property tests publish and withdraw, with the outlet it comes from."""

    statement: Extracted
    outlet: str


drafts = st.builds(
    Draft,
    st.builds(
        extracted,
        speaker=st.sampled_from([GOVERNOR, COLONEL, MINISTRY, EXPERT, RESIDENTS, None]),
        places=st.lists(
            st.sampled_from([POKROVSK, MYRNOHRAD, LYSYCHANSK, POKROVSK_DISTRICT]), max_size=3, unique=True
        ),
        topics=st.lists(
            st.sampled_from([Topic.STRIKE, Topic.ADVANCE, Topic.CONTROL]), min_size=1, max_size=3, unique=True
        ),
        said_on=st.integers(0, 5).map(lambda days: YESTERDAY - timedelta(days=days)),
    ),
    st.sampled_from(OUTLETS),
)
actions = st.lists(
    st.tuples(st.sampled_from(["publish", "withdraw", *OUTLETS]), st.integers(0, 5)), max_size=20
)


@settings(deadline=None)  # a busy machine is no mistake
@given(st.lists(drafts, min_size=1, max_size=6), actions)
def test_any_publishing_and_withdrawing_leaves_what_publishing_the_rest_leaves(
    drafts: list[Draft], actions: list[tuple[str, int]]
) -> None:
    with fresh_book() as book:
        desk = Desk(book)
        numbers = [desk.keep(draft.statement, outlet=draft.outlet) for draft in drafts]
        published: dict[int, bool] = {}
        reprints: list[tuple[int, str]] = []
        for action, which in actions:
            index = which % len(drafts)
            if action == "publish":
                if book.publish(numbers[index], NOON, made_by="desk", announce=True):
                    published[index] = True
            elif action == "withdraw":
                if desk.withdraw(numbers[index]):
                    published[index] = False
            else:  # an outlet that reprints it
                desk.reprint(numbers[index], drafts[index].statement, outlet=action)
                reprints.append((index, action))
        left = contents(book)
        assert left == recounted(book)

    remaining = [index for index, still in published.items() if still]
    assert left == published_at_once(drafts, reprints, remaining)


def published_at_once(
    drafts: Sequence[Draft], reprints: Sequence[tuple[int, str]], remaining: Sequence[int]
) -> dict[str, list[Any]]:
    """Return the tables of a fresh store in which only the `remaining` drafts are ever published."""
    with fresh_book() as book:
        desk = Desk(book)
        numbers = [desk.keep(draft.statement, outlet=draft.outlet) for draft in drafts]
        for index, outlet in reprints:
            desk.reprint(numbers[index], drafts[index].statement, outlet=outlet)
        for index in remaining:
            book.publish(numbers[index], NOON, made_by="desk", announce=True)
        return contents(book)


def contents(book: Book) -> dict[str, list[Any]]:
    return {
        table: sorted(book._db.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in TABLES
    }


def recounted(book: Book) -> dict[str, list[Any]]:
    """Return what the counters have to say, counted from the rows of `statement_place`."""
    questions = {
        "statement_place": "SELECT * FROM statement_place",
        "place_activity": """
            SELECT place, sum(narration = 0), sum(narration = 1),
                (SELECT count(*) FROM place_speaker WHERE place_speaker.place = shown.place),
                (SELECT count(*) FROM place_outlet WHERE place_outlet.place = shown.place),
                max(day)
            FROM statement_place AS shown WHERE main = 1 GROUP BY place
        """,
        "place_topic": """
            SELECT place, narration, topic, side, count(*), max(day) FROM statement_place
            GROUP BY place, narration, topic, side
        """,
        "place_speaker": """
            SELECT place, version.speaker, count(*) FROM statement_place
            JOIN statement ON statement.id = statement_place.statement
            JOIN version ON version.id = statement.current
            JOIN speaker ON speaker.id = version.speaker AND speaker.kind <> 'unnamed'
            WHERE main = 1 GROUP BY place, version.speaker
        """,
        "place_outlet": """
            SELECT place, article.source, count(DISTINCT statement_place.statement) FROM statement_place
            JOIN appearance ON appearance.statement = statement_place.statement
            JOIN article ON article.id = appearance.article
            WHERE main = 1 AND narration = 0 GROUP BY place, article.source
        """,
    }
    return {
        table: sorted(book._db.execute(question).fetchall(), key=repr)
        for table, question in questions.items()
    }


def test_the_newest_day_goes_back_when_the_newest_is_withdrawn(store: Store) -> None:
    def change(book: Book) -> None:
        desk = Desk(book)
        desk.publish(extracted(said_on=date(2025, 11, 2)))
        newest = desk.publish(extracted(said_on=date(2025, 11, 9)))
        desk.withdraw(newest)

    store.write_now(change)

    activity = store.activity.get("S1")
    assert activity
    assert (activity.statements, activity.newest) == (1, date(2025, 11, 2))


def test_a_well_known_speakers_names_are_kept_and_learnt_later(store: Store) -> None:
    plain = Speaker("Volodymyr Zelenskyy", SpeakerKind.OFFICIAL, "ua", "president")
    names = Names("Volodymyr Zelenskyy", "Володимир Зеленський", "Владимир Зеленский")

    def change(book: Book) -> None:
        desk = Desk(book)
        desk.publish(extracted(speaker=plain))
        desk.publish(extracted(speaker=replace(plain, names=names)))

    store.write_now(change)

    speakers = [each.speaker for each in store.statements.about("S1").statements]
    assert [speaker.names for speaker in speakers if speaker] == [names, names]
