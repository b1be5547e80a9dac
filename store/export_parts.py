"""Rows of the store as parts of a file's lines; what the store holds has been checked when it came in."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from domain.record import AppearancePart, ArticleLine, PlacePart, ReadingPart, SpeakerKey, VersionPart


def speaker_key(row: Any) -> SpeakerKey:
    """Return the key in (name, kind, side)."""
    name, kind, side = row
    return SpeakerKey(name=name, kind=kind, side=side or None)


def appearance_part(row: Any) -> AppearancePart:
    """Return an appearance as a line holds it; the row begins with statement and id."""
    (_, _, source, url, text, start, end, sentence, shown, before, after, language, direct) = row
    return AppearancePart.model_construct(
        source=source,
        url=url,
        text=text,
        start=start,
        end=end,
        sentence=sentence,
        shown=shown,
        before=before,
        after=after,
        language=language,
        direct_quote=bool(direct),
    )


def version_part(row: Any, places: Iterable[Any], appearances: list[int]) -> VersionPart:
    """Return a version as a line holds it, with its places' rows and the positions of its appearances."""
    _, _, number, name, kind, side, role, cue, said_on, precision, happened_on, day, *rest = row
    topics, stance, figures, doubts, extractor, checked_by, made_at = rest
    return VersionPart.model_construct(
        number=number,
        speaker=SpeakerKey.model_construct(name=name, kind=kind, side=side or None) if name else None,
        role=role,
        cue=cue,
        said_on=said_on,
        said_precision=precision,
        happened_on=happened_on,
        day=day,
        topics=tuple(json.loads(topics)),
        stance=stance,
        figures=tuple(tuple(figure) for figure in json.loads(figures)),
        doubts=tuple(json.loads(doubts)),
        extractor=extractor,
        checked_by=checked_by,
        made_at=made_at,
        places=tuple(
            PlacePart.model_construct(id=place, name=written, as_written=as_written, implied=bool(implied))
            for _, place, written, as_written, implied in places
        ),
        appearances=tuple(appearances),
    )


def article_line(
    source: str, url: str, title: str | None, language: str, published: str, readings: Sequence[ReadingPart]
) -> ArticleLine:
    """Return the line of an article."""
    return ArticleLine.model_construct(
        source=source,
        url=url,
        title=title,
        language=language,
        published=published,
        readings=tuple(readings),
    )
