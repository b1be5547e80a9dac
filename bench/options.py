"""What a run of the measurements may be told."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """`statements`: in the larger store. `folder`: where the filled stores are, and stay if it is kept.

    `questions`: files of questions with gold answers to ask instead of the project's own.
    """

    statements: int
    folder: Path
    questions: tuple[Path, ...] = ()
