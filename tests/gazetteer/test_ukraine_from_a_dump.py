"""With a full dump of Ukraine each village gets its own point, under its code of the codifier."""

from pathlib import Path

from domain.place import Coordinates, PlaceKind
from gazetteer.building.dump import Dump
from gazetteer.building.geonames import points_of
from gazetteer.building.joining import join
from gazetteer.building.katottg import Unit
from gazetteer.building.names import Named
from gazetteer.building.places import Tables, place_rows
from tests.gazetteer.dump import DumpFiles

REGION, NORTH, SOUTH = "UA14000000000000001", "UA14020000000000002", "UA14040000000000003"
UNITS = [
    Unit(REGION, PlaceKind.REGION, "Донецька", REGION),
    Unit(NORTH, PlaceKind.DISTRICT, "Північний", REGION),
    Unit(SOUTH, PlaceKind.DISTRICT, "Південний", REGION),
    Unit("UA14020010010000011", PlaceKind.CITY, "Лиман", REGION, NORTH, "UA1402001"),
    Unit("UA14020010020000012", PlaceKind.VILLAGE, "Рідкодуб", REGION, NORTH, "UA1402001"),
    Unit("UA14020010030000013", PlaceKind.VILLAGE, "Зелене Поле", REGION, NORTH, "UA1402001"),
    Unit("UA14040010010000014", PlaceKind.TOWN, "Урзуф", REGION, SOUTH, "UA1404001"),
    Unit("UA14040010020000015", PlaceKind.VILLAGE, "Зелене Поле", REGION, SOUTH, "UA1404001"),
    Unit("UA14040010030000016", PlaceKind.VILLAGE, "Бабах-Тарама", REGION, SOUTH, "UA1404001"),
]
POINTS: list[tuple[object, ...]] = [
    (1, "Lyman", "Lyman", 48.98, 37.80, "P", "PPL", "05", "", 20_000),
    (2, "Ridkodub", "Ridkodub", 49.10, 37.90, "P", "PPL", "05", "", 0),
    (3, "Zelene Pole", "Zelene Pole", 48.90, 37.70, "P", "PPL", "05", "", 0),
    (4, "Urzuf", "Urzuf", 46.89, 37.08, "P", "PPL", "05", "", 3_000),
    (5, "Zelene Pole", "Zelene Pole", 46.95, 37.10, "P", "PPL", "05", "", 0),
    (6, "Lyman", "Lyman", 46.89, 37.08, "P", "PPLX", "05", "", 50_000),
    (7, "Babakh-Tarama", "Babakh-Tarama", 46.8, 36.9, "P", "PPL", "99", "", 0),
]


def test_villages_get_their_own_points_and_namesakes_those_near_their_community(tmp_path: Path) -> None:
    dump = Dump(DumpFiles(tmp_path / "files", "UA", POINTS, []).write(), None)

    joined = join(UNITS, points_of(dump.records()))

    tables = Tables({REGION: {"en": "Donetsk region", "uk": "", "ru": ""}}, {})
    rows = place_rows(UNITS, joined, {unit.code: Named(unit.name) for unit in UNITS}, tables)
    assert {row.uk: (row.latitude, row.coordinates) for row in rows if row.id[:6] == "UA1402"} == {
        "Північний район": (48.99333, Coordinates.DISTRICT),
        "Лиман": (48.98, Coordinates.OWN),
        "Рідкодуб": (49.10, Coordinates.OWN),
        "Зелене Поле": (48.90, Coordinates.OWN),
    }
    assert {row.uk: (row.latitude, row.coordinates) for row in rows if row.id[:6] == "UA1404"} == {
        "Південний район": (46.92, Coordinates.DISTRICT),
        "Урзуф": (46.89, Coordinates.OWN),
        "Зелене Поле": (46.95, Coordinates.OWN),
        "Бабах-Тарама": (46.89, Coordinates.COMMUNITY),
    }
