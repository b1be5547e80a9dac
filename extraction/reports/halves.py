"""One half of a subject joined by "and", as of "the mayor and power firm DTEK"."""

from collections.abc import Callable, Sequence

from domain.statement import SpeakerKind
from extraction.speakers.member import SERVING
from extraction.speakers.operators import serving_role
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_MANY = ("s", "ов", "ев", "ей", "ів", "їв")
"""How several end whose forms no list has: "residents", «волонтёров»."""

IsKnown = Callable[[str], bool]


class Half:
    """One half of a subject joined by "and"."""

    def __init__(self, words: Sequence[Token], lexicon: Lexicon, is_known: IsKnown) -> None:
        self.words = words
        self.lexicon = lexicon
        self._known = is_known(
            " ".join(token.text for token in words if token.norm not in lexicon.grammar.articles)
        )

    @property
    def _roles(self) -> list[Token]:
        return [token for token in self.words if token.norm in self.lexicon.roles]

    @property
    def _has_name(self) -> bool:
        pairs = zip(self.words, self.words[1:], strict=False)
        return any(
            one.is_capital and one.norm in self.lexicon.given_names and two.is_named for one, two in pairs
        )

    @property
    def is_named(self) -> bool:
        """Whether it names somebody: a person, a government, an abbreviation, a well-known body, in marks."""
        last = self.words[-1]
        short = last.is_shouted and last.is_word
        marked = self.words[0].is_quote or last.is_quote
        return (
            self._known or self._has_name or short or marked or last.norm in self.lexicon.places.governments
        )

    @property
    def is_body(self) -> bool:
        """Whether its last noun is a body: "state media"."""
        role = self.lexicon.roles.get(self.words[-1].norm)
        return role is not None and role.body

    @property
    def serves(self) -> bool:
        """Whether for whom somebody speaks stands in it: "a spokesman for the army"."""
        return any(token.norm in self.lexicon.grammar.inner_prepositions for token in self.words)

    @property
    def is_named_body(self) -> bool:
        """Whether an English noun for a body stands before its name: "grid operator Ukrenergo"."""
        last = self.words[-1]
        if len(self.words) == 1 or not last.is_capital or self.words[-2].is_capital:
            return False
        noun = serving_role(self.words[:-1], self.lexicon) or self.lexicon.roles.get(self.words[-2].norm)
        return noun is not None and noun.body

    @property
    def may_stand_alone(self) -> bool:
        """Whether the words are a speaker without the other half."""
        if self.is_named or (self.lexicon.is_english and self.is_named_body):
            return True
        last = self.words[-1]
        if not self.lexicon.is_english:
            return bool(self._roles) and not (last.norm in self.lexicon.sides and len(self.words) == 1)
        return bool(self._roles) and (
            last in self._roles
            or any(token.norm in self.lexicon.grammar.inner_prepositions for token in self.words)
        )

    @property
    def has_article(self) -> bool:
        """Whether it is another one than the half before: "a mayor and the police", "and two residents"."""
        first = self.words[0]
        counted = first.is_number or first.norm in self.lexicon.counting.values
        return counted or first.norm in self.lexicon.grammar.articles

    @property
    def is_lone_person(self) -> bool:
        """Whether it is one person's trade or office without a name: «лікар і волонтер Іван Бондар»."""
        if self.is_named or not self._roles:
            return False
        english = self.lexicon.is_english  # where the last noun is the head: "military expert"
        role = self.lexicon.roles.get(self._roles[-1 if english else 0].norm)
        form = self.lexicon.cases.get(self._roles[0].norm)
        many = self._roles[-1].norm.endswith(_MANY)
        many = many if form is None or not form.nominative else form.plural and not form.singular
        return role is not None and not role.body and not role.group and not many

    @property
    def is_office(self) -> bool:
        """Whether it is a body of a state or army: "police", "the prosecutor's office"."""
        role = self.lexicon.roles.get(self.words[-1].norm)
        return role is not None and role.kind in SERVING and role.body

    @property
    def are_people(self) -> bool:
        """Whether the English noun is several persons, no body: "residents", "war bloggers"."""
        role = self.lexicon.roles.get(self.words[-1].norm)
        last = self.words[-1]
        serves = role is not None and role.kind in SERVING
        named = last.is_capital and len(self.words) > 1
        return role is not None and not (named or serves) and last.norm.endswith(("s", "men"))

    @property
    def kind(self) -> SpeakerKind | None:
        """The kind that the first noun gives, if one does; in "local officials" that is the second word."""
        roles = self._roles
        beside = len(roles) > 1 and self.words.index(roles[1]) == self.words.index(roles[0]) + 1
        noun = roles[1] if beside and self.lexicon.is_english else roles[0] if roles else None
        role = self.lexicon.roles.get(noun.norm) if noun else None
        return role.kind if role else None
