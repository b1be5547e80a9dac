"""Words of a deepfake, a doctored clip, «фейкове відео»: nobody has said them, an editor has to see them."""

from collections.abc import Iterator, Sequence

from extraction.reports.attribution import Attribution
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

NOUN_WITHIN = 3
"""Words behind "fake" in which it is told what was faked: "a fake AI-made video"."""

VERB_WITHIN = 2
"""Words before "say that" in which "did not" stands."""


def fakes_in(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[int]:
    """Yield where a faked recording or document is named."""
    for at in [at for at, token in enumerate(tokens) if token.opens & _NAMING]:
        token = tokens[at]
        if not _may_name(lexicon, token.norm):
            continue
        behind = tokens[at + 1 : at + 1 + NOUN_WITHIN]
        whole = token.norm.startswith(lexicon.signs.deepfakes)
        if token.norm in lexicon.signs.artificial:
            behind = tokens[max(0, at - NOUN_WITHIN) : at + 1 + NOUN_WITHIN]  # a clip made with AI
        if whole or any(one.norm.startswith(lexicon.signs.recordings) for one in behind):
            yield at


def _may_name(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word is "deepfake", or "fake", behind which what was faked may stand."""
    signs = lexicon.signs
    return word.startswith((*signs.deepfakes, *signs.faked)) or word in signs.artificial


_NAMING = gate(_may_name)


def is_in_a_fake(
    one: Attribution, among: Sequence[Attribution], sentence: Sentence, lexicon: Lexicon
) -> bool:
    """Return whether the sentence names a fake outside of anybody's words: in that it was "said"."""
    return bool(sentence.opens & _NAMING) and any(
        not any(other.first <= at <= other.last for other in (one, *among))
        for at in fakes_in(sentence.tokens, lexicon)
    )


def is_faked(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether narration names a fake, or tells what somebody "did not say"."""
    return any(True for _ in fakes_in(tokens, lexicon)) or is_unsaid(tokens, lexicon)


def is_unsaid(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether "did not say that" tells in English what was not said, rather than what is not known."""
    if not lexicon.is_english:
        return False
    for at, token in enumerate(tokens):
        if token.norm != "that" or at < VERB_WITHIN or tokens[at - 1].norm not in lexicon.signs.saying_that:
            continue
        near = tokens[max(0, at - 1 - VERB_WITHIN) : at - 1]
        if any(one.norm in lexicon.grammar.negators for one in near):
            return True
    return False
