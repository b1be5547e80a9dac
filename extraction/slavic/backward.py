"""Who said the sentence before: «Про це повідомив X»."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extraction.cues.finding import Cue
from extraction.cues.media import is_medium, medium_at
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.slavic.bodies import LOCATIVE
from extraction.slavic.clauses import JOINING
from extraction.slavic.unsaid import Unsaid, is_source_line
from extraction.words.lexicon import Verb
from extraction.words.tokens import Token

WHO = ("який", "яка", "які", "который", "которая", "которые")
"""What begins a clause of whoever has just been named."""


class Backward(Unsaid):
    """Reads attributions without words of their own."""

    def reported_by(self) -> Placed | None:
        """Read «Джерело: начальник ОВА Петро Лисенко у Telegram»: who said the news before."""
        if not is_source_line(self.sentence):
            return None
        end = len(self.tokens)
        phrase = self.subjects.subject_from(2, end)
        if phrase is not None and not is_medium(self.sentence, phrase, self.lexicon):
            return Placed(Cue(0, 1, Verb("", "say"), "say"), phrase, Side.NEIGHBOUR, "backward")
        cited = self._cited(phrase) if phrase is not None else self._author_of(2)
        return Placed(Cue(0, 1, None, "prepositional"), cited, Side.NEIGHBOUR, "backward") if cited else None

    def _author_of(self, index: int) -> Phrase | None:
        """Return whose the document at `index` is: «повідомлення голови ОВА», «допис мера»."""
        if index >= len(self.tokens) or self.tokens[index].norm not in self.lexicon.documents:
            return None
        return self.subjects.right_of(index)

    def _about_before(self, cue: Cue, start: int) -> Placed | None:
        """Read «Про це повідомив X», «Інформацію про це розповів X» and a line that is only «– сказав X»."""
        if cue.negated:
            return None  # Про постраждалих не повідомляється
        tokens, lexicon = self.tokens, self.lexicon
        opener = start
        while opener < cue.first and tokens[opener].norm in lexicon.grammar.fillers:
            opener += 1
        length = self._pointing_back(opener, cue) or self._pointing_back_at_start(start)
        length = length or self._pointing_after(cue, opener)
        alone = cue.first == start == 0 and (self.sentence.is_item or self._is_all(cue))
        if not (length or alone) or (length and self._has_words_of_its_own(cue)):
            return None
        phrase = self._speaker(cue)
        if phrase is None:
            return None
        if alone and not self._closes(phrase.rightmost):
            return None
        if self._may_quote(phrase) and (cited := self._cited(phrase)):
            cue, phrase = Cue(cue.first, cue.last, None, "prepositional"), cited
        alone = alone or self._pointing_back_at_start(start) > 0
        if alone or not self._words_before(start):
            return Placed(cue, phrase, Side.NEIGHBOUR, "backward")
        return Placed(replace(cue, first=min(opener, cue.first)), phrase, Side.BEFORE, "backward")

    def _has_words_of_its_own(self, cue: Cue) -> bool:
        """Return whether "that" or a colon follows, not only behind «X, який додав»."""
        marker = self._marker_after(cue.last)
        others = self.tokens[cue.last : marker]
        return marker is not None and not any(
            one.text == "," and two.norm in WHO for one, two in pairwise(others)
        )

    def _is_all(self, cue: Cue) -> bool:
        """Return whether the sentence is only «Повідомляє голова ОВА.»: who says what stands around it."""
        words = sum(token.is_word for token in self.tokens)
        return (
            cue.sort == "say"
            and words > 1
            and self._marker_after(cue.last) is None
            and self._closes_after(cue)
        )

    def _pointing_after(self, cue: Cue, opener: int) -> int:
        """Return the length of «про це» in «Повідомив про це X», of «так» in «Так каже X»."""
        length = self.lexicon.backward.length_at(self.tokens, cue.last + 1)
        if cue.first != opener:
            so = cue.first == opener + 1 and self.tokens[opener].norm == "так"
            if not so:  # Прокудін підтвердив цю інформацію
                ends = self._closes(cue.last + length) or self._joins_verb(cue.last + length + 1)
                return length if cue.sort == "say" and ends else 0
            return int(cue.sort == "say" and self._closes_after(cue))
        return length

    def _joins_verb(self, at: int) -> bool:
        """Return whether "and" and another verb of saying stand there: «і додав, що»."""
        near = [token.norm for token in self.tokens[at : at + 2]]
        return len(near) == 2 and near[0] in JOINING and near[1] in self.lexicon.verbs

    def _pointing_back(self, at: int, cue: Cue) -> int:
        """Return the length of «про це»; of «про вибух», where nothing more is said of it."""
        tokens, grammar = self.tokens, self.lexicon.grammar
        if length := self.lexicon.backward.length_at(tokens, at):
            return length + self._over_medium(at + length, cue)
        length = self.lexicon.topics_back.length_at(tokens, at)
        rest = [token for token in tokens[at + length : cue.first] if token.norm not in grammar.fillers]
        return 0 if rest else length

    def _over_medium(self, index: int, cue: Cue) -> int:
        """Return how many tokens of whom it was told stand at `index`: «Об этом РИА Новости заявил X»."""
        length = medium_at(self.tokens, index, self.lexicon) if index < cue.first else 0
        return length if length and self.subjects.subject_before(cue.first, cue.verb) is not None else 0

    def _pointing_back_at_start(self, start: int) -> int:
        """Return the length of «Об этом» in «Об этом в воскресенье, 22 января, заявил …»."""
        length = self.lexicon.backward.length_at(self.tokens, 0) if start else 0
        index = length
        while length and index < start:
            if self.tokens[index].text == ",":
                index += 1
            elif step := self.subjects.passed_over(index, start):
                index += step
            else:
                return 0
        return length

    def _words_before(self, start: int) -> bool:
        """Return whether a clause stands before the one that begins at `start`: «…, про це сказав X»."""
        if start == 0:
            return False
        if self.tokens[0].norm in ("як", "как"):  # Як тут виживають, розповіли мешканці
            told = any(token.norm in self.lexicon.verbs for token in self.tokens[: start - 1])
            return not told and self.tokens[start - 1].text == "," and len(self.tokens[:start]) > 3
        marked = self.tokens[start - 1].is_dash or self.sentence.quote_at(max(0, start - 2)) is not None
        return marked or self.phrases.nominal.is_clause(0, start - 1)


def names_another(near: Sequence[Token]) -> bool:
    """Return whether «який» behind `near` may be whom X met: «сказав X після зустрічі з Y, який повідомив».

    `near` begins with the last word that names X; what only says where they spoke is nobody.
    """
    return any(
        token.is_capital and not before.is_capital and before.norm not in LOCATIVE
        for before, token in pairwise(near)
    )
