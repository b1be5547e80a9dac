"""What the words for a speaker say: a name, a role, a body, a side, or only "he"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from domain.language import Language
from domain.statement import SpeakerKind
from extraction.bodies import Bodies
from extraction.inside import CALL_SIGN
from extraction.lexicon import Lexicon, Role
from extraction.names import stem
from extraction.phrases import Phrase
from extraction.sentences import Sentence
from extraction.stems import joined
from extraction.tokens import Token, written

LONGEST_NAME = 3

IsPlace = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Described:
    """A speaker as one sentence describes them; `name` is a person's, `body` everything else's.

    `pronoun` is m, f or p for "he", "she", "they". `document` marks "the statement said". `heads` are the
    role nouns, by which "the expert" is found again. `oblique` names stand in another case than they are
    called by ("За словами Гнатова"). `words` are the stems of a description that may point back to
    somebody ("the expert", "начальник ХОВА"), empty where it introduces somebody ("a soldier").
    """

    as_written: str
    name: tuple[str, ...] = ()
    body: str = ""
    role: str | None = None
    kind: SpeakerKind | None = None
    side: str | None = None
    heads: tuple[str, ...] = ()
    pronoun: str = ""
    document: bool = False
    words: frozenset[str] = frozenset()
    is_body: bool = False
    witness: bool = False
    oblique: bool = False


class Naming:
    """Reads the words for a speaker in one language."""

    def __init__(self, lexicon: Lexicon, is_place: IsPlace, party: str | None = None) -> None:
        self.lexicon = lexicon
        self._is_place = is_place
        self._bodies = Bodies(lexicon)
        self._party = party

    def describe(self, text: str, sentence: Sentence, phrase: Phrase, *, oblique: bool = False) -> Described:
        """Return what `phrase` of `sentence` says about the speaker."""
        own = sentence.tokens[phrase.first : phrase.last + 1]
        head = self._bare(own)
        beside = self._beside(sentence, phrase)
        if not head:
            return Described(as_written=written(text, sentence.tokens[phrase.first : phrase.last + 1]))
        pronoun = self.lexicon.pronouns.get(head[0].norm, "") if len(head) == 1 else ""
        if pronoun:
            return Described(as_written=head[0].text, pronoun=pronoun)
        start = self._name_start(head)
        aged = self._is_aged(sentence, phrase.last)
        if start is None and beside and self._name_start(beside) == 0:
            head, beside, start = beside, head, 0
        described = self._described(text, head, beside, start, oblique=oblique)
        if aged and described.name and described.kind is None:
            described = replace(described, kind=SpeakerKind.RESIDENT, witness=True)
        if own[0].norm in ("a", "an", "another") and start is None and self._is_one_of_many(head):
            described = replace(described, kind=SpeakerKind.UNNAMED)
        return replace(described, words=self._pointing_back(own, head)) if start is None else described

    def _is_aged(self, sentence: Sentence, last: int) -> bool:
        """Return whether an age follows: "Nina, 67," is a private person."""
        after = sentence.tokens[last + 1 : last + 3]
        return (
            len(after) == 2 and after[0].text == "," and after[1].text.isdecimal() and len(after[1].text) < 4
        )

    def _is_one_of_many(self, head: Sequence[Token]) -> bool:
        """Return whether "a soldier", "an expert" is meant; "a spokesman for the army" holds an office."""
        role = self._role(head, named=False)
        many = (SpeakerKind.MILITARY, SpeakerKind.EXPERT, SpeakerKind.RESIDENT)
        return role is not None and not role.body and role.kind in many

    def _pointing_back(self, own: Sequence[Token], head: Sequence[Token]) -> frozenset[str]:
        """Return the stems of "the expert" or «начальник ХОВА»; nothing for "a soldier" or "officials"."""
        if self.lexicon.language is Language.EN and own[0].norm not in ("the", "this", "his", "her"):
            return frozenset()
        return frozenset(stem(token.norm) for token in head if token.is_word or token.is_number)

    def _described(
        self, text: str, head: Sequence[Token], beside: Sequence[Token], start: int | None, *, oblique: bool
    ) -> Described:
        name = tuple(token.text for token in head[start:]) if start is not None else ()
        before = head[:start] if start is not None else ()
        about = [*before, *beside] if name else [*head, *beside]
        role = self._role(about, named=bool(name))
        document = not name and any(token.norm in self.lexicon.documents for token in head) and role is None
        return Described(
            as_written=written(text, head[start:] if name else head),
            name=name,
            body="" if name else self._bodies.name(text, head),
            role=self._role_words(text, before or beside) if name else None,
            kind=self._kind(role, head, beside, named=bool(name)),
            side=self._side(about),
            heads=tuple(token.norm for token in about if token.norm in self.lexicon.roles),
            document=document,
            is_body=role is not None and role.body and not name,
            witness=role is not None and role.kind is SpeakerKind.RESIDENT,
            oblique=oblique,
        )

    def _bare(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return the words without an article or preposition before them, or a participle after them."""
        first = 0
        while first < len(tokens) - 1 and (
            tokens[first].norm in self.lexicon.grammar.articles
            or tokens[first].norm in self.lexicon.grammar.prepositions
        ):
            first += 1
        first = self._after_document(tokens, first)
        last = len(tokens)
        if self.lexicon.language is Language.EN:
            for index in range(first + 1, last):
                if (
                    tokens[index].norm.endswith("ing")
                    and not tokens[index].is_capital
                    and (
                        tokens[index - 1].norm in self.lexicon.roles
                        and tokens[index].norm not in self.lexicon.roles
                    )
                ):
                    last = index
                    break
        return tokens[first:last]

    def _after_document(self, tokens: Sequence[Token], first: int) -> int:
        """Return where the body begins in «у вечірньому зведенні Генерального штабу»."""
        if self.lexicon.language is Language.EN:
            return first
        for index in range(first, len(tokens) - 1):
            if tokens[index].norm in self.lexicon.documents:
                rest = tokens[index + 1 :]
                return index + 1 if any(token.norm in self.lexicon.roles for token in rest) else first
        return first

    def _beside(self, sentence: Sentence, phrase: Phrase) -> Sequence[Token]:
        if phrase.apposition is None:
            return ()
        first, last = phrase.apposition
        return self._bare(sentence.tokens[first : last + 1])

    def _name_start(self, tokens: Sequence[Token]) -> int | None:
        """Return where a person's name begins that ends the phrase, if one does."""
        start = len(tokens)
        while start > 0 and len(tokens) - start < LONGEST_NAME and self._is_name(tokens[start - 1]):
            start -= 1
        start = self._at_given_name(tokens, start)
        run = tokens[start:]
        if not run or self._belongs_to_role(tokens, start):
            return None
        if len(run) == 1 and (run[0].is_shouted or self._is_place_after(tokens, start)):
            return None
        return start

    def _at_given_name(self, tokens: Sequence[Token], start: int) -> int:
        for index in range(start, len(tokens)):
            if tokens[index].norm in self.lexicon.given_names and index < len(tokens) - 1:
                return index
        return max(start, len(tokens) - 2) if len(tokens) - start > 2 and start > 0 else start

    def _is_name(self, token: Token) -> bool:
        norm, lexicon = token.norm, self.lexicon
        if not token.is_word or not token.is_capital or "." in token.text:
            return False
        if norm in lexicon.roles or norm in lexicon.people or norm in lexicon.places.name_parts:
            return False
        return norm not in lexicon.places.outside and norm not in lexicon.places.governments

    def _belongs_to_role(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether the capitals are where a role is held ("officials in Rwanda"), not who holds it."""
        if start == 0:
            return False
        before = tokens[start - 1]
        role = self.lexicon.roles.get(before.norm)
        if self.lexicon.language is Language.EN and role is not None and role.body and not before.is_capital:
            return True  # analysts at the group Black Bird
        return before.norm in self.lexicon.grammar.inner_prepositions or before.is_number

    def _is_place_after(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether one capital after a role is a place: "влада Покровська", not "боєць Андрій"."""
        token = tokens[start]
        if (
            start == 0
            or token.norm in self.lexicon.given_names
            or tokens[start - 1].norm.startswith(CALL_SIGN)
        ):
            return False
        return self._is_place(token.text) or token.norm in self.lexicon.places.outside

    def _role(self, about: Sequence[Token], *, named: bool) -> Role | None:
        roles = [(token, role) for token in about if (role := self.lexicon.roles.get(token.norm)) is not None]
        if not roles:
            return None
        for _, role in roles:
            if role.kind is SpeakerKind.EXPERT:
                return role
        persons = [role for _, role in roles if not role.body]
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

    def _kind(
        self, role: Role | None, head: Sequence[Token], beside: Sequence[Token], *, named: bool
    ) -> SpeakerKind | None:
        if role is None:
            return None
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

    def _side(self, about: Sequence[Token]) -> str | None:
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

    def _role_words(self, text: str, tokens: Sequence[Token]) -> str | None:
        """Return the role as the article gives it, without the country: "chief of general staff"."""
        first, last = 0, len(tokens)
        last = next((at - 1 for at, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), last)
        while first < last and (
            tokens[first].norm == "'s"
            or tokens[first].norm in self.lexicon.grammar.articles
            or (
                tokens[first].norm in self.lexicon.people
                or tokens[first].norm in self.lexicon.places.governments
            )
        ):
            first += 1
        while last > first and not (
            tokens[last - 1].is_word or tokens[last - 1].is_number or tokens[last - 1].is_quote
        ):
            last -= 1
        if first >= last or not any(token.norm in self.lexicon.roles for token in tokens[first:last]):
            return None
        words = " ".join(written(text, tokens[first:last]).split())
        return words if tokens[first].is_shouted else words[0].lower() + words[1:]
