"""What is said of a dump that is missing, broken or named badly; nothing is written then."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gazetteer.dump import DumpFiles, build

ELSEWHERE = "GeoNames publishes it beside its other files"


@pytest.fixture
def files(tmp_path: Path) -> DumpFiles:
    return DumpFiles(tmp_path / "files")


def _without(stem: str) -> Callable[[Path], None]:
    return lambda folder: (folder / f"{stem}.txt").unlink()


def _with_line(stem: str, text: bytes) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        with (folder / f"{stem}.txt").open("ab") as file:
            file.write(text)

    return write


def _torn(folder: Path) -> None:
    _without("admin2Codes")(folder)
    (folder / "admin2Codes.zip").write_bytes(b"PK torn")


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (_without("XW"), "{} holds 0 files named after a country; say which with --country XX"),
        (
            _without("alternateNamesV2"),
            "{} lacks alternateNamesV2.txt or alternateNames.txt (or its .zip); " + ELSEWHERE,
        ),
        (
            _without("admin1CodesASCII"),
            "{} lacks admin1CodesASCII.txt (or its .zip); " + ELSEWHERE,
        ),
        (_torn, "{}/admin2Codes.zip cannot be read (BadZipFile); fetch it again"),
        (_with_line("XW", b"\xff\n"), "{}/XW.txt cannot be read (UnicodeDecodeError); fetch it again"),
        (_with_line("XW", b"<html>\n"), "{}/XW.txt, line 15: 1 columns parted by tabs; expected 19"),
        (
            _with_line("alternateNamesV2", b"1\t2\n"),
            "{}/alternateNamesV2.txt, line 15: 2 columns parted by tabs; expected 8 or 10",
        ),
        (
            _with_line("admin2Codes", b"XW.01.9\tA\tA\tmany\n"),
            "{}/admin2Codes.txt, line 2: found 'many'; expected a number of GeoNames",
        ),
        (
            _with_line("XW", b"7\tA\tA\t\t95\t0\tP\tPPL\tXW\t\t01\t\t\t\t0\t\t\t\t\n"),
            "{}/XW.txt, line 15: 95.0, 0.0 is no point in degrees",
        ),
    ],
)
def test_a_missing_or_broken_file_is_named(
    files: DumpFiles, tmp_path: Path, spoil: Callable[[Path], None], complaint: str
) -> None:
    spoil(files.write())

    outcome = build("--geonames", files.folder, "--output", tmp_path / "places.sqlite")

    assert (outcome.returncode, outcome.stderr) == (1, complaint.format(files.folder) + "\n")
    assert not (tmp_path / "places.sqlite").exists()


def test_data_that_cannot_be_read_are_not_replaced(files: DumpFiles, tmp_path: Path) -> None:
    file = tmp_path / "places.sqlite"
    file.write_bytes(b"codes that nobody can read any more")

    outcome = build("--geonames", files.write(), "--output", file)

    assert outcome.returncode == 1
    assert outcome.stderr.startswith(f"the gazetteer's data cannot be read from {file}")
    assert file.read_bytes() == b"codes that nobody can read any more"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ("--country", "XW"),
            "--country says which part of a dump is read; name the dump with --geonames DIR",
        ),
        (("--geonames", "{}"), "name the file for XW with --output FILE"),
    ],
)
def test_a_build_that_says_too_little_is_refused(
    files: DumpFiles, arguments: tuple[str, ...], complaint: str
) -> None:
    files.write()

    outcome = build(*(argument.format(files.folder) for argument in arguments))

    assert outcome.returncode == 2
    assert outcome.stderr.splitlines()[-1] == f"python -m gazetteer build: error: {complaint}"
