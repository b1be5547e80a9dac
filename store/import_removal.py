"""Taking an import back that nobody has seen: all of it goes, in small transactions."""

from sqlite_utils import Database

_OF_STATEMENTS = (
    "DELETE FROM statement_place WHERE statement BETWEEN :first AND :last",
    "DELETE FROM journal WHERE statement BETWEEN :first AND :last",
    "UPDATE statement SET current = NULL, merged_into = NULL WHERE id BETWEEN :first AND :last",
    """
    DELETE FROM version_appearance WHERE version IN
        (SELECT id FROM version WHERE statement BETWEEN :first AND :last)
    """,
    """
    DELETE FROM version_place WHERE version IN
        (SELECT id FROM version WHERE statement BETWEEN :first AND :last)
    """,
    "DELETE FROM version WHERE statement BETWEEN :first AND :last",
    "DELETE FROM appearance WHERE statement BETWEEN :first AND :last",
)


class ImportRemovalWrites:
    """Removing what an open import has added, inside a transaction each."""

    _db: Database

    def unmerge_imported(self, first: int, last: int) -> None:
        """Let no statement of an import point to another, so that they can go in any order."""
        self._db.execute(
            """
            UPDATE statement SET merged_into = NULL
            WHERE id BETWEEN ? AND ? AND merged_into IS NOT NULL
            """,
            [first, last],
        )
        self._db.execute(
            """
            UPDATE speaker SET merged_into = NULL WHERE merged_into IS NOT NULL AND id IN
                (SELECT import_made.id FROM import_made JOIN import ON import.id = import_made.import
                 WHERE kind = 'speaker' AND import.first_statement = ?)
            """,
            [first],
        )

    def remove_imported(self, first: int, last: int) -> None:
        """Remove the statements of an open import from one number to another."""
        for sql in _OF_STATEMENTS:
            self._db.execute(sql, {"first": first, "last": last})
        self._db.execute("DELETE FROM statement WHERE id BETWEEN ? AND ?", [first, last])

    def remove_import_made(self, number: int, most: int) -> bool:
        """Remove up to `most` articles, sources and speakers that an import has added and nobody else uses.

        Return whether there are more.
        """
        rows = self._db.execute(
            "SELECT kind, id FROM import_made WHERE import = ? ORDER BY kind LIMIT ?", [number, most]
        ).fetchall()
        for kind, row in rows:
            for sql in _UNUSED[kind]:
                self._db.execute(sql, {"id": row})
            self._db.execute(
                "DELETE FROM import_made WHERE import = ? AND kind = ? AND id = ?", [number, kind, row]
            )
        return bool(rows)

    def remove_import(self, number: int, most: int) -> bool:
        """Remove an import's own rows, the numbers first; return whether there are more."""
        gone = self._db.execute(
            """
            DELETE FROM import_number WHERE import = :import AND theirs IN
                (SELECT theirs FROM import_number WHERE import = :import LIMIT :most)
            """,
            {"import": number, "most": most},
        )
        if gone.rowcount:
            return True
        self._db.execute(
            """
            UPDATE sqlite_sequence SET seq = (SELECT first_statement - 1 FROM import WHERE id = :import)
            WHERE name = 'statement' AND seq = (SELECT last_statement FROM import WHERE id = :import)
            """,
            {"import": number},
        )
        self._db.execute("DELETE FROM import WHERE id = ?", [number])
        return False


_UNUSED = {
    "article": (
        """
        DELETE FROM reading WHERE article = :id
          AND NOT EXISTS (SELECT 1 FROM appearance WHERE article = :id)
        """,
        """
        DELETE FROM article WHERE id = :id
          AND NOT EXISTS (SELECT 1 FROM appearance WHERE article = :id)
        """,
    ),
    "source": (
        "DELETE FROM source WHERE id = :id AND NOT EXISTS (SELECT 1 FROM article WHERE source = :id)",
    ),
    "speaker": (
        """
        DELETE FROM speaker WHERE id = :id
          AND NOT EXISTS (SELECT 1 FROM version WHERE speaker = :id)
          AND NOT EXISTS (SELECT 1 FROM source WHERE voice = :id)
          AND NOT EXISTS (SELECT 1 FROM speaker AS other WHERE other.merged_into = :id)
        """,
    ),
}
