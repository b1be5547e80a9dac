"""Bodies named beside what they are: "the UN mission, UNIFIL, says", "Truth Hounds, a rights group"."""

from collections.abc import Sequence
from dataclasses import replace

from extraction.speakers.described import Described
from extraction.speakers.hometowns import IsPlace
from extraction.speakers.kinds import Kinds
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_NAME = 6
"""Words of a body's name between commas."""

_RELATED = frozenset("ally rival backer partner proxy foe enemy patron offshoot wing".split())
"""What a body or a state is to another."""

_SMALL = frozenset("of the for and in on".split())


def is_called(
    head: Sequence[Token], beside: Sequence[Token], kinds: Kinds, lexicon: Lexicon, is_place: IsPlace
) -> bool:
    """Return whether the capitals of `beside` are the name of the body that `head` only describes.

    A person between the commas is its head ("the agency, Ivan Bondar,"), and a place is where it is.
    """
    if not lexicon.is_english or not 0 < len(beside) <= LONGEST_NAME or head[-1].is_capital:
        return False
    first, last = beside[0], beside[-1]
    written = all(one.is_word and (one.is_capital or one.norm in _SMALL) for one in beside)
    if not written or not (first.is_capital and last.is_capital) or first.norm in lexicon.given_names:
        return False
    if head[-1].norm in _RELATED and any(one.norm == "'s" for one in head):
        return True  # the RSF's ally, the SPLM-N
    role = kinds.role(head, named=False)
    described = role is not None and role.body and not kinds.ends_in_person(head)
    return described and not is_place(" ".join(one.text for one in beside))


def as_body(beside: Sequence[Token], described: Described, kinds: Kinds, lexicon: Lexicon) -> Described:
    """Return `described` as a body's where its apposition says so: "Truth Hounds, a rights group"."""
    if not described.name or not _is_body(beside, described, kinds, lexicon):
        return described
    return replace(described, name=(), body=" ".join(described.name), role=None, is_body=True)


def _is_body(beside: Sequence[Token], described: Described, kinds: Kinds, lexicon: Lexicon) -> bool:
    """Return whether the apposition's noun is a body and the capitals no person known by first name."""
    if not lexicon.is_english or not beside or described.gender:
        return False
    given = described.name[0].lower() in lexicon.given_names
    role = kinds.role(beside, named=False)
    return role is not None and role.body and not (given or kinds.ends_in_person(beside))
