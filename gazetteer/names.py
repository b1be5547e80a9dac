"""Places by id and by name: all that reading an article asks, without what resolves readers' questions."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from domain.place import Match, Place, PlaceKind
from gazetteer.folding import clean, key_of_cleaned
from gazetteer.index import FORM, Index

_TRUST = (1.0, 0.95, 0.7, 0.5, 0.6)
"""How much each class of name is worth: official, alternate, former, slang, other."""

DATA = Path(__file__).with_name("data") / "places.sqlite"


@contextmanager
def open_names(path: Path | None = None) -> Iterator["NamedPlaces"]:
    """Open the committed data, or those at `path`. Raises GazetteerError where they cannot be used."""
    index = Index(path or DATA)
    try:
        yield NamedPlaces(index)
    finally:
        index.close()


class NamedPlaces:
    """Places by id and by name."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.version = index.version
        self.named = lru_cache(maxsize=256)(self._named)  # whoever reads articles remembers more

    def place(self, place_id: str) -> Place | None:
        """Return the settlement, district, region or area of that id."""
        number = self._index.number_of(place_id)
        return None if number is None else self._index.place(number)

    def places(self) -> Iterator[Place]:
        """Yield all regions, districts and settlements, parents before children."""
        return (place for place in self._index.walk() if place.kind is not PlaceKind.AREA)

    def areas(self) -> Iterator[Place]:
        """Yield the areas that span several regions."""
        return (place for place in self._index.walk() if place.kind is PlaceKind.AREA)

    def _named(self, words: str) -> tuple[Match, ...]:
        """Return the places one name stands for in any case form, former and alternate names too.

        Present names come before former ones, then the most populous first; `score` is 1 for the official
        name, less for others.
        """
        cleaned = clean(words)
        hits = self._index.hits(key_of_cleaned(cleaned))
        latin = cleaned.isascii()
        found: dict[int, Match] = {}
        for hit in hits:
            if hit.how == FORM and latin:
                continue
            score = _TRUST[hit.name.quality]
            for number in hit.name.places:
                if number not in found or found[number].score < score:
                    found[number] = Match(self._index.place(number), score, hit.name.text)
        return tuple(sorted(found.values(), key=_best_first))


def _best_first(match: Match) -> tuple[bool, int, float]:
    return match.score < 0.8, -(match.place.population or 0), -match.score
