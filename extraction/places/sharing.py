"""Names that share one plural noun, which makes a place of each: "the Mbundi and Kasoro neighbourhoods"."""

from collections.abc import Sequence

from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_DESCRIBING = ("ian", "ican", "ish", "ic")
"""Endings of English adjectives that only say who lives there: "the Polish and Hispanic neighborhoods"."""

MOST = 6
"""Names of such a row."""

LONGEST = 3
"""Words of such a name."""

Run = tuple[int, int]
"""Where a name begins, and where the token behind it stands."""


_NOUN = gate(lambda lexicon, word: word in lexicon.places.introducing.shared)


def sharing(sentence: Sentence, lexicon: Lexicon) -> list[Run]:
    """Return the names of the rows before such nouns; none where one of them is no name."""
    found: list[Run] = []
    tokens, nouns = sentence.tokens, lexicon.places.introducing.shared
    for at, token in enumerate(tokens if sentence.opens & _NOUN else ()):
        if token.norm in nouns and not token.is_capital:
            row = _row(tokens, at, lexicon)
            named = all(_is_name(tokens[first:end], lexicon) for first, end in row)
            found += row if len(row) > 1 and named else ()
    return found


def _row(tokens: Sequence[Token], noun: int, lexicon: Lexicon) -> list[Run]:
    """Return the capitals before a noun, as far as "and" and commas join them."""
    row: list[Run] = []
    end = noun
    while len(row) < MOST:
        first = end
        while first > 0 and _belongs(tokens[first - 1], lexicon):
            first -= 1
        if first == end:
            break
        row.append((first, end))
        end = first
        end -= end > 0 and tokens[end - 1].norm == "and"
        end -= end > 0 and tokens[end - 1].text == ","
        if end == first:
            break
    return row


def _belongs(token: Token, lexicon: Lexicon) -> bool:
    grammar, norm = lexicon.grammar, token.norm
    small = norm in grammar.articles or norm in grammar.prepositions or norm in lexicon.places.locatives
    return token.is_word and token.begins and not small and norm != "and"


def _is_name(own: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether the words can be a name, and say neither who lives there nor what it is like."""
    if not 0 < len(own) <= LONGEST or not own[0].is_capital or own[0].is_shouted:
        return False
    places = lexicon.places
    own = own[len(own) > 1 and own[0].norm in places.introducing.titles :]  # Sheikh Radwan
    return not any(
        token.norm in lexicon.sides
        or token.norm in lexicon.people
        or token.norm in lexicon.roles
        or token.norm in places.peoples
        or token.norm in places.not_places
        or token.norm in places.introducing.described
        or token.norm.endswith(_DESCRIBING)
        for token in own
    )
