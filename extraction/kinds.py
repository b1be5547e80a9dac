"""What sort of speaker the words make somebody, and on which side."""

from collections.abc import Sequence

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.lexicon import Lexicon, Role
from extraction.stems import joined
from extraction.tokens import Token

ELSEWHERE = "other"
"""The side of officials where the article is not about this war at all."""


_OCCUPIED = tuple(
    "запорожск херсонск донецк луганск горловк макеевк мариупол энергодар мелитопол бердянск токмак каховк "
    "скадовск геническ северодонецк лисичанск алчевск ясиноват енакиев снежн шахтерск харцызск волновах "
    "докучаевск дебальцев стаханов".split()
)
"""How regions and towns begin that are occupied, wholly or in part."""
_UKRAINIAN_OFFICES = ("ова", "ога", "ода", "военн", "гва", "обладмин", "облвоен", "украин")


class Kinds:
    """Reads role, kind and side in one language; `party` is the side that an outlet calls its own.

    `home` is the side of local offices that no further word gives a side (see `home_side`), `voice` the one
    whose soldiers the article calls just "soldiers" (see `voice_of`).
    """

    def __init__(
        self, lexicon: Lexicon, party: str | None, home: str | None, voice: str | None = None
    ) -> None:
        self.lexicon = lexicon
        self._party = party
        self._home = home
        self._voice = voice

    def role(self, about: Sequence[Token], *, named: bool) -> Role | None:
        roles = [(token, role) for token in about if (role := self.lexicon.roles.get(token.norm)) is not None]
        if not roles:
            return None
        for _, role in roles:
            if role.kind is SpeakerKind.EXPERT:
                return role
        persons = [role for _, role in roles if not role.body]
        if persons and persons[0].kind is SpeakerKind.RESIDENT:
            serving = [role for role in persons if role.kind in (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)]
            persons = serving[:1] or persons  # her son Yehor, a soldier
        if persons and persons[0].kind is SpeakerKind.OFFICIAL:
            persons = [role for _, role in roles if role.kind is SpeakerKind.AID][:1] or persons
        if (named or self.lexicon.language is not Language.EN) and persons:
            return persons[0] if named or roles[0][1] is persons[0] else roles[0][1]
        return self._head_role(about, roles)

    def _head_role(self, about: Sequence[Token], roles: Sequence[tuple[Token, Role]]) -> Role:
        """Return the role of the phrase's head: in English the last before a preposition, else the first."""
        if self.lexicon.language is not Language.EN:
            return roles[0][1]
        until = next(
            (token.start for token in about if token.norm in self.lexicon.grammar.prepositions), about[-1].end
        )
        before = [role for token, role in roles if token.start < until] or [roles[0][1]]
        aid = [
            role
            for role in before
            if role.kind is SpeakerKind.AID and before[-1].kind is SpeakerKind.OFFICIAL
        ]
        return aid[0] if aid else before[-1]

    def kind(
        self, role: Role | None, head: Sequence[Token], beside: Sequence[Token], *, named: bool
    ) -> SpeakerKind | None:
        if role is None:
            unlisted = not named and self.lexicon.language is Language.EN
            return SpeakerKind.UNNAMED if unlisted and not any(one.is_capital for one in head) else None
        if not named and (
            self._is_unnamed(role, head) or head[0].norm in ("both", "neither", "обидві", "обе", "оба")
        ):
            return SpeakerKind.UNNAMED
        if role.kind is SpeakerKind.OFFICIAL and not role.body:
            of = [self.lexicon.roles.get(token.norm) for token in [*head, *beside]]
            if any(one is not None and one.body and one.kind is SpeakerKind.MILITARY for one in of):
                return SpeakerKind.OFFICIAL if self._is_civil(head, beside) else SpeakerKind.MILITARY
        return role.kind

    def _is_civil(self, head: Sequence[Token], beside: Sequence[Token]) -> bool:
        """Return whether an administration or ministry is named: "head of the military administration"."""
        for token in [*head, *beside]:
            role = self.lexicon.roles.get(token.norm)
            if role is not None and role.body and role.kind is SpeakerKind.OFFICIAL:
                return True
        return False

    def _is_unnamed(self, role: Role, head: Sequence[Token]) -> bool:
        """Return whether the words name nobody: sources, officials, "a soldier"; not a body or an office."""
        if role.group:
            return True
        if role.body:
            return False
        if any(token.is_shouted or token.is_number for token in head):
            return role.kind is SpeakerKind.UNNAMED
        return self._is_plural(head) or role.kind in (SpeakerKind.EXPERT, SpeakerKind.RESIDENT)

    def _is_plural(self, head: Sequence[Token]) -> bool:
        ends = (
            ("s",)
            if self.lexicon.language is Language.EN
            else ("и", "і", "ы", "їв", "ів", "ов", "ами", "ями", "ели")
        )
        roles = [token for token in head if token.norm in self.lexicon.roles] or [head[-1]]
        if self.lexicon.language is Language.EN:
            return any(token.norm.endswith("s") for token in roles)
        return roles[0].norm.endswith(ends)

    def side(self, about: Sequence[Token]) -> str | None:
        for token in about:
            side = self.lexicon.sides.get(token.norm)
            if side is not None and (
                token.is_capital or self.lexicon.language is not Language.EN or "-" in token.text
            ):
                return side
        if self._party and any(token.norm in self.lexicon.grammar.ours for token in about):
            return self._party
        for token in about:
            own = self.lexicon.roles.get(token.norm)
            if own is not None and own.side is not None:
                return own.side
        for side, phrases in self.lexicon.side_phrases.items():
            if phrases.found_in(joined(about)):
                return side
        if any(token.is_capital and token.norm in self.lexicon.places.governments for token in about):
            return "other"
        return None

    def local(self, about: Sequence[Token]) -> str | None:
        """Return the side of the article's places for their offices, of its own voice for soldiers."""
        found = self._of_home(about)
        if found is not None or self._voice is None:
            return found
        roles = (self.lexicon.roles.get(token.norm) for token in about)
        return (
            self._voice
            if any(role is not None and role.kind is SpeakerKind.MILITARY for role in roles)
            else None
        )

    def _of_home(self, about: Sequence[Token]) -> str | None:
        """Return the side of the article's places, where an office of theirs is named and no other land."""
        if self._home is None or any(token.norm in self.lexicon.places.outside for token in about):
            return None
        if self._may_be_occupied(about):
            return None
        offices = self.lexicon.local_offices.get(self._home)
        if any(token.norm in self.lexicon.national for token in about) and self._home != ELSEWHERE:
            return None
        if offices is None or offices.is_all:
            roles = [role for token in about if (role := self.lexicon.roles.get(token.norm)) is not None]
            expert = any(role.kind is SpeakerKind.EXPERT for role in roles)
            return self._home if not expert and any(self._holds_office(role) for role in roles) else None
        return self._home if offices.found_in(joined(about)) else None

    def _may_be_occupied(self, about: Sequence[Token]) -> bool:
        """Return whether a governor of a partly occupied region may be either side's, in Russian."""
        if self.lexicon.language is not Language.RU or not any(
            token.norm.startswith(_OCCUPIED) for token in about
        ):
            return False
        return not any(token.norm.startswith(_UKRAINIAN_OFFICES) for token in about)

    def _holds_office(self, role: Role) -> bool:
        return role.kind in (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)

    def is_one_of_many(self, head: Sequence[Token]) -> bool:
        """Return whether "a soldier", "an expert" is meant; "a spokesman for the army" holds an office."""
        role = self.role(head, named=False)
        many = (SpeakerKind.MILITARY, SpeakerKind.EXPERT, SpeakerKind.RESIDENT)
        return role is not None and not role.body and role.kind in many
