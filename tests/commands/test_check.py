"""`check`: what is wrong with configuration, database and token, all of it at once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from commands import live
from domain.clock import system_clock
from store.lock import SILENT, only_one
from tests.botapi import faults
from tests.botapi.server import Server, serving
from tests.commands.conftest import Said, Shell
from tests.commands.test_command_line import make_newer

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # made up


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with serving(Server()) as server:
        yield server


def test_all_is_good(shell: Shell) -> None:
    shell.write("telegram-token.txt", TOKEN)

    said = shell("check", "--offline")

    assert (said.status, said.err) == (0, "")
    configuration, token, gazetteer, database = said.out.splitlines()
    assert (configuration, token) == ("configuration: good", "token file: good")
    assert gazetteer.startswith("gazetteer: good (version ")
    assert database == "database: good (0 rows in the journal)"


def test_a_database_that_is_not_there_yet_is_no_mistake_and_is_not_made(bare_shell: Shell) -> None:
    bare_shell.write("telegram-token.txt", TOKEN)
    before = bare_shell.files()

    said = bare_shell("check", "--offline")

    assert said.status == 0
    assert said.out.splitlines()[-1] == "database: sitrep.db will be made"
    assert bare_shell.files() == before


def test_every_mistake_of_the_configuration_is_named(bare_shell: Shell) -> None:
    bare_shell.write("config.toml", '[store]\npth = "a"\n[metrics]\nport = 0\n')

    said = bare_shell("check")

    assert (said.status, said.out) == (2, "")
    assert said.err.splitlines() == [
        "error: store.pth: no such setting; config.example.toml lists them all",
        "error: metrics.port: found 0; expected greater than or equal to 1",
    ]


def test_a_wrong_setting_does_not_hide_a_missing_token(bare_shell: Shell) -> None:
    bare_shell.write("config.toml", '[telegram]\ntoken_file = "gone.txt"\n[metrics]\nport = 0\n')

    said = bare_shell("check")

    assert said.status == 2
    assert said.err.splitlines() == [
        "error: metrics.port: found 0; expected greater than or equal to 1",
        "error: telegram.token_file: there is no file gone.txt; put the token from @BotFather into it",
    ]


def test_a_missing_token_and_a_newer_database_are_named_together(shell: Shell) -> None:
    make_newer(shell)

    said = shell("check", "--offline")

    assert said.status == 2
    token, database = said.err.splitlines()
    assert token == (
        "error: telegram.token_file: there is no file telegram-token.txt; "
        "put the token from @BotFather into it"
    )
    assert database.startswith("error: database sitrep.db: it was made by a newer Sitrep (m999_dreams); ")


def test_a_database_that_is_none_is_one(shell: Shell) -> None:
    shell.write("telegram-token.txt", TOKEN)
    shell.write("sitrep.db", "Dear diary, " * 500)

    said = shell("check", "--offline")

    assert (said.status, said.err) == (
        1,
        "error: database sitrep.db: it is no SQLite database; name another file under [store] path\n",
    )


async def test_the_server_is_asked_whether_it_takes_the_token(bare_shell: Shell, server: Server) -> None:
    bare_shell.write("telegram-token.txt", server.token)
    bare_shell.write("config.toml", f'[telegram]\nbase_url = "{server.base_url}"\n')

    said = await asyncio.to_thread(bare_shell, "check")

    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines()[-1].startswith("token: good (@")
    assert [method for method, _ in server.requests] == ["getMe"]


async def test_a_refused_token_is_named_and_not_shown(bare_shell: Shell, server: Server) -> None:
    bare_shell.write("telegram-token.txt", TOKEN)
    bare_shell.write("config.toml", f'[telegram]\nbase_url = "{server.base_url}"\n')

    said = await asyncio.to_thread(bare_shell, "check")

    assert (said.status, said.err) == (
        1,
        "error: telegram.token_file: the server refuses the token; ask @BotFather for it\n",
    )
    assert TOKEN not in said.out


def test_a_server_that_is_not_reached_is_named(bare_shell: Shell) -> None:
    bare_shell.write("telegram-token.txt", TOKEN)
    bare_shell.write("config.toml", '[telegram]\nbase_url = "http://127.0.0.1:9"\n')  # nobody listens there

    said = bare_shell("check")

    assert (said.status, said.err) == (
        1,
        "error: telegram.base_url: http://127.0.0.1:9/bot is not reached (NetworkError)\n",
    )


def test_whether_a_bot_runs_and_lives(bare_shell: Shell) -> None:
    assert bare_shell("check", "--running").err == "error: no bot runs on sitrep.db\n"

    with only_one(bare_shell.database) as lock:
        lock.beat(system_clock())
        said = bare_shell("check", "--running")
        assert (said.status, said.err) == (0, "")
        assert said.out.startswith("the bot runs: last sign of life ")

        long_ago = system_clock() - SILENT - timedelta(seconds=5)
        lock.beat(long_ago)
        said = bare_shell("check", "--running")
        assert (said.status, said.out) == (1, "")
        assert said.err == (
            f"error: the bot on sitrep.db hangs: no sign of life since {long_ago:%H:%M:%S} UTC\n"
        )

    assert bare_shell("check", "--running").status == 1


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the trial not wait between its requests."""
    monkeypatch.setattr(live, "BETWEEN", 0.0)


def tried(server: Server, shell: Shell, chat: int) -> Said:
    shell.write("telegram-token.txt", server.token)
    shell.write("config.toml", f'[telegram]\nbase_url = "{server.base_url}"\n')
    return shell("check", f"--live={chat}")


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("chat", [5, -7, -1001000000007])
async def test_telegram_can_be_tried_for_what_settling_assumes(
    shell: Shell, server: Server, chat: int
) -> None:
    server.world.user_says("hello", chat=chat)

    said = await asyncio.to_thread(tried, server, shell, chat)

    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines()[-4:] == [
        "live: ids 2, 3, 4 (one by one)",
        "live: a text edited to its own words is not modified: yes",
        "live: a caption edited to its own words is not modified: yes",
        'live: it holds here; [sending] in_doubt = "settle" finds lost messages',
    ]
    assert server.world.delivered() == []
    assert server.violations == []


@pytest.mark.usefixtures("at_once")
async def test_where_it_does_not_hold_what_to_set_is_said(shell: Shell, server: Server) -> None:
    server.world.user_says("hello")
    server.fails("editMessageCaption", faults.refused(400, "Bad Request: something else"))

    said = await asyncio.to_thread(tried, server, shell, 5)

    assert said.status == 1
    assert said.err == (
        "error: --live: it does not hold that a caption edited to its own words is not modified. "
        'Set [sending] in_doubt = "leave": nothing is then sent twice\n'
    )
    assert server.world.delivered() == []


@pytest.mark.usefixtures("at_once")
async def test_a_chat_that_the_bot_may_not_write_to_is_said_to_be_that(shell: Shell, server: Server) -> None:
    said = await asyncio.to_thread(tried, server, shell, 6)

    assert (said.status, said.err) == (1, "error: --live: Telegram refuses: Chat not found\n")
