"""A group that became a supergroup: everything that is known of it goes with it."""

from sqlite_utils import Database


class MigrationWrites:
    """Renaming a chat, inside a transaction."""

    _db: Database

    def migrate(self, transport: str, old_chat: int, new_chat: int) -> None:
        """Let what a chat is owed, was shown and has chosen be the new one's.

        Its messages do not go with it, and their ids are given out anew: what was to edit or answer one
        stands alone. A second call finds nothing left to do.
        """
        for statement in (
            """
            UPDATE delivery
            SET chat = :new, kind = CASE kind WHEN 'photo' THEN 'photo' ELSE 'send' END,
                edits = NULL, replies_to = NULL, message_id = NULL, above = NULL
            WHERE transport = :transport AND chat = :old AND state <> 'sending'
            """,
            "UPDATE OR REPLACE chat SET id = :new WHERE transport = :transport AND id = :old",
            "UPDATE OR REPLACE question SET chat = :new WHERE transport = :transport AND chat = :old",
            "UPDATE OR REPLACE choice SET chat = :new WHERE transport = :transport AND chat = :old",
            "UPDATE OR REPLACE dialog SET chat = :new WHERE transport = :transport AND chat = :old",
            "DELETE FROM suspended WHERE transport = :transport AND chat = :old",
            "DELETE FROM pause WHERE transport = :transport AND chat = :old",
        ):
            self._db.execute(statement, {"transport": transport, "old": old_chat, "new": new_chat})
