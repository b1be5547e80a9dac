"""Who is answered: what every part of an answer needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.language import Language, Names
from domain.statement import Side
from rendering.words import Words, words


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads `language`, at `now`, whose zone is the one their days are counted in.

    `sides` are all of the configuration in their fixed order; the first two are at war with each other.
    """

    language: Language
    words: Words
    sides: tuple[Side, ...]
    now: datetime

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def belligerents(self) -> tuple[Side, ...]:
        return self.sides[:2]

    def name(self, names: Names) -> str:
        return names.in_(self.language)


def reader(language: Language, sides: Sequence[Side], now: datetime) -> Reader:
    """Return the reader of `language` at `now` (aware, in the zone of the reader's days)."""
    return Reader(language, words(language), tuple(sides), now)
