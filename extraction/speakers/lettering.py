"""The first letter of an English role: "Mayor" is an office, "Kharkiv Mayor" begins with a name."""

from collections.abc import Callable, Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


def begins_with_name(tokens: Sequence[Token], lexicon: Lexicon, is_place: Callable[[str], bool]) -> bool:
    """Return whether the role keeps its capital: "NATO chief", "Deputy Prime Minister", "Odesa governor"."""
    if tokens[0].is_shouted:
        return True
    if not lexicon.is_english:
        return False
    prepositions = lexicon.grammar.prepositions
    end = next((at for at, token in enumerate(tokens) if token.norm in prepositions), len(tokens))
    if any(token.is_capital for token in tokens[1:end]):
        return True
    return tokens[0].norm not in lexicon.roles and is_place(tokens[0].text)
