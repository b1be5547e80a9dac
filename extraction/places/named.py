"""A place as a sentence names it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from domain.place import Place
from domain.statement import PlaceMention
from extraction.places.world import Foreign
from extraction.words.names import stem
from extraction.words.tokens import Token

BLANK = "x"
"""What stands for a name that tells of no topic."""


@dataclass(slots=True)
class Named:
    """A place named at the tokens [`first`, `last`] of a sentence; `place` None: outside the gazetteer.

    `noun`: what the sentence calls it there ("city", «село»), if anything.
    `is_quarter`: it is a district of the city that `place` is.
    `is_doubtful`: it has namesakes, and the article does not settle which is meant beyond doubt.
    `is_weak`: no table and no noun calls it a place, only what stands before it or is done to it.
    """

    first: int
    last: int
    as_written: str
    place: Place | None
    is_area: bool = False
    is_facility: bool = False
    in_passing: bool = False
    is_title: bool = False
    has_site: bool = False
    foreign: Foreign | None = None
    is_weak: bool = False
    is_doubtful: bool = False
    is_quarter: bool = False
    noun: str = ""
    key: str = field(init=False, compare=False)
    """What tells the place from others."""

    def __post_init__(self) -> None:
        place = self.place
        self.key = (place.id or place.names.en) if place is not None else self.as_written

    def mention(self, *, implied: bool = False) -> PlaceMention:
        """Return it as a statement keeps it."""
        name = self.place.names.en if self.place else self.as_written
        return PlaceMention(self.place.id if self.place else None, name, self.as_written, implied)


class Met(NamedTuple):
    """Where places are named, whether in a list, which, and how much of the article was known by then."""

    at: int
    listed: bool
    found: Sequence[Named]
    knowing: int

    def is_within(self, first: int, last: int) -> bool:
        """Return whether the name from `first` to `last` holds it; "the Hindu" is no Hindu Kush."""
        longer = self.found[0].foreign is not None and last < self.found[0].last
        return first <= self.at <= last and not (longer and first == self.at)


class FirstNamed:
    """Where `article` first names each place of the gazetteer; each of its places is looked at once."""

    def __init__(self, article: Sequence[Named]) -> None:
        self._article = article
        self._by_key: dict[str, Named] = {}
        self._read = 0

    def like(self, one: Named) -> Named | None:
        """Return the first that is the same place as `one`."""
        for at in range(self._read, len(self._article)):
            if self._article[at].place is not None:
                self._by_key.setdefault(self._article[at].key, self._article[at])
        self._read = len(self._article)
        return self._by_key.get(one.key)


def mentions(named: Sequence[Named], *, implied: bool) -> tuple[PlaceMention, ...]:
    """Return the places as a statement keeps them, each once, and each district of a city."""
    found: dict[str, PlaceMention] = {}
    for one in named:
        mention = one.mention(implied=implied)
        found.setdefault(one.as_written if one.is_quarter else key_of_mention(mention), mention)
    return tuple(found.values())


def key_of_mention(mention: PlaceMention) -> str:
    """Return what tells the place from others, in whatever case its name stands."""
    return mention.id or " ".join(map(stem, mention.name.split()))


def without_names(tokens: Sequence[Token], named: Sequence[Named]) -> Sequence[Token]:
    """Return the tokens with names of settlements blank: «Дронівка» tells of no drone."""
    towns = [one for one in named if one.place is not None and one.place.is_settlement]
    inside = {at for one in towns for at in range(one.first, one.last + 1) if tokens[at].is_capital}
    if not inside:
        return tokens
    return [one.with_norm(BLANK) if at in inside else one for at, one in enumerate(tokens)]
