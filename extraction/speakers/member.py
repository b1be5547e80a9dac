"""One speaker of an article, as far as it has been read: names, role, kind and side."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.statement import Speaker, SpeakerKind
from extraction.speakers.called import called
from extraction.speakers.described import Described
from extraction.speakers.known import Known
from extraction.words.lexicon import Given
from extraction.words.names import same, stem

BODIES = (SpeakerKind.MONITOR, SpeakerKind.AID)
"""What sort of bodies watch or help, and are of no side of their own."""

SERVING = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
"""Who speaks for a state, a town, an army or whoever fights."""

_INDEPENDENT = (SpeakerKind.EXPERT, SpeakerKind.MONITOR, SpeakerKind.AID, SpeakerKind.RESIDENT)


@dataclass(eq=False, slots=True)
class Member:
    """One speaker of the article, as far as it has been read; `signs` are call signs beside names."""

    names: list[tuple[tuple[str, ...], bool]] = field(default_factory=list)
    signs: set[tuple[str, ...]] = field(default_factory=set)
    body: str = ""
    role: str | None = None
    kind: SpeakerKind | None = None
    side: str | None = None
    words: set[str] = field(default_factory=set)
    known: Known | None = None
    witness: bool = False
    gender: str = ""
    around: str | None = None
    offices: set[str] = field(default_factory=set)
    specific: set[str] = field(default_factory=set)
    single: bool = False
    given: Mapping[str, tuple[Given, ...]] = field(default_factory=dict)
    outsiders: frozenset[str] = frozenset()

    @property
    def is_person(self) -> bool:
        """Whether a name of a person is known, so that it is no body."""
        return bool(self.names)

    @property
    def may_be_body(self) -> bool:
        """Whether only capitals are known of it, so that "it" and "the company" can mean it: "Volta"."""
        nothing_else = not (self.role or self.gender or self.known or self.witness or self.offices)
        return bool(self.names) and nothing_else and len(self.names) == 1

    @property
    def is_of_the_ground(self) -> bool:
        """Whether "the army", "authorities" have no side but that of the places the article is about."""
        return self.side is None and self.around is not None and self.known is None and not self.names

    @property
    def has_no_office(self) -> bool:
        """Whether a full name is all that is told of somebody: whose side they are on nobody says."""
        named = not self.body and any(len(name) > 1 for name, _ in self.names)
        told = self.known or self.role or self.kind or self.offices or self.around or self.side
        return named and not told

    @property
    def has_only_a_name(self) -> bool:
        """Whether nothing is told of a person but what they are called."""
        return bool(self.names) and not (self.known or self.role or self.kind or self.offices or self.body)

    @property
    def official_side(self) -> str | None:
        """The side, of those who speak for one."""
        known = self.known
        kind, side = (known.kind, known.side) if known else (self.kind, self.side)
        speaks_for_it = kind in (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY, SpeakerKind.UNNAMED)
        return side if speaks_for_it and side != "independent" else None

    def is_called(self, surname: str) -> bool:
        """Return whether the surname is the person's as it is called, not in another case."""
        return any(name[-1] == surname and not oblique for name, oblique in self.names)

    def learn(self, described: Described) -> None:
        """Take over what another mention says about the speaker."""
        if described.name and (described.name, described.oblique) not in self.names:
            self.names.append((described.name, described.oblique))
        if described.sign:
            self.signs.add(described.sign)
        if not (described.oblique and not (described.role or "").isascii()):
            self.role = self.role or described.role  # «військового експерта» is no form to be shown
        nameless = self.is_person and not described.name and described.kind is SpeakerKind.UNNAMED
        learnt = SpeakerKind.RESIDENT if nameless and described.witness else described.kind
        self.kind = self.kind or (None if nameless and not described.witness else learnt)
        sided = self.known is None or self.known.side is None or described.name
        ours = described.side == "other" and self.known is not None and self.known.side in ("ua", "ru")
        if (sided or described.side != "independent") and not (self.holds(described) or ours):
            self.side = self.side or described.side
        self.witness = self.witness or described.witness
        self.gender = self.gender or described.gender or (self.known.sex if self.known else "")
        self.single = self.single or (described.single and (self.known is None or self.known.person))
        self.offices.update(described.offices)
        self.specific.update(described.specific)
        self.words.update(
            stem(word) for text in (described.role or "", described.body) for word in text.split()
        )
        self.words.update(stem(head) for head in described.heads)

    def holds(self, described: Described) -> bool:
        """Return whether it is a known person's office, whosever that mostly is: «начальник Генштаба»."""
        role = self.known.role if self.known is not None else None
        held = f"{role.uk} {role.ru}".split() if role is not None else ()
        return len(described.words) > 1 and described.words <= frozenset(map(stem, held))

    def speaker(self) -> Speaker:
        """Return the speaker under the fullest name the article (or the registry) has for it."""
        known = self.known
        if known is not None and (self.side in (None, known.side) or known.kind in BODIES):
            role = self.role or (known.role.en if known.role else None)
            return Speaker(known.names.en, known.kind, known.side, role, known.names)
        return Speaker(self._name(), self.kind or SpeakerKind.OFFICIAL, self._side(), self.role)

    def _side(self) -> str | None:
        """Return the side: witnesses are of none, nor are experts, monitors and aid of other countries."""
        side = self.side or self.around
        private = self.kind is SpeakerKind.RESIDENT or (
            self.witness and self.single and self.kind is SpeakerKind.UNNAMED
        )
        if self._is_outsider() and (side in (None, "other") or private):
            return "independent"
        return side

    def _is_outsider(self) -> bool:
        """Return whether it is one of those who are no side unless the article says so."""
        unnamed_expert = self.kind is SpeakerKind.UNNAMED and bool(self.words & self.outsiders)
        return self.kind in _INDEPENDENT or self.witness or unnamed_expert

    def _name(self) -> str:
        if not self.names:
            return self.body
        longest = max(len(name) for name, _ in self.names)
        full = [(name, oblique) for name, oblique in self.names if len(name) == longest]
        plain = [name for name, oblique in full if not oblique]
        if plain:
            return " ".join(called(plain[0], self.given, oblique=False))
        *first, surname = called(full[0][0], self.given, oblique=True, sex=self.gender)
        known = (name[-1] for name, oblique in self.names if not oblique and same(name[-1], surname))
        return " ".join([*first, next(known, surname)])


def is_enemy(member: Member, described: Described) -> bool:
    """Return whether the two are of the two sides of the war, so that one cannot be the other.

    "The pro-Moscow authorities" are but a part of "exiled and Russian-installed authorities".
    """
    joint = member.body.isascii() and " and " in member.body and not member.is_person
    if joint and described.side in ("ua", "ru") and " and " not in described.body:
        return True
    if member.holds(described):
        return False
    sides = {described.side, member.official_side or member.around}
    return sides == {"ua", "ru"} or (described.side == "other" and sides != {"other"} and None not in sides)
