"""Whether words tell of another time than the event told before: "earlier", "in September", «до п'ятниці»."""

from collections.abc import Sequence

from extraction.content.asides import YEAR, names_a_year
from extraction.words.eventwords import EventWords
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.stems import Phrases
from extraction.words.tokens import Token


def is_elsewhen(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether another time is told of; "hours later" and an age in years are none."""
    words, opened = lexicon.events, 0
    for token in tokens:
        opened |= token.opens
    if opened & _DATED and any(_is_dated(lexicon, token.norm) for token in tokens):
        return True
    if opened & YEAR and names_a_year(tokens, lexicon):
        return True
    if not opened & _ELSEWHEN:
        return False
    tokens = _without(tokens, words.hours.soon) if opened & _SOON else tokens
    return words.elsewhen.stands_in(_without_ages(tokens, words) if opened & _YEARS else tokens)


def _is_dated(lexicon: Lexicon, word: str) -> bool:
    return word in lexicon.months or word in lexicon.weekdays or word in lexicon.events.nightly


_DATED = gate(_is_dated)
_SOON = gate(lambda lexicon, word: lexicon.events.hours.soon.may_begin_with(word))
_YEARS = gate(lambda lexicon, word: word in lexicon.events.years)
_ELSEWHEN = gate(lambda lexicon, word: lexicon.events.elsewhen.may_begin_with(word))


def _without(tokens: Sequence[Token], phrases: Phrases) -> Sequence[Token]:
    """Return the tokens but for those of the phrases: "hours later" is the same day."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        length = phrases.length_at(tokens, at)
        if not length:
            kept.append(tokens[at])
        at += length or 1
    return kept


def _without_ages(tokens: Sequence[Token], words: EventWords) -> Sequence[Token]:
    """Return the tokens but for the years of an age: «жінка 48 років», not «10 років тому»."""
    kept: list[Token] = []
    for at, token in enumerate(tokens):
        counted = at > 0 and tokens[at - 1].is_number and token.norm in words.years
        counted = counted and len(tokens[at - 1].norm) < len("2022")  # «з 2022 року»
        alone = at < 2 or (tokens[at - 2].norm not in words.spanning)
        ago = at + 1 < len(tokens) and tokens[at + 1].norm in words.ago
        if not (counted and alone) or ago:
            kept.append(token)
    return kept
