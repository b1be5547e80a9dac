"""Narration that may be somebody's words, and quotation marks that leave open whose words they hold."""

from collections.abc import Sequence
from itertools import pairwise

from extraction.reports.attribution import Attribution
from extraction.reports.drafts import Draft
from extraction.texts.quotations import SINGLE
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import QUOTES, Token

OPENING = 4
"""Tokens at a sentence's beginning in which "on the maps of" makes what follows somebody's evidence."""

BETWEEN = 4
"""Characters after a paragraph in which the next one begins."""

LONGEST_TERM = 3
"""Words of a name or a term in marks."""

MARKS_THAT_OPEN = ("“", "«", "„", '"')
"""What the next paragraph begins with where a quotation goes on in it."""

_SURNAMES = tuple(
    "енко єнко йко чко шко нько сько ський цький ский цкий ов ев єв їв ін ин ук юк ян ець ач ич як ак "
    "enko chuk shyn skyi skiy sky ovych evych ov ev".split()
)
"""How Ukrainian and Russian surnames end, which most who are quoted before a colon have."""


_SHOWN = gate(lambda lexicon, word: word in lexicon.grammar.shown)
_MARKS = gate(lambda _, word: word in QUOTES or word in SINGLE)
"""Single quotation marks are apostrophes elsewhere: only their neighbours tell what they are."""


def opens_with_a_surname(sentence: Sentence) -> bool:
    """Return whether it may be «Гладков: четверо раненых», of whom a colon is all that says that he spoke."""
    first, *more = sentence.tokens[:2]
    known = first.is_capital and not first.is_shouted and first.norm.endswith(_SURNAMES)
    return known and bool(more) and more[0].text == ":"


def shows_evidence(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether it begins with «На картах», «На відео», «Судячи з кадрів»: somebody else's evidence."""
    return bool(sentence.opens & _SHOWN) and any(
        before.norm in lexicon.grammar.prepositions and token.norm in lexicon.grammar.shown
        for before, token in pairwise(sentence.tokens[:OPENING])
    )


def has_stray_mark(sentence: Sentence) -> bool:
    """Return whether a quotation mark of the sentence has no partner: where the words begin is open."""
    if not sentence.opens & _MARKS:
        return False
    marks = [at for at, token in enumerate(sentence.tokens) if token.is_quote]
    return any(sentence.quote_at(at) is None for at in marks)


def is_left_open(text: str, draft: Draft) -> bool:
    """Return whether a mark in or beside the words has no partner, so that where they end is open.

    A quotation may go on behind who said it, or in the next paragraph, which opens it again. Its beginning
    may be missing where somebody is named behind it: «…», – said X.
    """
    tokens, quotes = draft.sentence.tokens, draft.sentence.quotes
    if not (quotes or draft.sentence.opens & _MARKS):
        return False
    begin, end = max(0, draft.first - 1), min(len(tokens), draft.last + 2)
    marks = [at for at in range(begin, end) if tokens[at].is_quote]
    if any(draft.sentence.quote_at(at) is None for at in marks):
        return True
    own = [pair for pair in quotes if draft.first <= pair[1] and pair[0] <= draft.last]
    opened = [pair for pair in own if tokens[pair[0]].is_quote and not tokens[pair[1]].is_quote]
    closed = [pair for pair in own if tokens[pair[1]].is_quote and not tokens[pair[0]].is_quote]
    if not opened:
        if draft.one is not None:
            return False
        odd = sum(tokens[at].is_quote for first, last in own for at in range(first, last + 1)) % 2
        return bool(closed or odd)
    behind = tokens[opened[-1][1]].end
    return not closed and text[behind : behind + BETWEEN].strip()[:1] not in MARKS_THAT_OPEN


def marks_disagree(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> bool:
    """Return whether the words are taken for reported although there are marks, or for direct without any.

    A word or two in marks may be the speaker's own, or the outlet's distance; in Ukrainian and Russian a
    capital behind a noun makes them a name («угруповання «Центр»»), as do terms («у «сірій зоні»»).
    """
    if one.direct:
        return not sentence.tokens[0].is_dash and not any(token.is_quote for token in sentence.tokens)
    who = one.placed.phrase
    return any(
        one.first <= first <= one.last or not sentence.tokens[min(first + 1, last)].is_capital
        for first, last in sentence.quotes
        if not who.leftmost < first < last <= who.rightmost  # глава «адміністрації»
        and (lexicon.is_english or not _is_term(sentence.tokens, first, last, lexicon))
    )


def _is_term(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Return whether the marks hold a name that belongs to a noun beside them, or a term of the war."""
    inner = tokens[first + 1 : last]
    behind = tokens[last + 1].norm if last + 1 < len(tokens) else ""
    named = behind in lexicon.places.name_parts or behind in JOINTS  # «Южная» группировка
    if not (first and (tokens[first - 1].is_word or named) and 0 < len(inner) <= LONGEST_TERM):
        return False
    if not all(token.is_word or token.is_number for token in inner):
        return False
    return inner[0].is_capital or any(token.norm.startswith(lexicon.signs.jargon) for token in inner)
