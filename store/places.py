"""Places as the gazetteer has them, and how much has been said about each."""

from collections.abc import Iterable
from datetime import date

from sqlite_utils import Database

from domain.place import Activity, Place
from store.answer_tables import AnswerTables

SYNCED = "gazetteer"
"""The fact that names the gazetteer's data version the table `place` was made from."""


class PlaceActivity:
    """How much the store has about a place; what the gazetteer is handed (`ActivityLookup`)."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, place_id: str, /) -> Activity | None:
        rows = self._db.execute(
            """
            SELECT place_activity.statements + place_activity.narrations, place_activity.newest
            FROM place JOIN place_activity ON place_activity.place = place.number
            WHERE place.id = ? AND place_activity.newest IS NOT NULL
            """,
            [place_id],
        ).fetchall()
        return Activity(rows[0][0], date.fromisoformat(rows[0][1])) if rows else None


class Places:
    """Which gazetteer the store knows, and where in a region something is said."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def synced_version(self) -> str | None:
        rows = list(self._db.query("SELECT value FROM fact WHERE name = ?", [SYNCED]))
        return rows[0]["value"] if rows else None

    def regions(self) -> list[str]:
        """Return the ids of the areas and regions."""
        rows = self._db.execute(
            "SELECT id FROM place WHERE kind IN ('area', 'region') ORDER BY kind, name_en"
        ).fetchall()
        return [row[0] for row in rows]

    def busiest_within(self, place_id: str, limit: int) -> list[tuple[str, Activity]]:
        """Return the settlements of a district, region or area with the newest and most statements."""
        rows = self._db.execute(
            """
            WITH RECURSIVE inside (number) AS (
                SELECT number FROM place WHERE id = :place
                UNION
                SELECT member FROM area_member JOIN place ON place.number = area WHERE place.id = :place
                UNION
                SELECT place.number FROM inside JOIN place ON place.parent = inside.number
                WHERE place.kind = 'district')
            SELECT place.id, place_activity.statements + place_activity.narrations, place_activity.newest
            FROM inside
            JOIN place ON place.parent = inside.number AND place.kind <> 'district'
            JOIN place_activity ON place_activity.place = place.number
            WHERE place_activity.newest IS NOT NULL
            ORDER BY place_activity.newest DESC, place_activity.statements DESC
            LIMIT :limit
            """,
            {"place": place_id, "limit": limit},
        ).fetchall()
        return [(row[0], Activity(row[1], date.fromisoformat(row[2]))) for row in rows]


class PlaceWrites:
    """The changes to places, inside a transaction."""

    _db: Database
    _tables: AnswerTables

    def sync_places(self, version: str, places: Iterable[Place]) -> None:
        """Take over the gazetteer's places, parents before children; none that is known goes away."""
        numbers: dict[str, int] = {
            row["id"]: row["number"] for row in self._db.query("SELECT id, number FROM place")
        }
        rows = []
        members: list[tuple[int, int]] = []
        for place in places:
            number = numbers.setdefault(place.id, len(numbers) + 1)
            rows.append(_row(place, number, numbers))
            members.extend((number, numbers[member]) for member in place.members)
        self._db.conn.executemany(
            """
            INSERT INTO place
                (number, id, kind, parent, name_en, name_uk, name_ru, latitude, longitude, coordinates)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE SET
                kind = excluded.kind, parent = excluded.parent, name_en = excluded.name_en,
                name_uk = excluded.name_uk, name_ru = excluded.name_ru, latitude = excluded.latitude,
                longitude = excluded.longitude, coordinates = excluded.coordinates
            """,
            rows,
        )
        self._tables = AnswerTables(self._db)  # what lies in what may have changed
        self._db.conn.executemany("INSERT OR IGNORE INTO area_member (area, member) VALUES (?, ?)", members)
        self._db.execute(
            """
            INSERT INTO fact (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            [SYNCED, version],
        )


def _row(place: Place, number: int, numbers: dict[str, int]) -> tuple[object, ...]:
    return (
        number,
        place.id,
        place.kind,
        numbers[place.parent] if place.parent else None,
        place.names.en,
        place.names.uk,
        place.names.ru,
        place.latitude,
        place.longitude,
        place.coordinates,
    )
