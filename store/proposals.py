"""Pairs of statements that may be one, and making them one; the number of the merged one points on."""

from datetime import datetime

from sqlite_utils import Database

from domain.act import ActKind
from domain.proposal import Proposal, Unlike
from domain.revision import Revision
from store import moments
from store.correcting import CorrectionWrites
from store.versions import read_current

_OPEN = """
    SELECT proposal.id, proposal.earlier, proposal.later, proposal.unlike FROM proposal
    JOIN statement AS one ON one.id = proposal.earlier AND one.state IN ('draft', 'published')
    JOIN statement AS two ON two.id = proposal.later AND two.state IN ('draft', 'published')
    WHERE proposal.outcome IS NULL
"""
"""What has been withdrawn or dropped meanwhile is no pair any more."""


class Proposals:
    """Which pairs nobody has decided about yet."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def count(self) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM ({_OPEN})").fetchone()[0])

    def first(self, after: int = 0) -> Proposal | None:
        """Return the next pair after proposal `after`, else the first."""
        rows = self._db.execute(f"{_OPEN} ORDER BY proposal.id <= ?, proposal.id LIMIT 1", [after]).fetchall()
        return self._proposal(*rows[0]) if rows else None

    def get(self, proposal: int) -> Proposal | None:
        """Return a pair that nobody has decided about."""
        rows = self._db.execute(f"{_OPEN} AND proposal.id = ?", [proposal]).fetchall()
        return self._proposal(*rows[0]) if rows else None

    def of_article(self, article: int) -> Proposal | None:
        """Return the first pair one of which is found in an article."""
        rows = self._db.execute(
            f"""
            {_OPEN} AND EXISTS (SELECT 1 FROM appearance WHERE appearance.article = ?
                                AND appearance.statement IN (proposal.earlier, proposal.later))
            ORDER BY proposal.id LIMIT 1
            """,
            [article],
        ).fetchall()
        return self._proposal(*rows[0]) if rows else None

    def _proposal(self, number: int, earlier: int, later: int, unlike: str) -> Proposal | None:
        found = {statement.number: statement for statement in read_current(self._db, [earlier, later])}
        if len(found) < 2:
            return None
        return Proposal(number, found[earlier], found[later], Unlike(unlike))


class ProposalWrites(CorrectionWrites):
    """Proposing pairs and deciding about them, inside a transaction."""

    _db: Database

    def propose(self, earlier: int, later: int, unlike: Unlike, now: datetime) -> None:
        """Ask editors whether two statements are one; a pair is asked about once."""
        self._db.execute(
            "INSERT OR IGNORE INTO proposal (earlier, later, unlike, at) VALUES (?, ?, ?, ?)",
            [min(earlier, later), max(earlier, later), unlike, moments.to_text(now)],
        )

    def are_two(self, proposal: int, now: datetime, *, made_by: str) -> bool:
        """Note that a pair are two statements; False if another editor was faster."""
        return self._settle_pair(proposal, "two", now, made_by)

    def are_one(self, proposal: Proposal, now: datetime, *, made_by: str) -> int | None:
        """Make a pair one statement, as the editor saw it; return its number.

        What readers know stays; of two of them the one with the smaller number. The other's appearances
        become its own, and its number points on. None, and nothing is changed: one is another than was seen.
        """
        states = [self._state(each.number, each.version) for each in (proposal.earlier, proposal.later)]
        if not set(states) <= {"draft", "published"} or not self._settle_pair(
            proposal.id, "one", now, made_by
        ):
            return None
        keeps = proposal.earlier.number, proposal.later.number
        if states == ["draft", "published"]:
            keeps = keeps[1], keeps[0]
        self._merge(keeps[0], keeps[1], now, made_by)
        return keeps[0]

    def _merge(self, into: int, gone: int, now: datetime, made_by: str) -> None:
        was = self._state(gone)
        self._db.execute("UPDATE statement SET merged_into = ? WHERE id = ?", [into, gone])
        if was == "published":
            reason = f"No. {into}"
            self.retract(gone, now, made_by=made_by, reason=reason, state="withdrawn", announce=False)
        else:
            self._db.execute("UPDATE statement SET state = 'dropped' WHERE id = ?", [gone])
        (old,) = self._db.execute("SELECT current FROM statement WHERE id = ?", [into]).fetchone()
        published = self._state(into) == "published"
        before = self._tables.places_of(into) if published else ()
        if published:
            self._tables.remove(into)
        new = self.add_revision(into, Revision(), now, made_by=made_by)
        self._add_appearances(new, into, gone)
        if published:
            self.write_journal(
                into, "corrected", now, made_by=made_by, announce=False, reason=f"No. {gone}", also=before
            )
            self._tables.enter(into)
        steps = [(gone, ("merge", gone, into, was)), (into, ("version", into, old, new))]
        self.note_act(ActKind.MERGE_STATEMENTS, now, steps, made_by=made_by, told=False)

    def _add_appearances(self, version: int, into: int, gone: int) -> None:
        """Let a version be found where another statement was found."""
        rows = self._db.execute(
            """
            SELECT appearance FROM version_appearance
            WHERE version = (SELECT current FROM statement WHERE id = ?) ORDER BY appearance
            """,
            [gone],
        ).fetchall()
        for (appearance,) in rows:
            cursor = self._db.execute(
                """
                INSERT INTO appearance (statement, article, text, start, "end", sentence, shown, before,
                    after, language, direct_quote)
                SELECT ?, article, text, start, "end", sentence, shown, before, after, language, direct_quote
                FROM appearance WHERE id = ?
                """,
                [into, appearance],
            )
            self._db.execute(
                "INSERT INTO version_appearance (version, appearance) VALUES (?, ?)",
                [version, cursor.lastrowid],
            )

    def _state(self, number: int, version: int | None = None) -> str | None:
        rows = self._db.execute("SELECT state, current FROM statement WHERE id = ?", [number]).fetchall()
        return rows[0][0] if version in (None, rows[0][1]) else None

    def _settle_pair(self, proposal: int, outcome: str, now: datetime, made_by: str) -> bool:
        cursor = self._db.execute(
            """
            UPDATE proposal SET outcome = ?, settled_at = ?, settled_by = ? WHERE id = ? AND outcome IS NULL
            """,
            [outcome, moments.to_text(now), made_by, proposal],
        )
        return bool(cursor.rowcount)
