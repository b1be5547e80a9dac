"""The server as a process of its own, for `bench/`: `python -m tests.botapi --port 0`.

Prints its address. Beside the Bot API it takes, as JSON at `/bot<token>/flood`, a number of questions to
ask, spread over a number of chats; the answer comes when each has got a message, and says how many have
been delivered in all, and the seconds it took.
"""

import argparse
import asyncio
import json
import time
from typing import Any

from aiohttp import web

from tests.botapi.server import TOKEN, Server, serving


class Steered(Server):
    """A server that another process steers."""

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path == f"/bot{self.token}/flood":
            return await self._flood(await request.json())
        self.requests.clear()
        return await super().answer(request)

    async def _flood(self, order: dict[str, Any]) -> web.Response:
        begun = time.perf_counter()
        wanted = len(self.world.messages) + order["questions"]
        for number in range(order["questions"]):
            self.world.user_says(order["text"], chat=1 + number % order["chats"])
        await self.until(lambda: len(self.world.messages) >= wanted, timeout=300)
        taken = time.perf_counter() - begun
        tally = {"delivered": len(self.world.messages), "seconds": taken, "violations": self.violations}
        return web.Response(body=json.dumps(tally), content_type="application/json")


async def main() -> None:
    """Serve until killed."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, default=0)
    arguments.add_argument("--token", default=TOKEN)
    given = arguments.parse_args()
    async with serving(Steered(given.token), given.port) as server:
        print(server.base_url, flush=True)  # noqa: T201 - whoever started it reads it here
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
