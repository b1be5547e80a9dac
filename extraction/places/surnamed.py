"""Whether a person is meant rather than the small place that is called so: «Волошин: двоє поранених»."""

from collections.abc import Sequence

from extraction.places.athome import Known
from extraction.places.beginnings import Beginnings
from extraction.places.capitals import SMALL
from extraction.places.world import FoundAbroad
from extraction.reports.unheard import opens_with_a_surname
from extraction.texts.sentences import Sentence
from extraction.words.tokens import Token


def is_somebody(tokens: Sequence[Token], index: int, known: Known | None, beginnings: Beginnings) -> bool:
    """Return whether a well-known person is meant, whose surname is at most a village's name (`known`)."""
    return beginnings.is_public(tokens, index, known=known is not None) and _is_small(known)


def may_speak(sentence: Sentence, known: Known | None, foreign: FoundAbroad | None) -> bool:
    """Return whether what opens a sentence before a colon is likelier a speaker than a place.

    `known`, `foreign`: the places at home and abroad that are called so, if any.
    """
    abroad = foreign is not None and foreign[1].is_well_known
    return not abroad and _is_small(known) and opens_with_a_surname(sentence)


def _is_small(known: Known | None) -> bool:
    return known is None or all((match.place.population or 0) < SMALL for match in known[1])
