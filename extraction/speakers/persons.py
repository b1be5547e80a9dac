"""Which speaker a person's name means: one of the article, a well-known one, or somebody new."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.speakers.called import bones, called
from extraction.speakers.described import Described
from extraction.speakers.distinct import UNIQUE
from extraction.speakers.foretold import are_the_same, is_foretold
from extraction.speakers.heard import Heard
from extraction.speakers.known import Known
from extraction.speakers.lately import given_now, speaks_for_other
from extraction.speakers.member import Member
from extraction.speakers.namesakes import is_namesake
from extraction.speakers.offices import OVER_OTHERS
from extraction.speakers.registry import body_key
from extraction.words.names import same, same_person, stem
from extraction.words.tokens import normal

_FATHERS_NAMES = tuple(
    "ович овича овичу овичем йович йовича йовичу йовичем евич евича евичу евичем івна івни івні івною ївна "
    "ївни ївні ївною овна овны овне овной евна евны евне евной ична ичны ичне ичной".split()
)
"""How father's names end, which stand for a surname where people are spoken to."""


def _is_in_the_genitive(described: Described) -> bool:
    """Return whether the surname stands in another case than its office: «дружина Навального»."""
    name = described.name[-1]
    return not described.oblique and bool(described.heads) and name.endswith(("ого", "ої"))


def _is_somebody_elses(described: Described, known: Known) -> bool:
    """Return whether the surname behind an office only says whose it is: «прессекретар Путіна»."""
    name = described.name[-1]
    if described.oblique or len(described.name) > 1 or not described.heads or name.isascii():
        return False
    called_so = {names.split()[-1] for names in (known.names.uk, known.names.ru) if names}
    return name not in called_so and name.endswith(("а", "я", "ого", "ої", "ой"))


class Persons:
    """Finds the persons of one article; `guessed` tells whether the last one is only likely."""

    def __init__(self, heard: Heard, offices_of: Callable[[str], Iterable[str]]) -> None:
        self._heard = heard
        self._offices_of = offices_of
        self.guessed = False

    def find(self, described: Described) -> Member:
        """Return the speaker of that name, a new one where none has been met."""
        if signed := self._heard.by_sign(described.name):
            return signed
        for member in reversed(self._heard.members):
            if any(same_person(described.name, name) for name, _ in member.names) and self._may_be(
                member, described
            ):
                return self._known_by_full_name(member, described)
        if declined := self._with_another_vowel(described):
            return declined
        if len(described.name) == 1 and (single := self._by_given_name(described)):
            return single
        if len(described.name) == 1 and (found := self._by_trade(described)):
            return found
        if len(described.name) == 1 and (body := self._heard.bodies.get(body_key(described.name[0]))):
            return body  # Volta, after "power producer Volta"
        return self._new(described)

    def _new(self, described: Described) -> Member:
        """Return a speaker of a name not met before: the nameless holder of an office, or somebody new."""
        known = self._registered(described)
        if later := self._named_later(described, known) or self._by_call_sign(described):
            self.guessed = not described.offices and not later.known and known is None
            later.known, later.given = known, self._heard.given
            later.kind = None if later.kind is SpeakerKind.UNNAMED else later.kind
            return later
        member = self._heard.new(Member(known=known, given=self._heard.given))
        if known is None and self._is_first_name_only(described):
            member.kind, member.witness = SpeakerKind.RESIDENT, True
        if known is not None and known.role is not None:
            role = f"{known.role.en} {known.role.uk} {known.role.ru}"
            member.words.update(stem(word) for word in role.split())
            member.offices.update(self._held(known))
            member.single = True
        return member

    def _held(self, known: Known | None) -> frozenset[str]:
        """Return the offices that a well-known person holds."""
        role = known.role if known is not None else None
        return frozenset(self._offices_of(f"{role.en} {role.uk} {role.ru}") if role is not None else ())

    def as_somebody_elses(self, described: Described) -> Described:
        """Return «прессекретар Путіна» as an office and whose it is: he is not Putin."""
        if len(described.name) != 1:
            return described
        known = self._heard.registry.person(described.name)
        if known is None and not _is_in_the_genitive(described):
            known = self._by_name(described) if described.oblique else None
            if known is None or not self._is_an_aide(described, known):
                return described
        elif known is not None and not (
            _is_somebody_elses(described, known) or self._is_an_aide(described, known)
        ):
            return described
        office = " ".join(filter(None, (described.role, described.name[0])))
        side = known.side if known is not None else described.side
        return replace(described, name=(), body=office, role=None, side=side, words=frozenset())

    def _is_an_aide(self, described: Described, known: Known) -> bool:
        """Return whether he speaks for the one named: «за словами прессекретаря Путіна»."""
        if not self._heard.given or known.role is None or not described.oblique:
            return False
        offices = described.offices & frozenset(OVER_OTHERS)
        return bool(offices) and not offices & set(self._offices_of(known.role.uk or known.role.en))

    def _by_name(self, described: Described) -> Known | None:
        """Return the well-known person of that name, also where it stands in another case."""
        known = self._heard.registry.person(described.name)
        if known is None and described.oblique:
            return self._heard.registry.person(called(described.name, self._heard.given, oblique=True))
        return known

    def _with_another_vowel(self, described: Described) -> Member | None:
        """Return whose surname changes a vowel in other cases: «Гребінь», «за словами Гребеня»."""
        if not self._heard.given:
            return None
        own = bones(described.name[-1])
        for member in reversed(self._heard.members):
            for name, oblique in member.names:
                first = len(name) == 1 or len(described.name) == 1 or same(name[0], described.name[0])
                if oblique is not described.oblique and first and own == bones(name[-1]):
                    return member
        return None

    def _known_by_full_name(self, member: Member, described: Described) -> Member:
        """Look a speaker met by surname alone up again, now that the first name is given as well."""
        if member.known is None and len(described.name) > 1 and member.side is None and not member.witness:
            member.known = self._registered(described)
        return member

    def _registered(self, described: Described) -> Known | None:
        """Return the well-known person of that name, unless what is said of them makes it a namesake."""
        known = self._by_name(described) if not self._is_only_given(described) else None
        fits = known is not None and (described.side in (None, known.side) or known.side == "independent")
        if known is None or not fits or is_namesake(known, described):
            return None
        return known

    def _may_be(self, member: Member, described: Described) -> bool:
        """Return whether a member of that name can be meant: soldier Andriy is no general Andriy."""
        single = all(len(name) == 1 for name, _ in member.names)
        if member.known is not None and single and len(described.name) > 1:
            return self._by_name(described) is member.known  # Anna Kim is not governor Kim
        return len(described.name) > 1 or single or same_person(described.name, member.names[0][0])

    def _by_given_name(self, described: Described) -> Member | None:
        """Return the only person of that first name, unless the mention introduces somebody of its own."""
        if described.role is not None or described.heads:
            return None
        fitting = [
            one
            for one in self._heard.members
            if any(same(name[0], described.name[0]) for name, _ in one.names)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _by_trade(self, described: Described) -> Member | None:
        """Return whom a sentence's first word means that looks like a name: «Ювелір» after «ювелір X»."""
        word = stem(described.name[0])
        known = normal(described.name[0]) in self._heard.given or described.role is not None
        people = (one for one in reversed(self._heard.members) if one.is_person and word in one.words)
        return None if known or not self._heard.given else next(people, None)

    def _is_first_name_only(self, described: Described) -> bool:
        """Return whether somebody of no office is called by a first name.

        With the father's name it is no less private: «Микола Іванович».
        """
        own = len(described.name) == 1 or (
            len(described.name) == 2 and described.name[1].endswith(_FATHERS_NAMES)
        )
        only = described.first_only or (own and described.name[0].lower() in self._heard.given)
        return only and described.role is None and described.kind is None and not described.heads

    def _is_only_given(self, described: Described) -> bool:
        return len(described.name) == 1 and described.kind in (SpeakerKind.RESIDENT,)

    def _named_later(self, described: Described, known: Known | None) -> Member | None:
        """Return the holder of an office who was not named when first met: «голова ОВА», then by name."""
        held = self._held(known)
        unique = (described.offices | held) & UNIQUE
        for member in self._heard.members:
            nameless = member.single and not member.is_person and member.known is None
            fits = bool(described.offices) or are_the_same(held, member.offices)
            if (
                nameless
                and fits
                and unique & member.offices
                and member.specific <= described.specific
                and not speaks_for_other(member, described)
            ):
                return member
        return (
            self._just_heard(described) or self._of_the_lead(described) or given_now(self._heard, described)
        )

    def _of_the_lead(self, described: Described) -> Member | None:
        """Return who was only «Експерт» in the article's lead, once the first person of that trade is met."""
        first = self._heard.members[0] if self._heard.members else None
        if first is None or not self._heard.given or not first.single or first.is_person or first.known:
            return None
        bare = len(first.body.split()) == 1 and first.offices & described.offices
        named = any(one.is_person for one in self._heard.members)
        return first if bare and len(described.name) > 1 and not named else None

    def _just_heard(self, described: Described) -> Member | None:
        """Return the nameless holder of an office who has just spoken, where a bare surname follows."""
        last = self._heard.last
        if self._heard.given == {} and is_foretold(described, self._heard, self._registered(described)):
            return last
        bare = not (described.offices or described.heads or described.role)
        bare = bare and not self._is_known_for_else(described, last)
        serves = described.kind is SpeakerKind.MILITARY and last and last.kind is SpeakerKind.OFFICIAL
        if last is None or not bare or last.is_person or last.known is not None or serves:
            return None  # the mayor said …; a soldier called Fox
        if len(described.name) > 1 and self._is_first_name_only(described):
            return None  # Галина Петровна
        if len(described.name) == 1:
            given = described.name[0].lower() in self._heard.given
            return last if last.single and last.offices and not given else None
        return last if last.single and last.offices & UNIQUE else None

    def _is_known_for_else(self, described: Described, last: Member | None) -> bool:
        """Return whether a well-known person is of another side or office than who has just spoken."""
        known = self._registered(described)
        if known is None or last is None:
            return False
        sided = last.side is not None or self._heard.given == {}
        held = self._held(known)
        another = bool(held) and not are_the_same(held, last.offices)
        if not held and known.role is not None:  # Putin is no governor
            another = last.words.isdisjoint(map(stem, f"{known.role.uk} {known.role.ru}".split()))
        return (sided and known.side != last.side) or another

    def _by_call_sign(self, described: Described) -> Member | None:
        """Return the soldier without a name who has just spoken and is then called by a call sign."""
        last = self._heard.last_person
        if not described.call_sign or last is None or last.is_person or not last.single:
            return None
        return last if described.role is None and last.kind is not SpeakerKind.OFFICIAL else None
