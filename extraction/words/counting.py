"""The words of numbers: their values, what joins two of them, and what is numbered and not counted."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from extraction.words.stems import Stems, stems


@dataclass(frozen=True, eq=False, repr=False)
class Counting:
    """`values` are number words in lower case, `scales` those that multiply what stands before ("thousand"),
    `ones` those of one: behind tens ("twenty-one"), or beside what is counted and none of `not_before_one`
    ("every one"), `not_behind_one` ("one of", «одного разу»).

    `ranges` stand between two ends ("to"), `joints` between two things counted at once ("killed or wounded"),
    `numbered` beside a number that is a name ("Brigade 155", "aged 67"), `percent` for a hundredth,
    `plurals` are nouns of more than one without its ending, `years` what a year has before or behind it.
    A `single` scale alone is one of it, but not in the plural («тисячі людей») nor behind a `vague` word.

    Beside `clock`, `of_day` and `hours` a number is a time, beside `lived` and `aged` somebody's years.
    `measured` stand before it ("UAH 6 million"); `units` are not what the next number counts as well.
    Without what it counts a number stands behind `befalling` ("killed 41") or `them`, perhaps `roughly`,
    before `befallen` ("two were"), `predicates` («двоє поранені»), `where` ("six over") and behind `being`,
    before `out_of` ("three of") and `wholes`; `people` («двоє») are always of people. `owners` are «його»,
    `personal` «ми».
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
    not_before_one: Stems[bool]
    not_behind_one: Stems[bool]
    clock: Stems[bool]
    of_day: Stems[bool]
    hours: Stems[bool]
    lived: Stems[bool]
    aged: Stems[bool]
    measured: Stems[bool]
    units: Stems[bool]
    befalling: Stems[bool]
    befallen: Stems[bool]
    predicates: Stems[bool]
    them: Stems[bool]
    roughly: Stems[bool]
    where: Stems[bool]
    being: Stems[bool]
    out_of: Stems[bool]
    wholes: Stems[bool]
    people: Stems[bool]
    owners: Stems[bool]
    personal: Stems[bool]

    def may_begin_with(self, word: str) -> bool:
        """Return whether a number can begin with a word."""
        begin = (self.values, self.scales, self.ones)
        return word[0].isdigit() or any(word in one for one in begin) or "-" in word


def counting(table: Mapping[str, Any]) -> Counting:
    """Return the words of the tables `[numbers]`, `[scales]` and `[counting]` of a language."""
    lists = {key: stems(words) for key, words in table["counting"].items()}
    return Counting(values=table["numbers"], scales=table["scales"], **lists)
