"""The store follows the gazetteer, and loses nothing by it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from domain.language import Names
from domain.place import Activity, Coordinates, Place, PlaceKind
from store.book import Book
from store.store import Store, open_store
from tests.store.builders import (
    LYSYCHANSK,
    MYRNOHRAD,
    PLACES,
    POKROVSK,
    POKROVSK_DISTRICT,
    YESTERDAY,
    Desk,
    extracted,
)
from tests.store.conftest import Rows


def test_places_are_taken_over_once_for_each_version(store: Store, rows: Rows) -> None:
    assert store.places.synced_version() == "1"
    assert rows("SELECT id, kind, parent, name_uk, latitude, coordinates FROM place WHERE id = 'S1'") == [
        ("S1", "city", 3, "Покровськ", 48.28, "none")
    ]


def test_a_new_store_knows_no_gazetteer(path: Path) -> None:
    with open_store(path) as store:
        assert store.places.synced_version() is None


def test_a_renamed_place_keeps_what_was_said_about_it(store: Store, rows: Rows) -> None:
    number = store.write_now(lambda book: Desk(book).publish(extracted(places=[POKROVSK])))
    renamed = replace(
        POKROVSK,
        names=Names("New Pokrovsk", "Новий Покровськ", "Новый Покровск"),
        coordinates=Coordinates.OWN,
    )
    places = [renamed if place is POKROVSK else place for place in PLACES]

    store.write_now(lambda book: book.sync_places("2", places))

    assert store.places.synced_version() == "2"
    assert rows("SELECT name_en, coordinates FROM place WHERE id = 'S1'") == [("New Pokrovsk", "own")]
    assert [statement.number for statement in store.statements.about("S1").statements] == [number]


def test_a_place_that_the_gazetteer_drops_stays_with_what_was_said_about_it(store: Store) -> None:
    number = store.write_now(lambda book: Desk(book).publish(extracted(places=[MYRNOHRAD])))

    store.write_now(lambda book: book.sync_places("2", [place for place in PLACES if place != MYRNOHRAD]))

    assert [statement.number for statement in store.statements.about("S2").statements] == [number]


def test_new_places_get_rows_of_their_own(store: Store, rows: Rows) -> None:
    village = Place(
        "S9", PlaceKind.VILLAGE, Names("New", "Нове", "Новое"), within=(POKROVSK_DISTRICT, PLACES[0])
    )
    before = rows("SELECT number, id FROM place")

    store.write_now(lambda book: book.sync_places("2", [*PLACES[:3], village, *PLACES[3:]]))

    after = rows("SELECT number, id FROM place")
    assert set(before) < set(after)
    assert {place_id for _, place_id in after} == {place.id for place in (*PLACES, village)}


def test_what_is_said_after_a_place_has_moved_is_told_where_it_lies_now(store: Store) -> None:
    store.write_now(lambda book: Desk(book).publish(extracted(places=[LYSYCHANSK])))
    moved = replace(LYSYCHANSK, within=(POKROVSK_DISTRICT, PLACES[0]))
    store.write_now(
        lambda book: book.sync_places("2", [moved if place is LYSYCHANSK else place for place in PLACES])
    )

    number = store.write_now(lambda book: Desk(book).publish(extracted(places=[LYSYCHANSK])))

    assert [statement.number for statement in store.statements.about("D1").statements] == [number]


def test_how_much_is_said_about_a_place(store: Store) -> None:
    def publish(book: Book) -> None:
        desk = Desk(book)
        desk.publish(extracted(said_on=date(2025, 11, 8)))
        desk.publish(extracted(speaker=None))
        desk.withdraw(desk.publish(extracted(places=[MYRNOHRAD])))

    store.write_now(publish)

    assert store.activity.get("S1") == Activity(2, YESTERDAY)
    assert store.activity.get("donbas") == Activity(2, YESTERDAY)
    assert store.activity.get("S2") is None
    assert store.activity.get("S99") is None


def test_where_in_a_region_most_is_said_lately(store: Store) -> None:
    def publish(book: Book) -> None:
        desk = Desk(book)
        for place, day in (
            (MYRNOHRAD, date(2025, 11, 9)),
            (MYRNOHRAD, date(2025, 11, 8)),
            (POKROVSK, date(2025, 11, 10)),
            (LYSYCHANSK, date(2025, 11, 10)),
            (LYSYCHANSK, date(2025, 11, 10)),
        ):
            desk.publish(extracted(places=[place], said_on=day))

    store.write_now(publish)

    pokrovsk = ("S1", Activity(1, date(2025, 11, 10)))
    myrnohrad = ("S2", Activity(2, date(2025, 11, 9)))
    lysychansk = ("S3", Activity(2, date(2025, 11, 10)))
    assert store.places.busiest_within("D1", 9) == [pokrovsk, myrnohrad]
    assert store.places.busiest_within("R1", 9) == [pokrovsk, myrnohrad]
    assert store.places.busiest_within("donbas", 9) == [lysychansk, pokrovsk, myrnohrad]
    assert store.places.busiest_within("donbas", 1) == [lysychansk]
    assert store.places.busiest_within("S1", 9) == []
