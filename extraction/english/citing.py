"""Whom an English medium quotes: "State television, citing the ministry, said"."""

from collections.abc import Sequence
from dataclasses import replace

from extraction.cues.finding import Cue
from extraction.cues.media import is_medium
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.cues.placed import Placed, Side
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_SOURCE = 14
"""Tokens of whom a medium cites between commas."""

CITING = ("citing", "quoting")
_POSTING = ("reporting", "writing", "posting", "sharing", "publishing")
_SOURCES = frozenset("source sources insider insiders".split())
_UNNAMED = frozenset("unnamed unidentified anonymous".split())
_INSIDE = frozenset("in within at from inside close with near of familiar".split())
_REFERRING = (("referring", "to"), ("with", "reference", "to"), ("in", "reference", "to"))


FARTHEST = 8
"""Tokens from "reported" to ", citing"."""


def _inserted(placed: Placed, phrases: Phrases) -> Placed | None:
    """Return "TASS reported on Monday, citing the ministry, that …" as said by the ministry."""
    tokens, verb = phrases.tokens, placed.last
    near = range(verb + 1, min(len(tokens) - 1, verb + FARTHEST))
    at = next((at for at in near if tokens[at].text == ","), 0)
    if not at or tokens[at + 1].norm not in CITING or placed.words is not Side.AFTER:
        return None
    phrase = phrases.right_of(at + 1, words_follow=True)
    comma = phrase.rightmost + 1 if phrase else len(tokens)
    if phrase is None or comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return None
    if tokens[comma + 1].norm != "that":
        return None
    return replace(placed, cue=replace(placed.cue, last=comma), phrase=phrase, rule="whom a medium quotes")


def cited(placed: Placed, phrases: Phrases) -> Placed:
    """Return `placed` as said by whom the medium cites, where it cites somebody."""
    tokens, apposition = phrases.tokens, placed.phrase.apposition
    medium = is_medium(phrases.sentence, Phrase(placed.phrase.first, placed.phrase.last), phrases.lexicon)
    if not medium:
        return placed
    if apposition is not None and tokens[apposition[0]].norm in CITING:
        return _in_apposition(placed, Phrase(apposition[0] + 1, apposition[1]), phrases)
    if placed.words is Side.AFTER and (behind := _at_end(placed, phrases)):
        return behind
    if inserted := _inserted(placed, phrases):
        return inserted
    at = placed.last + 1
    at += at < len(tokens) and tokens[at].text == ","
    norms = [token.norm for token in tokens[at : at + 3]]
    length = next((len(words) for words in _REFERRING if norms[: len(words)] == list(words)), 0)
    length = length or int(norms[:1] != [] and norms[0] in CITING)
    if not length or at + length >= len(tokens):
        return placed
    phrase = phrases.right_of(at + length - 1)
    if phrase is None or _is_nameless(phrase, phrases):
        return placed
    cue = replace(placed.cue, first=placed.first)  # the words end before the medium
    return replace(placed, cue=cue, phrase=phrase, rule="whom a medium quotes")


def _in_apposition(placed: Placed, inner: Phrase, phrases: Phrases) -> Placed:
    """Return `placed` as said by `inner`, whom "Reuters, citing the mayor," names; sources have no name."""
    if not (inner.first <= inner.last and phrases.nominal.is_speaker(inner.first, inner.last)):
        return placed
    if _is_nameless(inner, phrases):
        return replace(placed, phrase=Phrase(placed.phrase.first, placed.phrase.last))
    return replace(placed, phrase=inner, rule="whom a medium quotes")


def _is_nameless(phrase: Phrase, phrases: Phrases) -> bool:
    """Return whether the medium says no more of its source than that it has one: the words are its own."""
    own = phrases.tokens[phrase.first : phrase.last + 1]
    head = next((at for at, token in enumerate(own) if at and token.norm in _INSIDE), len(own))
    if head < len(own) and own[head].norm == "familiar":
        return True  # people familiar with the matter
    return own[head - 1].norm in _SOURCES or any(token.norm in _UNNAMED for token in own)


def _at_end(placed: Placed, phrases: Phrases) -> Placed | None:
    """Return "The agency said a bridge fell, citing police." as said by the police."""
    tokens, grammar = phrases.tokens, phrases.lexicon.grammar
    at = next((i for i in range(len(tokens) - 1, placed.last + 1, -1) if tokens[i].norm in CITING), 0)
    if not at or tokens[at - 1].text != "," or phrases.sentence.quote_at(at):
        return None
    phrase = phrases.right_of(at)
    if phrase is None or _is_nameless(phrase, phrases) or not _is_speaker(phrase, phrases):
        return None
    first = placed.last + 1 + phrases.inside.day_from(placed.last + 1)
    first += tokens[first].norm in grammar.that
    if first >= at - 1:
        return None
    return Placed(placed.cue, phrase, Side.AFTER, "whom a medium quotes", (first, at - 2))


def _is_speaker(phrase: Phrase, phrases: Phrases) -> bool:
    """Return whether a role, a body or a name is meant: a ministry, no "heavy rain"."""
    return phrases.nominal.is_speaker(phrase.first, phrase.last)


def is_between_commas(tokens: Sequence[Token], cue: Cue, lexicon: Lexicon) -> bool:
    """Return whether "citing", "writing" only tells how the subject of the verb behind a comma says it."""
    between = tokens[cue.first].norm in (*CITING, *_POSTING)
    if not between or not cue.first or tokens[cue.first - 1].text != ",":
        return False
    behind = tokens[cue.last + 1 : cue.last + LONGEST_SOURCE]
    comma = next((at for at, token in enumerate(behind) if token.text == "," or token.is_quote), len(behind))
    return comma + 1 < len(behind) and behind[comma + 1].norm in lexicon.verbs
