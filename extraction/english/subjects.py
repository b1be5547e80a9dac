"""English subjects that are no plain phrase before their verb: over a clause, of two verbs, unlisted."""

from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.words.unlisted import SPEAKING, unlisted_subject

LONGEST_WAY = 8
"""Tokens between a verb that takes a clause ("hopes") and the clause's own verb."""
LONGEST_CLAUSE = 16
"""Tokens of a clause between a subject and its verb."""


class EnglishSubjects:
    """Finds the far subjects of one English sentence."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.lexicon = phrases.lexicon

    def unlisted_behind(self, cue: Cue) -> Phrase | None:
        """Return "a shepherd" of "…,” recalled a shepherd.", whom no list knows."""
        first = cue.last + 1
        if cue.verb is None or cue.verb.form not in SPEAKING or not self.tokens[cue.first - 1].is_quote:
            return None
        if first + 1 >= len(self.tokens) or self.tokens[first].norm not in ("a", "an", "the", "one"):
            return None
        last = first
        while last + 1 < len(self.tokens) and self.tokens[last + 1].is_word and last - first < LONGEST_WAY:
            if self.phrases.inside.leaves(last + 1) or not self.phrases.inside.goes_in(last + 1):
                break
            last += 1
        return Phrase(first, last) if last > first else None

    def unlisted(self, cue: Cue) -> Phrase | None:
        """Return "grain traders" of "grain traders said", whom no list knows."""
        if cue.verb is None or cue.verb.form not in SPEAKING:
            return None
        end = cue.first - 1
        while end > 0 and self.tokens[end].norm in self.lexicon.grammar.fillers:
            end -= 1
        first = unlisted_subject(self.tokens, end, self.lexicon) if end >= 0 else None
        return None if first is None else Phrase(first, end)

    def with_conjunct(self, phrase: Phrase) -> Phrase:
        """Return "the region's governor and power firm DTEK" for its second half."""
        at = phrase.leftmost - 1
        if at < 1 or self.tokens[at].norm != "and" or phrase.apposition:
            return phrase
        before = self.tokens[at - 1]
        if before.text == ")" and at > 3:
            at, before = at - 3, self.tokens[at - 4]  # the observatory (SO) and witnesses
        if not (before.is_capital or before.norm in self.lexicon.roles):
            return phrase
        first = self.phrases.ending_at(at - 1)
        return Phrase(first.first, phrase.last) if first else phrase

    def over_clause(self, cue: Cue) -> Phrase | None:
        """Return the subject before "that publishes maps", "who fled on Friday", which ends at the verb."""
        if self.tokens[cue.first - 1].text == ",":
            return None  # Olena Koval, who leads the group that feeds soldiers, said
        for at in range(cue.first - 2, max(0, cue.first - LONGEST_CLAUSE), -1):
            token = self.tokens[at]
            if not (token.is_word or token.is_number):
                return None
            if token.norm in ("that", "who", "which"):
                verb = self.tokens[at + 1].norm
                begins = (
                    verb.endswith(("s", "ed")) or verb in self.lexicon.signs.irregular
                ) and verb not in self.lexicon.roles
                spoken = begins and at + 2 < cue.first and self._ends_in_role(at - 1)
                return self.phrases.of_clause(at, cue.first - 1) if spoken else None
        return None

    def _ends_in_role(self, end: int) -> bool:
        """Return whether the words up to `end` name somebody by a role: "a nurse", "a nurse in the city"."""
        phrase = self.phrases.ending_at(end)
        if phrase is None:
            return False
        own = self.tokens[phrase.first : phrase.last + 1]
        described = phrase.first > 1 and self.tokens[phrase.first - 1].text == ","
        if described and self.tokens[phrase.first - 2].is_named and own[-1].is_capital:
            return False  # Petro Lysenko, an officer from Pokrovsk who …
        return own[-1].norm in self.lexicon.roles or (
            own[-1].is_capital and any(token.norm in self.lexicon.roles for token in own)
        )

    def is_thing_called(self, phrase: Phrase, cue: Cue) -> bool:
        """Return whether it is "what it described as": the words for a thing, not what is said."""
        before = self.tokens[phrase.first - 1].norm if phrase.first else ""
        calls = cue.verb is not None and cue.verb.form.startswith(self.lexicon.signs.calling)
        if cue.verb is not None and cue.verb.form.startswith("refer") and self._renames(cue.last + 1):
            return True
        after = self.tokens[cue.last + 1 : cue.last + 2]
        named = bool(after) and after[0].is_capital  # which Moscow calls Chasov Yar
        restricted = before in ("that", "which") and (named or self.tokens[phrase.first - 2].text != ",")
        return before in ("what", "whom") or (calls and restricted)

    def _renames(self, start: int) -> bool:
        """Return whether "refers to Niu-York as Novgorodskoye" goes on at `start`: it gives a name."""
        near = range(start, min(len(self.tokens) - 2, start + LONGEST_CLAUSE))
        at = next((at for at in near if self.tokens[at].norm == "as"), None)
        return at is not None and self.tokens[at + 1].is_capital and self.tokens[at + 2].norm != "'s"
