"""Statements in the making, and the rules by which their words are known to be somebody's."""

from dataclasses import dataclass, field

from extraction.reports.attribution import Attribution
from extraction.speakers.member import Member
from extraction.texts.sentences import Sentence

BACKWARD, FURTHER = "backward", "backward, further"
"""The rules of what "This was reported by X" says of the sentence just before, and of the one before that."""

CONTINUED = "continued quotation"
"""The rule of a quotation that goes on without a cue."""


@dataclass(slots=True)
class Draft:
    """A statement in the making: `one` None is a whole sentence, `member` None the outlet's narration."""

    number: int
    sentence: Sentence
    one: Attribution | None = None
    member: Member | None = None
    as_written: str | None = None
    rule: str = "narration"
    has_stray_cue: bool = False
    goes_on_from_a_guess: bool = False
    first: int = field(init=False)
    last: int = field(init=False)
    """The first and the last token of the words."""

    def __post_init__(self) -> None:
        one = self.one
        self.first, self.last = (one.first, one.last) if one else (0, len(self.sentence.tokens) - 1)
