"""What the committed gazetteer holds, looked up once for all its tests."""

import pytest

from domain.place import Place
from gazetteer.gazetteer import Gazetteer


@pytest.fixture(scope="session")
def settlements(gazetteer: Gazetteer) -> list[Place]:
    """Every city, town and village."""
    return [place for place in gazetteer.places() if place.is_settlement]


@pytest.fixture(scope="session")
def long_names(settlements: list[Place]) -> list[str]:
    """Every name of one word of seven letters or more, in lower case."""
    names = {place.names.uk.lower() for place in settlements}
    return sorted(name for name in names if name.isalpha() and len(name) >= 7)
