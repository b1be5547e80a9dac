"""The real process, killed again and again while a quarter of its sends goes wrong: what did readers get?

The Bot API server of the tests stands in for Telegram; messages are owed in the store before the start, and
readers ask questions all the while. What counts is what the server has shown to each chat at the end.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bench.process import QUESTION, Owed, prepare, running
from domain.clock import system_clock
from tests.botapi import faults
from tests.botapi.faults import Fault
from tests.botapi.server import Server, serving

FIRST_READER = 1_000_000
GROUPS = range(-1_000_000_001_010, -1_000_000_001_000)


@dataclass(frozen=True, slots=True)
class Order:
    """How many messages are owed and questions asked, how often the process is killed, which chance rules."""

    messages: int = 300
    questions: int = 60
    kills: int = 25
    faulty: float = 0.25
    seed: int = 1
    settle: float = 2.0
    """Seconds until a lost answer is looked into; faults that are late are less late than this."""
    patience: float = 300.0
    """Seconds after the last kill until what has not arrived counts as lost."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What readers got."""

    lost: int
    doubled: int
    unanswered: int
    answered_twice: int
    sends: int
    faulted: int
    probes: int
    violations: list[str]
    log: str


def some_fault(chance: random.Random) -> Fault:
    """Return one of the things that go wrong with a send."""
    return chance.choice(
        [
            faults.lost(),
            faults.lost(),
            faults.dropped(),
            faults.dropped(),
            faults.bad_gateway(accepted=True),
            faults.bad_gateway(accepted=False),
            faults.garbage(accepted=True),
            faults.refused(500, "Internal Server Error: restart"),
            faults.refused(400, "Bad Request: Bad Gateway"),
            faults.flood(1),
            faults.slow(0.5),
            faults.late(0.5),
        ]
    )


async def killed(folder: Path, order: Order, told: Callable[[str], None] = lambda _: None) -> Tally:
    """Run the bot in `folder` as ordered, and tell what its readers got."""
    chance = random.Random(order.seed)
    server = Server()
    server.world.date = lambda: int(system_clock().timestamp())
    faulted = 0

    def perhaps(method: str) -> Fault | None:
        nonlocal faulted
        if method not in ("sendMessage", "sendPhoto") or chance.random() >= order.faulty:
            return None
        faulted += 1
        return some_fault(chance)

    async with serving(server):
        owed = [Owed(_chat(number), f"message {number}") for number in range(order.messages)]
        settings = prepare(folder, server, owed, f"settle_seconds = {order.settle}")
        server.chance = perhaps
        asking = asyncio.create_task(_ask(server, order, chance))
        for number in range(order.kills):
            async with running(settings):
                before = len(server.requests)
                await server.until(lambda n=before: len(server.requests) > n, timeout=60)  # type: ignore[misc]
                await asyncio.sleep(chance.uniform(0.3, 3.0))
            told(f"kill {number + 1} of {order.kills}: {len(server.world.messages)} messages shown")
        server.chance = lambda _: None
        await asking
        async with running(settings):
            with suppress(TimeoutError):
                await server.until(lambda: not _missing(server, order), timeout=order.patience)
            await asyncio.sleep(2 * order.settle + 4)  # for what would come twice
    return _tally(server, order, faulted, folder)


def _chat(number: int) -> int:
    """Return whom a message is for: one in thirty for a group, the others for readers."""
    return GROUPS[number // 30 % len(GROUPS)] if number % 30 == 7 else 1 + number


async def _ask(server: Server, order: Order, chance: random.Random) -> None:
    for number in range(order.questions):
        await asyncio.sleep(chance.uniform(0.0, 2.0 * order.kills / max(order.questions, 1)))
        server.world.user_says(QUESTION, chat=FIRST_READER + number)


def _missing(server: Server, order: Order) -> bool:
    shown = {(message.chat, message.text) for message in server.world.messages}
    answered = {chat for chat, _ in shown if chat >= FIRST_READER}
    owed = {(_chat(number), f"message {number}") for number in range(order.messages)}
    return not owed <= shown or len(answered) < order.questions


def _tally(server: Server, order: Order, faulted: int, folder: Path) -> Tally:
    shown = Counter((message.chat, message.text) for message in server.world.messages)
    answers = Counter(message.chat for message in server.world.messages if message.chat >= FIRST_READER)
    owed = [(_chat(number), f"message {number}") for number in range(order.messages)]
    return Tally(
        lost=sum(not shown[one] for one in owed),
        doubled=sum(shown[one] > 1 for one in owed),
        unanswered=order.questions - len(answers),
        answered_twice=sum(times > 1 for times in answers.values()),
        sends=len(server.called("sendMessage")),
        faulted=faulted,
        probes=len(server.called("editMessageText")),
        violations=server.violations,
        log=(folder / "log.txt").read_text(),
    )
