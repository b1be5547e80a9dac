"""What stands behind a name by which the article introduces a private person: an age, a home, a family."""

import re

from extraction.texts.sentences import Sentence

AGED = re.compile(r"\d+-(?:years?-old|річн|летн)|[a-z-]+year-old$")
"""An age before a name: "72-year-old Nina", «58-річна Ніна»."""

LENGTH_OF_BEGINNING = 4
"""Tokens from the comma on that are looked at."""
_LIVING = frozenset(
    "lives lived fled witnessed survived escaped evacuated sheltered shelters hid stayed left moved returned "
    "remained remains sells sold owns owned teaches taught grows cooks sleeps slept walked waited".split()
)
_OWN = frozenset(
    "husband wife son daughter mother father brother sister family house home apartment flat parents "
    "children neighbour neighbor grandson granddaughter cousin uncle aunt balcony building shop".split()
)
_KEEPING = frozenset("runs ran run operates operated manages managed keeps kept tends".split())
_SHOPS = frozenset(
    "bakery shop cafe café restaurant hotel hostel guesthouse farm kiosk pharmacy salon bar pub store garage "
    "stall boutique bookshop bookstore workshop grocery canteen kindergarten nursery tavern barbershop "
    "shelter clinic museum library orphanage school camp charity gym theater theatre hospice "
    "laundry orchard vineyard pizzeria diner market supermarket business".split()
)
"""What a private person or a charity runs, and no official: "who runs a bakery in …"."""
_INDOORS = frozenset(
    "building house home apartment flat basement cellar kitchen bathroom bedroom bed shop store market cafe "
    "queue yard garden corridor stairwell asleep sleeping sheltering bus minibus car train shelter".split()
)


def is_aged(sentence: Sentence, last: int) -> bool:
    """Return whether an age follows: "Nina, 67," is a private person."""
    after = sentence.tokens[last + 1 : last + 3]
    return len(after) == 2 and after[0].text == "," and after[1].text.isdecimal() and len(after[1].text) < 4


def is_private(sentence: Sentence, last: int) -> bool:
    """Return whether an English clause tells of a home, a flight, a family: "Iryna Malyk, who lives in …"."""
    after = [token.norm for token in sentence.tokens[last + 1 : last + 5]]
    if len(after) < LENGTH_OF_BEGINNING or after[0] != ",":
        return False
    if after[1] == "who" and after[2] in _KEEPING:
        return any(token.norm in _SHOPS for token in sentence.tokens[last + 4 : last + 8])
    if after[1] == "who" and after[2] not in ("was", "were"):
        return after[2] in _LIVING or (after[2] in ("had", "has") and after[3] in _LIVING)
    if after[1] == "who" and after[2] in ("was", "were"):
        return any(token.norm in _INDOORS for token in sentence.tokens[last + 4 : last + 8])
    return after[2] in _OWN if after[1] == "whose" else after[1:3] == ["among", "those"]
