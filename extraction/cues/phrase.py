"""A noun phrase of a sentence that can be a speaker."""

from dataclasses import dataclass

LONGEST = 22
"""Tokens that a speaker's name, role and apposition may have together."""


@dataclass(slots=True)
class Phrase:
    """A noun phrase as (first, last) token indices, with its apposition ("Hetman, an expert,") if any."""

    first: int
    last: int
    apposition: tuple[int, int] | None = None

    @property
    def leftmost(self) -> int:
        """The first token, apposition included."""
        return min(self.first, self.apposition[0]) if self.apposition else self.first

    @property
    def rightmost(self) -> int:
        """The last token, apposition included."""
        return max(self.last, self.apposition[1]) if self.apposition else self.last
