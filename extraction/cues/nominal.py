"""Whether words of a sentence can name somebody who speaks."""

from collections.abc import Sequence

from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.surnames import is_surname
from extraction.words.tokens import Token
from extraction.words.unlisted import is_people

_FINITE = frozenset("is are was were will would has have had".split())
_INTO = frozenset("in at from during".split())
_OTHERS = ("another", "others")
"""Who speaks like those before: "one said it rained, while another said it froze"."""
LONGEST_ADJUNCT = 4
"""Words behind the preposition of "in its latest evening update"."""

FARTHEST_ROLE = 6
"""Words within which an apposition comes to its office: "a U.S. State Department spokesman"."""


def _is_small(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word makes no clause: a preposition, an article, part of a day."""
    day = word in lexicon.day_words or word in lexicon.weekdays or word in lexicon.months
    return day or word in lexicon.grammar.prepositions or word in lexicon.grammar.articles


_SMALL = gate(_is_small)
_OPENER = gate(lambda lexicon, word: lexicon.grammar.openers.may_begin_with(word))


class Nominal:
    """Knows which words of one sentence can name a speaker."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.tokens = sentence.tokens
        self.sentence = sentence
        self.lexicon = lexicon

    def has_document(self, first: int, end: int) -> bool:
        """Return whether a statement, pictures or figures are named in the range."""
        return any(token.norm in self.lexicon.documents for token in self.tokens[first:end])

    def is_speaker(self, first: int, last: int) -> bool:
        """Return whether the words can name somebody who speaks."""
        grammar, places = self.lexicon.grammar, self.lexicon.places
        own = self.tokens[first : last + 1]
        if len(own) == 1 and own[0].norm in self.lexicon.pronouns:
            return self.lexicon.pronouns[own[0].norm] in ("m", "f", "p", "b")
        if len(own) == 1 and own[0].norm in _OTHERS and self.lexicon.is_english:
            return True
        for token in own:
            if token.norm in self.lexicon.roles or token.norm in self.lexicon.documents:
                return True
            if token.is_capital and token.norm in places.governments:
                return True
        if self.lexicon.is_english and self._are_people(own):
            return True
        names = [token for token in own if token.is_named and token.is_word]
        if self.lexicon.is_english and is_surname(self.tokens, last, self.lexicon):
            return True
        return any(
            (token.norm not in grammar.breaks or token.text == "WHO")
            and token.norm not in self.lexicon.months
            and token.norm not in self.lexicon.weekdays
            and token.norm not in places.not_places
            and not (token.start == self.tokens[0].start and len(own) == 1 and self._is_opener(first))
            for token in names
        )

    def _are_people(self, own: Sequence[Token]) -> bool:
        """Return whether the noun at the end or before a preposition is people: "a hotelier in the town"."""
        small = self.lexicon.grammar.inner_prepositions
        end = next((at for at, token in enumerate(own) if at and token.norm in small), len(own))
        nouns = {own[end - 1], own[-1]}
        return any(is_people(noun, self.lexicon) and noun.norm not in self.lexicon.things for noun in nouns)

    def is_clause(self, first: int, end: int) -> bool:
        """Return whether more stands in the range than openers, days and small words."""
        if self._is_adjunct(first, end):
            return False
        openers = self.lexicon.grammar.openers
        index, words = first, 0
        while index < end:
            token = self.tokens[index]
            if token.opens & _OPENER and (opener := openers.length_at(self.tokens, index)):
                index += opener
                continue
            words += token.is_word and not (token.opens & _SMALL and _is_small(self.lexicon, token.norm))
            index += 1
        return words > 1

    def is_sentence(self, first: int, end: int) -> bool:
        """Return whether a subject and its verb stand there, which no apposition has."""
        if not self.lexicon.is_english:
            return False
        for token in self.tokens[first:end]:
            if token.norm in self.lexicon.grammar.relative:
                return False
            if token.norm in _FINITE:
                return True
        return False

    def _is_adjunct(self, first: int, end: int) -> bool:
        """Return whether it is only where somebody spoke: "In New York", "In its morning update"."""
        if end - first < 2 or not self.lexicon.is_english or self.tokens[first].norm not in _INTO:
            return False
        own = self.tokens[first + 1 : end]
        if all(token.is_capital and token.is_word for token in own):
            return True
        plain = len(own) <= LONGEST_ADJUNCT and all(token.is_word and not token.is_capital for token in own)
        return plain and own[-1].norm in self.lexicon.documents

    def is_thing(self, first: int, last: int) -> bool:
        """Return whether the English words name no person and no body: "a house in Kupiansk"."""
        if not self.lexicon.is_english or self.has_role(first, last + 1):
            return False
        small, own = self.lexicon.grammar.prepositions, self.tokens[first : last + 1]
        end = next((at for at, token in enumerate(own) if at and token.norm in small), len(own))
        noun = own[end - 1]
        return noun.is_number or not (noun.is_capital or self._are_people(own))

    def tells_a_deed(self, first: int, last: int) -> bool:
        """Return whether the English words are no noun but a clause: "Russia attacked Kupiansk"."""
        if not self.lexicon.is_english:
            return False
        return any(self._is_deed(at) for at in range(first + 1, last))

    def _is_deed(self, at: int) -> bool:
        """Return whether it is a verb with its object, no participle: "the captured Russian officer"."""
        before, verb, after = self.tokens[at - 1 : at + 2]
        places, grammar = self.lexicon.places, self.lexicon.grammar
        if verb.is_capital or not (verb.norm in places.taking or verb.norm in places.reached):
            return False
        if before.norm in grammar.articles or after.norm in self.lexicon.weekdays:
            return False
        return after.is_capital or after.is_number or after.norm in grammar.articles

    def _is_opener(self, index: int) -> bool:
        return bool(self.lexicon.grammar.openers.length_at(self.tokens, index))

    def is_role(self, index: int) -> bool:
        """Return whether the token is an office, a trade, a body or a document."""
        norm = self.tokens[index].norm
        return norm in self.lexicon.roles or norm in self.lexicon.documents

    def is_nominal(self, index: int) -> bool:
        """Return whether a phrase can end with the token."""
        token = self.tokens[index]
        return (
            token.is_word or token.is_number or token.is_quote
        ) and token.norm not in self.lexicon.grammar.prepositions

    def has_role(self, first: int, end: int) -> bool:
        """Return whether an office, a trade or a body is named in the range."""
        return any(token.norm in self.lexicon.roles for token in self.tokens[first:end])

    def describes(self, inner: tuple[int, int]) -> bool:
        """Return whether the words begin with the office or trade of one person: "the head of …"."""
        if self.tokens[inner[0]].norm == "one" and self.tokens[min(inner[0] + 1, inner[1])].norm == "of":
            return self.has_role(inner[0], inner[1] + 1)  # one of the protesters
        for at in range(inner[0], min(inner[1] + 1, inner[0] + FARTHEST_ROLE)):
            token = self.tokens[at]
            if at > inner[0] and token.norm in self.lexicon.grammar.prepositions:
                return False
            role = self.lexicon.roles.get(token.norm)
            if at < inner[1] and self.tokens[at + 1].norm in ("'s", "'"):
                continue  # the rebels' spokesman
            if role is not None and not role.body and not role.group:
                several = token.norm.endswith("s") and not token.norm.endswith("ss")
                return not (self.lexicon.is_english and several)
        return False
