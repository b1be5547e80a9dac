"""Where a clause of a Ukrainian or Russian sentence begins and ends, and what stands in it as one."""

import re

from extraction.cues.phrase import LONGEST
from extraction.cues.phrases import Phrases
from extraction.texts.sentences import Sentence
from extraction.words.agreement import Agreement
from extraction.words.lexicon import Lexicon
from extraction.words.met import NONE_MET, Met
from extraction.words.tokens import TERMINATORS

LONGEST_MARKED_NAME = 8
LONGEST_OFFICE_IN_MARKS = 4
"""Tokens, marks included, of «військової комендатури»."""

AGED = re.compile(r"\d\d[-–](?:річн|летн|літн)")
"""How an age before a name begins: «25-річний»."""

PASSES_ON_NOW = frozenset(
    "передає передають пише пишуть повідомляє повідомляють інформує інформують цитує цитують "
    "передает передают передаёт пишет пишут сообщает сообщают информирует информируют цитирует "
    "цитируют".split()
)
"""Forms of verbs by which a medium passes on what somebody says."""

PASSING_ON = PASSES_ON_NOW | frozenset(
    "писав писала писали писало повідомляв повідомляла повідомляло повідомляли повідомив повідомила "
    "повідомило повідомили "
    "писал сообщал сообщала сообщало сообщали сообщил сообщила сообщило сообщили".split()
)
"""Those and the past: «повідомив», «писала»."""

LONGEST_BODY = 6
"""Tokens from a body's noun to the "and" between its genitives."""


class Clauses(Phrases):
    """Knows the clauses of one Ukrainian or Russian sentence; `met` are capitals met inside sentences."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, met: Met = NONE_MET) -> None:
        super().__init__(sentence, lexicon)
        self.agreement = Agreement(lexicon)
        self.met = met

    def clause_start(self, before: int) -> int:
        """Return where the clause begins whose words stand before `before`."""
        first = before
        while first > 0 and before - first < 3 * LONGEST and not self._bounds(first - 1):
            first -= 1
        return first

    def _bound_from(self, first: int, end: int) -> int:
        """Return where the clause at `first` ends, at the latest at `end`."""
        return next((at for at in range(first, end) if self._bounds(at)), max(first, end))

    def _bounds(self, index: int) -> bool:
        """Return whether the mark or word at `index` parts clauses."""
        token = self.tokens[index]
        if self.sentence.quotes and (pair := self.sentence.quote_at(index)):
            before = self.tokens[max(0, pair[0] - 1)].norm
            alone = pair[0] == 0 or before in self.lexicon.verbs or AGED.match(before) is not None
            if self._is_word_in_marks(pair) or self._is_office_in_marks(pair[0]):
                return False
            return not (self._in_marked_name(index) or (alone and self._is_call_sign(pair[0])))
        if token.text in ",;:" or token.is_dash:
            return not self._in_a_date(index)
        if token.text in TERMINATORS:
            return not (token.text == "." and (self.inside.is_abbreviation(index) or self._in_a_word(index)))
        if token.norm in JOINING:
            return not self._joins(index)
        if token.norm == "что" and index and self.tokens[index - 1].norm == "только":
            return False
        return token.norm in self.lexicon.grammar.that or token.norm in self.lexicon.grammar.parting

    def _in_a_word(self, index: int) -> bool:
        """Return whether the full stop at `index` stands inside a name: «Суспільне.Харків»."""
        if not 0 < index < len(self.tokens) - 1:
            return False
        before, token, after = self.tokens[index - 1 : index + 2]
        return before.end == token.start and token.end == after.start and after.is_capital

    def _is_word_in_marks(self, pair: tuple[int, int]) -> bool:
        """Return whether one or two words in marks stand inside the clause: «про "звільнення" міста»."""
        first, last = pair
        if first == 0 or last - first > 3 or last + 1 >= len(self.tokens):
            return False
        before, after = self.tokens[first - 1], self.tokens[last + 1]
        lower = not self.tokens[first + 1].is_capital
        return lower and before.is_word and after.is_word and before.norm not in self.lexicon.verbs

    def _is_office_in_marks(self, index: int) -> bool:
        """Return whether marks open there around an office that nobody recognises: «так званий «мер»»."""
        pair = self.sentence.quote_at(index)
        if pair is None or pair[0] != index or pair[1] - pair[0] > LONGEST_OFFICE_IN_MARKS:
            return False
        inner = self.tokens[index + 1 : pair[1]]
        lower = all(token.is_word and (not token.is_capital or index == 0) for token in inner)
        behind = self.tokens[pair[1] + 1] if pair[1] + 1 < len(self.tokens) else None
        goes_on = behind is not None and behind.is_word and behind.norm not in self.lexicon.verbs
        offices = (
            token.norm in self.lexicon.roles or token.norm.startswith(self.lexicon.signs.jargon)
            for token in inner
        )
        return lower and goes_on and any(offices)

    def _in_a_date(self, index: int) -> bool:
        """Return whether the comma at `index` is one of «в пятницу, 12 января, »."""
        norms = [token.norm for token in self.tokens[max(0, index - 4) : index + 3]]
        at = min(index, 4)
        weekdays, months = self.lexicon.weekdays, self.lexicon.months
        opens = norms[at - 1] in weekdays and len(norms) > at + 2 and norms[at + 2] in months
        closes = at == 4 and norms[at - 1] in months and norms[at - 3] == "," and norms[at - 4] in weekdays
        return index > 0 and norms[at] == "," and (opens or closes)

    def _joins(self, index: int) -> bool:
        """Return whether "and" joins two nouns: a name, role or trade follows, past its adjectives."""
        if not 0 < index < len(self.tokens) - 1:
            return False
        if self._joins_genitives(index):
            return True
        for token in self.tokens[index + 1 : index + 4]:
            norm = token.norm
            if norm in self.lexicon.verbs or norm in self.lexicon.grammar.fillers or not token.is_word:
                return False
            if token.is_capital or norm in self.lexicon.roles or self.agreement.is_people(norm):
                return True
            if not self.agreement.is_adjective(token):
                return False
        return False

    def _joins_genitives(self, index: int) -> bool:
        """Return whether "and" stands inside a body's name: «Міністерство культури та спорту»."""
        if not (self._is_genitive(index - 1) and self._is_genitive(index + 1)):
            return False
        for token in reversed(self.tokens[max(0, index - LONGEST_BODY) : index]):
            if token.norm in self.lexicon.verbs or not (token.is_word or token.is_number):
                return False
            role = self.lexicon.roles.get(token.norm)
            if role is not None:
                return role.body and token is not self.tokens[index - 1]
        return False

    def _several(self, at: int, end: int) -> bool:
        """Return whether "and" joins another name to the noun at `at` before `end`."""
        return any(
            self.tokens[index].norm in JOINING and self._joins(index)
            for index in range(at + 1, min(end, at + 14))
        )

    def is_name_in_marks(self, index: int) -> bool:
        """Return whether the token belongs to a name in marks: «читачі «Схід-7»», no speech."""
        return self._in_marked_name(index)

    def _in_marked_name(self, index: int) -> bool:
        pair = self.sentence.quote_at(index)
        if pair is None or not 1 < pair[1] - pair[0] <= LONGEST_MARKED_NAME or pair[0] == 0:
            return False
        inner = self.tokens[pair[0] + 1 : pair[1]]
        before = self.tokens[pair[0] - 1]
        named = (before.is_word and before.norm not in self.lexicon.verbs) or before.text in ")("
        return named and inner[0].text[0].isupper() and all(token.text not in ",!?…:" for token in inner)

    def _after_marks(self, index: int) -> int:
        pair = self.sentence.quote_at(index) if self.tokens[index].is_quote else None
        return pair[1] + 1 if pair else index + 1

    def _is_adverb(self, index: int) -> bool:
        """Return whether it looks like an adverb no list has: «иронично», «обережно»; «радіо» is none."""
        token, lexicon = self.tokens[index], self.lexicon
        if token.is_capital or len(token.norm) < 6 or not token.norm.endswith(_ADVERBS):
            return False
        lists = (lexicon.roles, lexicon.cases, lexicon.media_nouns, lexicon.documents, lexicon.verbs)
        return not any(token.norm in words for words in lists)

    def _is_genitive(self, index: int) -> bool:
        """Return whether an unknown word may be the genitive after a trade: «комендантка гуртожитку»."""
        token = self.tokens[index]
        small = token.norm in self.lexicon.grammar.prepositions or token.norm in self.lexicon.verbs
        return token.is_word and not token.is_capital and not small and token.norm.endswith(_GENITIVES)

    def _closing(self, opening: int, end: int) -> int | None:
        near = range(opening + 1, min(end, opening + 7))
        return next((index for index in near if self.tokens[index].text == ")"), None)

    def _clause_end(self, index: int) -> int:
        end = index + 1
        while end < len(self.tokens) and not self._bounds(end):
            end += 1
        return end

    def _is_call_sign(self, index: int) -> bool:
        """Return whether one or two capitals stand in marks alone: «Комар»."""
        pair = self.sentence.quote_at(index)
        if pair is None or pair[0] != index or not 2 <= pair[1] - pair[0] <= 3:
            return False
        inner = self.tokens[pair[0] + 1 : pair[1]]
        if inner[0].is_capital and self.lexicon.media.length_at(self.tokens, index + 1) == len(inner):
            return True
        passed_on = index > 0 and self.tokens[index - 1].norm in PASSING_ON and inner[0].is_capital
        return all(token.is_word and (token.is_capital or passed_on) for token in inner)


JOINING = ("та", "і", "й", "и")

_ADVERBS = (
    "чно",
    "вно",
    "жно",
    "дно",
    "йно",
    "нно",
    "льно",
    "рно",
    "сно",
    "зно",
    "ково",
    "тко",
    "дко",
    "жко",
)
_GENITIVES = tuple("у ю а я и і ї ів їв ей ої их ы ов ев ой ого".split())
