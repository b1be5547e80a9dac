"""What stands behind a name by which the article introduces a private person: an age, a home, a family."""

import re
from collections.abc import Callable, Sequence

from domain.language import Language
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

AGED = re.compile(r"\d+-(?:years?-old|річн|летн)|[a-z-]+year-old$")
"""An age before a name: "72-year-old Nina", «58-річна Ніна»."""

_OUT_OF = ("з", "із", "зі", "из")

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


def is_from_a_town(
    tokens: Sequence[Token], last: int, lexicon: Lexicon, is_place: Callable[[str], bool]
) -> bool:
    """Return whether a Ukrainian or Russian name is followed by a home: «Ніна Пастух з Лимана»."""
    if lexicon.language is Language.EN or last + 2 >= len(tokens):
        return False
    before, town, after = tokens[last + 1], tokens[last + 2], tokens[last + 3 : last + 4]
    named = town.is_capital and not town.is_shouted and town.norm not in lexicon.roles
    ends = not (after and (after[0].is_capital or after[0].norm in lexicon.roles))
    return before.norm in _OUT_OF and named and ends and is_place(town.text)
