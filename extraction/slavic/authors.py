"""Whose words they are behind «за словами», «з посиланням на»: a phrase that is no subject."""

from extraction.cues.phrase import Phrase
from extraction.slavic.clauses import JOINING
from extraction.slavic.subjects import REFERRING, Subjects

_WHOSE = frozenset("його її їхнього їхньої їх его её ее их".split())

_OF_SEVERAL = ("яни", "яне", "ські", "цькі", "зькі", "ские", "цкие")
"""Endings of peoples and of adjectives that only a nominative (or an object) has: «російські війська»."""

_OF_MEN = tuple("бвгґджзклмнпрстфхцчшщйь")
_SEVERAL = ("и", "і", "ї", "ы")
"""How several men end in the nominative, and no man in the genitive: «мешканці»."""

_DESCRIBING = ("і", "ие", "ые")
"""Endings of adjectives of several, whose noun stands in the same case: «на місцеві пабліки»."""

_DID = tuple("али или іли яли увала ювала ывала ував ював ывал ають ують юють уют ают".split())
"""How verbs end that no noun in another case does: «завербували»."""
LONGEST_RELATIVE = 8
"""Tokens from "who" to its verb."""


class Authors(Subjects):
    """Finds who is named behind such words in one Ukrainian or Russian sentence."""

    def right_of(self, cue: int, *, words_follow: bool = False) -> Phrase | None:
        """Return whom "according to" names; a call sign stands in marks: «за словами «Комара»»."""
        if cue + 1 < len(self.tokens) and self._is_call_sign(cue + 1):
            pair = self.sentence.quote_at(cue + 1)
            return self._with_second(Phrase(cue + 2, pair[1] - 1)) if pair else None
        if self._is_whose(cue + 1):
            return self.right_of(cue + 1, words_follow=words_follow)
        found = super().right_of(cue, words_follow=words_follow) or self._told_by(cue)
        if found is None:
            return None
        if (name := self._name_before_origin(found)) is not None:
            return name
        if found.apposition is not None and self._is_a_clause(found.apposition):
            found = Phrase(found.first, found.last)
        end = self._clause_end(found.last)
        if self.tokens[found.last].norm.startswith("одн") and self._is_of(found.last + 1):
            return Phrase(found.first, self._whole(found.first, found.last, end).last)
        if found.apposition is not None:
            return found
        last = self._to_the_name(self._head_of(found), found.last, end, oblique=True)
        return self._with_second(self._with_bracket(self._without_subject(Phrase(found.first, last))))

    def _name_before_origin(self, found: Phrase) -> Phrase | None:
        """Return the name behind which it is told where somebody is from: «бійця Івана з 93-ї бригади»."""
        for at in range(found.first + 1, min(found.last + 1, len(self.tokens) - 1)):
            if self._is_of(at) and self._is_name(self.tokens[at - 1]):
                return Phrase(found.first, at - 1)
        return None

    def _is_a_clause(self, inner: tuple[int, int]) -> bool:
        """Return whether the words begin with a subject, not in the case of whom they would describe.

        «За даними поліції, водій наїхав на міну» against «за словами Ткача, водія автобуса». Nor does a
        verb describe anybody: «За даними поліції, мешканця завербували».
        """
        if any(self._is_past(at) for at in range(inner[0] + 1, inner[1] + 1)):
            return True
        for at in range(inner[0], inner[1] + 1):
            form = self.lexicon.cases.get(self.tokens[at].norm)
            if form is not None and self.tokens[at].norm in self.lexicon.roles:
                men = form.plural and form.lemma.endswith(_OF_MEN) and self.tokens[at].norm.endswith(_SEVERAL)
                return form.nominative and (men or not form.oblique)
        return False

    def _is_past(self, at: int) -> bool:
        """Return whether a verb of what somebody did stands there, in no clause of its own with "who"."""
        token, relative = self.tokens[at], self.lexicon.grammar.relative
        done = len(token.norm) > len("силами") and not token.is_capital and token.norm.endswith(_DID)
        near = self.tokens[max(0, at - LONGEST_RELATIVE) : at]
        return done and not any(one.norm in relative for one in near)

    def _with_second(self, phrase: Phrase) -> Phrase:
        """Return `phrase` with a second source in marks: «за даними «Схем» та «Бюро»», «людей і «Бюро»»."""
        joint = phrase.last + 1
        joint += joint < len(self.tokens) and self.tokens[joint].is_quote
        if joint + 2 >= len(self.tokens) or self.tokens[joint].norm not in JOINING:
            return phrase
        begin = joint + 1
        pair = self.sentence.quote_at(begin)
        if pair is not None and pair[0] == begin and self.tokens[begin + 1].is_capital:
            after, last = pair[1] + 1, pair[1]
        elif self.tokens[joint - 1].is_quote and self.tokens[begin].is_capital:
            last = self._end_of_name(begin, len(self.tokens))
            after = last + 1
        else:
            return phrase
        ends = after < len(self.tokens) and self.tokens[after].text == ","
        return Phrase(phrase.first, last) if ends else phrase

    def _is_whose(self, index: int) -> bool:
        """Return whether «його» stands before an office: «за словами його заступника»."""
        if index + 1 >= len(self.tokens) or self.tokens[index].norm not in _WHOSE:
            return False
        return self.tokens[index + 1].norm in self.lexicon.roles

    def _with_bracket(self, phrase: Phrase) -> Phrase:
        """Return `phrase` with its description in brackets: «за словами Петра Лисенка (мера міста)»."""
        opening = phrase.last + 1
        if opening >= len(self.tokens) or self.tokens[opening].text != "(":
            return phrase
        close = self._closing(opening, len(self.tokens))
        if not close:
            return phrase
        whole = self._whole(phrase.first, close, self._clause_end(close))
        described = whole.last > close or self.nominal.describes((opening + 1, close - 1))
        return Phrase(whole.first, whole.last) if described else phrase

    def _without_subject(self, phrase: Phrase) -> Phrase:
        """Return `phrase` without the subject that follows it: «За даними мера міста окупанти викрали …»."""
        for at in range(phrase.first + 1, phrase.last + 1):
            token = self.tokens[at]
            form = self.lexicon.cases.get(token.norm)
            subject = form is not None and form.nominative and not form.oblique
            enemy = token.norm in self.lexicon.signs.enemies or token.norm.endswith(_OF_SEVERAL)
            named = any(self._is_given(later) for later in range(at + 1, phrase.last + 1))
            described = at == phrase.first + 1 and self.tokens[phrase.first].norm.endswith(_DESCRIBING)
            if not token.is_capital and (subject or enemy) and not named and not described:
                return Phrase(phrase.first, at - 1)
        return phrase

    def cited(self, phrase: Phrase) -> Phrase | None:
        """Return whom a medium quotes: «повідомляє X з посиланням на Y»."""
        if phrase.first > 0 and self.tokens[phrase.first - 1].norm.startswith("цит"):
            return self.right_of(phrase.last)  # цитує агентство начальника штабу
        for index in range(phrase.last + 1, min(len(self.tokens) - 2, phrase.last + 6)):
            if self.tokens[index].norm in REFERRING and self.tokens[index + 1].norm == "на":
                return self.right_of(index + 1 + self._document_at(index + 2))
        return None

    def _is_of(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].norm in ("з", "із", "зі", "из")

    def _document_at(self, index: int) -> int:
        """Return 1 where it is «з посиланням на коментар …», whose author is meant."""
        token = self.tokens[index] if index < len(self.tokens) - 1 else None
        return int(
            token is not None
            and token.norm in self.lexicon.signs.quoted
            and not self.tokens[index + 1].is_quote
        )

    def _told_by(self, cue: int) -> Phrase | None:
        """Return whose words «за словами ювеліра» are, though no list knows the trade."""
        if self.tokens[cue].norm not in self.lexicon.signs.words_of or cue + 1 >= len(self.tokens):
            return None
        end = cue + 1
        while (
            end < len(self.tokens) and end - cue < 5 and not self._bounds(end) and not self.inside.leaves(end)
        ):
            end += 1
        own = self.tokens[cue + 1 : end]
        words = own and all(token.is_word and not token.is_capital for token in own)
        return Phrase(cue + 1, end - 1) if words and len(own[0].norm) > 3 else None

    def _head_of(self, phrase: Phrase) -> int:
        """Return the first role noun of the phrase, else its first token."""
        own = range(phrase.first, phrase.last + 1)
        return next((at for at in own if self.tokens[at].norm in self.lexicon.roles), phrase.first)
