"""Whom a noun that only points back can mean: "the official" an official, "the agency" a body."""

from collections.abc import Callable, Mapping

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.member import BODIES, SERVING, Member
from extraction.speakers.offices import is_ministry
from extraction.words.names import stem
from extraction.words.signs import Signs
from extraction.words.tokens import normal

_WHO_WRITE = tuple(
    "журнал кореспонд корреспонд репорт огляд обозрев редакт воєнкор військкор военкор "
    "колумн фотограф блогер военблог воєнблог мілблог".split()
)
"""How the trades begin of whom «журналіст» can be said."""

LIKE = 4
"""Letters that a country and its people have in common: "Turkish", "Turkey"."""

_AT_WAR = ("рос", "укра")
"""How the names of the two countries at war begin."""

_PRIVATE = (SpeakerKind.RESIDENT, SpeakerKind.AID, None)

_SHORTENED = ("опер", "обл", "гор", "мис", "рай", "раи", "гос", "держ", "ген", "прес")
"""How words begin that are shortened before another noun, in the letters of `stem`."""

_ADMINISTRATIONS = ("адміністр", "администр", "вга", "вца", "вг", "вц")
_OF_ADMINISTRATIONS = frozenset(("mva", "governor"))

_LEADER = stem("лідер")
_ONLY_MEN = frozenset(map(stem, ("речник", "представник")))
"""What no woman is called in Ukrainian, where she is «речниця»."""

_AT_ARMS_OR_NOT = {SpeakerKind.OFFICIAL, SpeakerKind.MILITARY}
_AUTHORITIES = frozenset("administration council ministry government authority".split())


def _is_authority(one: Member) -> bool:
    """Return whether it is no firm: "the municipal utility" is no administration."""
    return not _AUTHORITIES.isdisjoint(one.body.lower().split())


POINTS_TO: Mapping[str, Callable[[Member], bool]] = {
    "official": lambda one: (
        (one.is_person or (one.single and bool(one.offices)))
        and (one.known or one).kind is SpeakerKind.OFFICIAL
    ),
    "military": lambda one: one.is_person and (one.known or one).kind is SpeakerKind.MILITARY,
    "resident": lambda one: one.is_person and one.kind in _PRIVATE,
    "person": lambda one: one.is_person and one.kind in (*_PRIVATE, SpeakerKind.UNNAMED),
    "reporter": lambda one: one.is_person and any(word.startswith(_WHO_WRITE) for word in one.words),
    "source": lambda one: not one.is_person and one.single and one.known is None,
    "body": lambda one: (
        one.may_be_body or (not one.is_person and (one.known.kind if one.known else one.kind) in BODIES)
    ),
    "company": lambda one: (
        one.may_be_body
        or (not one.single and not one.is_person and one.body[:1].isupper() and not _is_authority(one))
    ),
    "scholar": lambda one: one.is_person and not one.witness,
    "spokesman": lambda one: one.is_person and one.kind in SERVING,
    "office": lambda one: not (one.is_person or one.single) and (one.known or one).kind in SERVING,
}
"""Which speakers each sort of `[pointing]` can mean."""


def is_short_for(word: str, member: Member) -> bool:
    """Return whether the stem joins two of the member's words: «оперштаб» after «оперативний штаб»."""
    if word == _LEADER:
        return member.known is not None and member.is_person  # «турецький лідер»
    if not word.startswith(_SHORTENED):
        return False
    start = next(one for one in _SHORTENED if word.startswith(one))
    return word[len(start) :] in member.words and any(one.startswith(start) for one in member.words)


def is_of_their_country(missing: frozenset[str], side: str | None, member: Member, signs: Signs) -> bool:
    """Return whether all the words are of the well-known person's country: «німецький канцлер» is Merz."""
    if missing and side == member.official_side and all(word.startswith(_AT_WAR) for word in missing):
        return True  # «президент России» after Putin
    role = member.known.role if member.known is not None and member.known.person else None
    if role is None or not missing:
        return False
    told = [stem(word) for text in (role.uk, role.ru) for word in text.split()]
    others = dict(pair.split("/") for pair in signs.demonyms)
    lands = [
        next((land for one, land in others.items() if word.startswith(one)), word[:LIKE]) for word in missing
    ]
    return all(any(word.startswith(land) for word in told) for land in lands)


def noun_of(described: Described) -> str:
    """Return the noun that points back, in the nominative: «чиновник» of «за словами чиновника»."""
    head = described.heads[0]
    own = (normal(word) for word in described.body.split())
    return next((word for word in own if stem(word) == stem(head)), head)


def may_hold(described: Described, member: Member) -> bool:
    """Return whether the two do not head two different ministries, nor one of them an army's staff."""
    if (
        offices_meant(described) & member.offices == {"head"}
        and {described.kind, member.kind} == _AT_ARMS_OR_NOT
    ):
        return False  # «глава области» after «начальник штаба бригады»
    if described.single and any(f"{man[:-1]}ц" in member.words for man in described.words & _ONLY_MEN):
        return False
    asked, held = (set(filter(is_ministry, offices)) for offices in (described.offices, member.offices))
    return not asked or not held or bool(asked & held)


def offices_meant(described: Described) -> frozenset[str]:
    """Return the offices that words may mean: «голова адміністрації» is a town's or a region's."""
    if described.offices != {"head"} or described.specific:
        return described.offices
    administers = any(word.startswith(_ADMINISTRATIONS) for word in described.words)
    return described.offices | _OF_ADMINISTRATIONS if administers else described.offices
