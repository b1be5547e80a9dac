"""A cue with its speaker: what a placing rule found."""

from dataclasses import dataclass, field
from enum import StrEnum

from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase


class Side(StrEnum):
    """Where the reported words stand, seen from the attribution."""

    AFTER = "after"
    BEFORE = "before"
    AROUND = "around"
    NEIGHBOUR = "neighbour"


@dataclass(slots=True)
class Placed:
    """A cue with its speaker; [`first`, `last`] are the attribution's tokens, `words` where they report.

    `between` are the words that stand between subject and verb: «Влада оточення заперечує».
    """

    cue: Cue
    phrase: Phrase
    words: Side
    rule: str
    between: tuple[int, int] | None = None
    first: int = field(init=False)
    last: int = field(init=False)

    def __post_init__(self) -> None:
        self.first = min(self.cue.first, self.phrase.leftmost)
        self.last = max(self.cue.last, self.phrase.rightmost)


UNSURE = frozenset(
    (
        "words, dash, speaker",
        "speaker and a colon",
        "somebody before a colon",
        "verb of the main clause's subject",
        "whom a medium quotes",
        "participle of the subject",
        "reported by the speaker",
        "relative clause",
        "interposed",
    )
)
"""Rules that infer the speaker without a verb of saying that agrees with it: an editor has to see those."""
