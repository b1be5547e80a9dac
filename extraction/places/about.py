"""What a statement is about, as the rules of places and topics found it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.statement import PlaceMention, Stance, Topic
from extraction.content.stories import Told


@dataclass(slots=True)
class About:
    """What a statement is about: places, whether that rule is unsure, topics and stance.

    `is_open`: a name may be a place or none, or is taken for one only because of what stands beside it.
    `within`: the areas in which the places of the article lie, as far as it has been read.
    """

    places: tuple[PlaceMention, ...] = ()
    rule: str = "none"
    unsure: bool = False
    is_open: bool = False
    topics: tuple[Topic, ...] = (Topic.OTHER,)
    stance: Stance = Stance.ASSERTS
    within: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def told(self) -> Told:
        """What is told where, for whoever asks when it happened."""
        names = tuple(name for one in self.places for name in (one.name, one.as_written))
        keys = frozenset(one.id or one.name for one in self.places)
        return Told(self.topics, self.stance, keys, names, self.within)
