"""Where a speaker's phrase begins and ends, without the day, the place and the document beside it."""

from extraction.cues.inside import Inside
from extraction.cues.nominal import Nominal
from extraction.cues.phrase import LONGEST
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon

LONGEST_CALL_SIGN = 4
LENGTH_OF_YEAR = 4
LONGEST_ADJUNCT = 5
"""Tokens of "in its evening update"."""
LONGEST_SPAN = 7
"""Tokens from "has" to the end of that adverbial."""
_BEFORE_ARTICLES = frozenset("both all half such even only just including not' within inside".split())
"""What stands before an article within one noun phrase."""

SEEN = frozenset("seen obtained reviewed viewed read cited quoted carried published shared".split())
"""What a medium does with somebody else's report."""


class Edges:
    """Finds the edges of the phrases of one sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, inside: Inside, nominal: Nominal) -> None:
        self.tokens = sentence.tokens
        self.sentence = sentence
        self.lexicon = lexicon
        self.inside = inside
        self.nominal = nominal

    def author_of(self, start: int) -> int | None:
        """Return where the author begins of "a report by the agency", "images analysed by the agency"."""
        if not self.lexicon.is_english:
            return None
        for index in range(start, min(len(self.tokens) - 1, start + LONGEST_CALL_SIGN + 2)):
            token = self.tokens[index]
            if token.norm == "by" and self.tokens[index - 1].norm in SEEN:
                return None  # a report seen by Reuters
            if token.norm in ("by", "from") and index > start and not self.tokens[index + 1].is_number:
                return index + 1 if self.nominal.has_document(start, index) else None
            if not token.is_word or token.norm in self.lexicon.roles:
                return None
        return None

    def skip_back(self, index: int) -> int:
        """Return the last token before auxiliaries, adverbs and days that end at `index`."""
        while index >= 0:
            token = self.tokens[index]
            is_small = token.norm in self.lexicon.grammar.fillers and not self.inside.ends_name(index)
            if is_small or token.text == "*" or self._is_adverb(index) or self._is_since(index):
                index -= 1
            elif token.norm in ("there", "here") and index and self.nominal.is_role(index - 1):
                index -= 1  # doctors there said
            elif occasion := self._occasion_ending_at(index):
                index -= occasion
            elif span := self._span_ending_at(index):
                index -= span
            elif since := self._has_before_adverbial(index):
                index = since - 1
            elif (day := self._day_up_to(index)) and index - day >= 0:
                index -= day
            else:
                break
        return index

    def _day_up_to(self, index: int) -> int:
        """Return how many tokens "on Monday", "on Monday, Dec. 1,", "on May 4, 2025," cover up to `index`."""
        end = index - (index > 0 and self.tokens[index].text == ",")
        year = end > 1 and len(self.tokens[end].norm) == LENGTH_OF_YEAR and self.tokens[end - 1].text == ","
        if year and self.tokens[end].is_number:
            end -= 2
        day = self.inside.day_ending_at(end)
        before = end - day
        dated = day and before > 0 and self.tokens[before].text == ","
        if dated and self.tokens[before - 1].norm in self.lexicon.weekdays:
            return index - before + 1 + self.inside.day_ending_at(before - 1)
        alone = index == end or (self.tokens[end].is_number and end < index - 1)
        return index - before if day and alone else 0

    def _occasion_ending_at(self, index: int) -> int:
        """Return how many tokens "in its evening update" cover up to `index`."""
        if self.tokens[index].norm not in self.lexicon.documents or index < LONGEST_ADJUNCT:
            return 0
        for at in range(index - 2, index - LONGEST_ADJUNCT, -1):
            length = self.lexicon.grammar.adjuncts.length_at(self.tokens, at)
            if length and at + length == index + 1:
                return length
        return 0

    def _span_ending_at(self, index: int) -> int:
        """Return how many tokens "last week", "earlier this month" cover up to `index`."""
        if self.tokens[index].norm not in self.lexicon.signs.spans or index < 3:
            return 0
        if self.tokens[index - 1].norm not in ("last", "this", "next", "that"):
            return 0
        return 2 + (self.tokens[index - 2].norm in ("earlier", "late", "early", "later"))

    def _has_before_adverbial(self, index: int) -> int:
        """Return where "has" stands in "Russia has in recent months touted"; 0: nowhere."""
        if not self.lexicon.is_english or self.tokens[index].norm not in self.lexicon.signs.spans:
            return 0
        for at in range(index - 2, max(0, index - LONGEST_SPAN), -1):
            if self.tokens[at].norm in ("has", "have", "had"):
                return at if self.tokens[at + 1].norm in ("in", "for", "over", "during", "within") else 0
        return 0

    def _is_since(self, index: int) -> bool:
        """Return whether it is the "since" of "has since said"."""
        return self.tokens[index].norm == "since" and self.tokens[index - 1].norm in ("has", "have", "had")

    def _is_adverb(self, index: int) -> bool:
        """Return whether it is "angrily", "famously" and their like before a verb."""
        token = self.tokens[index]
        if not token.norm.endswith("ly") or token.is_capital or not self.lexicon.is_english:
            return False
        return token.norm not in self.lexicon.signs.nouns_in_ly and not self.nominal.is_role(index)

    def skip_forward(self, index: int) -> int:
        """Return the first token behind auxiliaries and adverbs that begin at `index`."""
        while index < len(self.tokens) and self.tokens[index].norm in self.lexicon.grammar.fillers:
            index += 1
        return index

    def behind_other_noun(self, first: int, end: int) -> int:
        """Return where the subject begins in "In its latest update the ministry", else `first`."""
        if not self.lexicon.is_english:
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

    def trim_left(self, first: int, end: int) -> int:
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
        if first < end and self._counts(first):
            return first
        if first <= end and self.tokens[first].norm in self.lexicon.grammar.prepositions:
            return self._after_preposition(first, end)
        return first

    def _counts(self, first: int) -> bool:
        """Return whether it is "at least three", "about twenty"."""
        if not self.lexicon.is_english:
            return False
        norm, after = self.tokens[first].norm, self.tokens[first + 1]
        counted = after.is_number or after.norm in self.lexicon.counting.values
        return (norm == "at" and after.norm in ("least", "most")) or (
            counted and norm in ("about", "around", "over", "under", "nearly")
        )

    def _after_preposition(self, first: int, end: int) -> int:
        """Return where the subject begins in "In Pokrovsk officials", else `first`."""
        if not self.lexicon.is_english:
            return first
        for index in range(first + 1, end + 1):
            token = self.tokens[index]
            known = token.norm in self.lexicon.roles or token.norm in self.lexicon.grammar.articles
            if index > first + 1 and (known or self._follows_occasion(index)):
                return index
        return end + 1

    def _follows_occasion(self, index: int) -> bool:
        """Return whether a name begins after where it was said: "At his news conference Macron said"."""
        return self.tokens[index].is_capital and self.tokens[index - 1].norm in self.lexicon.signs.on_occasion

    def cut_adjunct(self, first: int, end: int) -> int:
        """Return the phrase's last token without "в эфире …", "in an interview …" at its end."""
        for index in range(first + 1, end + 1):
            if self.lexicon.grammar.adjuncts.length_at(self.tokens, index) and self.nominal.is_speaker(
                first, index - 1
            ):
                return index - 1
            if self.inside.leaves(index) and self.nominal.is_speaker(first, index - 1):
                if self._is_handed_over(index):
                    continue  # a report by the agency
                return index - 1
        return end

    def _is_handed_over(self, index: int) -> bool:
        """Return whether "by" or "from" names whose report or pictures they are."""
        if not self.lexicon.is_english or self.tokens[index].norm not in ("by", "from"):
            return False
        return any(token.norm in self.lexicon.documents for token in self.tokens[max(0, index - 2) : index])

    def end_from(self, start: int) -> int:
        """Return the last token of the phrase that begins at `start`."""
        index = start
        limit = min(len(self.tokens), start + LONGEST)
        while index < limit and self.inside.goes_in(index):
            token = self.tokens[index]
            if index > start and self.inside.day_from(index):
                break
            if index > start and self.lexicon.grammar.adjuncts.length_at(self.tokens, index):
                break
            passed = token.norm in self.lexicon.grammar.fillers and not self.inside.ends_name(index)
            if index > start and (passed or self.inside.leaves(index)):
                break
            if (
                token.norm in self.lexicon.verbs
                and not token.is_capital
                and index > start
                and not self.nominal.is_role(index)
                and not self.lexicon.grammar.compounds.length_at(self.tokens, index)
            ):
                break
            index += 1
        return index - 1
