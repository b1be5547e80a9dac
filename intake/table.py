"""Statements as a table (CSV): one row each; a cell that a spreadsheet would run is made harmless.

Written are the current versions of what readers may know, under the words of its first article.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from domain.record import (
    ArticleLine,
    StatementLine,
)

COLUMNS = {
    "number": "the statement's permanent number",
    "state": "published or withdrawn (in a file to import also draft); without one: published",
    "source": "the outlet's name",
    "url": "where it was published",
    "published": "when: a day such as 2025-11-11, or an instant with its zone",
    "title": "the article's",
    "language": "of the article: en, uk or ru; without one: en",
    "text": "the words, verbatim",
    "sentence": "the whole sentence they stand in; without one: the words",
    "shown": "the words with their cue, where they do not read alone; without them: the words",
    "start": "offset of the words in the article's text, in characters; without one: 0",
    "direct_quote": "1 where they are quoted directly, else 0",
    "speaker": "whose words they are; empty: the outlet's own",
    "kind": "of the speaker: official, military, expert, monitor, aid, resident or unnamed",
    "side": "of the speaker: its id in the configuration; empty: none",
    "role": "of the speaker, as the article gives it",
    "places": "ids of the places, semicolons between them",
    "said_on": "the day it was said; empty: not known",
    "said_precision": "day, week or month: how precisely that is known",
    "topics": "semicolons between them, first the one it is shown under; without one: other",
    "stance": "asserts or denies; without one: asserts",
    "doubts": "what the machine was not sure of, semicolons between",
    "checked_by": "who has looked at this version; empty: nobody",
    "appearances": "articles in which it is found (written, not read)",
}
"""The columns in their order, and what stands in them."""

_RUN_BY_SPREADSHEETS = re.compile(r"'*[=+\-@\t\r]")


def neutral(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; `plain` gives back what it was."""
    return f"'{cell}" if _RUN_BY_SPREADSHEETS.match(cell) else cell


def plain(cell: str) -> str:
    """Return what `neutral` was given."""
    return cell[1:] if cell.startswith("'") and _RUN_BY_SPREADSHEETS.match(cell) else cell


def write_table(lines: Iterable[tuple[StatementLine, ArticleLine]], out: TextIO) -> Iterator[int]:
    """Write rows, each statement with its first article; give 1 for each, so that somebody can count."""
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    for statement, article in lines:
        table.writerow([neutral(cell) for cell in _cells(statement, article)])
        yield 1


def _cells(statement: StatementLine, article: ArticleLine) -> Sequence[str]:
    version = next(each for each in statement.versions if each.number == statement.current)
    first = statement.appearances[version.appearances[0]]
    speaker = version.speaker
    return (
        *(str(statement.number), statement.state, first.source, first.url, article.published),
        *(article.title or "", article.language, first.text, first.sentence, first.shown),
        *(str(first.start), str(int(first.direct_quote))),
        *((speaker.name, speaker.kind, speaker.side or "") if speaker else ("", "", "")),
        version.role or "",
        ";".join(place.id for place in version.places if place.id),
        *(str(version.said_on or ""), version.said_precision or "", ";".join(version.topics)),
        *(version.stance, ";".join(version.doubts), version.checked_by or "", str(len(version.appearances))),
    )
