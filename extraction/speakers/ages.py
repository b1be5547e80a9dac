"""Ages beside a name, by which the article introduces a private person."""

import re

from extraction.texts.sentences import Sentence

AGED = re.compile(r"\d+-(?:years?-old|річн|летн)|[a-z-]+year-old$")
"""An age before a name: "72-year-old Nina", «58-річна Ніна»."""


def is_aged(sentence: Sentence, last: int) -> bool:
    """Return whether an age follows: "Nina, 67," is a private person."""
    after = sentence.tokens[last + 1 : last + 3]
    return len(after) == 2 and after[0].text == "," and after[1].text.isdecimal() and len(after[1].text) < 4
