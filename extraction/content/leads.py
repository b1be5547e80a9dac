"""Events that are told first and dated after: "Two died near X. The accident happened on Thursday."."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from extraction.content.told import Told
from extraction.reports.drafts import Draft

BEHIND = 2
"""Sentences from what is told to where its day is named: "X said so" may be between."""


class _Lead(NamedTuple):
    """A statement on an event without a day: which of the article's, in which sentence, about what."""

    at: int
    number: int
    told: Told


class Leads:
    """The statements whose event has no day yet, and the days of all."""

    def __init__(self) -> None:
        self.days: list[date | None] = []
        self._leads: list[_Lead] = []

    def add(self, on: date | None, draft: Draft, told: Told, *, is_event: bool) -> None:
        """Take the day of the next statement; of an event without one the day may follow."""
        if on is None and is_event:
            self._leads.append(_Lead(len(self.days), draft.number, told))
        self.days.append(on)

    def date(self, on: date, draft: Draft, told: Told) -> frozenset[str]:
        """Give what was told just before the day that "the attack" is of; return the places of it."""
        found = tuple(self._just_before(draft, told))
        for lead in found:
            self.days[lead.at] = on
        self._leads.clear()
        return frozenset().union(*(lead.told.places for lead in found))

    def _just_before(self, draft: Draft, told: Told) -> Iterator[_Lead]:
        for lead in self._leads:
            around = lead.told.places.union(*(told.within.get(place, ()) for place in lead.told.places))
            if 0 < draft.number - lead.number <= BEHIND and told.places <= around:
                yield lead
