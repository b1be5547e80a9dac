"""The schema grows by steps that lose nothing; a database of another age is refused with what to do."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from domain.delivery import Lane
from domain.errors import StoreError
from store.migrations import migrations
from store.store import open_store, read_store
from tests.store import codebook, schema

OPENER = """
import sys
from pathlib import Path
from store.store import open_store

print("ready", flush=True)
sys.stdin.readline()
with open_store(Path(sys.argv[1])) as store:
    print(store.journal.end())
"""
"""A process that opens the store as soon as it is given a line."""


OWED_BEFORE_PLANNING = """
INSERT INTO statement (state, made_at) VALUES ('draft', '2025-11-12');
INSERT INTO version (statement, number, day, topics, stance, figures, doubts, extractor, made_at)
    VALUES (1, 1, '2025-11-12', '["other"]', 'asserts', '[]', '[]', 'rules', '2025-11-12');
INSERT INTO delivery (key, transport, chat, kind, html, priority, state, made_at) VALUES
    ('a', 'telegram', 5, 'send', 'A', 10, 'sent', '2025-11-12'),
    ('b', 'telegram', 5, 'send', 'B', 10, 'pending', '2025-11-12'),
    ('c', 'telegram', 6, 'send', 'C', 10, 'in_doubt', '2025-11-12');
INSERT INTO delivery_version (delivery, version, statement) VALUES (1, 1, 1);
"""


def made_by_older(path: Path) -> None:
    """Make a database that has no conversations yet, but places."""
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m004_conversations")
        db.execute("INSERT INTO fact VALUES ('gazetteer', '7')")
        db.conn.commit()


def made_by_newer(path: Path) -> None:
    with open_store(path):
        pass
    with closing(Database(path)) as db:
        db.table("_sqlite_migrations").insert(
            {"migration_set": "sitrep", "name": "m999_dreams", "applied_at": "2030-01-01"}
        )


def test_schema_sql_shows_the_sum_of_the_steps() -> None:
    written = schema.WRITTEN.read_text(encoding="utf-8")

    assert written == schema.current(), "write it down again: python -m tests.store.schema"


def test_a_database_that_is_made_has_this_schema(path: Path) -> None:
    with open_store(path), closing(Database(path)) as db:
        assert schema.of(db) == schema.WRITTEN.read_text(encoding="utf-8")


def test_the_codebook_names_every_table_column_and_value() -> None:
    written = codebook.WRITTEN.read_text(encoding="utf-8")

    assert written == codebook.current(schema.current()), "write it down again: python -m tests.store.schema"


def test_the_codebook_leaves_no_column_of_the_record_without_a_table() -> None:
    written = codebook.WRITTEN.read_text(encoding="utf-8")
    with closing(Database(memory=True)) as db:
        migrations.apply(db)
        for table in db.table_names():
            if table not in ("_sqlite_migrations", "sqlite_sequence"):
                part = written.partition(f"\n### {table}")[2].partition("\n### ")[0]
                missing = [name for name in db.table(table).columns_dict if f"| `{name}` |" not in part]
                assert missing == [], f"docs/data.md, {table}"


def test_every_table_is_strict() -> None:
    with closing(Database(memory=True)) as db:
        migrations.apply(db)
        lax = db.query("SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict")

        assert {row["name"] for row in lax} == {
            "sqlite_schema",
            "sqlite_temp_schema",
            "_sqlite_migrations",
        } | {"sqlite_sequence"}


def test_an_older_database_is_updated_when_it_is_written_and_loses_nothing(path: Path) -> None:
    made_by_older(path)

    with open_store(path) as store:
        assert store.places.synced_version() == "7"
        assert store.outbox.counts("telegram") == {}


def test_what_was_owed_and_shown_before_deliveries_were_planned_stays(path: Path) -> None:
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m010_deliveries")
        db.executescript(OWED_BEFORE_PLANNING)
        db.conn.commit()

    with open_store(path) as store:
        found = store.outbox._db.execute("SELECT key, state, not_before FROM delivery").fetchall()
        versions = store.outbox._db.execute("SELECT * FROM delivery_version").fetchall()
        due = store.outbox.due("telegram", Lane.REPLY, datetime(2030, 1, 1, tzinfo=UTC), most=9)

    # Nobody noted what could settle an old doubt.
    assert found == [("a", "sent", ""), ("b", "pending", ""), ("c", "unknown", "")]
    assert versions == [(1, 1, 1)]
    assert [message.key for message in due] == ["b"]


def test_an_older_database_is_not_read_but_what_to_do_is_said(path: Path) -> None:
    made_by_older(path)
    before = path.read_bytes()

    with pytest.raises(StoreError) as refused, read_store(path):
        pass

    assert str(refused.value) == (
        f"database {path}: it was made by an older Sitrep; start `run` or `ingest` once to update it"
    )
    assert path.read_bytes() == before


@pytest.mark.parametrize("opening", [open_store, read_store])
def test_a_newer_database_is_refused_with_what_to_do(path: Path, opening: type) -> None:
    made_by_newer(path)
    before = path.read_bytes()

    with pytest.raises(StoreError) as refused, opening(path):
        pass

    assert str(refused.value) == (
        f"database {path}: it was made by a newer Sitrep (m999_dreams); "
        "update this one, or name another file under [store] path"
    )
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_the_database_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made_by_older(path)

    def half_done(db: Database) -> None:
        db.execute("CREATE TABLE half (a TEXT) STRICT")
        raise sqlite3.DataError("no further")

    steps = [*migrations._migrations[:3], migrations._Migration("m004_conversations", half_done)]
    monkeypatch.setattr(migrations, "_migrations", steps)

    with pytest.raises(StoreError, match="no further"), open_store(path):
        pass

    with closing(Database(path)) as db:
        assert "half" not in db.table_names()
        assert [step.name for step in migrations.applied(db)] == [
            "m001_places",
            "m002_statements",
            "m003_answers",
        ]


@pytest.mark.parametrize("is_there", [True, False], ids=["older", "absent"])
def test_processes_that_update_it_at_once_all_succeed(path: Path, *, is_there: bool) -> None:
    if is_there:
        made_by_older(path)
    command = [sys.executable, "-c", OPENER, str(path)]
    openers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    for opener in openers:
        assert opener.stdout
        assert opener.stdout.readline() == "ready\n"
    for opener in openers:
        assert opener.stdin
        opener.stdin.write("go\n")
        opener.stdin.flush()

    assert [opener.communicate()[0] for opener in openers] == ["0\n"] * 4
    assert [opener.returncode for opener in openers] == [0] * 4
