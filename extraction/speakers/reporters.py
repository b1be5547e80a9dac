"""Reporters of a medium, whom an English article calls by it: "Al Jazeera's X, reporting from Kyiv"."""

from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.media import medium_at
from extraction.cues.phrase import Phrase
from extraction.speakers.described import Described
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon

_REPORTING = "reporting"
_HEADS = ("reporter",)
_OF_STATES = (None, "other")
"""Sides that the medium's name or the ground gives a reporter, who has none."""


def as_reporter(described: Described, sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Described:
    """Return `described` as a reporter of no side, where a medium or "reporting from" tells no other trade.

    Reporters of a medium that is of a side ("TASS's X") are of that.
    """
    if not (lexicon.is_english and described.name and described.kind is None and not described.offices):
        return described
    behind = sentence.tokens[phrase.apposition[0]].norm if phrase.apposition else ""
    name = range(phrase.first, phrase.last + 1 - len(described.name))
    of_medium = any(medium_at(sentence.tokens, at, lexicon) for at in name)
    reporting = len(described.name) > 1 and (behind == _REPORTING or sentence.tokens[0].norm == _REPORTING)
    if not (of_medium or reporting):
        return described
    side = described.side if of_medium and described.side not in _OF_STATES else "independent"
    return replace(described, kind=SpeakerKind.EXPERT, side=side, home=None, heads=_HEADS)
