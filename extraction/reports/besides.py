"""A denial by the speaker of the words before or behind it: "X said two died, but denied that …"."""

from collections.abc import Sequence

from extraction.reports.attribution import Attribution
from extraction.reports.ends import DENYING


def says_besides(said: Sequence[Attribution | None], one: Attribution) -> bool:
    """Return whether `one` adds a denial to what its speaker `said` in the sentence, or words to a denial."""
    if any(other is None or other.last >= one.first for other in said):
        return False
    last = said[-1] if said else None
    return last is None or (one.placed.cue.sort in DENYING) is not (last.placed.cue.sort in DENYING)
