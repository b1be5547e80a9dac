"""A copy of the store for looking around in: without readers, editors and what is only being worked on."""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from domain.errors import StoreError
from store.connection import explained

_SHOWN = """
    {column} NOT IN (SELECT statement.id FROM store.statement JOIN store.import
                     ON statement.id BETWEEN first_statement AND last_statement
                     WHERE import.state IN ('open', 'undoing'))
"""
_OF_VERSION = "version IN (SELECT id FROM main.version)"

BROWSED: Mapping[str, str] = {
    "place": "true",
    "area_member": "true",
    "speaker": "true",
    "source": "true",
    "article": "true",
    "reading": "true",
    "statement": _SHOWN.format(column="id"),
    "version": _SHOWN.format(column="statement"),
    "version_place": _OF_VERSION,
    "appearance": _SHOWN.format(column="statement"),
    "version_appearance": _OF_VERSION,
    "journal": _SHOWN.format(column="statement"),
    "statement_place": _SHOWN.format(column="statement"),
    "place_activity": "true",
    "place_topic": "true",
    "place_speaker": "true",
    "place_outlet": "true",
}
"""The tables that are copied, and which rows; any other table is not, whoever adds it."""

_NAMELESS = tuple(
    f"UPDATE main.{table} SET {column} = 'editor' WHERE {column} LIKE 'editor %'"
    for table, column in (("version", "extractor"), ("version", "checked_by"), ("journal", "made_by"))
)
"""Which editor it was is nobody's business who looks around."""

TITLE = "What is said about places, by whom"

TITLES = {
    "statement": "Statements: who is reported to have said what, under permanent numbers",
    "version": "Versions: what was believed about a statement; its current one is named by it",
    "appearance": "Appearances: the articles in which a statement is found, with its words there",
    "journal": "Journal: what readers were let know, in order",
    "speaker": "Speakers: whose words they are; merged ones point on",
    "source": "Sources: the outlets that are read",
    "article": "Articles: one publication of a source each",
    "reading": "Readings: each text of an article that was read",
    "place": "Places: settlements, districts, regions and areas",
}

FACETS = {
    "statement": ["state"],
    "version": ["stance", "topics", "extractor"],
    "appearance": ["language", "direct_quote"],
    "journal": ["kind", "made_by"],
    "speaker": ["kind", "side"],
    "source": ["grade", "party"],
    "article": ["source", "language"],
    "place": ["kind"],
}

HIDDEN = (
    "area_member version_place version_appearance statement_place "
    "place_activity place_topic place_speaker place_outlet"
).split()
"""Tables that only join or count others: served, but not listed first."""

QUERIES = {
    "about_a_place": (
        "What was said about a place",
        """
        SELECT statement.id AS number, version.day, speaker.name AS speaker, speaker.side, version.topics,
            version.stance, appearance.text, source.name AS outlet, article.url
        FROM place
        JOIN statement_place AS found ON found.place = place.number AND found.main = 1
        JOIN statement ON statement.id = found.statement
        JOIN version ON version.id = statement.current
        LEFT JOIN speaker AS said ON said.id = version.speaker
        LEFT JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id)
        JOIN version_appearance ON version_appearance.version = version.id
        JOIN appearance ON appearance.id = version_appearance.appearance
        JOIN article ON article.id = appearance.article
        JOIN source ON source.id = article.source
        WHERE place.name_en = :place OR place.name_uk = :place
        ORDER BY version.day DESC, statement.id
        """,
    ),
    "speakers_of_sides": (
        "Who has said how much",
        """
        SELECT speaker.side, speaker.name, speaker.kind, count(*) AS statements, min(version.day) AS first,
            max(version.day) AS last
        FROM statement JOIN version ON version.id = statement.current
        JOIN speaker AS said ON said.id = version.speaker
        JOIN speaker ON speaker.id = coalesce(said.merged_into, said.id)
        WHERE statement.state = 'published'
        GROUP BY speaker.id ORDER BY statements DESC, speaker.name
        """,
    ),
    "changed_after_publication": (
        "Corrections and withdrawals, with their reasons",
        """
        SELECT journal.at, journal.kind, journal.statement AS number, journal.reason, appearance.text
        FROM journal
        LEFT JOIN version_appearance ON version_appearance.version = journal.version
        LEFT JOIN appearance ON appearance.id = version_appearance.appearance
        WHERE journal.kind <> 'published' GROUP BY journal.seq ORDER BY journal.seq DESC
        """,
    ),
    "most_reprinted": (
        "What was printed most often",
        """
        SELECT appearance.statement AS number, count(DISTINCT article.source) AS outlets, appearance.text
        FROM appearance JOIN article ON article.id = appearance.article
        GROUP BY appearance.statement HAVING outlets > 1 ORDER BY outlets DESC, number
        """,
    ),
    "sources_and_grades": (
        "Sources by grade, with what was found in them",
        """
        SELECT source.grade, source.name, source.party, count(DISTINCT article.id) AS articles,
            count(DISTINCT appearance.statement) AS statements
        FROM source LEFT JOIN article ON article.source = source.id
        LEFT JOIN appearance ON appearance.article = article.id
        GROUP BY source.id ORDER BY source.grade, source.name
        """,
    ),
}
"""Questions that are ready to be asked, each with its title."""


def copy_without_readers(path: Path, copy: Path) -> None:
    """Write the tables of `BROWSED` into a new database at `copy`.

    Raises:
        StoreError: the store cannot be read, or the copy cannot be written.
    """
    if not path.exists():
        raise StoreError(f"database {path}: there is none yet")
    copy.unlink(missing_ok=True)
    address = f"file:{quote(str(path.resolve()))}?mode=ro"
    try:
        with closing(
            sqlite3.connect(f"file:{quote(str(copy))}", uri=True, isolation_level=None)
        ) as connection:
            connection.execute("PRAGMA synchronous = OFF")  # made anew whenever it is wanted
            connection.execute("ATTACH ? AS store", [address])
            connection.execute("BEGIN")
            for table, condition in BROWSED.items():
                connection.execute(_definition(connection, table))
                connection.execute(f"INSERT INTO main.{table} SELECT * FROM store.{table} WHERE {condition}")
            for statement in _NAMELESS:
                connection.execute(statement)
            for (index,) in _indexes(connection):
                connection.execute(index)
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise explained(error, path) from error


def metadata() -> dict[str, Any]:
    """Return what Datasette shows beside the tables: titles, facets, and questions ready to be asked."""
    tables = {
        table: {
            **({"title": TITLES[table]} if table in TITLES else {}),
            **({"facets": FACETS[table]} if table in FACETS else {}),
            **({"hidden": True} if table in HIDDEN else {}),
        }
        for table in BROWSED
    }
    queries = {name: {"title": title, "sql": sql.strip()} for name, (title, sql) in QUERIES.items()}
    return {
        "title": TITLE,
        "description": "People's words, not findings. A copy without anything of readers.",
        "databases": {"sitrep": {"tables": tables, "queries": queries}},
    }


def metadata_json() -> str:
    return json.dumps(metadata(), indent=2) + "\n"


def _definition(connection: sqlite3.Connection, table: str) -> str:
    rows = connection.execute(
        "SELECT sql FROM store.sqlite_master WHERE type = 'table' AND name = ?", [table]
    ).fetchall()
    return str(rows[0][0])


def _indexes(connection: sqlite3.Connection) -> list[tuple[str]]:
    return connection.execute(
        """
        SELECT sql FROM store.sqlite_master
        WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(?))
        """,
        [json.dumps(list(BROWSED))],
    ).fetchall()
