"""The rows of a table (CSV) as the lines they stand for: source, article, speaker and statement."""

import csv
import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TextIO

from pydantic import ValidationError

from domain.errors import LineError
from domain.language import Language
from domain.record import (
    AppearancePart,
    ArticleLine,
    Line,
    PlacePart,
    Published,
    ReadingPart,
    Record,
    SourceLine,
    SpeakerKey,
    SpeakerLine,
    StatementLine,
    VersionPart,
)
from domain.statement import Precision, SpeakerKind, Stance, Topic
from intake.importing import Numbered
from intake.table import COLUMNS, plain

NEEDED = ("source", "url", "published", "text")
"""Columns without which nothing can be imported."""

LONGEST_CELL = 1_000_000
"""Characters."""

MOST_SPARSE = 100
"""Numbers for each row that are set aside; a table that would need more is numbered anew."""


class Row(Record):
    """A row of a table that is imported, as far as its cells can be wrong by themselves."""

    number: int | None = None
    published: Published
    language: Language = Language.EN
    kind: SpeakerKind = SpeakerKind.OFFICIAL
    said_on: date | None = None
    said_precision: Precision | None = None
    topics: tuple[Topic, ...] = (Topic.OTHER,)
    stance: Stance = Stance.ASSERTS
    start: int = 0
    direct_quote: bool = False


_SPLIT = ("topics", "doubts")


def table_rows(file: TextIO) -> Iterator[tuple[int, dict[str, str] | LineError]]:
    """Give the rows of a table by the number of the line they begin in, and what cannot be read of it."""
    csv.field_size_limit(LONGEST_CELL)
    table = csv.reader(file, strict=True)
    header = _header(table)
    if isinstance(header, LineError):
        yield 1, header
        return
    while True:
        begins = table.line_num + 1
        try:
            cells = next(table)
        except StopIteration:
            return
        except csv.Error as error:
            yield begins, LineError(str(error))
            continue
        if not any(cells):
            continue
        if len(cells) != len(header):
            yield begins, LineError(f"has {len(cells)} cells, the heading {len(header)}")
            continue
        yield begins, {name: plain(cell) for name, cell in zip(header, cells, strict=True) if cell}


def _header(table: Iterator[list[str]]) -> list[str] | LineError:
    try:
        header = [name.strip().lower().removeprefix("\ufeff") for name in next(table)]
    except StopIteration:
        return LineError("the file is empty")
    except csv.Error as error:
        return LineError(str(error))
    if missing := [name for name in NEEDED if name not in header]:
        return LineError(f"has no column {', '.join(missing)}")
    if unknown := [name for name in header if name not in COLUMNS]:
        return LineError(f"there is no column {', '.join(map(repr, unknown))}; docs/data.md lists them")
    if len(set(header)) < len(header):
        return LineError("names a column twice")
    return header


def table_lines(file: TextIO, extractor: str, now: datetime, *, numbers: bool) -> Iterator[Numbered]:
    """Give what each row says: its source, article, speaker and statement.

    `numbers`: take the statements' own numbers; else they are numbered as they come.
    """
    for position, (line, row) in enumerate(table_rows(file), start=1):
        if isinstance(row, LineError):
            yield line, row
            continue
        try:
            said = _said(row, extractor, now, None if numbers else position)
        except ValidationError as error:
            details = error.errors(include_url=False)[0]
            column = ".".join(str(part) for part in details["loc"])
            yield line, LineError(f"{column}: {details['msg']}")
        except LineError as error:
            yield line, error
        else:
            yield from ((line, each) for each in said)


def _said(cells: dict[str, str], extractor: str, now: datetime, position: int | None) -> Sequence[Line]:
    if missing := [name for name in NEEDED if name not in cells]:
        raise LineError(f"{', '.join(missing)}: empty")
    row = Row.model_validate({name: _cell(name, cells[name]) for name in cells if name in Row.model_fields})
    key = None
    speaker: list[Line] = []
    if "speaker" in cells:
        key = SpeakerKey(name=cells["speaker"], kind=row.kind, side=cells.get("side"))
        speaker = [SpeakerLine(name=key.name, kind=key.kind, side=key.side)]
    moment = now.isoformat(timespec="microseconds")
    article = _article(cells, row, moment)
    source = SourceLine(name=cells["source"], grade="F", party=None, voice=None)
    return [*speaker, source, article, _statement(cells, row, key, extractor, moment, position)]


def _cell(name: str, cell: str) -> object:
    return tuple(part.strip() for part in cell.split(";") if part.strip()) if name in _SPLIT else cell


def _article(cells: dict[str, str], row: Row, moment: str) -> ArticleLine:
    text_hash = hashlib.sha256(cells["text"].encode("utf-8", "replace")).hexdigest()
    reading = ReadingPart(hash=text_hash, read_at=moment, found=1, characters=len(cells["text"]))
    return ArticleLine(
        source=cells["source"],
        url=cells["url"],
        title=cells.get("title"),
        language=row.language,
        published=row.published,
        readings=(reading,),
    )


def _statement(
    cells: dict[str, str],
    row: Row,
    speaker: SpeakerKey | None,
    extractor: str,
    moment: str,
    position: int | None,
) -> StatementLine:
    text = cells["text"]
    places = [place.strip() for place in cells.get("places", "").split(";") if place.strip()]
    version = VersionPart.model_validate(
        {
            "number": 1,
            "speaker": speaker,
            "role": cells.get("role") if speaker else None,
            "cue": None,
            "said_on": row.said_on,
            "said_precision": row.said_precision or (Precision.DAY if row.said_on else None),
            "happened_on": None,
            "day": row.said_on or date.fromisoformat(row.published[:10]),
            "topics": row.topics,
            "stance": row.stance,
            "figures": (),
            "doubts": _cell("doubts", cells.get("doubts", "")),
            "extractor": extractor,
            "checked_by": cells.get("checked_by"),
            "made_at": moment,
            "places": [PlacePart(id=place, name="", as_written="") for place in places],
            "appearances": (0,),
        }
    )
    appearance = AppearancePart(
        source=cells["source"],
        url=cells["url"],
        text=text,
        start=row.start,
        end=row.start + len(text),
        sentence=cells.get("sentence", text),
        shown=cells.get("shown", text),
        before="",
        after="",
        language=row.language,
        direct_quote=row.direct_quote,
    )
    number = position or row.number
    return StatementLine.model_validate(
        {
            "number": number,
            "state": cells.get("state", "published"),
            "current": 1,
            "made_at": moment,
            "versions": [version],
            "appearances": [appearance],
        }
    )


def highest_number(file: TextIO) -> tuple[int, int | None]:
    """Return how many rows a table has, and their highest number; None where not all have a usable one."""
    count, highest = 0, 0
    complete = True
    for _, row in table_rows(file):
        count += 1
        number = row.get("number", "") if isinstance(row, dict) else ""
        complete &= number.isascii() and number.isdigit() and 0 < len(number) < 10
        highest = max(highest, int(number)) if complete else highest
    return count, highest if complete and 0 < highest <= MOST_SPARSE * count else None
