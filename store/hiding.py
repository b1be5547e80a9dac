"""Readers see nothing of an import that is under way, whatever they ask and whichever table it is read from.

An import's statements are in the tables long before it is done. A connection that reads puts a temporary view
over each table that would show them; SQLite finds a temporary view before a table of its name, so that no
question has to know of imports. The views look up in the import's own row what is hidden: the commit that
says "done" shows all of it, to every reader, in that instant. Without an import there are no views, and
nothing is slower.
"""

import sqlite3
import time
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

LOOKED_SECONDS = 0.02
"""For how long what was looked up is believed: looking costs as much as a small question."""

NOTICED_SECONDS = 3 * LOOKED_SECONDS
"""How long whoever begins to hide something waits, until every reader looks again."""

_HIDDEN = """
    NOT EXISTS (SELECT 1 FROM main.import AS hidden WHERE hidden.state IN ('open', 'undoing')
                AND {column} BETWEEN hidden.first_statement AND hidden.last_statement)
"""
_COUNTED = """
    IN (SELECT place FROM main.import_place JOIN main.import ON import.id = import_place.import
        WHERE import.state = 'open')
"""

_HIDING = {
    "statement": _HIDDEN.format(column="main.statement.id"),
    "statement_place": _HIDDEN.format(column="main.statement_place.statement"),
    "journal_place": _HIDDEN.format(column="main.journal_place.statement"),
}
_COUNTERS = {
    "place_activity": "before_activity",
    "place_topic": "before_topic",
    "place_speaker": "before_speaker",
    "place_outlet": "before_outlet",
}


class HidingDatabase(Database):
    """A connection that reads; before a question it looks whether there is anything to hide."""

    _looks = False
    _hides = False
    _seen = -1
    _looked = float("-inf")

    def start_hiding(self) -> None:
        """Look from now on."""
        self._looks = True

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> sqlite3.Cursor:
        self._look()
        return super().execute(sql, parameters)

    def query(self, sql: str, params: Sequence[Any] | dict[str, Any] | None = None) -> Any:
        self._look()
        return super().query(sql, params)

    def _look(self) -> None:
        """Put up the views, or take them down, when another connection has written something."""
        now = time.monotonic()
        if not self._looks or now - self._looked < LOOKED_SECONDS:
            return
        self._looked = now
        (version,) = self.conn.execute("PRAGMA data_version").fetchone()
        if version == self._seen:
            return
        self._seen = version
        (hides,) = self.conn.execute(
            "SELECT EXISTS (SELECT 1 FROM main.import WHERE state IN ('open', 'undoing'))"
        ).fetchone()
        if bool(hides) != self._hides:
            self._set(hiding=bool(hides))

    def _set(self, *, hiding: bool) -> None:
        self.conn.execute("PRAGMA query_only = OFF")  # a temporary view is a write, though not to the file
        try:
            for statement in _views() if hiding else _no_views():
                self.conn.execute(statement)
            self._hides = hiding
        except sqlite3.OperationalError:  # somebody still reads through a view: the next time
            self._seen = -1
        finally:
            self.conn.execute("PRAGMA query_only = ON")


def _views() -> list[str]:
    filtered = [
        f"CREATE TEMP VIEW IF NOT EXISTS {table} AS SELECT * FROM main.{table} WHERE {condition}"
        for table, condition in _HIDING.items()
    ]
    counters = [
        f"""
        CREATE TEMP VIEW IF NOT EXISTS {table} AS
            SELECT * FROM main.{table} WHERE place NOT {_COUNTED}
            UNION ALL SELECT * FROM main.{before} WHERE place {_COUNTED}
        """
        for table, before in _COUNTERS.items()
    ]
    return filtered + counters


def _no_views() -> list[str]:
    return [f"DROP VIEW IF EXISTS temp.{table}" for table in (*_HIDING, *_COUNTERS)]
