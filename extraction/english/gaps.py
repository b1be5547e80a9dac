"""What is no statement of its own: "the zone that X said was mined", "Reuters said it could not verify"."""

from collections.abc import Sequence

from extraction.cues.finite import BE
from extraction.cues.media import medium_at
from extraction.cues.placed import Placed, Side
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_RELATIVE = ("that", "which")
_SAY = ("say", "says", "said")
_AUXILIARIES = BE | frozenset(
    "has have had would will could should must may might did does do cannot".split()
)
_SELF = frozenset("it they he she".split())
_UNABLE = tuple(
    tuple(words.split())
    for words in (
        *("could not", "cannot", "can not", "couldn't", "has not", "had not", "have not", "was not able to"),
        *("was unable to", "were unable to", "has been unable to", "had been unable to", "is unable to"),
    )
)
_CHECKING = frozenset(
    "verify verified confirm confirmed corroborate corroborated authenticate authenticated check".split()
)
CHECKED_WITHIN = 3
"""Words behind "could not" in which "verify" stands: "could not immediately or independently verify"."""


def tells_nothing(tokens: Sequence[Token], placed: Placed, first: int, lexicon: Lexicon) -> bool:
    """Return whether the words from `first`, behind a verb of saying, are no statement of their own."""
    if placed.cue.verb is not None and _is_of_a_noun(tokens, placed, lexicon):
        return True
    if placed.words is not Side.AFTER or placed.cue.verb is None or first >= len(tokens):
        return False
    return _lacks_subject(tokens, placed, first) or _is_unchecked(tokens, placed, first, lexicon)


def _lacks_subject(tokens: Sequence[Token], placed: Placed, first: int) -> bool:
    """Return whether the words go on a noun before the speaker: "the zone that Kyiv said was mined"."""
    before = placed.phrase.leftmost - 1
    if before < 1 or placed.cue.verb is None or placed.cue.verb.form not in _SAY:
        return False  # units that Moscow claims are surrounded
    if tokens[before].norm not in _RELATIVE or not tokens[before - 1].is_word:
        return False
    return tokens[first].norm in _AUXILIARIES


def _is_of_a_noun(tokens: Sequence[Token], placed: Placed, lexicon: Lexicon) -> bool:
    """Return whether a state only says of a noun what it is: "the capital of a region Russia claims"."""
    last, begin = placed.phrase.last, max(1, placed.phrase.first)
    if last <= begin or tokens[last].norm not in lexicon.places.governments:
        return False
    noun, before = tokens[last - 1], tokens[last - 2].norm
    plain = noun.is_word and not noun.is_capital and noun.norm not in lexicon.grammar.prepositions
    return (
        plain and noun.norm not in lexicon.grammar.inner_prepositions and before in lexicon.grammar.articles
    )


def _is_unchecked(tokens: Sequence[Token], placed: Placed, first: int, lexicon: Lexicon) -> bool:
    """Return whether a medium only says that it could not check what others say."""
    names = range(placed.phrase.leftmost, placed.phrase.last + 1)
    medium = any(medium_at(tokens, at, lexicon) for at in names)
    return medium and _cannot_check(tokens, first)


def only_says_unchecked(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the sentence is "Reuters said it could not verify …", which hides nobody's words."""
    begins = 1 if tokens[0].norm in lexicon.grammar.articles else 0
    length = medium_at(tokens, begins, lexicon) if begins < len(tokens) else 0
    first = next((at for at in range(begins + length, len(tokens)) if tokens[at].norm in _SELF), None)
    return bool(length) and first is not None and _cannot_check(tokens, first)


def _cannot_check(tokens: Sequence[Token], first: int) -> bool:
    """Return whether "it could not verify" begins at `first`."""
    if tokens[first].norm not in _SELF:
        return False
    norms = [token.norm for token in tokens[first + 1 : first + 6 + CHECKED_WITHIN]]
    unable = (words for words in _UNABLE if tuple(norms[: len(words)]) == words)
    begins = next((len(words) for words in unable), 0)
    return begins > 0 and not _CHECKING.isdisjoint(norms[begins : begins + CHECKED_WITHIN + 1])


def is_meanwhile(tokens: Sequence[Token], at: int) -> bool:
    """Return whether it begins what went on as somebody spoke: "…, X said as rescuers were at work"."""
    near = [token.norm for token in tokens[at : at + 2]]
    return len(near) > 1 and near[0] in ("as", "while") and near[1] not in _MEASURES


_MEASURES = frozenset("many much of few little long far soon well a early late if though to yet".split())
"""What follows "as" that only measures: "as many as nine"."""
