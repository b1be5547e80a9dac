"""English subjects parted from their verb by what describes them: "diplomats observing the talks said"."""

from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.english.mainclause import MainClause
from extraction.words.unlisted import is_people

LONGEST_MODIFIER = 26
"""Tokens between a subject and its verb."""
LONGEST_CLOSE = 9
"""Tokens behind a verb that closes a sentence: "told Reuters by telephone on Monday"."""
FAR_AUTHOR = 6
"""Tokens between "released" and "by" in "a study released late last month by the group"."""

_FIGHTING = ("fighting",)
"""A noun as well, unless somebody stands before it."""
_RELATIVE = ("who", "which", "that", "whose")
_BE = frozenset("is was are were has have had will would".split())
_CLAUSES = ("but", "and", "while", "though", "although")
_JOINING = ("and", "but", "or")


class Modifiers:
    """Finds the subjects of one English sentence before participles and relative clauses."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.lexicon = phrases.lexicon
        self.main = MainClause(phrases)

    def subject(self, cue: int, begin: int) -> Phrase | None:
        """Return the subject of the verb at `cue` in the clause from `begin`, if something describes it."""
        end = self.phrases.skip_back(cue - 1)
        comma = end if end > 0 and self.tokens[end].text == "," else None
        end -= comma is not None
        if end <= begin or self.tokens[end].norm in _JOINING:
            return None
        first = max(begin + 1, end - LONGEST_MODIFIER)
        commas = 0
        for at in range(end, first - 1, -1):
            token = self.tokens[at]
            if token.text == "," and (behind := self._clause_behind(at, begin, cue)):
                begin = behind
                break
            if token.text == ",":
                commas += 1
                relative = at + 1 < end and self.tokens[at + 1].norm in ("who", "whose") and comma is None
                return self._before_relative(at, begin) if relative and commas == 1 else None
            if token.is_quote or not (token.is_word or token.is_number or token.norm in ("'s", "'")):
                return None
            if token.norm == "what" or (at == end and token.norm in self.lexicon.pronouns):
                return None
        if self.tokens[begin].norm in self.lexicon.grammar.prepositions:
            return None
        return self._before_participle(begin, end)

    def _clause_behind(self, comma: int, begin: int, cue: int) -> int:
        """Return where the subject's clause begins behind a comma; 0: the comma is inside it."""
        if self.tokens[comma + 1].norm in _CLAUSES and comma + 2 < cue - 1:
            return comma + 2  # The town is quiet, but a member attending the talks said
        if not self.phrases.nominal.is_clause(begin, comma):
            return comma + 1  # Meanwhile, a member attending the talks said
        if self._closes(cue) and self.tokens[comma + 1].norm in self.lexicon.grammar.articles:
            return comma + 1  # The town is quiet, a member attending the talks said.
        return 0

    def _closes(self, cue: int) -> bool:
        """Return whether nothing is said behind the verb: "said.", "told Reuters by telephone on Monday"."""
        rest = self.tokens[cue + 1 :]
        if len(rest) > LONGEST_CLOSE or not rest:
            return False
        marked = any(token.is_quote or token.text in ",;:" for token in rest)
        that = any(token.norm in self.lexicon.grammar.that for token in rest)
        finite = any(self.main.is_finite(at) for at in range(cue + 1, len(self.tokens)))
        return not (marked or that or finite)

    def initial(self, cue: int, begin: int) -> Phrase | None:
        """Return "A rafter" of "A rafter who raised the alarm after two men fell in, near the port, said".

        Whatever closes with a comma or dash before the verb, the subject is what the clause begins with.
        """
        end = self.phrases.skip_back(cue - 1)
        if end <= begin or not (self.tokens[end].text == "," or self.tokens[end].is_dash):
            return None
        begin = self.main.after_adverbial(begin, end)
        for at in range(begin + 1, end):
            token = self.tokens[at]
            if token.text in ",(" or token.is_dash or self._is_participle(at) or token.norm in _RELATIVE:
                head = self.phrases.ending_at(at - 1)
                whole = head is not None and head.first == begin and self._is_somebody(head)
                inside = any(self.main.is_finite(inner) for inner in range(begin, at))
                return self.phrases.with_description(head) if head and whole and not inside else None
        return None

    def is_verbal(self, phrase: Phrase) -> bool:
        """Return whether the words are no subject but part of a clause: "swept into the river"."""
        first, norm = self.tokens[phrase.first], self.tokens[phrase.first].norm
        if first.is_capital or phrase.first == phrase.last:
            return False
        done = (
            norm.endswith("ed") or norm in self.lexicon.grammar.past or norm in self.lexicon.signs.participles
        )
        return done and self.tokens[phrase.first + 1].norm in self.lexicon.signs.after_participle

    def _before_relative(self, comma: int, begin: int) -> Phrase | None:
        """Return the subject of "Petro Lysenko, who is in hospital in Dnipro says", with one comma only."""
        verb = self.tokens[comma + 2].norm
        finite = verb in _BE or verb in self.lexicon.grammar.past or verb.endswith(("s", "ed"))
        if not finite and self.tokens[comma + 1].norm != "whose":
            return None
        head = self.phrases.ending_at(comma - 1)
        return (
            head if head is not None and head.first <= max(begin, self._opening(begin, head.first)) else None
        )

    def _opening(self, begin: int, first: int) -> int:
        before = self.tokens[first - 1] if first > begin else None
        return first if before is None or before.text == "," or before.norm in _JOINING else begin

    def _before_participle(self, begin: int, end: int) -> Phrase | None:
        """Return the subject whose participle or relative pronoun is the first of the clause."""
        for at in range(begin + 1, end):
            described = self._is_participle(at) or self._is_relative(at) or self._is_following(at, end)
            if not described or self.tokens[at - 1].norm in self.lexicon.grammar.prepositions:
                continue
            if self.tokens[at - 1].norm in self.lexicon.documents:
                return self._author(at, end)
            head = self.phrases.ending_at(at - 1)
            if head is None or head.first > self._opening(begin, head.first):
                return None
            if not self._is_somebody(head):
                return None
            return self.phrases.of_clause(at, end) if self._is_relative(at) else head
        return None

    def _is_following(self, at: int, end: int) -> bool:
        """Return whether it is the "with" of "a blogger with more than a million followers"."""
        owns = (
            self.tokens[at].norm == "with" and self.tokens[end + 1].text != ","
        )  # X, a group with links, said
        return owns and any(token.norm in self.lexicon.signs.owned for token in self.tokens[at + 1 : end + 1])

    def _is_participle(self, at: int) -> bool:
        """Return whether "observing", "trapped in" describes the noun before it."""
        token, norm = self.tokens[at], self.tokens[at].norm
        if norm in _FIGHTING:
            return self.tokens[at - 1].norm in self.lexicon.roles  # a soldier fighting near the town
        if token.is_capital or norm in self.lexicon.signs.no_modifiers or norm in self.lexicon.roles:
            return False
        if norm.endswith("ing") and len(norm) > 5 and "-" not in norm:
            return norm not in self.lexicon.grammar.fillers and not self._is_attribute(at)
        if norm in self.lexicon.signs.behind_nouns:
            return self.tokens[at + 1].norm in ("with", "to", "for", "of", "in", "at")
        done = norm.endswith("ed") or norm in self.lexicon.signs.participles
        after = self.tokens[at + 1].norm
        return done and (
            after in self.lexicon.signs.after_participle
            or after in self.lexicon.weekdays
            or after.endswith("ly")
            or after in ("late", "early", "last", "this")
        )

    def _is_attribute(self, at: int) -> bool:
        """Return whether it belongs to the noun behind it: "monitoring group", "a Swiss trading house"."""
        behind, grammar = self.tokens[at + 1], self.lexicon.grammar
        noun = self.lexicon.roles.get(behind.norm)
        if noun is not None and noun.body:
            return True
        small = behind.norm in grammar.prepositions or behind.norm in grammar.articles
        return self.tokens[at - 1].norm in self.lexicon.sides and behind.text.islower() and not small

    def _is_relative(self, at: int) -> bool:
        """Return whether a relative clause with a verb of its own begins: "who had been wounded"."""
        if self.tokens[at].norm not in _RELATIVE:
            return False
        verb = self.tokens[at + 1].norm
        past = verb in self.lexicon.grammar.past or verb.endswith("ed")
        return verb in _BE or past or self.tokens[at].norm == "whose"

    def _is_somebody(self, head: Phrase) -> bool:
        """Return whether the noun before the participle is an office, people, a body or a name."""
        last = self.tokens[head.last]
        own = self.tokens[head.first : head.last + 1]
        known = any(one.norm in self.lexicon.roles for one in own)
        return last.is_capital or known or is_people(last, self.lexicon)

    def _author(self, participle: int, end: int) -> Phrase | None:
        """Return the group of "a study released last month by the group"."""
        near = range(participle + 1, min(end, participle + FAR_AUTHOR + 1))
        by = next((at for at in near if self.tokens[at].norm == "by"), None)
        if by is None or any(self.tokens[at].norm in ("after", "before") for at in range(participle, by)):
            return None
        phrase = self.phrases.right_of(by)
        return phrase if phrase is not None and phrase.last == end else None
