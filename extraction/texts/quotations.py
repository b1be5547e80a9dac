"""Which quotation marks belong together, in every style of marks and where one of the two is missing."""

from collections.abc import Sequence
from operator import attrgetter

from extraction.words.tokens import CLOSING_ONLY, OPENING_ONLY, Token

DEEPEST = 3
SINGLE = ("'", "‘", "’")
LONGEST_PHRASE = 9
"""Tokens in straight single marks inside a sentence."""

_CUT_SHORT = frozenset("em til tis twas cause bout n".split())
"""Words that begin with an apostrophe when they are cut short: "'em"."""

_IS_QUOTE = attrgetter("is_quote")
SHORTEST_SPEECH = 2
"""Tokens in single marks that may be speech, and behind a mark whose quotation goes on."""


def pair_marks(
    text: str, tokens: Sequence[Token], *, goes_on: bool = False, to_end: bool = True
) -> tuple[tuple[int, int], ...]:
    """Return the outermost quotations among `tokens` of one paragraph as (first, last) token indices.

    A closing mark without an opening one closes a quotation from the paragraph's beginning; an opening
    mark that is never closed opens none, so that a stray mark cannot swallow the rest of the article,
    unless the next paragraph begins with one as well: it `goes_on` there. Behind a colon it opens the rest of
    the paragraph, whose words would else be the outlet's own, where that may be said to its end: `to_end`.
    """
    pairs: list[tuple[int, int]] = []
    open_at: list[int] = []
    for index, token in enumerate(tokens):
        if token.is_word or not token.is_quote:
            continue
        if _opens(text, token, index, is_open=bool(open_at)):
            if len(open_at) < DEEPEST:
                open_at.append(index)
        elif open_at:
            first = open_at.pop()
            if not open_at:
                pairs.append((first, index))
        elif not pairs and _ends_a_quotation(tokens, index):
            pairs.append((0, index))
    behind_colon = open_at != [] and open_at[0] > 0 and tokens[open_at[0] - 1].text == ":"
    goes_on = goes_on or (to_end and behind_colon)
    if open_at and goes_on and len(tokens) - open_at[0] > SHORTEST_SPEECH:
        return (*pairs, (open_at[0], len(tokens) - 1))
    return tuple(pairs) if not open_at or pairs else _lone(tokens, open_at[0])


def read_single_marks(text: str, tokens: Sequence[Token]) -> None:
    """Make quotation marks of the single ones of English `tokens`: 'We are tired,' she said.

    They are apostrophes as well, so that they count only in a paragraph without double ones, and a straight
    one that closes only behind the sign at which speech ends. A curly pair may hold a few words.
    """
    if any(map(_IS_QUOTE, tokens)):
        return
    first = -1
    for index, token in enumerate(tokens):
        if token.is_word or token.text not in SINGLE:
            continue
        before = text[token.start - 1] if index else " "
        after = text[token.end] if token.end < len(text) else " "
        if (before.isspace() or before in "([—–") and (after.isalnum() or after in "[($"):
            first = index
        elif first >= 0 and not after.isalnum() and _ends_speech(tokens, first, index):
            tokens[first].is_quote = token.is_quote = True
            first = -1


def _ends_speech(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether the single mark at `last` closes what the one at `first` opened."""
    if tokens[first].text == "‘" and tokens[last].text == "’":
        return last - first > 1
    if last - first > SHORTEST_SPEECH and tokens[last - 1].text in (",", ".", "!", "?", "…"):
        return True
    return _is_phrase(tokens, first, last)


def _is_phrase(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether straight marks hold some words: was 'back on the front'; not 'the soldiers' post'."""
    inner = tokens[first + 1 : last]
    few = len(inner) == 1 and (inner[0].norm.endswith("s") or not inner[0].is_word)
    if few or not inner or len(inner) > LONGEST_PHRASE or any(token.text in ".!?;" for token in inner):
        return False
    if inner[0].norm in _CUT_SHORT or inner[0].is_number or any(one.text in SINGLE for one in inner):
        return False
    if not inner[-1].norm.endswith("s"):
        return True
    later = next((at for at in range(last + 1, len(tokens)) if tokens[at].text in SINGLE), None)
    return later is None or _opens_words(tokens, later)


def _opens_words(tokens: Sequence[Token], at: int) -> bool:
    """Return whether the single mark stands before a word and behind a blank."""
    parted = tokens[at - 1].end < tokens[at].start
    return parted and at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end


def _lone(tokens: Sequence[Token], first: int) -> tuple[tuple[int, int], ...]:
    """Return a quotation that stands open at the paragraph's beginning: it goes on in the next one."""
    return ((0, len(tokens) - 1),) if first == 0 and len(tokens) > 1 else ()


def _opens(text: str, token: Token, index: int, *, is_open: bool) -> bool:
    if token.text in OPENING_ONLY:
        return True
    if token.text in CLOSING_ONLY:
        return False
    before = text[token.start - 1] if index else " "
    after = text[token.end] if token.end < len(text) else " "
    blank_before = before.isspace() or before in "([—–-/"
    blank_after = after.isspace() or not (after.isalnum() or after in "‘’'«“„…$#([")
    if blank_before and not blank_after:
        return True
    if blank_after and not blank_before:
        return False
    return token.text == "“" if token.text in "“”" else not is_open


def _ends_a_quotation(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what follows the mark is a dash or comma, as after quoted speech."""
    rest = tokens[index + 1 : index + 3]
    closes = tokens[index - 1].text in (",", ".", "!", "?", "…")
    return index > 2 and bool(rest) and (closes or rest[0].text == "," or rest[0].is_dash)
