"""Narration with a quotation or a verb of saying whose speaker was not made out."""

from collections.abc import Sequence

from extraction.cues.finding import Cue, cues
from extraction.reports.own import OwnOutlet
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_SCARE = 4
"""Tokens, marks included, of a quotation that can be the outlet's own: "so-called "referendum""."""

STRAY = ("say", "claim", "deny", "doubt", "prepositional")
"""Sorts of cues that have a speaker, though none was made out."""

_HINTS = gate(lambda lexicon, word: word in lexicon.grammar.hints)


def has_stray_cue(sentence: Sentence, lexicon: Lexicon, outlet: OwnOutlet) -> bool:
    """Return whether somebody's words may be in narration; not in "As Ukrinform reported, …"."""
    if any(last - first > LONGEST_SCARE for first, last in sentence.quotes):
        return True
    if sentence.opens & _HINTS and any(token.norm in lexicon.grammar.hints for token in sentence.tokens):
        return True
    opening = outlet.reminder(sentence.tokens)
    stray = (cue for cue in cues(sentence, lexicon) if cue.last >= opening and cue.sort in STRAY)
    return any(not _names_nobody(sentence.tokens, cue) for cue in stray)


def _names_nobody(tokens: Sequence[Token], cue: Cue) -> bool:
    """Return whether only what it rests on is told: «За попередніми даними, …»."""
    at = cue.last + 1
    return cue.verb is None and at < len(tokens) and tokens[at].text == "," and not tokens[0].norm.isascii()
