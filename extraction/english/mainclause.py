"""The subject of an English sentence's or clause's main verb, for words that stand far behind it."""

from extraction.cues.finite import BE
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases

LONGEST_ADVERBIAL = 14
"""Tokens before the comma of "At the same time, the mayor …"."""
LONGEST_SUBJECT = 40
"""Tokens from a clause's beginning to its verb."""

_AUXILIARY = frozenset("has have had will would can could may might must should does do did".split())
_OPENING = frozenset("asked questioned pressed speaking talking contacted reached".split())
"""Participles that begin a sentence before its subject: "Asked about the strike, the mayor …"."""
_CLAUSES = ("and", "but", "while", "although", "though", "as", "after")


class MainClause:
    """Finds the subjects of main verbs in one English sentence."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.lexicon = phrases.lexicon

    def subject(self, before: int) -> Phrase | None:
        """Return the subject of the clause that goes on up to `before`, where it is a speaker."""
        nearest = self._clause_begin(before)
        for begin in (nearest, 0) if nearest else (0,):
            if found := self._subject_from(self.after_adverbial(begin, before), before):
                return found
        return None

    def _subject_from(self, begin: int, before: int) -> Phrase | None:
        for at in range(begin + 1, min(before, begin + LONGEST_SUBJECT)):
            phrase = self.phrases.left_of(at) if self.is_finite(at) else None
            if phrase is not None and phrase.leftmost == begin:
                return phrase
        return None

    def is_finite(self, at: int) -> bool:
        """Return whether the word at `at` can be the main verb: an auxiliary, a past or an s-form."""
        token = self.tokens[at]
        norm = token.norm
        if token.is_capital or not token.is_word:
            return False
        if norm in ("named", "called", "nicknamed", "aged"):
            return False
        if norm in BE or norm in _AUXILIARY or norm in self.lexicon.grammar.past or norm.endswith("ed"):
            return True
        after = self.tokens[at + 1].norm if at + 1 < len(self.tokens) else ","
        noun = norm in self.lexicon.roles or after in self.lexicon.roles or after == ","
        return norm.endswith("s") and not noun and not norm.endswith(("ss", "ous"))

    def _clause_begin(self, before: int) -> int:
        """Return where the last clause before `before` begins that a mark and a joining word part."""
        for at in range(before - 1, 1, -1):
            token = self.tokens[at]
            if token.text in ";:" or token.is_dash:
                return at + 1
            if token.norm in _CLAUSES and self.tokens[at - 1].text == ",":
                return at + 1
        return 0

    def after_adverbial(self, begin: int, before: int) -> int:
        """Return where the subject can begin behind "But", "However,", "At this time," or "Asked when,"."""
        grammar = self.lexicon.grammar
        while begin < before and self.tokens[begin].norm in _CLAUSES:
            begin += 1
        opener = grammar.openers.length_at(self.tokens, begin)
        if (
            opener
            or self.tokens[begin].norm in grammar.prepositions
            or self.tokens[begin].norm.endswith("ly")
            or (begin == 0 and self.tokens[begin].norm in _OPENING)
        ):
            near = range(begin + 1, min(before, begin + LONGEST_ADVERBIAL))
            comma = next((at for at in near if self.tokens[at].text == ","), None)
            if comma is not None:
                return comma + 1
        return begin + opener
