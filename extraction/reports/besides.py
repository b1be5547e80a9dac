"""A denial by the speaker of the words before or behind it: "X said two died, but denied that …"."""

from collections.abc import Sequence

from extraction.reports.attribution import Attribution
from extraction.reports.ends import DENYING


def says_besides(said: Sequence[Attribution | None], one: Attribution) -> bool:
    """Return whether `one` adds a denial to what its speaker `said` in the sentence, or words to a denial."""
    denies = one.placed.cue.sort in DENYING
    return all(
        other is not None and other.last < one.first and denies is not (other.placed.cue.sort in DENYING)
        for other in said
    )
