"""Who is offered which commands."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from commands.menus import Menus
from domain.team import Role
from rendering.commands_menu import COMMANDS, EDITORS, OWNERS
from tests.botapi.faults import refused
from tests.botapi.parameters import read_parameters
from tests.botapi.server import Server, serving
from transport.application import build_application, running
from transport.context import BotApplication


@pytest.fixture
async def telegram() -> AsyncIterator[Server]:
    async with serving(Server()) as server:
        yield server
    assert server.violations == []


@pytest.fixture
async def application(telegram: Server) -> AsyncIterator[BotApplication]:
    async with running(build_application(telegram.token, base_url=telegram.base_url)) as application:
        yield application


def requests(telegram: Server, method: str) -> list[dict[str, Any]]:
    """The parameters of all requests of `method`."""
    return [read_parameters(method, given)[0] for given in telegram.called(method)]


def offered(telegram: Server, user: int) -> list[tuple[str, ...]]:
    """The commands set for a private chat, in the order of the requests."""
    return [
        tuple(entry["command"] for entry in request["commands"])
        for request in requests(telegram, "setMyCommands")
        if request["scope"].get("chat_id") == user
    ]


async def test_editors_and_owners_are_offered_their_commands_in_their_own_chats(
    telegram: Server, application: BotApplication
) -> None:
    menus = Menus(application, lambda: {1: Role.OWNER, 2: Role.EDITOR})

    await menus.set_for_team()

    assert offered(telegram, 1) == [(*EDITORS, *OWNERS, *COMMANDS)] * 3
    assert offered(telegram, 2) == [(*EDITORS, *COMMANDS)] * 3


async def test_readers_are_not_offered_what_they_may_not_do(
    telegram: Server, application: BotApplication
) -> None:
    await Menus(application, dict).set_for_all()

    said = requests(telegram, "setMyCommands")
    scopes = [(request["scope"]["type"], len(request["commands"])) for request in said]
    assert scopes == [("all_private_chats", len(COMMANDS))] * 3 + [("all_group_chats", 2)] * 3


async def test_nothing_is_said_twice_and_a_former_editor_is_offered_a_readers_commands(
    telegram: Server, application: BotApplication
) -> None:
    team = {2: Role.EDITOR}
    menus = Menus(application, lambda: dict(team))
    await menus.set_for_team()
    await menus.set_for_team()

    team[2] = Role.READER
    await menus.set_for_team()
    await menus.set_for_team()

    assert len(offered(telegram, 2)) == 3
    assert [request["scope"] for request in requests(telegram, "deleteMyCommands")] == [
        {"type": "chat", "chat_id": 2}
    ] * 3


async def test_a_menu_that_was_refused_is_set_the_next_time(
    telegram: Server, application: BotApplication
) -> None:
    menus = Menus(application, lambda: {2: Role.EDITOR})
    telegram.fails("setMyCommands", refused(400, "Bad Request: chat not found"))

    await menus.set_for_team()
    await menus.set_for_team()

    assert len(offered(telegram, 2)) == 4
