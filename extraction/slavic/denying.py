"""What stands between a Ukrainian or Russian speaker and the verb of denying: «Влада оточення заперечує»."""

from domain.statement import Topic
from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.slavic.backward import Backward
from extraction.slavic.sources import ABOUT
from extraction.words.tokens import TERMINATORS

LONGEST_JUDGEMENT = 4
"""Words of «назвав це брехнею» behind the verb."""


class Denying(Backward):
    """Places cues of denying that end their clause."""

    def _denied_before(self, cue: Cue) -> Placed | None:
        """Read «Влада оточення заперечує» and «Речник спростував»: the verb of denying ends its clause."""
        confirms = cue.verb is not None and cue.verb.form.startswith(("підтв", "подтв")) and not cue.negated
        if not (cue.sort in ("deny", "doubt") or confirms) or not self._ends_clause(cue.last):
            return None
        left = self._denying(cue)
        if left is None:
            return None
        start = left.rightmost + 1
        while start < cue.first and (skipped := self.subjects.passed_over(start, cue.first)):
            start += skipped
        if confirms and (start >= cue.first or not self._is_one_object(start, cue)):
            return None
        if self._leads_to_words(cue.last + 1) and not self._tells(start, cue.first):
            return None  # Генштаб це заперечив: «…»
        if start >= cue.first:
            return Placed(cue, left, Side.BEFORE, "subject and verb alone", (cue.first, cue.last))
        first = self.tokens[start]
        if first.text in ",:" or first.is_dash:
            return None
        return Placed(cue, left, Side.BEFORE, "subject, object, verb", (start, cue.first - 1))

    def _denying(self, cue: Cue) -> Phrase | None:
        """Return the subject before the verb and what it denies, without what is denied."""
        left = self.subjects.subject_before(cue.first, cue.verb)
        if left is None and cue.verb is not None and cue.verb.plural:
            left = self.subjects.body_before(cue.first)  # В Киеве эти сообщения опровергли
        if left is None or self._is_final(left, cue):
            return None
        own = self.tokens[left.first + 1 : left.last + 1]
        named = any(token.is_capital and token.norm in self.lexicon.given_names for token in own)
        if named or self.subjects.this_follows(left):
            return left
        short = self.subjects.shortest(left)
        area = any(token.is_capital for token in self.tokens[short + 1 : left.last + 1])
        if area and not self._tells(short + 1, left.last + 1):
            return left  # Сили оборони Сходу
        return Phrase(left.first, short, left.apposition)

    def _tells(self, first: int, end: int) -> bool:
        """Return whether the words are of a topic, so that they can be what is denied."""
        return any(isinstance(one, Topic) for one in self.lexicon.about.found_in(self.tokens[first:end]))

    def _leads_to_words(self, at: int) -> bool:
        """Return whether a colon stands there and words behind it: «ВСУ опровергли: в городе идут бои»."""
        return at + 1 < len(self.tokens) and self.tokens[at].text == ":"

    def _is_one_object(self, start: int, cue: Cue) -> bool:
        """Return whether nothing but an object stands before the verb, and no colon behind it."""
        own = self.tokens[start : cue.first]
        after = self.tokens[cue.last + 1 : cue.last + 2]
        return all(token.text not in ",;:" for token in own) and not (after and after[0].text == ":")

    def _ends_clause(self, index: int) -> bool:
        after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        following = self.tokens[index + 2 : index + 3]
        if following and following[0].norm in self.lexicon.grammar.that:
            return False
        coordinators = self.lexicon.grammar.coordinators
        return after is None or after.text in TERMINATORS + ",;:" or after.norm in coordinators

    def _is_final(self, phrase: Phrase, cue: Cue) -> bool:
        left = min(phrase.leftmost, cue.first)
        start = self.subjects.clause_start(left)
        if start < 2 or (self._only_reminds(start) and self.tokens[start].norm not in ABOUT):
            return False
        before, opener = self.tokens[start - 1], self.lexicon.grammar.openers.length_at(self.tokens, 0)
        opened = before.text == "," and opener == start - 1 and self.tokens[start].norm not in ABOUT
        comma = before.text == ","
        if opened or self._only_occasion(start) or not (before.is_quote or before.is_dash or comma):
            return False  # Крім того, мер заявив про обстріл
        if comma and self._judges(cue.last + 1):
            return True
        quoted = start > 2 and self.tokens[start - 3].is_quote and self.tokens[start - 2].text == ","
        if before.is_dash and quoted:
            return True  # «…», — мер Олена Ткач каже в ефірі «Схід»
        after = self._after(max(cue.last, phrase.rightmost))
        return after >= len(self.tokens) or self.tokens[after].text in TERMINATORS

    def _only_reminds(self, start: int) -> bool:
        """Return whether nothing but «Нагадаємо,», «Напомним, что» stands before `start`."""
        before = [token.norm for token in self.tokens[:start]]
        that = before[2:]
        return (
            before[:1] != []
            and before[0] in self.lexicon.signs.reminding
            and before[1:2] == [","]
            and (not that or that[0] in self.lexicon.grammar.that)
            and len(that) < 2
        )

    def _judges(self, start: int) -> bool:
        """Return whether only a judgement of what stands before ends it: «…, Котик назвав брехнею»."""
        rest = [token for token in self.tokens[start:] if token.is_word]
        return 0 < len(rest) <= LONGEST_JUDGEMENT and self.lexicon.denials.stands_in(rest)
