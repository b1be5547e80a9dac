"""Which statement denies another one. Two sides having spoken is no denial."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.statement import Side, SpeakerKind, Stance, Statement
from rendering.sides import side_of

SAME_PERIOD = 30
"""Days within which a denial can be one of an assertion."""


@dataclass(frozen=True, slots=True)
class Denial:
    """A statement that denies what another one asserts."""

    denial: Statement
    claim: Statement


def find_denial(statements: Iterable[Statement], sides: Sequence[Side]) -> Denial | None:
    """Return the first denial among `statements` of one topic of what another side says.

    Whoever has a name can deny it, of a side or of none; an unnamed group only where it is a side's.
    """
    about = [statement for statement in statements if statement.speaker is not None]
    for denial in about:
        if denial.stance is Stance.DENIES and _can_deny(denial, sides):
            for claim in about:
                if claim.stance is Stance.ASSERTS and _are_rivals(denial, claim, sides):
                    return Denial(denial, claim)
    return None


def _can_deny(denial: Statement, sides: Sequence[Side]) -> bool:
    named = denial.speaker is not None and denial.speaker.kind is not SpeakerKind.UNNAMED
    return named or side_of(denial, sides) is not None


def _are_rivals(denial: Statement, claim: Statement, sides: Sequence[Side]) -> bool:
    claiming = side_of(claim, sides)
    same_place = _places(denial) & _places(claim)
    apart = abs((denial.day - claim.day).days)
    another_side = claiming is not None and claiming != side_of(denial, sides)
    return another_side and bool(same_place) and apart <= SAME_PERIOD


def _places(statement: Statement) -> set[str]:
    """Return the places it is about: in an answer about a region that two share is not enough."""
    return {mention.id for mention in statement.places if mention.id}
