"""What stands behind a name by which the article introduces a private person: an age, a home, a family."""

import re
from collections.abc import Callable, Sequence

from extraction.speakers.member import SERVING
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

AGED = re.compile(r"\d+-(?:years?-old|річн|летн)|[a-z-]+year-old$")
"""An age before a name: "72-year-old Nina", «58-річна Ніна»."""

_OUT_OF = ("з", "із", "зі", "из")

_WHOSE = ("чиї", "чия", "чий", "чиє", "чьи", "чья", "чей", "чьё", "чье")
_WHO = ("як", "котор")

OLDEST = 120
"""Years that nobody lives."""

_BEHIND_AGE = frozenset(
    """
    who a an the and but said says told from of at in on by for to as when while after before is was has had
    with whose
    """.split()
)
"""What may stand behind an age, where a number of things has their noun."""

LONGEST_HOUSE = 5
"""Words from the verb on among which is what somebody runs: "who runs the small town's bakery"."""

LENGTH_OF_BEGINNING = 4
"""Tokens from the comma on that are looked at."""


def is_aged(sentence: Sentence, last: int) -> bool:
    """Return whether an age follows: "Nina, 67," is a private person, "Kinburn, 12 kilometres" is none."""
    comma, age, *behind = (*sentence.tokens[last + 1 : last + 4], None, None)[:3]
    if comma is None or age is None or comma.text != "," or not age.text.isdecimal():
        return False
    noun = behind[0].norm if behind[0] is not None and behind[0].is_word else ""
    counted = noun.isascii() and noun not in _BEHIND_AGE  # «Ніна, 67 років»
    return int(age.text) < OLDEST and not (noun and counted)


def is_private(sentence: Sentence, last: int, lexicon: Lexicon) -> bool:
    """Return whether a clause tells of a home, a flight, a family: "Iryna Malyk, who lives in …"."""
    signs = lexicon.signs
    after = [token.norm for token in sentence.tokens[last + 1 : last + 5]]
    if len(after) < LENGTH_OF_BEGINNING or after[0] != ",":
        return False
    if not lexicon.is_english:
        who = after[1].startswith(_WHO)  # яка прожила в підвалі, чьи родители остались, потерявшая мужа
        lived = after[1].startswith(_WHOSE) or after[1 + who].startswith(signs.lived)
        return lived or (who and keeps_a_house(sentence.tokens, last + 3, lexicon))
    if after[1] == "who" and keeps_a_house(sentence.tokens, last + 3, lexicon):
        return True
    if after[1] == "who" and after[2] not in ("was", "were"):
        had = after[2] in ("had", "has")
        return after[2 + had] in signs.living or does_privately(sentence.tokens, last + 3 + had, lexicon)
    if after[1] == "who" and after[2] in ("was", "were"):
        return any(token.norm in signs.indoors for token in sentence.tokens[last + 4 : last + 11])
    return after[2] in signs.family if after[1] == "whose" else after[1:3] == ["among", "those"]


def keeps_a_house(tokens: Sequence[Token], verb: int, lexicon: Lexicon) -> bool:
    """Return whether who does this has a house and no office: "who runs the center for a charity"."""
    clause, signs = _clause(tokens, verb), lexicon.signs
    if not clause or clause[0].norm not in signs.keeping:
        return False
    near = clause[1:LONGEST_HOUSE]
    if any(token.norm in signs.shops for token in near):
        return True
    houses = [token for token in near if token.norm.startswith(signs.houses) and not token.is_capital]
    return bool(houses) and not any(_serves(one, lexicon) for one in clause if one not in houses)


def _clause(tokens: Sequence[Token], verb: int) -> Sequence[Token]:
    end = next((at for at in range(verb, len(tokens)) if tokens[at].text in ",.;:"), len(tokens))
    return tokens[verb:end]


def does_privately(tokens: Sequence[Token], verb: int, lexicon: Lexicon) -> bool:
    """Return whether who does this has no office: "who drives a bus", "who coordinates a relief network"."""
    clause, signs = _clause(tokens, verb), lexicon.signs
    if clause and clause[0].norm in signs.withholding and any(one.norm in signs.names for one in clause):
        return True  # who asked that her surname not be used
    if not clause or clause[0].norm in lexicon.verbs or not clause[0].is_word:
        return False
    if clause[0].norm in signs.in_office or any(_serves(token, lexicon) for token in clause):
        helping = (token for token in clause[1:] if not token.is_capital)
        return any(token.norm in signs.shops or token.norm in signs.helping for token in helping)
    told = clause[0].norm.endswith(("s", "ed")) or tokens[verb - 1].norm == "had"
    return told or clause[0].norm in signs.irregular


def _serves(token: Token, lexicon: Lexicon) -> bool:
    role = lexicon.roles.get(token.norm)
    return role is not None and role.kind in SERVING


def has_a_home(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether narration tells of somebody's family or home: "her daughter's bedroom", "his flat"."""
    for at, token in enumerate(tokens):
        if token.norm in ("his", "her"):
            near = tokens[at + 1 : at + LENGTH_OF_BEGINNING]
            if any(one.norm in lexicon.signs.family or one.norm in lexicon.signs.indoors for one in near):
                return True
    return False


def is_from_a_town(
    tokens: Sequence[Token], last: int, lexicon: Lexicon, is_place: Callable[[str], bool]
) -> bool:
    """Return whether a Ukrainian or Russian name is followed by a home: «Ніна Пастух з Лимана»."""
    if lexicon.is_english or last + 2 >= len(tokens):
        return False
    before, town, after = tokens[last + 1], tokens[last + 2], tokens[last + 3 : last + 4]
    named = town.is_capital and not town.is_shouted and town.norm not in lexicon.roles
    ends = not (after and (after[0].is_capital or after[0].norm in lexicon.roles))
    return before.norm in _OUT_OF and named and ends and is_place(town.text)
