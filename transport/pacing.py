"""How fast messages may go out: evenly over all chats, slower in one chat, slower still in a group.

Telegram says of its limits that they are about 30 messages a second for all chats, one a second in a chat,
and 20 a minute in a group (Bots FAQ); @BotSupport says the last of channels too. Measured against a server
that holds a strict window: 28 and 29.5 a second, evenly spaced, meet no refusal in 600 messages; 30 meet 547.
"""

import math
from collections import defaultdict, deque
from dataclasses import dataclass

FREE_PER_SECOND = 28.0
"""Messages a second to all chats, evenly spaced."""

PAID_PER_SECOND = 1000.0
"""Messages a second that Telegram lets be paid for (Bot API, allow_paid_broadcast)."""

BETWEEN = 1.05
"""Seconds between two messages in one chat. Telegram "may allow short bursts", and does not say which."""

IN_A_GROUP, WINDOW = 18, 60.0
"""Messages in a group or channel within so many seconds."""

ONE_BY_ONE, TOGETHER = 100.0, 32
"""Messages a second up to which each is claimed alone; how many are claimed together where there are more."""

FIRST = 1.0
"""Seconds after its start until a bot sends: what the last process sent may have filled a window."""

AT_ONCE = 1.0
"""Seconds within which two chats that are told to wait mean that all have to."""

SLOWER, RECOVERY = 0.8, 1.0 / 60.0
"""What the rate is multiplied with when all have to wait, and how it grows back: by 1 a minute."""

FAILURES = 4
"""Failures in a row, with no success among them, after which the server is left alone for a while."""

LONGEST_REST = 30.0
"""Seconds at most until a server that fails is tried again; the first rest is 1 s, then doubled."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`per_second` over all chats; `between` two messages in a chat; `in_a_group` within `WINDOW`.

    Whoever sets more a second than Telegram allows has a server without its limits: the others grow alike.
    """

    per_second: float
    between: float
    in_a_group: int
    paid_per_second: float = PAID_PER_SECOND

    @classmethod
    def of(cls, per_second: float) -> "Limits":
        """Return Telegram's limits with a rate for all chats, messages a second."""
        larger = max(1.0, per_second / FREE_PER_SECOND)
        return cls(per_second, BETWEEN / larger, int(IN_A_GROUP * larger))


UNLIMITED = Limits(math.inf, 0.0, 10**9, math.inf)


class Pacer:
    """Says when a chat may be sent something. Moments are seconds of a clock that nobody sets."""

    def __init__(self, limits: Limits, start: float = -math.inf) -> None:
        self._limits = limits
        self._next = start
        self._next_paid = start
        self._rate = limits.per_second
        self._rate_at = start
        self._chats: dict[int, float] = {}
        self._groups: defaultdict[int, deque[float]] = defaultdict(deque)
        self._flooded: tuple[int, float, float] | None = None
        self._held_until = -math.inf
        self._failures = 0

    def wait(self, now: float, *, paid: bool = False) -> float:
        """Return how many seconds nobody may be sent anything."""
        return max(self._next_paid if paid else self._next, self._held_until) - now

    def chat_wait(self, chat: int, now: float) -> float:
        """Return how many seconds this chat may not; 0 or less: it may now."""
        wait = self._chats.get(chat, -math.inf) - now
        if chat < 0 and (times := self._groups.get(chat)) and len(times) >= self._limits.in_a_group:
            wait = max(wait, times[-self._limits.in_a_group] + WINDOW - now)
        return wait

    def sends(self, chat: int, now: float, *, paid: bool = False) -> None:
        """Hear that something is sent to a chat."""
        if paid:
            self._next_paid = self._after(self._next_paid, self._limits.paid_per_second, now)
        else:
            self._next = self._after(self._next, self._rate_now(now), now)
        self._chats[chat] = max(self._chats.get(chat, -math.inf), now + self._limits.between)
        if len(self._chats) > 10_000:
            self._chats = {chat: until for chat, until in self._chats.items() if until > now}
        if chat < 0:
            self._count(chat, now)

    def sent_before(self, chat: int, at: float) -> None:
        """Hear that an earlier process sent something to a group."""
        self._count(chat, at)

    def holds(self, chat: int, until: float) -> None:
        """Hear that a chat has to wait."""
        self._chats[chat] = max(self._chats.get(chat, -math.inf), until)

    def holds_all(self, until: float) -> None:
        """Hear that all chats have to wait."""
        self._held_until = max(self._held_until, until)

    def flooded(self, chat: int, seconds: float, now: float) -> float:
        """Hear that a chat was told to wait; return for how many seconds all have to.

        Two chats within a second mean that: all wait for the shorter of their times, and go slower then.
        """
        self.holds(chat, now + seconds)
        last, self._flooded = self._flooded, (chat, now, seconds)
        if last is None or last[0] == chat or now - last[1] > AT_ONCE:
            return 0.0
        if self._held_until <= now:
            self._rate, self._rate_at = max(1.0, self._rate_now(now) * SLOWER), now
        shorter = min(seconds, last[2])
        self.holds_all(now + shorter)
        return shorter

    def failed(self, now: float) -> float:
        """Hear that the server failed; return for how many seconds it is left alone."""
        self._failures += 1
        if self._failures < FAILURES:
            return 0.0
        rest = min(2.0 ** (self._failures - FAILURES), LONGEST_REST)
        self.holds_all(now + rest)
        return rest

    def answered(self) -> None:
        """Hear that the server is well."""
        self._failures = 0

    @property
    def is_limited(self) -> bool:
        """Whether there is any limit at all."""
        return self._limits.per_second < math.inf

    @property
    def one_at_a_time(self) -> bool:
        """Whether free messages go one by one: at Telegram's own rate each has a slot of its own."""
        return self._limits.per_second <= ONE_BY_ONE or not self.is_limited

    @property
    def at_a_time(self) -> int:
        """How many messages may be claimed at once: more than one only where thousands are sent a second."""
        return 1 if self._failures >= FAILURES or not self.is_limited else TOGETHER

    def _rate_now(self, now: float) -> float:
        if self._rate < self._limits.per_second:
            grown = self._rate + RECOVERY * (now - self._rate_at)
            self._rate, self._rate_at = min(grown, self._limits.per_second), now
        return self._rate

    def _after(self, slot: float, rate: float, now: float) -> float:
        """Return the slot after this one. One that was missed by less than its length is made up for."""
        length = 1.0 / rate
        return max(slot, now - length) + length

    def _count(self, chat: int, at: float) -> None:
        times = self._groups[chat]
        times.append(at)
        while len(times) > self._limits.in_a_group:
            times.popleft()
