"""The sum of the migrations. `python -m tests.store.schema` writes it down again after a new one.

The codebook, docs/data.md, is made from it and written down with it.
"""

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from store.migrations import migrations
from tests.store import codebook

WRITTEN = Path(__file__).with_name("schema.sql")

INDENT = " " * 8
"""What the migrations are indented by."""


def current() -> str:
    """Return the schema as SQL, without the table in which sqlite-utils notes the steps."""
    with closing(Database(memory=True)) as db:
        migrations.apply(db)
        return of(db)


def of(db: Database) -> str:
    """Return the schema of a database."""
    found = db.query(
        """
        SELECT sql FROM sqlite_master
        WHERE sql IS NOT NULL AND tbl_name <> '_sqlite_migrations' ORDER BY rowid
        """
    )
    statements = [row["sql"].replace(f"\n{INDENT}", "\n") for row in found]
    return ";\n\n".join(statements) + ";\n"


if __name__ == "__main__":
    WRITTEN.write_text(current(), encoding="utf-8")
    codebook.WRITTEN.write_text(codebook.current(current()), encoding="utf-8")
