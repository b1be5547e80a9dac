"""What a statement tells of, and an event of which statements have told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.statement import Stance, Topic


@dataclass(frozen=True, slots=True)
class Told:
    """What a statement is about: topics, denial, places and their names; `within` says what lies where."""

    topics: Sequence[Topic]
    stance: Stance
    places: frozenset[str]
    names: tuple[str, ...] = ()
    within: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """An event: its day, the places it was in, and in which sentence it was spoken of last.

    `late`: it was in the evening, so that "hours later" may be the next day. `wide`: told town by town.
    """

    on: date
    places: frozenset[str]
    number: int
    paragraph: int
    late: bool
    wide: bool
