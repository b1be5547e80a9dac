"""A denial by the speaker of the words before it: "X said two died, but denied that the town was lost"."""

from collections.abc import Sequence

from extraction.reports.attribution import Attribution
from extraction.reports.ends import DENYING


def says_besides(said: Sequence[Attribution | None], one: Attribution) -> bool:
    """Return whether `one` adds a denial to what its speaker has `said` in the sentence, if anything."""
    return all(
        other is not None
        and other.last < one.first
        and one.placed.cue.sort in DENYING
        and other.placed.cue.sort not in DENYING
        for other in said
    )
