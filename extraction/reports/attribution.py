"""Which run of a sentence is reported from whom: direct, reported, mixed, before, after and around."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extraction.cues.finding import cues
from extraction.cues.placed import Placed, Side
from extraction.cues.placing import Placing
from extraction.english.gaps import tells_nothing
from extraction.english.monitors import counts_inside
from extraction.english.placing import EnglishPlacing
from extraction.reports.added import added
from extraction.reports.directness import Directness
from extraction.reports.ends import (
    AS,
    before_where,
    begins_besides,
    begins_clause,
    cannot_end,
    end_before,
    goes_on_apart,
    goes_on_behind,
    is_called_by,
    is_nobody,
    judged_from,
    last_of_words,
    says_more,
    told_before,
)
from extraction.reports.starts import Starts
from extraction.slavic.placing import SlavicPlacing
from extraction.slavic.relays import final_relay, is_relay, only_relays, passes_on, told_by_last
from extraction.texts.days import length_of_day
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.met import NONE_MET, Met

_NO_COMMENT = re.compile(r"не (?:будут |будуть |буде |будет )?ком+ент|(?:will|would) not comment|no comment")


@dataclass(slots=True)
class Attribution:
    """The reported words [`first`, `last`] of one speaker, as token indices of the sentence.

    `backward` attributions have no words of their own: they name who said the sentence before; `forward`
    ones end in a colon and name who says the next one.
    """

    placed: Placed
    first: int
    last: int
    direct: bool = False
    backward: bool = False
    forward: bool = False


def attributions(sentence: Sentence, lexicon: Lexicon, met: Met = NONE_MET) -> list[Attribution]:
    """Return the attributions of `sentence` in the order their cues stand; `met`: see `SlavicPlacing`."""
    is_english = lexicon.is_english
    placing: Placing = (EnglishPlacing if is_english else SlavicPlacing)(sentence, lexicon, met)
    backward, found, relays = placing.reported_by(), placing.found, []
    if backward:
        found.append(backward)
    for cue in cues(sentence, lexicon):
        if backward and cue.first <= backward.last:
            continue
        if (
            cue.sort == "going"
            and any(one.words is not Side.NEIGHBOUR for one in found)
            and not placing.accompanied(cue)
        ):
            continue
        more = added(cue, found, sentence, lexicon)
        if more is not None and placing.said_this(more).words is Side.NEIGHBOUR:
            continue  # according to the mayor, who reported the news on Telegram
        placed = more or placing.place(cue)
        if placed is None or is_nobody(sentence, placed, lexicon) or _holds_a_link(placed, backward):
            continue
        if is_english and found and only_relays(sentence, placed, found[-1], lexicon):
            relays.append(placed)
            continue
        if not _overlaps(placed, found):
            found.append(placed)
    if (not found or _may_have_head(found[0], sentence)) and (unsaid := placing.unsaid()):
        found = [unsaid, *found] if not found or unsaid.last < found[0].first else found
    return _Words(sentence, lexicon, relays).of(found) if found else []


def _holds_a_link(placed: Placed, backward: Placed | None) -> bool:
    """Return whether the words only say whose others are: "shared by X, according to Ukrinform"."""
    return backward is not None and placed.words in (Side.BEFORE, Side.AROUND)


def _may_have_head(placed: Placed, sentence: Sentence) -> bool:
    """Return whether a colon just before the first speaker may close another: «Зеленський: Путін каже, …»."""
    first = placed.first
    return placed.words is Side.AFTER and first > 1 and sentence.tokens[first - 1].text == ":"


def _overlaps(placed: Placed, found: Sequence[Placed]) -> bool:
    spans = (
        (other.cue.first, other.cue.last) if other.phrase == placed.phrase else (other.first, other.last)
        for other in found
    )
    first = placed.cue.first if any(other.phrase == placed.phrase for other in found) else placed.first
    return any(first <= last and begin <= placed.last for begin, last in spans)


LONGEST_MANNER = 7
"""Tokens between a quotation and the verb that tell how it is said: "- зі сльозами на очах"."""


class _Words:
    """Finds the reported words of the attributions of one sentence."""

    def __init__(self, sentence: Sentence, lexicon: Lexicon, relays: Sequence[Placed]) -> None:
        self._relays = relays
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.lexicon = lexicon
        self._directness = Directness(sentence, lexicon)
        self._starts = Starts(sentence, lexicon, self._directness)

    def of(self, found: Sequence[Placed]) -> list[Attribution]:
        """Return the attributions with their reported words, without those that report none."""
        result = []
        if any(placed.words is Side.NEIGHBOUR for placed in found):
            found = told_by_last(self.sentence, self._without_relays(found), self.lexicon)
        if passed_on := final_relay(self.sentence, found, self.lexicon):
            found, self._relays = found[:-1], [*self._relays, passed_on]
        for number, placed in enumerate(found):
            if placed.words is Side.NEIGHBOUR:
                result.append(Attribution(placed, 0, len(self.tokens) - 1, backward=True))
                continue
            later = found[number + 1 :]
            words = self._range(placed, later, found[:number])
            first, last = told_before(self.tokens, placed, later, words)
            first, last = self._unjudged(*self._trimmed(first, last), found[:number])
            if self._leads_on(placed, first):
                result.append(Attribution(placed, 0, len(self.tokens) - 1, forward=True))
                continue
            if self._reports_nothing(placed, first, last, found[:number]):
                continue
            if first <= last and any(token.is_word for token in self.tokens[first : last + 1]):
                direct = self._directness.is_direct(placed, first, last) and not self._passes_on(
                    placed, found
                )
                result.append(Attribution(placed, first, last, direct))
        return result

    def _reports_nothing(self, placed: Placed, first: int, last: int, before: Sequence[Placed]) -> bool:
        """Return whether the words from `first` to `last` are another's, a refusal or only a day."""
        within = any(one.cue.verb is None and one.first <= first and last <= one.last for one in before)
        counted = any(counts_inside(placed, one, self.lexicon) for one in before)
        if within or counted or self._is_ambiguous(placed, first, last) or self._is_no_comment(first, last):
            return True  # За його словами, доповідав Сирський
        if self.lexicon.is_english and tells_nothing(self.tokens, placed, first, self.lexicon):
            return True
        # Як повідомляв Укрінформ, у суботу, 15 листопада, мер сказав
        return length_of_day(self.tokens, first, self.lexicon) > last - first

    def _without_relays(self, found: Sequence[Placed]) -> list[Placed]:
        return [
            one for one in found if not is_relay(self.sentence, one, self._starts.is_as(one), self.lexicon)
        ]

    def _passes_on(self, placed: Placed, found: Sequence[Placed]) -> bool:
        """Return whether a medium passes on what another has said: the marks are around his words."""
        others = any(other is not placed and other.words is not Side.NEIGHBOUR for other in found)
        return others and passes_on(self.sentence, placed, self.lexicon)

    def _leads_on(self, placed: Placed, first: int) -> bool:
        """Return whether the sentence ends in a colon after speaker and verb: the words are in the next."""
        ends = self.tokens[-1].text == ":"
        return ends and placed.words is Side.AFTER and first >= len(self.tokens) - 1

    def _is_ambiguous(self, placed: Placed, first: int, last: int) -> bool:
        """Return whether it is "The town has not fallen, as Moscow claims": which of the two is open."""
        if placed.words is not Side.BEFORE or self.sentence.quote_at(first):
            return False
        begins = placed.first - (self.tokens[placed.first - 1].norm in AS)
        if self.tokens[begins].norm not in AS:
            return False
        words = self.tokens[first : last + 1]
        return self.lexicon.negations.stands_in(words)

    def _is_no_comment(self, first: int, last: int) -> bool:
        """Return whether all that is said is that nothing is: «заявили, что не комментируют»."""
        begin = " ".join(token.norm for token in self.tokens[first : min(last + 1, first + 3)])
        return bool(_NO_COMMENT.match(begin))

    def _range(self, placed: Placed, later: Sequence[Placed], earlier: Sequence[Placed]) -> tuple[int, int]:
        if placed.between is not None:
            return placed.between
        if placed.words is Side.AFTER or begins_clause(self.tokens, placed, earlier, self.lexicon):
            first = self._starts.begin_after(placed)
            if later and first > later[0].cue.last > placed.last:
                first = placed.last + 1  # the colon is another's: «Якщо X говорить про …, то Y запевняє: …»
            return first, self._end(placed, first, [*later, *self._relays])
        first = self._starts.begin_before(placed, earlier)
        if placed.words is Side.AROUND or self._goes_on(placed):
            return first, self._end(placed, placed.last + 1, later)
        return first, self._end_before(placed)

    def _end_before(self, placed: Placed) -> int:
        quote = self.sentence.quote_at(placed.first) or self._spoken(placed.first)
        return quote[1] if quote else end_before(self.tokens, placed, self.lexicon)

    def _spoken(self, before: int) -> tuple[int, int] | None:
        """Return the quotation of «"…", — зі сльозами говорить X», behind which stands how it is said."""
        for first, last in reversed(self.sentence.quotes):
            if last < before:
                behind = [token for token in self.tokens[last + 1 : before] if token.text != ","]
                how = 1 < len(behind) <= LONGEST_MANNER and behind[0].is_dash
                return (first, last) if how and not self.lexicon.is_english and first < last else None
        return None

    def _goes_on(self, placed: Placed) -> bool:
        """Return whether the same speaker's words go on after the attribution: “…,” he said, “…”"""
        if any(
            first > placed.last and not self._directness.is_scare(first, last)
            for first, last in self.sentence.quotes
        ):
            return True
        if self.sentence.quote_at(placed.first):
            return False
        if self._is_interposed(placed) or goes_on_behind(self.tokens, placed, self.lexicon):
            return True
        near = pairwise(self.tokens[placed.last : placed.last + 7])
        return any(says_more(before, token, self.lexicon) for before, token in near)

    def _is_interposed(self, placed: Placed) -> bool:
        """Return whether the words go on after it: "Russian troops, he said, had lost the initiative"."""
        before, after = placed.first - 1, placed.last + 1
        if not self.lexicon.is_english or after + 1 >= len(self.tokens) or before < 1:
            return False
        apart = self.tokens[before].text == self.tokens[after].text == ","
        if placed.rule == "inverted" or not apart:
            return False  # …, said the mayor, on Telegram
        return goes_on_apart(self.tokens[after + 1].norm, self.lexicon)

    def _end(self, placed: Placed, first: int, later: Sequence[Placed]) -> int:
        """Return the last token of words that begin at `first`, before the next speaker's clause."""
        for other in later:
            begins = begins_besides(placed, other, first)
            before = before_where(self.tokens, begins - 1, first, self._is_boundary, self.lexicon)
            inserted = before == begins - 1 and cannot_end(self.tokens, before, self.lexicon)
            if begins <= first or inserted:
                continue
            if other.words is Side.BEFORE and other.between is None:
                return end_before(self.tokens, other, self.lexicon)
            before -= is_called_by(self.tokens, other)  # …, which Klitschko rejects as “hatred”
            if self._is_boundary(before):
                while before > first and self._is_boundary(before):
                    before -= 1
                return before
        return len(self.tokens) - 1

    def _is_boundary(self, index: int) -> bool:
        norm, lexicon = self.tokens[index].norm, self.lexicon
        return norm in ",;—–-" or norm in lexicon.grammar.coordinators or norm in lexicon.saying.but

    def _unjudged(self, first: int, last: int, before: Sequence[Placed]) -> tuple[int, int]:
        """Return the words without what another says of them: «X: Y каже, що взяв місто, але це брехня»."""
        if any(one.words is Side.AFTER and one.last < first for one in before):
            last = judged_from(self.tokens, first, last, self.lexicon) - 1
        return first, last

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        while last > first and (self.tokens[last].text in ",;:.—–-" or self.tokens[last].is_dash):
            if self.sentence.quote_at(last) and self.sentence.quotes[-1][1] == last:
                break
            last -= 1
        last = last_of_words(self.tokens, first, last, self.lexicon)
        while first < last and self.tokens[first].text in ",;:—–-":
            first += 1
        return first, last
