"""A group that became a supergroup: everything that is known of it goes with it."""

from sqlite_utils import Database

APART = frozenset({"delivery", "inbox", "pause", "suspended"})
"""Tables that are not just renamed."""


class MigrationWrites:
    """Renaming a chat, inside a transaction."""

    _db: Database

    def migrate(self, transport: str, old_chat: int, new_chat: int) -> None:
        """Let what a chat is owed, was shown, has chosen and wishes be the new one's.

        Its messages do not go with it, and their ids are given out anew: what was to edit or answer one
        stands alone. A second call finds nothing left to do.
        """
        if old_chat == new_chat:
            return
        chats = {"transport": transport, "old": old_chat, "new": new_chat}
        self._db.execute("PRAGMA defer_foreign_keys = ON")  # a chat and what refers to it change together
        for table, column in self._of_chats():
            self._db.execute(
                f"""
                UPDATE OR REPLACE {table} SET {column} = :new
                WHERE transport = :transport AND {column} = :old
                """,
                chats,
            )
        self._db.execute(
            """
            UPDATE delivery
            SET chat = :new, kind = CASE kind WHEN 'photo' THEN 'photo' ELSE 'send' END,
                edits = NULL, replies_to = NULL, message_id = NULL, above = NULL
            WHERE transport = :transport AND chat = :old AND state <> 'sending'
            """,
            chats,
        )
        for table in ("suspended", "pause"):
            self._db.execute(f"DELETE FROM {table} WHERE transport = :transport AND chat = :old", chats)

    def _of_chats(self) -> list[tuple[str, str]]:
        """Return the tables that keep something of chats, each with the column of the chat."""
        found = self._db.execute(
            """
            SELECT tables.name, columns.name
            FROM pragma_table_list AS tables
            JOIN pragma_table_info(tables.name) AS columns
            WHERE tables.schema = 'main' AND tables.type = 'table'
              AND (columns.name = 'chat' OR (tables.name = 'chat' AND columns.name = 'id'))
              AND EXISTS (
                  SELECT 1 FROM pragma_table_info(tables.name) AS other WHERE other.name = 'transport')
            """
        ).fetchall()
        return [(table, column) for table, column in found if table not in APART]
