"""The words of `[hours]`: hours of a day that is not named."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from extraction.words.stems import Phrases, phrases


@dataclass(frozen=True, eq=False, repr=False)
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

    @cached_property
    def of_any_day(self) -> Phrases:
        """The hours that need not be of the day of the event told before, looked for together."""
        lists = (self.past_day, self.day_so_far, self.nights, self.mornings)
        return Phrases(row for one in lists for row in one.rows)


def hour_words(table: Mapping[str, str]) -> HourWords:
    """Return the lists of the table `[hours]` of a language."""
    return HourWords(**{name: phrases(lines) for name, lines in table.items()})
