"""Is this what an editor has dropped before? The same words stay dropped; other ones are shown as changed."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from domain.statement import Extracted, Speaker
from intake.duplicates import folded
from store.known import Dropped

CHANGED = 60.0
"""`fuzz.ratio` of the folded words from which one speaker's words are those of before, changed."""

MOVED = 95.0
"""The same of words that somebody else is said to have spoken now."""


def still_dropped(statements: Iterable[Extracted], dropped: Iterable[Dropped]) -> list[Dropped | None]:
    """Return of each statement what was dropped in the same words of the same speaker, if anything was."""
    known = {(folded(each.text), each.speaker): each for each in dropped}
    return [known.get((folded(each.text), _key(each.speaker))) for each in statements]


def changed_from(extracted: Extracted, dropped: Sequence[Dropped]) -> Dropped | None:
    """Return what was dropped and is likely said so now: in other words, or by somebody else."""
    likely = [(_likeness(extracted, each), each) for each in dropped]
    likeness, best = max(likely, key=lambda pair: pair[0], default=(0.0, None))
    return best if likeness else None


def _likeness(extracted: Extracted, dropped: Dropped) -> float:
    ratio = fuzz.ratio(folded(extracted.text), folded(dropped.text))
    enough = CHANGED if dropped.speaker == _key(extracted.speaker) else MOVED
    return ratio if ratio >= enough else 0.0


def _key(speaker: Speaker | None) -> tuple[str, str, str | None] | None:
    return (speaker.name, speaker.kind, speaker.side) if speaker else None
