"""What a statement is about, as the rules of places and topics found it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from domain.statement import PlaceMention, Stance, Topic
from extraction.content.told import Told
from extraction.places.front import region_of
from extraction.places.named import Named


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
        keys = frozenset(one.id or region_of(one.name) or one.name for one in self.places)
        return Told(self.topics, self.stance, keys, names, self.within)


def areas_of(named: Iterable[Named]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield in which areas each of the places lies that has an id, and that «ДНР» is a region."""
    for one in named:
        if one.place is not None:
            yield one.place.id, frozenset(above.id for above in one.place.within)
        elif region := region_of(one.as_written):
            yield region, frozenset()
