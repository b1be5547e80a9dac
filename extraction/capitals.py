"""What a capitalised word is: a place, or part of a person's, a brigade's or a government's name."""

from collections.abc import Sequence

from domain.language import Language
from domain.place import Place
from domain.statement import SpeakerKind
from extraction.endings import ADJECTIVES, NOUN_FORMS
from extraction.lexicon import Lexicon
from extraction.sentences import Sentence
from extraction.states import States
from extraction.taken import Taken
from extraction.tokens import Token

_AGREEING = (
    ("ому", ("у", "ю", "ові", "еві")), ("ого", ("а", "я")), ("ій", ("ці", "ії", "ні", "ті", "ді")),
    ("ої", ("ки", "ії", "ни", "ти", "ди")), ("ой", ("ке", "ии", "не", "ки")), ("ым", ("ом", "ем")),
)  # fmt: skip
_SMALL = frozenset("до та і й и на у в з від от с под під не а але но є".split())
_TOWNS = tuple(
    "івка ївка овка ёвка евка івці инці піль поль град город ськ иха ове єве еве ино ово ево іївка ка".split()
)
_LOCATIVE = ("і", "ї", "е", "у", "ю", "ому", "ом", "ах", "ях", "ово", "ево", "ино", "ыно", "о", "и")
LONGEST_RUN = 8
"""Capitals in a row that are looked at as one name."""


_AND = frozenset(("and", "та", "і", "й", "и"))

SMALL = 5000
"""People below which a place's name beside an unknown capital is a person's."""

LARGE = 100_000
"""People of a town that is meant though its name is also a given name: «Николаев»."""

_TITLES = frozenset(("today", "times", "post", "independent", "front", "future", "world"))
"""Parts of names that are everyday words in small letters: "Pokrovsk today" is the town."""


def _is_plain(words: str) -> bool:
    """Return whether a name has no hyphen, or a capital after each: «Клебан-Бику»."""
    return all(part[:1].isupper() for part in words.split("-"))


class Capitals:
    """Tells places from what looks like them; `confirmed` are words met in capitals inside sentences."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.states = States(lexicon)
        self.taken = Taken(lexicon)
        self.confirmed: set[str] = set()

    def is_part_of_name(self, tokens: Sequence[Token], index: int, run: int, length: int = 1) -> bool:
        """Return whether the capital belongs to a person, brigade, newspaper or administration.

        `length` capitals of the `run` are a place's name.
        """
        lexicon = self._lexicon
        norm = tokens[index].norm
        if norm in lexicon.places.not_places or (
            length == 1 and (norm in lexicon.places.nouns or norm in lexicon.places.regions)
        ):
            return True
        if norm in lexicon.people and not self._is_a_town(tokens, index):
            return True
        if index and tokens[index - 1].norm in lexicon.places.rivers:
            return True
        start = index
        while (
            start > max(0, index - LONGEST_RUN) and tokens[start - 1].is_capital and tokens[start - 1].is_word
        ):
            start -= 1
        if (
            any(token.norm in lexicon.given_names for token in tokens[start : index + 1])
            and run + index - start > 1
        ):
            return True
        if start < index and tokens[start].norm in lexicon.places.name_parts:
            return True
        if self._is_surname(tokens, index) or self._is_of_office(tokens, index):
            return True
        end = index + run
        if run > length and self._is_of_paper(tokens, index, length):
            return True
        after = tokens[index + 1 : min(end + 2, len(tokens))]
        return any(
            (token.norm in lexicon.places.name_parts and (token.is_capital or token.norm not in _TITLES))
            or (token.is_shouted and number == 0 and token.norm in lexicon.roles)
            for number, token in enumerate(after)
            if token.is_word and (token.is_capital or number == 0)
        )

    def _is_a_town(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a word like "Ukrainian" is a town here: «в Українську», «від Українська»."""
        if self._lexicon.language is Language.EN or not index:
            return False
        before, places = tokens[index - 1].norm, self._lexicon.places
        located = before in places.locatives or before in places.nouns
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        alone = after is None or not after.is_word or after.is_capital or after.norm in _SMALL
        return (
            located
            and alone
            and tokens[index].norm.endswith(("ськ", "ська", "ську", "ськом", "ск", "ска", "ске", "ску"))
        )

    def _is_surname(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a capital that is no place word stands just before it: "Mayor Sadovyi"."""
        lexicon = self._lexicon
        if lexicon.language is not Language.EN or index < 1:
            return False
        before = tokens[index - 1]
        if not (before.is_word and before.is_capital) or before.is_shouted:
            return False
        return before.norm in lexicon.roles and before.norm not in lexicon.places.nouns

    def _is_of_paper(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether "the" and another name stand around it: "told the Dnipro Ledger"."""
        lexicon, after = self._lexicon, tokens[index + length]
        if lexicon.language is not Language.EN or not index or tokens[index - 1].norm != "the":
            return False
        norm = after.norm
        known = (
            norm in lexicon.places.nouns or norm in lexicon.places.regions or norm in lexicon.places.pointers
        )
        return not (known or norm in lexicon.roles or norm in lexicon.months or norm in lexicon.weekdays)

    def _is_of_office(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it only says whose office, ministry or police it is: "the Gaza health ministry"."""
        lexicon = self._lexicon
        if (
            lexicon.language is not Language.EN
            or not index
            or tokens[index - 1].norm in lexicon.places.locatives
        ):
            return False
        for token in tokens[index + 1 : index + 3]:
            role = lexicon.roles.get(token.norm)
            if role is not None and not token.is_capital:
                return role.kind is SpeakerKind.OFFICIAL
            if (
                not token.is_word
                or token.norm in lexicon.grammar.breaks
                or token.norm in lexicon.grammar.prepositions
            ):
                return False
        return False

    def is_meant(self, sentence: Sentence, index: int, places: Sequence[Place], *, listed: bool) -> bool:
        """Return whether one word that is a place's name is meant as a place here."""
        tokens, lexicon = sentence.tokens, self._lexicon
        token = tokens[index]
        before = tokens[index - 1] if index else None
        located = before is not None and (
            before.norm in lexicon.places.locatives
            or before.norm in lexicon.places.nouns
            or before.norm in lexicon.places.regions
        )
        if token.norm in lexicon.places.governments:
            return self.states.is_located_capital(tokens, index) or self.taken.is_attacked(tokens, index)
        large = bool(places) and (places[0].population or 0) > LARGE and not self._named_so(tokens, index)
        if token.norm in lexicon.given_names and not large:
            return self._is_called_a_place(tokens, index)
        if token.norm.endswith(ADJECTIVES) and not self._stands_alone(tokens, index):
            a_town = token.norm.endswith(NOUN_FORMS)
            if not (a_town and (located or listed or not self._agrees(tokens, index))):
                return False
        if self._describes_next(tokens, index) or self._is_oblique_adjective(tokens, index):
            return False
        villages = all(one.is_settlement and (one.population or 0) < SMALL for one in places)
        if villages and self._is_part_of_other(tokens, index):
            return False
        a_land = token.norm.endswith(("щина", "чина"))  # «Харківщина», but not «Крім»
        small = all((one.population or 0) < SMALL if one.is_settlement else not a_land for one in places)
        small = small and not (a_land and any(not one.is_settlement for one in places))
        begins = index == 0 or tokens[index - 1].is_quote or tokens[index - 1].text in ".!?:"
        if self._is_river(tokens, index):
            return False
        sounds = lexicon.language is not Language.EN and len(token.norm) > 7 and token.norm.endswith(_TOWNS)
        known = token.norm in self.confirmed or sounds or self._is_joined(tokens, index)
        known = known or self.taken.is_struck(tokens, index)
        return not (small and begins and not known)

    def _is_part_of_other(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether another capital that no list knows stands before it, as in a stranger's name."""
        before = tokens[index - 1] if index else None
        if before is None or not (before.is_capital and before.is_word) or before.is_shouted:
            return False
        if index == 1 and self._lexicon.language is not Language.EN:
            return False  # «Штурм Роботиного»
        lexicon, norm = self._lexicon, before.norm
        small = norm in lexicon.grammar.prepositions or norm in lexicon.grammar.breaks
        small = small or norm in lexicon.places.locatives or norm in lexicon.places.nouns
        return not (
            small or norm in lexicon.people or norm in lexicon.sides or norm in lexicon.grammar.articles
        )

    def _describes_next(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence begins with an adjective of the next word: «Мирный житель»."""
        if self._lexicon.language is Language.EN or index or len(tokens) < 2:
            return False
        after = tokens[1]
        if not after.is_word or after.is_capital or after.norm in self._lexicon.grammar.prepositions:
            return False
        norm = tokens[0].norm
        masculine = norm.endswith(("ий", "ый", "ой")) and after.norm[-1] not in "аеиіоуыюя"
        feminine = norm.endswith(("ая", "яя")) and after.norm[-1] in "ая"
        return masculine or feminine or (norm.endswith("а") and after.norm in self._lexicon.roles)

    def _is_oblique_adjective(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a noun follows in the same case: «по Центральному автовокзалу»."""
        if self._lexicon.language is Language.EN or index + 1 >= len(tokens):
            return False
        after, norm = tokens[index + 1], tokens[index].norm
        grammar = self._lexicon.grammar
        if not after.is_word or after.is_capital or after.norm in grammar.breaks or len(after.norm) < 4:
            return False
        if after.norm in grammar.prepositions or after.norm in self._lexicon.places.nouns:
            return False
        nouns = next((nouns for ending, nouns in _AGREEING if norm.endswith(ending)), ())
        return (
            bool(nouns) and after.norm.endswith(nouns) and not after.norm.endswith(("ся", "сь", "на", "ла"))
        )

    def _is_joined(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "and" or a comma and another capital follow: «Звановка и Верхнекаменское»."""
        after = tokens[index + 1 : index + 3]
        joined = len(after) == 2 and after[1].is_capital
        comma = joined and after[0].text == "," and self._lexicon.language is not Language.EN
        return joined and (after[0].norm in _AND or comma)

    def _is_river(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "the" and no noun stand beside it, as in "across the Oskil"."""
        if self._lexicon.language is not Language.EN or not index or tokens[index - 1].norm != "the":
            return False
        if any(token.norm in self._lexicon.places.regions for token in tokens[index + 2 : index + 8]):
            return False  # in the Kherson and Odesa regions
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if after is None or not after.is_word or after.norm in ("crossing", "crossings"):
            return True
        grammar = self._lexicon.grammar
        return (
            after.norm in grammar.prepositions
            or after.norm in grammar.breaks
            or after.norm in self._lexicon.verbs
        )

    def _is_called_a_place(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a place noun stands before it: "the village of Stanislav"."""
        nouns, before = (
            self._lexicon.places.nouns,
            [token.norm for token in tokens[max(0, index - 2) : index]],
        )
        return bool(before) and (before[-1] in nouns or (before[-1] == "of" and before[0] in nouns))

    def _named_so(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether another capital stands beside the word, as in a person's name."""
        beside = [*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2]]
        return any(token.is_capital and token.is_word for token in beside)

    def _agrees(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the next word can be the adjective's noun: «Покровська громада», not «… немає»."""
        after = tokens[index + 1]
        grammar = self._lexicon.grammar
        if not after.is_word or after.norm in grammar.breaks or after.norm in grammar.prepositions:
            return False
        if after.is_capital or after.norm in _AND or after.norm.endswith(("ся", "сь")):
            return False  # «у Сіверську і Суджі», «у районі Торецька стався»
        vowels = {"а": "ая", "у": "ую", "о": "ауоія", "е": "ео"}
        return after.norm[-1] in vowels.get(tokens[index].norm[-1], "аяуюоеиіому")

    def _stands_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether no noun follows that an adjective would belong to; "direction" makes it a place."""
        if index + 1 >= len(tokens) or not tokens[index + 1].is_word:
            return True
        return tokens[index + 1].norm in self._lexicon.places.nouns

    def may_be_town(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the word after "in" can be a town that the gazetteer does not know: «в Шебекино»."""
        token, lexicon = tokens[index], self._lexicon
        norm = token.norm
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if norm.isascii() or token.is_shouted or len(norm) < 4 or not _is_plain(token.text):
            return norm in lexicon.places.outside
        known = norm in lexicon.roles or norm in lexicon.given_names or norm in lexicon.grammar.fillers
        small = norm in lexicon.months or norm in lexicon.weekdays or norm in lexicon.documents
        if known or small or lexicon.media.length_at(tokens, index):
            return False
        adjective = norm.endswith(("ому", "ій", "ом", "ой", "их", "ых", "ім"))
        followed = after is not None and after.is_word and after.norm not in lexicon.grammar.breaks
        return norm.endswith(_LOCATIVE) and not (followed and (adjective or (after and after.is_capital)))

    def may_be_place(self, token: Token, before: str) -> bool:
        lexicon = self._lexicon
        if token.is_shouted or lexicon.language is not Language.EN or before == "into":
            return token.norm in lexicon.places.outside
        return not (
            token.norm in lexicon.months or token.norm in lexicon.weekdays or token.norm in lexicon.roles
            or token.norm in lexicon.sides
        )  # fmt: skip
