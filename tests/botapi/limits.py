"""Telegram's limits, held strictly: so many messages in any second, in a chat, and a minute in a group."""

import math
from collections import defaultdict, deque

from tests.botapi.faults import Refusal

COUNTED = frozenset({"sendMessage", "sendPhoto", "editMessageText", "editMessageCaption"})
"""Methods that the limits are about; whether Telegram counts edits is not known."""


class Limits:
    """Refuses what is too much. What is refused does not count, as with Telegram's own windows."""

    def __init__(self, *, a_second: int = 30, between: float = 1.0, a_minute_in_a_group: int = 20) -> None:
        self._a_second = a_second
        self._between = between
        self._a_minute = a_minute_in_a_group
        self._all: deque[float] = deque()
        self._chats: dict[int, float] = {}
        self._groups: defaultdict[int, deque[float]] = defaultdict(deque)
        self.refused = 0

    def count(self, chat: int, now: float, *, paid: bool = False) -> None:
        """Count a request.

        Raises:
            Refusal: it is one too many.
        """
        wait = max(0.0 if paid else self._wait_of_all(now), self._chats.get(chat, -math.inf) - now)
        if chat < 0:
            wait = max(wait, _wait(self._groups[chat], self._a_minute, 60.0, now))
        if wait > 0:
            self.refused += 1
            seconds = math.ceil(wait)
            raise Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        if not paid:
            self._all.append(now)
        self._chats[chat] = now + self._between
        if chat < 0:
            self._groups[chat].append(now)

    def _wait_of_all(self, now: float) -> float:
        return _wait(self._all, self._a_second, 1.0, now)


def _wait(times: deque[float], most: int, window: float, now: float) -> float:
    while times and times[0] <= now - window:
        times.popleft()
    return times[0] + window - now if len(times) >= most else 0.0
