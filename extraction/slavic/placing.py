"""Placing in Ukrainian and Russian, where the speaker stands on either side of the verb."""

from dataclasses import replace

from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.placed import Placed, Side
from extraction.slavic.backward import WHO, names_another
from extraction.slavic.clauses import JOINING
from extraction.slavic.evident import AFTER_THE_WORDS, FINAL, INSIDE, LEFT_OUT
from extraction.slavic.objects import SUCH
from extraction.slavic.quoted import HANDING_ON
from extraction.slavic.sources import ABOUT
from extraction.slavic.unspoken import OBJECT_BEFORE, Unspoken
from extraction.words.agreement import number_and_gender

NAMING = ("назва", "назив", "назыв")
_RELATIVE = ("яком", "які", "яких", "котор")


class SlavicPlacing(Unspoken):
    """Places the cues of one Ukrainian or Russian sentence; `met` are capitals met inside sentences."""

    def place(self, cue: Cue) -> Placed | None:
        """Return `cue` with its speaker, or None if nobody is named who could be speaking."""
        verb = cue.verb
        if verb is None:
            return self._of_who_was_named(cue) or self._prepositional(cue)
        start = self.subjects.clause_start(cue.first)
        if (backward := self._about_before(cue, start)) or cue.sort == "give":
            return backward
        cue = self._with_attention(cue)
        marker = self._marker_after(cue.last)
        if verb.form.startswith(HANDING_ON):
            return self._handed_on(cue, start, marker)
        if verb.form.startswith("цит") and (handed := self._handed_on(cue, start, marker)):
            return handed
        if self._says_nothing(cue, verb, start, marker):
            return None
        placed = self._goes_on(cue, start, marker) or self._quoting(self._beside(cue, start, marker))
        if placed is None or self._is_act(cue, placed) or self._are_in_need(cue, placed):
            return None
        if self.found and self.found[-1].words is Side.AFTER and self._is_told_of_others(placed):
            return None
        weak = verb.form in self.lexicon.weak
        return None if weak and not self._is_sure(cue, placed, start, marker) else placed

    def _with_attention(self, cue: Cue) -> Cue:
        """Return «звернули увагу на» of «звернули увагу на перекидання військ» as one cue."""
        near = [token.norm for token in self.tokens[cue.last + 1 : cue.last + 4]]
        drawn = near[:2] in (["увагу", "на"], ["внимание", "на"]) and len(near) == 3
        return replace(cue, last=cue.last + 2) if drawn and near[2] not in SUCH else cue

    def _goes_on(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        """Read «Мер оглянув місто, зазначивши, що …» and «записав звернення, у якому сказав: …».

        Such a verb has its subject in the clause before.
        """
        if marker is None or start == 0:
            return None
        last = self.found[-1] if self.found else None
        who = self.tokens[start - 1].norm in WHO
        if last is not None and last.words is Side.NEIGHBOUR and (who or cue.sort == "going"):
            if who and names_another(self.tokens[last.phrase.rightmost : start - 1]):
                return None
            return Placed(cue, last.phrase, Side.AFTER, "goes on after who said it")
        leads = self.tokens[start - 1].norm.startswith(_RELATIVE) and self._governed_at(start - 1)
        if not (leads or cue.sort == "going") or (leads and self._left(cue) is not None):
            return None
        subject = self.subjects.subject_of_sentence(start)
        return Placed(cue, subject, Side.AFTER, "verb of the main clause's subject") if subject else None

    def _of_who_was_named(self, cue: Cue) -> Placed | None:
        """Read «Про це розповіла мер Олена Ткач, за словами якої …»: hers are the words behind it too."""
        last = self.found[-1] if self.found else None
        whose = self.tokens[cue.last + 1].norm if cue.last + 1 < len(self.tokens) else ""
        if (
            last is None
            or whose not in self.lexicon.signs.whose_words
            or last.phrase.rightmost + 2 != cue.first
        ):
            return None
        named = replace(cue, last=cue.last + 1)
        return Placed(named, last.phrase, Side.AFTER, "goes on after who said it")

    def _beside(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        if denied := self._denied_before(cue) or self._denied_besides(cue):
            return denied
        follows = start > 0 and self._words_before(start) and not self._is_as(start)
        left = None if cue.sort == "impersonal" or self._ends_a_list(cue, marker) else self._left(cue)
        if left is not None:
            return self._with_left(cue, left, marker)
        if (body := self._in_a_body(cue, marker)) and not self._body_beside(cue):
            return body
        right = self._right(cue, marker)
        if right is None:
            return body or self._of_nobody_beside(cue, start, marker)
        if (marker is None or self._is_this(start, cue)) and (placed := self._with_object(cue, start, right)):
            return placed
        if start > 2 and self.tokens[start - 2].norm in self.lexicon.grammar.that:
            return Placed(cue, right, Side.AFTER, "verb and speaker before the words")
        if self._is_parenthesis(start, right, marker):
            opened = self.lexicon.grammar.openers.length_at(self.tokens, 0) == start - 1
            return Placed(cue, right, Side.AFTER if opened else Side.AROUND, INSIDE)  # Крім того, додав X, …
        if follows and not self._begins_words(start, right, marker):
            asked = (0, start - 2) if self._is_as(0) else None  # Як вони живуть, розповіли мешканці
            return Placed(cue, right, Side.BEFORE, AFTER_THE_WORDS, asked)
        return Placed(cue, right, Side.AFTER, "verb and speaker before the words")

    def _denied_besides(self, cue: Cue) -> Placed | None:
        """Read «X заявив, що йдуть бої, але заперечив оточення»: who denies is who said the words before."""
        last = self.found[-1] if self.found else None
        comma, joint = (*self.tokens[max(0, cue.first - 2) : cue.first], None, None)[:2]
        joined = joint is not None and comma is not None and comma.text == ","
        joined = joined and joint is not None and joint.norm in self.lexicon.saying.but
        if last is None or last.words is not Side.AFTER or cue.sort != "deny" or not joined:
            return None
        following = self.tokens[cue.last + 1] if cue.last + 1 < len(self.tokens) else None
        named = following is not None and (following.is_capital or following.norm in self.lexicon.roles)
        same = last.cue.verb is not None and cue.verb is not None and last.cue.verb.plural == cue.verb.plural
        return (
            Placed(cue, last.phrase, Side.AFTER, "goes on after who said it") if same and not named else None
        )

    def _ends_a_list(self, cue: Cue, marker: int | None) -> bool:
        """Return whether what stands before the verb only ends the words: «Обстреляны A, B, C, сообщил мэр.»

        The subject before «кстати» is no such end: «МИД Литвы, кстати, обвинил Польшу».
        """
        comma = cue.first > 1 and self.tokens[cue.first - 1].text == ","
        if marker is not None or not comma or self.subjects.before_insertion(cue.first):
            return False
        right = self._right(cue, marker)
        return right is not None and right.first == cue.last + 1 and self._closes(right.rightmost)

    def _of_nobody_beside(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        """Return whose the verb is that has no subject beside it, if anybody's."""
        found = self._of_an_unknown(cue, start, marker) or self._of_both_verbs(cue, start, marker)
        return found or self._without_subject(cue, marker)

    def _with_left(self, cue: Cue, left: Phrase, marker: int | None) -> Placed:
        if marker is None and self._is_final(left, cue) and not self._is_retold(left):
            return Placed(cue, left, Side.BEFORE, FINAL)
        if marker is None and (told := self._topic_first(cue, left)):
            return told
        if (between := self._between_clauses(left, cue)) and marker is None:
            return Placed(cue, left, Side.BEFORE, "subject, clause, object, verb", between)
        before = self._object_between(left)
        if before and marker is None:
            return Placed(cue, left, Side.AROUND, OBJECT_BEFORE)
        return Placed(cue, left, Side.AFTER, "speaker and verb before the words")

    def _in_a_body(self, cue: Cue, marker: int | None) -> Placed | None:
        if cue.verb is None or not cue.verb.plural:
            return None
        body = self.subjects.body_before(cue.first)
        if body is None:
            return None
        start = self.subjects.clause_start(cue.first)
        if marker is None and self._is_final(body, cue):
            return Placed(cue, body, Side.BEFORE, "body and verb after the words")
        if (
            self.tokens[start].norm in self.lexicon.grammar.prepositions
            and self.tokens[start].norm not in ABOUT
        ):
            start = min(body.first, start + self._passed(start, body.first))  # за последние месяцы
        if marker is None and self.phrases.nominal.is_clause(start, body.first):
            return Placed(cue, body, Side.AROUND, "object, body, verb")
        return Placed(cue, body, Side.AFTER, "body and verb before the words")

    def _without_subject(self, cue: Cue, marker: int | None) -> Placed | None:
        """Read «І додав, що …» at a sentence's beginning: the one who has just spoken goes on."""
        if not cue.negated and cue.sort in ("say", "claim") and self._ends_speech(cue):
            return Placed(cue, Phrase(cue.last, cue.last), Side.BEFORE, LEFT_OUT)
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
        return Placed(cue, Phrase(cue.last, cue.last), Side.AFTER, LEFT_OUT) if small else None

    def _of_both_verbs(self, cue: Cue, start: int, marker: int | None) -> Placed | None:
        """Read «Вона живе в підвалі й каже, що …»: the subject stands before the first of two verbs."""
        if marker != cue.last + 1 or cue.sort == "impersonal":
            self._go_on_calling(cue, start)
            return None
        subject = self.subjects.subject_of_both(start, cue.first, cue.verb)
        subject = subject or self._of_the_clause_before(cue)
        return Placed(cue, subject, Side.AFTER, "verb after another of its subject") if subject else None

    def _of_the_clause_before(self, cue: Cue) -> Phrase | None:
        """Return who spoke in «Генштаб спростував, що місто оточено, і повідомив, що …»."""
        last = self.found[-1] if self.found else None
        joint = self.tokens[cue.first - 1].norm
        joins = cue.first > 2 and (joint in JOINING or joint in self.lexicon.saying.but)
        if last is None or last.words is not Side.AFTER:
            return None
        if not joins or self.tokens[cue.first - 2].text != ",":
            return None
        first, second = last.cue.verb, cue.verb
        if first is None or second is None or number_and_gender(first) != number_and_gender(second):
            return None
        return last.phrase

    def _go_on_calling(self, cue: Cue, start: int) -> None:
        """Let «В Генштабе это отвергли и назвали «выдумкой»» have the words in marks too."""
        last = self.found[-1] if self.found else None
        form = cue.verb.form if cue.verb is not None else ""
        if last is None or last.between is None or not (last.cue.last + 2 == start == cue.first):
            return
        near = range(cue.last + 1, min(cue.last + 4, len(self.tokens)))
        pair = next((pair for at in near if (pair := self.sentence.quote_at(at))), None)
        if pair is not None and form.startswith(NAMING) and self.tokens[start - 1].norm in JOINING:
            last.between = (last.between[0], pair[1])

    def _ends_speech(self, cue: Cue) -> bool:
        """Return whether the verb alone ends it: «— Я не герой, — каже.»"""
        before = self.tokens[cue.first - 1] if cue.first > 2 else None
        singular = cue.verb is not None and not (
            cue.verb.plural and cue.verb.form in self.lexicon.signs.people_say
        )
        spoken = before is not None and before.is_dash and self.tokens[cue.first - 2].text in ',!?»”"'
        if cue.verb is not None and cue.verb.plural:
            return spoken and singular and self._closes(cue.last)  # «…», – пишуть.
        said = before is not None and before.text == "," and self.phrases.nominal.is_clause(0, cue.first - 1)
        spoken = spoken or said  # Він встиг забрати доньку, каже.
        return singular and spoken and self._closes(cue.last)

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
        return Placed(cue, right, Side.BEFORE, AFTER_THE_WORDS)
