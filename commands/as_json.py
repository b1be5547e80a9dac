"""Domain objects as JSON that other programs read (DESIGN, section 5)."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from domain.place import Match, Meaning, Place, Resolution, Resolved
from domain.statement import Extracted


def to_json(value: object) -> str:
    """Return one line of JSON; dates as ISO 8601, dataclasses by their fields' names."""
    line = json.dumps(value, ensure_ascii=False, default=_plain)
    return line.encode("utf-8", "backslashreplace").decode()  # half a surrogate pair stays as it was written


def _plain(value: object) -> Any:
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def resolution_json(resolution: Resolution) -> dict[str, Any]:
    """Return what `resolve` prints."""
    first = resolution.first
    return {
        "query": resolution.query,
        **_resolved(first),
        "also": [_resolved(part) for part in resolution.also],
        "direction": first.direction,
        "reason": resolution.reason,
        "near": [_match(match) for match in resolution.near],
        "typed": first.typed,
        "exact": first.exact,
    }


def _resolved(part: Resolved) -> dict[str, Any]:
    matches = [] if part.kind is Meaning.NONE else part.matches
    namesakes = {"namesakes": [_match(match) for match in part.namesakes]} if part.namesakes else {}
    return {"kind": part.kind, "matches": [_match(match) for match in matches], **namesakes}


def _match(match: Match) -> dict[str, Any]:
    place = match.place
    return {
        "id": place.id,
        "name": place.names.en,
        "name_uk": place.names.uk,
        "region": _region(place),
        "lat": place.latitude,
        "lon": place.longitude,
        "score": round(match.score, 4),
        **({"codes": list(place.members)} if place.members else {}),
    }


def _region(place: Place) -> str | None:
    outermost = place.within[-1] if place.within else place
    return None if place.members else outermost.names.en


def extracted_json(statement: Extracted) -> dict[str, Any]:
    """Return what `ingest --json` prints for a statement."""
    speaker = statement.speaker
    return {
        "text": statement.text,
        "start": statement.start,
        "end": statement.end,
        "sentence": statement.sentence,
        "shown": statement.shown,
        "speaker": speaker.name if speaker else None,
        "speaker_as_written": statement.speaker_as_written,
        "speaker_role": speaker.role if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "side": speaker.side if speaker else None,
        "cue": statement.cue,
        "direct_quote": statement.direct_quote,
        "places": list(statement.places),
        "said_on": statement.said_on,
        "said_precision": statement.said_precision,
        "happened_on": statement.happened_on,
        "topics": list(statement.topics),
        "stance": statement.stance,
        "figures": list(statement.figures),
        "doubts": list(statement.doubts),
    }
