"""How fast the real process sends, how long others wait for it, and what it is refused; on strict limits."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.options import Options
from bench.process import QUESTION, Owed, prepare, running
from tests.botapi import faults
from tests.botapi.limits import Limits
from tests.botapi.server import Server, serving

BROADCAST, LONG_BROADCAST, PAID = 600, 5000, 10_000
A_SECOND = 30
"""Messages that Telegram allows in a second."""

READER = 1_000_000


def main(_options: Options) -> None:
    asyncio.run(_all())


async def _all() -> None:
    rate, refused = await broadcast()
    share = rate / A_SECOND
    print(
        f"a broadcast to {BROADCAST} chats under strict limits: {rate:.1f} a second, {share:.2f} of "
        f"Telegram's {A_SECOND} (aim 0.90); refused: {refused} (aim 0)"
    )
    print(f"while one chat is under a 429, the others' longest wait: {await flooded():.3f} s (aim 0.2)")
    slowest, middle = await asked()
    print(
        f"a question during a broadcast to {LONG_BROADCAST} chats, from its sending to its answer: "
        f"{slowest:.2f} s at worst, {middle:.2f} s as a rule (aim 1)"
    )
    print(f"paid for, two durable marks each: {await paid():.0f} a second (aim 1000)")


async def broadcast() -> tuple[float, int]:
    """Return the messages a second of a broadcast, and how many were refused as too many."""
    server = Server()
    server.limits = Limits()
    async with _sending(server, [Owed(1 + number, "news") for number in range(BROADCAST)]):
        await server.until(lambda: len(server.world.messages) == BROADCAST, timeout=120)
    return _rate(server), server.limits.refused


async def flooded() -> float:
    """Return the longest time between two messages to others while one chat is told to wait, in seconds."""
    server = Server()
    owed = [Owed(1 + number, "news") for number in range(200)]
    owed.insert(20, Owed(5_000, "news"))
    server.flooded[5_000] = faults.flood(3)
    async with _sending(server, owed):
        await server.until(lambda: len(server.world.delivered(5_000)) == 1, timeout=60)
    times = sorted(message.at for message in server.world.messages if message.chat != 5_000)
    return max(later - earlier for earlier, later in pairwise(times))


async def asked() -> tuple[float, float]:
    """Return the longest and the middle time that readers wait during a long broadcast, in seconds."""
    server = Server()
    server.limits = Limits()
    waits = []
    async with _sending(server, [Owed(1 + number, "news") for number in range(LONG_BROADCAST)]):
        await server.until(lambda: len(server.world.messages) > A_SECOND, timeout=60)
        for number in range(20):
            chat, began = READER + number, asyncio.get_running_loop().time()
            server.world.user_says(QUESTION, chat=chat)
            await server.until(lambda c=chat: bool(server.world.delivered(c)), timeout=30)  # type: ignore[misc]
            waits.append(asyncio.get_running_loop().time() - began)
            await asyncio.sleep(0.3)
    return max(waits), sorted(waits)[len(waits) // 2]


async def paid() -> float:
    """Return how many paid messages a second are sent."""
    server = Server()
    async with _sending(server, [Owed(1 + number, "news", paid=True) for number in range(PAID)]):
        await server.until(lambda: len(server.world.messages) == PAID, timeout=120)
    return _rate(server)


@asynccontextmanager
async def _sending(server: Server, owed: list[Owed]) -> AsyncIterator[None]:
    with TemporaryDirectory(prefix="sitrep-sending-") as folder:
        async with serving(server):
            settings = prepare(Path(folder), server, owed)
            async with running(settings):
                yield


def _rate(server: Server) -> float:
    times = [message.at for message in server.world.messages]
    return (len(times) - 1) / (max(times) - min(times))
