"""Narration in which somebody may speak whom no rule has heard, and marks whose words may be anybody's."""

from collections.abc import Sequence
from itertools import pairwise

from domain.language import Language
from extraction.attribution import Attribution
from extraction.finite import BE
from extraction.lexicon import Lexicon
from extraction.sentences import Sentence
from extraction.tokens import TERMINATORS, Token

NEAR = 5
"""Tokens after "issued" within which "a statement" is what was issued."""

OPENING = 4
"""Tokens at a sentence's beginning in which "on the maps of" makes what follows somebody's evidence."""

_ENDS = TERMINATORS + '…”»")]'
_NO_VERB_AFTER = frozenset("the a an his her their its of to and in with such".split())


def may_be_said(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether a sentence without a speaker holds a verb of telling or shows somebody's evidence."""
    if lexicon.language is not Language.EN:
        return _opens_with_evidence(sentence.tokens, lexicon) or any(
            token.norm in lexicon.grammar.telling for token in sentence.tokens
        )
    return any(
        _tells(sentence.tokens, index, lexicon)
        for index, token in enumerate(sentence.tokens)
        if index and token.norm in lexicon.grammar.telling and sentence.quote_at(index) is None
    )


def _tells(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether somebody tells: "asked where …", "issued a statement", "was described by X"."""
    word, after = tokens[index], [token.norm for token in tokens[index + 1 : index + NEAR]]
    if word.is_capital or tokens[index - 1].norm in _NO_VERB_AFTER:
        return False
    if word.norm in lexicon.grammar.giving:
        return any(norm in lexicon.documents or norm in lexicon.grammar.claims for norm in after)
    passive = any(token.norm in BE for token in tokens[max(0, index - 3) : index])
    return not passive or word.norm.endswith("ing") or "by" in after[:3]


def _opens_with_evidence(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it begins with «На картах», «На відео», «Судячи з кадрів»."""
    return any(
        before.norm in lexicon.grammar.prepositions and token.norm in lexicon.grammar.shown
        for before, token in pairwise(tokens[:OPENING])
    )


def has_stray_mark(sentence: Sentence) -> bool:
    """Return whether a quotation mark of the sentence has no partner: where the words begin is open."""
    return any(token.is_quote and sentence.quote_at(at) is None for at, token in enumerate(sentence.tokens))


def is_unfinished(sentence: Sentence) -> bool:
    """Return whether the line ends without a full stop: a name, a caption or a source may follow."""
    last = sentence.tokens[-1].text
    return last[-1] not in _ENDS


def quotes_in_part(sentence: Sentence, one: Attribution) -> bool:
    """Return whether words are reported of which some stand in marks (a name, or the speaker's own?).

    Speech that is direct without any marks is a guess as well.
    """
    if one.direct:
        return not any(token.is_quote for token in sentence.tokens) and not sentence.tokens[0].is_dash
    return any(one.first <= first and last <= one.last for first, last in sentence.quotes)
