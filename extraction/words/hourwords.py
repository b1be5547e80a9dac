"""The words of `[hours]`: hours of a day that is not named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extraction.words.stems import Phrases, phrases
from extraction.words.tokens import Token


@dataclass(frozen=True)
class HourWords:
    """Words of one language for hours of a day that is not named.

    `past_day` is the day before («за минулу добу»), `day_so_far` and `mornings` are of the day itself,
    `nights` of the night into it; `usual` are of every day; `soon` is still the same day ("hours later").
    """

    past_day: Phrases
    day_so_far: Phrases
    nights: Phrases
    mornings: Phrases
    usual: Phrases
    soon: Phrases

    def may_begin_with(self, word: str) -> bool:
        """Return whether hours that need not be of that day may be named from `word` on."""
        return any(one.may_begin_with(word) for one in self._of_any_day)

    @property
    def _of_any_day(self) -> tuple[Phrases, ...]:
        return self.past_day, self.day_so_far, self.nights, self.mornings

    def stand_in(self, tokens: Sequence[Token]) -> bool:
        """Return whether hours are named that need not be of the day of the event told before."""
        return any(one.stands_in(tokens) for one in self._of_any_day)


def hour_words(table: Mapping[str, str]) -> HourWords:
    """Return the lists of the table `[hours]` of a language."""
    return HourWords(**{name: phrases(lines) for name, lines in table.items()})
