"""The words that name a speaker: where they begin and end beside a verb of saying."""

from typing import ClassVar

from extraction.cues.appositions import Appositions
from extraction.cues.edges import SEEN, Edges
from extraction.cues.inside import Inside
from extraction.cues.nominal import Nominal
from extraction.cues.phrase import LONGEST, Phrase
from extraction.cues.selfnamed import own_name
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.unlisted import OWN

LONGEST_CALL_SIGN = 4
_WHILE = frozenset("although though while as when since because if but".split())
_SUBJECTS = frozenset("he she they it we".split())


class Phrases:
    """Finds the noun phrases of one sentence that can be speakers."""

    nominal_type: ClassVar[type[Nominal]] = Nominal

    def __init__(self, sentence: Sentence, lexicon: Lexicon) -> None:
        self.tokens = sentence.tokens
        self.sentence = sentence
        self.lexicon = lexicon
        self.inside = Inside(sentence, lexicon)
        self.nominal = self.nominal_type(sentence, lexicon)
        self._edges = Edges(sentence, lexicon, self.inside, self.nominal)
        self.appositions = Appositions(sentence, lexicon, self._edges, self.ending_at)

    def skip_back(self, index: int) -> int:
        """Return the last token before auxiliaries, adverbs and days that end at `index`."""
        return self._edges.skip_back(index)

    def left_of(self, cue: int) -> Phrase | None:
        """Return the phrase that ends before the verb at `cue`, passing over auxiliaries, adverbs, days."""
        end = self._edges.skip_back(cue - 1)
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
            return self.appositions.over_apposition(end) or self._before_lone_comma(end)
        return self.ending_at(end)

    def _before_lone_comma(self, comma: int) -> Phrase | None:
        """Return the subject of "Hospital director Ivan Bondar, told reporters", with a comma too many."""
        if not self.lexicon.is_english or any(token.text == "," for token in self.tokens[:comma]):
            return None
        phrase = self.ending_at(comma - 1) if self.tokens[comma].text == "," and comma > 1 else None
        if phrase is None or self.nominal.tells_a_deed(phrase.first, phrase.last):
            return None  # Russia attacked Kupiansk, said the mayor
        return phrase if phrase.first < 2 and self.tokens[phrase.last].is_named else None

    def _names_in_marks(self, end: int) -> bool:
        pair = self.sentence.quote_at(end)
        return pair is not None and pair[0] > 1 and pair[1] - pair[0] <= LONGEST_CALL_SIGN

    def right_of(self, cue: int, *, words_follow: bool = False) -> Phrase | None:
        """Return the phrase that begins after the verb (or preposition) that ends at `cue`.

        With `words_follow` a clause may come after its comma, so that only ", head of X," is an apposition.
        """
        start = self._edges.skip_forward(cue + 1)
        if by := self._edges.author_of(start):
            start = by
        if start < len(self.tokens) and self._is_pronoun(start):
            owned = self.tokens[start].norm in OWN and start + 1 < len(self.tokens)
            end = self._edges.end_from(start + 1) if owned and self.tokens[start + 1].is_word else start
        else:
            end = self._edges.end_from(start)
        while end >= start and not (self.nominal.is_nominal(end) or self._closes_bracket(start, end)):
            end -= 1
        if end < start or not self.nominal.is_speaker(start, end):
            return None
        return self.appositions.with_following_apposition(Phrase(start, end), strict=words_follow)

    def _is_pronoun(self, start: int) -> bool:
        norm = self.tokens[start].norm
        return norm in self.lexicon.pronouns or (self.lexicon.is_english and norm in OWN)

    def _closes_bracket(self, start: int, end: int) -> bool:
        """Return whether an abbreviation in brackets ends there: "the Ministry of Defense (MoD)"."""
        short = self.tokens[end - 1].is_shouted and self.tokens[end - 2].text == "("
        return self.tokens[end].text == ")" and end - 3 >= start and (short or self.lexicon.is_english)

    def with_description(self, phrase: Phrase) -> Phrase:
        """Return `phrase` with the office or name that follows it between commas."""
        return self.appositions.with_following_apposition(phrase, strict=True)

    def with_article(self, first: int) -> Phrase | None:
        """Return the phrase with an article that begins at `first`, whoever it names: "the hospital"."""
        last = self._edges.end_from(first) if first < len(self.tokens) else first
        last -= last > first + 1 and self.tokens[last].norm in SEEN
        named = last > first and self.tokens[first].norm in self.lexicon.grammar.articles
        return Phrase(first, last) if named and self.tokens[last].is_word else None

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

    def ending_at(self, end: int) -> Phrase | None:
        """Return the phrase whose last token is `end`, if it can name a speaker."""
        if self.tokens[end].norm in self.lexicon.pronouns and self.lexicon.is_english:
            return Phrase(end, end) if self.nominal.is_speaker(end, end) else None
        first = end
        while first >= 0 and end - first < LONGEST and self.inside.goes_in(first):
            first -= 1
        first = self._edges.trim_left(first + 1, end)
        cut = self._edges.cut_adjunct(first, end)
        first = self._edges.behind_other_noun(first, cut)
        if self.lexicon.is_english:
            if cut > first and self.tokens[first].norm in _SUBJECTS:
                return None  # "They launched the offensive"
            if any(token.norm in ("has", "have", "had") for token in self.tokens[first : cut + 1]):
                return None  # "The army has made gains"
            if named := self.appositions.named_before(first, cut):
                return named
        if first <= cut and self.nominal.is_speaker(first, cut):
            return Phrase(self.appositions.over_roles(first), cut)
        return None

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

    def of_clause(self, relative: int, last: int) -> Phrase | None:
        """Return the subject before "who gave her name as Nadia", with the name if it is given there."""
        head = self.ending_at(relative - 1)
        name = own_name(self.tokens, relative + 1, last)
        return Phrase(head.first, head.last, name) if head and name else head
