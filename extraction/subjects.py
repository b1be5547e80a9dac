"""The speaker's phrase beside a Ukrainian or Russian verb, found by case and agreement, on either side."""

import re
from collections.abc import Container, Mapping, Sequence

from extraction.agreement import Agreement, number_and_gender
from extraction.bodies import people_in_genitive
from extraction.lexicon import Lexicon, Verb
from extraction.phrases import LONGEST, Phrase, Phrases
from extraction.sentences import Sentence
from extraction.tokens import TERMINATORS, Token

REACH = 24
"""Tokens after a verb among which its subject is looked for: «заявив в ефірі телеканалу … речник»."""

LONGEST_MARKED_NAME = 8
PASSING_ON = frozenset(
    "передає передають пише пишуть повідомляє повідомляють інформує інформують цитує цитують писав писала "
    "писали писало повідомляв повідомляла повідомляло повідомляли повідомив повідомила повідомило повідомили "
    "передает передают передаёт пишет пишут сообщает сообщают информирует цитирует цитируют писал сообщал "
    "сообщала сообщало сообщали сообщил сообщила сообщило сообщили".split()
)
"""Forms of verbs by which a medium passes on what somebody said."""

LONGEST_AUDIENCE = 5
"""Tokens, marks included, of the name of a medium to which something was told."""

LONGEST_BODY = 6
"""Tokens from a body's noun to the "and" between its genitives."""

LONGEST_OFFICE = 14
"""Tokens between an office and its holder's name: «речниця служби в … області Олена Ткач»."""

_JOINING = ("та", "і", "й", "и")


class Subjects(Phrases):
    """Finds the subjects of one Ukrainian or Russian sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, met: Container[str] = ()) -> None:
        super().__init__(sentence, lexicon)
        self.agreement = Agreement(lexicon)
        self.met = met

    def clause_start(self, before: int) -> int:
        """Return where the clause begins whose words stand before `before`."""
        first = before
        while first > 0 and before - first < 3 * LONGEST and not self._bounds(first - 1):
            first -= 1
        return first

    def subject_before(self, first: int, verb: Verb | None) -> Phrase | None:
        """Return the subject between the beginning of its clause and the verb at `first`."""
        start = self.clause_start(first)
        if start == first:
            return self._described_before(first, verb)
        return self._first_subject(start, first, verb) or self._described_before(start, verb)

    def subject_after(self, last: int, verb: Verb | None) -> Phrase | None:
        """Return the subject after the verb at `last`, past days, addressees and where it was said."""
        start = last + 1
        if start + 1 < len(self.tokens) and self.tokens[start].norm in _JOINING:
            start += self.tokens[start + 1].norm not in self.lexicon.verbs  # прокоментував і речник
        start = self._after_marked_audience(start)
        end = start
        while end < len(self.tokens) and end - last <= REACH and not self._bounds(end):
            end += 1
        found = self._first_subject(start, end, verb, after=True)
        return found and self._with_following_apposition(found, strict=False)

    def subject_from(self, first: int, before: int) -> Phrase | None:
        """Return the noun phrase in the nominative that begins at `first`, with its apposition."""
        end = first
        while end < before and not self._bounds(end):
            end += 1
        found = self._first_subject(first, end, None)
        if found is None or found.first != first:
            return None
        return self._with_following_apposition(found, strict=False)

    def _after_marked_audience(self, start: int) -> int:
        """Return where the subject begins after a medium in marks: «розповів «Схід-7» вчитель …»."""
        pair = self.sentence.quote_at(start) if start < len(self.tokens) else None
        if pair is None or pair[0] != start or pair[1] - pair[0] > LONGEST_AUDIENCE:
            return start
        after = pair[1] + 1
        if after >= len(self.tokens) or self.tokens[after].is_capital or not self.tokens[after].is_word:
            return start
        norm = self.tokens[after].norm
        person = norm in self.lexicon.roles or self.agreement.is_people(norm)
        return after if person or self._is_modifier(after) else start

    def subject_of_sentence(self, before: int) -> Phrase | None:
        """Return the subject of the sentence's first clause, which ends before `before`."""
        first = self.lexicon.grammar.openers.length_at(self.tokens, 0)
        end = first
        while end < before and not self._bounds(end):
            end += 1
        found = self._first_subject(first, end, None)
        if found is None or not self._is_noun_or_name(found):
            return None
        given = next((at for at in range(found.first, found.last + 1) if self._is_given(at)), None)
        last = self.shortest(found) if given is None else self._end_of_name(given, found.last + 1)
        found = Phrase(found.first, last)
        return self._with_following_apposition(found, strict=True)

    def whole_subject(self, first: int, end: int) -> Phrase | None:
        """Return the speaker, with an apposition or none, whose words are all that stands in the range."""
        stop = first
        while stop < end and not self._bounds(stop):
            stop += 1
        found = self._first_subject(first, stop, None) if stop > first else None
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
        fits = self.tokens[stop].text == "," and self._describes(inner)
        return Phrase(found.first, found.last, inner) if fits else None

    def _is_noun_or_name(self, phrase: Phrase) -> bool:
        """Return whether the words hold a role or a name in capitals, not just an unknown noun."""
        own = self.tokens[phrase.first : phrase.last + 1]
        return any(token.is_capital or token.norm in self.lexicon.roles for token in own)

    def _bounds(self, index: int) -> bool:
        """Return whether the mark or word at `index` parts clauses."""
        token = self.tokens[index]
        if pair := self.sentence.quote_at(index):
            alone = pair[0] == 0 or self.tokens[pair[0] - 1].norm in self.lexicon.verbs
            if self._is_word_in_marks(pair):
                return False
            return not (self._in_marked_name(index) or (alone and self._is_call_sign(pair[0])))
        if token.text in ",;:" or token.is_dash:
            return not self._in_a_date(index)
        if token.text in TERMINATORS:
            return not (token.text == "." and self.inside.is_abbreviation(index))
        if token.norm in _JOINING:
            return not self._joins(index)
        return token.norm in self.lexicon.grammar.that or token.norm in self.lexicon.grammar.parting

    def _is_word_in_marks(self, pair: tuple[int, int]) -> bool:
        """Return whether one or two words in marks stand inside the clause: «про "звільнення" міста»."""
        first, last = pair
        if first == 0 or last - first > 3 or last + 1 >= len(self.tokens):
            return False
        before, after = self.tokens[first - 1], self.tokens[last + 1]
        lower = not self.tokens[first + 1].is_capital
        return lower and before.is_word and after.is_word and before.norm not in self.lexicon.verbs

    def _in_a_date(self, index: int) -> bool:
        """Return whether the comma at `index` is one of «в пятницу, 12 января, »."""
        norms = [token.norm for token in self.tokens[max(0, index - 4) : index + 3]]
        at = min(index, 4)
        weekdays, months = self.lexicon.weekdays, self.lexicon.months
        opens = norms[at - 1] in weekdays and len(norms) > at + 2 and norms[at + 2] in months
        closes = at == 4 and norms[at - 1] in months and norms[at - 3] == "," and norms[at - 4] in weekdays
        return index > 0 and norms[at] == "," and (opens or closes)

    def _joins(self, index: int) -> bool:
        """Return whether "and" joins two nouns: a name, role or trade follows, past its adjectives."""
        if not 0 < index < len(self.tokens) - 1:
            return False
        if self._joins_genitives(index):
            return True
        for token in self.tokens[index + 1 : index + 4]:
            norm = token.norm
            if norm in self.lexicon.verbs or norm in self.lexicon.grammar.fillers or not token.is_word:
                return False
            if token.is_capital or norm in self.lexicon.roles or self.agreement.is_people(norm):
                return True
            if not self.agreement.is_adjective(token):
                return False
        return False

    def _joins_genitives(self, index: int) -> bool:
        """Return whether "and" stands inside a body's name: «Міністерство культури та спорту»."""
        if not (self._is_genitive(index - 1) and self._is_genitive(index + 1)):
            return False
        for token in reversed(self.tokens[max(0, index - LONGEST_BODY) : index]):
            if token.norm in self.lexicon.verbs or not (token.is_word or token.is_number):
                return False
            role = self.lexicon.roles.get(token.norm)
            if role is not None:
                return role.body and token is not self.tokens[index - 1]
        return False

    def _in_marked_name(self, index: int) -> bool:
        pair = self.sentence.quote_at(index)
        if pair is None or not 1 < pair[1] - pair[0] <= LONGEST_MARKED_NAME or pair[0] == 0:
            return False
        inner = self.tokens[pair[0] + 1 : pair[1]]
        before = self.tokens[pair[0] - 1]
        named = (before.is_word and before.norm not in self.lexicon.verbs) or before.text == ")"
        return named and inner[0].text[0].isupper() and all(token.text not in ",!?…:" for token in inner)

    def _first_subject(
        self, start: int, end: int, verb: Verb | None, *, after: bool = False
    ) -> Phrase | None:
        index, medium, broken, governed, run = start, None, False, -1, start
        while index < end:
            if length := self.passed_over(index, end):
                index += length
                governed = run = index
                continue
            if length := medium_at(self.tokens, index, self.lexicon):
                if not self._governed(index, start):
                    medium = medium or Phrase(index, index + length - 1)
                index += length
                continue
            if index == start and self._is_call_sign(index):
                pair = self.sentence.quote_at(index)
                if pair and medium_at(self.tokens, index + 1, self.lexicon):
                    medium, index = medium or Phrase(index + 1, pair[1] - 1), pair[1] + 1
                    continue  # рассказала «Медузе» жительница
                return Phrase(index + 1, pair[1] - 1) if pair else None
            head = self._head_from(index, end, verb)
            doubtful = head is not None and broken and self._is_bare_name(head, after=after)
            doubtful = doubtful or (head is not None and head == governed and self._is_owner(head, start))
            if head is not None and not doubtful and not (head == governed and self._is_land(head)):
                trade = run < head and self._is_trade(run, head)  # комендантка гуртожитку Ірина Коваль
                return self._whole(run if trade else self._agreeing_from(index, head), head, end)
            broken = broken or self.tokens[index].is_word
            index = self._after_marks(index)
        return medium

    def _agreeing_from(self, index: int, head: int) -> int:
        """Return where the words begin that go with the noun at `head`: not «події ночі херсонка»."""
        form = self.lexicon.cases.get(self.tokens[head].norm)
        if form is None or not form.singular or form.plural:
            return index
        others = [at for at in range(index, head) if self.tokens[at].norm.endswith(_OF_MANY)]
        return others[-1] + 1 if others else index

    def _is_trade(self, first: int, head: int) -> bool:
        """Return whether the unknown words before a full name are a trade that agrees with it."""
        given = self.lexicon.given_forms.get(self.tokens[head].norm, ())
        if head - first > 4 or head + 1 >= len(self.tokens):
            return False
        if not (self._is_given(head) and self.tokens[head + 1].is_capital and self.tokens[first].is_word):
            return False
        begins = self.tokens[first].start == self.sentence.tokens[0].start
        lower = all(self._is_genitive(at) for at in range(first + 1, head))
        if not lower or (self.tokens[first].is_capital and not begins) or len(self.tokens[first].norm) < 4:
            return False
        endings = tuple(ending for one in given for ending in _NOMINATIVES[one.gender] if one.nominative)
        return self.tokens[first].norm.endswith(endings) and not self.tokens[first].norm.endswith(_THINGS)

    def _is_bare_name(self, index: int, *, after: bool) -> bool:
        """Return whether only a capital makes the word a name: beside a noun it may be a genitive.

        Before the verb a word that ends in a consonant is none.
        """
        norm = self.tokens[index].norm
        form = self.lexicon.cases.get(norm)
        if after and form is not None and form.lemma == norm and form.oblique:
            return True
        if self.tokens[index].is_shouted and norm in self.lexicon.places.governments:
            return True  # перебування військ РФ підтверджують …
        if norm in self.lexicon.roles or norm in self.lexicon.pronouns or self.agreement.is_people(norm):
            return False
        if norm in self.lexicon.given_names:
            return False
        if after:
            return True
        return norm.endswith(_LIKE_GENITIVES) and norm not in self.lexicon.capitals

    def _is_owner(self, index: int, start: int) -> bool:
        """Return whether the noun may be the genitive of a governed one: «в управлінні поліції заявили»."""
        form = self.lexicon.cases.get(self.tokens[index].norm)
        before = self.tokens[index - 1] if index > start else None
        role = self.lexicon.roles.get(before.norm) if before is not None else None
        return form is not None and form.oblique and role is not None and role.body

    def _is_land(self, index: int) -> bool:
        """Return whether the word after a governed noun goes with it: «в Міноборони РФ»."""
        token = self.tokens[index]
        return token.is_shouted or token.norm in self.lexicon.places.governments

    def _after_marks(self, index: int) -> int:
        pair = self.sentence.quote_at(index) if self.tokens[index].is_quote else None
        return pair[1] + 1 if pair else index + 1

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
        if verb is None or not verb.form.startswith(_CERTAIN):
            return None
        while start < end and (step := self.passed_over(start, end)):
            start += step
        at = start
        while at < end - 1 and at - start < 4 and self._is_modifier(at):
            at += 1
        heads = (one for one in (at, start) if one < end and self._is_unknown_person(one, verb))
        head = next(heads, None)
        return self._whole(start, head, end) if head is not None else None

    def _is_unknown_person(self, index: int, verb: Verb) -> bool:
        """Return whether the noun no list knows can be the subject by its ending."""
        token, grammar = self.tokens[index], self.lexicon.grammar
        norm = token.norm
        begins = token.start == self.sentence.tokens[0].start
        if not token.is_word or (token.is_capital and not begins) or len(norm) < 4:
            return False
        lists = (grammar.fillers, grammar.breaks, grammar.prepositions, grammar.that, grammar.coordinators)
        if any(
            norm in words
            for words in (*lists, self.lexicon.documents, self.lexicon.roles, self.lexicon.verbs)
        ):
            return False
        if norm in self.lexicon.day_words or norm in self.lexicon.months or norm.endswith(_THINGS):
            return False
        return norm.endswith(_NOMINATIVES[number_and_gender(verb)])

    def passed_over(self, index: int, end: int) -> int:
        """Return how many tokens of a day, an adverb or a place of saying stand at `index`."""
        grammar = self.lexicon.grammar
        if day := self.inside.day_from(index):
            return day + self._year(index + day)
        if length := grammar.openers.length_at(self.tokens, index):
            return length
        if length := grammar.adjuncts.length_at(self.tokens, index):
            return length + self._programme(index + length, end)
        token = self.tokens[index]
        if token.norm in grammar.fillers or token.norm in grammar.articles:
            return 1
        if (addressee := self._addressee(index, end)) > 0:
            return addressee
        if token.norm in grammar.prepositions:
            at = index + 1
            while at < end - 1 and self._stands_before_a_noun(at) and self._may_be_governed(at + 1):
                if self.tokens[at].norm in _THIS and self.tokens[at + 1].is_capital:
                    break  # Об этом РИА Новости заявил X
                at += 1
            if at < end and self.tokens[at].is_quote and self._in_marked_name(at):
                return self._after_marks(at) - index
            return min(at, end - 1) - index + 1
        return 0

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
        if not index or self.tokens[index - 1].norm not in _ON_AIR:
            return 0
        if length := medium_at(self.tokens, index, self.lexicon) if index < end else 0:
            return length
        while at < end and (self._may_be_title(at) or (at > index and self.tokens[at].text == ".")):
            at += 1
        return at - index

    def _may_be_governed(self, index: int) -> bool:
        token = self.tokens[index]
        return token.is_word and token.norm not in self.lexicon.grammar.prepositions

    def _addressee(self, index: int, end: int) -> int:
        """Return how many tokens «виданню Главред», «агентству «Маяк»» cover: whom it was told."""
        form = self.lexicon.cases.get(self.tokens[index].norm)
        if self.tokens[index].norm not in self.lexicon.media_nouns or form is None or form.nominative:
            return 0
        at = index + 1
        while at < end and (
            (self.tokens[at].is_capital and self._may_be_title(at)) or self._in_marked_name(at)
        ):
            at += 1
        return at - index

    def _may_be_title(self, index: int) -> bool:
        norm = self.tokens[index].norm
        known = norm in self.lexicon.given_names or norm in self.lexicon.roles
        return self.tokens[index].is_capital and not known

    def _governed(self, index: int, start: int) -> bool:
        return index > start and self.tokens[index - 1].norm in self.lexicon.grammar.prepositions

    def _head_from(self, index: int, end: int, verb: Verb | None) -> int | None:
        """Return the noun of the nominative phrase that begins at `index`, if one does."""
        if self._counts_people(index, end, verb):
            return index
        at = index
        while at < end and at - index < 6 and self._is_modifier(at):
            at += 1
        tried = [at, index] if at > index and self.tokens[index].is_capital else [at]
        return next((one for one in tried if one < end and self._heads(one, end, verb)), None)

    def _counts_people(self, index: int, end: int, verb: Verb | None) -> bool:
        """Return whether it is «двоє військових», «кілька жителів», «один із бійців»."""
        token = self.tokens[index]
        asked = number_and_gender(verb) if verb is not None else "p"
        several = token.norm in self.lexicon.grammar.several or token.text.isdecimal()
        one = token.norm in _ONE and index + 1 < end and self.tokens[index + 1].norm in _OF
        if not (several and asked in ("p", "n")) and not (one and asked in ("m", "f", "s")):
            return False
        for at in range(index + 1, min(end, index + 5)):
            norm = self.tokens[at].norm
            if norm in self.lexicon.roles or people_in_genitive(norm):
                return norm.endswith(_GENITIVE_PLURAL)
            if not (norm in _OF or self.tokens[at].norm.endswith(("их", "ых"))):
                return False
        return False

    def _heads(self, at: int, end: int, verb: Verb | None) -> bool:
        token = self.tokens[at]
        if not token.is_word or not self._may_name(at):
            return False
        described = at > 0 and self.tokens[at - 1].norm.endswith(("ний", "нный"))
        if described and token.is_shouted and token.norm in self.lexicon.places.governments:
            return False  # призначений РФ губернатор
        return self.agreement.heads(token, verb, several=self._several(at, end))

    def _is_modifier(self, index: int) -> bool:
        token = self.tokens[index]
        if token.norm in self.lexicon.roles or token.norm in self.lexicon.pronouns:
            return False
        if token.is_capital and index and not self._is_known_adjective(index):
            return False
        return self.agreement.is_adjective(token)

    def _is_known_adjective(self, index: int) -> bool:
        norm = self.tokens[index].norm
        return (
            norm in self.lexicon.people
            or norm in self.lexicon.places.name_parts
            or norm in self.lexicon.sides
        )

    def _may_name(self, index: int) -> bool:
        token, lexicon = self.tokens[index], self.lexicon
        if token.norm in lexicon.pronouns:
            return True
        if token.is_capital:
            if token.norm.endswith(_NEVER_NOMINATIVE) and token.norm not in lexicon.given_names:
                return token.norm in lexicon.roles
            begins = token.start == self.sentence.tokens[0].start
            lower = begins and not (token.norm in lexicon.given_names or self._name_follows(index))
            if (
                lower
                and token.norm not in lexicon.roles
                and not token.is_shouted
                and token.norm not in lexicon.places.governments
                and not self._is_surname(token.norm)
            ):
                return self.agreement.is_people(token.norm) or self._is_name_before_verb(index)
        return not (
            token.norm in lexicon.grammar.breaks
            or token.norm in lexicon.months
            or token.norm in lexicon.weekdays
            or (token.norm in lexicon.verbs and token.norm not in lexicon.roles and not token.is_capital)
        )

    def _is_name_before_verb(self, index: int) -> bool:
        """Return whether the sentence's first word is an unknown name: a verb of saying agrees with it.

        «Ігнат наголосив»: what stands before such a verb and is no small word is its subject.
        """
        token, grammar = self.tokens[index], self.lexicon.grammar
        at = index + 1
        while at < len(self.tokens) and (
            self.tokens[at].norm in grammar.fillers or (at < index + 3 and self._is_genitive(at))
        ):
            at += 1
        verb = self.lexicon.verbs.get(self.tokens[at].norm) if at < len(self.tokens) else None
        if verb is None or verb.plural or verb.form in self.lexicon.weak or len(token.norm) < 4:
            return False
        if verb.sort not in ("say", "deny", "order") or token.norm.endswith(_NO_NAMES):
            return False
        lists = (
            grammar.fillers,
            grammar.breaks,
            grammar.articles,
            grammar.prepositions,
            self.lexicon.documents,
        )
        known = any(token.norm in words for words in lists) or token.norm in self.lexicon.day_words
        return not known and not grammar.openers.length_at(self.tokens, index)

    def _is_genitive(self, index: int) -> bool:
        """Return whether an unknown word may be the genitive after a trade: «комендантка гуртожитку»."""
        token = self.tokens[index]
        small = token.norm in self.lexicon.grammar.prepositions or token.norm in self.lexicon.verbs
        return token.is_word and not token.is_capital and not small and token.norm.endswith(_GENITIVES)

    def _name_follows(self, index: int) -> bool:
        after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return after is not None and after.is_word and after.is_capital

    def _is_surname(self, norm: str) -> bool:
        return norm in self.met or norm.endswith(_SURNAMES)

    def shortest(self, phrase: Phrase) -> int:
        """Return the last token of the noun of `phrase` with the names and units that go with it."""
        end = next((at for at in range(phrase.first, phrase.last) if self._is_noun(at)), phrase.last)
        while end < phrase.last:
            token = self.tokens[end + 1]
            goes_with = (
                token.is_capital or token.is_number or token.is_quote or token.norm in self.lexicon.roles
            )
            if not (goes_with or token.norm in self.lexicon.sides):
                break
            end += 1
        return end

    def _is_noun(self, index: int) -> bool:
        token = self.tokens[index]
        return token.norm in self.lexicon.roles or (token.is_capital and not self._is_modifier(index))

    def _several(self, at: int, end: int) -> bool:
        """Return whether "and" joins another name to the noun at `at` before `end`."""
        return any(
            self.tokens[index].norm in _JOINING and self._joins(index)
            for index in range(at + 1, min(end, at + 14))
        )

    def _whole(self, first: int, head: int, end: int) -> Phrase:
        """Return the phrase with the noun at `head`: its genitives, names, units and names in marks."""
        if self.tokens[head].norm in self.lexicon.pronouns:
            return Phrase(head, head)
        at = head + 1
        while at < end and at - first < LONGEST:
            token = self.tokens[at]
            if token.text == "(" and (close := self._closing(at, end)):
                at = close + 1
            elif token.is_quote and self._in_marked_name(at):
                pair = self.sentence.quote_at(at)
                at = pair[1] + 1 if pair else at + 1
            elif self._goes_on(first, at):
                at += 1
            else:
                break
        last = at - 1
        while last > head and (self.tokens[last].norm in _JOINING or self.tokens[last].text == "("):
            last -= 1
        return Phrase(first, self._to_the_name(head, last, end))

    def _to_the_name(self, head: int, last: int, end: int, *, oblique: bool = False) -> int:
        """Return where the name ends after the place of an office: «речниця служби в області Олена Ткач»."""
        role = self.lexicon.roles.get(self.tokens[head].norm)
        following = self.tokens[last + 1].norm if last + 1 < len(self.tokens) else ""
        joined = following in _JOINING and last > head
        if role is None or role.body or not (joined or following in self.lexicon.grammar.prepositions):
            return last
        if any(self._is_given(at) for at in range(head + 1, last + 1)):
            return last
        end = len(self.tokens) if joined else end
        for at in range(last + 2, min(end, last + LONGEST_OFFICE)):
            token = self.tokens[at]
            if self._is_given(at) and (oblique or self.agreement.heads(token, None)):
                return self._end_of_name(at, len(self.tokens)) if at > last + 2 or not joined else last
            if token.norm in self.lexicon.verbs or not (token.is_word or token.is_number or token.is_quote):
                return last
        return last

    def _is_given(self, index: int) -> bool:
        token = self.tokens[index]
        return token.is_capital and token.norm in self.lexicon.given_names

    def _end_of_name(self, first: int, end: int) -> int:
        """Return where the name ends whose first name stands at `first`."""
        last = first
        while last + 1 < end and last - first < 2 and self.tokens[last + 1].is_capital:
            last += 1
        return last

    def _closing(self, opening: int, end: int) -> int | None:
        near = range(opening + 1, min(end, opening + 7))
        return next((index for index in near if self.tokens[index].text == ")"), None)

    def _goes_on(self, first: int, at: int) -> bool:
        token, grammar = self.tokens[at], self.lexicon.grammar
        if token.norm in _JOINING:
            return self._joins(at) and not any(
                one.norm in self.lexicon.given_names for one in self.tokens[first:at] if one.is_capital
            )
        if self.inside.day_from(at) or grammar.adjuncts.length_at(self.tokens, at) or self.inside.leaves(at):
            return False
        before = self.tokens[at - 1]
        named = before.is_capital and not before.is_shouted and before.norm not in self.lexicon.roles
        if named and token.norm in grammar.inner_prepositions and before.norm not in _ONE:
            return False
        if not token.is_capital and (token.norm in grammar.fillers or token.norm in self.lexicon.verbs):
            return token.norm in self.lexicon.roles
        if self._addressee(at, len(self.tokens)):
            return False
        if (
            before.is_capital
            and before.norm not in self.lexicon.roles
            and medium_at(self.tokens, at, self.lexicon)
        ):
            return False
        if not token.is_capital and at - 2 >= first and before.is_capital:
            named = self.tokens[at - 2].norm in self.lexicon.given_names and self.tokens[at - 2].is_capital
            if named or (before.norm in self.met and at - 1 == first):
                return False
        if token.text == ".":
            return self.inside.is_abbreviation(at)
        return token.is_word or token.is_number or token.text in "/№+" or token.norm == "'s"

    def _described_before(self, first: int, verb: Verb | None) -> Phrase | None:
        """Return the subject of «X, очільник області, повідомив» and «X, що стоїть тут, повідомив»."""
        comma = first - 1
        if comma < 2 or not (self.tokens[comma].text in ",)" or self.tokens[comma].is_dash):
            return None
        opening = self._opening_of(comma, comma)
        while opening is not None:
            inner = self.tokens[opening + 1]
            known = self._describes((opening + 1, comma - 1)) or self._qualifies(opening + 1, inner.norm)
            if known or self._may_describe(opening + 1):
                found = self._first_subject(self.clause_start(opening), opening, verb)
                if found is not None and found.last >= opening - 4 and (known or self._is_full_name(found)):
                    described = self._describes((opening + 1, comma - 1)) or not known
                    return Phrase(found.first, found.last, (opening + 1, comma - 1) if described else None)
            opening = self._opening_of(comma, opening)
        return None

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

    def _qualifies(self, index: int, norm: str) -> bool:
        """Return whether a clause about the noun before begins there: "who", "among whom", a participle."""
        following = self.tokens[index + 1].norm if index + 1 < len(self.tokens) else ""
        if norm in self.lexicon.grammar.prepositions and following in self.lexicon.grammar.parting:
            return True
        if norm in _INCLUDING or (norm, following) in (("в", "том"), ("у", "тому")):
            return True
        return norm in self.lexicon.grammar.relative or norm.endswith(_PARTICIPLES + _GERUNDS)

    def right_of(self, cue: int, *, words_follow: bool = False) -> Phrase | None:
        """Return whom "according to" names; a call sign stands in marks: «за словами «Комара»»."""
        if cue + 1 < len(self.tokens) and self._is_call_sign(cue + 1):
            pair = self.sentence.quote_at(cue + 1)
            return Phrase(cue + 2, pair[1] - 1) if pair else None
        found = super().right_of(cue, words_follow=words_follow) or self._told_by(cue)
        if found is not None and found.apposition is None:
            last = self._to_the_name(
                self._head_of(found), found.last, self._clause_end(found.last), oblique=True
            )
            found = Phrase(found.first, last)
        if found is None or found.apposition is not None or found.last + 1 >= len(self.tokens):
            return found
        if self.tokens[found.last + 1].text == "(" and (
            close := self._closing(found.last + 1, len(self.tokens))
        ):
            whole = self._whole(found.first, close, self._clause_end(close))
            return Phrase(whole.first, whole.last) if whole.last > close else found
        return found

    def _told_by(self, cue: int) -> Phrase | None:
        """Return whose words «за словами ювеліра» are, though no list knows the trade."""
        if self.tokens[cue].norm not in _WORDS_OF or cue + 1 >= len(self.tokens):
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

    def _clause_end(self, index: int) -> int:
        end = index + 1
        while end < len(self.tokens) and not self._bounds(end):
            end += 1
        return end

    def cited(self, phrase: Phrase) -> Phrase | None:
        """Return whom a medium quotes: «повідомляє X з посиланням на Y»."""
        for index in range(phrase.last + 1, min(len(self.tokens) - 2, phrase.last + 6)):
            if self.tokens[index].norm in ("посиланням", "ссылкой") and self.tokens[index + 1].norm == "на":
                return super().right_of(index + 1)
        return None

    def _is_call_sign(self, index: int) -> bool:
        """Return whether one or two capitals stand in marks alone: «Комар»."""
        pair = self.sentence.quote_at(index)
        if pair is None or pair[0] != index or not 2 <= pair[1] - pair[0] <= 3:
            return False
        inner = self.tokens[pair[0] + 1 : pair[1]]
        passed_on = index > 0 and self.tokens[index - 1].norm in PASSING_ON and inner[0].is_capital
        return all(token.is_word and (token.is_capital or passed_on) for token in inner)

    def _describes(self, inner: tuple[int, int]) -> bool:
        """Return whether the words begin with somebody's office or trade, past its adjectives."""
        for token in self.tokens[inner[0] : min(inner[1] + 1, inner[0] + 5)]:
            role = self.lexicon.roles.get(token.norm)
            if role is not None:
                return not role.body and not role.group
            adverb = token.norm in ("временно", "тимчасово") or token.norm in self.lexicon.grammar.fillers
            if not (adverb or token.norm.endswith(_ADJECTIVES)) or token.norm in self.lexicon.verbs:
                return False
        return False

    def left_of(self, cue: int) -> Phrase | None:
        """Return the subject before the verb at `cue`, whatever form the verb has."""
        return self.subject_before(cue, self.lexicon.verbs.get(self.tokens[cue].norm))

    def body_before(self, first: int) -> Phrase | None:
        """Return «у Генштабі» of «Раніше в Генштабі повідомили»: the last body in the locative."""
        start, found = self.clause_start(first), None
        if first > start and self.tokens[first - 1].norm == "там":
            return Phrase(first - 1, first - 1)
        for index in range(start, first):
            if phrase := self._body_at(index, first):
                found = phrase
        return found

    def body_after(self, last: int) -> Phrase | None:
        """Return «у 7 корпусі» of «повідомили у 7 корпусі», also over an addressee; «наголосили там»."""
        if last + 2 < len(self.tokens) and self.tokens[last + 1].norm == "там" and self._bounds(last + 2):
            return Phrase(last + 1, last + 1)
        end = last + 1
        while end < len(self.tokens) and end - last <= REACH and not self._bounds(end):
            end += 1
        for index in range(last + 1, end):
            if self.tokens[index].norm in _ABOUT:
                return None  # заявили об освобождении села в ДНР
            if found := self._body_at(index, end):
                return found
        return None

    def _body_at(self, index: int, end: int) -> Phrase | None:
        """Return the body that "in" at `index` names: a body's noun, an acronym, a document or a medium."""
        preposition = self.tokens[index].norm
        if preposition not in ("у", "в", "во", "на") or index + 1 >= end:
            return None
        at = index + 1
        while at < end and at - index < 6 and self._stands_before_a_noun(at):
            at += 1
        if at < end and self.tokens[at].is_quote and self._in_marked_name(at):
            pair = self.sentence.quote_at(at)
            return Phrase(at + 1, pair[1] - 1) if pair else None
        if at >= end:
            return None
        if preposition == "на":
            speaks = self._is_site(at)
        else:
            speaks = self._is_body(at) or self._is_unknown_body(index, at, end)
        return Phrase(index, self._whole(index + 1, at, end).last) if speaks else None

    def _stands_before_a_noun(self, index: int) -> bool:
        token = self.tokens[index]
        if token.is_number or token.norm in ("своєму", "своїй", "своем", "своём", "своей"):
            return True
        form = self.lexicon.cases.get(token.norm)
        return token.norm.endswith(_LOCATIVE) and (form is None or form.lemma.endswith(("ий", "ый")))

    def _is_unknown_body(self, preposition: int, index: int, end: int) -> bool:
        """Return whether a noun no list knows may be a body: «у міському водоканалі», «у русі «Схід»»."""
        token, places = self.tokens[index], self.lexicon.places
        if token.is_capital:
            return token.norm.startswith(_OFFICIAL) and len(token.norm) > 6
        described = index > preposition + 1 or (index + 1 < end and self._in_marked_name(index + 1))
        known = token.norm in places.nouns or token.norm in places.regions or token.norm in places.adverbs
        known = known or token.norm in self.lexicon.months or token.norm in self.lexicon.day_words
        known = known or self.lexicon.grammar.adjuncts.length_at(self.tokens, preposition) > 0
        return described and not known and len(token.norm) > 3 and token.norm.endswith(_LOCATIVE_NOUNS)

    def _is_site(self, index: int) -> bool:
        """Return whether it is a plant or the like, where one is "on": «на станції заявили»."""
        return self.tokens[index].norm.startswith(_SITES)

    def _is_body(self, index: int) -> bool:
        token, lexicon = self.tokens[index], self.lexicon
        if token.norm in lexicon.documents or medium_at(self.tokens, index, lexicon):
            return True
        if token.norm in lexicon.places.governments:
            return True
        role = lexicon.roles.get(token.norm)
        if role is not None:
            form = lexicon.cases.get(token.norm)
            return role.body and (form is None or form.oblique or (form.singular and form.plural))
        foreign = token.is_capital and token.text.isascii() and token.norm not in lexicon.places.not_places
        return (token.is_shouted and token.is_word) or foreign


def medium_at(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return how many tokens the name of a medium covers at `index`; it begins with a capital."""
    return lexicon.media.length_at(tokens, index) if tokens[index].is_capital else 0


_OFFICIAL = tuple("держ мін нац укр обл міськ гос мин рос глав".split())
"""How the short names of bodies begin: «Держспецзв'язок», «Росгидромет»."""

_LOCATIVE_NOUNS = tuple("і ї ю е ах ях".split())
_SITES = tuple(
    "заес заэс чаес чаэс аес аэс тец тэц тес тэс гес гэс станці станци підприємств предприят завод "
    "шахт комбінат комбинат банков залізниц железн електростанц электростанц".split()
)
_ABOUT = ("про", "о", "об", "обо", "щодо")
_CERTAIN = tuple(
    "сказа каже кажуть заяв повідом розпов дода зазнач наголо поясн уточн підкресл зауваж пригад згад говор "
    "поділ рассказ сообщ добав отме подчерк объясн замет вспом призна подел ответ відпов переко наполя скарж "
    "жалу пожал".split()
)
"""How the verbs begin that nobody but people has as a subject."""

_THINGS = ("ння", "ття", "ість", "ція", "сть", "ние", "тие", "ство", "цтво", "ція", "ция")
_NOMINATIVES: Mapping[str, tuple[str, ...]] = {
    "m": tuple("бвгґджзйклмнпрстфхцчшщь"),
    "f": ("а", "я"),
    "s": tuple("бвгґджзйклмнпрстфхцчшщьая"),
    "p": ("и", "і", "ї", "ы"),
    "n": (),
}
"""How a noun in the nominative ends that goes with a verb form of this number and gender."""

_GENITIVES = tuple("у ю а я и і ї ів їв ей ої их ы ов ев ой ого".split())
_WORDS_OF = frozenset(
    "словами слів думку розповідями спогадами інформацією "
    "словам слов мнению рассказам воспоминаниям информации".split()
)
_OF_MANY = ("ї", "і", "ые", "ие")
_ONE = ("один", "одна", "одну", "хтось", "дехто", "кто-то", "кое-кто", "двоє", "двое", "деякі", "некоторые")
_OF = ("з", "із", "зі", "из")
_GENITIVE_PLURAL = tuple("их ых ів їв ей ок ць ов ев ан ян".split())
_YEAR = ("року", "года", "р", "г")
_THIS = ("этом", "том", "цьому", "тому", "це")
_NO_NAMES = tuple("е и у ю о ння ття ість ция ція сть ние тие ки но то бо зі лі рі ів ів'я ям ах".split())
"""How a sentence's first word ends that is no name before a verb: an adverb, a thing, another case."""

_ON_AIR = frozenset(
    "ефірі етері эфире інтерв'ю интервью коментарі комментарии беседе бесіді розмові разговоре студії студии "
    "подкасті подкасте програмі программе".split()
)
_LIKE_GENITIVES = tuple("аяиіуюы")
_NEVER_NOMINATIVE = (
    "ого",
    "ому",
    "ої",
    "ими",
    "ыми",
    "их",
    "ых",
    "ською",
    "ским",
    "ським",
    "ській",
    "ской",
    "ную",
    "ське",
    "ское",
)
_INCLUDING = ("зокрема", "включно", "включаючи", "включая", "особенно", "особливо", "наприклад", "например")
_PARTICIPLES = (
    "ючи",
    "вши",
    "ші",
    "ані",
    "ені",
    "ий",
    "щий",
    "щая",
    "щие",
    "вший",
    "нный",
    "нная",
    "нные",
    "вшая",
)
_GERUNDS = ("уя", "вая", "ячи", "аючи", "юючи", "уючи", "івши", "авши", "ивши")
_ADJECTIVES = tuple(
    "ий ій ого ому им ім ою ої ій а і у ый ой его ему ым им ая яя ую юю ое ее ые ие ых их".split()
)
_LOCATIVE = ("ому", "ій", "ім", "их", "ом", "ем", "ой", "ей", "ых")
_SURNAMES = tuple(
    "ов ев єв ёв ін їн ин ын ова ева єва іна їна ина ський ська цький цька ский ская цкий цкая енко чук щук "
    "юк як ак ик ич іч ко дзе швілі швили ян ець ець ук аш ош иш уш ай ий ій ба га да".split()
)
