"""The speakers of one article: who "he", "the president" and "Zelenskyy" are, and their fullest name."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.phrase import Phrase
from extraction.speakers import distinct
from extraction.speakers.described import Described
from extraction.speakers.groups import Groups
from extraction.speakers.heard import Heard
from extraction.speakers.hypernyms import Hypernyms
from extraction.speakers.lately import is_bare_army, is_told_of, local_side, reveal
from extraction.speakers.member import SERVING, Member, is_enemy
from extraction.speakers.nameless import Nameless
from extraction.speakers.persons import Persons
from extraction.speakers.pointing import Pointing
from extraction.speakers.registry import Registry, body_key
from extraction.speakers.serving import as_served
from extraction.words.lexicon import Lexicon
from extraction.words.met import Either
from extraction.words.names import stem
from extraction.words.tokens import Token, normal

_KNOWN_BY_OFFICE = frozenset(("governor", "mayor", "minister"))
"""Offices whose holder need not be named in the article."""
ALONE = "pronoun of the only person"
GOES_ON = "pronoun of the last speaker"
OTHER_SEX = "pronoun of another sex"
POINTS = "pronoun"
ITS = "its statement"
UNEXPLAINED = "a name nobody explains"
UNMET = "a description of nobody named before"


class Cast:
    """Resolves the mentions of speakers in text order."""

    def __init__(
        self,
        registry: Registry,
        lexicon: Lexicon,
        offices_of: Callable[[str], Iterable[str]] | None = None,
        home: str | None = None,
    ) -> None:
        self._home = home
        self.is_known_by_surname = registry.is_surname
        self._heard = Heard(registry, lexicon.given_forms, lexicon.signs)
        self._persons = Persons(self._heard, offices_of or (lambda _: ()))
        self._pointing = Pointing(self._heard, lexicon.pointing)
        self._groups = Groups(self._heard)
        self._hypernyms = Hypernyms(self._heard)
        self._nameless = Nameless(self._heard)
        self._words: set[str] = set()
        self._told_of: Described | None = None

    @property
    def last(self) -> Member | None:
        """Who spoke last."""
        return self._heard.last

    def has_heard_of(self, pronoun: str) -> bool:
        """Return whether somebody has been named whom "he" or "she" (m, f) could mean."""
        last = self._heard.last_person
        return last is not None and last.gender in ("", pronoun)

    def speaks_on(self, member: Member) -> None:
        """Take note that `member` goes on speaking, whoever passed the words on."""
        self._heard.last = member

    def reads(self, tokens: Sequence[Token]) -> None:
        """Take note of the sentence that comes next: it may name whom "the paramilitary group" means."""
        self._heard.read.append(tokens)

    def is_known(self, name: str) -> bool:
        """Return whether `name` is a well-known body's."""
        return self._heard.registry.body(name) is not None

    def whole(self, described: Described, tokens: Sequence[Token], phrase: Phrase) -> Described:
        """Return `described` as the well-known body that its words are the beginning of, if one is."""
        return self._groups.whole(described, tokens, phrase)

    def resolve(self, described: Described) -> tuple[Member | None, str]:
        """Return who is meant and the rule that says so; None: a pronoun or description of nobody named."""
        described = self._nameless.more_of_them(self._groups.as_body(described))
        described = as_served(self._persons.as_somebody_elses(described), self._heard)
        member, rule = self._find(described)
        if member is not None:
            rule = UNMET if rule != "body" and distinct.may_be_another(described, member) else rule
            if rule == POINTS and not member.is_person:
                described = replace(described, side=None, home=None)  # «журналисты» of whatever country
            is_body = bool(member.body) and not member.single and len(described.name) == 1
            member.learn(replace(described, name=()) if is_body else described)
            if described.pronoun == "any" and member.has_only_a_name and described.kind is None:
                member.kind, member.witness = SpeakerKind.RESIDENT, True  # the 71-year-old
            of_last = self._side_of_last(described)
            member.around = member.around or of_last or described.home or self._side_around(member, described)
            self._words.update(form for word in described.name for form in (normal(word), stem(word)))
            reveal(self._heard, member, self._heard.last)
            self._heard.last = member
            if member.is_person or (member.single and described.single):
                self._heard.last_person, self._told_of = member, None
        return member, rule

    def _side_of_last(self, described: Described) -> str | None:
        """Return the side of whose "his deputy" and "one of them" are."""
        if owner := self._nameless.owner(described):
            return owner.official_side
        if (last := self._heard.last) is not None and distinct.is_of_the_same_side(described, self._heard):
            return last.speaker().side
        last = last if described.as_written.endswith("them") else self._heard.last_person
        return last.official_side if described.of_last and last else None

    def _side_around(self, member: Member, described: Described) -> str | None:
        """Return the side of a speaker whose words give none: that of the same unit, or of all officials.

        "Officials say" are those of the only side whose officials have spoken so far; where those of two
        have, nobody can tell.
        """
        if member.side is not None or member.known is not None:
            return None
        units = {word for word in member.words if word[:1].isdigit()}
        for other in self._heard.members:
            if units and units <= other.words and (side := other.official_side) is not None:
                return side
        if not (described.authority or is_bare_army(self._heard, described)):
            return None
        spoken = {side for other in self._heard.members if (side := other.official_side) is not None}
        if self._home is not None and spoken & {"ua", "ru"} <= {self._home}:
            return self._home
        return spoken.pop() if len(spoken) == 1 else local_side(self._heard, described, self._home)

    def _find(self, described: Described) -> tuple[Member | None, str]:
        if described.pronoun:
            return self._by_pronoun(described, described.pronoun)
        if described.document:
            source = self._pointing.pointed_at(described)  # the same source
            return source or self._nameless.author(self._pointing.author(), described), ITS
        if described.name:
            return self._by_name(described)
        if self._heard.given and (described.whose or distinct.is_another(described.as_written)):
            return self._groups.find(described), "body"
        found = self._pointing.by_role(described)
        found = found and (self._hypernyms.just_heard(described) or found)
        if found and not is_enemy(found, described):
            return found, "role"
        if (found := self._pointing.in_office(described)) and not is_enemy(found, described):
            return found, POINTS if described.of_last else "office"
        if (found := self._hypernyms.find(described)) and not is_enemy(found, described):
            return found, "role"
        found = self._pointing.pointed_at(described) or self._pointing.of_that_root(described)
        found = found or self._pointing.only_person(described) or self._nameless.find(described)
        if found is not None and not is_enemy(found, described):
            return found, POINTS
        rule = UNMET if self._is_unmet(described) else "body"
        return self._groups.find(described), rule

    def _by_name(self, described: Described) -> tuple[Member | None, str]:
        self._persons.guessed = False
        member = self._persons.find(described)
        if self._persons.guessed:
            return member, POINTS
        return member, UNEXPLAINED if distinct.is_unexplained(member, described, self._heard) else "name"

    def _by_pronoun(self, described: Described, pronoun: str) -> tuple[Member | None, str]:
        people = sum(member.is_person for member in self._heard.members)
        found = (self._nameless.silent() if pronoun == "b" else None) or self._pointing.by_pronoun(pronoun)
        told, self._told_of = self._told_of, None
        if told is not None and pronoun in ("m", "f") and is_told_of(self._heard, told, pronoun):
            found = self._groups.find(told)
            found.learn(told)
            found.around = found.around or told.home
            return found, POINTS
        other = found is not None and distinct.is_of_other_sex(found, described, self._heard)
        if found is None or other:  # «Каже, що …» without anybody before has not even a pronoun
            named = replace(described, body=described.as_written.lower() if other else described.as_written)
            found = self._groups.find(named) if described.as_written else None
            return found, OTHER_SEX if other else "pronoun of nobody named"
        body = not (found.known.person if found.known else found.is_person or found.single)
        if pronoun in ("m", "f") and (body or found.gender not in ("", pronoun)):
            return found, OTHER_SEX  # or “…,” he said, of a body that spoke
        passed_over = told is not None and pronoun in ("m", "f") and told.gender in ("", pronoun)
        return found, UNMET if passed_over else POINTS if people > 1 else ALONE

    def _is_unmet(self, described: Described) -> bool:
        """Return whether "the team", "the rescuers" should be known from before and are not."""
        someone = (described.single or described.of_last) and not described.offices & _KNOWN_BY_OFFICE
        if self._heard.given == {} and described.words and someone:
            return True
        words = described.body.split()
        if self._heard.given == {} and described.words and words and words[-1] in self._heard.signs.hypernyms:
            plain = all(word.islower() or "-" in word for word in words)
            return plain and body_key(described.body) not in self._heard.bodies
        nameless = bool(described.words) and described.body == described.body.lower()
        unmet = body_key(described.body) not in self._heard.bodies and described.side is None
        return nameless and unmet and not (described.is_body and described.kind in SERVING)

    def notice(self, described: Described | None) -> None:
        """Take note of the nameless subject of a sentence of narration, or that it has none."""
        self._told_of = described

    def mention(self, described: Described) -> None:
        """Take note of a person of whom narration speaks: "he" may be meant for them."""
        member = self._persons.find(described)
        member.learn(described)
        member.around = member.around or described.home
        self._heard.last_person = member

    def mention_again(self, tokens: Sequence[Token]) -> None:
        """Take note that narration goes on about a person known by surname or, in English, first name.

        In Ukrainian and Russian the surname begins the sentence as its subject: «Сирський описав ситуацію».
        """
        first = tokens[0]
        if self._heard.given != {}:
            plain = len(tokens) > 1 and tokens[1].is_word and not tokens[1].is_capital
            called = (one for one in self._heard.members if plain and one.is_called(first.text))
            self._heard.last_person = next(called, self._heard.last_person)
            return
        known = (
            one
            for token in tokens
            if token.is_capital
            for one in self._heard.members
            if any(token.text in (name[0], name[-1]) for name, _ in one.names)
        )
        found = next(known, None)
        if (
            found is None
            and first.is_capital
            and first.is_word
            and not (len(tokens) > 1 and tokens[1].is_capital)
            and (person := self._heard.registry.person((first.text,))) is not None
        ):
            found = self._heard.new(Member([((first.text,), False)], known=person, single=True))
        if found is not None and not found.may_be_body:
            self._heard.last_person = found

    def who_is(self, name: str) -> Member:
        """Return the speaker called `name`: the voice of a source whose narration is its own words."""
        parts = tuple(name.split())
        known = self._heard.registry.body(name) or self._heard.registry.person(parts)
        return self._heard.new(Member(body=name, known=known, kind=None if known else SpeakerKind.OFFICIAL))

    def names(self) -> frozenset[str]:
        """Return every word of the names of persons who have spoken so far."""
        return frozenset(self._words)

    def public_surnames(self) -> Container[str]:
        """Return the stems of the surnames of well-known persons and of speakers with an office."""
        private = (SpeakerKind.RESIDENT, SpeakerKind.UNNAMED)
        told = [one for one in self._heard.members if one.kind not in private and not one.has_only_a_name]
        names = (name[-1] for one in told for name, _ in one.names)
        own = frozenset(stem(name) for name in names if normal(name) in self._words)
        return Either(self._heard.registry.surnames, own)
