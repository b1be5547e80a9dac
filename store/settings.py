"""How a chat wants to be told what it did not ask for at that moment: its zone, quiet hours, pause."""

from datetime import datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlite_utils import Database

from domain.language import Language
from domain.schedule import Quiet
from domain.subscription import ChatSettings, WhenNothing
from store import moments

HHMM = "%H:%M"


class Settings:
    """What chats have chosen."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, transport: str, chat: int, default_zone: ZoneInfo) -> ChatSettings:
        """Return how a chat wants to be told; one that has chosen nothing lives in `default_zone`."""
        return _read(self._db, transport, chat, default_zone)


class SettingsWrites:
    """The changes to what chats have chosen, inside a transaction."""

    _db: Database

    def settings(self, transport: str, chat: int, default_zone: ZoneInfo) -> ChatSettings:
        """Return how a chat wants to be told, as it stands in this transaction."""
        return _read(self._db, transport, chat, default_zone)

    def set_zone(self, transport: str, chat: int, zone: ZoneInfo) -> None:
        """Count a chat's days in `zone`; when its digests are due is another matter (`reschedule`)."""
        self._choose(transport, chat, zone=zone.key)

    def set_quiet(self, transport: str, chat: int, quiet: Quiet | None) -> None:
        begins = quiet.begins.strftime(HHMM) if quiet else None
        ends = quiet.ends.strftime(HHMM) if quiet else None
        self._choose(transport, chat, quiet_begins=begins, quiet_ends=ends)

    def set_discreet(self, transport: str, chat: int, discreet: bool) -> None:
        self._choose(transport, chat, discreet=int(discreet))

    def set_when_nothing(self, transport: str, chat: int, choice: WhenNothing) -> None:
        self._choose(transport, chat, when_nothing=choice.value)

    def set_paused(self, transport: str, chat: int, since: datetime | None) -> None:
        self._choose(transport, chat, paused_at=moments.to_text(since) if since else None)

    def _choose(self, transport: str, chat: int, **values: str | int | None) -> None:
        for column, value in values.items():
            self._db.execute(
                f"""
                INSERT INTO chat (transport, id, {column}) VALUES (?, ?, ?)
                ON CONFLICT (transport, id) DO UPDATE SET {column} = excluded.{column}
                """,
                [transport, chat, value],
            )


def _read(db: Database, transport: str, chat: int, default_zone: ZoneInfo) -> ChatSettings:
    rows = db.execute(
        """
        SELECT zone, language, quiet_begins, quiet_ends, paused_at, discreet, when_nothing
        FROM chat WHERE transport = ? AND id = ?
        """,
        [transport, chat],
    ).fetchall()
    if not rows:
        return ChatSettings(default_zone)
    zone, language, begins, ends, paused_at, discreet, when_nothing = rows[0]
    return ChatSettings(
        zone=zone_named(zone, default_zone),
        language=Language(language) if language else None,
        quiet=quiet_from(begins, ends),
        paused_at=moments.from_text(paused_at) if paused_at else None,
        discreet=bool(discreet),
        when_nothing=WhenNothing(when_nothing),
    )


def zone_named(name: str | None, default: ZoneInfo) -> ZoneInfo:
    """Return the zone of that name; `default` without one, and for one that the zone data no longer has."""
    try:
        return ZoneInfo(name) if name else default
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return default


def quiet_from(begins: str | None, ends: str | None) -> Quiet | None:
    if begins is None or ends is None:
        return None
    return Quiet(time.fromisoformat(begins), time.fromisoformat(ends))
