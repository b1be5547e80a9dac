"""What a war calls places by: the towns of a front's directions, the regions that occupiers call states."""

import tomllib
from collections.abc import Sequence
from functools import cache

from extraction.words.lexicon import DATA


@cache
def front() -> frozenset[str]:
    """Return the ids of the towns that directions are called by, though others bear their names."""
    return frozenset(_table()["towns"].values())


@cache
def regions() -> frozenset[str]:
    """Return the ids of the regions at the front or the border, whose villages news tells of."""
    return frozenset(_table()["regions"].values())


def town_of_dam(words: str) -> str | None:
    """Return the id of the town at which a dam stands that is called by another: "the Kakhovka dam"."""
    return _table()["dams"].get(words.casefold())


def region_of(words: str) -> str | None:
    """Return the id of the region that occupiers call a republic: «ДНР», "Luhansk People's Republic"."""
    folded = words.casefold().lstrip()
    if not folded.startswith(_firsts()):
        return None  # most names
    parts = folded.split()
    for begins, region in _entities():
        if len(parts) >= len(begins) and all(map(str.startswith, parts, begins)):
            return region
    return None


@cache
def _entities() -> Sequence[tuple[Sequence[str], str]]:
    return [(called.split(), region) for called, region in _table()["entities"].items()]


@cache
def _firsts() -> tuple[str, ...]:
    return tuple({begins[0] for begins, _ in _entities()})


@cache
def _table() -> dict[str, dict[str, str]]:
    with (DATA / "front.toml").open("rb") as file:
        return tomllib.load(file)
