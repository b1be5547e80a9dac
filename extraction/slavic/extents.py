"""How far a speaker's phrase reaches around its noun in Ukrainian and Russian: genitives and names."""

from extraction.cues.inside import CALL_SIGN
from extraction.cues.media import medium_at
from extraction.cues.phrase import LONGEST, Phrase
from extraction.slavic.clauses import JOINING
from extraction.slavic.heads import ONE, Heads
from extraction.slavic.nominal import SlavicNominal
from extraction.texts.days import IN_FIGURES
from extraction.words.surnames import joins_names
from extraction.words.tokens import Token

LONGEST_OFFICE = 14
"""Tokens between an office and its holder's name: «речниця служби в … області Олена Ткач»."""

LONGEST_SIGN = 5
"""Tokens, marks included, of a call sign and the word before it."""

LONGEST_AUDIENCE = 5
"""Tokens, marks included, of the name of a medium to which something was told."""


class Extents(Heads):
    """Knows where the phrase around a noun ends."""

    nominal_type = SlavicNominal

    def _after_marked_audience(self, start: int) -> int:
        """Return where the subject begins after a medium in marks: «розповів «Схід-7» вчитель …»."""
        pair = self.sentence.quote_at(start) if start < len(self.tokens) else None
        if pair is None or pair[0] != start or pair[1] - pair[0] > LONGEST_AUDIENCE:
            return start
        after = pair[1] + 1
        token = self.tokens[after] if after < len(self.tokens) else None
        if token is None or not token.is_word:
            return start
        named = self._is_given(after) and self.agreement.heads(token, None)  # «Медиазоне» Ольга
        person = token.norm in self.lexicon.roles or self.agreement.is_people(token.norm)
        person = not token.is_capital and (person or self._is_modifier(after))
        return after if named or person else start

    def _is_noun_or_name(self, phrase: Phrase) -> bool:
        """Return whether the words hold a role or a name in capitals, not just an unknown noun."""
        own = self.tokens[phrase.first : phrase.last + 1]
        return any(token.is_capital or token.norm in self.lexicon.roles for token in own)

    def shortest(self, phrase: Phrase) -> int:
        """Return the last token of the noun of `phrase` with the names and units that go with it."""
        end = next((at for at in range(phrase.first, phrase.last) if self._is_noun(at)), phrase.last)
        while end < phrase.last:
            token = self.tokens[end + 1]
            marked = token.is_capital or token.is_number or token.is_quote
            if not (marked or token.norm in self.lexicon.roles or token.norm in self.lexicon.sides):
                break
            end += 1
        return end

    def this_follows(self, left: Phrase) -> bool:
        """Return whether «це», «цю інформацію» behind the speaker can only begin what is spoken of."""
        behind = left.rightmost + 1
        return behind < len(self.tokens) and self.tokens[behind].norm in _THESE

    def _is_noun(self, index: int) -> bool:
        token = self.tokens[index]
        return token.norm in self.lexicon.roles or (token.is_capital and not self._is_modifier(index))

    def _whole(self, first: int, head: int, end: int) -> Phrase:
        """Return the phrase with the noun at `head`: its genitives, names, units and names in marks."""
        if self.tokens[head].norm in self.lexicon.pronouns:
            return Phrase(head, head)
        at = head + 1
        while at < end and at - first < LONGEST:
            token = self.tokens[at]
            if token.text == "(" and (close := self._closing(at, end)):
                at = close + 1
            elif token.is_quote and (self._in_marked_name(at) or self._is_office_in_marks(at)):
                pair = self.sentence.quote_at(at)
                at = pair[1] + 1 if pair else at + 1
            elif self._goes_on(first, at) or self._ends_marks(first, at):
                at += 1
            else:
                break
        last = at - 1
        while last > head and (self.tokens[last].norm in JOINING or self.tokens[last].text == "("):
            last -= 1
        return Phrase(first, self._to_the_name(head, last, end))

    def _ends_marks(self, first: int, at: int) -> bool:
        """Return whether marks end there that began inside the phrase: «російські "воєнкори"»."""
        pair = self.sentence.quote_at(at)
        if pair is None or at != pair[1]:
            return False
        return first < pair[0] or (first <= pair[0] + 1 and self._is_office_in_marks(pair[0]))

    def _to_the_name(self, head: int, last: int, end: int, *, oblique: bool = False) -> int:
        """Return where the name ends after the place of an office: «речниця служби в області Олена Ткач»."""
        role = self.lexicon.roles.get(self.tokens[head].norm)
        following = self.tokens[last + 1].norm if last + 1 < len(self.tokens) else ""
        joined = following in JOINING and last > head
        if role is None or role.body or not (joined or following in self.lexicon.grammar.prepositions):
            return last
        if any(self._is_given(at) for at in range(head + 1, last + 1)):
            return last
        end = len(self.tokens) if joined else end
        for at in range(last + 2, min(len(self.tokens), last + LONGEST_OFFICE)):
            token = self.tokens[at]
            if token.text == "," and self.nominal.describes((at + 1, at + 4)):
                end = len(self.tokens)  # полковник у відставці, експерт Олег Ткач
                continue
            if at >= end:
                return last
            begins = self._is_given(at) or (self.inside.is_initial(at) and at > last + 2)
            if begins and (oblique or self.agreement.heads(token, None)):
                return self._end_of_name(at, len(self.tokens)) if at > last + 2 or not joined else last
            if token.norm in self.lexicon.verbs or not (token.is_word or token.is_number or token.is_quote):
                return last
        return last

    def _end_of_name(self, first: int, end: int) -> int:
        """Return where the name ends whose first name stands at `first`."""
        last = first
        while last + 2 < end and self.inside.is_initial(last):
            last = first = last + 2  # О. Ткачук, І.П. Ткачук
        while last + 1 < end and last - first < 2 and self.tokens[last + 1].is_capital:
            last += 1
        return last

    def _goes_on(self, first: int, at: int) -> bool:
        token, grammar = self.tokens[at], self.lexicon.grammar
        if at + 1 < len(self.tokens) and self.tokens[at + 1].norm.startswith(CALL_SIGN):
            return True  # офіцер бригади імені Олекси Довбуша з позивним «Кит»
        if token.norm in JOINING:
            return self._joins(at) and not any(
                one.norm in self.lexicon.given_names for one in self.tokens[first:at] if one.is_capital
            )
        if (named := self._is_out_of(at)) is not None:
            return named
        if self._is_outside(at) or self._is_adverb(at):
            return False
        if token.norm in ("ж", "же") and self.tokens[at - 1].norm.startswith(
            ("тіє", "того", "той", "ціє", "этой")
        ):
            return True  # артилерист тієї ж бригади Павло
        if not token.is_capital and (token.norm in grammar.fillers or token.norm in self.lexicon.verbs):
            many = token.norm.endswith(_TO_MANY) and self._is_name(self.tokens[at - 1])
            told = many or self._addressee(at, len(self.tokens)) > 0
            return token.norm in self.lexicon.roles and not told
        if token.norm in _THESE or self._addressee(at, len(self.tokens)) or self._name_has_ended(first, at):
            return False
        if token.text == ".":
            return self.inside.is_abbreviation(at)
        number = token.is_number and not IN_FIGURES.fullmatch(token.text)
        return token.is_word or number or token.text in "/№+" or token.norm == "'s"

    def _is_out_of(self, at: int) -> bool | None:
        """Return whether "of" goes on with the phrase: «один из», «из Human Rights Watch»; None: no "of"."""
        token = self.tokens[at]
        if token.norm in ("з", "із", "зі", "из") and self.tokens[at - 1].norm.startswith(("одн", "один")):
            return True
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if token.norm in ("из", "з", "із") and following is not None and following.text.isascii():
            return following.is_word  # правозащитники из Human Rights Watch
        return None

    def _is_outside(self, at: int) -> bool:
        """Return whether a day, a place of saying or, behind a name, a preposition begins there."""
        grammar, before = self.lexicon.grammar, self.tokens[at - 1]
        adjunct = grammar.adjuncts.length_at(self.tokens, at)
        if adjunct or self.that_time(at) or self.inside.day_from(at) or self.inside.leaves(at):
            return True
        inner = self.tokens[at].norm in grammar.inner_prepositions
        return inner and before.norm not in ONE and (self._is_name(before) or self._is_behind_sign(at))

    def _is_behind_sign(self, at: int) -> bool:
        """Return whether a call sign ends before `at`: «боєць із позивним «Кит» з 3-ї бригади»."""
        near = range(max(0, at - LONGEST_SIGN), at - 1)
        return any(self.tokens[one].norm.startswith(CALL_SIGN) for one in near)

    def _is_name(self, token: Token) -> bool:
        return token.is_capital and not token.is_shouted and token.norm not in self.lexicon.roles

    def _name_has_ended(self, first: int, at: int) -> bool:
        """Return whether a name stands before, after which a medium or a common noun is no part of it."""
        token, before = self.tokens[at], self.tokens[at - 1]
        if token.norm.endswith("ому") and medium_at(self.tokens, at, self.lexicon):
            return True  # у ДСНС Суспільному
        if not before.is_capital or joins_names(self.tokens, at):
            return False
        if before.norm not in self.lexicon.roles and medium_at(self.tokens, at, self.lexicon):
            return True
        given = before.norm in self.lexicon.given_names and before.norm not in self.lexicon.roles  # «Влада»
        if not token.is_capital and token.is_word and given:
            return token.norm not in self.lexicon.roles
        if token.is_capital or at - 2 < first:
            return False
        named = self.tokens[at - 2].norm in self.lexicon.given_names and self.tokens[at - 2].is_capital
        return named or (before.norm in self.met and at - 1 == first)

    def _may_describe(self, index: int) -> bool:
        """Return whether a noun that no list knows may begin an apposition there: «…, ювелір, сказав»."""
        token, grammar = self.tokens[index], self.lexicon.grammar
        lists = (grammar.that, grammar.coordinators, grammar.parting, grammar.prepositions, grammar.fillers)
        known = any(token.norm in words for words in (*lists, self.lexicon.verbs))
        return token.is_word and not token.is_capital and not known

    def _is_full_name(self, phrase: Phrase) -> bool:
        own = self.tokens[phrase.first : phrase.last + 1]
        capitals = all(token.is_word and token.is_capital and not token.is_shouted for token in own[-2:])
        known = own[-2:][0].norm in self.lexicon.given_names or len(own) == 2
        return len(own) > 1 and capitals and known

    def _is_first_name(self, first: int, end: int) -> bool:
        """Return whether only somebody's name stands there: «Один із мешканців, Микола, розповів»."""
        names = all(token.is_word and token.is_capital for token in self.tokens[first:end])
        return (
            names
            and end - first < 4
            and self._is_given(first)
            and self.agreement.heads(self.tokens[first], None)
        )

    def _qualifies(self, index: int, norm: str) -> bool:
        """Return whether a clause about the noun before begins there: "who", "among whom", a participle."""
        following = self.tokens[index + 1].norm if index + 1 < len(self.tokens) else ""
        if (norm in self.lexicon.signs.inserted and following == ",") or (
            norm in self.lexicon.grammar.prepositions and following in self.lexicon.grammar.parting
        ):
            return True  # канал, напротив, пишет
        length = self.lexicon.grammar.openers.length_at(self.tokens, index)
        if length and index + length < len(self.tokens) and self.tokens[index + length].text == ",":
            return True  # канал, в свою очередь, пишет
        if norm in _INCLUDING or (norm, following) in (("в", "том"), ("у", "тому")):
            return True
        return norm in self.lexicon.grammar.relative or norm.endswith(_PARTICIPLES + _GERUNDS)


_TO_MANY = ("ам", "ям")

_INCLUDING = ("зокрема", "включно", "включаючи", "включая", "особенно", "особливо", "наприклад", "например")

_PARTICIPLES = tuple("ючи вши ші ані ені ий щий щая щие вший нный нная нные вшая".split())
_GERUNDS = ("уя", "вая", "ячи", "аючи", "юючи", "уючи", "івши", "авши", "ивши")
_THESE = frozenset("эти этот эту это ці цю цей це такі такие".split())
