"""A file into a store and out again: nothing is lost, nothing comes twice, nobody sees half of it."""

import io
import json
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import FileError
from domain.language import Names
from domain.record import StatementLine
from domain.statement import Speaker, SpeakerKind, Topic
from intake import importing
from intake.files import json_lines
from intake.importing import Imported, Opening, Watching, import_lines, remove_import
from intake.leftovers import tidy_imports
from store.book import Book
from store.imports import Import
from store.store import Store, open_store
from tests.intake.files import read_in, store_at, written
from tests.store.builders import (
    EXPERT,
    GOVERNOR,
    LYSYCHANSK,
    MINISTRY,
    MYRNOHRAD,
    NOON,
    POKROVSK,
    RESIDENTS,
    YESTERDAY,
    Desk,
    extracted,
)

FOLDERS = count()

WELL_KNOWN = Speaker(
    "Volodymyr Zelenskyy",
    SpeakerKind.OFFICIAL,
    "ua",
    "president",
    Names("Volodymyr Zelenskyy", "Володимир Зеленський", "Владимир Зеленский"),
)


def newsroom(book: Book) -> None:
    """What a small newsroom has: statements in every state, a reprint, an outlet's own words."""
    desk = Desk(book)
    desk.publish(extracted("The road is open"))
    reprinted = desk.publish(extracted("“Not one street is lost”", speaker=WELL_KNOWN, places=[MYRNOHRAD]))
    desk.reprint(reprinted, extracted("“Not one street is lost”", speaker=WELL_KNOWN), outlet="The Daily")
    gone = desk.publish(
        extracted("The bridge stands", speaker=MINISTRY, topics=[Topic.STRIKE, Topic.CONTROL])
    )
    desk.withdraw(gone)
    desk.keep(extracted("Nobody has looked at this", speaker=RESIDENTS))
    desk.publish(extracted("Most have left.", speaker=None, places=[LYSYCHANSK]))


def seen(store: Store) -> tuple[Any, ...]:
    """What readers are told, by every way there is."""
    return (
        *(store.statements.about(place) for place in ("S1", "S2", "R1", "donbas")),
        *(store.activity.get(place) for place in ("S1", "S2", "R1", "donbas")),
        store.places.busiest_within("R1", 5),
        store.statements._db.execute("SELECT count(*) FROM statement_place").fetchone(),
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """What the small newsroom exports."""
    with store_at(tmp_path / "newsroom.db") as store:
        store.write_now(newsroom)
    file = tmp_path / "all.jsonl"
    file.write_bytes(written(tmp_path / "newsroom.db"))
    return file


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with store_at(tmp_path / "here.db") as store:
        yield store


def test_an_export_into_an_empty_store_is_the_same_store(tmp_path: Path, file: Path, store: Store) -> None:
    imported = read_in(store, file)

    assert (imported.new, imported.known, imported.bad, imported.kept_numbers) == (5, 0, 0, True)
    assert written(tmp_path / "here.db") == file.read_bytes()
    with store_at(tmp_path / "newsroom.db") as newsroom:
        assert seen(store) == seen(newsroom)


statements = st.builds(
    extracted,
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30),
    speaker=st.sampled_from([GOVERNOR, MINISTRY, EXPERT, RESIDENTS, WELL_KNOWN, None]),
    places=st.lists(st.sampled_from([POKROVSK, MYRNOHRAD, LYSYCHANSK]), max_size=2, unique=True),
    topics=st.lists(st.sampled_from(list(Topic)), min_size=1, max_size=3, unique=True),
    said_on=st.none() | st.integers(0, 400).map(lambda days: YESTERDAY - timedelta(days=days)),
)
fates = st.sampled_from(["draft", "published", "withdrawn", "reprinted"])


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(statements, fates), max_size=6))
def test_any_store_is_the_same_after_a_round_trip(tmp_path: Path, said: list[tuple[Any, str]]) -> None:
    def tell(book: Book) -> None:
        desk = Desk(book)
        for statement, fate in said:
            number = desk.keep(statement)
            if fate != "draft":
                book.publish(number, NOON, made_by="7", announce=True)
            if fate == "withdrawn":
                desk.withdraw(number)
            if fate == "reprinted":
                desk.reprint(number, statement, outlet="The Daily")

    folder = tmp_path / str(next(FOLDERS))
    folder.mkdir()
    with store_at(folder / "one.db") as one, store_at(folder / "two.db") as two:
        one.write_now(tell)
        (folder / "one.jsonl").write_bytes(written(folder / "one.db"))
        read_in(two, folder / "one.jsonl")

        assert written(folder / "two.db") == (folder / "one.jsonl").read_bytes()
        assert seen(two) == seen(one)


def test_the_same_file_twice_adds_nothing(tmp_path: Path, file: Path, store: Store) -> None:
    read_in(store, file)

    again = read_in(store, file)
    tidy_imports(tmp_path / "here.db", NOON, pause=0)

    assert (again.id, again.new, again.known) == (None, 0, 5)
    assert written(tmp_path / "here.db") == file.read_bytes()
    assert [each.id for each in (store.imports.get(1), store.imports.get(2)) if each] == [1]
    assert store.write_now(lambda book: Desk(book).keep(extracted("The next"))) == 6


def test_into_a_store_that_has_some_numbers_are_mapped_and_told(file: Path, store: Store) -> None:
    store.write_now(lambda book: Desk(book).publish(extracted("Known before")))

    imported = read_in(store, file)

    assert (imported.first, imported.last, imported.kept_numbers) == (2, 6, False)
    assert store.imports.numbers(imported.id or 0, 10) == [(1, 2, 5)]
    found = {each.appearances[0].text for each in store.statements.about("S1").statements}
    assert found == {"Known before", "The road is open"}
    totals = store.statements.about("R1").totals
    assert (totals.statements, totals.speakers, totals.outlets) == (3, 2, 2)


def test_an_import_announces_nothing(file: Path, store: Store) -> None:
    read_in(store, file)

    rows = store.journal._db.execute("SELECT DISTINCT announce FROM journal").fetchall()
    assert rows == [(0,)]


def test_a_bad_line_is_told_by_its_number_and_nothing_is_imported(
    tmp_path: Path, file: Path, store: Store
) -> None:
    lines = file.read_text().splitlines()
    wrong = json.loads(lines[-1]) | {"statement": 99}
    file.write_text("\n".join([*lines[:3], "{}", *lines[3:], json.dumps(wrong), "[]", ""]))
    before, bad = written(tmp_path / "here.db"), list[tuple[int, str]]()

    with pytest.raises(FileError, match="3 bad lines: nothing was imported"):
        read_in(store, file, bad=bad)

    assert [number for number, _ in bad] == [4, len(lines) + 2, len(lines) + 3]
    assert bad[1][1] == "No. 99 is in no line before it"
    assert seen(store) == seen_of_nothing(tmp_path)
    tidy_imports(tmp_path / "here.db", NOON, pause=0)
    assert written(tmp_path / "here.db") == before


def seen_of_nothing(tmp_path: Path) -> tuple[Any, ...]:
    with store_at(tmp_path / "nothing.db") as nothing:
        return seen(nothing)


def test_good_lines_can_be_imported_without_the_bad(file: Path, store: Store) -> None:
    lines = file.read_text().splitlines()
    file.write_text("\n".join([*lines, "nonsense", ""]))

    imported = read_in(store, file, skip_bad=True)

    assert (imported.new, imported.bad) == (5, 1)
    assert store.statements.about("S1").totals.statements == 1


def test_nobody_sees_an_import_before_it_is_done(
    tmp_path: Path, file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a reader asks, at each step, and from another process too."""
    monkeypatch.setattr(importing, "READ_AHEAD", 1)  # each line is there before the next is read
    store.write_now(lambda book: Desk(book).publish(extracted("Known before")))
    before, steps = seen(store), list[int]()
    by_number = store.statements.by_number(range(1, 20))

    def look(book: Book) -> None:
        """Runs in the transaction that shows it: before its commit."""
        steps.append(0)

    def watched() -> Iterator[tuple[int, Any]]:
        for each in json_lines(io.BytesIO(file.read_bytes())):
            yield each
            steps.append(1)
            assert seen(store) == before
            with open_store(tmp_path / "here.db") as other:
                assert seen(other) == before
                assert other.statements.by_number(range(1, 20)) == by_number

    opening = Opening("all.jsonl", "import", 20)
    quiet = Watching(lambda number, error: pytest.fail(f"{number}: {error}"))
    import_lines(store, opening, watched(), quiet, NOON, finish=lambda book, _: look(book))

    assert steps[-1] == 0
    assert store.statements.about("R1").totals.statements == 3


class CutOffError(Exception):
    """Stands in for a kill."""


@pytest.mark.parametrize("after", ["half the lines", "the counting"])
def test_what_a_cut_off_import_leaves_is_seen_by_nobody_and_goes(
    tmp_path: Path, file: Path, store: Store, after: str
) -> None:
    store.write_now(lambda book: Desk(book).publish(extracted("Known before")))
    answers = seen(store)

    def lines() -> Iterator[tuple[int, Any]]:
        for number, line in json_lines(io.BytesIO(file.read_bytes())):
            yield number, line
            if after == "half the lines" and isinstance(line, StatementLine) and line.number == 3:
                raise CutOffError

    def finish(book: Book, _: Imported) -> None:
        raise CutOffError

    opening = Opening("all.jsonl", "import", 20)
    quiet = Watching(lambda number, error: pytest.fail(f"{number}: {error}"))
    with pytest.raises(CutOffError):
        import_lines(store, opening, lines(), quiet, NOON, finish=finish)
    assert seen(store) == answers
    meanwhile = store.write_now(lambda book: Desk(book).publish(extracted("Published meanwhile")))

    assert tidy_imports(tmp_path / "here.db", NOON, pause=0)
    assert not tidy_imports(tmp_path / "here.db", NOON, pause=0)

    store.write_now(lambda book: book.withdraw(meanwhile, NOON, made_by="7", reason="to compare"))
    assert seen(store) == answers
    assert read_in(store, file).new == 5


def test_the_journal_stays_append_only_but_for_what_nobody_was_let_know(store: Store) -> None:
    store.write_now(lambda book: Desk(book).publish(extracted("Known")))

    with pytest.raises(Exception, match="the journal is append-only"):
        store.write_now(lambda book: book._db.execute("DELETE FROM journal"))


def test_an_imported_statement_that_needs_an_editor_is_refused(file: Path, store: Store) -> None:
    file.write_text(file.read_text().replace('"doubts":[]', '"doubts":["prisoner"]', 1))
    bad = list[tuple[int, str]]()

    with pytest.raises(FileError):
        read_in(store, file, bad=bad)

    assert bad[0][1] == "needs an editor before it is published; import it as a draft"


def test_removing_what_is_done_does_nothing(tmp_path: Path, file: Path, store: Store) -> None:
    imported = read_in(store, file)
    with open_store(tmp_path / "here.db", checks=False) as unchecked:
        remove_import(unchecked, imported.id or 0)

    assert store.imports.get(1) == Import(1, "done", "all.jsonl", "import", NOON, 1, 5)
    assert written(tmp_path / "here.db") == file.read_bytes()


def test_an_undo_hides_all_at_once_and_goes_on_after_a_kill(tmp_path: Path, file: Path, store: Store) -> None:
    nothing = seen(store)
    imported = read_in(store, file)
    assert seen(store) != nothing

    store.write_now(
        lambda book: book.set_import(imported.id or 0, "done", "undoing")
    )  # and then it is killed
    store.statements._db._looked = float("-inf")  # type: ignore[attr-defined]  # as after a while
    assert store.statements.about("S1").statements == ()
    assert tidy_imports(tmp_path / "here.db", NOON, pause=0)

    assert seen(store) == nothing
    (undone,) = [each for each in [store.imports.get(1)] if each]
    assert undone.state == "undone"
    assert not tidy_imports(tmp_path / "here.db", NOON, pause=0)


def test_counts_that_were_taken_before_somebody_published_are_not_put_back(store: Store) -> None:
    store.write_now(lambda book: Desk(book).publish(extracted("Known before")))
    place = store.import_counts.places(1, 9)[0]
    seen, counts = store.journal.end(), store.import_counts.without(place, 5, 9)
    store.write_now(lambda book: Desk(book).publish(extracted("Published meanwhile")))

    restored = store.write_now(lambda book: book.restore_counts(counts, seen=seen, first=5, last=9))

    assert not restored
    assert store.statements.about("S1").totals.statements == 2
