"""The speakers of one article: who "he", "the president" and "Zelenskyy" are, and their fullest name."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from domain.statement import Speaker, SpeakerKind
from extraction.called import called
from extraction.lexicon import Given
from extraction.names import same, same_person, stem
from extraction.namesakes import is_namesake
from extraction.naming import Described
from extraction.registry import Known, Registry, body_key
from extraction.stems import Stems
from extraction.tokens import Token, normal

ROOT = 5
"""Letters by which a trade is known for derived from another word: «поліц-»."""

MOST_REMEMBERED = 200
"""Speakers of one article among whom "he" and "the expert" are looked for."""

_BODIES = (SpeakerKind.MONITOR, SpeakerKind.AID)
_INDEPENDENT = (SpeakerKind.EXPERT, SpeakerKind.MONITOR, SpeakerKind.AID, SpeakerKind.RESIDENT)
_OUTSIDERS = frozenset(
    stem(word)
    for word in (
        "analysts",
        "experts",
        "observers",
        "bloggers",
        "volunteers",
        "activists",
        "protesters",
        "survivors",
        "refugees",
        "evacuees",
        "medics",
        "doctors",
        "researchers",
        "lawyers",
        "волонтери",
        "волонтеры",
        "правозахисники",
        "правозащитники",
        "медики",
        "лікарі",
        "врачи",
        "активісти",
        "активисты",
        "дослідники",
        "исследователи",
        "очевидці",
        "очевидцы",
        "жители",
        "residents",
        "аналітики",
        "експерти",
        "мешканці",
        "журналіст",
        "журналист",
        "журналісти",
        "журналисты",
        "кореспондент",
        "корреспондент",
    )
)


@dataclass(eq=False, slots=True)
class Member:
    """One speaker of the article, as far as it has been read; `rule` says how the last mention was known."""

    names: list[tuple[tuple[str, ...], bool]] = field(default_factory=list)
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

    @property
    def is_person(self) -> bool:
        return bool(self.names)

    @property
    def may_be_body(self) -> bool:
        """Whether only capitals are known of it, so that "it" and "the company" can mean it: "Volta"."""
        nothing_else = not (self.role or self.gender or self.known or self.witness or self.offices)
        return bool(self.names) and nothing_else and len(self.names) == 1

    @property
    def official_side(self) -> str | None:
        """The side, of those who speak for one."""
        known = self.known
        kind, side = (known.kind, known.side) if known else (self.kind, self.side)
        speaks_for_it = kind in (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY, SpeakerKind.UNNAMED)
        return side if speaks_for_it and side != "independent" else None

    def learn(self, described: Described) -> None:
        """Take over what another mention says about the speaker."""
        if described.name and (described.name, described.oblique) not in self.names:
            self.names.append((described.name, described.oblique))
        if not (described.oblique and not (described.role or "").isascii()):
            self.role = self.role or described.role  # «військового експерта» is no form to be shown
        self.kind = self.kind or described.kind
        self.side = self.side or described.side
        self.witness = self.witness or described.witness
        self.gender = self.gender or described.gender
        self.single = self.single or described.single
        self.offices.update(described.offices)
        self.specific.update(described.specific)
        self.words.update(
            stem(word) for text in (described.role or "", described.body) for word in text.split()
        )
        self.words.update(stem(head) for head in described.heads)

    def speaker(self) -> Speaker:
        """Return the speaker under the fullest name the article (or the registry) has for it."""
        known = self.known
        if known is not None and (self.side in (None, known.side) or known.kind in _BODIES):
            role = self.role or (known.role.en if known.role else None)
            return Speaker(known.names.en, known.kind, known.side, role, known.names)
        return Speaker(self._name(), self.kind or SpeakerKind.OFFICIAL, self._side(), self.role)

    def _side(self) -> str | None:
        """Return the side: witnesses are of none, nor are experts, monitors and aid of other countries."""
        side = self.side or self.around
        if self._is_outsider() and (side in (None, "other") or self.kind is SpeakerKind.RESIDENT):
            return "independent"
        return side

    def _is_outsider(self) -> bool:
        """Return whether it is one of those who are no side unless the article says so."""
        unnamed_expert = self.kind is SpeakerKind.UNNAMED and bool(self.words & _OUTSIDERS)
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


_MEN = frozenset(
    "чоловік хлопець дід дідусь батько син брат мужчина парень дед дедушка отец сын брат".split()
)
_OF_WOMEN = ("ка", "ця", "ца", "жінка", "женщина", "дівчина", "девушка", "мати", "мать", "мама", "бабуся")
"""How nouns end that can point to a woman only."""

_COLLECTIVE = frozenset(("rescuers", "police", "prosecutors", "border"))
"""Offices that are a service as well as those who serve in it: «рятувальники» after «ДСНС»."""

_UNIQUE = frozenset(("governor", "mayor", "spokesman", "minister"))
"""Offices of which an article seldom knows two holders."""

_KNOWN_BY_OFFICE = frozenset(("governor", "mayor", "minister"))
"""Offices whose holder need not be named in the article."""

ALONE = "pronoun of the only person"
UNEXPLAINED = "a name nobody explains"
UNMET = "a description of nobody named before"

_SERVING = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
_CHANNELS = ("канал", "channel", "паблик", "паблік")
"""How the words end for what has a well-known medium's name behind it."""

_PRIVATE = (SpeakerKind.RESIDENT, SpeakerKind.AID, None)
_POINTS_TO: Mapping[str, Callable[[Member], bool]] = {
    "official": lambda one: one.is_person and one.kind is SpeakerKind.OFFICIAL,
    "military": lambda one: one.is_person and one.kind is SpeakerKind.MILITARY,
    "resident": lambda one: one.is_person and one.kind in _PRIVATE,
    "person": lambda one: one.is_person and one.kind in (*_PRIVATE, SpeakerKind.UNNAMED),
    "body": lambda one: (
        one.may_be_body or (not one.is_person and (one.known.kind if one.known else one.kind) in _BODIES)
    ),
    "company": lambda one: (
        one.may_be_body or (not one.single and not one.is_person and one.body[:1].isupper())
    ),
    "spokesman": lambda one: one.is_person and one.kind in _SERVING,
    "office": lambda one: not (one.is_person or one.single) and (one.known or one).kind in _SERVING,
}
"""Whom a noun that only points back can mean."""


def _bones(surname: str) -> str:
    """Return the surname's consonants and its first vowel, which no case changes."""
    folded = stem(surname)
    first = next((at for at, letter in enumerate(folded) if letter in _VOWELS), 0)
    rest = "".join(letter for letter in folded[first + 1 :] if letter not in _VOWELS)
    return folded[: first + 1] + rest if len(folded) > 3 else surname


_CONSONANTS = frozenset("бвгґджзклмнпрстфхцчшщйь")
_VOWELS = frozenset("аеєиіїоуюяыэё")


def _own_name(body: str) -> str:
    """Return "DTEK" of "largest power producer DTEK": the capitals at the end of a description."""
    words = body.split()
    first = len(words)
    while first and words[first - 1][:1].isupper():
        first -= 1
    rest = words[1 if first > 1 else 0 : first]
    described = 0 < first < len(words) and all(word.islower() and word.isalpha() for word in rest)
    joined = any(word in ("of", "for", "in", "at", "and") for word in words[:first])
    return " ".join(words[first:]) if described and not joined else ""


class Cast:
    """Resolves the mentions of speakers in text order."""

    def __init__(
        self,
        registry: Registry,
        given: Mapping[str, tuple[Given, ...]],
        pointing: Stems[str] | None = None,
        offices_of: Callable[[str], Iterable[str]] | None = None,
        home: str | None = None,
    ) -> None:
        self._home = home
        self._registry = registry
        self._pointing = pointing or Stems({})
        self._offices_of = offices_of or (lambda _: ())
        self._given = given
        self._members: deque[Member] = deque(maxlen=MOST_REMEMBERED)
        self._bodies: dict[str, Member] = {}
        self._words: set[str] = set()
        self._guessed = False
        self.last: Member | None = None
        self._last_person: Member | None = None

    def is_known(self, name: str) -> bool:
        """Return whether `name` is a well-known body's."""
        return self._registry.body(name) is not None

    def resolve(self, described: Described) -> tuple[Member | None, str]:
        """Return who is meant and the rule that says so; None: a pronoun or description of nobody named."""
        described = self._as_body(described)
        member, rule = self._find(described)
        if member is not None:
            is_body = bool(member.body) and not member.single and len(described.name) == 1
            member.learn(replace(described, name=()) if is_body else described)
            of_last = self._last_person.official_side if described.of_last and self._last_person else None
            member.around = member.around or of_last or described.home or self._side_around(member, described)
            self._words.update(normal(word) for word in described.name)
            self._words.update(stem(word) for word in described.name)
            self.last = member
            if member.is_person or (member.single and described.single):
                self._last_person = member
        return member, rule

    def _side_around(self, member: Member, described: Described) -> str | None:
        """Return the side of a speaker whose words give none: that of the same unit, or of all officials.

        "Officials say" are those of the only side whose officials have spoken so far; where those of two
        have, nobody can tell.
        """
        if member.side is not None or member.known is not None:
            return None
        units = {word for word in member.words if word[:1].isdigit()}
        for other in self._members:
            if units and units <= other.words and (side := other.official_side) is not None:
                return side
        if not described.authority:
            return None
        spoken = {side for other in self._members if (side := other.official_side) is not None}
        if self._home is not None and spoken & {"ua", "ru"} <= {self._home}:
            return self._home
        return spoken.pop() if len(spoken) == 1 else None

    def _find(self, described: Described) -> tuple[Member | None, str]:
        if described.pronoun and self._by_pronoun(described.pronoun) is None:
            return self._body(replace(described, body=described.as_written)), "pronoun of nobody named"
        if described.pronoun:
            people = sum(member.is_person for member in self._members)
            return self._by_pronoun(described.pronoun), "pronoun" if people > 1 else ALONE
        if described.document:
            return self._author(), "its statement"
        if described.name:
            self._guessed = False
            member = self._person(described)
            if self._guessed:
                return member, "pronoun"
            return member, UNEXPLAINED if self._is_unexplained(member, described) else "name"
        if found := self._by_role(described):
            return found, "role"
        if found := self._in_office(described):
            return found, "office"
        if found := self._pointed_at(described) or self._of_that_root(described):
            return found, "pronoun"
        rule = UNMET if self._is_unmet(described) else "body"
        return self._body(described), rule

    def _is_unexplained(self, member: Member, described: Described) -> bool:
        """Return whether one English capital is all that is known of the speaker: what it is nobody says."""
        alone = len(described.name) == 1 and not (described.role or described.heads or described.witness)
        return self._given == {} and alone and not (member.known or member.names or member.body)

    def _is_unmet(self, described: Described) -> bool:
        """Return whether "the team", "the rescuers" should be known from before and are not."""
        bodies = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
        someone = described.single and not described.offices & _KNOWN_BY_OFFICE
        if self._given == {} and described.words and someone:
            return True
        nameless = bool(described.words) and described.body == described.body.lower()
        unmet = body_key(described.body) not in self._bodies and described.side is None
        return nameless and unmet and not (described.is_body and described.kind in bodies)

    def _by_pronoun(self, pronoun: str) -> Member | None:
        if pronoun == "p":
            return self.last
        if pronoun == "b":
            last = self.last
            return last if last is not None and (last.may_be_body or not last.is_person) else None
        last = self._last_person
        if last is not None and pronoun in ("m", "f") and last.gender not in ("", pronoun):
            people = (one for one in reversed(self._members) if one.is_person)
            return next((one for one in people if one.gender in ("", pronoun)), last)
        return last or self.last

    def _person(self, described: Described) -> Member:
        for member in reversed(self._members):
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
        if len(described.name) == 1 and (body := self._bodies.get(body_key(described.name[0]))):
            return body  # Volta, after "power producer Volta"
        known = self._registered(described)
        if later := self._named_later(described, known) or self._by_call_sign(described):
            self._guessed = not described.offices and not later.known and known is None
            later.known, later.given = known, self._given
            return later
        member = self._new(Member(known=known, given=self._given))
        if known is None and self._is_first_name_only(described):
            member.kind, member.witness = SpeakerKind.RESIDENT, True
        if known is not None and known.role is not None:
            role = f"{known.role.en} {known.role.uk} {known.role.ru}"
            member.words.update(stem(word) for word in role.split())
            member.offices.update(self._offices_of(role))
            member.single = True
        return member

    def _by_name(self, described: Described) -> Known | None:
        """Return the well-known person of that name, also where it stands in another case."""
        known = self._registry.person(described.name)
        if known is None and described.oblique:
            return self._registry.person(called(described.name, self._given, oblique=True))
        return known

    def _with_another_vowel(self, described: Described) -> Member | None:
        """Return whose surname changes a vowel in other cases: «Гребінь», «за словами Гребеня»."""
        if not self._given:
            return None
        bones = _bones(described.name[-1])
        for member in reversed(self._members):
            for name, oblique in member.names:
                first = len(name) == 1 or len(described.name) == 1 or same(name[0], described.name[0])
                if oblique is not described.oblique and first and bones == _bones(name[-1]):
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
        return len(described.name) > 1 or single or same(described.name[-1], member.names[0][0][-1])

    def _by_given_name(self, described: Described) -> Member | None:
        """Return the only person of that first name, unless the mention introduces somebody of its own."""
        if described.role is not None or described.heads:
            return None
        fitting = [
            one for one in self._members if any(same(name[0], described.name[0]) for name, _ in one.names)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _by_trade(self, described: Described) -> Member | None:
        """Return whom a sentence's first word means that looks like a name: «Ювелір» after «ювелір X»."""
        word = stem(described.name[0])
        known = normal(described.name[0]) in self._given or described.role is not None
        people = (one for one in reversed(self._members) if one.is_person and word in one.words)
        return None if known or not self._given else next(people, None)

    def _is_first_name_only(self, described: Described) -> bool:
        """Return whether somebody of no office is called by a first name, in Ukrainian or Russian."""
        only = len(described.name) == 1 and described.name[0].lower() in self._given
        return only and described.role is None and described.kind is None and not described.heads

    def _is_only_given(self, described: Described) -> bool:
        return len(described.name) == 1 and described.kind in (SpeakerKind.RESIDENT,)

    def _by_role(self, described: Described) -> Member | None:
        """Return who "the expert" or "the corps" is: the last one whose role or name has all these words."""
        if not described.heads or not described.words:
            return None
        several = bool(self._given) and described.kind is SpeakerKind.UNNAMED and not described.single
        for member in reversed(self._members):
            if several and member.is_person:
                continue  # «рятувальники» are not the rescuer who has spoken
            one_person = member.is_person or member.single
            fits = described.words <= member.words and not (described.is_body and one_person)
            one = member.body.isascii() and not member.body.endswith("s")  # "a senior officer", "the officer"
            if fits and (member.is_person or one or member.kind is not SpeakerKind.UNNAMED):
                return member
        troops = len(described.words) == 1 and described.kind is SpeakerKind.MILITARY
        troops = troops and not described.single
        if (
            troops
            and self.last is not None
            and self.last.kind is SpeakerKind.MILITARY
            and not self.last.is_person
            and not self.last.single
        ):
            return self.last
        return None

    def _in_office(self, described: Described) -> Member | None:
        """Return who holds the office under another name of it: «представник» after «речник X»."""
        together = bool(described.offices & _COLLECTIVE) and not described.single
        if not described.offices or not described.words:
            return None
        if not (described.single or described.is_body or together):
            return None
        for member in reversed(self._members):
            known = described.specific <= member.specific | member.words
            alike = member.single if described.single else not (member.single or member.is_person)
            if alike and described.offices & member.offices and known:
                return member
        return None

    def _author(self) -> Member | None:
        """Return whose report or message is meant: the last speaker, or the body before unnamed ones."""
        if self.last is None or self.last.is_person or self.last.kind is not SpeakerKind.UNNAMED:
            return self.last
        bodies = (one for one in reversed(self._members) if not one.is_person and not one.single)
        return next((one for one in bodies if one.kind is not SpeakerKind.UNNAMED), self.last)

    def _named_later(self, described: Described, known: Known | None) -> Member | None:
        """Return the holder of an office who was not named when first met: «голова ОВА», then by name."""
        role = known.role if known is not None else None
        held = self._offices_of(f"{role.en} {role.uk} {role.ru}") if role is not None else ()
        unique = (described.offices | frozenset(held)) & _UNIQUE
        for member in self._members:
            nameless = member.single and not member.is_person and member.known is None
            if nameless and unique & member.offices and member.specific <= described.specific:
                return member
        return self._just_heard(described)

    def _just_heard(self, described: Described) -> Member | None:
        """Return the nameless holder of an office who has just spoken, where a bare surname follows."""
        last = self.last
        bare = not (described.offices or described.heads or described.role)
        if last is None or not bare or last.is_person or last.known is not None:
            return None
        if len(described.name) == 1:
            given = described.name[0].lower() in self._given
            return last if last.single and last.offices and not given else None
        return last if last.single and last.offices & _UNIQUE else None

    def _by_call_sign(self, described: Described) -> Member | None:
        """Return the soldier without a name who has just spoken and is then called by a call sign."""
        last = self._last_person
        if not described.call_sign or last is None or last.is_person or not last.single:
            return None
        return last if described.role is None and last.kind is not SpeakerKind.OFFICIAL else None

    def _pointed_at(self, described: Described) -> Member | None:
        """Return the last speaker of the sort that "the official", «боєць», "the agency" can point to."""
        whole = len(described.words) if self._given == {} else 1  # the UN office
        if found := self._of_that_trade(described):
            return found
        all_heads = described.heads and len(described.heads) in (1, whole)
        sort = self._pointing.get(described.heads[-1]) if all_heads else None
        if self._given and described.heads and described.heads[0].startswith(("співрозмовни", "собеседни")):
            return self._last_person
        local = described.kind is SpeakerKind.UNNAMED and described.witness and described.single
        if sort is None and local and self._given and len(described.words) == 1:
            sort = "resident"
        if (
            sort is None
            or not described.words
            or self._registry.body(described.body) is not None
            or (described.side not in (None, "independent") and sort in ("body", "office", "company"))
        ):
            return None
        if sort in ("body", "office") and self._given and (just := self._body_just_heard(described)):
            return just
        asked = "m" if described.heads[0] in _MEN else "f" if described.heads[0].endswith(_OF_WOMEN) else ""
        if sort in ("body", "company") and any(word.istitle() for word in described.body.split()):
            return None  # the International Agency for …
        if sort == "resident" and self._given and not asked and described.heads[0][-1] in _CONSONANTS:
            asked = "m"  # сусід; a neighbour who is a woman is a «сусідка»
        fitting = (one for one in reversed(self._members) if _POINTS_TO[sort](one))
        if sort == "spokesman":
            fitting = (one for one in fitting if one is self._last_person)
        if sort == "body" and self._given:
            fitting = (one for one in fitting if not one.is_person)
        return next((one for one in fitting if not asked or one.gender in ("", asked)), None)

    def _body_just_heard(self, described: Described) -> Member | None:
        """Return the body that spoke last: «у компанії додали» after «Енергоатом»."""
        last = self.last
        if last is None or last.is_person or last.single or len(described.words) > 1 or not described.is_body:
            return None
        return last if (last.known or last).kind is not SpeakerKind.UNNAMED else None

    def _of_that_trade(self, described: Described) -> Member | None:
        """Return the last person of the trade: "the soldier from the brigade" after "soldier Petro"."""
        if self._given != {} or not described.single or not described.words or len(described.heads) < 2:
            return None
        if described.offices & _UNIQUE:
            return None
        trade = stem(described.heads[0])
        people = (one for one in reversed(self._members) if one.is_person and trade in one.words)
        return next(people, None)

    def _of_that_root(self, described: Described) -> Member | None:
        """Return the last person of whose description the word is derived: «поліцейський», «поліції»."""
        if len(described.words) != 1 or len(described.heads) != 1 or not self._given or described.is_body:
            return None
        head = normal(described.heads[0])
        if len(head) < 2 + ROOT or (not described.single and described.kind is not None):
            return None
        root = head[:ROOT]
        people = (one for one in reversed(self._members) if one.is_person)
        return next((one for one in people if any(word.startswith(root) for word in one.words)), None)

    def mention(self, described: Described) -> None:
        """Take note of a person of whom narration speaks: "he" may be meant for them."""
        member = self._person(described)
        member.learn(described)
        self._last_person = member

    def _as_body(self, described: Described) -> Described:
        """Return `described` as a body's where a well-known one only looks like a person: "Two Majors"."""
        name = " ".join(described.name)
        if not name or described.single or described.witness or self._registry.body(name) is None:
            return described
        if any(same_person(described.name, other) for one in self._members for other, _ in one.names):
            return described  # minister Anna Wagner
        return replace(described, name=(), body=name)

    def mention_again(self, tokens: Sequence[Token]) -> None:
        """Take note that English narration goes on about a person known by surname or first name."""
        if self._given != {}:
            return
        first = tokens[0]
        known = (
            one
            for token in tokens
            if token.is_capital
            for one in self._members
            if any(token.text in (name[0], name[-1]) for name, _ in one.names)
        )
        found = next(known, None)
        if (
            found is None
            and first.is_capital
            and first.is_word
            and (person := self._registry.person((first.text,))) is not None
        ):
            found = self._new(Member([((first.text,), False)], known=person, single=True))
        if found is not None and not found.may_be_body:
            self._last_person = found

    def _body(self, described: Described) -> Member:
        key = body_key(described.body)
        if key in self._bodies:
            return self._bodies[key]
        known = self._registry.body(described.as_written) or self._registry.body(described.body)
        known = known or self._monitor_in(described)
        kind = SpeakerKind.UNNAMED if described.pronoun else None
        written = " ".join(described.body.split())
        body = (_own_name(written) or written) if written.isascii() else written
        self._bodies[key] = self._new(Member(body=body, known=known, kind=kind))
        if short := _own_name(written):
            self._bodies.setdefault(body_key(short), self._bodies[key])
        return self._bodies[key]

    def _monitor_in(self, described: Described) -> Known | None:
        """Return the well-known monitor at the end of "the popular blog Deep State", "analysts at ISW"."""
        words = described.body.split()
        for first in range(1, len(words)):
            others = {normal(word) for word in words[:first]} & set(described.heads)
            named = {normal(word) for word in words[first:]} & set(described.heads)
            channel = any(word.lower().rstrip("sиіаыу").endswith(_CHANNELS) for word in words[:first])
            if others and not named and described.kind not in (SpeakerKind.EXPERT, *_BODIES) and not channel:
                return None
            name = " ".join(words[first:]).strip('«»“”„"')
            known = self._registry.body(name) if name[:1].isupper() else None
            if known is not None and known.kind in _BODIES:
                return known
        return None

    def _new(self, member: Member) -> Member:
        for other in self._members:
            if member.known is not None and other.known is member.known:
                return other
        self._members.append(member)
        return member

    def who_is(self, name: str) -> Member:
        """Return the speaker called `name`: the voice of a source whose narration is its own words."""
        parts = tuple(name.split())
        known = self._registry.body(name) or self._registry.person(parts)
        return self._new(Member(body=name, known=known, kind=None if known else SpeakerKind.OFFICIAL))

    def names(self) -> frozenset[str]:
        """Return every word of the names of persons who have spoken so far."""
        return frozenset(self._words)

    def public_surnames(self) -> frozenset[str]:
        """Return the stems of the surnames of well-known persons and of speakers who are no residents."""
        private = (SpeakerKind.RESIDENT, SpeakerKind.UNNAMED)
        names = (name[-1] for one in self._members if one.kind not in private for name, _ in one.names)
        return self._registry.surnames | {stem(name) for name in names if normal(name) in self._words}
