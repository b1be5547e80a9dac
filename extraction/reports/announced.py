"""What the sentences of an article look like before it is known who speaks: speech, names."""

from collections.abc import Sequence
from itertools import pairwise

from extraction.texts.sentences import Sentence

MAYBE = -2
"""Stands for the paragraph of whose words nobody is sure: only speech is given to who was announced."""


def is_marked(sentence: Sentence) -> bool:
    """Return whether a dash or a quotation mark opens the sentence."""
    return sentence.tokens[0].is_dash or (bool(sentence.quotes) and sentence.quotes[0][0] == 0)


def is_spoken(text: str, sentence: Sentence) -> bool:
    """Return whether the sentence is speech: in marks, or behind the dash of a dialogue, not of a list."""
    opens = text[max(0, sentence.start - 2) : sentence.start].strip()
    return is_marked(sentence) or (
        sentence.is_item and opens in ("—", "–") and text[sentence.end - 1] in ".!?…"
    )


def capitals_met(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return the words that stand in capitals inside a sentence somewhere: names, not just its first word."""
    return frozenset(
        token.norm
        for sentence in sentences
        for before, token in pairwise(sentence.tokens)
        if token.is_capital and before.is_word
    )
