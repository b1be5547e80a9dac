"""How a statement stands: whether readers know it, in which article it is found, and who was shown it."""

from dataclasses import dataclass

from sqlite_utils import Database

from domain.statement import Statement
from store.versions import read_current


@dataclass(frozen=True, slots=True)
class Standing:
    """A statement as editors look it up by number.

    `article` is the id of the first article it is found in; `readers` is how many chats were shown it.
    `asked` is the number it was asked for by, where that was merged into this one.
    """

    statement: Statement
    state: str
    article: int
    readers: int
    asked: int | None = None

    @property
    def number(self) -> int:
        return self.statement.number


class Standings:
    """Looking statements up."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, number: int) -> Standing | None:
        """Return how a statement stands; a merged one leads to the one it was merged into."""
        rows = self._db.execute(
            """
            WITH RECURSIVE merged (id, into_other) AS (
                SELECT id, merged_into FROM statement WHERE id = ?
                UNION SELECT statement.id, statement.merged_into FROM merged
                JOIN statement ON statement.id = merged.into_other)
            SELECT statement.id, statement.state,
                (SELECT appearance.article FROM appearance WHERE appearance.id =
                    (SELECT min(appearance) FROM version_appearance WHERE version = statement.current)),
                (SELECT count(DISTINCT delivery.transport || delivery.chat) FROM delivery_version
                 JOIN delivery ON delivery.id = delivery_version.delivery AND delivery.state = 'sent'
                 WHERE delivery_version.statement = statement.id)
            FROM merged JOIN statement ON statement.id = merged.id WHERE merged.into_other IS NULL
            """,
            [number],
        ).fetchall()
        if not rows or rows[0][2] is None:
            return None
        found, state, article, readers = rows[0]
        statements = read_current(self._db, [found])
        if not statements:
            return None
        return Standing(statements[0], state, article, readers, number if number != found else None)
