"""Where the words stand that are the object of a Ukrainian or Russian verb of saying."""

from domain.language import Language
from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.slavic.denying import Denying
from extraction.slavic.sources import ABOUT
from extraction.texts.days import length_of_day

_PARTICIPLES = tuple(
    "ючи ячи уя вая вши щий щая щие вший вшая ючись ячись вшись щийся щаяся щиеся вшийся".split()
)
_RUSSIAN_GERUNDS = ("ив", "ыв", "ав", "яв", "ась", "ясь")
"""Endings of «выразив», «назвав», «находясь»; in Ukrainian the past of verbs ends so."""


SUCH = ("це", "это", "этом", "те", "том", "то")
LISTENING = ("у", "ю", "ому", "ему", "єму", "ам", "ям", "им", "їм", "ові", "еві")
"""How words end that name who is told something."""


class Objects(Denying):
    """Places cues whose object, topic or judgement is what was said."""

    def _between_clauses(self, left: Phrase, cue: Cue) -> tuple[int, int] | None:
        """Return the object of «Бригада, що стоїть тут, оточення заперечує»."""
        start = self.subjects.clause_start(cue.first)
        if left.rightmost >= start or start >= cue.first or not self._closes(cue.last):
            return None
        own = [token for token in self.tokens[start : cue.first] if token.is_word]
        grammar = self.lexicon.grammar
        said = [token for token in own if token.norm not in grammar.fillers]
        return (start, cue.first - 1) if said and own[0].norm not in grammar.prepositions else None

    def _passed(self, start: int, end: int) -> int:
        """Return how many tokens are no object there: «раніше», «того ж дня»."""
        passed = self.subjects.passed_over(start, end)
        return max(passed, length_of_day(self.tokens, start, self.lexicon))

    def _object_between(self, left: Phrase) -> bool:
        """Return whether an object stands before the subject: «Втрати ворога штаб оцінив у …»."""
        start = self.subjects.clause_start(left.first)
        while start < left.first and (step := self._passed(start, left.first)):
            start += step
        own = [
            token
            for token in self.tokens[start : left.first]
            if token.is_word
            and token.norm not in self.lexicon.grammar.fillers
            and token.norm not in self.lexicon.grammar.coordinators
        ]
        if len(own) < 1 or own[0].norm in self.lexicon.grammar.prepositions:
            return False
        return not self.lexicon.grammar.openers.length_at(self.tokens, start) and not any(
            token.norm in self.lexicon.day_words or token.norm in self.lexicon.weekdays for token in own
        )

    def _with_object(self, cue: Cue, start: int, right: Phrase) -> Placed | None:
        """Read «Про обстріл розповів мер», «Інформацію підтвердив мер», «Це спростував мер»."""
        confirms = cue.sort == "deny" or (
            cue.verb is not None and cue.verb.form.startswith(("підтв", "подтв"))
        )
        if confirms and self._is_this(start, cue):
            return Placed(cue, right, Side.BEFORE, "object, verb, speaker")
        if self._topic_before(cue, start):
            told = self.subjects.subject_before(cue.first, cue.verb)
            between = (start, told.first - 1) if told is not None and told.first > start else None
            return Placed(cue, right, Side.BEFORE, "topic, verb, speaker", between)
        if self._object_before(cue, start, right):
            return Placed(cue, right, Side.BEFORE, "object, verb, speaker")
        return None

    def _topic_first(self, cue: Cue, left: Phrase) -> Placed | None:
        """Read «Про взяття міста генерал доповів президенту 9 грудня»: who, when, and nothing more."""
        start = self.subjects.clause_start(left.leftmost)
        left = self._without_place(left)
        if self.tokens[start].norm not in ABOUT or left.leftmost < start + 2 or start > 1:
            return None
        if self.tokens[start + 1].norm in SUCH:
            return None
        last = cue.last
        while last + 1 < len(self.tokens) and self._is_listener(last + 1):
            last += 1
        between = (start, left.leftmost - 1)
        return Placed(cue, left, Side.BEFORE, "topic, speaker, verb", between) if self._closes(last) else None

    def _without_place(self, left: Phrase) -> Phrase:
        """Return the speaker without the place before them that was taken: «взяття Бахмута генерал …»."""
        first = left.first
        while (
            first < left.last
            and self.tokens[first].is_capital
            and self.tokens[first].norm not in (self.lexicon.given_names)
        ):
            first += 1
        role = self.lexicon.cases.get(self.tokens[first].norm)
        stands = first > left.first and role is not None and role.nominative
        return Phrase(first, left.last, left.apposition) if stands else left

    def _is_listener(self, index: int) -> bool:
        """Return whether the word can be who was told: «президенту», «верховному главнокомандующему»."""
        token = self.tokens[index]
        return token.is_word and token.norm.endswith(LISTENING) and token.norm not in self.lexicon.dated

    def _is_parenthesis(self, start: int, right: Phrase, marker: int | None) -> bool:
        """Return whether the attribution stands between commas in the words: «місто, пише X, тримається»."""
        start -= start > 0 and self.tokens[start - 1].norm in ("як", "как")
        if start < 2 or self.tokens[start - 1].text != "," or marker is not None:
            return False
        before = self.tokens[start - 2]
        if before.is_quote or self.sentence.quote_at(start - 2):
            return False
        after = self._after(right.rightmost)
        if after + 1 >= len(self.tokens) or self.tokens[after].text != ",":
            return False
        following = self.tokens[after + 1]
        if following.norm == "не" and after + 2 < len(self.tokens):
            following = self.tokens[after + 2]
        verb = self.lexicon.verbs.get(following.norm)
        grammar = self.lexicon.grammar
        leads_on = following.norm in grammar.relative or following.norm in grammar.coordinators
        gerund = self.lexicon.language is Language.RU and following.norm.endswith(_RUSSIAN_GERUNDS)
        describes = gerund or following.norm.endswith((*_PARTICIPLES, "ному", "ном", "ній", "ной"))
        begins = not self.phrases.nominal.is_clause(0, start - 1)  # Зараз, додає вона, просять …
        return (verb is None or begins) and not leads_on and not describes

    def _topic_before(self, cue: Cue, start: int) -> bool:
        while start < cue.first and self.tokens[start].norm in self.lexicon.grammar.fillers:
            start += 1
        begins = self.tokens[start].norm in ABOUT
        return cue.first > start + 1 and begins and cue.sort != "order"

    def _object_before(self, cue: Cue, start: int, right: Phrase) -> bool:
        """Return whether nothing but an object before the verb is said: «Інформацію підтвердив X»."""
        judged = (
            cue.first == start + 1
            and cue.verb is not None
            and cue.verb.form.startswith(self.lexicon.signs.of_objects)
        )
        return (
            (judged or self.phrases.nominal.is_clause(start, cue.first))
            and self._closes(right.rightmost)
            and self.tokens[start].norm not in self.lexicon.grammar.prepositions
            and start == 0
            and cue.first - start < 12
        )

    def _is_retold(self, left: Phrase) -> bool:
        """Return whether what stands before is «Як повідомляв Укрінформ», and perhaps a day: no words."""
        comma = self.subjects.clause_start(left.leftmost) - 1
        if comma < 2 or self.tokens[0].norm not in ("як", "как"):
            return False
        first = next((at for at, token in enumerate(self.tokens) if token.text == ","), comma)
        dated = first + 1 + length_of_day(self.tokens, first + 1, self.lexicon)
        told = any(token.norm in self.lexicon.verbs for token in self.tokens[1:first])
        return told and comma in (first, dated)
