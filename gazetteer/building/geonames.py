"""Reads GeoNames' settlements: points with coordinates, population and names in every script."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz.distance import OSA

from gazetteer.building.dump import Record

REGION_OF_ADMIN1 = {
    "01": "UA71", "02": "UA74", "03": "UA73", "04": "UA12", "05": "UA14", "06": "UA26", "07": "UA63",
    "08": "UA65", "09": "UA68", "10": "UA35", "11": "UA01", "12": "UA80", "13": "UA32", "14": "UA44",
    "15": "UA46", "16": "UA48", "17": "UA51", "18": "UA53", "19": "UA56", "20": "UA85", "21": "UA59",
    "22": "UA61", "23": "UA05", "24": "UA07", "25": "UA21", "26": "UA23", "27": "UA18",
}  # fmt: skip
"""GeoNames' first-level codes of Ukraine, as the first four characters of the codifier's codes."""


@dataclass(frozen=True, slots=True)
class Point:
    """A GeoNames settlement. `region` is the first part of a codifier code."""

    geonameid: int
    name: str
    alternates: tuple[str, ...]
    region: str
    latitude: float
    longitude: float
    population: int


@dataclass(frozen=True, slots=True)
class ForeignCity:
    """A large city outside the gazetteer, so that asking for it is not taken for a village here."""

    country: str
    names: tuple[str, ...]
    population: int


def ukrainian_points(cities: Mapping[str, Mapping[str, Any]]) -> list[Point]:
    """Return the points of Ukraine, the most populous first."""
    points = [
        Point(
            int(city["geonameid"]), city["name"], tuple(sorted(city["alternatenames"])),
            REGION_OF_ADMIN1[city["admin1code"]], city["latitude"], city["longitude"], city["population"],
        )
        for city in cities.values()
        if city["countrycode"] == "UA"
    ]  # fmt: skip
    return sorted(points, key=lambda point: (-point.population, point.geonameid))


def points_of(records: Iterable[Record]) -> list[Point]:
    """Return the settlements of a dump of Ukraine, the most populous first."""
    points = [
        Point(
            record.geonameid, record.name, record.alternates, REGION_OF_ADMIN1[record.admin1],
            record.latitude, record.longitude, record.population,
        )
        for record in records
        if record.is_settlement and record.admin1 in REGION_OF_ADMIN1
    ]  # fmt: skip
    return sorted(points, key=lambda point: (-point.population, point.geonameid))


_NEIGHBOURS = {"RU", "BY", "PL", "MD", "RO", "HU", "SK"}


def foreign_cities(cities: Mapping[str, Mapping[str, Any]], smallest: int = 250_000) -> list[ForeignCity]:
    """Return cities abroad of at least `smallest` inhabitants, a fifth of it in neighbouring countries."""
    found = []
    for city in cities.values():
        least = smallest // 5 if city["countrycode"] in _NEIGHBOURS else smallest
        if city["countrycode"] != "UA" and city["population"] >= least:
            names = (
                city["name"],
                *(name for name in sorted(city["alternatenames"]) if _readable(name, city["name"])),
            )
            found.append(ForeignCity(city["countrycode"], names, city["population"]))
    return sorted(found, key=lambda city: (-city.population, city.names))


def _readable(name: str, primary: str) -> bool:
    """Return whether a name is Cyrillic, or Latin and like the primary one; others are not met here."""
    letters = [letter for letter in name if letter.isalpha()]
    if len(letters) < 4:
        return False
    if all(letter.isascii() for letter in letters):
        return OSA.normalized_similarity(name.lower(), primary.lower()) >= 0.5
    return set(name.lower()) <= _CYRILLIC


_CYRILLIC = frozenset("абвгґдеёєжзийіїклмнопрстуфхцчшщъыьэюя -’'")
