"""The words that name a speaker: where they begin and end beside a verb of saying."""

from dataclasses import dataclass

from domain.language import Language
from extraction.inside import Inside
from extraction.lexicon import Lexicon
from extraction.sentences import Sentence
from extraction.tokens import TERMINATORS
from extraction.unlisted import is_people

LONGEST = 22
"""Tokens that a speaker's name, role and apposition may have together."""

LONGEST_APPOSITION = 18
LONGEST_CALL_SIGN = 4
_BEFORE_ARTICLES = frozenset("both all half such even only just including not'".split())
"""What stands before an article within one noun phrase."""
_WHILE = frozenset("although though while as when since because if but".split())
_SUBJECTS = frozenset("he she they it we".split())
_FINITE = frozenset("is are was were will would has have had".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase as (first, last) token indices, with its apposition ("Hetman, an expert,") if any."""

    first: int
    last: int
    apposition: tuple[int, int] | None = None

    @property
    def leftmost(self) -> int:
        return min(self.first, self.apposition[0]) if self.apposition else self.first

    @property
    def rightmost(self) -> int:
        return max(self.last, self.apposition[1]) if self.apposition else self.last


class Phrases:
    """Finds the noun phrases of one sentence that can be speakers."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.tokens = sentence.tokens
        self.sentence = sentence
        self.lexicon = lexicon
        self.inside = Inside(sentence, lexicon)

    def left_of(self, cue: int) -> Phrase | None:
        """Return the phrase that ends before the verb at `cue`, passing over auxiliaries, adverbs, days."""
        end = self._skip_back(cue - 1)
        if end < 0:
            return None
        if (
            self.tokens[end].is_quote
            and end
            and self.tokens[end - 1].text == ","
            and self._names_in_marks(end)
        ):
            end -= 1  # who goes by the call sign “Hammer,” said
        if (self.tokens[end].text in ",)" and not self.inside.goes_in(end)) or self.tokens[end].is_dash:
            return self._over_apposition(end)
        return self.ending_at(end)

    def _names_in_marks(self, end: int) -> bool:
        pair = self.sentence.quote_at(end)
        return pair is not None and pair[0] > 1 and pair[1] - pair[0] <= LONGEST_CALL_SIGN

    def right_of(self, cue: int, *, words_follow: bool = False) -> Phrase | None:
        """Return the phrase that begins after the verb (or preposition) that ends at `cue`.

        With `words_follow` a clause may come after its comma, so that only ", head of X," is an apposition.
        """
        start = self._skip_forward(cue + 1)
        if by := self._author_of(start):
            start = by
        if start < len(self.tokens) and self.tokens[start].norm in self.lexicon.pronouns:
            end = start
        else:
            end = self._end_from(start)
        while end >= start and not self._is_nominal(end):
            end -= 1
        if end < start or not self.is_speaker(start, end):
            return None
        return self._with_following_apposition(Phrase(start, end), strict=words_follow)

    def _author_of(self, start: int) -> int | None:
        """Return where the author begins of "a report by the agency", "images analysed by the agency"."""
        if self.lexicon.language is not Language.EN:
            return None
        for index in range(start, min(len(self.tokens) - 1, start + LONGEST_CALL_SIGN + 2)):
            token = self.tokens[index]
            if token.norm in ("by", "from") and index > start and not self.tokens[index + 1].is_number:
                return index + 1 if self._has_document(start, index) else None
            if not token.is_word or token.norm in self.lexicon.roles:
                return None
        return None

    def _has_document(self, first: int, end: int) -> bool:
        return any(token.norm in self.lexicon.documents for token in self.tokens[first:end])

    def after_noun(self, phrase: Phrase) -> Phrase:
        """Return "Kyiv" of "a claim Kyiv denied" and "a stance Moscow criticised"."""
        for at in (phrase.first, phrase.first + 1):
            is_claim = at < phrase.last and self.tokens[at].norm in self.lexicon.grammar.claims
            if is_claim and self.tokens[at + 1].is_capital:
                return Phrase(at + 1, phrase.last, phrase.apposition)
        article, noun = self.tokens[phrase.first], self.tokens[min(phrase.first + 1, phrase.last)]
        is_thing = article.norm in ("a", "an") and not noun.is_capital and noun.norm not in self.lexicon.roles
        if is_thing and phrase.last > phrase.first + 1:
            third = self.tokens[phrase.first + 2]
            if third.norm in self.lexicon.roles and third.norm.endswith("s"):
                return Phrase(phrase.first + 2, phrase.last, phrase.apposition)  # a scenario commanders warn
        if (
            is_thing
            and phrase.last == phrase.first + 2
            and self.tokens[phrase.last].norm in self.lexicon.places.governments
        ):
            return Phrase(phrase.last, phrase.last, phrase.apposition)
        return phrase

    def is_speaker(self, first: int, last: int) -> bool:
        """Return whether the words can name somebody who speaks."""
        grammar, places = self.lexicon.grammar, self.lexicon.places
        own = self.tokens[first : last + 1]
        if len(own) == 1 and own[0].norm in self.lexicon.pronouns:
            return self.lexicon.pronouns[own[0].norm] in ("m", "f", "p", "b")
        for token in own:
            if token.norm in self.lexicon.roles or token.norm in self.lexicon.documents:
                return True
            if token.is_capital and token.norm in places.governments:
                return True
        if self.lexicon.language is Language.EN and is_people(own[-1]):
            return True
        names = [token for token in own if token.is_named and token.is_word]
        return any(
            token.norm not in grammar.breaks
            and token.norm not in self.lexicon.months
            and token.norm not in self.lexicon.weekdays
            and token.norm not in places.not_places
            and not (token.start == self.tokens[0].start and len(own) == 1 and self._is_opener(first))
            for token in names
        )

    def is_clause(self, first: int, end: int) -> bool:
        """Return whether more stands in the range than openers, days and small words."""
        grammar, index, words = self.lexicon.grammar, first, 0
        while index < end:
            opener = grammar.openers.length_at(self.tokens, index)
            token = self.tokens[index]
            known = token.norm in self.lexicon.day_words or token.norm in self.lexicon.weekdays
            small = token.norm in grammar.prepositions or token.norm in grammar.articles
            words += not (opener or known or small or not token.is_word or token.norm in self.lexicon.months)
            index += max(1, opener)
        return words > 1

    def _is_opener(self, index: int) -> bool:
        return bool(self.lexicon.grammar.openers.length_at(self.tokens, index))

    def _skip_back(self, index: int) -> int:
        while index >= 0:
            token = self.tokens[index]
            if token.norm in self.lexicon.grammar.fillers:
                index -= 1
            elif token.norm in ("there", "here") and index and self._is_role(index - 1):
                index -= 1  # doctors there said
            elif (day := self.inside.day_ending_at(index)) and index - day >= 0:
                index -= day
            else:
                break
        return index

    def _skip_forward(self, index: int) -> int:
        while index < len(self.tokens) and self.tokens[index].norm in self.lexicon.grammar.fillers:
            index += 1
        return index

    def ending_at(self, end: int) -> Phrase | None:
        """Return the phrase whose last token is `end`, if it can name a speaker."""
        if self.tokens[end].norm in self.lexicon.pronouns and self.lexicon.language is Language.EN:
            return Phrase(end, end) if self.is_speaker(end, end) else None
        first = end
        while first >= 0 and end - first < LONGEST and self.inside.goes_in(first):
            first -= 1
        first = self._trim_left(first + 1, end)
        cut = self._cut_adjunct(first, end)
        first = self._behind_other_noun(first, cut)
        if self.lexicon.language is Language.EN:
            if cut > first and self.tokens[first].norm in _SUBJECTS:
                return None  # "They launched the offensive"
            if any(token.norm in ("has", "have", "had") for token in self.tokens[first : cut + 1]):
                return None  # "The army has made gains"
            if named := self._named_before(first, cut):
                return named
        if first <= cut and self.is_speaker(first, cut):
            return Phrase(self._over_roles(first), cut)
        return None

    def _named_before(self, first: int, last: int) -> Phrase | None:
        """Return the name before an apposition without its second comma: "Petro Lysenko, mayor of X said"."""
        if first < 3 or self.tokens[first - 1].text != ",":
            return None
        role = self.lexicon.roles.get(self.tokens[first].norm)  # mayor of Toretsk
        if self.tokens[last].is_capital and (role is None or self.tokens[first + 1].norm not in ("of", "in")):
            return None
        if not self._describes((first, last)):
            return None
        start = first - 1
        while start > 0 and self.tokens[start - 1].is_named and self.tokens[start - 1].is_word:
            start -= 1
        begins = start == 0 or self.tokens[start - 1].is_quote or self.tokens[start - 1].text == ","
        begins = begins and self.tokens[start].norm not in self.lexicon.grammar.prepositions
        return Phrase(start, first - 2, (first, last)) if begins and first - 1 - start > 1 else None

    def plural_in(self, before: int) -> Phrase | None:
        """Return the people whom "they" means in "Although officials are reluctant, they say"."""
        if self.tokens[0].norm not in _WHILE:
            return None
        for at in range(1, min(before, LONGEST_CALL_SIGN)):
            token = self.tokens[at]
            role = self.lexicon.roles.get(token.norm)
            several = role is not None and token.norm.endswith("s") and not self.sentence.quote_at(at)
            if several and not (at and self.inside.leaves(at - 1)):
                return self.ending_at(at)
        return None

    def _behind_other_noun(self, first: int, end: int) -> int:
        """Return where the subject begins in "In its latest update the ministry", else `first`."""
        if self.lexicon.language is not Language.EN:
            return first
        grammar = self.lexicon.grammar
        for at in range(end, first, -1):
            if self.tokens[at].norm not in grammar.articles:
                continue
            before = self.tokens[at - 1]
            leads = before.norm in grammar.prepositions or before.norm in grammar.inner_prepositions
            joined = before.norm in grammar.breaks or before.norm in _BEFORE_ARTICLES
            if before.is_word and not leads and not joined and not before.is_capital:
                return at
        return first

    def _over_roles(self, first: int) -> int:
        """Return where a chain of roles begins: "полковник запаса ВСУ, военный эксперт Роман Свитан"."""
        if (
            first < 2
            or self.tokens[first - 1].text != ","
            or self.tokens[first].norm not in self.lexicon.roles
        ):
            return first
        start = first - 2
        while start >= 0 and first - start < LONGEST_APPOSITION and self.inside.goes_in(start):
            start -= 1
        start = self._trim_left(start + 1, first - 2)
        return start if self._describes((start, start)) else first

    def _trim_left(self, first: int, end: int) -> int:
        """Return where the phrase begins once "However", "On Monday" and the like are passed over."""
        moved = True
        while moved and first < end:
            moved = False
            opener = self.lexicon.grammar.openers.length_at(self.tokens, first)
            day = self.inside.day_from(first)
            if (step := max(opener, day)) and first + step <= end:
                first, moved = first + step, True
            elif first < end and self.tokens[first].text in ("'s", "’s", "."):
                first, moved = first + 1, True
        if first <= end and self.tokens[first].norm in self.lexicon.grammar.prepositions:
            return self._after_preposition(first, end)
        return first

    def _after_preposition(self, first: int, end: int) -> int:
        """Return where the subject begins in "In Pokrovsk officials", else `first`."""
        if self.lexicon.language is not Language.EN:
            return first
        for index in range(first + 1, end + 1):
            token = self.tokens[index]
            if index > first + 1 and (
                token.norm in self.lexicon.roles or token.norm in self.lexicon.grammar.articles
            ):
                return index
        return end + 1

    def _cut_adjunct(self, first: int, end: int) -> int:
        """Return the phrase's last token without "в эфире …", "in an interview …" at its end."""
        for index in range(first + 1, end + 1):
            if self.lexicon.grammar.adjuncts.length_at(self.tokens, index) and self.is_speaker(
                first, index - 1
            ):
                return index - 1
            if self.inside.leaves(index) and self.is_speaker(first, index - 1):
                if self._is_handed_over(index):
                    continue  # a report by the agency
                return index - 1
        return end

    def _is_handed_over(self, index: int) -> bool:
        """Return whether "by" or "from" names whose report or pictures they are."""
        if self.lexicon.language is not Language.EN or self.tokens[index].norm not in ("by", "from"):
            return False
        return any(token.norm in self.lexicon.documents for token in self.tokens[max(0, index - 2) : index])

    def _over_apposition(self, comma: int) -> Phrase | None:
        """Return the phrase before ", chief of staff," or ", who leads it," that ends at `comma`."""
        opening, head = self._opening_of(comma, comma), None
        while opening is not None:
            relative = self.tokens[opening + 1].norm in self.lexicon.grammar.relative
            head = self.ending_at(opening - 1)
            nearest = self._opening_of(comma, comma) == opening and not self._is_sentence(opening + 1, comma)
            if head is not None and (relative or nearest):
                break
            opening, head = self._opening_of(comma, opening), None
        if head is None or opening is None:
            return None
        inner = (opening + 1, comma - 1)
        if self.tokens[inner[0]].norm in self.lexicon.grammar.relative:
            name = self._own_name(*inner)
            return Phrase(head.first, head.last, name) if name else head
        if self.tokens[inner[0]].norm in self.lexicon.grammar.breaks:
            return head
        return self._of_name(head) or Phrase(head.first, head.last, inner)

    def _of_name(self, head: Phrase) -> Phrase | None:
        """Return the name before two appositions: "Ivan Bondar, a spokesman, deployed there, said"."""
        is_role = not self.tokens[head.first].is_capital or self.tokens[head.first].norm in self.lexicon.roles
        if head.first < 2 or self.tokens[head.first - 1].text != "," or not is_role:
            return None
        name = self.ending_at(head.first - 2)
        if name is None or not self._has_role(head.first, head.last + 1):
            return None
        whole = all(token.is_capital and token.is_word for token in self.tokens[name.first : name.last + 1])
        return Phrase(name.first, name.last, (head.first, head.last)) if whole else None

    def _is_sentence(self, first: int, end: int) -> bool:
        """Return whether a subject and its verb stand there, which no apposition has."""
        if self.lexicon.language is not Language.EN:
            return False
        for token in self.tokens[first:end]:
            if token.norm in self.lexicon.grammar.relative:
                return False
            if token.norm in _FINITE:
                return True
        return False

    def _own_name(self, first: int, last: int) -> tuple[int, int] | None:
        """Return the name in "who gave his name only as Abu Khaled", "who identified herself as Olena"."""
        for at in range(first, last):
            is_given = self.tokens[at].norm in ("as", "named", "called", "sign", "callsign", "nicknamed")
            if (
                is_given
                and at < last
                and all(token.is_capital and token.is_word for token in self.tokens[at + 1 : last + 1])
            ):
                return at + 1, last
        return None

    def of_clause(self, relative: int, last: int) -> Phrase | None:
        """Return the subject before "who gave her name as Nadia", with the name if it is given there."""
        head = self.ending_at(relative - 1)
        name = self._own_name(relative + 1, last)
        return Phrase(head.first, head.last, name) if head and name else head

    def _opening_of(self, comma: int, before: int) -> int | None:
        """Return the nearest mark before `before` that can open what closes at `comma`."""
        close = self.tokens[comma].text
        opening = "(" if close == ")" else close
        for index in range(before - 1, max(-1, comma - LONGEST_APPOSITION - 2), -1):
            token = self.tokens[index]
            if token.text == opening or (token.is_dash and self.tokens[comma].is_dash):
                return index if before - index > 1 and index > 0 else None
            if (token.text in TERMINATORS and not self.inside.is_abbreviation(index)) or token.text in ";:":
                return None
        return None

    def _end_from(self, start: int) -> int:
        """Return the last token of the phrase that begins at `start`."""
        index = start
        limit = min(len(self.tokens), start + LONGEST)
        while index < limit and self.inside.goes_in(index):
            token = self.tokens[index]
            if index > start and self.inside.day_from(index):
                break
            if index > start and self.lexicon.grammar.adjuncts.length_at(self.tokens, index):
                break
            if index > start and (self.inside.leaves(index) or token.norm in self.lexicon.grammar.fillers):
                break
            if (
                token.norm in self.lexicon.verbs
                and not token.is_capital
                and index > start
                and not self._is_role(index)
            ):
                break
            index += 1
        return index - 1

    def _is_role(self, index: int) -> bool:
        norm = self.tokens[index].norm
        return norm in self.lexicon.roles or norm in self.lexicon.documents

    def _is_nominal(self, index: int) -> bool:
        token = self.tokens[index]
        return (
            token.is_word or token.is_number or token.is_quote
        ) and token.norm not in self.lexicon.grammar.prepositions

    def _with_following_apposition(self, phrase: Phrase, *, strict: bool) -> Phrase:
        """Return `phrase` with ", head of the region's police" after it, up to the comma or full stop."""
        comma = phrase.last + 1
        if comma >= len(self.tokens) - 2 or self.tokens[comma].text != ",":
            return phrase
        if not strict and (end := self._end_of_relative(phrase, comma)):
            return Phrase(phrase.first, phrase.last, (comma + 1, end))
        for index in range(comma + 1, min(len(self.tokens), comma + LONGEST_APPOSITION)):
            token = self.tokens[index]
            if token.text in (",", ".") and not (token.text == "." and self.inside.is_abbreviation(index)):
                inner = (comma + 1, index - 1)
                fits = self._describes(inner) or self._names(phrase, inner)
                fits = fits or (not strict and self._is_about(phrase, inner))
                fits = fits and not (strict and token.text == ".")
                return Phrase(phrase.first, phrase.last, inner) if fits else phrase
            if not self.inside.goes_in(index):
                return phrase
        return phrase

    def _end_of_relative(self, phrase: Phrase, comma: int) -> int | None:
        """Return the last token of ", who runs a shelter" between a name and the full stop."""
        if self.tokens[comma + 1].norm != "who" or not self.tokens[phrase.last].is_capital:
            return None
        for index in range(comma + 2, min(len(self.tokens), comma + LONGEST_APPOSITION)):
            token = self.tokens[index]
            if token.text in TERMINATORS and not self.inside.is_abbreviation(index):
                return index - 1
            if token.text in ",;:" or token.is_quote:
                return None
        return None

    def _is_about(self, phrase: Phrase, inner: tuple[int, int]) -> bool:
        """Return whether a person's trade that no list knows follows: ", a jeweller from the town"."""
        name = self.tokens[phrase.first : phrase.last + 1]
        if self.lexicon.language is not Language.EN or len(name) < 2 or inner[0] == inner[1]:
            return False
        first = self.tokens[inner[0]].norm
        return first in ("a", "an", "the") and all(token.is_capital and token.is_word for token in name)

    def _names(self, phrase: Phrase, inner: tuple[int, int]) -> bool:
        """Return whether a role is followed by its holder's name: "the governor, Petro Lysenko,"."""
        own = self.tokens[inner[0] : inner[1] + 1]
        nameless = not self.tokens[phrase.last].is_capital and self._has_role(phrase.first, phrase.last + 1)
        if self.tokens[phrase.first].norm == "the" and not self._has_role(inner[0], inner[1] + 1):
            nameless = nameless or self._describes((phrase.first + 1, phrase.last))  # the head of the X, A B
        return nameless and len(own) in (2, 3) and all(token.is_word and token.is_capital for token in own)

    def _has_role(self, first: int, end: int) -> bool:
        return any(token.norm in self.lexicon.roles for token in self.tokens[first:end])

    def _describes(self, inner: tuple[int, int]) -> bool:
        """Return whether the words begin with the office or trade of one person: "the head of …"."""
        for at in range(inner[0], min(inner[1] + 1, inner[0] + 4)):
            token = self.tokens[at]
            role = self.lexicon.roles.get(token.norm)
            if at < inner[1] and self.tokens[at + 1].norm in ("'s", "'"):
                continue  # the rebels' spokesman
            if role is not None and not role.body and not role.group:
                return not (self.lexicon.language is Language.EN and token.norm.endswith("s"))
        return False
