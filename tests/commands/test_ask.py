"""`ask`: one answer as plain text, as a reader gets it; nothing is written."""

import time

import pytest

from tests.commands.conftest import A_DATE, Shell


@pytest.fixture
def told(shell: Shell) -> Shell:
    """A shell whose database holds what the article says."""
    assert shell.ingest("--publish").status == 0
    return shell


def test_a_question_is_answered_with_who_said_it_when_where_and_a_link(told: Shell) -> None:
    said = told("ask", "status of Pokrovsk?", "--now", "2025-11-12")

    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("Pokrovsk\nPokrovsk district, Donetsk region\n")
    assert "Oksana Lypa, governor\nThe road to Pokrovsk is open\n" in said.out
    assert "11 Nov · Example News <https://example.org/a>\n" in said.out


def test_an_unknown_place_is_an_answer_too(told: Shell) -> None:
    said = told("ask", "status of Atlantis-under-Sea?")

    assert (said.status, said.err) == (0, "")
    assert "Atlantis" in said.out


@pytest.mark.parametrize("command", [("ask", "Pokrovsk"), ("ask", "Pokrovsk", "--json"), ("resolve", "Lviv")])
def test_nothing_is_made_where_there_is_no_database(bare_shell: Shell, command: tuple[str, ...]) -> None:
    before = bare_shell.files()

    assert bare_shell(*command).status == 0

    assert bare_shell.files() == before


@pytest.mark.parametrize("command", [("ask", "Pokrovsk"), ("resolve", "Pokrovsk")])
def test_nothing_is_written_where_there_is_one(told: Shell, command: tuple[str, ...]) -> None:
    before, files = told.database.read_bytes(), told.files()

    assert told(*command).status == 0

    assert told.database.read_bytes() == before
    assert told.files() == files


def test_the_answer_is_in_the_language_of_the_question_unless_another_is_wanted(told: Shell) -> None:
    assert told("ask", "Що в Покровську?").out.startswith("Покровськ\nПокровський район, Донецька область\n")
    assert told("ask", "Что в Покровске?").out.startswith("Покровск\nПокровский район, Донецкая область\n")
    assert told("ask", "Pokrovsk", "--lang", "uk").out.startswith("Покровськ\n")


def test_as_json_it_is_what_stands_behind_the_answer(told: Shell) -> None:
    (behind,) = told("ask", "status of Pokrovsk?", "--now", "2025-11-12", "--json").objects

    assert list(behind) == ["language", "now", "resolution", "answers"]
    assert (behind["language"], behind["now"]) == ("en", "2025-11-12T12:00:00+02:00")  # noon in Kyiv
    assert behind["resolution"]["kind"] == "place"
    (answer,) = behind["answers"]
    assert answer["place"]["names"]["uk"] == "Покровськ"
    assert answer["totals"] == {
        "statements": 1,
        "speakers": 1,
        "outlets": 1,
        "narrations": 1,
        "newest": "2025-11-11",
    }
    assert [statement["appearances"][0]["shown"] for statement in answer["statements"]] == [
        "The road to Pokrovsk is open"
    ]


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ("2025-11-12", "2025-11-12T12:00:00+01:00"),
        ("2025-11-12T09:30Z", "2025-11-12T09:30:00+00:00"),
        ("2025-11-12T09:30+02:00", "2025-11-12T09:30:00+02:00"),
    ],
)
def test_a_day_is_noon_in_the_zone_of_the_configuration(shell: Shell, now: str, shown: str) -> None:
    shell.write("config.toml", '[digests]\ndefault_timezone = "Europe/Berlin"\n')

    (behind,) = shell("ask", "Pokrovsk", "--now", now, "--json").objects

    assert behind["now"] == shown


@pytest.mark.parametrize(
    ("now", "complaint"),
    [
        ("yesterday", f"--now: found 'yesterday'; expected {A_DATE}"),
        ("2025-11-12T09:30", "--now: '2025-11-12T09:30' has no zone; add one, such as +02:00 or Z"),
        ("9999-12-31", "--now: found '9999-12-31'; expected a year from 1900 to 2999"),
    ],
)
def test_a_wrong_moment_is_wrong_usage(bare_shell: Shell, now: str, complaint: str) -> None:
    said = bare_shell("ask", "Pokrovsk", "--now", now)

    assert (said.status, said.out, said.err) == (2, "", f"error: {complaint}\n")


def test_a_question_of_a_hundred_thousand_characters_is_answered_shortly(told: Shell) -> None:
    start = time.monotonic()
    said = told("ask", "Pokrovsk " * 11_112)

    assert (said.status, said.err) == (0, "")
    assert len(said.out) < 200
    assert time.monotonic() - start < 10


@pytest.mark.parametrize(
    "question",
    [
        "status of \u200bPok\u200drovsk\u200b?",
        "\u202estatus of Pokrovsk?",
        "\u200fPokrovsk\u200e",
    ],
)
def test_characters_that_cannot_be_seen_do_not_hide_a_place(told: Shell, question: str) -> None:
    said = told("ask", question)

    assert said.out.startswith("Pokrovsk\n")
    assert not set(said.out) & set("\u200b\u202e\u200f")


@pytest.mark.parametrize(
    "question", ["", " ", "\u200b", "?!", "<b>", "&amp;", "'; DROP TABLE place; --", "\udcff"]
)
def test_whatever_is_asked_there_is_an_answer(told: Shell, question: str) -> None:
    said = told("ask", question)

    assert (said.status, said.err) == (0, "")
    assert said.out.strip()


def test_markup_in_a_statement_is_shown_as_it_was_written(shell: Shell) -> None:
    shell.write("article.txt", 'The road to Pokrovsk is <b>open</b> & "safe", Governor Oksana Lypa said.\n')
    shell.ingest("--publish")

    assert 'The road to Pokrovsk is <b>open</b> & "safe"' in shell("ask", "Pokrovsk").out
