"""Where a person's name stands in the words for a speaker, and where capitals are none."""

from collections.abc import Sequence

from extraction.cues.inside import CALL_SIGN
from extraction.cues.media import medium_at
from extraction.speakers.ages import AGED
from extraction.speakers.called import call_sign_at
from extraction.speakers.headed import is_headed
from extraction.speakers.hometowns import IsPlace, behind_place, names_home
from extraction.speakers.owners import holds_office, is_anothers, is_nominative, is_owned, serves_another
from extraction.words.dwellers import is_home
from extraction.words.lexicon import Lexicon
from extraction.words.surnames import STREETS, joins_names
from extraction.words.tokens import Token

LONGEST_NAME, LONGEST_WITH_PARTICLES = 3, 5
_PARTICLES = frozenset(
    "bin ibn bint abu al el ul von van der den de del della di da dos du la le ter ten zu ould ag ur ud us"
    " uz des dei".split()
)
_BEFORE_ROLES = ("then", "ex", "former", "vice", "acting", "co", "sub", "self")
"""What is written before an office with a hyphen: "Then-President"."""
_CONSONANTS = "бвгґджзклмнпрстфхцчшщй"
_PREFIXES = ("al-", "el-", "ul-", "as-", "ash-", "ad-", "an-", "ar-", "at-", "az-", "bin-", "d'")
"""Small words and beginnings inside a name: "Abdullah bin Khalid", "Saleh al-Aruri"."""

_MANY = ("і", "и", "ы", "ів", "ов", "ей")
"""How several of an audience end: «читачі «Схід-7»» are of that medium."""


class PersonNames:
    """Finds the names of persons in one language."""

    def __init__(self, lexicon: Lexicon, is_place: IsPlace) -> None:
        self._lexicon = lexicon
        self._is_place = is_place

    def start_of(self, head: Sequence[Token]) -> int | None:
        """Return where a person's name begins in `head`; a medium's is none: «журналісти Укрінформу»."""
        start = None if self._is_medium(head) else self.start_at_end(head)
        return None if start is None or any(self._is_medium(head[at:]) for at in range(start + 1)) else start

    def start_at_end(self, tokens: Sequence[Token]) -> int | None:
        """Return where a person's name begins that ends the phrase, if one does."""
        if called := call_sign_at(tokens, self._lexicon):
            return called
        start = (self._english_name if self._lexicon.is_english else self._capitals)(tokens)
        run = tokens[start:]
        if not run or self._belongs_to_role(tokens, start) or self._names_a_body(tokens, start):
            return None
        known = len(run) == 1 and (run[0].is_shouted or self._is_place_after(tokens, start))
        return None if known or is_home(tokens, start, self._lexicon) else start

    def goes_on(self, tokens: Sequence[Token], end: int, until: int | None = None) -> bool:
        """Return whether a name that begins at `end` may begin a word earlier; it ends before `until`."""
        token = tokens[end - 1]
        if self.is_name(token) or self._has_prefix(token):
            return True
        if end == (len(tokens) if until is None else until):  # a surname that is a trade too: "Olena Marshal"
            before = tokens[end - 2] if end > 1 else None
            return token.is_capital and before is not None and before.norm in self._lexicon.given_names
        inner = end - 2
        while inner > max(0, end - LONGEST_WITH_PARTICLES) and tokens[inner].norm in _PARTICLES:
            inner -= 1
        return token.norm in _PARTICLES and end > 1 and self.is_name(tokens[inner])

    def is_name(self, token: Token) -> bool:
        """Return whether the word can be part of a person's name."""
        norm, lexicon = token.norm, self._lexicon
        if not token.is_word or not token.is_capital or "." in token.text:
            return False
        if norm in lexicon.roles or norm in lexicon.people or norm in lexicon.places.name_parts:
            return False
        if not lexicon.is_english and token.text.isascii():
            return False  # Conflict Intelligence Team
        if norm in lexicon.grammar.several or norm in ("один", "одна"):
            return False
        if "-" in norm and lexicon.is_english and self._is_compound_role(token):
            return False
        if norm in lexicon.documents or (token.is_shouted and not lexicon.is_english):
            return False
        return norm not in lexicon.places.outside and norm not in lexicon.places.governments

    def _is_medium(self, head: Sequence[Token]) -> bool:
        """Return whether the words are a medium's name: «РИА Новости» is no person."""
        return bool(head) and medium_at(head, 0, self._lexicon) == len(head)

    def _capitals(self, tokens: Sequence[Token]) -> int:
        start = len(tokens) - (len(tokens) > 1 and self._is_trade_as_surname(tokens[-2], tokens[-1]))
        longest = LONGEST_NAME
        while start > 0 and len(tokens) - start < longest:
            if joins_names(tokens, start - 1):
                longest = LONGEST_WITH_PARTICLES
            elif not self.is_name(tokens[start - 1]) or (start > 1 and tokens[start - 2].norm in STREETS):
                break
            start -= 1
        return self._at_given_name(tokens, start)

    def _is_trade_as_surname(self, first: Token, last: Token) -> bool:
        """Return whether a word for people is somebody's surname: «Іван Голова», «Дмитрия Запорожца»."""
        known = first.is_capital and first.norm in self._lexicon.given_names
        role = self._lexicon.roles.get(last.norm)
        return known and last.is_capital and not last.is_shouted and role is not None and not role.body

    def _english_name(self, tokens: Sequence[Token]) -> int:
        """Return where the capitals at the end begin, with "bin" and "al-" between them, without "Mr"."""
        start = len(tokens)
        while start > 0 and len(tokens) - start < LONGEST_WITH_PARTICLES and self.goes_on(tokens, start):
            start -= 1
        while start < len(tokens) - 1 and (
            tokens[start].norm in self._lexicon.signs.honorifics
            or (tokens[start].norm in self._lexicon.signs.titles and len(tokens) - start > 2)
            or not (tokens[start].is_capital or self._has_prefix(tokens[start]))
        ):
            start += 1
        if len(tokens) - start < 3 or start == 0:
            return start
        given = [
            at
            for at in range(start, len(tokens) - 1)
            if tokens[at].norm in self._lexicon.given_names and not self._is_joined(tokens, at, start)
        ]
        single = not any(token.norm in _PARTICLES for token in tokens[start:])
        foreign = [at for at in range(start, len(tokens) - 2) if single and self._is_place(tokens[at].text)]
        titled = [at for at in range(start, len(tokens) - 2) if tokens[at].norm in self._lexicon.signs.titles]
        before = self._lexicon.roles.get(tokens[start - 1].norm)
        if given and (foreign or titled or before is None or before.body):
            return given[0]
        return titled[-1] + 1 if titled else len(tokens) - 2 if foreign else start

    def _is_joined(self, tokens: Sequence[Token], at: int, start: int) -> bool:
        """Return whether a particle joins the word to the name before it: "María del Carmen"."""
        return at > start and tokens[at - 1].norm in _PARTICLES

    def _is_compound_role(self, token: Token) -> bool:
        """Return whether it is "mother-of-three", "president-elect", "Then-President"."""
        first, *rest = token.text.split("-")
        if not rest or (rest[-1][:1].isupper() and first.lower() not in _BEFORE_ROLES):
            return False
        return any(part.lower() in self._lexicon.roles for part in (first, *rest))

    def _has_prefix(self, token: Token) -> bool:
        return token.norm.startswith(_PREFIXES) and token.text.partition("-")[2][:1].isupper()

    def _at_given_name(self, tokens: Sequence[Token], start: int) -> int:
        if names_home(tokens, start, self._lexicon, self._is_place):
            return len(tokens) - 1
        if (behind := behind_place(tokens, start, self._lexicon)) is not None:
            return behind
        if is_owned(tokens, start, self._lexicon):
            return len(tokens)
        if is_anothers(tokens, start, self._lexicon):
            last = len(tokens) - start > 1 and is_nominative(tokens[-1], self._lexicon)
            return len(tokens) - last
        for index in range(len(tokens) - 1, start - 1, -1):
            if tokens[index].norm in self._lexicon.given_names and index < len(tokens) - 1:
                return index
        if len(tokens) - start > 2 and start > 0 and not self._is_whole_name(tokens[start:]):
            return max(start, len(tokens) - 2)
        return start

    def _is_whole_name(self, run: Sequence[Token]) -> bool:
        """Return whether three capitals are one name and not a town with two: «Тедрос Аданом Гебрейесус»."""
        first = run[0].norm
        return first[-1] in _CONSONANTS and not run[0].text.isascii() and not self._is_place(run[0].text)

    def _belongs_to_role(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether the capitals are where a role is held ("officials in Rwanda"), not who holds it."""
        if start == 0:
            return False
        before = tokens[start - 1]
        english = self._lexicon.is_english
        if english and (self._belongs_to_body(tokens, start) or serves_another(tokens, start, self._lexicon)):
            return True
        before = tokens[start - 2] if before.norm == "the" and start > 1 else before  # of the Kursk Region
        small = before.norm in self._lexicon.grammar.inner_prepositions or before.norm == "to"
        numbered = before.is_number and not AGED.match(before.norm)
        audience = before.norm.startswith(self._lexicon.signs.audience) and before.norm.endswith(_MANY)
        return small or numbered or audience or self._is_a_bodys(tokens, start)

    def _is_a_bodys(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether one capital is a body's place and nobody holds an office: «влада Феодосії»."""
        roles = [self._lexicon.roles.get(token.norm) for token in tokens[:start]]
        alone = not self._lexicon.is_english and len(tokens) - start == 1
        return alone and roles[-1] is not None and all(role is None or role.body for role in roles)

    def _belongs_to_body(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether English capitals are a body's: "the group Black Bird", "the Red Cross"."""
        before = tokens[start - 1]
        if len(tokens) - start > 1 and tokens[start].norm in self._lexicon.given_names:
            return False  # head of the administration Petro Lysenko
        if before.norm == "and":  # the Ministry of Culture and Information Policy
            roles = (self._lexicon.roles.get(token.norm) for token in tokens[: start - 1] if token.is_capital)
            return any(role is not None and role.body for role in roles)
        role = self._lexicon.roles.get(before.norm)
        if len(tokens) - start > 1 and is_headed(tokens[:start], self._lexicon):
            return False  # chief of staff Petro Lysenko, head of the regional police Petro Lysenko
        return (role is not None and role.body) or self._ends_title(tokens, start)

    def _ends_title(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether a country and one more capital are a title: "Sudan Tribune"."""
        before = tokens[start - 1]
        country = before.norm in self._lexicon.places.governments and before.is_capital
        return country and start == 1 and len(tokens) == 2

    def _names_a_body(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether the capitals are what a body is called («проєкт Маяк»), in Ukrainian and Russian."""
        if self._lexicon.is_english or start == 0:
            return False
        roles = [
            role for token in tokens[:start] if (role := self._lexicon.roles.get(token.norm)) is not None
        ]
        if any(token.norm in self._lexicon.given_names for token in tokens[start:]):
            return False
        return bool(roles) and all(role.body for role in roles)

    def _is_title(self, token: Token) -> bool:
        """Return whether it is an English rank or office in a capital, behind which stands a name: "Sgt"."""
        role = self._lexicon.roles.get(token.norm) if token.is_capital else None
        english = self._lexicon.is_english
        return english and role is not None and not role.body and not token.norm.endswith("s")

    def _is_place_after(self, tokens: Sequence[Token], start: int) -> bool:
        """Return whether one capital after a role is a place: "влада Покровська", not "боєць Андрій"."""
        token = tokens[start]
        if (
            start == 0
            or tokens[start - 1].norm in self._lexicon.signs.honorifics
            or self._is_title(tokens[start - 1])
            or token.norm in self._lexicon.given_names
            or tokens[start - 1].norm.startswith(CALL_SIGN)
            or holds_office(tokens[:start], token, self._lexicon)
        ):
            return False
        return self._is_place(token.text) or token.norm in self._lexicon.places.outside
