"""How a place stands in its sentence: only where somebody goes to, with its noun, or as a call sign."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extraction.places.named import Named
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token

_AGED = re.compile(r"\d-?(?:летн|річн|year-old)")
FEW = 4
"""Tokens behind a name's comma within which the noun says what it is."""

FAR = 6
"""Tokens around a name within which it says that people are taken away."""


def seen_in_passing(tokens: Sequence[Token], one: Named, lexicon: Lexicon) -> Named:
    """Return `one` marked where it only says where somebody goes to or comes from, and with its noun."""
    before = tokens[one.first - 1].norm if one.first else ""
    earlier = tokens[one.first - 2].norm if one.first > 1 else ""
    two_before = tokens[one.first - 3].norm if one.first > 2 else ""
    after = tokens[one.last + 1].norm if one.last + 1 < len(tokens) else ""
    nouns = lexicon.places.nouns
    noun = next((norm for norm in (earlier * (before == "of"), before, after) if norm in nouns), "")
    explained = _noun_behind(tokens, one.last, lexicon)
    noun = noun or explained
    stays = explained or _is_left(tokens, one.first, lexicon)
    passing = not stays and (
        before in lexicon.places.passing.directions
        or (before in JOINTS and two_before in lexicon.places.passing.directions)
        or earlier in lexicon.places.passing.told
        or _is_reached_from(tokens, one.first)
    )
    return replace(one, in_passing=passing, noun=noun) if passing or noun else one


def _noun_behind(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> str:
    """Return the noun that says what it is, so that it is spoken of from then on: "to Goma, a city in"."""
    if last + 1 >= len(tokens) or tokens[last + 1].text != ",":
        return ""
    places = lexicon.places
    for at in range(last + 2, min(last + 2 + FEW, len(tokens))):
        norm = tokens[at].norm
        if norm in places.nouns or norm in places.pointers or places.centres.length_at(tokens, at):
            return norm
        grammar = lexicon.grammar
        if norm in grammar.breaks or norm in grammar.auxiliaries or norm in grammar.prepositions:
            break  # «з Лозової, бо рух до міста припинено»
    return ""


def _is_left(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Return whether people are taken away from there, so that it is spoken of: «из X вывезли сто»."""
    passing = lexicon.places.passing
    if not first or tokens[first - 1].norm not in passing.sources:
        return False
    near = tokens[max(0, first - 1 - FAR) : first + FAR]
    return any(token.norm.startswith(passing.leaving) for token in near)


def _is_reached_from(tokens: Sequence[Token], first: int) -> bool:
    """Return whether somebody is only taken there: «з Покровська у Дніпро»."""
    if not first or tokens[first - 1].norm not in ("в", "у", "на"):
        return False
    return any(
        token.norm in ("из", "з", "із", "зі", "с") for token in tokens[max(0, first - 5) : max(0, first - 2)]
    )


LONGEST_WAY = 5
"""Tokens of "12 kilometers away from the"."""


def is_of_somebody(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Return whether it only says where somebody was born, or what they are called."""
    if not sentence.opens & _OF_SOMEBODY:
        return False
    tokens = sentence.tokens
    return _is_origin(tokens, index, lexicon) or _is_nickname(tokens, index, lexicon)


def _is_of_somebody(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word tells of natives, fighters, ages or call signs."""
    passing = lexicon.places.passing
    named = word in passing.fighters or word in passing.nicknames
    return named or word.startswith((*passing.natives, *passing.formerly)) or bool(_AGED.search(word))


_OF_SOMEBODY = gate(_is_of_somebody)


def _is_origin(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether somebody only comes from there: "a native of X", «боєць із Х», «бывший врач из Х»."""
    at = index - 1
    if at > 0 and tokens[at].norm in lexicon.grammar.prepositions:
        at -= 1
    passing = lexicon.places.passing
    if (
        0 <= at < index - 1
        and tokens[at + 1].norm in passing.sources
        and tokens[at].norm not in passing.plain_people
    ):
        aged = tokens[max(0, at - 2) : at]
        if any(_AGED.search(token.norm) or token.norm.startswith(passing.formerly) for token in aged):
            return True
        if tokens[at].norm in passing.fighters and not _is_left(tokens, index, lexicon):
            return True
    return at >= 0 and tokens[at].norm.startswith(lexicon.places.passing.natives)


def _is_nickname(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether it is somebody's call sign: "his call sign, Lys", «позивний «Канал»»."""
    at = index - 1
    while at > 0 and not tokens[at].is_word and index - at <= len((",", "“")):
        at -= 1
    return at >= 0 and tokens[at].norm in lexicon.places.passing.nicknames


_LENGTHS = frozenset("km kilometer kilometers kilometre kilometres mile miles".split())


def is_far_off(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the English sentence only tells how far it is: "12 kilometers from the X region"."""
    before = [token.norm for token in tokens[max(0, index - LONGEST_WAY) : index] if token.norm != "the"]
    return before[-1:] == ["from"] and not _LENGTHS.isdisjoint(before)
