"""What is passed over beside a Ukrainian or Russian verb: days, adverbs, programmes, whom it was told."""

import re

from extraction.cues.media import medium_at
from extraction.slavic.clauses import Clauses


class Passing(Clauses):
    """Passes over what stands between a verb and its subject."""

    def passed_over(self, index: int, end: int) -> int:
        """Return how many tokens of a day, an adverb or a place of saying stand at `index`."""
        grammar = self.lexicon.grammar
        if day := self.inside.day_from(index):
            return day + (self._year(index + day) or self._of_that_day(index + day))
        if then := self.that_time(index):
            return then
        norm = self.tokens[index].norm
        opener, adjunct = grammar.openers.by_first.get(norm), grammar.adjuncts.by_first.get(norm)
        if opener is not None and (length := opener.length_at(self.tokens, index)):
            return length
        if adjunct is not None and (length := adjunct.length_at(self.tokens, index)):
            return length + (self._programme(index + length, end) or self._until(index + length))
        if (addressee := self._addressee(index, end)) > 0:
            return addressee
        token = self.tokens[index]
        if token.norm in grammar.fillers or token.norm in grammar.articles or self._is_adverb(index):
            return 1 + (token.norm in _ABOUT_THEN and self._is_clock(index + 1))
        if token.norm in grammar.prepositions and not self.inside.is_initial(index):
            return self._governed_by(index, end)
        return 0

    def that_time(self, index: int) -> int:
        """Return how many tokens of «того ж дня», «наступного ранку», «тем же вечером» stand at `index`."""
        if not self.tokens[index].norm.startswith(_THAT_OR_NEXT):
            return 0
        at = index + 1
        at += at < len(self.tokens) and self.tokens[at].norm.startswith(_VERY)
        return at + 1 - index if at < len(self.tokens) and self.tokens[at].norm in _PARTS_OF_TIME else 0

    def _of_that_day(self, index: int) -> int:
        """Return 1 where a report or speech stands behind its day: «в сегодняшней сводке»."""
        if index >= len(self.tokens) or not self.tokens[index - 1].norm.endswith(_LOCATIVE):
            return 0
        norm = self.tokens[index].norm
        return int(norm in self.lexicon.documents or norm in self.lexicon.saying.occasions)

    def _governed_by(self, index: int, end: int) -> int:
        """Return how many tokens the preposition at `index` covers with what it governs."""
        if self._is_clock(index + 1):
            return 2  # о 10:00
        if self.tokens[index].norm in _AFTER and (while_ := self._while(index + 1)):
            return 1 + while_
        at = index + 1
        while at < end - 1 and self._stands_before_a_noun(at) and self._may_be_governed(at + 1):
            if self.tokens[at].norm in _THIS and (self.tokens[at + 1].is_capital or self._is_someone(at + 1)):
                break  # Об этом РИА Новости заявил X, Об этом мэр заявил
            at += 1
        if (
            at < end
            and self.tokens[at].is_quote
            and (self._in_marked_name(at) or self._is_office_in_marks(at))
        ):
            return self._after_marks(at) - index
        return min(at, end - 1) - index + 1 + (self._of_a_month(at + 1, end) or self._of_an_event(at, end))

    def _of_a_month(self, index: int, end: int) -> int:
        """Return how many tokens of «октября 2024 года» stand behind the noun of «в конце»."""
        if index >= end or self.tokens[index].norm not in self.lexicon.months:
            return 0
        return 1 + self._year(index + 1)

    def _while(self, index: int) -> int:
        """Return how many tokens of «кілька хвилин», «20 минут» stand at `index`."""
        if index + 1 >= len(self.tokens):
            return 0
        counted = self.tokens[index].is_number or self.tokens[index].norm in self.lexicon.signs.some_time
        if self.tokens[index].norm.startswith(self.lexicon.signs.times):
            return 1  # через годину
        return 2 if counted and self.tokens[index + 1].norm.startswith(self.lexicon.signs.times) else 0

    def _is_someone(self, index: int) -> bool:
        """Return whether it is a word for a person in the nominative, which no preposition governs."""
        norm = self.tokens[index].norm
        role, form = self.lexicon.roles.get(norm), self.lexicon.cases.get(norm)
        return (
            role is not None and not role.body and form is not None and form.nominative and not form.oblique
        )

    def _until(self, index: int) -> int:
        """Return how many tokens of a clock time and a day follow «станом на»."""
        clock = int(self._is_clock(index))
        return clock + (self.inside.day_from(index + clock) if clock else 0)

    def _is_clock(self, index: int) -> bool:
        return index < len(self.tokens) and _CLOCK.fullmatch(self.tokens[index].text) is not None

    def _of_an_event(self, index: int, end: int) -> int:
        """Return how many genitives follow «за підсумками», «по итогам»: «наради», «совещания»."""
        at = index + 1
        if index >= end or self.tokens[index].norm not in self.lexicon.signs.at_events:
            return 0
        while at < end and at - index < 3 and self._is_genitive(at):
            if self.tokens[at].norm in self.lexicon.roles:
                break
            at += 1
        return at - index - 1

    def _year(self, index: int) -> int:
        """Return how many tokens of «2022 року» or «2022 г.» follow a day."""
        if index >= len(self.tokens) or not re.fullmatch(r"(?:19|20)\d\d", self.tokens[index].text):
            return 0
        following = self.tokens[index + 1].norm if index + 1 < len(self.tokens) else ""
        dot = self.tokens[index + 2].text == "." if index + 2 < len(self.tokens) else False
        return 1 + (following in _YEAR) + (following in ("р", "г") and dot)

    def _programme(self, index: int, end: int) -> int:
        """Return how many tokens after «в ефірі» name the channel: «Київ24», «День.LIVE»."""
        at = index
        if not index or self.tokens[index - 1].norm not in self.lexicon.signs.on_air:
            return 0
        if length := medium_at(self.tokens, index, self.lexicon) if index < end else 0:
            return length
        if at + 1 < end and self.tokens[at].norm in self.lexicon.media_nouns and self._in_marked_name(at + 1):
            return self._after_marks(at + 1) - index  # в эфире радио «Звезда»
        while at < end and (self._may_be_title(at) or (at > index and self.tokens[at].text == ".")):
            at += 1
        return at - index

    def _may_be_governed(self, index: int) -> bool:
        token = self.tokens[index]
        return token.is_word and token.norm not in self.lexicon.grammar.prepositions

    def _addressee(self, index: int, end: int) -> int:
        """Return how many tokens «виданню Главред», «агентству «Маяк»» cover: whom it was told."""
        norm = self.tokens[index].norm
        form = self.lexicon.cases.get(norm)
        reporter = norm.startswith(_REPORTERS) and norm.endswith(_TO_REPORTERS)
        medium = norm in self.lexicon.media_nouns and form is not None and not form.nominative
        if not reporter and (not medium or norm.endswith(_OF_A_MEDIUM) or self._works_there(index - 1)):
            return 0
        at = index + 1
        while at < end and (
            (self.tokens[at].is_capital and (self._may_be_title(at) or (reporter and not self._named(at))))
            or self._in_marked_name(at)
            or (reporter and self.tokens[at].norm in self.lexicon.media_nouns)
        ):
            at += 1
        return at - index

    def _works_there(self, index: int) -> bool:
        """Return whether a journalist stands before a medium's name: «журналістка телеканалу»."""
        return index >= 0 and self.tokens[index].norm.startswith(_PRESS)

    def _named(self, index: int) -> bool:
        """Return whether a first name in the nominative stands there."""
        given = self.lexicon.given_forms.get(self.tokens[index].norm, ())
        return any(one.nominative for one in given)

    def _may_be_title(self, index: int) -> bool:
        norm = self.tokens[index].norm
        known = norm in self.lexicon.given_names or norm in self.lexicon.roles
        return self.tokens[index].is_capital and not known

    def _governed(self, index: int, start: int) -> bool:
        return index > start and self.tokens[index - 1].norm in self.lexicon.grammar.prepositions

    def _stands_before_a_noun(self, index: int) -> bool:
        token = self.tokens[index]
        if token.is_number or token.norm in _WHOSE or token.norm in self.lexicon.signs.counts:
            return True
        if token.norm.startswith(_LATELY):
            return True  # за последние месяцы
        if index and self.tokens[index - 1].norm in _WHOSE and self.agreement.is_adjective(token):
            return True  # через його гуманітарне значення
        form = self.lexicon.cases.get(token.norm)
        return token.norm.endswith(_LOCATIVE) and (form is None or form.lemma.endswith(("ий", "ый")))


_THAT_OR_NEXT = (
    "того",
    "тог",
    "цього",
    "тієї",
    "цієї",
    "тим",
    "тем",
    "тот",
    "той",
    "этой",
    "этим",
    "наступн",
    "следующ",
)
_VERY = ("ж", "сам")
_PARTS_OF_TIME = frozenset(
    "дня вечора ночі ранку тижня місяця року вечором ранком днем вечером утром ночью ночи день вечер".split()
)
"""How a time begins and ends that is told by another: «того ж дня», «наступного ранку», «тем же утром»."""

_AFTER = ("за", "через", "спустя")
_LATELY = (
    "последн",
    "прошл",
    "минувш",
    "прошедш",
    "ближайш",
    "останн",
    "минул",
    "найближч",
    "наступн",
    "следующ",
)
"""How adjectives of time begin before a noun that a preposition governs."""
_YEAR = ("року", "года", "р", "г")

_THIS = ("этом", "том", "цьому", "тому", "це", "того", "этого", "цього")


_REPORTERS = ("журналіст", "журналист", "кореспондент", "корреспондент", "репортер")
_TO_REPORTERS = ("у", "ові", "еві", "ам", "ці", "ке")
"""How those begin and end whom somebody tells something: «корреспонденту «Известий»»."""

_PRESS = (*_REPORTERS, "редактор", "оглядач", "обозревател", "ведуч", "ведущ", "співробітни", "сотрудни")
_OF_A_MEDIUM = ("а", "я", "ы", "ти")

_WHOSE = tuple("своєму своїй своем своём своей його її їхнє їхню їх его её ее их".split())
_CLOCK = re.compile(r"\d\d?[:.]\d\d")
_ABOUT_THEN = ("близько", "приблизно", "орієнтовно", "около", "примерно", "ориентировочно")


_LOCATIVE = ("ому", "ій", "ім", "их", "ом", "ем", "ой", "ей", "ых", "ої", "ого", "его")
