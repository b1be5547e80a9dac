"""What an editor decides about an article's drafts; each looks first whether it is still what they saw."""

from datetime import datetime

from sqlite_utils import Database

from domain.act import Act, ActKind
from domain.card import ArticleCard
from domain.revision import Revision
from store import moments
from store.acts import last_act
from store.answer_tables import AnswerTables
from store.cards import Cards
from store.drafting import DraftWrites
from store.journal import JournalWrites


class ReviewWrites(DraftWrites, JournalWrites):
    """Publishing and dropping drafts, and telling two statements apart, inside a transaction."""

    _db: Database
    _tables: AnswerTables

    def article_card(self, article: int) -> ArticleCard | None:
        return Cards(self._db).card(article)

    def last_act_of(self, made_by: str) -> Act | None:
        return last_act(self._db, made_by)

    def publish_sure(self, card: ArticleCard, now: datetime, *, made_by: str) -> int:
        """Publish the sure drafts of a card that was read in this transaction; return how many."""
        return sum(self.publish(item.number, now, made_by=made_by, announce=True) for item in card.sure)

    def accept(self, number: int, version: int, now: datetime, *, editor: str) -> bool:
        """Publish a draft that `editor` has looked at; False if it is no draft, or not in this version."""
        if not self._is_draft(number, version):
            return False
        return self.publish(number, now, made_by=editor, announce=True, checked_by=editor)

    def drop_draft(self, number: int, version: int, now: datetime, *, editor: str) -> bool:
        """Drop a draft; False if it is none, or not in this version."""
        if not self._is_draft(number, version):
            return False
        self._db.execute("UPDATE statement SET state = 'dropped' WHERE id = ? AND state = 'draft'", [number])
        self._db.execute(
            "INSERT INTO dropping (statement, version, at, made_by) VALUES (?, ?, ?, ?)",
            [number, version, moments.to_text(now), editor],
        )
        self.note_act(ActKind.DROP, now, [(number, ("drop", number, version))], made_by=editor, told=False)
        return True

    def drop_drafts(self, card: ArticleCard, now: datetime, *, editor: str) -> int:
        """Drop all drafts of a card that was read in this transaction; return how many."""
        drafts = [item for item in card.items if item.state == "draft" and item.elsewhere is None]
        return sum(
            self.drop_draft(item.number, item.statement.version, now, editor=editor) for item in drafts
        )

    def restore_draft(self, number: int, version: int) -> bool:
        """Make what was dropped a draft again; False if it was not, or is another version."""
        cursor = self._db.execute(
            "UPDATE statement SET state = 'draft' WHERE id = ? AND state = 'dropped' AND current = ?",
            [number, version],
        )
        if cursor.rowcount:
            self.forget_act(ActKind.DROP, number)
        return bool(cursor.rowcount)

    def split(self, number: int, article: int, now: datetime, *, editor: str) -> int | None:
        """Make what was taken for a reprint in `article` a draft of its own; return its number.

        The statement that it was joined to gets a version without that article. None: it is not in it, or in
        nothing else.
        """
        rows = self._db.execute(
            """
            SELECT appearance.article = :article, statement.state, statement.current FROM statement
            JOIN version_appearance ON version_appearance.version = statement.current
            JOIN appearance ON appearance.id = version_appearance.appearance
            WHERE statement.id = :number
            """,
            {"article": article, "number": number},
        ).fetchall()
        if {bool(row[0]) for row in rows} != {True, False}:
            return None
        published, old = rows[0][1] == "published", rows[0][2]
        twin = self._copy_of(number, article, now, editor)
        if published:
            self._tables.remove(number)
        new = self.add_revision(number, Revision(without=article), now, made_by=editor)
        if published:
            self._tables.enter(number)
        step = ("split", number, old, new, twin)
        self.note_act(ActKind.SPLIT, now, [(number, step)], made_by=editor, told=False)
        return twin

    def _copy_of(self, number: int, article: int, now: datetime, editor: str) -> int:
        """Copy a statement, as it is found in one article, to a draft."""
        at = moments.to_text(now)
        cursor = self._db.execute("INSERT INTO statement (state, made_at) VALUES ('draft', ?)", [at])
        twin = cursor.lastrowid
        assert twin is not None
        cursor = self._db.execute(
            """
            INSERT INTO version (statement, number, speaker, role, cue, said_on, said_precision, happened_on,
                day, topics, stance, figures, doubts, extractor, made_at)
            SELECT ?, 1, speaker, role, cue, said_on, said_precision, happened_on, day, topics, stance,
                figures, doubts, ?, ? FROM version WHERE id = (SELECT current FROM statement WHERE id = ?)
            """,
            [twin, editor, at, number],
        )
        version = cursor.lastrowid
        self._db.execute(
            """
            INSERT INTO version_place (version, position, place, name, as_written, implied)
            SELECT ?, position, place, name, as_written, implied FROM version_place
            WHERE version = (SELECT current FROM statement WHERE id = ?)
            """,
            [version, number],
        )
        self._db.execute(
            """
            INSERT INTO appearance (statement, article, text, start, "end", sentence, shown, before, after,
                language, direct_quote)
            SELECT ?, article, text, start, "end", sentence, shown, before, after, language, direct_quote
            FROM appearance WHERE statement = ? AND article = ?
            """,
            [twin, number, article],
        )
        self._db.execute(
            """
            INSERT INTO version_appearance (version, appearance)
            SELECT ?, id FROM appearance WHERE statement = ?
            """,
            [version, twin],
        )
        self._db.execute("UPDATE statement SET current = ? WHERE id = ?", [version, twin])
        return twin

    def _is_draft(self, number: int, version: int) -> bool:
        rows = self._db.execute(
            "SELECT 1 FROM statement WHERE id = ? AND state = 'draft' AND current = ?", [number, version]
        ).fetchall()
        return bool(rows)
