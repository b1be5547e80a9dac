"""What all commands have in common: their names, their exit status, and what goes where."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import bot
from tests.commands.conftest import ORIGIN, Shell

BOT = Path(bot.__file__)


def run(folder: Path, *arguments: str | bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the bot as a process of its own."""
    return subprocess.run(
        [sys.executable, str(BOT), *arguments],
        cwd=folder,
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, **environment},
    )


def test_help_lists_every_command(bare_shell: Shell) -> None:
    said = bare_shell("--help")

    assert said.status == 0
    for name, does in bot.COMMANDS.items():
        assert f"  {name:9}{does}\n" in said.out


@pytest.mark.parametrize("command", bot.COMMANDS)
def test_every_command_explains_itself(bare_shell: Shell, command: str) -> None:
    said = bare_shell(command, "--help")

    assert said.status == 0
    assert said.out.startswith(f"usage: bot.py {command} ")
    assert bot.COMMANDS[command].split()[0] in said.out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "usage: bot.py [-h] [--config FILE] COMMAND"),
        (("dance",), "invalid choice: 'dance'"),
        (("ask",), "the following arguments are required: QUESTION"),
        (("ask", "Pokrovsk", "--lang", "de"), "invalid choice: 'de'"),
        (("ask", "Pokrovsk", "--js"), "unrecognized arguments: --js"),
        (("ask", "Pokrovsk", "Kyiv"), "unrecognized arguments: Kyiv"),
        (("--conf", "a", "ask", "Pokrovsk"), "invalid choice: 'a'"),
        (("ingest", "article.txt"), "the following arguments are required: --source, --url, --published"),
    ],
)
def test_wrong_usage_is_two(bare_shell: Shell, arguments: tuple[str, ...], complaint: str) -> None:
    said = bare_shell(*arguments)

    assert (said.status, said.out) == (2, "")
    assert complaint in said.err


def test_a_wrong_configuration_is_two_with_a_line_for_each_mistake(bare_shell: Shell) -> None:
    bare_shell.write("config.toml", "[store]\nremember_days = 0\nnonsense = 1\n")

    said = bare_shell("ask", "Pokrovsk")

    assert (said.status, said.out) == (2, "")
    assert said.err.splitlines() == [
        "error: store.remember_days: found 0; expected greater than or equal to 1",
        "error: store.nonsense: no such setting; config.example.toml lists them all",
    ]


def test_a_configuration_is_named_before_the_command_and_its_paths_are_relative_to_it(shell: Shell) -> None:
    (shell.folder / "other").mkdir()
    shell.database.rename(shell.folder / "other" / "its.db")
    shell.write("other/my.toml", '[store]\npath = "its.db"\n')
    assert shell("--config", "other/my.toml", "ingest", "article.txt", *ORIGIN, "--publish").status == 0

    assert "Oksana Lypa" in shell("--config", "other/my.toml", "ask", "Pokrovsk").out
    assert "Oksana Lypa" not in shell("ask", "Pokrovsk").out


def test_a_configuration_that_is_not_there_is_two(bare_shell: Shell) -> None:
    said = bare_shell("--config", "no.toml", "ask", "Pokrovsk")

    assert (said.status, said.err) == (
        2,
        "error: there is no file no.toml; copy config.example.toml to it\n",
    )


@pytest.mark.parametrize(
    "command", [("ask", "Pokrovsk"), ("resolve", "Pokrovsk"), ("ingest", "article.txt", *ORIGIN), ("chat",)]
)
def test_a_database_of_a_newer_version_is_one_with_what_to_do(shell: Shell, command: tuple[str, ...]) -> None:
    make_newer(shell)
    before = shell.database.read_bytes()

    said = shell(*command)

    assert (said.status, said.out) == (1, "")
    assert said.err == (
        "error: database sitrep.db: it was made by a newer Sitrep (m999_dreams); "
        "update this one, or name another file under [store] path\n"
    )
    assert shell.database.read_bytes() == before


def make_newer(shell: Shell) -> None:
    from_the_future = "INSERT INTO _sqlite_migrations VALUES (999, 'sitrep', 'm999_dreams', '2030-01-01')"
    subprocess.run(
        [
            sys.executable,
            "-c",
            "import sqlite3, sys; c = sqlite3.connect('sitrep.db'); c.execute(sys.argv[1]); c.commit()",
            from_the_future,
        ],
        cwd=shell.folder,
        check=True,
    )


def test_answers_go_to_stdout_in_utf_8_wherever_it_runs(tmp_path: Path) -> None:
    said = run(tmp_path, "ask", "Що в Покровську?", LANG="C", LC_ALL="C")

    assert (said.returncode, said.stderr) == (0, b"")
    assert "Покровськ" in said.stdout.decode()


def test_bytes_that_are_no_text_are_asked_about_without_a_traceback(tmp_path: Path) -> None:
    said = run(tmp_path, "ask", b"status of \xff\xfe?")

    assert (said.returncode, said.stderr) == (0, b"")


@pytest.mark.parametrize("lines", [1, 5000], ids=["before anything is printed", "in the middle"])
def test_a_reader_who_has_enough_ends_it_quietly(tmp_path: Path, lines: int) -> None:
    (tmp_path / "questions.jsonl").write_text('{"query": "Lviv"}\n' * lines)
    process = subprocess.Popen(
        [sys.executable, str(BOT), "resolve", "--jsonl", "questions.jsonl"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    )
    assert process.stdout
    assert process.stderr
    if lines > 1:
        assert process.stdout.readline().startswith(b'{"query": "Lviv"')
    process.stdout.close()

    complaints = process.stderr.read()
    process.stderr.close()

    assert (process.wait(timeout=60), complaints) == (0, b"")
