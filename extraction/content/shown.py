"""The run of the article that a reader is shown: the words, with their cue where they need it."""

from collections.abc import Sequence

from extraction.content.reversal import governs, shown_with_cue
from extraction.cues.placed import Side
from extraction.reports.attribution import Attribution
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_NEEDED = ("order", "show")
"""Sorts of verbs without which the words would say something else."""


def shown(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> tuple[int, int]:
    """Return the first and last token of what is shown of `one`: it reads alone and means the same."""
    if governs(sentence, one, lexicon):
        return shown_with_cue(sentence, one, lexicon)
    return _first_shown(sentence, one, lexicon), one.last


def _first_shown(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> int:
    words = sentence.tokens[one.first : one.last + 1]
    cue = one.placed.cue
    if one.placed.words is not Side.AFTER or cue.verb is None or cue.last >= one.first:
        return one.first
    if _reads_alone(sentence, one, words, lexicon):
        return one.first
    return cue.first


def _reads_alone(sentence: Sentence, one: Attribution, words: Sequence[Token], lexicon: Lexicon) -> bool:
    before = sentence.tokens[one.first - 1]
    if one.placed.cue.sort in _NEEDED:
        return False
    if sentence.quote_at(one.first) and before.text in ",:":
        return True
    if words[0].is_quote:
        return bool(sentence.quotes) and sentence.quotes[-1][1] >= one.last
    if before.norm in lexicon.grammar.that or before.text == ":":
        return True
    if not lexicon.is_english:
        return before.text == "," and one.placed.phrase.rightmost == one.first - 2
    first = words[0].norm
    if first in ("to", "against", "of") or first.endswith(("ing", "ly")):
        return False
    return any(
        token.norm in lexicon.saying.finite or (token.norm.endswith("ed") and len(token.norm) > 4)
        for token in words
    )
