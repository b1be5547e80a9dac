"""`export` and `import`: what an operator says, and is told."""

import csv
import io
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from gazetteer.gazetteer import Gazetteer
from store.lock import IMPORTING, only_one
from store.store import Store, open_store, read_store
from tests.commands.conftest import Shell
from tests.people import HNATOV, Clock, Newsroom

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def elsewhere(shell: Shell) -> None:
    """`other.toml` names a database that is not there yet."""
    shell.write("other.toml", '[store]\npath = "other.db"\n')


@pytest.fixture
def another(elsewhere: None, shell: Shell, synced: Path) -> None:
    """`other.toml` names a database that knows the places and nothing else."""
    shutil.copyfile(synced, shell.folder / "other.db")


@pytest.mark.usefixtures("elsewhere")
def test_what_is_exported_can_be_imported_and_is_the_same(shell: Shell) -> None:
    shell.ingest("--publish")

    assert shell("export", "all.jsonl").err == "3 statements written\n"
    imported = shell("--config", "other.toml", "import", "all.jsonl")

    assert (imported.status, imported.err) == (0, "")
    assert imported.out == (
        "3 new statements, 0 known already, 0 bad lines skipped\nall have the numbers they have in the file\n"
        "to take it back: import --undo 1\n"
    )
    again = shell("--config", "other.toml", "export", "-")
    assert again.out == (shell.folder / "all.jsonl").read_text()
    asked = ("ask", "Pokrovsk", "--now", "2025-11-12")
    assert shell("--config", "other.toml", *asked) == shell(*asked)


def test_importing_the_same_file_again_adds_nothing(shell: Shell) -> None:
    shell.ingest("--publish")
    shell("export", "all.jsonl")
    before = shell("export", "-").out

    again = shell("import", "all.jsonl")

    assert again.out == "0 new statements, 3 known already, 0 bad lines skipped\nnothing was added\n"
    assert shell("export", "-").out == before


@pytest.mark.usefixtures("another")
def test_numbers_that_are_taken_are_mapped_and_said(shell: Shell) -> None:
    shell.ingest("--publish")
    shell("export", "all.jsonl")
    other = shell.write("other.txt", "The market of Pokrovsk is open, Mayor Taras Vilnyi said.")
    origin = ("--source", "Other News", "--url", "https://other.example/a", "--published", "2025-11-11")
    shell("--config", "other.toml", "ingest", other, *origin, "--publish")

    imported = shell("--config", "other.toml", "import", "-", stdin=(shell.folder / "all.jsonl").read_bytes())

    assert imported.out == (
        "3 new statements, 0 known already, 0 bad lines skipped\nNo. 1-3 of the file: No. 2-4 here\n"
        "to take it back: import --undo 1\n"
    )


@pytest.mark.usefixtures("another")
def test_an_import_is_taken_back_in_one_act(shell: Shell) -> None:
    shell.ingest("--publish")
    shell("export", "all.jsonl")
    asked = ("--config", "other.toml", "ask", "Pokrovsk", "--now", "2025-11-12")
    shell("--config", "other.toml", "import", "all.jsonl")
    assert "1 statement" in shell(*asked).out

    assert shell("--config", "other.toml", "import", "--undo", "1").out == (
        "3 statements withdrawn; their numbers stay, and say why\n"
    )

    assert "There is no statement about this place in my answers yet." in shell(*asked).out
    again = shell("--config", "other.toml", "import", "--undo", "1")
    assert (again.status, again.err) == (1, "error: there is no import 1 that could be taken back\n")
    lines = shell("--config", "other.toml", "export", "-").objects
    assert [line["state"] for line in lines if line["type"] == "statement"] == ["withdrawn"] * 3
    assert [line["reason"] for line in lines if line["type"] == "journal"][3:] == ["undone"] * 3


@pytest.mark.usefixtures("another")
def test_a_bad_line_is_named_and_nothing_is_imported(shell: Shell) -> None:
    shell.ingest("--publish")
    shell("export", "all.jsonl")
    with (shell.folder / "all.jsonl").open("a") as file:
        file.write("nonsense\n")
    lines = (shell.folder / "all.jsonl").read_text().count("\n")

    refused = shell("--config", "other.toml", "import", "all.jsonl")

    assert (refused.status, refused.out) == (1, "")
    assert refused.err == (
        f"line {lines}: Invalid JSON: expected ident at line 1 column 2\n"
        "error: 1 bad lines: nothing was imported\n"
    )
    assert shell("--config", "other.toml", "export", "-").out.splitlines() == [
        '{"type":"sitrep","format":1,"statements":0,"last_statement":0,"last_journal":0}'
    ]
    assert shell("--config", "other.toml", "import", "all.jsonl", "--skip-bad").out == (
        "3 new statements, 0 known already, 1 bad lines skipped\nall have the numbers they have in the file\n"
        "to take it back: import --undo 2\n"
    )


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("a.jsonl", b"", "a.jsonl: the first line is no heading of an export"),
        ("a.jsonl", b"\xff\x00" * 50, "a.jsonl: the first line is no heading of an export"),
        ("a.jsonl", b'{"type":"sitrep","format":2,"statements":0,"last_statement":0,"last_journal":0}\n',
         "a.jsonl: the first line is no heading of an export (format: Input should be"),
        ("a.jsonl", b'{"type":"sitrep","format":1,"statements":0,"last_statement":999999,"last_journal":0}\n',
         "a.jsonl: the heading speaks of No. 999999, but the file has 0 lines"),
        ("a.csv", b"source\xff\n", "a.csv: this is not text in UTF-8 (byte 6)"),
        ("a.txt", b"", "a.txt: expected a name that ends in .jsonl or .csv, or --format"),
    ],
)  # fmt: skip
def test_what_is_no_export_is_refused(shell: Shell, name: str, content: bytes, complaint: str) -> None:
    shell.write(name, content)

    refused = shell("import", name)

    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith(f"error: {complaint}")


def test_a_missing_file_is_said(shell: Shell) -> None:
    assert shell("import", "none.jsonl").err == "error: there is no file none.jsonl\n"
    assert shell("export", "none/a.csv").err == (
        "error: none/a.csv cannot be written: No such file or directory\n"
    )


@pytest.mark.usefixtures("another")
def test_a_table_holds_the_current_versions_and_can_be_imported(shell: Shell) -> None:
    shell.ingest("--publish")
    shell("export", "all.csv")

    rows = list(csv.DictReader(io.StringIO((shell.folder / "all.csv").read_text())))
    imported = shell("--config", "other.toml", "import", "all.csv")

    assert [(row["number"], row["speaker"], row["places"], row["said_on"]) for row in rows] == [
        ("1", "Oksana Lypa", "UA14160210010099403", "2025-11-11"),
        ("2", "Russian Defense Ministry", "UA14160150010065527", ""),
        ("3", "", "UA14160210010099403", ""),
    ]
    assert imported.status == 0
    assert shell("--config", "other.toml", "export", "-", "--format", "csv").out == (
        (shell.folder / "all.csv").read_text()
    )


def test_a_table_made_by_hand_needs_four_columns_only(shell: Shell) -> None:
    shell.write(
        "hand.csv",
        "source,url,published,text,speaker,side,places\n"
        "Hand News,https://hand.example/1,2025-11-11,The road is open,Oksana Lypa,ua,UA14160210010099403\n"
        "Hand News,https://hand.example/1,2025-11-11,,Oksana Lypa,ua,\n"
        "Hand News,ftp://hand.example/1,2025-11-11,The road is open,,,\n"
        "Hand News,https://hand.example/2,soon,The road is open,,,\n"
        "Hand News,https://hand.example/3,2025-11-11,The road is open,,,UA0\n"
        "Hand News,https://me:secret@hand.example/4,2025-11-11,The road is open,,,\n",
    )

    refused = shell("import", "hand.csv")
    assert refused.err.splitlines() == [
        "line 3: text: empty",
        "line 4: url: Value error, an address that begins with http:// or https:// is expected",
        "line 5: published: Value error, Invalid isoformat string: 'soon'",
        "line 6: place 'UA0' is not in the gazetteer",
        "line 7: url: Value error, the address holds a name and password, which an export would give away",
        "error: 5 bad lines: nothing was imported",
    ]

    assert shell("import", "hand.csv", "--skip-bad").out == (
        "1 new statements, 0 known already, 5 bad lines skipped\nNo. 1 of the file: No. 1 here\n"
        "to take it back: import --undo 2\n"
    )
    assert "The road is open" in shell("ask", "Pokrovsk", "--now", "2025-11-12").out


def test_claims_name_their_author_and_where_they_appeared(shell: Shell) -> None:
    shell.ingest("--publish")

    claims = shell("export", "-", "--format", "claimreview").objects

    assert [claim["author"]["name"] for claim in claims] == ["Oksana Lypa", "Russian Defense Ministry"]
    assert claims[0] == {
        "@context": "https://schema.org",
        "@type": "Claim",
        "identifier": 1,
        "text": "The road to Pokrovsk is open",
        "inLanguage": "en",
        "author": {"@type": "Person", "name": "Oksana Lypa", "jobTitle": "governor"},
        "datePublished": "2025-11-11",
        "appearance": [claims[0]["firstAppearance"]],
        "firstAppearance": {
            "@type": "NewsArticle",
            "url": "https://example.org/a",
            "publisher": {"@type": "Organization", "name": "Example News"},
            "inLanguage": "en",
            "datePublished": "2025-11-11",
            "headline": "Eleven buses leave Pokrovsk",
        },
        "about": [{"@type": "Place", "identifier": "UA14160210010099403", "name": "Pokrovsk"}],
        "keywords": claims[0]["keywords"],
    }


def test_an_export_holds_nothing_of_readers(shell: Shell) -> None:
    shell.ingest("--publish")
    with open_store(shell.database) as store:
        store.write_now(lambda book: book.remember_choice("telegram", 987654321, "xanadu", "S1", Clock()()))

    for form in ("jsonl", "csv", "claimreview"):
        out = shell("export", "-", "--format", form).out
        assert out
        assert "xanadu" not in out
        assert "987654321" not in out


def test_of_two_imports_at_once_the_second_waits_for_its_turn(shell: Shell) -> None:
    shell.write("hand.csv", "source,url,published,text\n")

    with only_one(shell.database, IMPORTING):
        refused = shell("import", "hand.csv")

    assert refused.status == 1
    assert refused.err == (
        f"error: another import into sitrep.db is under way (process {os.getpid()}); wait for its end\n"
    )


@pytest.fixture
def large(synced_store: Store, gazetteer: Gazetteer, tmp_path: Path) -> Path:
    """An export of six hundred statements about Pokrovsk."""
    newsroom = Newsroom(synced_store, gazetteer, Clock())
    for number in range(600):
        newsroom.hears(f"Statement {number}", speaker=HNATOV)
    (tmp_path / "full.toml").write_text('[store]\npath = "sitrep.db"\n')
    done = subprocess.run(
        [sys.executable, "bot.py", "--config", tmp_path / "full.toml", "export", tmp_path / "large.jsonl"],
        cwd=PROJECT, capture_output=True, check=True,
    )  # fmt: skip
    assert done.stderr == b"600 statements written\n"
    return tmp_path / "large.jsonl"


def test_a_killed_import_leaves_nothing_and_questions_are_answered_meanwhile(
    shell: Shell, large: Path, tmp_path: Path
) -> None:
    shell.write("there.toml", '[store]\npath = "there.db"\n')
    asked = ("--config", "there.toml", "ask", "Pokrovsk", "--now", "2025-11-12")
    shell("--config", "there.toml", "import", "-", "--format", "csv", stdin="source,url,published,text\n")
    nothing = shell(*asked).out
    command = [sys.executable, str(PROJECT / "bot.py"), "--config", "there.toml", "import", str(large)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE)

    with read_store(tmp_path / "there.db") as store:
        until = monotonic() + 30
        while not (open_imports := store.imports.unfinished()) or not half(store):
            assert monotonic() < until
            assert process.poll() is None
            sleep(0.001)
        process.send_signal(signal.SIGSTOP)
        assert shell(*asked).out == nothing
        process.send_signal(signal.SIGKILL)
        process.communicate()

        assert [each.state for each in open_imports] == ["open"]
        assert shell(*asked).out == nothing

    imported = shell("--config", "there.toml", "import", str(large))
    assert imported.out.startswith("600 new statements, 0 known already, 0 bad lines skipped\n")
    assert "600 statements" in shell(*asked).out


def half(store: Store) -> bool:
    return bool(store.imports._db.execute("SELECT count(*) > 100 FROM main.statement").fetchone()[0])
