"""Reads the official codifier of Ukrainian settlements (КАТОТТГ) from the package that carries it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from domain.place import PlaceKind

_KINDS = {"K": PlaceKind.CITY, "M": PlaceKind.CITY, "X": PlaceKind.TOWN, "C": PlaceKind.VILLAGE}
"""Category letters of the codifier; K is a city that is a region at once (Kyiv, Sevastopol)."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One row of the codifier. `name` is the official one, an adjective for districts and regions."""

    code: str
    kind: PlaceKind
    name: str
    region: str
    district: str | None = None
    community: str | None = None


def read_codifier(sheet: Path) -> list[Unit]:
    """Return regions, districts and settlements in the codifier's order."""
    units: list[Unit] = []
    for region, district, community, settlement, _, category, name in _rows(sheet):
        name = " ".join(name.split())
        if category == "O":
            units.append(Unit(region, PlaceKind.REGION, name, region))
        elif category == "P" and district:
            units.append(Unit(district, PlaceKind.DISTRICT, name, region))
        elif category in _KINDS:
            units.append(Unit(settlement or region, _KINDS[category], name, region, district, community))
    return units


Row = tuple[str, str | None, str | None, str | None, str | None, str, str]


def _rows(sheet: Path) -> Iterator[Row]:
    from openpyxl import load_workbook

    workbook = load_workbook(sheet, read_only=True)
    for row in workbook.active.iter_rows(values_only=True):
        if row[0] and str(row[0]).startswith("UA") and row[5] and row[6]:
            yield tuple(row[:7])
    workbook.close()
