"""A likely answer to a doubt about a statement, as a button offers it."""

from dataclasses import dataclass
from datetime import date

from domain.statement import PlaceMention, Side, Speaker, Topic


@dataclass(frozen=True, slots=True)
class Choice:
    """What the answer is, None for "none", and how the button says it (up to 20 bytes)."""

    value: str
    what: Speaker | Side | PlaceMention | date | Topic | None
