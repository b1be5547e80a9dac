"""What the words tell about a speaker: a man or a woman, one or several, which trade."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.slavic.bodies import MANY
from extraction.speakers.described import Described
from extraction.speakers.kinds import Kinds
from extraction.words.agreement import number_and_gender
from extraction.words.lexicon import Lexicon, Role
from extraction.words.names import gender as gender_of
from extraction.words.names import stem
from extraction.words.tokens import Token

_OF_MANY = ("ые", "ие", "ых", "их", "ві", "ні", "сі")
"""How the words for many end that no noun has: «местные», «місцеві»."""


class Traits:
    """Reads traits in one language."""

    def __init__(self, lexicon: Lexicon, kinds: Kinds) -> None:
        self._lexicon = lexicon
        self._kinds = kinds

    def gender(self, name: tuple[str, ...], about: Sequence[Token], *, oblique: bool) -> str:
        """Return m or f where the first name, "spokeswoman" or "Mrs" tells, else nothing."""
        if not self._lexicon.is_english:
            return gender_of(name[0]) if name and not oblique and self._is_given(name) else ""
        for token in about:
            if token.norm.endswith("woman") or token.norm in self._lexicon.signs.of_women:
                return "f"
            if token.norm.endswith("man") and token.norm in self._lexicon.roles:
                return "m"
        first = name[0].lower() if name else ""
        if first in self._lexicon.female:
            return "f"
        return gender_of(first) if first in self._lexicon.given_names else ""

    def nations(self, head: Sequence[Token]) -> frozenset[str]:
        """Return the stems of the words that name a country or its people: "Ukrainian"."""
        slavic = not self._lexicon.is_english
        named = (one for one in head if (slavic or one.is_capital) and one.norm in self._lexicon.sides)
        return frozenset(stem(one.norm) for one in named)

    def sex(self, about: Sequence[Token]) -> str:
        """Return f where the office is a woman's in Ukrainian or Russian: «начальницю», «жительницы»."""
        for token in about:
            form = self._lexicon.cases.get(token.norm)
            role = self._lexicon.roles.get(token.norm)
            if form is not None and role is not None:
                return "f" if form.lemma.endswith(("ця", "ца", "ка", "иня")) and not role.body else ""
        return ""

    def heads(self, about: Sequence[Token], *, named: bool) -> tuple[str, ...]:
        """Return the role nouns; where there is none, the first word of an unknown trade."""
        known = tuple(token.norm for token in about if token.norm in self._lexicon.roles)
        if known or named or not about:
            return known
        return (self._unlisted_head(about).norm,) if self._lexicon.is_english else (about[0].norm,)

    def _unlisted_head(self, about: Sequence[Token]) -> Token:
        """Return the head of an English description that no list knows: the noun before a preposition."""
        until = (at for at, token in enumerate(about) if token.norm in self._lexicon.grammar.prepositions)
        return about[max(0, next(until, len(about)) - 1)]

    def is_single(self, role: Role | None, about: Sequence[Token], *, oblique: bool) -> bool:
        """Return whether the words are one person's: "a soldier", "the agency spokesman"."""
        if role is None or (role.body and not self._kinds.ends_in_person(about)):
            return False
        return not self._is_several(about, oblique=oblique)

    def _is_several(self, about: Sequence[Token], *, oblique: bool) -> bool:
        if self._lexicon.is_english:
            if about and about[0].norm == "one":
                return False  # one of the officers
            prepositions = self._lexicon.grammar.prepositions
            end = next((at for at, token in enumerate(about) if token.norm in prepositions), len(about))
            roles = [token.norm for token in about[:end] if token.norm in self._lexicon.roles]
            roles = roles or [token.norm for token in about if token.norm in self._lexicon.roles]
            return any(norm.endswith("s") for norm in roles)
        norm = next((token.norm for token in about if token.norm in self._lexicon.cases), None)
        first = next((token.norm for token in about if token.norm in self._lexicon.roles), "")
        if norm is None or first in self._lexicon.signs.several_people:
            return first in self._lexicon.signs.several_people or any(
                token.norm.endswith(_OF_MANY) for token in about if token.norm in self._lexicon.roles
            )
        form = self._lexicon.cases[norm]
        if oblique:
            return norm.endswith(MANY) or form.lemma == norm + "о"  # джерел
        return form.plural and not form.singular

    def left_out(self, token: Token) -> str:
        """Return m, f or p for a verb that stands for its speaker, who is left out: «І додав, що …»."""
        verb = self._lexicon.verbs.get(token.norm)
        if verb is None or verb.sort == "impersonal" or self._lexicon.is_english:
            return ""
        asked = number_and_gender(verb)
        return {"m": "m", "f": "f", "p": "b", "s": "s"}.get(asked, "")

    def one_of_them(self, head: Sequence[Token]) -> Described | None:
        """Return what «Старший» of «Старший каже, що …» tells: one of those just told of, without a name."""
        if len(head) != 1 or head[0].norm not in self._lexicon.signs.one_of_them:
            return None
        return Described(head[0].text, body=head[0].norm, kind=SpeakerKind.UNNAMED, single=True)

    def is_of_kin(self, head: Sequence[Token], start: int) -> bool:
        """Return whether the name at `start` is only whose neighbour somebody is: «Сусід Світлани»."""
        given = self._lexicon.given_forms.get(head[start].norm, ())
        role = self._lexicon.roles.get(head[start - 1].norm)
        oblique = bool(given) and not any(one.nominative for one in given)
        return oblique and role is not None and role.kind is SpeakerKind.RESIDENT

    def _is_given(self, name: tuple[str, ...]) -> bool:
        return len(name) > 1 or name[0].lower() in self._lexicon.given_names
