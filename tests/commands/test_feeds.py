"""`feeds import` and `feeds export`."""

from pathlib import Path

import pytest

from bot import main

SAMPLES = Path(__file__).parent.parent.parent / "samples" / "feeds.opml"


@pytest.fixture
def settings(tmp_path: Path) -> str:
    path = tmp_path / "config.toml"
    path.write_text('[store]\npath = "sitrep.db"\n', encoding="utf-8")
    return str(path)


def test_feeds_come_in_once_and_go_out_again(
    settings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.opml"

    assert main(["--config", settings, "feeds", "import", str(SAMPLES)]) == 0
    assert main(["--config", settings, "feeds", "import", str(SAMPLES)]) == 0
    assert main(["--config", settings, "feeds", "export", str(out)]) == 0
    assert main(["--config", settings, "feeds", "list"]) == 0

    said = capsys.readouterr()
    assert said.out.splitlines()[:2] == [
        "20 feeds added, 0 known before; what they bring waits in /review",
        "0 feeds added, 20 known before; what they bring waits in /review",
    ]
    assert said.out.splitlines()[-1].split("\t")[2:] == [
        "not read yet",
        "last read never",
        "every 15 min",
        "drafts",
    ]
    assert said.err == "20 feeds written\n"
    assert out.read_bytes().count(b"xmlUrl") == 20


def test_what_is_no_list_is_refused(
    settings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.opml").write_bytes(b"<rss/>")

    assert main(["--config", settings, "feeds", "import", str(tmp_path / "a.opml")]) == 1
    assert main(["--config", settings, "feeds", "import", str(tmp_path / "absent.opml")]) == 1

    assert capsys.readouterr().err.splitlines() == [
        f"error: {tmp_path / 'a.opml'}: this is no OPML",
        f"error: {tmp_path / 'absent.opml'} cannot be read: No such file or directory",
    ]
