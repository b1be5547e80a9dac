"""Doubts that words inherit: whoever goes on speaking is as unsure as whom the words before were given to."""

from collections.abc import Sequence

from extraction.reports.drafts import Draft
from extraction.speakers.cast import ITS, OTHER_SEX, POINTS

_POINTING = (POINTS, OTHER_SEX, ITS)
"""Rules by which somebody is guessed from what points back."""

_NAMING = ("name", "body")
"""Rules by which somebody is called by a name of their own."""


def inherit_doubts(drafts: Sequence[Draft]) -> None:
    """Doubt words whose speaker is known only from words before that were themselves in doubt."""
    guessed = None
    for draft in drafts:
        if draft.member is None:
            continue
        if draft.rule in _POINTING:
            guessed = draft.member
        elif draft.member is not guessed or draft.rule in _NAMING:
            guessed = None
        else:
            draft.goes_on_from_a_guess = True
