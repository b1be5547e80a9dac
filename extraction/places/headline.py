"""The headline of an article, whose places "the region" may mean before its body has named any."""

from collections.abc import Sequence

from extraction.texts.sentences import Sentence
from extraction.words.gates import open_gates, opened_by
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import tokenise

LONGEST = 200
"""Characters of a line above an article's body that is still its headline."""


def headline(text: str, body: Sequence[Sentence], lexicon: Lexicon) -> Sentence | None:
    """Return the first line of the article as a sentence where it stands above its body."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    if end < 0 or end - start > LONGEST or not body or body[0].start < end:
        return None
    tokens = tuple(tokenise(text, start, end))
    opens = open_gates(tokens, opened_by(lexicon))
    return Sentence(text[start:end], start, end, 0, tokens, (), opens=opens) if tokens else None
