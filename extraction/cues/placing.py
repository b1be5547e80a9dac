"""Which words are the speaker of a cue, and on which side of it the reported words stand."""

from abc import ABC, abstractmethod

from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.cues.placed import Placed, Side
from extraction.texts.days import length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS

_ITS = ("its", "their")
_UNSOURCED = frozenset("preliminary initial available unconfirmed early".split())

_OF_LAWS = ("ч", "ст", "п")
"""What stands before the number of a law's article: «відповідно до ч. 1 ст. 438»."""


class Placing(ABC):
    """Places the cues of one sentence; `found` are the attributions that stand before the cue."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = lexicon
        self.found: list[Placed] = []
        self.phrases = Phrases(sentence, lexicon)

    def reported_by(self) -> Placed | None:
        """Read "This was reported by X" (English): what X said stands in the sentence before."""
        length = self.lexicon.backward.length_at(self.tokens, 0)
        if not length or not self.lexicon.is_english:
            return None
        phrase = self.phrases.right_of(length - 1)
        return Placed(Cue(0, length - 1, None, "say"), phrase, Side.NEIGHBOUR, "backward") if phrase else None

    def unsaid(self) -> Placed | None:
        """Return a speaker without a verb of saying, where the language has such sentences."""
        return None

    def accompanied(self, _cue: Cue) -> Phrase | None:
        """Return whose the participle is that has a subject of its own: "…, with the mayor saying …"."""
        return None

    def said_this(self, placed: Placed) -> Placed:
        """Return `placed` as said of the sentence before where its words only point there."""
        return placed

    @abstractmethod
    def place(self, cue: Cue) -> Placed | None:
        """Return `cue` with its speaker, or None if nobody is named who could be speaking."""

    def _backward(self, cue: Cue) -> Placed | None:
        """Read "This was reported by X": what X said stands in the sentence before."""
        length = self.lexicon.backward.length_at(self.tokens, 0)
        if not length or cue.first > length + 6:
            return None
        phrase = self.phrases.right_of(max(cue.last, length - 1))
        phrase = phrase or self._between(length, cue)
        return Placed(cue, phrase, Side.NEIGHBOUR, "backward") if phrase else None

    def _between(self, first: int, cue: Cue) -> Phrase | None:
        phrase = self.phrases.left_of(cue.first) if cue.first > first else None
        return phrase if phrase and phrase.first >= first else None

    def _prepositional(self, cue: Cue) -> Placed | None:
        starts = self._starts_clause(cue.first)
        if cue.sort == "pronominal":
            phrase: Phrase | None = Phrase(cue.first + 1, cue.first + 1)
        else:
            phrase = self.phrases.right_of(cue.last, words_follow=starts)
        if phrase is None or self._is_unsourced(phrase):
            return None
        after = self._after(max(cue.last, phrase.rightmost))
        if starts:
            return Placed(cue, phrase, Side.AFTER, "prepositional, before")
        ends = after >= len(self.tokens) or self.tokens[after].text in TERMINATORS
        return Placed(cue, phrase, Side.BEFORE if ends else Side.AROUND, "prepositional, after")

    def _after(self, last: int) -> int:
        """Return the index after the day, addressee or place of saying that follows the attribution."""
        last += length_of_day(self.tokens, last + 1, self.lexicon)
        index = last + 1
        while index < len(self.tokens):
            token = self.tokens[index]
            if token.text == "," and self._goes_on_with_date(index):
                index += 1
                continue
            if token.text in TERMINATORS or token.text in ",;:" or token.is_quote or token.is_dash:
                break
            if token.norm in self.lexicon.grammar.that or not self._is_adjunct(index, last):
                break
            index += 1
        return index

    def _goes_on_with_date(self, comma: int) -> bool:
        """Return whether the comma stands between a weekday and its date: «у п'ятницю, 28 лютого»."""
        dated = self.tokens[comma - 1].norm in self.lexicon.weekdays
        return dated and length_of_day(self.tokens, comma + 1, self.lexicon) > 0

    def _is_adjunct(self, index: int, last: int) -> bool:
        """Return whether the token can belong to "on Monday in a statement posted on Telegram"."""
        token, grammar = self.tokens[index], self.lexicon.grammar
        if index == last + 1:
            known = token.norm in grammar.prepositions or token.norm in self.lexicon.weekdays
            return (
                known or token.norm in self.lexicon.days or token.norm in grammar.fillers or token.is_capital
            )
        month = token.is_capital and token.norm in self.lexicon.months  # May
        return month or token.norm in _ITS or token.norm not in grammar.breaks

    def _closes(self, last: int) -> bool:
        after = self._after(last)
        return after >= len(self.tokens) or self.tokens[after].text in TERMINATORS

    def _is_unsourced(self, phrase: Phrase) -> bool:
        """Return whether it is "preliminary data" and the like, behind which stands nobody.

        Nor does anybody say what is done «відповідно до ч. 1 ст. 438 Кримінального кодексу».
        """
        if not self.lexicon.is_english:
            first = self.tokens[phrase.first]
            law = first.norm in _OF_LAWS or first.norm.startswith(self.lexicon.signs.laws)
            return law and not first.is_capital
        return any(token.norm in _UNSOURCED for token in self.tokens[phrase.first : phrase.last + 1])

    def _starts_clause(self, index: int) -> bool:
        """Return whether nothing but openers stands before `index` in its clause."""
        if index == 0 or self.tokens[index - 1].text in ";:":
            return True
        if self.tokens[index - 1].norm == "that":
            return True  # he added that according to the mayor, …
        opener = self.lexicon.grammar.openers.length_at(self.tokens, 0)
        rest = [token for token in self.tokens[opener:index] if token.is_word]
        return not rest or (len(rest) == 1 and rest[0].norm in self.lexicon.grammar.coordinators)
