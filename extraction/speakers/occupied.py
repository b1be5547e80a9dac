"""Who runs a town that Russia holds: "de facto authorities in Luhansk", «влада окупованого Луганська»."""

from collections.abc import Sequence

from extraction.cues.phrase import Phrase
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

REACH = 7
"""Tokens behind the noun within which stands which town is run."""

_IN = frozenset("in of at from across within у в во на".split())
_FACTO = ("facto", "de-facto", "факто", "де-факто")


def run_by_occupiers(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether the words name authorities of an occupied place of Ukraine and say that they hold it.

    Without such a word the authorities of a town that has been occupied may be either side's, and so may be
    whose office only one side has ("military administration").
    """
    signs, tokens = lexicon.signs, sentence.tokens
    at = next((at for at in _own(phrase) if tokens[at].norm.startswith(signs.running)), None)
    if at is None:
        return False
    before = tokens[max(0, phrase.first - 2) : at]
    if any(token.norm.startswith(signs.ukrainian_offices) for token in before):
        return False
    behind = _behind(tokens, at, lexicon)
    if any(token.norm in _FACTO for token in (*before, *behind)):
        return any(_is_held(token, lexicon) for token in (*before, *behind))
    return _is_of_occupied(before, lexicon) or _is_in_occupied(behind, lexicon)


def _own(phrase: Phrase) -> range:
    return range(phrase.first, phrase.last + 1)


def _behind(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Sequence[Token]:
    """Return the words behind the noun up to a verb or a mark."""
    words = tokens[at + 1 : at + 1 + REACH]
    ends = (end for end, token in enumerate(words) if not token.is_word or token.norm in lexicon.verbs)
    return words[: next(ends, len(words))]


def _is_in_occupied(behind: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether "in occupied X" or "in the occupied part of X" follows; not "in formerly occupied X"."""
    signs = lexicon.signs
    at = next((at for at, token in enumerate(behind) if token.norm.startswith(signs.occupied)), None)
    if at is None or any(not _leads(token, lexicon) for token in behind[:at]):
        return False
    return any(_is_held(token, lexicon) for token in behind[at + 1 :])


def _leads(token: Token, lexicon: Lexicon) -> bool:
    still = token.norm in lexicon.signs.still_occupied
    return still or token.norm in _IN or token.norm in lexicon.grammar.articles


def _is_of_occupied(before: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it is "occupied Luhansk authorities", not "formerly occupied"."""
    if len(before) < len(("occupied", "Luhansk")):
        return False
    *earlier, occupied, place = before
    told = occupied.norm.startswith(lexicon.signs.occupied) and _is_held(place, lexicon)
    return told and all(_leads(token, lexicon) for token in earlier[-1:])


def _is_held(token: Token, lexicon: Lexicon) -> bool:
    """Return whether the word names a place of Ukraine, one that is held or any other."""
    norm = token.norm
    held = norm in lexicon.places.occupied or norm.startswith(lexicon.signs.held)
    return token.is_capital and (held or lexicon.home.get(norm) == "ua")
