"""Newspapers, agencies and channels that a sentence names."""

import re
from collections.abc import Sequence

from domain.language import Language
from extraction.cues.phrase import Phrase
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_ADDRESS = re.compile(r"[\w-]{2,}\.(?:com|net|org|info|media|news|live|tv|io|eu|ua|ru|by|kz)$")
"""The address of a site, which is its name as well: "LIGA.net", "news.ru"."""

_DESKS = frozenset("реалии реалії live".split())
"""What follows a region and a full stop in the name of a site: «Крым.Реалии»."""


def medium_at(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return how many tokens the name of a medium covers at `index`; it begins with a capital or a number."""
    if _ADDRESS.match(tokens[index].norm):
        return 1
    rest = tokens[index + 1 : index + 3]
    if (
        len(rest) == 2
        and rest[0].start == tokens[index].end
        and rest[0].text == "."
        and rest[1].norm in _DESKS
    ):
        return 3
    begins = tokens[index].is_capital or tokens[index].is_number
    return lexicon.media.length_at(tokens, index) if begins else 0


def is_medium(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether the speaker is a newspaper, agency or channel."""
    first, last = phrase.first, phrase.last
    own = sentence.tokens[first : last + 1]
    if any(medium_at(sentence.tokens, at, lexicon) for at in range(first, last + 1)):
        return not any(token.norm in lexicon.given_names for token in own)
    near = own if lexicon.language is Language.EN else own[:2]
    return any(token.norm in lexicon.media_nouns for token in near)


def media_in(sentence: Sentence, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the tokens of the media that a sentence names, whose names are no places: «Новини Донбасу»."""
    tokens, length_at = sentence.tokens, lexicon.media.length_at
    capitals = [at for at, token in enumerate(tokens) if token.is_capital]
    return [(at, at + length - 1) for at in capitals if (length := length_at(tokens, at))]
