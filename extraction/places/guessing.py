"""Places that were only guessed to be meant: the same speaker's next "the city" is as unsure."""

from collections.abc import Sequence

from extraction.places.implied import Focus
from extraction.places.named import Named
from extraction.reports.drafts import Draft

NEXT = 1
"""Sentences within which "the city" of the same speaker is as unsure as it was."""


class Guesses:
    """Tells which of the places in `focus` are meant without doubt, and remembers those that are not."""

    def __init__(self, focus: Focus) -> None:
        self._focus = focus
        self._made: dict[str, tuple[int, int]] = {}

    def forget(self, named: Sequence[Named]) -> None:
        """Take note of the places that a sentence names: whoever means them from here on is not guessed."""
        for one in named:
            self._made.pop(one.key, None)

    def are_clear(self, draft: Draft, meant: Sequence[Named], *, alone: bool) -> bool:
        """Return whether nothing else can be meant, and was not guessed to be meant just before."""
        near = [self._made[one.key] for one in meant if one.key in self._made]
        settled = not any(one.is_doubtful for one in meant)
        clear = settled and all(self._focus.is_clear(draft.number, one, alone=alone) for one in meant)
        if not clear:
            self._made.update((one.key, (draft.number, id(draft.member))) for one in meant)
        return clear and not any(draft.number - at <= NEXT and who == id(draft.member) for at, who in near)
