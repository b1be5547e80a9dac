"""Which words for somebody cannot mean whom the article has named: "another", the other sex."""

from collections.abc import Set as AbstractSet

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.member import Member
from extraction.words.names import stem

TROOPS = tuple(
    "військ воїн бійц захисник оборон підрозділ бригад арм військов военн бойц защитник войск солдат".split()
)
"""How the words begin for soldiers of whatever arm, whose unit has just spoken."""
RULERS = ("junta", "regime", "хунта", "режим")
"""Who rules an army and is none of those who fight it."""
UNIQUE = frozenset(("governor", "mayor", "spokesman", "minister"))
"""Offices of which an article seldom knows two holders."""
_ANOTHER = (
    "інш",
    "ще од",
    "іще од",
    "ще двоє",
    "ще троє",
    "другой ",
    "другая ",
    "другие ",
    "еще од",
    "ещё од",
    "второй ",
    "вторая ",
    "третий ",
    "третья ",
    "другий ",
    "друга ",
    "третій ",
    "третя ",
)
_ONE_MORE = ("one of the ", "another ", "second ", "third ", "fourth ", "a different ", "one more ")
_ITS_OWN = frozenset(stem(word) for word in "command headquarters leadership staff".split())
_OF_A_PLACE = frozenset(("governor", "mayor", "mva", "head"))
_ACTING = ("ври", "в.о", "т.в.о", "и.о", "исполняющ", "виконув")
"""How the words begin for who only acts for an official."""
_THE_SAME = (
    " того ж ",
    " тієї ж ",
    " цього ж ",
    " цієї ж ",
    " того же ",
    " той же ",
    " этого же ",
    " этой же ",
)


_TRADES_APART = (
    (SpeakerKind.MILITARY, SpeakerKind.EXPERT),
    (SpeakerKind.AID, SpeakerKind.RESIDENT),
)
"""Kinds of whom a bare trade speaks, and of persons whom it cannot mean."""


def is_another(written: str) -> bool:
    """Return whether words introduce somebody else: «інша містянка», «боєць того ж підрозділу»."""
    words = written.lower()
    return words.startswith(_ANOTHER) or any(same in words for same in _THE_SAME)


def is_of_the_same_side(described: Described, heard: Heard) -> bool:
    """Return whether it is «ще один співрозмовник» or «інший», who is on the side of the last speaker."""
    head = described.heads[0] if described.heads else ""
    one_of_them = described.single and described.body in heard.signs.one_of_them
    if not heard.given and heard.last is not None:
        return _is_one_more(described, heard.last)
    talks_too = head.startswith(heard.signs.who_talked) and is_another(described.as_written)
    return one_of_them or talks_too


def _is_one_more(described: Described, last: Member) -> bool:
    """Return whether it is "another milblogger" behind "a Russian milblogger"."""
    more = described.as_written.lower().startswith(_ONE_MORE)  # or "one of the sources"
    noun, other = (body.split()[-1:] for body in (described.body, last.body))
    return more and not last.is_person and bool(noun) and noun == other


def differ(described: Described, member: Member) -> bool:
    """Return whether one is a man and the other a woman, or one's trade is not the other's.

    «Дипломат подчеркнула» is no man, «военный» no «военный аналитик», a volunteer no pensioner.
    """
    if described.single and is_elsewhere(described, member):
        return True
    if {described.gender, member.gender} == {"m", "f"}:
        return True
    bare = described.single and len(described.words) == 1 and member.is_person
    return bare and (described.kind, member.kind) in _TRADES_APART


_OF_COUNTRY = {
    "ua": frozenset(map(stem, "України Украины український украинский".split())),
    "ru": frozenset(map(stem, "Росії России російський российский РФ".split())),
}
"""What tells of a well-known official's own country."""


def goes_without_saying(missing: AbstractSet[str], described: Described, member: Member) -> bool:
    """Return whether what is not yet said of the member is nothing new: «президент України» of Zelenskyy."""
    known = member.known
    told = _OF_COUNTRY.get(known.side or "", frozenset()) if known is not None and member.is_person else ()
    at_home = bool(told) and missing <= set(told) and missing != described.words
    return at_home or _is_its_command(missing, described, member)


def _is_its_command(missing: AbstractSet[str], described: Described, member: Member) -> bool:
    """Return whether "the district command" is the English "southern military district" that has spoken."""
    military = member.kind is SpeakerKind.MILITARY and not (member.is_person or member.single)
    return military and member.body.isascii() and missing <= _ITS_OWN and missing != described.words


def holds_another(asked: frozenset[str], member: Member, *, told: bool) -> bool:
    """Return whether "the governor" cannot be whoever holds another office, "the mayor", named or not.

    `told`: nor anybody whose role was told and is none of those `asked` for.
    """
    other = bool(member.offices & UNIQUE) or (told and member.role is not None)
    return bool(asked) and other and asked.isdisjoint(member.offices)


def is_elsewhere(described: Described, member: Member) -> bool:
    """Return whether it is the head of another place: «губернатор Брянской области» after Kursk's."""
    if not (described.specific and described.offices & _OF_A_PLACE):
        return False
    told = member.specific or (member.words if member.known is not None else frozenset())
    return bool(told) and described.specific.isdisjoint(member.specific | member.words)


def may_be_another(described: Described, member: Member) -> bool:
    """Return whether «врио губернатора» is said after somebody of whom nothing tells that they only act."""
    acting = any(word.startswith(_ACTING) for word in described.words)
    return acting and not any(word.startswith(_ACTING) for word in member.words)


def is_its_ministry(described: Described, last: Member) -> bool:
    """Return whether "the defence ministry" is of the government that has just spoken: "Britain said"."""
    plain = described.side is None and described.words and described.heads[-1:] == ("ministry",)
    government = last.known is not None and last.known.kind is SpeakerKind.OFFICIAL
    return bool(plain) and government and not (last.is_person or last.single)


def may_be_it(member: Member) -> bool:
    """Return whether "it" can mean the speaker: no person, nor several: "volunteers"."""
    crowd = member.kind in (SpeakerKind.UNNAMED, SpeakerKind.AID, SpeakerKind.RESIDENT)
    nameless = crowd and member.known is None and not member.is_person and member.body.isascii()
    head = member.body.split(" in ")[0].split(" of ")[0].split(" from ")[0]
    several = nameless and head[1:].islower() and head.endswith("s")
    private = member.single and member.witness and not member.is_person  # a driver
    return member.may_be_body or not (member.is_person or several or private)


def is_of_other_sex(member: Member, described: Described, heard: Heard) -> bool:
    """Return whether "she" cannot be the person, who is surely a man.

    English first names are of either sex ("Jan"), so there only a well-known person is surely one.
    """
    pronoun, known = described.pronoun, member.known
    sure = bool(heard.given) or (known is not None and known.sex != "")
    named = member.is_person and bool(described.as_written)
    return named and sure and pronoun in ("m", "f") and member.gender not in ("", pronoun)


def is_unexplained(member: Member, described: Described, heard: Heard) -> bool:
    """Return whether one English capital is all that is known of the speaker: what it is nobody says."""
    alone = len(described.name) == 1 and not (described.role or described.heads or described.witness)
    return heard.given == {} and alone and not (member.known or member.names or member.body)
