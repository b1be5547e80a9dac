"""`chat`: the bot's conversation in the terminal, of which nothing is kept."""

import pytest

from domain.language import Language
from handlers.languages import language_of
from store.connection import open_for_reading
from tests.commands.conftest import Shell

NOW = ("--now", "2025-11-12")


@pytest.fixture
def told(shell: Shell) -> Shell:
    assert shell.ingest("--publish").status == 0
    return shell


def test_a_question_is_answered_as_ask_answers_it(told: Shell) -> None:
    said = told("chat", *NOW, stdin="status of Pokrovsk?\n")

    assert (said.status, said.err) == (0, "")
    answer = told("ask", "status of Pokrovsk?", *NOW).out
    assert answer.strip() in said.out


def test_a_number_presses_a_button(told: Shell) -> None:
    said = told("chat", *NOW, stdin="status of Pokrovsk?\n1\n")

    first, second = said.out.split("[1] ")[:2]
    assert "The road to Pokrovsk is open" in first
    assert len(said.out.split("> ")) == 4, said.out
    assert second


def test_commands_are_understood(told: Shell) -> None:
    said = told("chat", *NOW, stdin="/status Pokrovsk\n/start\n")

    assert "The road to Pokrovsk is open" in said.out


def test_the_readers_telegram_decides_where_nothing_shows_a_language(told: Shell) -> None:
    greeting = told("chat", *NOW, "--lang", "uk", stdin="/start\n").out

    assert language_of(greeting.partition("> ")[2].partition("[1]")[0]) is Language.UK
    assert told("chat", "--lang", "de").status == 2


def test_nothing_of_the_conversation_is_kept(told: Shell) -> None:
    told("chat", *NOW, stdin="status of Pokrovsk?\n1\nXanadu\n/language\n")

    with open_for_reading(told.database) as db:
        for table in ("chat", "question", "delivery", "dialog", "choice"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
        left = db.execute("SELECT count(*) FROM inbox WHERE raw IS NOT NULL OR chat IS NOT NULL").fetchone()
        assert left == (0,)
    assert b"Xanadu" not in told.database.read_bytes()


def test_a_second_conversation_begins_anew(told: Shell) -> None:
    for _ in range(2):
        said = told("chat", *NOW, stdin="status of Pokrovsk?\n")
        assert "The road to Pokrovsk is open" in said.out


def test_an_empty_conversation_ends_at_once(shell: Shell) -> None:
    said = shell("chat", stdin="")

    assert (said.status, said.err) == (0, "")


def test_an_owner_is_played_with_an_option_and_leaves_no_trace(told: Shell) -> None:
    as_owner = told("chat", *NOW, "--as", "owner", stdin="/editors\n")
    as_reader = told("chat", *NOW, stdin="/editors\n")

    assert "There is no editor yet" in as_owner.out
    assert "There is no editor yet" not in as_reader.out


def test_an_editor_of_the_terminal_is_none_afterwards(told: Shell) -> None:
    told("chat", *NOW, "--as", "editor", stdin="/help\n")

    with told.store() as store:
        assert store.editors.all() == []
    assert told("chat", "--as", "king").status == 2
