"""Whom a noun that only points back can mean: "the official" an official, "the agency" a body."""

from collections.abc import Callable, Mapping

from domain.statement import SpeakerKind
from extraction.speakers.member import BODIES, Member

_WHO_WRITE = tuple(
    "журнал кореспонд корреспонд репорт огляд обозрев редакт воєнкор військкор военкор "
    "колумн фотограф".split()
)
"""How the trades begin of whom «журналіст» can be said."""

SERVING = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
_PRIVATE = (SpeakerKind.RESIDENT, SpeakerKind.AID, None)

POINTS_TO: Mapping[str, Callable[[Member], bool]] = {
    "official": lambda one: one.is_person and (one.known or one).kind is SpeakerKind.OFFICIAL,
    "military": lambda one: one.is_person and (one.known or one).kind is SpeakerKind.MILITARY,
    "resident": lambda one: one.is_person and one.kind in _PRIVATE,
    "person": lambda one: one.is_person and one.kind in (*_PRIVATE, SpeakerKind.UNNAMED),
    "reporter": lambda one: one.is_person and any(word.startswith(_WHO_WRITE) for word in one.words),
    "source": lambda one: not one.is_person and one.single and one.known is None,
    "body": lambda one: (
        one.may_be_body or (not one.is_person and (one.known.kind if one.known else one.kind) in BODIES)
    ),
    "company": lambda one: (
        one.may_be_body or (not one.single and not one.is_person and one.body[:1].isupper())
    ),
    "scholar": lambda one: one.is_person and not one.witness,
    "spokesman": lambda one: one.is_person and one.kind in SERVING,
    "office": lambda one: not (one.is_person or one.single) and (one.known or one).kind in SERVING,
}
"""Which speakers each sort of `[pointing]` can mean."""
