"""docs/data.md: the codebook, put together from the schema, the file's lines and what is written here.

`python -m tests.store.schema` writes it down again after a change.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from domain.record import (
    FORMAT,
    KINDS,
    AppearancePart,
    PlacePart,
    ReadingPart,
    Record,
    SpeakerKey,
    VersionPart,
)
from intake.table import COLUMNS
from store.browsing import BROWSED, QUERIES

WRITTEN = Path("docs/data.md")

PARTS: tuple[type[Record], ...] = (SpeakerKey, ReadingPart, PlacePart, AppearancePart, VersionPart)

HEAD = """\
# The data

The codebook: what each file, record, table and column holds, in which unit, and which values are allowed. The parts on
lines and tables are made from the code (`python -m tests.store.schema`), and a test fails while they differ.

Days are ISO 8601 (`2025-11-11`); moments are ISO 8601 with their zone, in the store UTC with microseconds; offsets count
characters (Unicode code points) from 0; languages are `en`, `uk`, `ru`; sides are the ids of the configuration; places are
KATOTTG codes, `geonames:N`, or a plain word for an area of several regions. A person's or body's words are kept as they stand
in the article: nothing in these data says that they are true.

## Files

`python bot.py export FILE` writes and `import FILE` reads; `-` is standard output or input.

| form | what it holds | round trip |
|---|---|---|
| `.jsonl` | everything: sources, articles with their readings, speakers, statements with all versions and appearances, journal | without loss: export, import into an empty store, export again is the same file |
| `.csv` | the current version of each published or withdrawn statement, a row each, under its first article | the columns below |
| `--format claimreview` | each published statement that somebody made as a schema.org `Claim` (JSON-LD, one a line), with `author`, `datePublished`, `appearance`; no rating, because none is made | written only |

None of them holds anything of readers: no chats, questions, subscriptions, deliveries. `made_by` and `checked_by` name editors by
their Telegram user id ("editor 7"); whether readers were to be told of a row (`journal.announce`) is a matter of one store
and its readers, and is not carried: an import announces nothing.

**Importing** is all or nothing: a bad line is told by its number, each of them, and nothing is imported; `--skip-bad` imports the
good ones. Into an empty store statements and journal rows keep their numbers; else they are given new ones, and which became
which is said (all of it in the table `import_number`). A source, article or speaker that is known stays as it is; a statement
that is known (the same words at the same place of the same article) is passed over, so that the same file twice adds
nothing. Rule 7 holds: what needs an editor is imported as a draft or with `checked_by`, else refused. Readers see nothing of an
import before the small commit that shows all of it; what a killed one has left is seen by nobody and removed at the next
start, by a running bot within a minute.

"""

COLUMN_MEANINGS = {
    "speaker.name": "canonical name, English where well known",
    "speaker.kind": "official, military, expert, monitor, aid, resident or unnamed",
    "speaker.merged_into": "the speaker that this one turned out to be",
    "source.grade": "A to F (Admiralty); F: cannot be judged; for editors only",
    "source.party": "the side it belongs to, if any",
    "source.voice": "the speaker whose words its own narration is",
    "statement.state": "draft, published, withdrawn or dropped",
    "statement.current": "the version that holds now",
    "statement.merged_into": "the statement that this one turned out to be; its number points on",
    "version.cue": "the words of saying",
    "version.said_on": "the day it was said, where known",
    "version.said_precision": "day, week or month",
    "version.happened_on": "the day it speaks of, where the words give one",
    "version.stance": "asserts or denies",
    "version_place.implied": "1: the sentence does not name it",
    "version_place.as_written": "as the article has it",
    "appearance.sentence": "the whole sentence around the span",
    "appearance.direct_quote": "1: quoted directly",
    "journal.kind": "published, corrected or withdrawn",
    "journal.reason": "one of removed, misread, duplicate, unsafe, undone, or an editor's own words",
    "place.kind": "city, town, village, district, region, area ...",
    "place.parent": "the district or region it lies in",
}
"""What the schema's own comments leave out."""


def current(schema: str) -> str:
    """Return the codebook as it has to be."""
    return "\n".join(
        [HEAD + "### Columns of the table (CSV)\n", *_csv(), "", *_lines(), *_tables(schema), *_browse()]
    )


def _csv() -> Iterator[str]:
    yield "Cells that begin with `=`, `+`, `-`, `@`, a tab or a carriage return have an apostrophe put before them, so that no"
    yield "spreadsheet runs them; importing takes it away. Needed are `source`, `url`, `published` and `text`.\n"
    yield "| column | what stands in it |"
    yield "|---|---|"
    for column, meaning in COLUMNS.items():
        yield f"| `{column}` | {meaning} |"


def _lines() -> Iterator[str]:
    yield f"### Lines of the file (JSON lines, format {FORMAT})\n"
    yield "One JSON object a line, in this order of kinds; every key is there, also where its value is null.\n"
    for kind in (*KINDS, *PARTS):
        yield from _record(kind)


def _record(kind: type[Record]) -> Iterator[str]:
    schema = kind.model_json_schema()
    doc = " ".join((kind.__doc__ or "").split())
    name = schema["properties"].get("type", {}).get("const") or kind.__name__
    yield f"**{name}**: {doc}\n"
    yield "| key | values |"
    yield "|---|---|"
    for key, about in schema["properties"].items():
        if key != "type":
            yield f"| `{key}` | {_values(about, schema)} |"
    yield ""


def _values(about: dict[str, Any], schema: dict[str, Any]) -> str:
    if "$ref" in about:
        name = about["$ref"].rsplit("/", 1)[1]
        found = schema["$defs"][name]
        return ", ".join(f"`{value}`" for value in found["enum"]) if "enum" in found else f"a {name}"
    if "anyOf" in about:
        return " or ".join(_values(each, schema) for each in about["anyOf"])
    if "enum" in about:
        return ", ".join(f"`{value}`" for value in about["enum"])
    if about.get("type") == "array":
        if "prefixItems" in about:
            return "list of " + ", ".join(_values(each, schema) for each in about["prefixItems"])
        return f"list of: {_values(about['items'], schema)}"
    limits = [
        f"{word} {about[key]}"
        for key, word in (
            ("minimum", "from"),
            ("minLength", "at least"),
            ("maxLength", "at most"),
            ("pattern", "as"),
        )
        if key in about
    ]
    kind = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}
    shown = "day" if about.get("format") == "date" else kind.get(about.get("type", ""), about.get("type", ""))
    return " ".join([shown, *([f"({', '.join(limits)})"] if limits else [])]).replace("|", "\\|")


def _tables(schema: str) -> Iterator[str]:
    yield "## Tables of the store\n"
    yield "One SQLite file; [the whole schema](../tests/store/schema.sql). Tables marked † are looked around in with `make browse`; all"
    yield "others hold what is a reader's, an editor's or only being worked on, and are in no export and no copy.\n"
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(schema.replace("CREATE TABLE sqlite_sequence(name,seq);\n", ""))
        tables = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid"
        ).fetchall()
        for name, sql in tables:
            yield f"### {name}{' †' if name in BROWSED else ''}\n"
            if about := re.match(r"CREATE TABLE \S+ \(\s*-- (.*)", sql):
                yield f"{about[1]}\n"
            yield "| column | type | what it holds |"
            yield "|---|---|---|"
            for column, kind in _columns(db, name):
                found = re.search(rf'^\s*"?{column}"?\s[^\n]*?-- (.*)$', sql, re.M)
                meaning = found[1] if found else COLUMN_MEANINGS.get(f"{name}.{column}", "")
                yield f"| `{column}` | {kind} | {meaning.replace('|', chr(92) + '|')} |"
            yield ""


def _columns(db: sqlite3.Connection, table: str) -> Iterator[tuple[str, str]]:
    references = {
        column: other
        for other, column in db.execute('SELECT "table", "from" FROM pragma_foreign_key_list(?)', [table])
    }
    for name, kind, required, key in db.execute(
        'SELECT name, type, "notnull", pk FROM pragma_table_info(?)', [table]
    ):
        parts = [kind.lower()]
        if name in references:
            parts.append(f"→ {references[name]}")
        if not required and not key:
            parts.append("or null")
        yield name, " ".join(parts)


def _browse() -> Iterator[str]:
    yield "## Looking around\n"
    yield "`make browse` copies the tables marked † to `.browse/sitrep.db` and serves them with Datasette (an environment of its own,"
    yield "`.venv-browse`) on http://127.0.0.1:8001, read-only. Ready to be asked:\n"
    for title, _ in QUERIES.values():
        yield f"- {title}"
    yield ""
