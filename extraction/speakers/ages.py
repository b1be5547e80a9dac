"""What stands behind a name by which the article introduces a private person: an age, a home, a family."""

import re

from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon

AGED = re.compile(r"\d+-(?:years?-old|річн|летн)|[a-z-]+year-old$")
"""An age before a name: "72-year-old Nina", «58-річна Ніна»."""

LENGTH_OF_BEGINNING = 4
"""Tokens from the comma on that are looked at."""


def is_aged(sentence: Sentence, last: int) -> bool:
    """Return whether an age follows: "Nina, 67," is a private person."""
    after = sentence.tokens[last + 1 : last + 3]
    return len(after) == 2 and after[0].text == "," and after[1].text.isdecimal() and len(after[1].text) < 4


def is_private(sentence: Sentence, last: int, lexicon: Lexicon) -> bool:
    """Return whether an English clause tells of a home, a flight, a family: "Iryna Malyk, who lives in …"."""
    signs = lexicon.signs
    after = [token.norm for token in sentence.tokens[last + 1 : last + 5]]
    if len(after) < LENGTH_OF_BEGINNING or after[0] != ",":
        return False
    if after[1] == "who" and after[2] in signs.keeping:
        return any(token.norm in signs.shops for token in sentence.tokens[last + 4 : last + 8])
    if after[1] == "who" and after[2] not in ("was", "were"):
        return after[2] in signs.living or (after[2] in ("had", "has") and after[3] in signs.living)
    if after[1] == "who" and after[2] in ("was", "were"):
        return any(token.norm in signs.indoors for token in sentence.tokens[last + 4 : last + 8])
    return after[2] in signs.family if after[1] == "whose" else after[1:3] == ["among", "those"]
