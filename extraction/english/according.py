"""English speakers behind a preposition: "according to X", "in X's view", "with X saying"."""

from dataclasses import replace

from extraction.cues.anonymous import Anonymous
from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.cues.placing import Placing
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS

LONGEST_ACCOMPANYING = 12
"""Tokens between "with" and "saying"."""


class AccordingTo(Placing):
    """Places the cues of one English sentence that have a preposition."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        super().__init__(sentence, lexicon)
        self.anonymous = Anonymous(self.phrases)

    def accompanied(self, cue: Cue) -> Phrase | None:
        """Return "the mayor" of "…, with the mayor saying …", who has a participle of his own."""
        if cue.sort != "going" or cue.first < 2 or self.tokens[cue.first - 1].text == ",":
            return None
        for at in range(cue.first - 2, max(0, cue.first - LONGEST_ACCOMPANYING), -1):
            token = self.tokens[at]
            if token.norm == "with" and self.tokens[at - 1].text == ",":
                known = self.phrases.nominal.is_speaker(at + 1, cue.first - 1)
                return Phrase(at + 1, cue.first - 1) if known else None
            if token.text in ",;:" or token.is_quote:
                return None
        return None

    def _prepositional(self, cue: Cue) -> Placed | None:
        """Read "according to the hospital" too: whatever has an article may be asked."""
        if cue.sort == "possessive":
            return self._esteemed(cue)
        if cue.first == cue.last and not self._stands_apart(cue.first):
            return None  # 20 dollars per day
        if placed := super()._prepositional(cue):
            phrase = self.anonymous.behind(placed.phrase)
            return None if phrase is None or self._is_rule(phrase) else replace(placed, phrase=phrase)
        phrase = self.phrases.with_article(cue.last + 1) if cue.sort == "prepositional" else None
        if phrase is None or self._is_rule(phrase):
            return None
        if self._starts_clause(cue.first):
            return Placed(cue, phrase, Side.AFTER, "prepositional, before")
        after = self._after(phrase.last)
        ends = after >= len(self.tokens) or self.tokens[after].text in TERMINATORS
        return Placed(cue, phrase, Side.BEFORE if ends else Side.AROUND, "prepositional, after")

    def _esteemed(self, cue: Cue) -> Placed | None:
        """Read "in the mayor's view" and "by the ministry's count"."""
        first, last = cue.first + 1, cue.last - 2
        if last < first or not self.phrases.nominal.is_speaker(first, last):
            return None
        side = Side.AFTER if self._starts_clause(cue.first) else Side.BEFORE
        if side is Side.BEFORE and not self._closes(cue.last):
            side = Side.AROUND
        return Placed(cue, Phrase(first, last), side, "in the speaker's view")

    def _is_rule(self, phrase: Phrase) -> bool:
        """Return whether it is "the plan", "a cabinet decision": nobody who could say anything."""
        end, inner = phrase.first, self.lexicon.grammar.inner_prepositions
        while end < phrase.last and not (
            self.tokens[end + 1].norm in inner or self.tokens[end + 1].norm.endswith("ing")
        ):
            end += 1
        return self.tokens[end].norm in self.lexicon.no_sources

    def _stands_apart(self, index: int) -> bool:
        """Return whether a clause begins or a comma stands before "per"."""
        before = self.tokens[index - 1] if index else None
        return before is None or before.text in ",;:(" or before.is_dash or before.is_quote
