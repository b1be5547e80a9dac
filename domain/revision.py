"""What somebody changes about a statement: a new version is the old one with this put in."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Literal

from domain.statement import Doubt, PlaceMention, Precision, Speaker, Stance, Topic


class Kept(Enum):
    """Says that something stays as it is, where None has a meaning of its own."""

    KEPT = "kept"


KEPT: Literal[Kept.KEPT] = Kept.KEPT


@dataclass(frozen=True, slots=True)
class Revision:
    """The changes; what is `KEPT` stays. `speaker` None is the outlet's narration.

    `settles` are the doubts that the change answers. `without` is the id of an article whose words turned out
    to be another statement.
    """

    speaker: Speaker | Kept | None = KEPT
    places: tuple[PlaceMention, ...] | Kept = KEPT
    said_on: date | Kept | None = KEPT
    said_precision: Precision | None = Precision.DAY
    topics: tuple[Topic, ...] | Kept = KEPT
    stance: Stance | Kept = KEPT
    settles: frozenset[Doubt] = frozenset()
    without: int | None = None
