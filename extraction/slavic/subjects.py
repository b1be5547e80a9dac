"""The speaker's phrase beside a Ukrainian or Russian verb, found by case and agreement, on either side."""

from extraction.cues.inside import CALL_SIGN
from extraction.cues.media import medium_at
from extraction.cues.phrase import Phrase
from extraction.slavic.clauses import AGED, JOINING
from extraction.slavic.locatives import REACH, Locatives
from extraction.slavic.selfnamed import name_given, named_behind
from extraction.words.lexicon import Verb

_BUT = frozenset("але проте однак но однако зато".split())
"""What joins to what somebody did not do what they said."""


class Subjects(Locatives):
    """Finds the subjects of one Ukrainian or Russian sentence."""

    def subject_before(self, first: int, verb: Verb | None) -> Phrase | None:
        """Return the subject between the beginning of its clause and the verb at `first`."""
        start = self.clause_start(first)
        if start == first:
            return self._described_before(first, verb)
        before = self.tokens[first - 1]
        if before.norm in self.lexicon.pronouns and self.agreement.heads(before, verb):
            return Phrase(first - 1, first - 1)  # Заяви Москви він називає брехнею
        return self._first(start, first, verb) or self._described_before(start, verb)

    def subject_after(self, last: int, verb: Verb | None) -> Phrase | None:
        """Return the subject after the verb at `last`, past days, addressees and where it was said."""
        start = last + 1
        if start + 1 < len(self.tokens) and self.tokens[start].norm in JOINING:
            start += self.tokens[start + 1].norm not in self.lexicon.verbs  # прокоментував і речник
        start = self._after_marked_audience(start)
        end = start
        while end < len(self.tokens) and end - last <= REACH and not self._bounds(end):
            end += 1
        found = self._first(start, end, verb, after=True)
        begins_with_as = self.tokens[0].norm in ("як", "как")  # Как пишет X, советник мэра умер
        whole = found and self.appositions.with_following_apposition(found, strict=begins_with_as)
        whole = whole and named_behind(self.tokens, whole, self.lexicon.grammar.relative)
        told = begins_with_as and whole and whole.apposition and self._are_others(whole.apposition, verb)
        return found if told else whole

    def subject_from(self, first: int, before: int) -> Phrase | None:
        """Return the noun phrase in the nominative that begins at `first`, with its apposition."""
        end = self._bound_from(first, before)
        found = self._first(first, end, None)
        if found is None or found.first != first:
            return None
        return self.appositions.with_following_apposition(found, strict=False)

    def subject_of_sentence(self, before: int) -> Phrase | None:
        """Return the subject of the sentence's first clause, which ends before `before`."""
        first = self.lexicon.grammar.openers.length_at(self.tokens, 0)
        end = self._bound_from(first, before)
        found = self._first(first, end, None)
        if found is None or not self._is_noun_or_name(found):
            return None
        given = next((at for at in range(found.first, found.last + 1) if self._is_given(at)), None)
        last = self.shortest(found) if given is None else self._end_of_name(given, found.last + 1)
        found = Phrase(found.first, self._to_call_sign(last, end))
        return self.appositions.with_following_apposition(found, strict=True)

    def subject_of_both(self, start: int, at: int, verb: Verb | None) -> Phrase | None:
        """Return the subject of «Мер приїхав і сказав, що …», whose second verb stands at `at`.

        Its clause begins at `start`, and holds nothing before it but days and adverbs.
        """
        joint = start - 1
        while start < at and (step := self.passed_over(start, at)):
            start += step
        if start < at:
            return None
        if joint > 2 and self.tokens[joint].norm in _BUT and self.tokens[joint - 1].text == ",":
            joint -= 1  # не назвав імен, але підтвердив, що
        elif joint < 2 or self.tokens[joint].norm not in JOINING:
            return None
        first = self.lexicon.grammar.openers.length_at(self.tokens, 0)
        begin = self.clause_start(joint)
        if begin > first and self._begins_with_verb(begin):
            joint, begin = begin - 1, self.clause_start(begin - 1)  # приїхав, оглянув склад і сказав
        if begin > first:
            return None
        found = self._first(first, joint, verb)
        if found is None or self.passed_over(first, found.first) + first < found.first:
            return None
        if self.tokens[found.first].norm in self.lexicon.pronouns:
            return Phrase(found.first, found.first)
        whole = self.subject_of_sentence(joint)
        return whole if whole is not None and whole.first == found.first else None

    def _to_call_sign(self, last: int, end: int) -> int:
        """Return where a call sign ends that follows: «включается штурмовик с позывным Сосна:»."""
        at = next((at for at in (last + 2, last + 1) if self._calls(at)), None)
        if at is None:
            return last
        pair = self.sentence.quote_at(at + 1)
        return pair[1] if pair else at + 1 if at + 1 < end else last

    def _calls(self, at: int) -> bool:
        return at + 1 < len(self.tokens) and self.tokens[at].norm.startswith(CALL_SIGN)

    def whole_subject(self, first: int, end: int) -> Phrase | None:
        """Return the speaker, with an apposition or none, whose words are all that stands in the range."""
        stop = self._bound_from(first, end)
        found = self._first(first, stop, None) if stop > first else None
        if found is None or found.first != first or found.last + 1 != stop:
            return None
        own = self.tokens[first : found.last + 1]
        names = [token for token in own if token.norm in self.lexicon.given_names and token.is_capital]
        known = names or any(token.norm in self.lexicon.roles or token.norm in self.met for token in own)
        quoted = first > 2 and any(token.is_quote for token in self.tokens[first - 3 : first - 1])
        known = known or (len(own) < 3 and quoted)
        if not known and not medium_at(self.tokens, first, self.lexicon):
            return None
        if stop == end:
            return found
        inner = (stop + 1, end - 1)
        fits = self.tokens[stop].text == "," and self.nominal.describes(inner)
        return Phrase(found.first, found.last, inner) if fits else None

    def _first(self, start: int, end: int, verb: Verb | None, *, after: bool = False) -> Phrase | None:
        index, medium, broken, governed, run = start, None, False, -1, start
        while index < end and not (medium and self._refers(index)):
            if length := self.passed_over(index, end):
                governed = index + length if self._governs(index) else -1
                index = run = index + length
                continue
            if length := medium_at(self.tokens, index, self.lexicon):
                medium = medium or self._free_medium(index, length, start)
                index += length
                continue
            called = index == start or (after and index == run and self._may_precede_call_sign(index))
            marked = index + self._is_aged(index, end)
            if self._is_office_in_marks(index):
                return self._whole(index + 1, index + 1, end)  # «Глава» администрации Иван Сом
            if called and self._is_call_sign(marked):
                sign = self._in_marks(marked)
                if sign is None or not medium_at(self.tokens, marked + 1, self.lexicon):
                    return sign
                medium, index = medium or sign, sign.last + 2
                continue  # рассказала «Медузе» жительница
            head = self._head_from(index, end, verb)
            owned = head is not None and head == governed and self._belongs(head, start)
            if head is not None and not owned and not (broken and self._is_bare_name(head, after=after)):
                behind = None if after else self._behind_genitive(head, end, verb)
                return Phrase(behind, behind) if behind else self._with_trade(run, index, head, end)
            broken, index = broken or self.tokens[index].is_word, self._after_marks(index)
        return medium

    def _free_medium(self, index: int, length: int, start: int) -> Phrase | None:
        """Return the medium's name at `index`, unless a preposition before it governs it."""
        return None if self._governed(index, start) else Phrase(index, index + length - 1)

    def _with_trade(self, run: int, index: int, head: int, end: int) -> Phrase:
        """Return the subject of `head` with the trade before it: «комендантка гуртожитку Ірина Коваль»."""
        trade = run < head and self._is_trade(run, head)
        first = run if trade else self._agreeing_from(index, head)
        return self._whole(self._from_another(first), head, end)

    def _in_marks(self, mark: int) -> Phrase | None:
        """Return the words between the mark at `mark` and the one that closes it."""
        pair = self.sentence.quote_at(mark)
        return Phrase(mark + 1, pair[1] - 1) if pair else None

    def _is_aged(self, index: int, end: int) -> bool:
        """Return whether an age stands before what may be a call sign: «додає 25-річний «Явір»»."""
        return index + 1 < end and AGED.match(self.tokens[index].norm) is not None

    def _may_precede_call_sign(self, index: int) -> bool:
        """Return whether the word before is no body, whose name the marks would hold: «в групі «Суми»»."""
        return self.tokens[index - 1].norm not in self.lexicon.roles

    def _governs(self, index: int) -> bool:
        """Return whether a preposition begins there that makes no opening: the noun behind is its own."""
        opens = self.lexicon.grammar.openers.length_at(self.tokens, index)
        opens = opens or self.lexicon.backward.length_at(self.tokens, index)
        return self.tokens[index].norm in self.lexicon.grammar.prepositions and not opens

    def _belongs(self, index: int, start: int) -> bool:
        """Return whether the noun at `index` goes with the governed one before it."""
        return self._is_owner(index, start) or self._is_land(index) or self._is_of_the_topic(index, start)

    def _refers(self, index: int) -> bool:
        """Return whether it is «со ссылкой на …», where no subject stands."""
        return any(token.norm in REFERRING for token in self.tokens[index : index + 2])

    def unknown_after(self, last: int, verb: Verb | None) -> Phrase | None:
        """Return the noun after a verb of saying that no list knows but that agrees: «розповів ювелір»."""
        end = last + 1
        while end < len(self.tokens) and end - last <= REACH and not self._bounds(end):
            end += 1
        return self._unknown_from(last + 1, end, verb)

    def unknown_before(self, first: int, verb: Verb | None) -> Phrase | None:
        """Return the unknown noun that stands with its genitives right before the verb at `first`."""
        found = self._unknown_from(self.clause_start(first), first, verb)
        if found is None or any(
            token.norm not in self.lexicon.grammar.fillers for token in self.tokens[found.last + 1 : first]
        ):
            return None
        return found

    def _unknown_from(self, start: int, end: int, verb: Verb | None) -> Phrase | None:
        if verb is None or verb.form not in self.lexicon.grammar.of_people:
            return None
        while start < end and (step := self.passed_over(start, end)):
            start += step
        at = start
        while at < end - 1 and at - start < 4 and self._is_modifier(at):
            at += 1
        heads = (one for one in (at, start) if one < end and self._is_unknown_person(one, verb))
        head = next(heads, None)
        return self._whole(start, head, end) if head is not None else None

    def _described_before(self, first: int, verb: Verb | None) -> Phrase | None:
        """Return the subject of «X, очільник області, повідомив» and «X, що стоїть тут, повідомив»."""
        comma = first - 1
        if comma < 2 or not (self.tokens[comma].text in ",)" or self.tokens[comma].is_dash):
            return None
        opening = self.appositions.opening_of(comma, comma)
        while opening is not None:
            inner = self.tokens[opening + 1]
            if comma == opening + 2 and self._qualifies(opening + 1, inner.norm):
                return self.subject_before(opening, verb)  # Аналітики у зведенні, навпаки, вказують
            known = self._qualifies(opening + 1, inner.norm) or self._is_first_name(opening + 1, comma)
            known = known or self.nominal.describes((opening + 1, comma - 1)) or self._is_read_before(opening)
            if known or self._may_describe(opening + 1):
                found = self._first(self.clause_start(opening), opening, verb)
                spoken = found is not None and self._has_verb(found.last + 1, opening)
                found = None if spoken else found
                full = found and (known or self._has_done(opening + 1) or self._is_full_name(found))
                if found is not None and full and found.last >= opening - 4:
                    if own := name_given(self.tokens, opening + 1, comma - 1):
                        return Phrase(found.first, found.last, own)
                    named = self._is_first_name(opening + 1, comma)
                    described = named or self.nominal.describes((opening + 1, comma - 1)) or not known
                    return Phrase(found.first, found.last, (opening + 1, comma - 1) if described else None)
            opening = self.appositions.opening_of(comma, opening)
        return None

    def _has_verb(self, first: int, end: int) -> bool:
        """Return whether the subject has said something already: «Мер заявив, що тихо, пише ТСН»."""
        return any(token.norm in self.lexicon.verbs for token in self.tokens[first:end])

    def left_of(self, cue: int) -> Phrase | None:
        """Return the subject before the verb at `cue`, whatever form the verb has."""
        return self.subject_before(cue, self.lexicon.verbs.get(self.tokens[cue].norm))


REFERRING = frozenset("посиланням ссылкой посилаючись ссылаясь покликаючись покликанням".split())
"""What refers to whom a medium quotes: «з посиланням на»."""
