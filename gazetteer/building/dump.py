"""Reads a dump of GeoNames, as GeoNames publishes its files, plain or in their .zip."""

import io
import zipfile
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from domain.errors import GazetteerError

COLUMNS = 19
"""Of a file of places; see GeoNames' readme.txt."""
_WHOLE_WORLD = "allCountries"
_NO_SETTLEMENTS = frozenset("PPLX PPLH PPLQ PPLW PPLCH".split())
"""Feature codes of class P that nobody lives under: parts of a city, and places given up."""
_LONGEST_LANGUAGE = 3
"""Letters of a language's code; longer ones mark links, postal codes and the like."""


@dataclass(frozen=True, slots=True)
class Record:
    """One place of a dump. `code` is its feature code (PPLA, ADM1); `admin1` and `admin2` are codes too."""

    geonameid: int
    name: str
    plain_name: str
    alternates: tuple[str, ...]
    latitude: float
    longitude: float
    code: str
    admin1: str
    admin2: str
    population: int

    @property
    def is_settlement(self) -> bool:
        return self.code.startswith("PPL") or self.code == "STLMT"


@dataclass(frozen=True, slots=True)
class AlternateName:
    """A name in one language ("" where GeoNames does not say which)."""

    text: str
    language: str
    preferred: bool
    colloquial: bool
    historic: bool


@dataclass(frozen=True, slots=True)
class AdminUnit:
    """A region (code "PL.77") or a district ("PL.77.1261") as the files of codes list it."""

    code: str
    name: str
    plain_name: str
    geonameid: int


class Dump:
    """A folder with the files of a dump, of which one country is read.

    Raises:
        GazetteerError: a file is missing, or is not what GeoNames publishes; says which, and which line.
    """

    def __init__(self, folder: Path, country: str | None) -> None:
        if not folder.is_dir():
            raise GazetteerError(f"{folder} is no folder; name the one that holds GeoNames' files")
        self._folder = folder
        self.country = country.upper() if country else self._only_country()
        self._table = self.country if self._found(self.country) else _WHOLE_WORLD
        if not self._found(self._table):
            raise GazetteerError(self._missing(self.country, _WHOLE_WORLD))

    def records(self) -> list[Record]:
        """Return the country's settlements and administrative units, by id."""
        found = [
            _record(row, where)
            for row, where in self._rows(self._table, (COLUMNS,))
            if row[8] == self.country and _is_wanted(row)
        ]
        if not any(record.is_settlement for record in found):
            raise GazetteerError(f"{self._path(self._table)} has no settlements of {self.country}")
        return sorted(found, key=lambda record: record.geonameid)

    def names(self, wanted: Collection[int]) -> dict[int, list[AlternateName]]:
        """Return the alternate names of the wanted ids."""
        table = next((stem for stem in _ALTERNATES if self._found(stem)), None)
        if table is None:
            raise GazetteerError(self._missing(*_ALTERNATES))
        found: dict[int, list[AlternateName]] = defaultdict(list)
        for row, where in self._rows(table, (8, 10)):
            if len(row[2]) <= _LONGEST_LANGUAGE and _number(row[1], where) in wanted and row[3].strip():
                name = AlternateName(row[3].strip(), row[2], row[4] == "1", row[6] == "1", row[7] == "1")
                found[int(row[1])].append(name)
        return found

    def units(self, level: int) -> list[AdminUnit]:
        """Return the country's regions (level 1) or districts (level 2)."""
        stem = _UNITS[level]
        if not self._found(stem):
            raise GazetteerError(self._missing(stem))
        found = [
            AdminUnit(row[0], row[1].strip(), row[2].strip(), _number(row[3], where))
            for row, where in self._rows(stem, (4,))
            if row[0].startswith(f"{self.country}.")
        ]
        return sorted(found, key=lambda unit: unit.code)

    def _only_country(self) -> str:
        codes = {path.stem for path in self._folder.iterdir() if path.suffix in (".txt", ".zip")}
        codes = {code for code in codes if len(code) == 2 and code.isupper()}
        if len(codes) != 1:
            raise GazetteerError(
                f"{self._folder} holds {len(codes)} files named after a country; say which with --country XX"
            )
        return codes.pop()

    def _found(self, stem: str) -> bool:
        return self._path(stem).exists()

    def _path(self, stem: str) -> Path:
        plain = self._folder / f"{stem}.txt"
        return plain if plain.exists() else self._folder / f"{stem}.zip"

    def _missing(self, *stems: str) -> str:
        wanted = " or ".join(f"{stem}.txt" for stem in stems)
        return f"{self._folder} lacks {wanted} (or its .zip); GeoNames publishes it beside its other files"

    def _rows(self, stem: str, widths: tuple[int, ...]) -> Iterator[tuple[list[str], str]]:
        """Yield the columns of each line, and where it stands."""
        path = self._path(stem)
        try:
            with _opened(path) as lines:
                for number, line in enumerate(lines, start=1):
                    row = line.rstrip("\n").split("\t")
                    if len(row) not in widths:
                        expected = " or ".join(map(str, widths))
                        raise GazetteerError(
                            f"{path}, line {number}: {len(row)} columns parted by tabs; expected {expected}"
                        )
                    yield row, f"{path}, line {number}"
        except (OSError, UnicodeDecodeError, zipfile.BadZipFile, KeyError) as error:
            raise GazetteerError(f"{path} cannot be read ({type(error).__name__}); fetch it again") from error


_ALTERNATES = ("alternateNamesV2", "alternateNames")
_UNITS = {1: "admin1CodesASCII", 2: "admin2Codes"}


def _opened(path: Path) -> TextIO:
    if path.suffix == ".txt":
        return path.open(encoding="utf-8", newline="\n")
    with zipfile.ZipFile(path) as archive:
        return io.TextIOWrapper(archive.open(f"{path.stem}.txt"), encoding="utf-8", newline="\n")


def _is_wanted(row: list[str]) -> bool:
    return (row[6] == "P" and row[7] not in _NO_SETTLEMENTS) or row[7] in ("ADM1", "ADM2")


def _record(row: list[str], where: str) -> Record:
    try:
        latitude, longitude, population = float(row[4]), float(row[5]), int(row[14] or 0)
    except ValueError as error:
        raise GazetteerError(f"{where}: {error}") from None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise GazetteerError(f"{where}: {latitude}, {longitude} is no point in degrees")
    alternates = tuple(sorted(filter(None, row[3].split(","))))
    return Record(
        _number(row[0], where), row[1].strip(), row[2].strip(), alternates,
        latitude, longitude, row[7], row[10], row[11], population,
    )  # fmt: skip


def _number(text: str, where: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise GazetteerError(f"{where}: found {text!r}; expected a number of GeoNames")
