"""`ingest`: an article becomes statements, all of it or nothing, and what came of it is said."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from store.book import Book
from tests.commands.conftest import A_DATE, ARTICLE, ORIGIN, Shell

KEYS = [
    "text",
    "start",
    "end",
    "sentence",
    "speaker",
    "speaker_as_written",
    "speaker_role",
    "speaker_kind",
    "side",
    "cue",
    "direct_quote",
    "places",
    "said_on",
    "said_precision",
    "happened_on",
    "topics",
    "stance",
    "figures",
    "doubts",
]
"""Those that stay (DESIGN, section 5); further ones may be added."""


def test_each_statement_has_the_shape_that_other_programs_read(shell: Shell) -> None:
    said = shell.ingest("--json")

    assert said.status == 0
    assert len(said.objects) == 3
    for found in said.objects:
        assert [key for key in found if key in KEYS] == KEYS
        assert found["text"] == ARTICLE[found["start"] : found["end"]]
    first = said.objects[0]
    assert {key: first[key] for key in KEYS if key not in ("start", "end", "topics")} == {
        "text": "The road to Pokrovsk is open",
        "sentence": "The road to Pokrovsk is open, Governor Oksana Lypa said on Tuesday, November 11.",
        "speaker": "Oksana Lypa",
        "speaker_as_written": "Oksana Lypa",
        "speaker_role": "governor",
        "speaker_kind": "official",
        "side": "ua",
        "cue": "said",
        "direct_quote": False,
        "places": [
            {"id": "UA14160210010099403", "name": "Pokrovsk", "as_written": "Pokrovsk", "implied": False}
        ],
        "said_on": "2025-11-11",
        "said_precision": "day",
        "happened_on": None,
        "stance": "asserts",
        "figures": [],
        "doubts": [],
    }
    assert [found["speaker"] for found in said.objects[1:]] == ["Russian Defense Ministry", None]


def test_what_is_for_people_goes_to_stderr_beside_json(shell: Shell) -> None:
    said = shell.ingest("--json", "--publish")

    assert said.err.splitlines() == [
        "new source 'Example News': added with grade F (cannot be judged)",
        "3 found: 2 by 2 speakers, 1 in the outlet's own words",
        "3 new, published: No. 1-3",
    ]


def test_what_is_published_is_answered_with_and_drafts_are_not(shell: Shell) -> None:
    drafts = shell.ingest()

    assert drafts.out.splitlines() == [
        "3 found: 2 by 2 speakers, 1 in the outlet's own words",
        "3 new, kept as drafts (publish them with --publish): No. 1-3",
    ]
    assert "The road to Pokrovsk is open" not in shell("ask", "Pokrovsk").out

    published = shell.ingest("--publish")

    assert published.out.splitlines()[1:] == [
        "this article is known already: nothing added",
        "3 had waited as drafts and are published now",
    ]
    assert "The road to Pokrovsk is open" in shell("ask", "Pokrovsk").out


DOUBTFUL = """\
The road to Pokrovsk is open, Governor Oksana Lypa said on Tuesday, November 11.

Residents said that the bridge in Pokrovsk had been closed.

“We walked out of Pokrovsk,” said Halyna, a retired teacher.
"""
"""One sure statement, one of a speaker without a name, and one of a private person; invented."""


def test_doubtful_ones_are_published_too_and_that_is_said(shell: Shell) -> None:
    shell.write("article.txt", DOUBTFUL)

    said = shell.ingest("--publish")

    assert said.out.splitlines()[1:] == [
        "2 new, published: No. 1-2",
        "1 published with doubts, unseen by an editor: unnamed_speaker No. 2",
        "1 always held for an editor (/review): private_person No. 3",
    ]
    answer = shell("ask", "Pokrovsk").out
    assert "the bridge in Pokrovsk had been closed" in answer
    assert "We walked out of Pokrovsk" not in answer


def test_only_the_sure_ones_are_published_where_that_is_asked(shell: Shell) -> None:
    shell.write("article.txt", DOUBTFUL)

    said = shell.ingest("--publish", "--only-sure")

    assert said.out.splitlines()[1:] == [
        "1 new, published: No. 1",
        "1 with doubts wait for an editor (/review): unnamed_speaker No. 2",
        "1 always held for an editor (/review): private_person No. 3",
    ]
    assert "the bridge in Pokrovsk had been closed" not in shell("ask", "Pokrovsk").out


def test_only_sure_says_what_publish_does(bare_shell: Shell) -> None:
    said = bare_shell.ingest("--only-sure")

    assert (said.status, said.out, said.err) == (
        2,
        "",
        "error: --only-sure: says which ones --publish publishes; give that too\n",
    )


def test_a_new_source_is_named_once(shell: Shell) -> None:
    assert "new source 'Example News'" in shell.ingest().err

    assert shell.ingest().err == ""
    with shell.store() as store:
        source = store.articles.source("Example News")
        assert source
        assert source.grade == "F"


def test_the_same_article_twice_adds_nothing(shell: Shell) -> None:
    shell.ingest("--publish")
    before = shell("ask", "Pokrovsk", "--json", "--now", "2025-11-12").out

    said = shell.ingest("--publish")

    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines()[1:] == ["this article is known already: nothing added"]
    assert shell("ask", "Pokrovsk", "--json", "--now", "2025-11-12").out == before


def test_a_changed_article_says_so(shell: Shell) -> None:
    shell.ingest("--publish")
    shell.write(
        "article.txt",
        ARTICLE.replace("Shells fell on Pokrovsk", "Rockets hit the railway in Pokrovsk"),
    )

    said = shell.ingest("--publish")

    assert said.out.splitlines()[1:] == ["1 new, published: No. 4"]
    changed, gone = said.err.splitlines()
    assert changed.startswith("this article has changed since it was read on 20")
    assert changed.endswith(" UTC: 1 new, 2 stand as they were")
    assert gone == (
        "no longer in it, but they still stand: No. 3 "
        "(/review shows them to editors, /withdraw takes one back)"
    )


def test_drafts_that_a_changed_article_says_no_longer_are_dropped(shell: Shell) -> None:
    shell.ingest()
    shell.write("article.txt", ARTICLE.replace("Shells fell on Pokrovsk during the night.", ""))

    said = shell.ingest("--publish")

    assert said.out.splitlines()[1:] == ["2 had waited as drafts and are published now"]
    assert said.err.splitlines()[1:] == ["no longer in it, drafts dropped: No. 3"]


def test_the_headline_of_a_text_is_its_short_first_line(shell: Shell) -> None:
    shell.ingest("--publish")

    with shell.store() as store:
        (statement, *_) = store.statements.by_number([1])
        assert statement.appearances[0].article.title == "Eleven buses leave Pokrovsk"


def test_a_reprint_is_said_to_be_one(shell: Shell) -> None:
    shell.ingest("--publish")

    said = shell(
        "ingest",
        "article.txt",
        *("--source", "The Daily", "--url", "https://daily.example/9", "--published", "2025-11-12"),
        "--publish",
    )

    assert said.out.splitlines()[1:] == ["3 known from other articles, now in this one too: No. 1-3"]
    assert "2 outlets" in shell("ask", "Pokrovsk").out


def test_a_dry_run_stores_nothing(bare_shell: Shell, synced: Path) -> None:
    before = bare_shell.files()

    said = bare_shell.ingest("--dry-run")
    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines() == [
        "3 found: 2 by 2 speakers, 1 in the outlet's own words",
        "nothing stored (--dry-run)",
    ]
    assert bare_shell.files() == before

    shutil.copyfile(synced, bare_shell.database)
    content = bare_shell.database.read_bytes()
    assert bare_shell.ingest("--dry-run", "--publish").status == 0
    assert bare_shell.database.read_bytes() == content


def test_an_absent_database_is_made(bare_shell: Shell) -> None:
    assert bare_shell.ingest("--publish").status == 0

    assert bare_shell.files() == ["article.txt", "sitrep.db"]


def test_an_article_is_read_from_stdin(shell: Shell) -> None:
    said = shell.ingest("--json", file="-")
    assert (said.status, said.err) == (1, "error: -: the article is empty\n")

    said = shell("ingest", "-", *ORIGIN, "--json", stdin=ARTICLE)
    assert [found["text"] for found in said.objects] == [
        found["text"] for found in shell.ingest("--json", "--dry-run").objects
    ]


def test_offsets_of_a_page_are_into_its_text(shell: Shell) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in ARTICLE.splitlines()[2:] if line)
    shell.write(
        "page.html",
        f"<!DOCTYPE html><html><head><title>Buses &amp; roads</title></head><body><nav><a href='/'>Home</a>"
        f"</nav><article><h1>Eleven buses leave Pokrovsk</h1>{paragraphs}</article></body></html>",
    )

    said = shell.ingest("--json", "--publish", file="page.html")

    assert [found["text"] for found in said.objects] == [
        found["text"] for found in shell.ingest("--json", "--dry-run").objects
    ]


def test_which_rule_gave_what_is_explained(shell: Shell) -> None:
    said = shell.ingest("--explain", "--dry-run")

    assert "1. Oksana Lypa: The road to Pokrovsk is open\n" in said.out
    assert "3. (the outlet): Shells fell on Pokrovsk during the night.\n" in said.out
    beside_json = shell.ingest("--explain", "--dry-run", "--json")
    assert len(beside_json.objects) == 3
    assert "1. Oksana Lypa: The road to Pokrovsk is open\n" in beside_json.err


def test_an_article_without_statements_is_noted_as_read(shell: Shell) -> None:
    shell.write("article.txt", "* * *\n")

    said = shell.ingest("--publish")

    assert (said.status, said.out.splitlines()) == (
        0,
        ["0 found: 0 by 0 speakers, 0 in the outlet's own words", "nothing new"],
    )
    with shell.store() as store:
        assert store.articles.known("Example News", "https://example.org/a")


def test_every_wrong_option_is_named_at_once_and_nothing_is_stored(bare_shell: Shell) -> None:
    said = bare_shell(
        "ingest", "article.txt", "--source", " ", "--url", "example.org/a", "--published", "12 November"
    )

    assert (said.status, said.out) == (2, "")
    assert said.err.splitlines() == [
        "error: --url: found 'example.org/a'; expected an address such as https://example.org/a",
        "error: --source: found ' '; expected the outlet's name, up to 100 characters",
        f"error: --published: found '12 November'; expected {A_DATE}",
    ]
    assert bare_shell.files() == ["article.txt"]


@pytest.mark.parametrize("login", ["me:secret", "secret", ":secret", "me:se/cret"])
def test_an_address_with_a_password_is_refused_without_showing_it(bare_shell: Shell, login: str) -> None:
    said = bare_shell.ingest("--url", f"https://{login}@example.org/a")

    assert (said.status, said.out) == (2, "")
    assert said.err == (
        "error: --url: expected an address such as https://example.org/a, without a name and password in it\n"
    )
    assert bare_shell.files() == ["article.txt"]


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--url", "http://["),
        ("--url", "javascript:alert(1)"),
        ("--url", "https://"),
        ("--url", "https://example.org/a b"),
        ("--url", "https://example.org/\n"),
        ("--url", "https://example.org/\udcff"),
        ("--source", ""),
        ("--source", "Two\nlines"),
        ("--published", "2025-11-31"),
        ("--published", "2025-11-11T09:30"),
        ("--published", "0001-01-01"),
        ("--published", "9999-12-31T23:59Z"),
        ("--published", ""),
    ],
)
def test_a_wrong_option_is_wrong_usage(bare_shell: Shell, option: str, value: str) -> None:
    said = bare_shell.ingest(option, value)

    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"error: {option}: ")
    assert bare_shell.files() == ["article.txt"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "article.txt: the article is empty"),
        (
            b"\x89PNG\r\n\x1a\n" + bytes(50),
            "article.txt: this is not text in UTF-8 (byte 0 is 0x89); save the article as UTF-8 text or HTML",
        ),
        (
            bytes(50),
            "article.txt: this is not text but binary data; save the article as UTF-8 text or HTML",
        ),
        (b"<html><body></body></html>", "article.txt: no article text can be found in this HTML page"),
        (b"a " * 500_001, "article.txt: the article has 1,000,002 characters; 1,000,000 are allowed"),
    ],
    ids=["empty", "picture", "zeros", "empty page", "too long"],
)
def test_what_is_no_article_is_refused_and_nothing_is_stored(
    bare_shell: Shell, content: bytes, complaint: str
) -> None:
    bare_shell.write("article.txt", content)

    said = bare_shell.ingest("--publish")

    assert (said.status, said.out, said.err) == (1, "", f"error: {complaint}\n")
    assert bare_shell.files() == ["article.txt"]


@pytest.mark.parametrize(
    ("file", "complaint"),
    [
        ("no.txt", "no.txt cannot be read: No such file or directory"),
        (".", ". cannot be read: Is a directory"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(bare_shell: Shell, file: str, complaint: str) -> None:
    said = bare_shell.ingest(file=file)

    assert (said.status, said.out, said.err) == (1, "", f"error: {complaint}\n")


def test_a_locked_database_is_one_with_what_to_do_and_stays_as_it_was(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.connection.BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(shell.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = shell.ingest("--publish")

    assert (said.status, said.out) == (1, "")
    assert said.err == (
        "error: database sitrep.db: another process has held it locked for too long; "
        "try again when that has ended\n"
    )
    assert shell("ask", "Pokrovsk", "--json").objects[0]["answers"][0]["totals"]["statements"] == 0


def test_a_disk_that_turns_full_stores_nothing_of_an_article(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish = Book.publish

    def on_a_full_disk(book: Book, number: int, now: datetime, **more: Any) -> bool:
        published = publish(book, number, now, **more)
        (pages,) = book._db.execute("PRAGMA page_count").fetchone()
        book._db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
        book._db.execute("INSERT INTO fact VALUES ('large', hex(zeroblob(100000)))")
        return published

    monkeypatch.setattr(Book, "publish", on_a_full_disk)
    said = shell.ingest("--publish")
    monkeypatch.undo()
    monkeypatch.chdir(shell.folder)

    assert (said.status, said.out) == (1, "")
    assert said.err == "error: database sitrep.db: the disk is full; make room and try again\n"
    with shell.store() as store:
        assert store.articles.source("Example News") is None
        assert store.statements.by_number([1, 2, 3]) == ()
    assert shell.ingest("--publish").out.splitlines()[1:] == ["3 new, published: No. 1-3"]


def test_a_date_is_counted_in_the_zone_of_the_configuration(shell: Shell) -> None:
    """Late on the 10th in London it is the 11th in Kyiv already."""
    arguments = ("--source", "A", "--url", "https://a.example/1", "--published", "2025-11-10T23:30Z")
    shell("ingest", "article.txt", *arguments, "--publish")

    with shell.store() as store:
        (statement,) = store.statements.by_number([2])
        assert statement.published_day.isoformat() == "2025-11-11"
