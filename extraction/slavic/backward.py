"""Who said the sentence before («Про це повідомив X»), or whom only a dash or a colon names."""

from dataclasses import replace

from extraction.cues.finding import Cue
from extraction.cues.media import is_medium, medium_at
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.slavic.quoted import Quoted
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Verb
from extraction.words.tokens import TERMINATORS

_THEY_DO = ("ється", "ається", "яється", "иться", "їться", "ется", "ится")
"""How the present of reflexive verbs ends."""

LONGEST_UNSAID = 16
"""Tokens from the dash of «…, — мер Олена Ткач.» to the sentence's end."""
_VERBS = tuple(
    "є ує ить їть ав ив ів ув ала ила іла ула ала ться вся лася ет ит ут ют ят ал ил ел ула ела ёт".split()
)
_MANY_DO = ("ють", "уть", "ять", "али", "или", "іли", "ели", "ют", "ут", "ят")


DOES_SOMETHING = "somebody before a colon"
"""The rule of somebody who does something before the words come: «Олексій заплакав: «…»»."""

LABELS = ("пряма", "прямая", "дослівно", "дословно", "цитата")
"""Words that stand with a colon before a quotation: «Пряма мова: …»."""


def is_source_line(sentence: Sentence) -> bool:
    """Return whether the sentence is «Джерело: …», which is no statement itself."""
    first, *rest = sentence.tokens[:2]
    return (
        first.norm in ("джерело", "источник", "джерела", "источники") and bool(rest) and rest[0].text == ":"
    )


class Backward(Quoted):
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

    def unsaid(self) -> Placed | None:
        """Read «…, — ДСНС.» and «Олена Ткач, очільниця громади:»: a speaker without a verb of saying."""
        end = len(self.tokens)
        if is_source_line(self.sentence):
            return None
        if self.tokens[0].norm in LABELS:
            return self._labelled()
        while end and self.tokens[end - 1].text in TERMINATORS:
            end -= 1
        if end and self.tokens[end - 1].text == ":":
            return self._alone(0, end - 1, Side.AFTER, "speaker and a colon") or self._before_colon(end - 1)
        quoted = next((first for first, _ in self.sentence.quotes if first > 1), 0)
        if quoted and self.tokens[quoted - 1].text == ":":
            whole = self._alone(0, quoted - 1, Side.AFTER, "speaker, colon, quotation")
            return whole or self._before_colon(quoted - 1)
        near = range(1, min(end, LONGEST_UNSAID))
        if colon := next((at for at in near if self.tokens[at].text == ":"), 0):
            return self._at_colon(colon)
        return self._behind_dash(end)

    def _at_colon(self, colon: int) -> Placed | None:
        """Read «Генштаб: ворог атакує …», where words of the sentence follow the colon."""
        marked = colon + 1 < len(self.tokens) and self.tokens[colon + 1].is_quote
        rule = "speaker, colon, quotation" if marked else "speaker and a colon"
        placed = self._alone(0, colon, Side.AFTER, rule)
        body = colon < 4 and (
            self.tokens[0].is_shouted or self.tokens[0].norm in self.lexicon.signs.by_one_word
        )
        return placed if placed is not None and (body or self._is_person(placed.phrase)) else None

    def _behind_dash(self, end: int) -> Placed | None:
        """Read «…, — ДСНС.»: a dash behind the words and then only their speaker."""
        dash = next(
            (at for at in range(end - 2, max(2, end - LONGEST_UNSAID), -1) if self.tokens[at].is_dash), 0
        )
        if not dash:
            return None
        before = self.tokens[dash - 1]
        spoken = before.text in ",!?" or self.sentence.quote_at(dash - 1) is not None
        if not spoken:
            return None
        return self._alone(dash + 1, end, Side.BEFORE, "words, dash, speaker") or self._acting(dash + 1)

    def _acting(self, at: int) -> Placed | None:
        """Read «…», – рахує вона.»: whatever somebody does behind a quotation, they have said it."""
        token = self.tokens[at]
        if token.is_capital or not token.norm.endswith(_VERBS) or token.norm in self.lexicon.roles:
            return None
        verb = Verb(token.norm, "say", plural=token.norm.endswith(_MANY_DO))
        phrase = self.subjects.subject_after(at, verb)
        rule = "words, dash, any verb, speaker"
        return Placed(Cue(at, at, verb, "say"), phrase, Side.BEFORE, rule) if phrase else None

    def _labelled(self) -> Placed | None:
        """Read «Пряма мова Ткача: «…»» and «Дословно Ткач: «…»»: whose words they are."""
        colon = next((at for at in range(1, min(8, len(self.tokens))) if self.tokens[at].text == ":"), 0)
        first = 1 + (self.tokens[1].norm in ("мова", "речь") if colon > 1 else 0)
        if colon <= first:
            return None
        oblique = first > 1
        phrase = self.subjects.right_of(first - 1) if oblique else self.subjects.whole_subject(first, colon)
        if phrase is None or phrase.first != first or phrase.rightmost >= colon:
            return None
        verb = None if oblique else Verb("", "say")
        cue = Cue(colon, colon, verb, "prepositional" if oblique else "say")
        return Placed(cue, phrase, Side.AFTER, "speaker and a colon")

    def _before_colon(self, colon: int) -> Placed | None:
        """Read «Олексій заплакав: «…»»: a person did something, and then come the words in marks."""
        begin = self.subjects.clause_start(colon)
        subject = self.subjects.subject_of_sentence(colon) or self.subjects.subject_from(begin, colon)
        if subject is None or not self._is_person(subject):
            return None
        while subject.first < subject.last and self.tokens[subject.first].norm.endswith(_THEY_DO):
            subject = replace(subject, first=subject.first + 1)  # включается штурмовик
        return Placed(Cue(colon, colon, Verb("", "say"), "say"), subject, Side.AFTER, DOES_SOMETHING)

    def _alone(self, first: int, end: int, side: Side, rule: str) -> Placed | None:
        """Return the speaker that the tokens from `first` to `end` name, if they name one and no more."""
        cue = Cue(end, end, Verb("", "say"), "say") if side is Side.AFTER else None
        cue = cue or Cue(first - 1, first - 1, Verb("", "say"), "say")
        phrase = self.subjects.whole_subject(first, end)
        return Placed(cue, phrase, side, rule) if phrase else None

    def _about_before(self, cue: Cue, start: int) -> Placed | None:
        """Read «Про це повідомив X», «Інформацію про це розповів X» and a line that is only «– сказав X»."""
        tokens, lexicon = self.tokens, self.lexicon
        opener = start
        while opener < cue.first and tokens[opener].norm in lexicon.grammar.fillers:
            opener += 1
        length = self._pointing_back(opener, cue) or self._pointing_back_at_start(start)
        length = length or self._pointing_after(cue, opener)
        alone = cue.first == start == 0 and (self.sentence.is_item or self._is_all(cue))
        if not (length or alone) or (length and self._marker_after(cue.last) is not None):
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
        if cue.first != opener:
            so = cue.first == opener + 1 and self.tokens[opener].norm == "так"
            return int(so and cue.sort == "say" and self._closes_after(cue))
        return self.lexicon.backward.length_at(self.tokens, cue.last + 1)

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


def after_label(sentence: Sentence) -> int:
    """Return where the sentence begins after a label such as «Пряма мова:»."""
    if sentence.tokens[0].norm not in LABELS:
        return 0
    near = enumerate(sentence.tokens[:6])
    return next((index + 1 for index, token in near if token.text == ":"), 0)
