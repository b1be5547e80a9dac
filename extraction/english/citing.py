"""Whom an English medium quotes: "State television, citing the ministry, said"."""

from dataclasses import replace

from extraction.cues.media import is_medium
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.cues.placed import Placed

CITING = ("citing", "quoting")
_REFERRING = (("referring", "to"), ("with", "reference", "to"), ("in", "reference", "to"))


def cited(placed: Placed, phrases: Phrases) -> Placed:
    """Return `placed` as said by whom the medium cites, where it cites somebody."""
    tokens, apposition = phrases.tokens, placed.phrase.apposition
    medium = is_medium(phrases.sentence, Phrase(placed.phrase.first, placed.phrase.last), phrases.lexicon)
    if not medium:
        return placed
    if apposition is not None and tokens[apposition[0]].norm in CITING:
        inner = Phrase(apposition[0] + 1, apposition[1])
        known = inner.first <= inner.last and phrases.nominal.is_speaker(inner.first, inner.last)
        return replace(placed, phrase=inner, rule="whom a medium quotes") if known else placed
    at = placed.last + 1
    at += at < len(tokens) and tokens[at].text == ","
    norms = [token.norm for token in tokens[at : at + 3]]
    length = next((len(words) for words in _REFERRING if norms[: len(words)] == list(words)), 0)
    length = length or int(norms[:1] != [] and norms[0] in CITING)
    if not length or at + length >= len(tokens):
        return placed
    phrase = phrases.right_of(at + length - 1)
    if phrase is None:
        return placed
    cue = replace(placed.cue, first=placed.first)  # the words end before the medium
    return replace(placed, cue=cue, phrase=phrase, rule="whom a medium quotes")
