"""Placing in Ukrainian and Russian, where the speaker stands on either side of the verb."""

from collections.abc import Container
from dataclasses import replace

from extraction.cues import Cue
from extraction.lexicon import Lexicon, Verb
from extraction.passing import medium_at
from extraction.phrases import Phrase
from extraction.placed import Placed, Side
from extraction.placing import Placing
from extraction.relays import is_medium
from extraction.sentences import Sentence
from extraction.stems import joined
from extraction.subjects import Subjects
from extraction.tokens import TERMINATORS

LONGEST_JUDGEMENT = 4
LONGEST_UNSAID = 16
"""Tokens from the dash of «…, — мер Олена Ткач.» to the sentence's end."""

EVIDENCE_WITHIN = 4
"""Tokens after «показав» within which the evidence stands: «показав перші кадри наслідків»."""


_AFTER_THE_WORDS = "verb and speaker after the words"
_INSIDE = "verb and speaker inside the words"
_FINAL = "speaker and verb after the words"
_LEFT_OUT = "verb without its speaker"
_ABOUT = ("про", "о", "об", "обо")
_PARTICIPLES = ("ючи", "ячи", "уя", "вая", "вши", "щий", "щая", "щие", "вший", "вшая")
_BY_ONE_WORD = ("генштаб", "міноборони", "минобороны", "deepstate", "держприкордонслужба")
_HEARSAY = tuple("повідомл сообщ підтв подтв заявл оголош объявл визнан признан спрост опровер конст".split())
"""How «повідомляється» begins: without a document it is nobody's."""

_WHO = ("який", "яка", "які", "который", "которая", "которые")
_RELATIVE = ("яком", "які", "яких", "котор")
_REPORTING = (_AFTER_THE_WORDS, _INSIDE, _FINAL)


def is_source_line(sentence: Sentence) -> bool:
    """Return whether the sentence is «Джерело: …», which is no statement itself."""
    first, *rest = sentence.tokens[:2]
    return (
        first.norm in ("джерело", "источник", "джерела", "источники") and bool(rest) and rest[0].text == ":"
    )


class SlavicPlacing(Placing):
    """Places the cues of one Ukrainian or Russian sentence; `met` are capitals met inside sentences."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, met: Container[str] = ()) -> None:
        super().__init__(sentence, lexicon)
        self.subjects = Subjects(sentence, lexicon, met)
        self.phrases = self.subjects

    def reported_by(self) -> Placed | None:
        """Read «Джерело: начальник ОВА Петро Лисенко у Telegram»: who said the news before."""
        if not is_source_line(self.sentence):
            return None
        end = len(self.tokens)
        phrase = self.subjects.subject_from(2, end)
        if phrase is None or is_medium(self.sentence, phrase, self.lexicon):
            return None
        return Placed(Cue(0, 1, Verb("", "say"), "say"), phrase, Side.NEIGHBOUR, "backward")

    def unsaid(self) -> Placed | None:
        """Read «…, — ДСНС.» and «Олена Ткач, очільниця громади:»: a speaker without a verb of saying."""
        end = len(self.tokens)
        while end and self.tokens[end - 1].text in TERMINATORS:
            end -= 1
        if end and self.tokens[end - 1].text == ":":
            return self._alone(0, end - 1, Side.AFTER, "speaker and a colon")
        quoted = next((first for first, _ in self.sentence.quotes if first > 1), 0)
        if quoted and self.tokens[quoted - 1].text == ":":
            return self._before_colon(quoted - 1)
        near = range(1, min(end, LONGEST_UNSAID))
        if colon := next((at for at in near if self.tokens[at].text == ":"), 0):
            placed = self._alone(0, colon, Side.AFTER, "speaker and a colon")
            body = colon < 4 and (self.tokens[0].is_shouted or self.tokens[0].norm in _BY_ONE_WORD)
            return placed if placed is not None and (body or self._is_person(placed.phrase)) else None
        dash = next(
            (at for at in range(end - 2, max(2, end - LONGEST_UNSAID), -1) if self.tokens[at].is_dash), 0
        )
        if not dash:
            return None
        before = self.tokens[dash - 1]
        spoken = before.text in ",!?" or self.sentence.quote_at(dash - 1) is not None
        return self._alone(dash + 1, end, Side.BEFORE, "words, dash, speaker") if spoken else None

    def _before_colon(self, colon: int) -> Placed | None:
        """Read «Олексій заплакав: «…»»: a person did something, and then come the words in marks."""
        begin = self.subjects.clause_start(colon)
        subject = self.subjects.subject_of_sentence(colon) or self.subjects.subject_from(begin, colon)
        if subject is None or not self._is_person(subject):
            return None
        return Placed(
            Cue(colon, colon, Verb("", "say"), "say"), subject, Side.AFTER, "somebody before a colon"
        )

    def _alone(self, first: int, end: int, side: Side, rule: str) -> Placed | None:
        """Return the speaker that the tokens from `first` to `end` name, if they name one and no more."""
        cue = Cue(end, end, Verb("", "say"), "say") if side is Side.AFTER else None
        cue = cue or Cue(first - 1, first - 1, Verb("", "say"), "say")
        phrase = self.subjects.whole_subject(first, end)
        return Placed(cue, phrase, side, rule) if phrase else None

    def place(self, cue: Cue) -> Placed | None:
        """Return `cue` with its speaker, or None if nobody is named who could be speaking."""
        if cue.verb is None:
            return self._prepositional(cue)
        start = self.subjects.clause_start(cue.first)
        if backward := self._about_before(cue, start):
            return backward
        marker = self._marker_after(cue.last)
        if cue.sort == "impersonal" and self._is_nobodys(cue, cue.verb, start, marker):
            return None
        if start and marker is None and self._is_subordinate(start - 1):
            return None
        if cue.negated and cue.verb.form.startswith(("комент", "коммент")):
            return None
        if cue.negated and cue.sort == "say" and marker is None and cue.verb.form not in self.lexicon.weak:
            return None
        placed = self._goes_on(cue, start, marker) or self._quoting(self._beside(cue, start, marker))
        if placed is not None and cue.verb.form in self.lexicon.weak:
            sure = self._reports(start, marker) or placed.rule in _REPORTING or self._shows_evidence(cue)
            sure = sure or placed.rule == _LEFT_OUT
            return placed if sure else None
        return placed

    def _is_nobodys(self, cue: Cue, verb: Verb, start: int, marker: int | None) -> bool:
        """Return whether no document says it: «йдеться про два села», «повідомляється, що …»."""
        hearsay = verb.form.startswith(_HEARSAY) or not self._reports(start, marker)
        return hearsay and not self._has_document(cue)

    def _goes_on(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        """Read «Мер оглянув місто, зазначивши, що …» and «записав звернення, у якому сказав: …».

        Such a verb has its subject in the clause before.
        """
        if marker is None or start == 0:
            return None
        last = self.found[-1] if self.found else None
        who = self.tokens[start - 1].norm in _WHO or cue.sort == "going"
        if last is not None and last.words is Side.NEIGHBOUR and who:
            return Placed(cue, last.phrase, Side.AFTER, "goes on after who said it")
        leads = self.tokens[start - 1].norm.startswith(_RELATIVE) and self._governed_at(start - 1)
        if not (leads or cue.sort == "going") or (leads and self._left(cue) is not None):
            return None
        subject = self.subjects.subject_of_sentence(start)
        return Placed(cue, subject, Side.AFTER, "verb of the main clause's subject") if subject else None

    def _governed_at(self, index: int) -> bool:
        return index > 0 and self.tokens[index - 1].norm in self.lexicon.grammar.prepositions

    def _shows_evidence(self, cue: Cue) -> bool:
        """Return whether it is «показав відео», «оприлюднила знімки»: evidence that somebody hands over."""
        near = self.tokens[cue.last + 1 : cue.last + 1 + EVIDENCE_WITHIN]
        return any(token.norm in self.lexicon.grammar.evidence for token in near)

    def _quoting(self, placed: Placed | None) -> Placed | None:
        """Return `placed` with whom a medium quotes: «повідомляє видання з посиланням на X»."""
        if placed is None or not self._may_quote(placed.phrase):
            return placed
        cited = self._cited(placed.phrase)
        if cited is None:
            return placed
        cue = Cue(placed.cue.first, placed.cue.last, None, "prepositional")
        return Placed(cue, cited, placed.words, "whom a medium quotes")

    def _left(self, cue: Cue) -> Phrase | None:
        """Return the subject before the verb; not a medium to which somebody after the verb told it."""
        left = self.subjects.subject_before(cue.first, cue.verb)
        if left is None or not is_medium(self.sentence, left, self.lexicon):
            return left
        if cue.verb is not None and cue.verb.plural and self.subjects.body_after(cue.last):
            return None
        right = self.subjects.subject_after(cue.last, cue.verb)
        told = right is not None and self._is_person(right)
        return None if told or self.subjects.unknown_after(cue.last, cue.verb) is not None else left

    def _is_person(self, phrase: Phrase) -> bool:
        """Return whether the words are somebody's office, trade or first name, not a body's."""
        own = self.tokens[phrase.first : phrase.last + 1]
        roles = [role for token in own if (role := self.lexicon.roles.get(token.norm)) is not None]
        if roles:
            return not roles[0].body
        return any(token.is_capital and token.norm in self.lexicon.given_names for token in own)

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

    def _closes_after(self, cue: Cue) -> bool:
        right = self.subjects.subject_after(cue.last, cue.verb)
        return right is not None and self._closes(right.rightmost)

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

    def _closes(self, last: int) -> bool:
        """Return whether the clause ends after `last`, the mark after a name in marks passed over."""
        marked = last + 1 < len(self.tokens) and self.tokens[last + 1].is_quote
        return super()._closes(last + marked)

    def _may_quote(self, phrase: Phrase) -> bool:
        """Return whether the phrase is a medium: a known one, or a name in marks without a person's role."""
        own = self.tokens[phrase.first : phrase.last + 1]
        person = any(
            token.norm in self.lexicon.roles or token.norm in self.lexicon.given_names for token in own
        )
        marked = self.sentence.quote_at(phrase.first) is not None or own[0].norm.isascii()
        return is_medium(self.sentence, phrase, self.lexicon) or (marked and not person)

    def _cited(self, medium: Phrase) -> Phrase | None:
        cited = self.subjects.cited(medium)
        if cited is None:
            return None
        own = self.tokens[cited.first : cited.last + 1]
        if any(token.is_capital and token.norm in self.lexicon.given_names for token in own):
            return cited
        roles = (self.lexicon.roles.get(token.norm) for token in own)
        return None if any(role is not None and role.group for role in roles) else cited

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
        if start == 0 or self.tokens[0].norm in ("як", "как"):
            return False
        marked = self.tokens[start - 1].is_dash or self.sentence.quote_at(max(0, start - 2)) is not None
        return marked or self.phrases.is_clause(0, start - 1)

    def _speaker(self, cue: Cue) -> Phrase | None:
        if cue.sort == "impersonal":
            return self._document(cue)
        body = self.subjects.body_after(cue.last) if cue.verb and cue.verb.plural else None
        body = body or (self.subjects.body_before(cue.first) if cue.verb and cue.verb.plural else None)
        right = self.subjects.subject_after(cue.last, cue.verb)
        return self._left(cue) or body or right or self.subjects.unknown_after(cue.last, cue.verb)

    def _is_subordinate(self, index: int) -> bool:
        norm = self.tokens[index].norm
        return norm in self.lexicon.grammar.that and norm not in ("як", "как")

    def _has_document(self, cue: Cue) -> bool:
        return self._document(cue).first != cue.last

    def _document(self, cue: Cue) -> Phrase:
        """Return who wrote the text that says it: «у звіті ISW зазначається»; the verb alone points back."""
        body = self.subjects.body_after(cue.last) or self.subjects.body_before(cue.first)
        return body or Phrase(cue.last, cue.last)

    def _beside(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        if denied := self._denied_before(cue):
            return denied
        follows = start > 0 and self._words_before(start) and not self._is_as(start)
        left = None if cue.sort == "impersonal" else self._left(cue)
        if left is not None:
            return self._with_left(cue, left, marker)
        if (body := self._in_a_body(cue, marker)) and not self._body_beside(cue):
            return body
        right = self._right(cue, marker)
        if right is None:
            return body or self._of_an_unknown(cue, start, marker) or self._without_subject(cue, marker)
        if (marker is None or self._is_this(start, cue)) and (placed := self._with_object(cue, start, right)):
            return placed
        if start > 2 and self.tokens[start - 2].norm in self.lexicon.grammar.that:
            return Placed(cue, right, Side.AFTER, "verb and speaker before the words")
        if self._is_parenthesis(start, right, marker):
            return Placed(cue, right, Side.AROUND, _INSIDE)
        if follows and not self._begins_words(right, marker):
            return Placed(cue, right, Side.BEFORE, _AFTER_THE_WORDS)
        return Placed(cue, right, Side.AFTER, "verb and speaker before the words")

    def _reports(self, start: int, marker: int | None) -> bool:
        """Return whether "that", a colon or marks beside the verb show that it is one of saying here."""
        if marker is not None:
            return True
        before = self.tokens[start - 1] if start else None
        return before is not None and (
            before.is_dash or self.sentence.quote_at(max(0, start - 2)) is not None
        )

    def _denied_before(self, cue: Cue) -> Placed | None:
        """Read «Влада оточення заперечує» and «Речник спростував»: the verb of denying ends its clause."""
        if cue.sort not in ("deny", "doubt") or not self._ends_clause(cue.last):
            return None
        left = self.subjects.subject_before(cue.first, cue.verb)
        if left is None or self._is_final(left, cue):
            return None
        own = self.tokens[left.first + 1 : left.last + 1]
        if not any(token.is_capital and token.norm in self.lexicon.given_names for token in own):
            left = Phrase(left.first, self.subjects.shortest(left), left.apposition)
        start = left.rightmost + 1
        while start < cue.first and (skipped := self.subjects.passed_over(start, cue.first)):
            start += skipped
        if start >= cue.first:
            return Placed(cue, left, Side.BEFORE, "subject and verb alone", (cue.first, cue.last))
        first = self.tokens[start]
        if first.text in ",:" or first.is_dash:
            return None
        return Placed(cue, left, Side.BEFORE, "subject, object, verb", (start, cue.first - 1))

    def _ends_clause(self, index: int) -> bool:
        after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        following = self.tokens[index + 2 : index + 3]
        if following and following[0].norm in self.lexicon.grammar.that:
            return False
        coordinators = self.lexicon.grammar.coordinators
        return after is None or after.text in TERMINATORS + ",;:" or after.norm in coordinators

    def _is_as(self, start: int) -> bool:
        return self.tokens[start].norm in ("як", "как") and start == 0

    def _right(self, cue: Cue, marker: int | None) -> Phrase | None:
        if cue.sort == "impersonal":
            return self._document(cue)
        if marker is not None and marker == cue.last + 1:
            return None
        plural = cue.verb is not None and cue.verb.plural
        body = self.subjects.body_after(cue.last) if plural else None
        return body or self.subjects.subject_after(cue.last, cue.verb)

    def _with_left(self, cue: Cue, left: Phrase, marker: int | None) -> Placed:
        if self._is_final(left, cue) and marker is None:
            return Placed(cue, left, Side.BEFORE, _FINAL)
        if (between := self._between_clauses(left, cue)) and marker is None:
            return Placed(cue, left, Side.BEFORE, "subject, clause, object, verb", between)
        before = self._object_between(left)
        if before and marker is None:
            return Placed(cue, left, Side.AROUND, "object before the speaker")
        return Placed(cue, left, Side.AFTER, "speaker and verb before the words")

    def _between_clauses(self, left: Phrase, cue: Cue) -> tuple[int, int] | None:
        """Return the object of «Бригада, що стоїть тут, оточення заперечує»."""
        start = self.subjects.clause_start(cue.first)
        if left.rightmost >= start or start >= cue.first or not self._closes(cue.last):
            return None
        own = [token for token in self.tokens[start : cue.first] if token.is_word]
        grammar = self.lexicon.grammar
        said = [token for token in own if token.norm not in grammar.fillers]
        return (start, cue.first - 1) if said and own[0].norm not in grammar.prepositions else None

    def _object_between(self, left: Phrase) -> bool:
        """Return whether an object stands before the subject: «Втрати ворога штаб оцінив у …»."""
        start = self.subjects.clause_start(left.first)
        while start < left.first and (step := self.subjects.passed_over(start, left.first)):
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

    def _in_a_body(self, cue: Cue, marker: int | None) -> Placed | None:
        if cue.verb is None or not cue.verb.plural:
            return None
        body = self.subjects.body_before(cue.first)
        if body is None:
            return None
        start = self.subjects.clause_start(cue.first)
        if marker is None and self._is_final(body, cue):
            return Placed(cue, body, Side.BEFORE, "body and verb after the words")
        if marker is None and self.phrases.is_clause(start, body.first):
            return Placed(cue, body, Side.AROUND, "object, body, verb")
        return Placed(cue, body, Side.AFTER, "body and verb before the words")

    def _without_subject(self, cue: Cue, marker: int | None) -> Placed | None:
        """Read «І додав, що …» at a sentence's beginning: the one who has just spoken goes on."""
        comma = cue.last + 1 < len(self.tokens) and self.tokens[cue.last + 1].text == ","
        begins = comma and cue.first == 0 and not (cue.verb and cue.verb.plural)  # Каже, вже звик.
        if cue.negated or cue.sort in ("going", "impersonal") or not (marker == cue.last + 1 or begins):
            return None
        own = self.tokens[: cue.first]
        grammar = self.lexicon.grammar
        small = all(
            token.norm in grammar.coordinators
            or token.norm in grammar.fillers
            or token.norm in ("і", "й", "та", "и", "ще", "еще")
            or token.text == ","
            for token in own[self.lexicon.grammar.openers.length_at(self.tokens, 0) :]
        )
        return Placed(cue, Phrase(cue.last, cue.last), Side.AFTER, _LEFT_OUT) if small else None

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

    def _of_an_unknown(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        """Read «…», — розповів ювелір» and «Ювелір сказав, що …», though no list knows the word."""
        left = self.subjects.unknown_before(cue.first, cue.verb)
        if left is not None and (marker is not None or self._is_final(left, cue)):
            return self._with_left(cue, left, marker)
        right = self.subjects.unknown_after(cue.last, cue.verb) if marker is None else None
        if right is None or start == 0:
            return None
        if start == 1 and self._is_as(0) and self.tokens[self._after(right.rightmost)].text == ",":
            return Placed(cue, right, Side.AFTER, "verb and speaker before the words")
        if not self._closes(right.rightmost):
            return None
        return Placed(cue, right, Side.BEFORE, _AFTER_THE_WORDS)

    def _body_beside(self, cue: Cue) -> bool:
        """Return whether a body right after the verb speaks: «У Києві заявили в Міноборони»."""
        body = self.subjects.body_after(cue.last)
        return body is not None and body.first == cue.last + 1

    def _is_this(self, start: int, cue: Cue) -> bool:
        """Return whether nothing but «це» stands before the verb: «Згодом це спростували в штабі»."""
        grammar = self.lexicon.grammar
        own = [token.norm for token in self.tokens[start : cue.first] if token.norm not in grammar.fillers]
        return own in (["це"], ["это"])

    def _begins_words(self, right: Phrase, marker: int | None) -> bool:
        """Return whether "that" or a colon right after the speaker begins the words."""
        return marker is not None and marker <= self._after(right.rightmost)

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
        describes = following.norm.endswith((*_PARTICIPLES, "ному", "ном", "ній", "ной"))
        return verb is None and not leads_on and not describes

    def _marker_after(self, last: int) -> int | None:
        """Return where ", що" or a colon begins the reported words, if the clause has one."""
        for index in range(last + 1, min(len(self.tokens) - 1, last + 40)):
            token = self.tokens[index]
            if token.text == ":" and not self.tokens[index - 1].is_number:
                return index
            if token.text == "," and self._introduces(last, index + 1):
                return index
            if index > last + 1 and self._is_another_clause(index):
                return None
            if token.text in TERMINATORS and not self.phrases.inside.is_abbreviation(index):
                return None
        return None

    def _introduces(self, last: int, index: int) -> bool:
        """Return whether "that" stands at `index`; «як», «де» begin no words after «про», «о»."""
        norm = self.tokens[index].norm
        if norm not in self.lexicon.grammar.that:
            return False
        about = any(token.norm in _ABOUT for token in self.tokens[last + 1 : index])
        return not about or norm not in ("як", "как", "де", "где")

    def _is_another_clause(self, index: int) -> bool:
        """Return whether another verb of saying, after a comma or dash, has the "that" for itself."""
        token = self.tokens[index]
        before = self.tokens[index - 1]
        return token.norm in self.lexicon.verbs and (
            before.text == "," or before.is_dash or before.norm in ("і", "й", "та", "и")
        )

    def _topic_before(self, cue: Cue, start: int) -> bool:
        while start < cue.first and self.tokens[start].norm in self.lexicon.grammar.fillers:
            start += 1
        begins = self.tokens[start].norm in _ABOUT
        return cue.first > start + 1 and begins and cue.sort != "order"

    def _object_before(self, cue: Cue, start: int, right: Phrase) -> bool:
        """Return whether nothing but an object before the verb is said: «Інформацію підтвердив X»."""
        return (
            self.phrases.is_clause(start, cue.first)
            and self._closes(right.rightmost)
            and self.tokens[start].norm not in self.lexicon.grammar.prepositions
            and start == 0
            and cue.first - start < 12
        )

    def _is_final(self, phrase: Phrase, cue: Cue) -> bool:
        left = min(phrase.leftmost, cue.first)
        start = self.subjects.clause_start(left)
        if start < 2:
            return False
        before = self.tokens[start - 1]
        if not (before.is_quote or before.is_dash or before.text == ","):
            return False
        if before.text == "," and self._judges(cue.last + 1):
            return True
        after = self._after(max(cue.last, phrase.rightmost))
        return after >= len(self.tokens) or self.tokens[after].text in TERMINATORS

    def _judges(self, start: int) -> bool:
        """Return whether only a judgement of what stands before ends it: «…, Котик назвав брехнею»."""
        rest = [token for token in self.tokens[start:] if token.is_word]
        return 0 < len(rest) <= LONGEST_JUDGEMENT and bool(self.lexicon.denials.found_in(joined(rest)))
