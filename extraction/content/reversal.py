"""Cues that turn the words round: "denied that", "doubt", "does not believe", «назвав вигадкою»."""

from extraction.reports.attribution import Attribution
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS

_TURNING = ("deny", "doubt")
_DENIALS = gate(lambda lexicon, word: lexicon.denials.may_begin_with(word))


def governs(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> bool:
    """Return whether the words would say the opposite, or more than was said, without their cue."""
    cue = one.placed.cue
    return cue.sort in _TURNING or cue.negated or _is_called_false(sentence, one, lexicon)


def denies(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> bool:
    """Return whether the cue denies the words; "did not deny" does not."""
    cue = one.placed.cue
    if _is_called_false(sentence, one, lexicon):
        return True
    return (cue.sort in _TURNING) is not cue.negated


def shown_with_cue(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> tuple[int, int]:
    """Return the tokens that hold the words of `one` and the cue that turns them round."""
    placed = one.placed
    first, last = min(one.first, placed.cue.first), max(one.last, placed.cue.last)
    return first, max(last, _end_of_judgement(sentence, one, lexicon))


def _is_called_false(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> bool:
    """Return whether what stands beside the words calls them false: "called false the reports that"."""
    placed, tokens = one.placed, sentence.tokens
    if placed.cue.verb is None or not sentence.opens & _DENIALS:
        return False
    between = tokens[placed.last + 1 : one.first]
    if lexicon.denials.stands_in(between):
        return True
    return _end_of_judgement(sentence, one, lexicon) > 0


def _end_of_judgement(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> int:
    """Return the last token of «назвав вигадкою» after the words it is said of; 0: there is none."""
    tokens, start = sentence.tokens, one.placed.last + 1
    if one.last >= one.placed.first or one.placed.cue.verb is None:
        return 0
    end = start
    while end < len(tokens) and not (tokens[end].text in TERMINATORS or tokens[end].text in ",;:"):
        end += 1
    return end - 1 if lexicon.denials.stands_in(tokens[start:end]) else 0
