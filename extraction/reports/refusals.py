"""Refusals to speak, which are plain narration: «Подробностей не сообщили», «на заяву не відреагував»."""

from collections.abc import Sequence

from extraction.english.gaps import only_says_unchecked
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS, Token

NOT = "не"
VERB_WITHIN = 3
"""Words behind "not" in which the verb stands: «не стали ничего уточнять»."""

LONGEST = 14
"""Tokens of a sentence that tells nothing but that nobody spoke."""


def is_refusal(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether a sentence tells nothing but that somebody said no more, or a medium could not check."""
    tokens = sentence.tokens
    if lexicon.is_english:
        return only_says_unchecked(tokens, lexicon)
    if sentence.quotes or len(tokens) > LONGEST:
        return False
    at = next((at for at, token in enumerate(tokens) if token.norm == NOT), None)
    if at is None or not _is_one_clause(tokens):
        return False
    verbs = [token.norm for token in tokens[at + 1 : at + 1 + VERB_WITHIN]]
    if any(verb.startswith(lexicon.signs.answering_not) for verb in verbs):
        return True
    of_more = any(token.norm.startswith(lexicon.signs.details) for token in tokens)
    return of_more and any(verb.startswith(lexicon.signs.telling_more) for verb in verbs)


def _is_one_clause(tokens: Sequence[Token]) -> bool:
    """Return whether no mark but the last parts the words: nothing else is told beside the refusal."""
    return all(token.is_word or token.is_number for token in tokens[:-1]) and (
        tokens[-1].is_word or tokens[-1].text in TERMINATORS
    )
