"""Whom words that name nobody point back to: "he", "the expert", «речник», "the agency", "the statement"."""

from collections.abc import Iterable, Sequence
from itertools import islice

from domain.statement import SpeakerKind
from extraction.speakers import justheard
from extraction.speakers.described import Described
from extraction.speakers.distinct import (
    RULERS,
    TROOPS,
    UNIQUE,
    differ,
    goes_without_saying,
    holds_another,
    may_be_it,
)
from extraction.speakers.heard import Heard
from extraction.speakers.institutes import body_of_its_experts
from extraction.speakers.member import Member
from extraction.speakers.sorts import (
    LIKE,
    POINTS_TO,
    is_of_their_country,
    is_short_for,
    may_hold,
    noun_of,
    offices_meant,
)
from extraction.words.names import stem
from extraction.words.stems import Stems
from extraction.words.tokens import normal

_OF_PLACES = frozenset(("governor", "mayor", "mva"))
ROOT = 5
"""Letters by which a trade is known for derived from another word: «поліц-»."""

_COLLECTIVE = frozenset(("rescuers", "police", "prosecutors", "border"))
"""Offices that are a service as well as those who serve in it: «рятувальники» after «ДСНС»."""


def _head(body: str) -> str:
    """Return "source" of "source in the security services"."""
    return body.split(" in ")[0].split(" of ")[0].split(" from ")[0]


NEAR = 2
"""Speakers back to whom "they" may be."""


class Pointing:
    """Finds whom descriptions point back to; `nouns` are those that alone do so, with the sort they mean."""

    def __init__(self, heard: Heard, nouns: Stems[str]) -> None:
        self._heard = heard
        self._nouns = nouns

    def by_pronoun(self, pronoun: str) -> Member | None:
        """Return who "he", "she", "it" or "they" (m, f, b, p) is."""
        if pronoun == "p":
            last = self._heard.last
            several = (one for one in islice(reversed(self._heard.members), NEAR) if not one.is_person)
            return next(several, last) if last is not None and last.is_person else last
        if pronoun == "b":
            last = self._heard.last
            return last if last is not None and may_be_it(last) else None
        last = self._heard.last_person
        if last is not None and pronoun in ("m", "f") and last.gender not in ("", pronoun):
            people = (one for one in reversed(self._heard.members) if one.is_person)
            return next((one for one in people if one.gender in ("", pronoun)), last)
        return last or self._heard.last

    def by_role(self, described: Described) -> Member | None:
        """Return who "the expert" or "the corps" is: the last one whose role or name has all these words."""
        if not described.heads or not described.words:
            return None
        several = bool(self._heard.given) and described.kind is SpeakerKind.UNNAMED and not described.single
        short = self._heard.registry.body(described.body) if self._is_whole(described) else None
        for member in reversed(self._heard.members):
            if several and member.is_person:
                continue  # «рятувальники» are not the rescuer who has spoken
            if differ(described, member):
                continue  # «дипломат подчеркнула» is no man
            if short is not None and member.known is not short:
                continue  # the UN is not its Security Council
            one_person = member.is_person or member.single
            fits = self._covers(described, member) and not (described.is_body and one_person)
            fits = fits and (one_person or not (described.single and self._heard.given))
            one = member.body.isascii() and not _head(member.body).endswith("s")  # "a senior officer"
            if fits and (member.is_person or one or member.kind is not SpeakerKind.UNNAMED):
                return member
        return self._troops(described)

    def _is_whole(self, described: Described) -> bool:
        """Return whether the words may be a body's whole name: "the UN", «Генштаб»."""
        alone = bool(self._heard.given) and described.is_body and len(described.words) == 1
        return described.body.isupper() or alone

    def _covers(self, described: Described, member: Member) -> bool:
        """Return whether all words are said of the member; "Ukrainian" also of Ukraine's president."""
        missing = {word for word in described.words - member.words if not is_short_for(word, member)}
        if not missing or goes_without_saying(missing, described, member):
            return True
        one_person = member.is_person or member.single
        if self._heard.given and missing != described.words and missing <= described.nations:
            return is_of_their_country(frozenset(missing), described.side, member, self._heard.signs)
        if (
            self._heard.given
            or missing == described.words
            or not (one_person and missing <= described.nations)
        ):
            return False
        side = member.known.side if member.known else member.side
        if described.side in ("ua", "ru"):
            return side == described.side
        role = member.known.role.en if member.known and member.known.role else ""
        told = {*member.words, *(stem(word) for word in role.split())}
        return all(any(one[:LIKE] == word[:LIKE] for one in told) for word in missing)

    def _troops(self, described: Described) -> Member | None:
        """Return the unit that spoke last: "the military", «військові»."""
        last = self._heard.last
        if len(described.words) != 1 or described.kind is not SpeakerKind.MILITARY or described.single:
            return None
        if stem(described.heads[-1]) not in described.words:
            return None  # an abbreviation is a name: "the RSF" after the army
        if described.heads[-1] in (*RULERS, "navy"):
            return None  # the junta after those who fight it, the navy after a brigade
        soldiers = not self._heard.given or described.heads[-1].startswith(TROOPS)
        if not soldiers or self._heard.registry.body(described.body) is not None:
            return None  # «у Генштабі» after a brigade, «прикордонники» after the General Staff
        if last is None or last.kind is not SpeakerKind.MILITARY or last.is_person or last.single:
            return None
        return last

    def in_office(self, described: Described) -> Member | None:
        """Return who holds the office under another name of it: «представник» after «речник X»."""
        held = described.single or described.is_body or described.offices & _COLLECTIVE
        if not (held and described.offices and described.words):
            return None
        if last := justheard.that_soldier(self._heard.last_person, described):
            return last
        for member in reversed(self._heard.members):
            known = self._is_alone(described, member) or described.specific <= member.specific | member.words
            alike = member.single if described.single else not (member.single or member.is_person)
            if alike and offices_meant(described) & member.offices and known and may_hold(described, member):
                return member
        return None

    def _is_alone(self, described: Described, member: Member) -> bool:
        """Return whether no other place is told of the only head: «голова ОВА», «голова Сумської ОВА»."""
        heads = member.offices & _OF_PLACES
        others = any(one.offices & heads for one in self._heard.members if one is not member)
        told = member.specific or (member.known is not None and described.specific)
        return bool(self._heard.given and heads and member.is_person) and not (others or told)

    def only_person(self, described: Described) -> Member | None:
        """Return the only person who has spoken, where «мер» is said of nobody whose office was told.

        In Ukrainian and Russian, and only without a word that could tell of what he is the head.
        """
        people = [one for one in self._heard.members if one.is_person]
        held = described.offices & UNIQUE - {"spokesman"}
        if (
            not self._heard.given
            or not held
            or not described.single
            or described.specific
            or len(people) != 1
        ):
            return None
        only = people[0]  # not Putin by «мер»
        fits = held & only.offices if only.known is not None else not only.offices
        return only if fits and not only.witness else None

    def author(self) -> Member | None:
        """Return whose report or message is meant: the last speaker, or the body before unnamed ones."""
        last = self._heard.last
        if last is None or last.is_person or last.kind is not SpeakerKind.UNNAMED:
            return last
        bodies = (one for one in reversed(self._heard.members) if not one.is_person and not one.single)
        return next((one for one in bodies if one.kind is not SpeakerKind.UNNAMED), last)

    def pointed_at(self, described: Described) -> Member | None:
        """Return the last speaker of the sort that "the official", «боєць», "the agency" can point to."""
        if found := justheard.of_that_trade(self._heard, described) or body_of_its_experts(
            described, self._heard
        ):
            return found
        if self._has_talked(described):
            alone = described.single and not self._heard.signs.inside & set(described.body.split())
            return (justheard.source_just_heard(self._heard) or self._heard.last_person) if alone else None
        sort = self._sort(described)
        if just := justheard.just_heard(self._heard, described, sort):
            return just
        if sort is None:
            return None
        asked = justheard.sex_meant(noun_of(described), sort, self._heard) or described.gender
        if sort in ("body", "company") and any(word.istitle() for word in described.body.split()):
            return None  # the International Agency for …
        fitting = self._fitting(described, sort)
        found = next((one for one in fitting if not asked or one.gender in ("", asked)), None)
        return found or (self._only_unexplained() if sort in ("official", "military") else None)

    def _fitting(self, described: Described, sort: str) -> Iterable[Member]:
        """Return who of those heard is of the sort that the noun means, the last one first."""
        heard = (one for one in reversed(self._heard.members) if not differ(described, one))
        fitting = (one for one in heard if POINTS_TO[sort](one))
        asked, told = described.offices & UNIQUE, not self._heard.given
        fitting = (one for one in fitting if not holds_another(asked, one, told=told))
        if sort in ("spokesman", "scholar"):
            fitting = (one for one in self._last_or_only(list(fitting), sort))
        if sort == "body" and self._heard.given:
            fitting = (one for one in fitting if not one.is_person)
        return fitting

    def _has_talked(self, described: Described) -> bool:
        """Return whether it is «співрозмовник видання»."""
        return bool(described.heads) and described.heads[0].startswith(self._heard.signs.who_talked)

    def _last_or_only(self, fitting: Sequence[Member], sort: str) -> list[Member]:
        """Return the last person; «речник» is also the only one in office where a reporter spoke since."""
        last = self._heard.last_person
        alone = sort == "spokesman" and len(fitting) == 1 and last is not None and not POINTS_TO[sort](last)
        return [one for one in fitting if alone or one is last]

    def _only_unexplained(self) -> Member | None:
        """Return the only person who has spoken, of whose office nothing was told: «за словами посадовця»."""
        people = [one for one in self._heard.members if one.is_person]
        alone = len(people) == 1 and not (people[0].kind or people[0].known or people[0].witness)
        return people[0] if alone and self._heard.given else None

    def _sort(self, described: Described) -> str | None:
        """Return the sort of speaker that the noun of a description points to, if it only points."""
        whole = len(described.words) if self._heard.given == {} else 1  # the UN office
        all_heads = described.heads and len(described.heads) in (1, whole)
        sort = self._nouns.get(described.heads[-1]) if all_heads else None
        local = described.kind is SpeakerKind.UNNAMED and described.witness and described.single
        if sort is None and local and self._heard.given and len(described.words) == 1:
            sort = "resident"
        owned = self._heard.given == {} and "'s " in described.body  # the president's office
        if owned or not described.words or self._heard.registry.body(described.body) is not None:
            return None
        sided = described.side not in (None, "independent")
        if sort == "source" and len(described.words) > 1:
            return None  # the military source
        return None if sided and sort in ("body", "office", "company") else sort

    def of_that_root(self, described: Described) -> Member | None:
        """Return the last person of whose description the word is derived: «поліцейський», «поліції»."""
        if (
            len(described.words) != 1
            or len(described.heads) != 1
            or not self._heard.given
            or described.is_body
        ):
            return None
        head = normal(described.heads[0])
        if len(head) < 2 + ROOT or (not described.single and described.kind is not None):
            return None
        root = head[:ROOT]
        people = (one for one in reversed(self._heard.members) if one.is_person)
        return next((one for one in people if any(word.startswith(root) for word in one.words)), None)
