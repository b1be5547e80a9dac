"""The words that name a speaker: where they begin and end beside a verb of saying."""

from dataclasses import dataclass

from domain.language import Language
from extraction.lexicon import Lexicon
from extraction.sentences import Sentence
from extraction.tokens import TERMINATORS

LONGEST = 22
"""Tokens that a speaker's name, role and apposition may have together."""

LONGEST_APPOSITION = 18
LONGEST_NAME_IN_MARKS = 6
CALL_SIGN = ("позивн", "позывн", "псевдо")
"""Words after which a soldier's call sign stands: «командир роти на позивний Лелека»."""


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

    def left_of(self, cue: int) -> Phrase | None:
        """Return the phrase that ends before the verb at `cue`, passing over auxiliaries, adverbs, days."""
        end = self._skip_back(cue - 1)
        if end < 0:
            return None
        if self.tokens[end].text in ",)" or self.tokens[end].is_dash:
            return self._over_apposition(end)
        return self._ending_at(end)

    def right_of(self, cue: int, *, words_follow: bool = False) -> Phrase | None:
        """Return the phrase that begins after the verb (or preposition) that ends at `cue`.

        With `words_follow` a clause may come after its comma, so that only ", head of X," is an apposition.
        """
        start = self._skip_forward(cue + 1)
        end = self._end_from(start)
        while end >= start and not self._is_nominal(end):
            end -= 1
        if end < start or not self.is_speaker(start, end):
            return None
        return self._with_following_apposition(Phrase(start, end), strict=words_follow)

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
        names = [token for token in own if token.is_capital and token.is_word]
        return any(
            token.norm not in grammar.breaks
            and token.norm not in self.lexicon.months
            and token.norm not in self.lexicon.weekdays
            and token.norm not in places.not_places
            and not (token.start == self.tokens[0].start and len(own) == 1 and self._is_opener(first))
            for token in names
        )

    def _is_opener(self, index: int) -> bool:
        return bool(self.lexicon.grammar.openers.length_at(self.tokens, index))

    def _skip_back(self, index: int) -> int:
        while index >= 0:
            token = self.tokens[index]
            if token.norm in self.lexicon.grammar.fillers:
                index -= 1
            elif (day := self._day_ending_at(index)) and index - day > 0:
                index -= day
            else:
                break
        return index

    def _day_ending_at(self, index: int) -> int:
        """Return how many tokens a day ("on Monday", "у середу", "11 листопада") covers up to `index`."""
        token, length = self.tokens[index], 0
        if token.norm in self.lexicon.weekdays or token.norm in self.lexicon.days:
            length = 1
        elif token.norm in self.lexicon.months and index and self.tokens[index - 1].is_number:
            length = 2
        elif token.is_number and index and self.tokens[index - 1].norm in self.lexicon.months:
            length = 2
        if (
            length
            and index - length >= 0
            and self.tokens[index - length].norm in self.lexicon.grammar.prepositions
        ):
            length += 1
        return length

    def _skip_forward(self, index: int) -> int:
        while index < len(self.tokens) and self.tokens[index].norm in self.lexicon.grammar.fillers:
            index += 1
        return index

    def _ending_at(self, end: int) -> Phrase | None:
        first = end
        while first >= 0 and end - first < LONGEST and self._goes_in(first):
            first -= 1
        first = self._trim_left(first + 1, end)
        cut = self._cut_adjunct(first, end)
        if first <= cut and self.is_speaker(first, cut):
            return Phrase(self._over_roles(first), cut)
        return None

    def _over_roles(self, first: int) -> int:
        """Return where a chain of roles begins: "полковник запаса ВСУ, военный эксперт Роман Свитан"."""
        if (
            first < 2
            or self.tokens[first - 1].text != ","
            or self.tokens[first].norm not in self.lexicon.roles
        ):
            return first
        start = first - 2
        while start >= 0 and first - start < LONGEST_APPOSITION and self._goes_in(start):
            start -= 1
        start = self._trim_left(start + 1, first - 2)
        return start if self._describes((start, start)) else first

    def _goes_in(self, index: int) -> bool:
        """Return whether the token can stand inside a noun phrase."""
        token = self.tokens[index]
        if token.is_quote or self.sentence.quote_at(index):
            return self._is_name_quote(index)
        if token.text in ("/", "№", "&", "+", "'s", "’s") or token.norm == "'s" or token.is_number:
            return True
        if not token.is_word:
            return token.text == "." and index > 0 and self._is_abbreviation(index)
        if token.norm in self.lexicon.grammar.breaks:
            return self._joins_names(index)
        return not self._is_finite(index)

    def _is_abbreviation(self, index: int) -> bool:
        before = self.tokens[index - 1]
        return len(before.text) == 1 or before.norm in self.lexicon.grammar.abbreviations

    def _is_finite(self, index: int) -> bool:
        verb = self.lexicon.verbs.get(self.tokens[index].norm)
        return verb is not None and not verb.doubtful and not self.tokens[index].is_capital

    def _joins_names(self, index: int) -> bool:
        """Return whether "and" stands between two capitals or role words: "Macron and Starmer"."""
        if (
            self.tokens[index].norm not in ("and", "і", "й", "та", "и")
            or not 0 < index < len(self.tokens) - 1
        ):
            return False
        before, after = self.tokens[index - 1], self.tokens[index + 1]
        roles = self.lexicon.roles
        return (before.is_capital and after.is_capital) or (after.norm in roles and before.norm in roles)

    def _is_name_quote(self, index: int) -> bool:
        """Return whether a short quotation inside a phrase is a name: "бригада «Магура»"."""
        pair = self.sentence.quote_at(index)
        if pair is None or not 1 < pair[1] - pair[0] <= LONGEST_NAME_IN_MARKS or pair[0] == 0:
            return False
        inner = self.tokens[pair[0] + 1 : pair[1]]
        return inner[0].is_capital and all(token.text not in ",.!?…:" for token in inner)

    def _trim_left(self, first: int, end: int) -> int:
        """Return where the phrase begins once "However", "On Monday" and the like are passed over."""
        moved = True
        while moved and first < end:
            moved = False
            opener = self.lexicon.grammar.openers.length_at(self.tokens, first)
            day = self._day_from(first)
            if (step := max(opener, day)) and first + step <= end:
                first, moved = first + step, True
            elif self.tokens[first].text in ("'s", "’s", "."):
                first, moved = first + 1, True
        if self.tokens[first].norm in self.lexicon.grammar.prepositions:
            return self._after_preposition(first, end)
        return first

    def _day_from(self, first: int) -> int:
        for length in (4, 3, 2, 1):
            if first + length <= len(self.tokens) and self._day_ending_at(first + length - 1) == length:
                return length
        return 0

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
            if self._leaves(index) and self.is_speaker(first, index - 1):
                return index - 1
        return end

    def _over_apposition(self, comma: int) -> Phrase | None:
        """Return the phrase before ", chief of staff," or ", who is backed by Kigali," that ends at `comma`."""
        opening, head = self._opening_of(comma, comma), None
        while opening is not None:
            relative = self.tokens[opening + 1].norm in self.lexicon.grammar.relative
            head = self._ending_at(opening - 1)
            if head is not None and (relative or self._opening_of(comma, comma) == opening):
                break
            opening, head = self._opening_of(comma, opening), None
        if head is None or opening is None:
            return None
        inner = (opening + 1, comma - 1)
        if self.tokens[inner[0]].norm in self.lexicon.grammar.relative:
            return head
        if self.tokens[inner[0]].norm in self.lexicon.grammar.breaks:
            return head
        return Phrase(head.first, head.last, inner)

    def _opening_of(self, comma: int, before: int) -> int | None:
        """Return the nearest mark before `before` that can open what closes at `comma`."""
        close = self.tokens[comma].text
        opening = "(" if close == ")" else close
        for index in range(before - 1, max(-1, comma - LONGEST_APPOSITION - 2), -1):
            token = self.tokens[index]
            if token.text == opening or (token.is_dash and self.tokens[comma].is_dash):
                return index if before - index > 1 and index > 0 else None
            if token.text in TERMINATORS and not self._is_abbreviation(index) or token.text in ";:":
                return None
        return None

    def _end_from(self, start: int) -> int:
        """Return the last token of the phrase that begins at `start`."""
        index = start
        limit = min(len(self.tokens), start + LONGEST)
        while index < limit and self._goes_in(index):
            token = self.tokens[index]
            if index > start and self._day_from(index):
                break
            if index > start and self.lexicon.grammar.adjuncts.length_at(self.tokens, index):
                break
            if index > start and (self._leaves(index) or token.norm in self.lexicon.grammar.fillers):
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
        return self.tokens[index].norm in self.lexicon.roles

    def _leaves(self, index: int) -> bool:
        norm = self.tokens[index].norm
        grammar = self.lexicon.grammar
        if index + 1 < len(self.tokens) and self.tokens[index + 1].norm.startswith(CALL_SIGN):
            return False
        return norm in grammar.prepositions and norm not in grammar.inner_prepositions

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
        for index in range(comma + 1, min(len(self.tokens), comma + LONGEST_APPOSITION)):
            token = self.tokens[index]
            if token.text in (",", ".") and not (token.text == "." and self._is_abbreviation(index)):
                inner = (comma + 1, index - 1)
                fits = self._describes(inner) and not (strict and token.text == ".")
                return Phrase(phrase.first, phrase.last, inner) if fits else phrase
            if not self._goes_in(index):
                return phrase
        return phrase

    def _has_role(self, first: int, end: int) -> bool:
        return any(token.norm in self.lexicon.roles for token in self.tokens[first:end])

    def _describes(self, inner: tuple[int, int]) -> bool:
        """Return whether the words begin with the office or trade of one person: "the head of …"."""
        for token in self.tokens[inner[0] : min(inner[1] + 1, inner[0] + 4)]:
            role = self.lexicon.roles.get(token.norm)
            if role is not None and not role.body and not role.group:
                return not (self.lexicon.language is Language.EN and token.norm.endswith("s"))
        return False
