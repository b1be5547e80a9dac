"""Who asks more than one person can read is not answered for a while, so that others are."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Literal

AT_ONCE = 40
"""Updates of one person that are taken without a pause."""

A_SECOND = 0.5
"""Updates of one person that are taken each second after that."""

NOTICE_EVERY = 60.0
"""Seconds between two notices to one person that they are not listened to just now."""

MOST_PEOPLE = 10_000
"""People that are remembered; who has been quiet is forgotten first."""

Verdict = Literal["take", "say so", "pass over"]


@dataclass(slots=True)
class _Person:
    left: float
    at: float
    told_at: float = float("-inf")


class Throttle:
    """Counts what people send, by the moment they sent it: what waited while the bot was away is no flood."""

    def __init__(self) -> None:
        self._people: dict[Hashable, _Person] = {}

    def hears(self, who: Hashable, at: float) -> Verdict:
        """Return what to do with an update sent by somebody at a moment, in seconds."""
        person = self._people.pop(who, None) or _Person(AT_ONCE, at)
        self._people[who] = person  # at the end: the longest quiet stand first
        if len(self._people) > MOST_PEOPLE:
            self._people.pop(next(iter(self._people)))
        person.left = min(AT_ONCE, person.left + max(0.0, at - person.at) * A_SECOND)
        person.at = max(person.at, at)
        if person.left >= 1.0:
            person.left -= 1.0
            return "take"
        if at - person.told_at < NOTICE_EVERY:
            return "pass over"
        person.told_at = at
        return "say so"
