"""Who has just spoken, whom the next description without a name means."""

from domain.statement import SpeakerKind
from extraction.speakers.described import Described
from extraction.speakers.distinct import UNIQUE
from extraction.speakers.heard import Heard
from extraction.speakers.member import SERVING, Member
from extraction.speakers.sorts import noun_of
from extraction.words.names import stem
from extraction.words.tokens import normal

_OF_WOMEN = ("ка", "иця", "ица", "жінка", "женщина", "дівчина", "девушка", "мати", "мать", "мама", "бабуся")
"""How nouns end that can point to a woman only."""

_SERVING = ("військов", "военн", "офіцер", "офицер")
"""How the nouns begin for whoever is in an army, whatever the office."""

_NO_OFFICES = ("інститут", "институт", "проєкт", "проект", "фонд", "місія", "місії", "миссия", "миссии")
"""How the nouns begin for bodies that are no ministry or army."""

_CONSONANTS = frozenset("бвгґджзклмнпрстфхцчшщйь")


def sex_meant(head: str, sort: str, heard: Heard) -> str:
    """Return m or f where a noun can mean only a man or a woman."""
    if head in heard.signs.only_men:
        return "m"
    if head.endswith(_OF_WOMEN):
        return "f"
    man = sort == "resident" and heard.given and head[-1] in _CONSONANTS
    return "m" if man else ""  # сусід; a neighbour who is a woman is a «сусідка»


def source_just_heard(heard: Heard) -> Member | None:
    """Return whom «собеседник агентства» means: «источник», «силовые структуры» that have just spoken."""
    last = heard.last
    if last is None or last.is_person or last.known is not None:
        return None
    serves = last.kind in SERVING and bool(heard.given)
    return last if serves or (last.single and last.kind is SpeakerKind.UNNAMED) else None


def just_heard(heard: Heard, described: Described, sort: str | None) -> Member | None:
    """Return who spoke last where a Ukrainian or Russian noun of that sort means them."""
    if not heard.given:
        return None
    body = _body_just_heard(heard, described) if sort in ("body", "office") else None
    return _nameless_just_heard(heard, described, sort) or body


def _nameless_just_heard(heard: Heard, described: Described, sort: str | None) -> Member | None:
    """Return the people or the resident without a name who have just spoken, where they are meant."""
    last = heard.last
    if last is None or last.is_person or last.known is not None or len(described.words) != 1:
        return None
    return _witness(last, described, heard) if sort == "resident" else _people(last, described)


def _witness(last: Member, described: Described, heard: Heard) -> Member | None:
    """Return «мешканка міста», whom «жінка» means in the next sentence; both are of one sex."""
    if not (last.single and last.witness and described.single):
        return None
    asked = sex_meant(noun_of(described), "resident", heard)
    return last if asked and sex_meant(normal(last.body.split()[0]), "resident", heard) == asked else None


def _people(last: Member, described: Described) -> Member | None:
    """Return «російські джерела» for «ці джерела», «один із полонених окупантів» for «окупант»."""
    nobody = (SpeakerKind.UNNAMED, *((SpeakerKind.MILITARY,) if described.single else ()))
    nameless = described.kind in nobody and last.kind is SpeakerKind.UNNAMED
    own = [stem(word) for word in last.body.split()]
    same = all(any(one.startswith(word) for one in own) for word in described.words)
    return last if nameless and same and last.single is described.single else None


def _body_just_heard(heard: Heard, described: Described) -> Member | None:
    """Return the body that spoke last: «у компанії додали» after «Енергоатом»."""
    last = heard.last
    if last is None or last.is_person or last.single or len(described.words) > 1 or not described.is_body:
        return None
    kind = (last.known or last).kind
    if described.body.lower().startswith(_NO_OFFICES) and kind in SERVING:
        return None
    return last if kind is not SpeakerKind.UNNAMED else None


def that_soldier(last: Member | None, described: Described) -> Member | None:
    """Return the military spokesman who has just spoken, no commander before, where «військовий» is said."""
    if last is None or not (described.single and len(described.words) == 1 and described.heads):
        return None
    serves = (last.known or last).kind is SpeakerKind.MILITARY and last.gender in (
        "",
        described.gender or "m",
    )
    return last if serves and described.heads[0].startswith(_SERVING) else None


def of_that_trade(heard: Heard, described: Described) -> Member | None:
    """Return the last person of an English trade: "the soldier from the brigade" after "soldier Petro"."""
    if heard.given != {} or not described.single or not described.words or len(described.heads) < 2:
        return None
    if described.offices & UNIQUE:
        return None
    trade = stem(described.heads[0])
    people = (one for one in reversed(heard.members) if one.is_person and trade in one.words)
    return next(people, None)
