"""The words of numbers: their values, what joins two of them, and what is numbered and not counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from extraction.words.stems import Remembered, Stems, stems


@dataclass(frozen=True)
class Counting:
    """`values` are number words in lower case, `scales` those that multiply what stands before ("thousand"),
    `ones` those that count only behind tens ("twenty-one").

    `ranges` stand between two ends ("to"), `joints` between two things counted at once ("killed or wounded"),
    `numbered` beside a number that is a name ("Brigade 155", "aged 67"), `percent` for a hundredth,
    `plurals` are nouns of more than one without its ending, `years` what a year has before or behind it.
    A `single` scale alone is one of it, but not in the plural («тисячі людей») nor behind a `vague` word.
    """

    values: Mapping[str, float]
    scales: Mapping[str, float]
    ones: Stems[bool]
    ranges: Stems[bool]
    joints: Stems[bool]
    numbered: Stems[bool]
    percent: Stems[bool]
    plurals: Stems[bool]
    years: Stems[bool]
    single: Stems[bool]
    vague: Stems[bool]

    @cached_property
    def may_begin(self) -> Remembered[bool]:
        """Whether a number can begin with a word: most are passed over at one look."""
        return Remembered(
            lambda word: word[0].isdigit() or word in self.values or word in self.scales or "-" in word
        )


def counting(table: Mapping[str, Any]) -> Counting:
    """Return the words of the tables `[numbers]`, `[scales]` and `[counting]` of a language."""
    lists = {key: stems(words) for key, words in table["counting"].items()}
    return Counting(values=table["numbers"], scales=table["scales"], **lists)
