"""Which speaker the name of a body means: one of the article, a well-known one, or a new one."""

from collections.abc import Sequence
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.phrase import Phrase
from extraction.speakers.described import Described
from extraction.speakers.heard import Heard
from extraction.speakers.known import Known
from extraction.speakers.member import BODIES, Member
from extraction.speakers.registry import body_key
from extraction.words.names import same_person
from extraction.words.tokens import Token, normal

LONGEST_BODY = 8
"""Words of the name of a well-known body: «Моніторингова місія ООН з прав людини в Україні»."""

_CHANNELS = ("канал", "channel", "паблик", "паблік")
"""How the words end for what has a well-known medium's name behind it."""

_RUN = ("state-", "government-", "army-", "party-")
"""How "state-run", "state-owned" and the like begin, before a medium's name."""

_COUNTRIES = ("україн", "украин", "росій", "росси")

_OF_COUNTRIES = ("росії", "россии", "russia legion")


def _is_another_country(word: str) -> bool:
    """Return whether a capital before a body's name makes it another's: "the Kenya Red Cross"."""
    if not word.isascii() or not word[0].isupper():
        return False
    return word.endswith("'s") or not (word.isupper() or word.lower().endswith(_ADJECTIVAL))


_ADJECTIVAL = ("an", "sh", "se", "ch", "based")
"""How English adjectives of countries end ("Russian", "British"), and "Washington-based"."""


_STUDYING = frozenset("analysts experts researchers observers monitors scientists analyst expert".split())
_INSIDE = frozenset("of for in at and to from with by near inside within on against behind".split())
"""Small words that make the capitals behind them somebody else: "a person close to the Kremlin"."""


def _own_name(body: str) -> str:
    """Return "DTEK" of "largest power producer DTEK": the capitals at the end of a description."""
    words = body.split()
    first = len(words)
    while first and words[first - 1][:1].isupper():
        first -= 1
    rest = words[1 if first > 1 else 0 : first]
    described = 0 < first < len(words) and all(word.islower() and word.isalpha() for word in rest)
    joined = any(word in _INSIDE for word in words[:first])
    return " ".join(words[first:]) if described and not joined else ""


class Groups:
    """Finds the bodies of one article."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard

    def as_body(self, described: Described) -> Described:
        """Return `described` as a body's where a well-known one only looks like a person: "Two Majors"."""
        name = " ".join(described.name)
        firm = bool(described.heads) and self._heard.signs.of_firms.issuperset(described.heads)
        firm = firm or (described.role or "").startswith("one of ")  # one of the bloggers, Rybar
        person = described.witness or (described.single and not firm)  # grid operator Ukrenergo
        if not name or person or self._heard.registry.body(name) is None:
            return described
        if any(same_person(described.name, other) for one in self._heard.members for other, _ in one.names):
            return described  # minister Anna Wagner
        return replace(described, name=(), body=name, single=described.single and not firm)

    def whole(self, described: Described, tokens: Sequence[Token], phrase: Phrase) -> Described:
        """Return a well-known body whose name begins with `phrase` as one, of whatever its words make it.

        «Український Червоний Хрест» is no official, «Лікарі без кордонів» are no unnamed doctors, and the
        Russian volunteers' corps is not Russian. What has no country in its name ("General Staff") may be
        anybody's and stays as it was read.
        """
        first, registry = phrase.first, self._heard.registry
        if not tokens[first].is_capital or not registry.begins_a_body(tokens[first].norm):
            return described
        for end in range(min(len(tokens), first + LONGEST_BODY), max(phrase.last, first + 1), -1):
            name = " ".join(token.text for token in tokens[first:end] if not token.is_quote)
            known = registry.body(name) if tokens[end - 1].is_word or tokens[end - 1].is_quote else None
            if known is None:
                continue
            contrary = described.side not in (None, known.side)
            misread = self._heard.given and registry.body(described.body) is not known
            national = self._is_national(name)
            if (contrary and national) or (misread and (not contrary or known.side == "independent")):
                return Described(
                    described.as_written, (), name, kind=known.kind, side=known.side, is_body=True
                )
        return described

    def _is_national(self, name: str) -> bool:
        """Return whether a word of the name is a country's, which is not where the body belongs."""
        return normal(name).startswith((*_COUNTRIES, "russian")) or normal(name).endswith(_OF_COUNTRIES)

    def find(self, described: Described) -> Member:
        """Return the body of that name, a new one where none has been met."""
        if not described.body.strip():  # marks and brackets alone
            described = replace(described, body=described.as_written)
        key = body_key(described.body)
        if key in self._heard.bodies:
            return self._heard.bodies[key]
        known = self._registered(described)
        known = known or self._without_country(described) or self._monitor_in(described)
        known = known or self._before_its_noun(described) or self._of_its_side(described)
        if described.shared and described.side is None and not self._has_spoken(known):
            known = None
        kind = SpeakerKind.UNNAMED if described.pronoun else None
        written = " ".join(described.body.split())
        short = _own_name(written)
        body = (short or written) if written.isascii() else written
        if known is None and short and not self._heard.given:
            known = self._heard.registry.body(short)  # Palestinian group Hamas
        self._heard.bodies[key] = self._heard.new(Member(body=body, known=known, kind=kind))
        if short:
            self._heard.bodies.setdefault(body_key(short), self._heard.bodies[key])
        return self._heard.bodies[key]

    def _has_spoken(self, known: Known | None) -> bool:
        return any(one.known is known for one in self._heard.members)

    def _registered(self, described: Described) -> Known | None:
        """Return the well-known body of that name; "two mayors" are not the channel "Two Majors"."""
        plain = described.body.isascii() and described.body[1:].islower()
        if described.kind is SpeakerKind.UNNAMED and plain:
            return None
        registry = self._heard.registry
        return registry.body(described.as_written) or registry.body(described.body)

    def _without_country(self, described: Described) -> Known | None:
        """Return the body that «український Генштаб» is, if it is of that side."""
        country, _, rest = described.body.partition(" ")
        if not self._heard.given or not rest or not normal(country).startswith(_COUNTRIES):
            return None
        known = self._heard.registry.body(rest)
        return known if known is not None and described.side in (None, known.side) else None

    def _of_its_side(self, described: Described) -> Known | None:
        """Return the Russian ministry that "the Defense Ministry" is where its side is told."""
        country = {"ua": "Ukrainian", "ru": "Russian"}.get(described.side or described.home or "")
        if self._heard.given or country is None or not described.is_body:
            return None
        return self._heard.registry.body(f"{country} {described.body}")

    def _before_its_noun(self, described: Described) -> Known | None:
        """Return the well-known body at the beginning of "the ISW think tank", "the DeepState project"."""
        words = described.body.split()
        words = words[words[0].lower().startswith(_RUN) :]  # state-run SANA news agency
        last = next((at for at, word in enumerate(words) if word.islower()), len(words))
        if not 0 < last < len(words) or not all(word.islower() for word in words[last:]):
            return None
        unnamed = described.kind in (SpeakerKind.UNNAMED, SpeakerKind.EXPERT)
        if unnamed and _STUDYING.isdisjoint(words[last:]):
            return None  # AFP journalists
        known = self._heard.registry.body(" ".join(words[:last]))
        if unnamed and not self._has_spoken(known):
            return None  # ISW analysts are the institute that has spoken
        return known if known is not None and known.kind is SpeakerKind.MONITOR else None

    def _is_office(self, described: Described) -> bool:
        """Return whether it is a body's team or mission, and no people who work for it."""
        return described.is_body and not any(head.endswith("workers") for head in described.heads)

    def _are_experts(self, described: Described) -> bool:
        """Return whether those who study something for it speak: "analysts at the institute"."""
        expert = described.kind is SpeakerKind.EXPERT or self._heard.given != {}
        return expert or not described.heads or not _STUDYING.isdisjoint(described.heads)

    def _monitor_in(self, described: Described) -> Known | None:
        """Return the well-known monitor at the end of "the popular blog Deep State", "analysts at ISW"."""
        words = described.body.split()
        nameless = described.kind in (SpeakerKind.UNNAMED, SpeakerKind.MONITOR)
        if described.single and self._heard.given and not nameless:
            return None  # генсек ООН
        inside = next((at for at, word in enumerate(words) if word in _INSIDE), len(words))
        for first in range(1, len(words)):
            if first > inside and not self._is_office(described) and not self._are_experts(described):
                return None  # a diplomat at the UN
            others = {normal(word) for word in words[:first]} & set(described.heads)
            named = {normal(word) for word in words[first:]} & set(described.heads)
            channel = any(word.lower().rstrip("sиіаыу").endswith(_CHANNELS) for word in words[:first])
            if others and not named and described.kind not in (SpeakerKind.EXPERT, *BODIES) and not channel:
                return None
            name = " ".join(words[first:]).strip('«»“”„"')
            known = self._heard.registry.body(name) if name[:1].isupper() else None
            if known is not None and known.kind in BODIES:
                heads = normal(words[first - 1]) in described.heads
                return known if heads or not _is_another_country(words[first - 1]) else None
        return None
