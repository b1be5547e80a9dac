"""What editors have done, and what was done to a statement. Acts are noted where they are made."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlite_utils import Database

from domain.act import Act, ActKind, Entry
from store import moments

SIGNED = "editor "
"""How an editor's acts are signed; what machines do is in the journal only."""

Step = Sequence[str | int | None]

_ACT = """
    SELECT act.id, act.kind, act.at, act.made_by, act.about, act.reason,
        (SELECT count(DISTINCT statement) FROM act_step WHERE act_step.act = act.id),
        act.told, act.undone_at, act.undone_by
    FROM act
"""


class Acts:
    """What has been done."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def last(self, made_by: str) -> Act | None:
        """Return the newest act of somebody that was not taken back."""
        return last_act(self._db, made_by)

    def history(self, number: int) -> list[Entry]:
        """Return what has happened to a statement, the oldest first."""
        rows = self._db.execute(
            """
            SELECT made_at, 'found', extractor, NULL, number FROM version
            WHERE statement = :number AND number = 1
            UNION ALL
            SELECT act.at, act.kind, act.made_by, act.reason,
                (SELECT version.number FROM version
                 WHERE act.kind = 'correct' AND version.id = json_extract(act_step.step, '$[3]'))
            FROM act_step JOIN act ON act.id = act_step.act WHERE act_step.statement = :number
            UNION ALL
            SELECT act.undone_at, 'undo', act.undone_by, NULL, NULL
            FROM act_step JOIN act ON act.id = act_step.act
            WHERE act_step.statement = :number AND act.undone_at IS NOT NULL
            UNION ALL
            SELECT at, kind, made_by, reason, NULL FROM journal
            WHERE statement = :number AND made_by NOT LIKE 'editor %'
            ORDER BY 1
            """,
            {"number": number},
        ).fetchall()
        return [
            Entry(moments.from_text(at), kind, made_by, reason, version)
            for at, kind, made_by, reason, version in rows
        ]


class ActWrites:
    """Noting acts, inside the transaction that does them."""

    _db: Database

    def note_act(
        self,
        kind: ActKind,
        now: datetime,
        steps: Sequence[tuple[int | None, Step]],
        *,
        made_by: str,
        told: bool,
        about: str | None = None,
        reason: str | None = None,
    ) -> None:
        """Note steps (a statement, and what was done) as an editor's act.

        What one editor does of one kind in one moment is one act: eight drafts published by one button.
        """
        if not made_by.startswith(SIGNED) or not steps:
            return
        act = self._act_of(kind, now, made_by, about)
        if act is None:
            cursor = self._db.execute(
                "INSERT INTO act (kind, at, made_by, about, reason, told) VALUES (?, ?, ?, ?, ?, ?)",
                [kind, moments.to_text(now), made_by, about, reason, told],
            )
            act = cursor.lastrowid
        (first,) = self._db.execute("SELECT count(*) FROM act_step WHERE act = ?", [act]).fetchone()
        self._db.conn.executemany(
            "INSERT INTO act_step (act, position, statement, step) VALUES (?, ?, ?, ?)",
            [
                (act, position, statement, json.dumps(step))
                for position, (statement, step) in enumerate(steps, start=first)
            ],
        )

    def forget_act(self, kind: ActKind, number: int) -> None:
        """Forget the step of an act that was taken back by hand, so that `undo` goes on to the one before."""
        self._db.execute(
            """
            DELETE FROM act_step WHERE statement = :number AND act IN
                (SELECT id FROM act WHERE kind = :kind AND undone_at IS NULL)
            """,
            {"number": number, "kind": kind},
        )
        self._db.execute(
            """
            DELETE FROM act WHERE kind = ? AND NOT EXISTS (SELECT 1 FROM act_step WHERE act_step.act = act.id)
            """,
            [kind],
        )

    def _act_of(self, kind: ActKind, now: datetime, made_by: str, about: str | None) -> int | None:
        rows = self._db.execute(
            """
            SELECT id FROM act
            WHERE made_by = ? AND undone_at IS NULL AND kind = ? AND at = ? AND about IS ?
            ORDER BY id DESC LIMIT 1
            """,
            [made_by, kind, moments.to_text(now), about],
        ).fetchall()
        return rows[0][0] if rows else None


def last_act(db: Database, made_by: str) -> Act | None:
    """Return the newest act of somebody that was not taken back."""
    rows = db.execute(
        f"{_ACT} WHERE act.made_by = ? AND act.undone_at IS NULL ORDER BY act.id DESC LIMIT 1", [made_by]
    ).fetchall()
    if not rows:
        return None
    number, kind, at, by, about, reason, statements, told, undone_at, undone_by = rows[0]
    return Act(
        number,
        ActKind(kind),
        moments.from_text(at),
        by,
        about,
        reason,
        statements,
        bool(told),
        moments.from_text(undone_at) if undone_at else None,
        undone_by,
    )
