"""Where reported words begin: behind "that", a colon, an addressee, a day, or with their quotation."""

from collections.abc import Sequence

from extraction.cues.addressee import addressee
from extraction.cues.media import medium_at
from extraction.cues.placed import Placed, Side
from extraction.cues.verbchain import that_without_comma
from extraction.reports.directness import Directness
from extraction.reports.ends import cannot_end
from extraction.reports.that import belongs_to_noun
from extraction.slavic.backward import WHO
from extraction.slavic.objects import LISTENING
from extraction.slavic.sources import ABOUT
from extraction.texts.days import length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS

_AS = ("as", "як", "как")
_THAT = ("що", "что")
_CITING = frozenset("quoting citing".split())
_RELATIVE = ("who", "which", "whose")
_FROM = ("з", "із", "зі", "из")
LONGEST_WHERE = 4
"""Tokens of "in Goma" behind whom it was told."""

_JOINING = frozenset("while and but whereas".split())
_SAY = ("say", "says", "said")
_SUBJECTS = frozenset("he she they it we there its their his her".split())
_ANNOUNCING = frozenset("following same truth".split())
"""What may stand between "said the" and a colon."""

LONGEST_REPORT = 8
"""Tokens of "in its June 11 report" behind "said"."""

MOST_TOLD = 6
"""Tokens in which a topic begins behind who was told of it."""

THAT_WITHIN = 18
"""Tokens after an English verb within which "that" begins the reported words."""


class Starts:
    """Finds where the reported words of one sentence begin."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, directness: Directness) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = lexicon
        self._directness = directness

    def _introduces(self, index: int) -> bool:
        """Return whether the token is a "that"; Ukrainian and Russian ones stand after a comma."""
        if self.tokens[index].norm not in self.lexicon.grammar.that:
            return False
        if self.lexicon.is_english:
            before, grammar = self.tokens[index - 1].norm, self.lexicon.grammar
            expected = index + 1 < len(self.tokens) and self.tokens[index + 1].norm == "to"
            if expected and self.tokens[index].norm == "that":
                return False  # expects that to happen
            return before not in grammar.inner_prepositions and before not in grammar.prepositions
        forgotten = that_without_comma(self.tokens, index, self.lexicon)
        return forgotten or (index > 0 and self.tokens[index - 1].text == ",")

    def begin_after(self, placed: Placed) -> int:
        """Return where the words begin that follow the attribution: after "that", colon, addressee, day."""
        start = placed.last + 1
        if (quote := self.sentence.quote_at(start)) and quote == (placed.phrase.first - 1, start):
            start += 1  # По словам «Комара», …
        if placed.cue.verb is not None and placed.cue.sort != "order":
            if quoted := self._directness.described(placed):
                return quoted
            if told := addressee(self.tokens, start, placed.cue, self.lexicon):
                start += told + self._where_told(start + told)
            if self.is_as(placed) and (comma := self._comma_after(start)):
                return comma + 1
            if self._begins_clause(start, placed):
                return start
            if (behind := self._behind_that(start)) is not None:
                return behind
        elif placed.cue.verb is None and (
            comma := self._behind_clause(start) or self._behind_description(start)
        ):
            return comma + 1
        return self._after_addressee(start, placed)

    def _behind_that(self, start: int) -> int | None:
        """Return where the words begin behind the first "that" or colon; None: neither stands near."""
        first = start + self._adjunct(start)  # on November 11 and 12 that; on the X platform that
        passed = self._citing(first)
        for index in range(first, min(len(self.tokens), start + THAT_WITHIN)):
            token = self.tokens[index]
            if passed[0] <= index < passed[1]:
                continue
            if self._introduces(index):
                begin = passed[1] if index >= passed[1] else first
                if belongs_to_noun(self.tokens, begin or first, index, self.lexicon):
                    break
                asks = token.norm in ("how", "what", "why", "whether", "як", "как")
                return index if asks else index + 1
            if token.text == ":" or (self._opens_quote(index) and self.tokens[index - 1].text in ",:"):
                return index + (token.text == ":")
            if token.text == ";" or (index > start and self._breaks(index)):
                break
        return None

    def _citing(self, start: int) -> tuple[int, int]:
        """Return where ", quoting the General Staff," stands, which no words begin in."""
        for at in range(start, min(len(self.tokens) - 1, start + LONGEST_REPORT)):
            if self.tokens[at].text == "," and self.tokens[at + 1].norm in _CITING:
                close = self._comma_after(at + 1)
                return (at, close + 1) if close is not None and close < start + THAT_WITHIN else (0, 0)
        return 0, 0

    def _behind_clause(self, start: int) -> int | None:
        """Return the comma that closes "According to DeepState, whose maps are followed, …"."""
        opens = [token.norm for token in self.tokens[start : start + 2]]
        if len(opens) < 2 or opens[0] != "," or opens[1] not in _RELATIVE + WHO:
            return None
        near = range(start + 2, min(len(self.tokens) - 1, start + THAT_WITHIN))
        return next((at for at in near if self.tokens[at].text == ","), None)

    def _behind_description(self, start: int) -> int | None:
        """Return the comma that closes "According to a UN report released on Monday, two people died".

        So does that of «за словами бійця Івана з 93-ї бригади, …».
        """
        if start >= len(self.tokens):
            return None
        norm = self.tokens[start].norm
        if not self.lexicon.is_english and not (norm in _FROM and self.tokens[start - 1].is_capital):
            return None
        told = norm.endswith("ed") or norm in self.lexicon.signs.participles or norm == "'s"
        if not (told or norm in _FROM or norm in self.lexicon.grammar.prepositions):
            return None
        for index in range(start, min(len(self.tokens) - 1, start + THAT_WITHIN)):
            if self.tokens[index].text == ",":
                return index
            quoted = self.tokens[index].is_quote and self.lexicon.is_english
            if quoted or self._breaks(index) or self.tokens[index].text in ";:":
                return None
        return None

    def _where_told(self, start: int) -> int:
        """Return how many tokens tell where: "told journalists in Goma they would leave"."""
        near = self.tokens[start : start + LONGEST_WHERE + 1]
        if not near or near[0].norm not in ("in", "at"):
            return 0
        end = next((at for at, token in enumerate(near[1:], 1) if not token.is_capital), 0)
        return end if end > 1 and near[end].norm in _SUBJECTS else 0

    def _begins_clause(self, start: int, placed: Placed) -> bool:
        """Return whether the words begin without "that": "Police say the city lost three: two to …"."""
        cue, grammar = placed.cue, self.lexicon.grammar
        if cue.verb is None or cue.verb.form not in _SAY or start + 1 >= len(self.tokens):
            return False
        first, second = self.tokens[start : start + 2]
        subject = first.norm in _SUBJECTS and second.norm not in grammar.that
        return subject or (first.norm in grammar.articles and second.norm not in _ANNOUNCING)

    def _opens_quote(self, index: int) -> bool:
        quote = self.sentence.quote_at(index) if self.tokens[index].is_quote else None
        return quote is not None and quote[0] == index

    def is_as(self, placed: Placed) -> bool:
        """Return whether it is «Як повідомив X, …»: the words begin after the comma."""
        first = placed.first
        if self.lexicon.is_english or not first or self.tokens[first - 1].norm not in _AS:
            return False
        return first < 2 or self.tokens[first - 2].norm not in self.lexicon.signs.contrasting  # тогда как

    def _comma_after(self, start: int) -> int | None:
        near = range(start, min(len(self.tokens) - 1, start + THAT_WITHIN))
        return next((index for index in near if self.tokens[index].text == ","), None)

    def _breaks(self, index: int) -> bool:
        norm = self.tokens[index].norm
        if norm in self.lexicon.months and self.tokens[index].is_capital:
            return False  # in his address on May 19 that
        return norm in self.lexicon.grammar.breaks and norm not in ("its", "their")

    def _after_addressee(self, start: int, placed: Placed) -> int:
        index = self._behind_listener(start) if placed.cue.verb is not None else start
        while index < len(self.tokens):
            if self.tokens[index].text in ",—–-:" and index == start:
                index, start = index + 1, start + 1
                index += index < len(self.tokens) and self.tokens[index].norm in _THAT
                continue
            length = self._adjunct(index) if placed.cue.verb is not None else 0
            if not length:
                break
            index += length
        return index

    def _behind_listener(self, start: int) -> int:
        """Return where the topic begins behind who was told: «доповів президенту Івану Ткачу про бої»."""
        near = range(start, min(len(self.tokens), start + MOST_TOLD))
        about = next((at for at in near if self.tokens[at].norm in ABOUT), start)
        told = self.tokens[start:about]
        if not told or self.lexicon.is_english:
            return start
        names = [token for token in told if not token.is_quote]
        medium = medium_at(self.tokens, start + told[0].is_quote, self.lexicon)
        if names and medium >= len(names):
            return about  # сообщил ТАСС о взрывах
        listening = all(token.is_word and token.norm.endswith(LISTENING) for token in told)
        return about if listening else start

    def _adjunct(self, index: int) -> int:
        """Return how many tokens a day or place of saying covers at `index`."""
        if length := self.lexicon.grammar.adjuncts.length_at(self.tokens, index):
            return length
        length = length_of_day(self.tokens, index, self.lexicon)
        owns = length > 0 and self.tokens[index + length : index + length + 1]
        return 0 if owns and owns[0].norm == "'s" else length  # put Friday's toll at 57

    def begin_before(self, placed: Placed, earlier: Sequence[Placed]) -> int:
        """Return where the words begin that stand before: at their quotation's or clause's start."""
        before = placed.first - 1
        if earlier and earlier[-1].words is Side.AFTER and cannot_end(self.tokens, before, self.lexicon):
            return self.begin_after(earlier[-1])  # By his count seven were hurt, of whom, police say, two …
        while before > 0 and (self.tokens[before].text == "," or self.tokens[before].is_dash):
            before -= 1
        if (quote := self.sentence.quote_at(before)) and self._is_whole(quote):
            return self._first_quote(quote, earlier)
        for index in range(before, earlier[-1].last if earlier else before, -1):
            if self.tokens[index].text == ";" and not self.sentence.quote_at(index):
                return index + 1  # Ten died, A said; two fled, B said
        if (own := self._own_clause(before, earlier)) is not None:
            return own
        return self.lexicon.grammar.openers.length_at(self.tokens, 0)

    def _own_clause(self, before: int, earlier: Sequence[Placed]) -> int | None:
        """Return where the second words of "Ten died, A said, while two fled, B said" begin."""
        last = max((one for one in earlier if one.last < before), key=lambda one: one.last, default=None)
        if last is None or last.words is not Side.BEFORE or not self.lexicon.is_english:
            return None
        comma = last.last + 1 + length_of_day(self.tokens, last.last + 1, self.lexicon)
        joins = self.tokens[comma].text == "," and self.tokens[comma + 1].norm in _JOINING
        return comma + 2 if joins and comma + 2 < before else None

    def _is_whole(self, quote: tuple[int, int]) -> bool:
        """Return whether the quotation is not just a word in marks at the end of a clause."""
        first = quote[0]
        return (
            first == 0 or self.tokens[first - 1].text in TERMINATORS + ":," or self.tokens[first - 1].is_quote
        )

    def _first_quote(self, quote: tuple[int, int], earlier: Sequence[Placed]) -> int:
        return quote[0] if earlier or quote[0] < 4 or self.tokens[quote[0] - 1].text != "," else 0
