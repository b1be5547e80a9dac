"""One statement in full: what readers may know of it, from its first publication to its withdrawal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.language import Names
from domain.statement import Statement


@dataclass(frozen=True, slots=True)
class Told:
    """A line of its record: published, corrected or withdrawn, with what an earlier version had said.

    `was` holds the former speaker, places, day, topic, stance and words, as far as they were others.
    """

    kind: str
    at: datetime
    reason: str | None
    was: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Full:
    """The statement as it is now. `asked` is the number it was asked for by, if that was merged into it."""

    statement: Statement
    state: str
    record: tuple[Told, ...]
    names: Mapping[str, Names]
    asked: int | None = None
