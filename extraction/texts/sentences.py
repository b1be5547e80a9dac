"""Sentences that respect quotations, abbreviations, initials and datelines."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from unicodedata import category

from extraction.texts.dialogue import (
    LONGEST_ATTRIBUTION,
    attributes,
    dialogue,
    speech_with_names,
    unclosed,
    unmarked,
)
from extraction.texts.furniture import Paragraph, paragraphs
from extraction.texts.quotations import pair_marks, read_single_marks
from extraction.words.gates import open_gates, opened_by
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import DASHES, TERMINATORS, Token, tokenise

BULLETS = frozenset("•‣◦●○▪▫■□◾◽◼◻▶►")
"""Marks before the items of a list, each of which is a sentence whatever stands before it."""

_VARIANT = "\ufe0f"
"""What makes a bullet before it an emoji."""

AFTER_A_QUESTION = 7
"""Words after “…?” within which a verb of saying shows that the sentence goes on: “…?” Zelenskyy asked."""

_HOUR = ("3", "a", ".", "m")
_HOURS = ([".", "m"], ["a", "m"], ["p", "m"])
_ZONES = frozenset("GMT UTC ET EST EDT EET CET BST MSK".split())
"""What an hour goes on with: "2 a.m. GMT"."""


@dataclass(slots=True)
class Sentence:
    """A sentence, or a quotation of several with the words that attribute it.

    `quotes` are (first, last) indices into `tokens`, marks included, in text order and none inside another.
    `paragraph` counts from 0.
    """

    text: str
    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]
    quotes: tuple[tuple[int, int], ...]
    is_item: bool = False
    opens: int = -1
    """The gates that its words open (see `gates`)."""
    capitals: Sequence[int] = field(init=False)
    """Where its words with a capital stand, of which most rules on names ask."""

    def __post_init__(self) -> None:
        self.capitals = [at for at, token in enumerate(self.tokens) if token.is_capital]

    def quote_at(self, index: int) -> tuple[int, int] | None:
        """Return the quotation that the token at `index` stands in, marks included."""
        if not self.quotes:
            return None
        at = bisect_left(self.quotes, (index + 1,)) - 1
        return self.quotes[at] if at >= 0 and index <= self.quotes[at][1] else None


FARTHEST_SAYING = 60
"""Characters behind a paragraph in which its verb of saying begins."""

_PLATFORM = frozenset("on platform network site company app".split())
"""Words before the platform called X."""


def sentences(text: str, lexicon: Lexicon) -> list[Sentence]:
    """Return the sentences of the article's body in text order."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs(text, lexicon)):
        found.extend(_split(text, paragraph, number, lexicon))
    return found


def _split(text: str, paragraph: Paragraph, number: int, lexicon: Lexicon) -> Iterator[Sentence]:
    tokens = tokenise(text, paragraph.start, paragraph.end)
    if lexicon.is_english:
        read_single_marks(text, tokens)
    goes_on = _goes_on_below(text, paragraph.end)
    pairs = pair_marks(text, tokens, goes_on=goes_on, to_end=not _attributes_later(tokens, lexicon))
    pairs = unclosed(tokens, pairs, lexicon) or pairs
    pairs = speech_with_names(tokens, pairs, lexicon) or pairs or dialogue(tokens, lexicon)
    pairs = unmarked(tokens, pairs, lexicon) or pairs
    if not pairs and _is_spoken(text, paragraph.end, lexicon):
        pairs = ((0, len(tokens) - 1),)
    first, at, opened = 0, 0, opened_by(lexicon)
    for last in [*_ends(tokens, pairs, lexicon), len(tokens) - 1]:
        while first < last and _is_bullet(tokens[first]):
            first += 1
        if last >= first:
            own = tokens[first : last + 1]
            while at < len(pairs) and pairs[at][0] < first:
                at += 1
            quotes = tuple(_without_attribution(own, _between(pairs, at, first, last), lexicon))
            if any(token.is_word for token in own):
                start, end = own[0].start, own[-1].end
                opens = open_gates(own, opened)
                yield Sentence(
                    text[start:end], start, end, number, tuple(own), quotes, paragraph.is_item, opens
                )
            first = last + 1


def _is_bullet(token: Token) -> bool:
    """Return whether it is a bullet or an emoji, which is no word of the sentence it stands before."""
    return not token.is_word and (token.text in BULLETS or token.text == _VARIANT or _is_emoji(token))


def _is_emoji(token: Token) -> bool:
    return category(token.text[0]) == "So"


def _goes_on_below(text: str, end: int) -> bool:
    """Return whether the next paragraph begins with an opening mark."""
    return text[end : end + 4].strip()[:1] == "“"


def _attributes_later(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a sentence behind the one with «сказав: «…» tells who said it."""
    colons = (at for at, token in enumerate(tokens[:-1]) if token.text == ":" and tokens[at + 1].is_quote)
    colon = max(colons, default=-1)
    if colon < 0:
        return False
    stop = next((at for at in range(colon + 1, len(tokens)) if tokens[at].text in TERMINATORS), len(tokens))
    later = range(stop + 1, len(tokens))
    return any(
        tokens[at].norm in lexicon.verbs or lexicon.prepositional.length_at(tokens, at) > 0 for at in later
    )


def _is_spoken(text: str, end: int, lexicon: Lexicon) -> bool:
    """Return whether all of a paragraph is speech: it ends in a comma, and the next is «– сказав X»."""
    if text[end - 1 : end] != "," or text[end : end + 4].strip()[:1] not in tuple(DASHES):
        return False
    below = tokenise(text, end - 1, min(len(text), end + FARTHEST_SAYING))
    return len(below) > len(",–") and attributes(below, 1, lexicon)


def _between(pairs: Sequence[tuple[int, int]], at: int, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """Return the quotations from `pairs[at]` on that end before `last`, counted from `first`."""
    inside = takewhile(lambda pair: pair[1] <= last, islice(pairs, at, None))
    return tuple((a - first, b - first) for a, b in inside)


def _without_attribution(
    tokens: Sequence[Token], quotes: Sequence[tuple[int, int]], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Yield the quotations, those in two that hold their attribution: «Тихо, — сказав X. — Поки що»."""
    for first, last in quotes:
        dashes = (at for at in range(first + 2, last) if tokens[at].is_dash)
        begin = next((at for at in dashes if attributes(tokens, at, lexicon)), None)
        end = None
        if begin is not None:
            stop = min(last, begin + LONGEST_ATTRIBUTION)
            end = next((at for at in range(begin + 2, stop) if tokens[at].is_dash), None)
        if begin is None or end is None or tokens[end - 1].text not in ".,":
            yield first, last
        else:
            yield first, begin - 1
            marks = [at for at in range(begin, end) if tokens[at].is_quote]
            yield from zip(marks[::2], marks[1::2], strict=False)  # каже боєць бригади "Рубіж"
            yield end + 1, last


def _ends(tokens: Sequence[Token], pairs: Sequence[tuple[int, int]], lexicon: Lexicon) -> Iterator[int]:
    """Yield the index of the last token of each sentence but the paragraph's last."""
    inside = bytearray(len(tokens))
    closing = {last for _, last in pairs}
    resumed = {first for first, _ in pairs[1:] if tokens[0].is_dash and tokens[first].is_dash}
    for first, last in pairs:
        inside[first:last] = b"\x01" * (last - first)
    marks = {at for at, token in enumerate(tokens) if not token.is_word or token.text[-1] == "."}
    before_bullets = {at - 1 for at in marks if at and tokens[at].text in BULLETS}
    for index in sorted((marks | closing | before_bullets) - {len(tokens) - 1}):  # few of all tokens
        token, following = tokens[index], tokens[index + 1]
        if not inside[index] and following.text in BULLETS:
            yield index
            continue
        ends = token.text in _STOPS or token.text[-1] == "."
        if inside[index] or not (ends or index in closing):
            continue
        if not _stops(tokens, index, closing, lexicon):
            continue
        if following.is_quote and index + 1 in closing:
            continue
        if index + 1 in resumed:
            continue  # — Тихо, — каже X. — Нікого немає.
        if _begins(tokens, index, closing, lexicon):
            yield index


_STOPS = frozenset("! ? … )".split())
"""What may end a sentence beside a full stop."""


def _stops(tokens: Sequence[Token], index: int, closing: set[int], lexicon: Lexicon) -> bool:
    token = tokens[index]
    if index in closing:
        return tokens[index - 1].text[-1] in TERMINATORS
    if token.text in ("!", "?", "…", "..."):
        return True
    if token.text == ")" and index and tokens[index - 1].text == ".":
        return True
    if token.is_word and token.text[-1] == ".":  # in the U.S. The law changed
        return _opens(tokens[index + 1], lexicon)
    return token.text == "." and not _abbreviates(tokens, index, lexicon)


def _opens(token: Token, lexicon: Lexicon) -> bool:
    """Return whether a small English word has a capital, so that a sentence begins with it."""
    if not lexicon.is_english or not token.is_capital or token.is_shouted:
        return False
    grammar = lexicon.grammar
    return token.norm in grammar.articles or token.norm in grammar.breaks or token.norm in lexicon.pronouns


def _abbreviates(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether the full stop at `index` belongs to the word before it."""
    before = tokens[index - 1] if index else None
    if before is None or before.end != tokens[index].start or not before.is_word:
        return False
    if tokens[index + 1].start == tokens[index].end and tokens[index + 1].is_word:
        return not lexicon.backward.length_at(tokens, index + 1)  # є загиблі.Про це повідомив мер
    if before.text == "X" and index > 1 and tokens[index - 2].norm in _PLATFORM:
        return False  # wrote on X.
    if len(before.text) == 1 and before.is_capital:
        return True
    closing = before.norm in lexicon.grammar.closing and _opens(tokens[index + 1], lexicon)
    closing = closing or _opens_with_preposition(tokens[index + 1 : index + 3], lexicon)
    return before.norm in lexicon.grammar.abbreviations and not closing


def _opens_with_preposition(following: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether «…, штурмовой полк. Об этом пишет …» ends there: «ул. В. Стуса» has an initial."""
    first, initial = following[0], following[1:2] and following[1].text == "."
    small = first.is_capital and first.norm in lexicon.grammar.prepositions
    return small and not initial and not lexicon.is_english


def _begins(tokens: Sequence[Token], index: int, closing: set[int], lexicon: Lexicon) -> bool:
    """Return whether a sentence can begin after `index`."""
    following = tokens[index + 1]
    if following.is_dash:
        return index + 2 < len(tokens) and tokens[index + 2].is_capital and index not in closing
    if (following.is_word and not following.is_named) or _is_hour(tokens, index, lexicon):
        return False
    begun = following.is_word or following.is_number or following.is_quote or following.text in "(["
    if not begun and not _is_emoji(following):
        return False
    asked = index in closing and tokens[index - 1].text in "?!"
    return not (asked and _goes_on(tokens, index + 1, lexicon))


def _is_hour(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether the full stop is that of "3 a.m. Tuesday", "2 p.m. Kyiv time", "5 a.m. (0300 GMT)"."""
    if index < len(_HOUR) or [token.norm for token in tokens[index - 2 : index]] not in _HOURS:
        return False
    day, after = tokens[index + 1], tokens[index + 2].norm if index + 2 < len(tokens) else ""
    dated = day.norm in lexicon.weekdays or day.norm in lexicon.months
    return dated or after == "time" or day.text in _ZONES or day.text == "("


def _goes_on(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> bool:
    """Return whether a verb of saying closes the sentence, or stands near: “…?” Zelenskyy asked."""
    for at in range(start, min(len(tokens) - 1, start + LONGEST_ATTRIBUTION)):
        token = tokens[at]
        if (
            token.text in "!?…"
            or token.is_quote
            or (token.text == "." and not _abbreviates(tokens, at, lexicon))
        ):
            return False
        if token.norm in lexicon.verbs and (at < start + AFTER_A_QUESTION or tokens[at + 1].text == "."):
            return True
    return False
