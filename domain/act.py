"""What editors have done: each act can be taken back, by its editor, the last one first."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ActKind(StrEnum):
    """What an act was."""

    PUBLISH = "publish"
    DROP = "drop"
    SPLIT = "split"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    TAKE_DOWN = "take_down"
    MERGE_SPEAKERS = "merge_speakers"
    SPLIT_SPEAKER = "split_speaker"
    MERGE_STATEMENTS = "merge_statements"
    SOURCE = "source"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Act:
    """Something that was done at once. `made_by` is a signature ("editor 7"), `about` a name it is about.

    `told` says whether readers are told of it; `statements` is how many it concerns.
    """

    id: int
    kind: ActKind
    at: datetime
    made_by: str
    about: str | None
    reason: str | None
    statements: int
    told: bool
    undone_at: datetime | None = None
    undone_by: str | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """An act that was taken back. `late`: readers had been told of it, and are told again."""

    act: Act
    late: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a statement's history: what happened to it, by whom.

    `kind` is an act's, or "found" (`made_by` is what found it), "undo", or the journal's own for what was no
    editor's act.
    """

    at: datetime
    kind: str
    made_by: str
    reason: str | None = None
    version: int | None = None
