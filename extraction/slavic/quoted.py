"""Whose words a medium hands on in Ukrainian and Russian: «наводить X слова Y», «цитирует X агентство»."""

from extraction.cues.finding import Cue
from extraction.cues.media import medium_at
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.slavic.sources import Sources

HANDING_ON = ("навод", "навел", "навів", "привод", "привел", "привёл")
"""How the verbs begin that say something only with "words" as their object."""

_WORDS = frozenset("слова цитату коментар комментарий заяву заявление висловлювання высказывание".split())
_WORDS_WITHIN = 8
"""Tokens between «наводить» and «слова», the medium's name among them."""


class Quoted(Sources):
    """Finds whom a medium quotes."""

    def _handed_on(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        """Return whose words a medium gives, None where it gives no words."""
        phrase = self._owner_of_words(cue)
        if phrase is None:
            return None
        named = Cue(cue.first, cue.last, None, "prepositional")
        if marker is not None:
            return Placed(named, phrase, Side.AFTER, "whom a medium quotes")
        before = self._reports(start, None)
        return Placed(named, phrase, Side.BEFORE, "whom a medium quotes") if before else None

    def _owner_of_words(self, cue: Cue) -> Phrase | None:
        if cue.verb is not None and cue.verb.form.startswith("цит"):
            return self._object_of(cue)
        near = range(cue.last + 1, min(len(self.tokens) - 1, cue.last + _WORDS_WITHIN))
        at = next((at for at in near if self.tokens[at].norm in _WORDS), None)
        phrase = None if at is None else self.subjects.right_of(at)
        return phrase and self._without_medium(phrase)

    def _without_medium(self, phrase: Phrase) -> Phrase:
        """Return the words up to the medium's name: «цитирует мэра Ивана Громова ТАСС»."""
        for at in range(phrase.first + 1, phrase.last + 1):
            token, before = self.tokens[at], self.tokens[at - 1]
            named = before.is_capital and before.norm not in self.lexicon.roles
            medium = medium_at(self.tokens, at, self.lexicon) or token.norm in self.lexicon.media_nouns
            role = self.lexicon.roles.get(token.norm)
            medium = medium or (role is not None and role.group) or (token.is_word and token.text.isascii())
            whole = self.tokens[at - 2].norm in self.lexicon.given_names and not token.is_capital
            if named and (medium or token.is_quote or (whole and token.is_word)):
                return Phrase(phrase.first, at - 1)
        return phrase

    def _object_of(self, cue: Cue) -> Phrase | None:
        """Return the person after «цитує», past a name in marks, in another case than the nominative."""
        pair = self.sentence.quote_at(cue.last + 1) if cue.last + 1 < len(self.tokens) else None
        last = pair[1] if pair else cue.last
        phrase = self.subjects.right_of(last) if last + 1 < len(self.tokens) else None
        if phrase is None or phrase.first != last + 1 or not self._is_person(phrase):
            return None
        form = self.lexicon.cases.get(self.tokens[phrase.first].norm)
        given = self.lexicon.given_forms.get(self.tokens[phrase.first].norm, ())
        oblique = form.oblique if form is not None else bool(given) and not given[0].nominative
        return self._without_medium(phrase) if oblique or (form is None and not given) else None
