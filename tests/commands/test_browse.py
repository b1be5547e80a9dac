"""What can be looked around in holds nothing of readers, and every prepared question can be asked."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from markupsafe import Markup

from domain.turn import Message
from store.browsing import BROWSED, FACETS, HIDDEN, QUERIES, TITLES
from store.store import open_store
from tests.commands.conftest import Shell

NOW = datetime(2025, 11, 12, 10, tzinfo=UTC)


@pytest.fixture
def browsed(shell: Shell) -> Shell:
    """A copy of a store with three statements and a reader."""
    shell.ingest("--publish")
    with open_store(shell.database, owners=[987654321]) as store:
        store.write_now(lambda book: book.remember_choice("telegram", 987654321, "xanadu", "S1", NOW))
        store.write_now(
            lambda book: book.owe("k", "telegram", 987654321, Message(Markup("For Olena only")), NOW)
        )
        store.write_now(lambda book: book.withdraw(1, NOW, made_by="editor 987654321", reason="a mistake"))
        store.write_now(lambda book: book.invite("secret-code", 987654321, NOW))
    assert shell("browse", "copy").out == (
        "copy/sitrep.db: a copy without anything of readers; metadata.json beside it\n"
    )
    return shell


def test_nothing_of_readers_or_editors_is_in_the_copy(browsed: Shell) -> None:
    data = (browsed.folder / "copy" / "sitrep.db").read_bytes()

    for secret in (b"xanadu", b"987654321", b"Olena only", b"secret-code"):
        assert secret not in data
    with closing(sqlite3.connect(browsed.folder / "copy" / "sitrep.db")) as copy:
        tables = {name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == {*BROWSED, "sqlite_sequence"}
        assert copy.execute("SELECT count(*) FROM statement").fetchone() == (3,)
        assert copy.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_question_that_stands_ready_can_be_asked(browsed: Shell) -> None:
    metadata = json.loads((browsed.folder / "copy" / "metadata.json").read_text())
    database = metadata["databases"]["sitrep"]

    assert list(database["queries"]) == list(QUERIES)
    assert {*TITLES, *FACETS, *HIDDEN} <= set(database["tables"]) == set(BROWSED)
    with closing(sqlite3.connect(browsed.folder / "copy" / "sitrep.db")) as copy:
        found = {
            name: copy.execute(query["sql"], {"place": "Pokrovsk"}).fetchall()
            for name, query in database["queries"].items()
        }
        for table, columns in FACETS.items():
            copy.execute(f"SELECT {', '.join(columns)} FROM {table}")
    assert {name: len(rows) for name, rows in found.items()} == {
        "about_a_place": 1,
        "speakers_of_sides": 1,
        "changed_after_publication": 1,
        "most_reprinted": 0,
        "sources_and_grades": 1,
    }


def test_a_copy_is_made_anew(browsed: Shell) -> None:
    assert browsed("browse", "copy").status == 0


def test_what_cannot_be_copied_is_said(bare_shell: Shell) -> None:
    assert bare_shell("browse", "copy").err == "error: database sitrep.db: there is none yet\n"
    bare_shell.write("file", "")
    bare_shell.write("sitrep.db", "no database")
    assert bare_shell("browse", "file/copy").err == "error: file/copy cannot be written: Not a directory\n"
    assert bare_shell("browse", "copy").status == 1
