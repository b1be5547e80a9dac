"""Newspapers, agencies and channels that a sentence names."""

import re
from collections.abc import Sequence

from extraction.cues.phrase import Phrase
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_ADDRESS = re.compile(r"[\w-]{2,}\.(?:com|net|org|info|media|news|live|tv|io|eu|ua|ru|by|kz)$")
"""The address of a site, which is its name as well: "LIGA.net", "news.ru"."""

_CODE = re.compile(r"0\d{2,4}$")
"""The dialling code of a town, by which its site is called: «повідомляє 0542»."""

_SHORTEST = 4
"""Letters of the first word of a site's name, which no initial or abbreviation has."""

_DESKS = frozenset("реалии реалії live".split())
"""What follows a region and a full stop in the name of a site: «Крым.Реалии»."""


def medium_at(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return how many tokens the name of a medium covers at `index`; it begins with a capital or a number."""
    token = tokens[index]
    if index + 1 < len(tokens) and tokens[index + 1].text == "." and _is_parted(tokens, index, lexicon):
        return 1 if _ADDRESS.match(token.norm) else 3
    if not token.opens & _MEDIUM:
        return 0
    if _ADDRESS.match(token.norm) or _CODE.match(token.norm):
        return 1
    begins = token.is_capital or token.is_number
    return lexicon.media.length_at(tokens, index) if begins else 0


def _may_begin(lexicon: Lexicon, word: str) -> bool:
    """Return whether the name of a medium may begin with a word, or it may be a site's address."""
    return "." in word or _CODE.match(word) is not None or lexicon.media.may_begin_with(word)


_MEDIUM = gate(_may_begin)


def _is_parted(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a full stop without a space parts a site's name: «Крым.Реалии», «Суспільне.Харків»."""
    name, stop, desk = (*tokens[index : index + 3], *[None] * 3)[:3]
    if name is None or stop is None or desk is None or stop.text != "." or stop.start != name.end:
        return False
    if desk.norm in _DESKS:
        return True
    joined = desk.start == stop.end and name.is_capital and desk.is_capital and len(name.norm) >= _SHORTEST
    role = lexicon.roles.get(desk.norm)
    person = desk.norm in lexicon.given_names or (role is not None and not (role.body or role.group))
    return joined and not person and not lexicon.is_english


def is_medium(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether the speaker is a newspaper, agency or channel."""
    first, last = phrase.first, phrase.last
    own = sentence.tokens[first : last + 1]
    if any(medium_at(sentence.tokens, at, lexicon) for at in range(first, last + 1)):
        return not any(token.norm in lexicon.given_names for token in own)
    near = own if lexicon.is_english else own[:2]
    return any(token.norm in lexicon.media_nouns for token in near)


def media_in(sentence: Sentence, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the tokens of the media that a sentence names, whose names are no places: «Новини Донбасу»."""
    tokens = sentence.tokens
    capitals = [
        at
        for at in sentence.capitals
        if tokens[at].opens & _MEDIUM or (at + 1 < len(tokens) and tokens[at + 1].text == ".")
    ]
    return [(at, at + length - 1) for at in capitals if (length := medium_at(tokens, at, lexicon))]
