"""The towns that directions of the front are called by, where others bear their names as well."""

import tomllib
from functools import cache

from extraction.words.lexicon import DATA


@cache
def front() -> frozenset[str]:
    """Return the ids of `data/front.toml`, read once."""
    with (DATA / "front.toml").open("rb") as file:
        return frozenset(tomllib.load(file)["towns"].values())
