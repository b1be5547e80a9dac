"""Whether what follows an English verb is what somebody says: a clause, a colon, a quotation."""

from dataclasses import replace
from itertools import pairwise

from extraction.cues.finding import Cue
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS
from extraction.words.unlisted import SPEAKING

LONGEST_WAY = 8
"""Tokens between a verb that takes a clause ("hopes") and the clause's own verb."""
LONGEST_CLAUSE = 16
"""Tokens of a clause between a subject and its verb."""
_FINITE = frozenset(
    "is are was were will would has have had can could may might must should did do does remains remain "
    "'s 're 'll isn't aren't wasn't weren't won't can't".split()
)
_OPEN = frozenset("what why whether which who how where when if".split())
_ASKING = frozenset("if where when who".split())
_AS = frozenset("identified named see view regard".split())
"""Verbs that say something with "as": "named the victim as", "see the town as a gate"."""
_SUBORDINATE = frozenset("which who whose where when".split())

_CALLING = frozenset("call calls called".split())
_UPON = frozenset("on upon for".split())
"""What belongs to the verb: "called on residents to leave", "called for a truce"."""


class Following:
    """Looks at what follows the verbs of one English sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.tokens = sentence.tokens
        self.lexicon = lexicon

    def up_to_saying(self, cue: Cue) -> Cue:
        """Return "issued a statement on Monday saying" for its verb alone, "sighed and said" for "sighed"."""
        joint, second = ([token.norm for token in self.tokens[cue.last + 1 : cue.last + 3]] + ["", ""])[:2]
        if joint == "and" and second in SPEAKING and cue.verb is not None and cue.verb.form not in SPEAKING:
            return replace(cue, last=cue.last + 2, sort="say")
        if joint in _UPON and cue.verb is not None and cue.verb.form in _CALLING:
            return replace(cue, last=cue.last + 1, sort=cue.sort if joint == "for" else "order")
        if cue.verb is None or cue.verb.form not in self.lexicon.signs.issuing:
            return cue
        near = self.tokens[cue.last + 1 : cue.last + 1 + LONGEST_WAY]
        noun = next((at for at, token in enumerate(near) if token.norm in self.lexicon.signs.statements), 0)
        end = next((at for at, token in enumerate(near) if token.norm == "saying"), 0)
        plain = all(token.is_word or token.is_number for token in near[:end])
        if not (0 < noun < end and plain):
            return cue
        return replace(cue, last=cue.last + 1 + end, sort="say")

    def is_put(self, cue: Cue) -> bool:
        """Return whether it is "as the mayor put it" or "put the death toll at forty"."""
        if cue.verb is None or cue.verb.form not in ("put", "puts"):
            return False
        norms = [token.norm for token in self.tokens[cue.last + 1 : cue.last + 1 + LONGEST_WAY]]
        return norms[:1] == ["it"] or ("at" in norms and not self.lexicon.signs.counted.isdisjoint(norms))

    def takes_clause(self, start: int) -> bool:
        """Return whether a clause, a colon or a quotation follows at `start`."""
        tokens, grammar = self.tokens, self.lexicon.grammar
        index = start
        while index < len(tokens) and (length := grammar.adjuncts.length_at(tokens, index)):
            index += length
        index += index < len(tokens) and tokens[index].norm in ("to", "out") and self._is_that_near(index)
        if index >= len(tokens):
            return False
        token = tokens[index]
        if token.norm in _OPEN and tokens[start - 1].norm.startswith(self.lexicon.signs.finding_out):
            return False  # decides what is repaired first
        if token.norm in grammar.that and self._points(index):
            return False  # Berlin shares that view.
        if token.norm in grammar.that or token.text == ":" or token.is_quote or token.norm in _ASKING:
            return True
        if token.text == "," and index + 1 < len(tokens) and tokens[index + 1].is_quote:
            return True
        return self._is_clause_ahead(index) or self._goes_on_saying(index) or self._is_to_happen(index)

    def _points(self, that: int) -> bool:
        """Return whether "that" only points to the noun with which the sentence ends."""
        behind = self.tokens[that + 1 : that + 3]
        return len(behind) == 2 and behind[0].text.islower() and behind[1].text in TERMINATORS

    def _is_to_happen(self, start: int) -> bool:
        """Return whether it is "expected the toll to rise" or "posted photos of the fire"."""
        norms = [token.norm for token in self.tokens[start - 1 : start + LONGEST_WAY]]
        if norms[0] in self.lexicon.signs.expecting:
            reach = next((at for at, norm in enumerate(norms) if norm in ",.;:"), len(norms))
            return "to" in norms[2:reach]
        if norms[0] in _AS:
            return "as" in norms[2:] and not norms[1].endswith(
                ("self", "selves")
            )  # identified the victim as a fighter
        if norms[0] not in self.lexicon.signs.posting:
            return False
        at = next((at for at, norm in enumerate(norms[1:5], 1) if norm in self.lexicon.documents), 0)
        return bool(at) and at + 1 < len(norms) and norms[at + 1] in ("of", "showing", "from", "that")

    def _goes_on_saying(self, start: int) -> bool:
        """Return whether a participle brings the clause: "posted images indicating that …"."""
        if self._is_statement_issued(start):
            return True
        for index in range(start, min(len(self.tokens) - 1, start + LONGEST_WAY)):
            token = self.tokens[index]
            if token.text in TERMINATORS or token.text in ",;":
                return False
            verb = self.lexicon.verbs.get(token.norm)
            if verb is not None and verb.sort == "going":
                if any(one.norm in self.lexicon.documents for one in self.tokens[start:index]):
                    return True  # issued a statement deploring the attacks
                return self.tokens[index + 1].norm in self.lexicon.grammar.that or self._is_clause_ahead(
                    index + 1
                )
        return False

    def _is_statement_issued(self, start: int) -> bool:
        """Return whether it is 'issued a statement on its raids: "…"' or "…, saying …"."""
        near = self.tokens[start : start + 2 * LONGEST_CLAUSE]
        if not any(token.norm in self.lexicon.documents for token in near[:4]):
            return False
        for token, after in pairwise(near):
            verb = self.lexicon.verbs.get(after.norm)
            if (token.text == ":" and after.is_quote) or (
                token.text == "," and verb is not None and verb.sort == "going"
            ):
                return True
            if token.text in TERMINATORS or token.text in ",;:":
                return False
        return False

    def _is_that_near(self, index: int) -> bool:
        return any(token.norm == "that" for token in self.tokens[index + 1 : index + 4])

    def _is_clause_ahead(self, start: int) -> bool:
        """Return whether a subject and its verb stand there, as in "hopes the town will hold"."""
        if self.tokens[start].norm in self.lexicon.grammar.prepositions:
            return False
        nested = False
        for index in range(start, min(len(self.tokens), start + LONGEST_WAY)):
            token = self.tokens[index]
            asks = token.norm in _SUBORDINATE
            nested = nested or (asks and self.tokens[index - 1].norm == "of")  # the question of who holds it
            if (
                not (token.is_word or token.is_number)
                or (asks and not nested)
                or token.norm in ("to", "that")
            ):
                return False
            if token.norm in _FINITE:
                return index > start
        return False
