"""Writes a dump of an invented country in the format of GeoNames."""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]

PLACES = (
    # id, name, plain name, latitude, longitude, class, code, region, district, inhabitants
    (1, "Mazuria", "Mazuria", 53.0, 20.0, "A", "ADM1", "01", "", 0),
    (2, "Łęgowo", "Legowo", 52.0, 22.0, "A", "ADM1", "02", "", 0),
    (3, "Brzeg County", "Brzeg County", 53.1, 20.1, "A", "ADM2", "01", "0101", 0),
    (10, "Łęgowo", "Legowo", 52.01, 22.01, "P", "PPLC", "02", "", 400_000),
    (11, "Brzeg", "Brzeg", 53.12, 20.12, "P", "PPLA2", "01", "0101", 12_000),
    (12, "Starhorod", "Starhorod", 53.2, 20.3, "P", "PPL", "01", "0101", 31_000),
    (13, "Wiśniówka", "Wisniowka", 53.21, 20.21, "P", "PPL", "01", "0101", 900),
    (14, "Wiśniówka", "Wisniowka", 52.21, 22.21, "P", "PPL", "02", "", 800),
    (15, "Nowa Kamionka", "Nowa Kamionka", 53.3, 20.33, "P", "PPL", "01", "0101", 450),
    (16, "Topolin", "Topolin", 52.3, 22.4, "P", "PPL", "02", "", 2_500),
    (17, "Zarzecze", "Zarzecze", 52.35, 22.45, "P", "PPL", "02", "", 0),
    (18, "Old Quarter", "Old Quarter", 52.0, 22.0, "P", "PPLX", "02", "", 90_000),
    (19, "Ruins", "Ruins", 52.0, 22.1, "P", "PPLH", "02", "", 0),
    (20, "Green Hill", "Green Hill", 52.0, 22.1, "T", "HLL", "02", "", 0),
)
NAMES = (
    # id, language, name, preferred, colloquial, historic
    (1, "uk", "Мазурська область", "1", "", ""),
    (1, "en", "Mazuria Region", "1", "", ""),
    (10, "uk", "Ленгово", "", "", ""),
    (10, "ru", "Ленгово", "", "", ""),
    (12, "en", "Old Town", "", "", ""),
    (12, "en", "Starhorod", "1", "", ""),
    (12, "uk", "Старгород", "", "", ""),
    (12, "ru", "Староград", "", "", ""),
    (12, "de", "Altenburg", "", "", "1"),
    (12, "uk", "Червоногвардійськ", "", "", "1"),
    (12, "uk", "Старик", "", "1", ""),
    (12, "link", "https://example.org/Starhorod", "", "", ""),
    (16, "ru", "Тополинск", "", "", ""),
    (99, "uk", "Деінде", "", "", ""),
)


@dataclass
class DumpFiles:
    """The files of one country; tests change what they are about, then write them."""

    folder: Path
    country: str = "XW"
    places: list[tuple[object, ...]] = field(default_factory=lambda: list(PLACES))
    names: list[tuple[object, ...]] = field(default_factory=lambda: list(NAMES))

    def write(self) -> Path:
        self.folder.mkdir(exist_ok=True)
        self._table(self.country, map(self._place, self.places))
        self._table("alternateNamesV2", (self._name(at, *row) for at, row in enumerate(self.names)))
        regions = [row for row in self.places if row[6] == "ADM1"]
        districts = [row for row in self.places if row[6] == "ADM2"]
        other = ("YY.01", "Elsewhere", "Elsewhere", 500)
        self._table(
            "admin1CodesASCII", [(f"{self.country}.{r[7]}", r[1], r[2], r[0]) for r in regions] + [other]
        )
        self._table("admin2Codes", [(f"{self.country}.{d[7]}.{d[8]}", d[1], d[2], d[0]) for d in districts])
        return self.folder

    def _place(self, row: tuple[object, ...]) -> tuple[object, ...]:
        (number, name, plain, latitude, longitude, kind, code, region, district, people) = row
        position = (latitude, longitude, kind, code, self.country, "")
        return (
            number,
            name,
            plain,
            "",
            *position,
            region,
            district,
            "",
            "",
            people,
            "",
            100,
            "Europe/Kyiv",
            "2025-01-01",
        )

    @staticmethod
    def _name(at: int, *row: object) -> tuple[object, ...]:
        number, language, name, preferred, colloquial, historic = row
        return (at, number, language, name, preferred, "", colloquial, historic, "", "")

    def _table(self, stem: str, rows: Iterable[tuple[object, ...]]) -> None:
        lines = ["\t".join(map(str, row)) for row in rows]
        (self.folder / f"{stem}.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def build(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `python -m gazetteer build` as an operator does."""
    command = [sys.executable, "-m", "gazetteer", "build", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
