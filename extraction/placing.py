"""Which words are the speaker of a cue, and on which side of it the reported words stand."""

from dataclasses import dataclass
from enum import StrEnum

from domain.language import Language
from extraction.cues import Cue
from extraction.lexicon import Lexicon
from extraction.phrases import Phrase, Phrases
from extraction.sentences import Sentence
from extraction.tokens import TERMINATORS


class Side(StrEnum):
    """Where the reported words stand, seen from the attribution."""

    AFTER = "after"
    BEFORE = "before"
    AROUND = "around"
    NEIGHBOUR = "neighbour"


@dataclass(frozen=True, slots=True)
class Placed:
    """A cue with its speaker; [`first`, `last`] are the attribution's tokens, `words` where they report.

    `between` are the words that stand between subject and verb: «Влада оточення заперечує».
    """

    cue: Cue
    phrase: Phrase
    words: Side
    rule: str
    between: tuple[int, int] | None = None

    @property
    def first(self) -> int:
        return min(self.cue.first, self.phrase.leftmost)

    @property
    def last(self) -> int:
        return max(self.cue.last, self.phrase.rightmost)


class Placing:
    """Places the cues of one sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = lexicon
        self.phrases = Phrases(sentence, lexicon)

    def reported_by(self) -> Placed | None:
        """Read "This was reported by X" (English): what X said stands in the sentence before."""
        length = self.lexicon.backward.length_at(self.tokens, 0)
        if not length or self.lexicon.language is not Language.EN:
            return None
        phrase = self.phrases.right_of(length - 1)
        return Placed(Cue(0, length - 1, None, "say"), phrase, Side.NEIGHBOUR, "backward") if phrase else None

    def place(self, cue: Cue) -> Placed | None:
        """Return `cue` with its speaker, or None if nobody is named who could be speaking."""
        if backward := self._backward(cue):
            return backward
        if cue.verb is None:
            return self._prepositional(cue)
        return self._english(cue)

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
        if phrase is None:
            return None
        after = self._after(max(cue.last, phrase.rightmost))
        if starts:
            return Placed(cue, phrase, Side.AFTER, "prepositional, before")
        ends = after >= len(self.tokens) or self.tokens[after].text in TERMINATORS
        return Placed(cue, phrase, Side.BEFORE if ends else Side.AROUND, "prepositional, after")

    def _english(self, cue: Cue) -> Placed | None:
        before = self.tokens[cue.first - 1] if cue.first else None
        if cue.sort == "show":
            return self._evidence(cue)
        if before is not None and (before.is_quote or before.text == "," or before.is_dash):
            phrase = self.phrases.right_of(cue.last)
            introduced = before.text == "," and self.phrases.left_of(cue.first)
            if phrase and not introduced and (before.is_quote or self._closes(phrase.rightmost)):
                return Placed(cue, phrase, Side.BEFORE, "inverted")
        phrase = self.phrases.left_of(cue.first) or self._subject_of_two_verbs(cue)
        phrase = phrase and self.phrases.after_claim(phrase)
        if phrase is None or (phrase.first and self.tokens[phrase.first - 1].norm == "what"):
            return None
        if self._is_final(phrase, cue):
            return Placed(cue, phrase, Side.BEFORE, "speaker and verb after the words")
        return Placed(cue, phrase, Side.AFTER, "speaker and verb before the words")

    def _evidence(self, cue: Cue) -> Placed | None:
        """Read "Video provided by the corps shows …": evidence that somebody handed over."""
        by = next((i for i in range(cue.first - 1, -1, -1) if self.tokens[i].norm == "by"), None)
        phrase = self.phrases.right_of(by) if by is not None else None
        if phrase is None or phrase.last != cue.first - 1:
            return None
        return Placed(cue, phrase, Side.AFTER, "evidence handed over")

    def _subject_of_two_verbs(self, cue: Cue) -> Phrase | None:
        """Read "Zelenskyy visited the town and said": the subject stands at the sentence's beginning."""
        if not cue.first or self.tokens[cue.first - 1].norm not in (
            "and",
            "but",
            "then",
            "і",
            "й",
            "та",
            "и",
        ):
            return None
        last = 0
        while last + 1 < cue.first and (
            self.tokens[last + 1].is_capital or self.tokens[last].norm in ("the", "a")
        ):
            last += 1
        return Phrase(0, last) if self.phrases.is_speaker(0, last) else None

    def _is_final(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether the words stand before: "…, officials say." and “…,” Zelenskyy said on Monday."""
        left = min(phrase.leftmost, cue.first)
        if left < 2 or cue.sort == "order":
            return False
        grammar = self.lexicon.grammar
        left -= self.tokens[left - 1].norm == "as"
        if self.tokens[left - 1].norm in grammar.claims:
            left -= 1 + (self.tokens[left - 2].norm in grammar.articles)
        before = self.tokens[left - 1]
        if not (before.is_quote or before.text == "," or before.is_dash):
            return False
        if before.text == "," and self._is_opening(left - 1):
            return False
        if before.is_quote:
            return True
        after = self._after(max(cue.last, phrase.rightmost))
        return after >= len(self.tokens) or self.tokens[after].text in ".!?,;…" or self.tokens[after].is_quote

    def _is_opening(self, end: int) -> bool:
        """Return whether nothing but "However" or "Early on Monday" stands before `end`."""
        return not self.phrases.is_clause(0, end)

    def _after(self, last: int) -> int:
        """Return the index after the day, addressee or place of saying that follows the attribution."""
        index = last + 1
        while index < len(self.tokens):
            token = self.tokens[index]
            if token.text in TERMINATORS or token.text in ",;:" or token.is_quote or token.is_dash:
                break
            if token.norm in self.lexicon.grammar.that or not self._is_adjunct(index, last):
                break
            index += 1
        return index

    def _is_adjunct(self, index: int, last: int) -> bool:
        """Return whether the token can belong to "on Monday in a statement posted on Telegram"."""
        token, grammar = self.tokens[index], self.lexicon.grammar
        if index == last + 1:
            known = token.norm in grammar.prepositions or token.norm in self.lexicon.weekdays
            return (
                known or token.norm in self.lexicon.days or token.norm in grammar.fillers or token.is_capital
            )
        return token.norm not in grammar.breaks

    def _closes(self, last: int) -> bool:
        after = self._after(last)
        return after >= len(self.tokens) or self.tokens[after].text in TERMINATORS

    def _starts_clause(self, index: int) -> bool:
        """Return whether nothing but openers stands before `index` in its clause."""
        if index == 0 or self.tokens[index - 1].text in ";:":
            return True
        opener = self.lexicon.grammar.openers.length_at(self.tokens, 0)
        rest = [token for token in self.tokens[opener:index] if token.is_word]
        return not rest or (len(rest) == 1 and rest[0].norm in self.lexicon.grammar.coordinators)
