"""What sort of speaker the words make somebody."""

from collections.abc import Sequence
from itertools import pairwise

from domain.statement import SpeakerKind
from extraction.cues.appositions import ONE
from extraction.slavic.heads import SOMEBODY
from extraction.speakers.formerly import is_no_role
from extraction.speakers.kinship import without_family
from extraction.speakers.member import SERVING
from extraction.speakers.operators import is_of_a_unit, serving_role
from extraction.words.lexicon import Lexicon, Role
from extraction.words.rolewords import held_once
from extraction.words.stems import joined
from extraction.words.tokens import Token
from extraction.words.unlisted import is_hired, is_people

_ENVOYS = frozenset("ambassador envoy representative delegate delegation при у".split())
_STATE = frozenset(
    "enforcement defense defence security intelligence investigative government spy disaster border customs "
    "police aviation navigation maritime space nuclear emergency".split()
)
_OF_WEATHER = ("meteorolog", "hydrolog", "hydromet")
_AGENCIES = frozenset("agency agencies service services bureau".split())
_ARMED = frozenset("paramilitary armed rebel militant insurgent jihadist guerrilla".split())


class Kinds:
    """Reads role and kind in one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def role(self, about: Sequence[Token], *, named: bool) -> Role | None:
        """Return the role that decides what the words make somebody: a person's before its body's."""
        about = without_family(about, self.lexicon)
        about = [token for at, token in enumerate(about) if not is_no_role(about, at, self.lexicon)]
        roles = [(token, role) for token in about if (role := self._role_of(token)) is not None]
        if not roles:
            return None
        for at, (token, role) in enumerate(roles):
            if role.kind is SpeakerKind.EXPERT and (named or not self._is_in_name(about)):
                return role
            following = roles[at + 1][1] if at + 1 < len(roles) else None
            if token.norm.startswith(_OF_WAR) and following is not None and following.group:
                roles = [*roles[:at], *roles[at + 1 :]]  # військовий телеграм-канал
                break
        if own := serving_role(about, self.lexicon) or self._employer(about, roles):
            return own
        persons = [role for _, role in roles if not role.body]
        if persons and persons[0].kind is SpeakerKind.RESIDENT:
            serving = [role for role in persons if role.kind in SERVING]
            persons = serving[:1] or self._of_army(about) or persons  # her son Yehor, a soldier
        if persons and persons[0].kind is SpeakerKind.OFFICIAL and not self._is_envoy(about):
            persons = [role for _, role in roles if role.kind is SpeakerKind.AID][:1] or persons
        if (named or not self.lexicon.is_english) and persons:
            return persons[0] if named or roles[0][1] is persons[0] else roles[0][1]
        return self._armed(about, self._of_state(about, self._head_role(about, roles)))

    def _role_of(self, token: Token) -> Role | None:
        """Return the role of a word, of «лікарка-анестезіологиня» that of its first part."""
        role = self.lexicon.roles.get(token.norm)
        if role is None and "-" in token.norm and not self.lexicon.is_english:
            role = self.lexicon.roles.get(token.norm.partition("-")[0])
        return role

    def _is_envoy(self, about: Sequence[Token]) -> bool:
        """Return whether it is "ambassador to the UN", «постпред США при ООН», who does not belong to it."""
        return any(one.norm in _ENVOYS and two.norm in ("to", "оон") for one, two in pairwise(about))

    def _of_state(self, about: Sequence[Token], role: Role) -> Role:
        """Return the role of "law enforcement agencies", which help nobody."""
        watches = role.kind is SpeakerKind.MONITOR and any(token.norm in _AGENCIES for token in about)
        state = role.kind is SpeakerKind.AID or watches
        state = state and any(token.norm in _STATE for token in about)
        weather = role.kind is SpeakerKind.MONITOR and any(one.norm.startswith(_OF_WEATHER) for one in about)
        state = state or weather or self._is_states(about)  # Poland's Institute of Meteorology
        national = role.kind is SpeakerKind.MONITOR and any(
            one.is_capital and one.norm in self.lexicon.signs.national for one in about
        )
        owned = any(one.norm in self.lexicon.sides for one in about[:2])
        state = state or (national and owned)  # Nepal's National Earthquake Monitoring Centre
        return Role(SpeakerKind.OFFICIAL, body=True) if state and role.body else role

    def _is_states(self, about: Sequence[Token]) -> bool:
        """Return whether it is "Iran's Ports Organisation", no charity of that country."""
        owned = len(about) > 2 and about[0].norm in self.lexicon.places.governments and about[1].norm == "'s"
        named = owned and any(
            one.is_capital and one.norm in self.lexicon.signs.state_run for one in about[2:]
        )
        return named and not self.lexicon.charities.found_in(joined(about))

    def _armed(self, about: Sequence[Token], role: Role) -> Role:
        """Return the role of "the paramilitary group", which watches nothing."""
        armed = any(token.norm in _ARMED for token in about)
        return Role(SpeakerKind.MILITARY, body=True) if armed and role.kind is SpeakerKind.MONITOR else role

    def _is_in_name(self, about: Sequence[Token]) -> bool:
        """Return whether the words are a body's name that begins with its noun: "Committee to Protect …"."""
        role = self.lexicon.roles.get(about[0].norm)
        if not self.lexicon.is_english or role is None or not role.body or len(about) < 3:
            return False
        return about[0].is_capital and (about[1].norm in ("to", "for", "of") or about[1].is_capital)

    def _of_army(self, about: Sequence[Token]) -> list[Role]:
        """Return the army of "army doctor", which makes a trade that anybody can have its own."""
        for before, token in pairwise(about):
            body, role = self.lexicon.roles.get(before.norm), self.lexicon.roles.get(token.norm)
            if body is not None and role is not None and role.kind is SpeakerKind.RESIDENT and body.body:
                return [body] if body.kind is SpeakerKind.MILITARY else []
        return []

    def _employer(self, about: Sequence[Token], roles: Sequence[tuple[Token, Role]]) -> Role | None:
        """Return the role of «працівник ДСНС», «научный сотрудник», who are of the kind of their body."""
        token, first = roles[0]
        if is_hired(about, self.lexicon):
            return Role(SpeakerKind.RESIDENT)
        norm = held_once(token.norm) or token.norm  # экс-сотрудник СБУ
        if not norm.startswith(_EMPLOYED) or first.kind is not SpeakerKind.RESIDENT:
            return None
        if about[0].norm.startswith(_OF_SCIENCE) or any(
            one.norm.startswith(_OF_SCIENCE) for one in about[:2]
        ):
            return Role(SpeakerKind.EXPERT)
        for body, role in roles[1:]:
            state = role.kind in (SpeakerKind.MILITARY, SpeakerKind.AID) or body.norm.startswith(
                self.lexicon.signs.state_bodies
            )
            if role.body and state:
                return Role(role.kind)
        return None

    def _head_role(self, about: Sequence[Token], roles: Sequence[tuple[Token, Role]]) -> Role:
        """Return the role of the phrase's head: in English the last before a preposition, else the first."""
        if not self.lexicon.is_english:
            return roles[0][1]
        until = next(
            (token.start for token in about if token.norm in self.lexicon.grammar.prepositions), about[-1].end
        )
        before = [role for token, role in roles if token.start < until] or [roles[0][1]]
        aid = [
            role
            for role in before
            if role.kind is SpeakerKind.AID and before[-1].kind in (SpeakerKind.OFFICIAL, SpeakerKind.MONITOR)
        ]
        return aid[0] if aid else before[-1]

    def ends_in_person(self, about: Sequence[Token]) -> bool:
        """Return whether an English description's last noun before a preposition is a person's office."""
        if not self.lexicon.is_english:
            return False
        prepositions = self.lexicon.grammar.prepositions
        end = next((at for at, token in enumerate(about) if token.norm in prepositions), len(about))
        role = self.lexicon.roles.get(about[end - 1].norm) if end else None
        return role is not None and not role.body

    def kind(
        self, role: Role | None, head: Sequence[Token], beside: Sequence[Token], *, named: bool
    ) -> SpeakerKind | None:
        """Return the kind that role, noun and apposition give; None: the words tell none."""
        if role is None and not named and (head[0].norm in SOMEBODY or self._is_of_a_crowd(head)):
            return SpeakerKind.UNNAMED
        if role is None and named and self._is_of_a_crowd([*head, *beside]):
            return SpeakerKind.RESIDENT
        if role is None:
            unlisted = not named and self.lexicon.is_english
            return SpeakerKind.UNNAMED if unlisted and not any(one.is_capital for one in head) else None
        if not named and self._are_unlisted(head):
            return SpeakerKind.UNNAMED
        if role.group and head[0].norm in self.lexicon.signs.channels and self._has_name(head):
            return SpeakerKind.MONITOR
        if not named and (self._is_unnamed(role, head) or self._are_several(head[0])):
            return SpeakerKind.UNNAMED
        press = role.body and head[0].norm.startswith(self.lexicon.signs.offices_within)
        if role.kind is SpeakerKind.OFFICIAL and (press or not role.body):
            of = [self.lexicon.roles.get(token.norm) for token in [*head, *beside]]
            if any(one is not None and one.body and one.kind is SpeakerKind.MILITARY for one in of):
                return SpeakerKind.OFFICIAL if self._is_civil(head, beside) else SpeakerKind.MILITARY
        return role.kind

    def _are_several(self, first: Token) -> bool:
        """Return whether the words begin with how many of a crowd speak: "several", «обидві», «один»."""
        return first.norm in _HOW_MANY or first.norm in self.lexicon.grammar.several

    def _is_of_a_crowd(self, words: Sequence[Token]) -> bool:
        """Return whether it is «одна из пришедших», of whom no list knows anything."""
        return any(
            one.norm.startswith(ONE) and two.norm in ("з", "із", "зі", "из") for one, two in pairwise(words)
        )

    def is_witness(self, role: Role | None, head: Sequence[Token]) -> bool:
        """Return whether it is a resident or somebody of a crowd: «хтось із задніх рядів»."""
        if role is None:
            return head[0].norm in SOMEBODY or self._is_of_a_crowd(head)
        return role.kind is SpeakerKind.RESIDENT

    def _has_name(self, head: Sequence[Token]) -> bool:
        """Return whether a name follows the first word: «телеграм-канал «Бердянск сейчас»»."""
        behind = next((token for token in head[1:] if token.is_word), None)
        return behind is not None and behind.is_capital

    def _are_unlisted(self, head: Sequence[Token]) -> bool:
        """Return whether the English head is people whom no list knows: "opposition ranchers"."""
        last = head[-1]
        known = last.norm in self.lexicon.roles or any(token.is_capital for token in head)
        return self.lexicon.is_english and not known and is_people(last, self.lexicon)

    def _is_civil(self, head: Sequence[Token], beside: Sequence[Token]) -> bool:
        """Return whether an administration or ministry is named: "head of the military administration"."""
        for token in [*head, *beside]:
            role = self.lexicon.roles.get(token.norm)
            official = role is not None and role.body and role.kind is SpeakerKind.OFFICIAL
            if official and not token.norm.startswith(self.lexicon.signs.offices_within):
                return True
        return False

    def _is_unnamed(self, role: Role, head: Sequence[Token]) -> bool:
        """Return whether the words name nobody: sources, officials, "a soldier"; not a body or an office."""
        if role.group:
            return True
        if role.body:
            return False
        told = any(token.is_shouted or token.is_number for token in head)
        if told and not (is_of_a_unit(head) and self._is_plural(head)):
            return role.kind is SpeakerKind.UNNAMED
        return self._is_plural(head) or role.kind in (SpeakerKind.EXPERT, SpeakerKind.RESIDENT)

    def _is_plural(self, head: Sequence[Token]) -> bool:
        ends = ("s",) if self.lexicon.is_english else ("и", "і", "ы", "їв", "ів", "ов", "ами", "ями", "ели")
        of = self.lexicon.grammar.prepositions if self.lexicon.is_english else ()
        own = head[: next((at for at, one in enumerate(head) if at and one.norm in of), len(head))]
        roles = [token for token in own if token.norm in self.lexicon.roles] or [own[-1]]
        if self.lexicon.is_english:  # the commander of the Airborne Assault Forces is one
            return any(token.norm.endswith("s") for token in roles)
        return roles[0].norm.endswith(ends)

    def is_one_of_many(self, head: Sequence[Token]) -> bool:
        """Return whether "a soldier", "an expert" is meant; "a spokesman for the army" holds an office."""
        role = self.role(head, named=False)
        many = (SpeakerKind.MILITARY, SpeakerKind.EXPERT, SpeakerKind.RESIDENT, SpeakerKind.AID)
        if role is None or role.body:
            return False
        official = role.kind is SpeakerKind.OFFICIAL and any(token.norm in _OF_MANY for token in head)
        return official or role.kind in many  # a Ukrainian security official


_OF_MANY = ("official", "diplomat", "worker", "employee")
_HOW_MANY = ("both", "neither", "обидві", "обе", "оба", "один", "одна")
_OF_WAR = ("військов", "военн")
_EMPLOYED = ("працівни", "співробітни", "сотрудни", "работни", "службов", "служащ")
_OF_SCIENCE = ("науков", "научн")
