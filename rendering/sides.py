"""Whose word a statement is: a side's, in the fixed order of the configuration, or nobody's."""

from collections.abc import Iterable, Sequence

from domain.statement import Side, SpeakerKind, Statement

NOT_A_SIDE = (SpeakerKind.EXPERT, SpeakerKind.MONITOR)
"""They speak for nobody, whatever country they come from."""


def side_of(statement: Statement, sides: Sequence[Side]) -> Side | None:
    """Return the side whose word `statement` is, or None.

    Experts and monitors are of no side. Someone unnamed is, where a side at war is meant ("Russian
    officials"): else an answer would say that this side is silent.
    """
    speaker = statement.speaker
    if speaker is None or speaker.kind in NOT_A_SIDE:
        return None
    known = sides[:2] if speaker.kind is SpeakerKind.UNNAMED else sides
    return next((side for side in known if side.id == speaker.side), None)


def is_of_unknown_side(statement: Statement, sides: Sequence[Side]) -> bool:
    """Tell whether it is the word of an official or a soldier of whom the text does not say whose.

    While there is one, nobody can say that a side is silent.
    """
    speaker = statement.speaker
    known = speaker is not None and speaker.kind in (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
    return known and side_of(statement, sides) is None


def by_side(statements: Iterable[Statement], sides: Sequence[Side]) -> dict[str | None, list[Statement]]:
    """Return the statements of each side in the order of `sides`, those of no side last (under None)."""
    groups: dict[str | None, list[Statement]] = {side.id: [] for side in sides}
    groups[None] = []
    for statement in statements:
        side = side_of(statement, sides)
        groups[side.id if side else None].append(statement)
    return {side_id: group for side_id, group in groups.items() if group}
