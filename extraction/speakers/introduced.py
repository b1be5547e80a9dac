"""Who begins an English sentence that says what they are: "Oleh Hrin, 41, is a police officer with …"."""

from collections.abc import Sequence
from typing import NamedTuple

from extraction.speakers.hometowns import IsPlace
from extraction.speakers.kinds import Kinds
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_NAME = 4
_BEING = frozenset("is was".split())
_SERVING = frozenset("works worked serves served".split())
_AS = frozenset("as in with for at".split())
_ARTICLES = frozenset("a an the one".split())
_ENDS = frozenset("who that which whose where and but when as since because before until near during".split())


class Introduced(NamedTuple):
    """Where the name ends, what is said of its bearer from `first` to `last`, and whether it is an office.

    "serves in the 5th Brigade" names whose they are, no office.
    """

    end: int
    first: int
    last: int
    office: bool


def introduced(tokens: Sequence[Token]) -> Introduced | None:
    """Return where "NAME, AGE, is a …" or "NAME serves with …" says what somebody is, if it does."""
    end = next((at for at, token in enumerate(tokens) if not (token.is_capital and token.is_word)), 0)
    if not 0 < end <= LONGEST_NAME:
        return None
    verb = end
    if tokens[end].text == ",":
        aged = [token.text for token in tokens[end + 2 : end + 3]] == [","] and tokens[end + 1].is_number
        if not aged:
            return None
        verb = end + 3
    norms = [token.norm for token in tokens[verb : verb + 2]]
    if len(norms) < len(("is", "a")):
        return None
    being = norms[0] in _BEING and norms[1] in _ARTICLES
    if not being and not (norms[0] in _SERVING and norms[1] in _AS):
        return None
    first = verb + 2
    last = next(
        (at for at in range(first, len(tokens)) if tokens[at].text in ",.;:" or tokens[at].norm in _ENDS),
        len(tokens),
    )
    office = being or norms[1] == "as"
    return Introduced(end, first, last - 1, office) if last > first else None


def is_person(
    tokens: Sequence[Token], told: Introduced, kinds: Kinds, lexicon: Lexicon, is_place: IsPlace
) -> bool:
    """Return whether who begins the sentence is a person, by the first name or by what they are."""
    if tokens[0].norm in lexicon.given_names:
        return True
    whole = " ".join(token.text for token in tokens[: told.end])
    if told.end == 1 or is_place(tokens[0].text) or is_place(whole):
        return False
    role = kinds.role(tokens[told.first : told.last + 1], named=True)
    return role is not None and not role.body and not role.group
