"""When a well-known name is somebody else's: a resident, a doctor, a soldier who happens to be called so."""

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.known import Known
from extraction.speakers.member import SERVING

_NO_OFFICES = frozenset(("soldier", "expert"))
"""What `offices` calls those who hold none."""

_ANYBODY = ("owner", "father", "man", "власник", "батьк", "чолов", "владел", "отец", "отца", "мужчин")
"""How nouns begin that may be said of somebody well known as well."""


def is_namesake(known: Known, described: Described) -> bool:
    """Return whether the words for somebody cannot be said of `known`, whose name it is.

    A resident is none of the registry; a doctor or volunteer nobody in office; a private soldier no
    politician, and by a surname alone no general either.
    """
    if known.alone and len(described.name) > 1 and any(one.startswith(_ANYBODY) for one in described.heads):
        return False  # the owner of a company is still the only one of that name
    if described.witness or described.kind is SpeakerKind.RESIDENT:
        return True
    if described.offices - _NO_OFFICES:
        return False
    if described.kind is SpeakerKind.AID:
        return known.kind in (*SERVING, SpeakerKind.EXPERT)
    if not described.private:
        return False
    return known.kind is SpeakerKind.OFFICIAL or len(described.name) == 1
