"""Where reported words begin: behind "that", a colon, an addressee, a day, or with their quotation."""

from collections.abc import Sequence

from domain.language import Language
from extraction.cues.addressee import addressee
from extraction.cues.placed import Placed
from extraction.cues.verbchain import that_without_comma
from extraction.reports.directness import Directness
from extraction.reports.that import belongs_to_noun
from extraction.texts.days import length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS

_AS = ("as", "як", "как")
_THAT = ("що", "что")
THAT_WITHIN = 18
"""Tokens after an English verb within which "that" begins the reported words."""


class Starts:
    """Finds where the reported words of one sentence begin."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, directness: Directness) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = lexicon
        self._directness = directness

    def _introduces(self, index: int) -> bool:
        """Return whether the token is a "that"; Ukrainian and Russian ones stand after a comma."""
        if self.tokens[index].norm not in self.lexicon.grammar.that:
            return False
        if self.lexicon.language is Language.EN:
            before, grammar = self.tokens[index - 1].norm, self.lexicon.grammar
            expected = index + 1 < len(self.tokens) and self.tokens[index + 1].norm == "to"
            if expected and self.tokens[index].norm == "that":
                return False  # expects that to happen
            return before not in grammar.inner_prepositions and before not in grammar.prepositions
        forgotten = that_without_comma(self.tokens, index, self.lexicon)
        return forgotten or (index > 0 and self.tokens[index - 1].text == ",")

    def begin_after(self, placed: Placed) -> int:
        """Return where the words begin that follow the attribution: after "that", colon, addressee, day."""
        start = placed.last + 1
        if (quote := self.sentence.quote_at(start)) and quote == (placed.phrase.first - 1, start):
            start += 1  # По словам «Комара», …
        if placed.cue.verb is not None and placed.cue.sort != "order":
            if quoted := self._directness.described(placed):
                return quoted
            start += addressee(self.tokens, start, placed.cue, self.lexicon)
            if self.is_as(placed) and (comma := self._comma_after(start)):
                return comma + 1
            for index in range(start, min(len(self.tokens), start + THAT_WITHIN)):
                token = self.tokens[index]
                if self._introduces(index):
                    if belongs_to_noun(self.tokens, start, index, self.lexicon):
                        break
                    return (
                        index + 1
                        if token.norm not in ("how", "what", "why", "whether", "як", "как")
                        else index
                    )
                if token.text == ":" or (self._opens_quote(index) and self.tokens[index - 1].text in ",:"):
                    return index + (token.text == ":")
                if token.text == ";" or (index > start and self._breaks(index)):
                    break
        return self._after_addressee(start, placed)

    def _opens_quote(self, index: int) -> bool:
        quote = self.sentence.quote_at(index) if self.tokens[index].is_quote else None
        return quote is not None and quote[0] == index

    def is_as(self, placed: Placed) -> bool:
        """Return whether it is «Як повідомив X, …»: the words begin after the comma."""
        first = placed.first
        return self.lexicon.language is not Language.EN and first > 0 and self.tokens[first - 1].norm in _AS

    def _comma_after(self, start: int) -> int | None:
        near = range(start, min(len(self.tokens) - 1, start + THAT_WITHIN))
        return next((index for index in near if self.tokens[index].text == ","), None)

    def _breaks(self, index: int) -> bool:
        norm = self.tokens[index].norm
        if norm in self.lexicon.months and self.tokens[index].is_capital:
            return False  # in his address on May 19 that
        return norm in self.lexicon.grammar.breaks and norm not in ("its", "their")

    def _after_addressee(self, start: int, placed: Placed) -> int:
        index = start
        while index < len(self.tokens):
            if self.tokens[index].text in ",—–-:" and index == start:
                index, start = index + 1, start + 1
                index += index < len(self.tokens) and self.tokens[index].norm in _THAT
                continue
            length = self._adjunct(index) if placed.cue.verb is not None else 0
            if not length:
                break
            index += length
        return index

    def _adjunct(self, index: int) -> int:
        """Return how many tokens a day or place of saying covers at `index`."""
        if length := self.lexicon.grammar.adjuncts.length_at(self.tokens, index):
            return length
        return length_of_day(self.tokens, index, self.lexicon)

    def begin_before(self, placed: Placed, earlier: Sequence[Placed]) -> int:
        """Return where the words begin that stand before: at their quotation's or clause's start."""
        before = placed.first - 1
        while before > 0 and (self.tokens[before].text == "," or self.tokens[before].is_dash):
            before -= 1
        if (quote := self.sentence.quote_at(before)) and self._is_whole(quote):
            return self._first_quote(quote, earlier)
        for index in range(before, 0, -1):
            if self.tokens[index].text == ";" and not self.sentence.quote_at(index):
                return index + 1
        return self.lexicon.grammar.openers.length_at(self.tokens, 0)

    def _is_whole(self, quote: tuple[int, int]) -> bool:
        """Return whether the quotation is not just a word in marks at the end of a clause."""
        first = quote[0]
        return (
            first == 0 or self.tokens[first - 1].text in TERMINATORS + ":," or self.tokens[first - 1].is_quote
        )

    def _first_quote(self, quote: tuple[int, int], earlier: Sequence[Placed]) -> int:
        return quote[0] if earlier or quote[0] < 4 or self.tokens[quote[0] - 1].text != "," else 0
