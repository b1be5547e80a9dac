"""A gazetteer of another country, made from a dump of GeoNames by the real commands."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from domain.language import Names
from domain.place import Coordinates, PlaceKind
from gazetteer.gazetteer import open_gazetteer
from tests.gazetteer.dump import ROOT, DumpFiles, build
from tests.gazetteer.meanings import meaning

WISNIOWKA_IN_MAZURIA, WISNIOWKA_IN_LEGOWO = "geonames:13", "geonames:14"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of the invented country."""
    folder = tmp_path_factory.mktemp("dump")
    file = folder / "places.sqlite"
    outcome = build("--geonames", DumpFiles(folder / "files").write(), "--output", file)
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, "", "")
    return file


@pytest.fixture
def files(tmp_path: Path) -> DumpFiles:
    return DumpFiles(tmp_path / "files")


def test_settlements_and_what_they_lie_in_have_ids_of_geonames(built: Path) -> None:
    with open_gazetteer(built) as gazetteer:
        found = {place.id: (place.kind, place.names.en, place.parent) for place in gazetteer.places()}

    assert found == {
        "geonames:1": (PlaceKind.REGION, "Mazuria Region", None),
        "geonames:2": (PlaceKind.REGION, "Łęgowo region", None),
        "geonames:3": (PlaceKind.DISTRICT, "Brzeg County", "geonames:1"),
        "geonames:10": (PlaceKind.CITY, "Łęgowo", "geonames:2"),
        "geonames:11": (PlaceKind.TOWN, "Brzeg", "geonames:3"),
        "geonames:12": (PlaceKind.CITY, "Starhorod", "geonames:3"),
        WISNIOWKA_IN_MAZURIA: (PlaceKind.VILLAGE, "Wiśniówka", "geonames:3"),
        WISNIOWKA_IN_LEGOWO: (PlaceKind.VILLAGE, "Wiśniówka", "geonames:2"),
        "geonames:15": (PlaceKind.VILLAGE, "Nowa Kamionka", "geonames:3"),
        "geonames:16": (PlaceKind.TOWN, "Topolin", "geonames:2"),
        "geonames:17": (PlaceKind.VILLAGE, "Zarzecze", "geonames:2"),
    }


def test_names_come_from_alternate_names_and_else_by_rule(built: Path) -> None:
    with open_gazetteer(built) as gazetteer:
        found = {place.id: place.names for place in gazetteer.places()}

    assert found["geonames:12"] == Names("Starhorod", "Старгород", "Староград")
    assert found["geonames:16"] == Names("Topolin", "Тополінск", "Тополинск")
    assert found["geonames:13"] == Names("Wiśniówka", "Вісьніувка", "Висьниувка")


def test_each_settlement_has_its_own_point(built: Path) -> None:
    with open_gazetteer(built) as gazetteer:
        village = gazetteer.place("geonames:15")

    assert village is not None
    assert (village.latitude, village.longitude) == (53.3, 20.33)
    assert (village.coordinates, village.population) == (Coordinates.OWN, 450)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("status of Starhorod?", "Starhorod, Mazuria Region"),
        ("що в Старгороді", "Starhorod, Mazuria Region"),
        ("под Староградом", "Starhorod, Mazuria Region"),
        ("Altenburg", "~ Starhorod, Mazuria Region"),
        ("у Червоногвардійську", "~ Starhorod, Mazuria Region"),
        ("starhordo", "~ Starhorod, Mazuria Region"),
        ("legowo", "Łęgowo, Łęgowo region"),
        ("Legowo region", "Łęgowo region"),
        ("Мазурська область", "Mazuria Region"),
        ("Mazuria", "Mazuria Region"),
        ("Brzeg district", "Brzeg County, Mazuria Region"),
        ("Wisniowka", "? Wiśniówka, Mazuria Region"),
        ("Wisniowka, Legowo region", "Wiśniówka, Łęgowo region"),
        ("Nowa Kamionka", "Nowa Kamionka, Mazuria Region"),
        ("Pokrovsk", "- unknown"),
    ],
)
def test_its_places_are_understood(built: Path, question: str, expected: str) -> None:
    with open_gazetteer(built) as gazetteer:
        assert meaning(gazetteer, question) == expected


def test_the_bot_answers_from_the_file_that_its_configuration_names(built: Path, tmp_path: Path) -> None:
    configuration = tmp_path / "config.toml"
    configuration.write_text(f'[gazetteer]\npath = "{built.as_posix()}"\n', encoding="utf-8")
    command = [sys.executable, "bot.py", "--config", str(configuration), "resolve", "Wisniowka"]

    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    found = json.loads(answer.stdout)
    assert found["kind"] == "ambiguous"
    assert [(match["id"], match["region"]) for match in found["matches"]] == [
        (WISNIOWKA_IN_MAZURIA, "Mazuria Region"),
        (WISNIOWKA_IN_LEGOWO, "Łęgowo region"),
    ]


def test_zipped_files_and_the_whole_world_give_the_same_bytes(
    built: Path, files: DumpFiles, tmp_path: Path
) -> None:
    files.write()
    (files.folder / "XW.txt").rename(files.folder / "allCountries.txt")
    for plain in list(files.folder.glob("*.txt")):
        with zipfile.ZipFile(plain.with_suffix(".zip"), "w") as archive:
            archive.write(plain, plain.name)
        plain.unlink()
    file = tmp_path / "other.sqlite"

    outcome = build("--geonames", files.folder, "--country", "xw", "--output", file)

    assert outcome.stderr == ""
    assert file.read_bytes() == built.read_bytes()


def test_what_a_new_dump_lacks_stays_and_what_it_calls_otherwise_gains_a_name(
    files: DumpFiles, tmp_path: Path
) -> None:
    file = tmp_path / "places.sqlite"
    build("--geonames", files.write(), "--output", file)
    files.places = [
        (*row[:1], "Zielonka", "Zielonka", *row[3:]) if row[0] == 16 else row
        for row in files.places
        if row[0] not in (3, 15)
    ]
    files.names = [row for row in files.names if row[0] != 16 and row[2] != "Altenburg"]

    for _ in range(2):
        assert build("--geonames", files.write(), "--output", file).stderr == ""

    with open_gazetteer(file) as gazetteer:
        gone, renamed = gazetteer.place("geonames:15"), gazetteer.place("geonames:16")
        assert gone is not None
        assert [above.names.en for above in gone.within] == ["Brzeg County", "Mazuria Region"]
        assert gone.coordinates is Coordinates.OWN
        assert renamed is not None
        assert renamed.names.en == "Zielonka"
        assert meaning(gazetteer, "Nowa Kamionka") == "Nowa Kamionka, Mazuria Region"
        assert meaning(gazetteer, "у Новій Каміонці") == "Nowa Kamionka, Mazuria Region"
        assert meaning(gazetteer, "в Тополинске") == "~ Zielonka, Łęgowo region"
        assert meaning(gazetteer, "Topolin") == "~ Zielonka, Łęgowo region"
        assert meaning(gazetteer, "Altenburg") == "~ Starhorod, Mazuria Region"


def test_made_afresh_nothing_is_carried_over(files: DumpFiles, tmp_path: Path) -> None:
    file = tmp_path / "places.sqlite"
    build("--geonames", files.write(), "--output", file)
    files.places = [row for row in files.places if row[0] != 15]

    build("--geonames", files.write(), "--output", file, "--afresh")

    with open_gazetteer(file) as gazetteer:
        assert gazetteer.place("geonames:15") is None
