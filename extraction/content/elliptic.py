"""Numbers beside which what they count is not said: "injured 41", "six over Mykolaiv", «двоє загинули»."""

from collections.abc import Iterator
from typing import Final

from extraction.content.numerals import Number, Numerals

OPENS: Final = ("", ",", ";", ":", ".", "—", "–", "-", "(", "“", "”", "«", '"')
"""What a number stands behind that begins a clause."""


class Elliptic:
    """Finds which numbers without a noun count something all the same."""

    def __init__(self, read: Numerals) -> None:
        self.read = read
        self.words = read.words

    def counts(self, number: Number, before: float | None) -> bool:
        """Return whether `number` counts something; `before` is the number that did so before it, if any."""
        read = self.read
        if self._is_of_day(number) or read.tokens[number.begin].norm in self.words.ones:
            return False
        if number.begin + 1 < number.after and read.norm(number.after - 1) in self.words.scales:
            return True  # 12 million from their homes
        if read.tokens[number.begin].norm in self.words.people:
            return True  # «двоє»
        another = before is not None and self._is_another(number, before)
        return another or self._is_told_of(number) or self._closes(number)

    def part_of(self, number: Number) -> int | None:
        """Return where the rest begins of which `number` is a part: "three of the dead", «41 із 60»."""
        read, at = self.read, number.after
        at += read.norm(at) == "out"  # four out of ten drones
        if read.norm(at) not in self.words.out_of or read.norm(number.begin) in self.words.ones:
            return None
        following = read.norm(at + 1)
        if following in self.words.wholes and read.is_number(at + 2):
            return at + 2  # 88 of the 110 drones
        return at + 1 if following in self.words.wholes or read.is_number(at + 1) else None

    def _is_of_day(self, number: Number) -> bool:
        """Return whether it may be a time or an age: "at five", ", 67,"."""
        read = self.read
        digits = read.text(number.begin).isdigit()
        apart = read.text(number.begin - 1) == "," and read.text(number.after) in (",", ")")
        return apart and digits

    def _is_told_of(self, number: Number) -> bool:
        """Return whether harm or a departure is told of that many: "killed 41", "two were hurt"."""
        read = self.read
        before = next(self._back(number.begin), "")
        if before in self.words.befalling or before in self.words.them:
            return True
        behind = read.norm(number.after + (read.norm(number.after) == "more"))  # and six more suffered wounds
        opens = before in OPENS or before in read.grammar.breaks or before in self.words.them
        known = behind in self.words.befallen or behind in self.words.befalling
        return opens and known

    def _back(self, at: int) -> Iterator[str]:
        """Yield the words before `at` but "at least", «близько» and the like."""
        for index in range(at - 1, -1, -1):
            if self.read.norm(index) not in self.words.roughly:
                yield self.read.norm(index)
        yield ""

    def _is_another(self, number: Number, before_it: float) -> bool:
        """Return whether it goes on from another number: "… and six over Mykolaiv", "there are 300 in"."""
        read = self.read
        before, behind = next(self._back(number.begin), ""), read.norm(number.after)
        if before in self.words.out_of and not read.is_counted(number.after):
            return before_it < number.value  # «88 цілей зі 110», not «три тисячі мешканців із восьми»
        if behind not in self.words.where:
            return False
        return before in self.words.joints or before in (",", ";") or before in self.words.being

    def _closes(self, number: Number) -> bool:
        """Return whether a dash and the number close the words: «Найбільше атак на Лиманському – 39.»."""
        read = self.read
        dash = number.begin > 1 and read.tokens[number.begin - 1].is_dash
        if not dash or read.tokens[number.begin - 1].end == read.tokens[number.begin].start:
            return False
        rest = (read.tokens[at] for at in range(number.after, len(read.tokens)))
        return not any(token.is_word or token.is_number for token in rest)
