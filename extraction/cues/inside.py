"""Which words can stand inside the phrase that names a speaker, and which lead out of it."""

from extraction.texts.days import IN_FIGURES
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.surnames import is_surname

LONGEST_NAME_IN_MARKS = 6

LONGEST_DAY = 5
"""Tokens of "late on 11 Nov."."""

CALL_SIGN = ("позивн", "позывн", "псевдо")
"""Words after which a soldier's call sign stands: «командир роти на позивний Лелека»."""

_PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
_PARTLY = frozenset("late early".split())
"""What stands around an English day: "late on Monday", "on Sunday evening"."""

_SOURCES = ("джерел", "источник", "співрозмовни", "собеседни", "інсайдер", "инсайдер")
_WITHIN = ("у", "в", "во")
"""How the words for sources begin, and what stands before where they sit."""

_CLOSE = frozenset(
    "close loyal linked allied sympathetic adviser advisor aide envoy ambassador assistant mission".split()
)
"""Words behind which "to" says whose somebody is, and does not end the phrase."""

_INSIDERS = frozenset("source sources official officials officer officers contact contacts".split())


class Inside:
    """Knows for each token of one sentence whether a speaker's phrase can go on over it."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.tokens = sentence.tokens
        self.sentence = sentence
        self.lexicon = lexicon
        self._days: dict[int, int] = {}

    def goes_in(self, index: int) -> bool:
        """Return whether the token can stand inside a noun phrase."""
        token = self.tokens[index]
        if token.text in "'’" and self._is_possessive(index):
            return True
        if token.is_quote or (self.sentence.quotes and self.sentence.quote_at(index)):
            return self._is_name_quote(index)
        if token.text in ("/", "№", "&", "+", "'s", "’s") or token.norm == "'s":
            return True
        if token.is_number:
            return not IN_FIGURES.fullmatch(token.text)
        if not token.is_word:
            return self._is_bracketed(index) or (
                token.text == "." and index > 0 and self.is_abbreviation(index)
            )
        if token.norm in self.lexicon.grammar.breaks and not self._is_abbreviated(index):
            owned = token.norm == "its" and index > 1 and self.tokens[index - 1].norm == "of"
            return owned or self._joins_names(index)  # one of its residents
        return not self._is_finite(index)

    def _is_abbreviated(self, index: int) -> bool:
        """Return whether it is the WHO, not "who", or somebody called May."""
        return self.tokens[index].text == "WHO" or is_surname(self.tokens, index, self.lexicon)

    def _is_possessive(self, index: int) -> bool:
        """Return whether it is the mark of "the rebels' spokesman", which closes no quotation."""
        if not 0 < index < len(self.tokens) - 1 or self.sentence.quote_at(index):
            return False
        return self.tokens[index - 1].norm.endswith("s") and self.tokens[index + 1].is_word

    def _is_bracketed(self, index: int) -> bool:
        """Return whether the mark encloses an abbreviation: "the Ministry of Defense (MoD)"."""
        opening = index if self.tokens[index].text == "(" else index - 2
        if opening < 1 or opening + 2 >= len(self.tokens) or self.tokens[opening].text != "(":
            return False
        inner = self.tokens[opening + 1]
        return (
            self.tokens[opening + 2].text == ")"
            and inner.is_word
            and inner.text[1:] != inner.text[1:].lower()
        )

    def is_abbreviation(self, index: int) -> bool:
        """Return whether the full stop at `index` ends "Gen." or an initial, not the sentence."""
        before = self.tokens[index - 1]
        if not before.is_word:
            return False
        return len(before.text) == 1 or before.norm in self.lexicon.grammar.abbreviations

    def _is_finite(self, index: int) -> bool:
        norm = self.tokens[index].norm
        verb = self.lexicon.verbs.get(norm)
        if verb is None or verb.doubtful or self.tokens[index].is_capital:
            return False
        if norm == "named" and index and self.tokens[index - 1].norm in self.lexicon.roles:
            return False  # a farmer named Olena Koval
        return not self.lexicon.grammar.compounds.length_at(self.tokens, index)

    def _joins_names(self, index: int) -> bool:
        """Return whether "and" stands between two capitals or role words: "Macron and Starmer"."""
        if (
            self.tokens[index].norm not in ("and", "і", "й", "та", "и")
            or not 0 < index < len(self.tokens) - 1
        ):
            return False
        before, after = self.tokens[index - 1], self.tokens[index + 1]
        roles = self.lexicon.roles
        if after.norm in self.lexicon.grammar.articles and index + 2 < len(self.tokens):
            after = self.tokens[index + 2]
            return before.norm in roles and (after.norm in roles or after.norm in self.lexicon.people)
        if self._joins_modifiers(index) or self._joins_fields(index):
            return True
        return (before.is_capital and after.is_capital) or (after.norm in roles and before.norm in roles)

    def _joins_modifiers(self, index: int) -> bool:
        """Return whether it is "security and local sources": two words that describe one plural noun."""
        if self.tokens[index].norm != "and" or not 1 <= index < len(self.tokens) - 2:
            return False
        first, second, noun = self.tokens[index - 1], self.tokens[index + 1], self.tokens[index + 2]
        if (
            not noun.norm.endswith("s")
            or noun.norm not in self.lexicon.roles
            or second.norm in self.lexicon.verbs
        ):
            return False
        before = self.tokens[index - 2] if index > 1 else None
        begins = before is None or not before.is_word or before.norm in self.lexicon.grammar.articles
        begins = begins or (
            before is not None and before.norm in self.lexicon.sides
        )  # Lebanese X and Y sources
        return begins and first.is_word and second.is_word

    def _joins_fields(self, index: int) -> bool:
        """Return whether it is "search and rescue official": what one office is for, by twos."""
        if self.tokens[index].norm != "and" or not 1 <= index < len(self.tokens) - 2:
            return False
        first, second, noun = self.tokens[index - 1], self.tokens[index + 1], self.tokens[index + 2]
        fields = self.lexicon.signs.fields
        return first.norm in fields and second.norm in fields and noun.norm in self.lexicon.roles

    def _is_name_quote(self, index: int) -> bool:
        """Return whether a short quotation inside a phrase is a name: "бригада «Магура»"."""
        pair = self.sentence.quote_at(index)
        if pair is None or not 1 < pair[1] - pair[0] <= LONGEST_NAME_IN_MARKS or pair[0] == 0:
            return False
        inner = self.tokens[pair[0] + 1 : pair[1]]
        return inner[0].is_capital and all(token.text not in ",.!?…:" for token in inner)

    def day_ending_at(self, index: int) -> int:
        """Return how many tokens a day ("on Monday", "у середу", "11 листопада") covers up to `index`."""
        if index not in self._days:
            self._days[index] = self._day_ending_at(index)
        return self._days[index]

    def _day_ending_at(self, index: int) -> int:
        token, length = self.tokens[index], 0
        if token.norm in self.lexicon.weekdays or (
            token.norm in self.lexicon.days and not self.ends_name(index)
        ):
            length = 1
        elif (
            (token.norm in self.lexicon.months and index and self.tokens[index - 1].is_number)
            or (token.is_number and index and self.tokens[index - 1].norm in self.lexicon.months)
            or (token.norm in _PARTS_OF_DAY and index and self._is_weekday(index - 1))
        ):
            length = 2
        elif self._is_shortened_date(index):
            length = 3
        return length + self._led_in(index - length) if length else 0

    def _is_shortened_date(self, index: int) -> bool:
        """Return whether "Dec. 5" or "5 Dec." ends there."""
        if index < 2:
            return False
        first, second, third = self.tokens[index - 2 : index + 1]
        months = self.lexicon.months
        if third.text == ".":
            return first.is_number and second.norm in months
        return first.norm in months and second.text == "." and third.is_number

    def _led_in(self, index: int) -> int:
        """Return how many tokens "late on", "on late" and the like cover up to `index`."""
        length = 0
        if index > 0 and self.tokens[index].norm in _PARTLY:
            length += 1
        if index - length >= 0 and self.tokens[index - length].norm in self.lexicon.grammar.prepositions:
            length += 1
            length += not length > 1 and index > 1 and self.tokens[index - 1].norm in _PARTLY
        return length

    def ends_name(self, index: int) -> bool:
        """Return whether a small word is the end of a name: "USA Today", "Myanmar Now said"."""
        return index > 0 and self.tokens[index].is_capital and self.tokens[index - 1].is_capital

    def _is_weekday(self, index: int) -> bool:
        norm = self.tokens[index].norm
        return norm in self.lexicon.weekdays or norm in self.lexicon.days

    def day_from(self, first: int) -> int:
        """Return how many tokens a day covers that begins at `first`; 0: none does."""
        near = [token.norm for token in self.tokens[first : first + LONGEST_DAY]]
        if not any(map(self.lexicon.dated.get, near)):
            return 0  # most words
        for length in range(LONGEST_DAY, 0, -1):
            if first + length <= len(self.tokens) and self.day_ending_at(first + length - 1) == length:
                return length
        return 0

    def is_initial(self, index: int) -> bool:
        """Return whether the letter at `index` begins a name: «О. Ткачук» is not «о»."""
        token = self.tokens[index]
        following = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
        return len(token.text) == 1 and token.is_capital and following == "."

    def _is_in_name(self, index: int) -> bool:
        """Return whether "to" stands between a body's noun and a capital that is no place."""
        if not 0 < index < len(self.tokens) - 1 or not self.tokens[index - 1].is_capital:
            return False
        role, after = self.lexicon.roles.get(self.tokens[index - 1].norm), self.tokens[index + 1]
        known = after.norm in self.lexicon.places.governments or after.norm in self.lexicon.roles
        return role is not None and role.body and after.is_capital and not known

    def _is_source(self, index: int) -> bool:
        """Return whether a source stands before the preposition, be it a medium's, and a body behind it."""
        near = self.tokens[max(0, index - 4) : index]
        if not near or not (near[-1].is_word or near[-1].is_quote) or self.day_from(index):
            return False
        if any(token.text in ",.:" or token.norm in self.lexicon.verbs for token in near[1:]):
            near = near[-1:]
        return any(token.norm.startswith(_SOURCES) for token in near)

    def leaves(self, index: int) -> bool:
        """Return whether a speaker's phrase cannot go on with the word: a preposition of place, "who"."""
        if self.is_initial(index):
            return False
        norm = self.tokens[index].norm
        grammar = self.lexicon.grammar
        if index and self.tokens[index].is_capital and self.tokens[index - 1].is_capital:
            return False  # Doctors Without Borders
        if norm == "to" and self._is_in_name(index):
            return False  # the Committee to Protect Journalists
        if index + 1 < len(self.tokens) and self.tokens[index + 1].norm.startswith(CALL_SIGN):
            return False
        if norm in _WITHIN and self._is_source(index):
            return False  # джерела Суспільного в СБУ
        if norm in ("within", "inside") and index and self.tokens[index - 1].norm in _INSIDERS:
            return False  # a source within the mission
        if norm == "to" and index and self.tokens[index - 1].norm in _CLOSE:
            return False  # a person close to the Kremlin
        return norm in grammar.prepositions and norm not in grammar.inner_prepositions
