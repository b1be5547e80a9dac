"""Speakers by their names: whom somebody wants to follow."""

from sqlite_utils import Database

from domain.language import Names
from domain.statement import Speaker, SpeakerKind

MOST = 6
"""Speakers offered for one name."""


class Called:
    """Who has spoken."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def names(self, name: str) -> Names:
        """Return what a speaker is called in each language, as far as that is known."""
        rows = self._db.execute(
            "SELECT name_uk, name_ru FROM speaker WHERE name = ? AND name_uk <> '' AND name_ru <> ''",
            [name],
        ).fetchall()
        return Names(name, *rows[0]) if rows else Names(name, name, name)

    def one(self, number: int) -> Speaker | None:
        rows = self._db.execute("SELECT name, kind, side FROM speaker WHERE id = ?", [number]).fetchall()
        return Speaker(rows[0][0], SpeakerKind(rows[0][1]), rows[0][2] or None) if rows else None

    def called(self, words: str) -> list[tuple[int, Speaker]]:
        """Return the named speakers whose name, in any language, holds all of `words`; whole names first.

        A short list: only a whole name or a name's beginning counts where there are many.
        """
        wanted = words.casefold().split()
        if not wanted or len(words) > 100:
            return []
        found: dict[str, tuple[int, int, Speaker]] = {}
        rows = self._db.execute(
            """
            SELECT coalesce(target.id, speaker.id), coalesce(target.name, speaker.name), speaker.name,
                coalesce(speaker.name_uk, ''), coalesce(speaker.name_ru, ''),
                coalesce(target.kind, speaker.kind), coalesce(target.side, speaker.side)
            FROM speaker LEFT JOIN speaker AS target ON target.id = speaker.merged_into
            WHERE speaker.kind <> 'unnamed'
            """
        )
        for number, name, own, uk, ru, kind, side in rows.fetchall():
            rank = min(_rank(wanted, each) for each in (own, uk, ru))
            if rank < _NOT and (name not in found or rank < found[name][0]):
                found[name] = (rank, number, Speaker(name, SpeakerKind(kind), side or None))
        best = min((rank for rank, _, _ in found.values()), default=_NOT)
        return [(number, speaker) for rank, number, speaker in found.values() if rank == best][:MOST]


_NOT = 9


def _rank(wanted: list[str], name: str) -> int:
    """Return how well `wanted` fits a name: 0 for all of it, then its words, then their beginnings."""
    parts = name.casefold().split()
    if wanted == parts:
        return 0
    if all(word in parts for word in wanted):
        return 1
    stems = [word[: max(4, len(word) - 2)] for word in wanted if len(word) > 3]
    if stems and len(stems) == len(wanted) and all(any(p.startswith(s) for p in parts) for s in stems):
        return 2
    return _NOT
