"""The lists of words each of which tells one rule something."""

import pytest

from domain.language import Language
from extraction.words.signs import Signs, signs
from extraction.words.wordlists import lexicon


def test_a_list_has_whole_words_or_beginnings() -> None:
    """A `*` makes a list one of beginnings."""
    assert signs({"shops": "bakery shop", "calling": "call* dub*"}) == Signs(
        shops=frozenset(("bakery", "shop")), calling=("call", "dub")
    )


def test_a_list_of_both_is_a_mistake() -> None:
    """Nobody could say how the words without a `*` are meant."""
    with pytest.raises(ValueError, match="shops"):
        signs({"shops": "bakery shop*"})


def test_a_list_that_no_rule_reads_is_a_mistake() -> None:
    """A list under a name that is written wrong would never be asked."""
    with pytest.raises(TypeError):
        signs({"shop": "bakery"})


@pytest.mark.parametrize("language", Language)
def test_every_language_has_its_lists_of_the_sort_their_rules_ask_for(language: Language) -> None:
    """Beginnings are asked by `startswith`, words by `in`."""
    read, empty = lexicon(language).signs, Signs()
    for name in Signs.__slots__:
        assert type(getattr(read, name)) is type(getattr(empty, name)), name
