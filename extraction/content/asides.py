"""What is told beside an article's event: years gone by, bodies found, whose death is of another day."""

import re
from collections.abc import Sequence

from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_YEAR = re.compile(r"(?:19|20)\d\d(?:-\w{1,3})?$")
"""A year as it is written: "2024", «2024-му»."""

YEAR = gate(lambda _, word: _YEAR.match(word))
SEASON = gate(lambda lexicon, word: word in lexicon.signs.seasons)
BODY = gate(lambda lexicon, word: word in lexicon.signs.dead_bodies)


def names_a_year(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a year is told as a time: "in 2024", «у 2024 році», not "2000 homes"."""
    for at, token in enumerate(tokens):
        if not _YEAR.match(token.norm):
            continue
        before = tokens[at - 1].norm if at else ""
        after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
        placed = before in lexicon.grammar.prepositions or before in lexicon.events.bounds
        if after in lexicon.events.years or (placed and not after.endswith("s")):
            return True
    return False


def finds_a_body(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether somebody's body is found, recovered, named: when they died nobody says."""
    signs = lexicon.signs
    found = any(token.norm.startswith(signs.finding_bodies) for token in tokens)
    return found and any(token.norm in signs.dead_bodies for token in tokens)


LONGEST_SINCE = 14
"""Tokens from "since" to the day of "since the start of the full-scale invasion on 24 February"."""


def begins_a_time(before: Sequence[Token]) -> bool:
    """Return whether a day behind `before` bounds a time: "since the start of the war on"."""
    near = [token.norm if token.is_word or token.is_number else "," for token in before[-LONGEST_SINCE:]]
    if "since" in near and "," not in near[near.index("since") :]:
        return True
    return "between" in near and near[-1] == "and" and any(norm.isdigit() for norm in near)
