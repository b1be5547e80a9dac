"""Two statements that may be one; only an editor can say so."""

from dataclasses import dataclass
from enum import StrEnum

from domain.statement import Statement


class Unlike(StrEnum):
    """In what two statements differ that may be one."""

    LANGUAGE = "language"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two statements of one speaker, day and place; `earlier` has the smaller number."""

    id: int
    earlier: Statement
    later: Statement
    unlike: Unlike
