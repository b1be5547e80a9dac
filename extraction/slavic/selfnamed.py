"""What people call themselves in Ukrainian and Russian: «яка представилася Ганною»."""

from collections.abc import Container, Sequence

from extraction.cues.phrase import Phrase
from extraction.words.tokens import Token

_PRESENTING = (
    "представ",
    "назвал",
    "назвав",
    "назвала",
    "назвався",
    "назвалася",
    "назвалас",
    "назвалс",
    "называ",
    "назива",
    "называть",
)
_CALLING = ("називати", "называть", "звати", "звать", "зовут", "позивним", "позивний", "позывным", "позывной")
_BETWEEN = frozenset("його її їх себе его ее её их як как просто лише только тільки".split())


def name_given(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """Return the name that a clause in [`first`, `last`] gives, if it gives one."""
    for at in range(first, last):
        if not tokens[at].norm.startswith((*_PRESENTING, *_CALLING)):
            continue
        begin = at + 1
        while begin <= last and (tokens[begin].norm in _BETWEEN or tokens[begin].is_quote):
            begin += 1
        end = begin
        while end <= last and tokens[end].is_word and tokens[end].is_capital:
            end += 1
        if begin < end <= begin + 2:
            return begin, end - 1
    return None


def named_behind(tokens: Sequence[Token], phrase: Phrase, relative: Container[str]) -> Phrase:
    """Return `phrase` with the name of «пояснює чоловік, який назвався Степаном»."""
    comma = phrase.last + 1
    if phrase.apposition or comma + 2 >= len(tokens) or tokens[comma].text != ",":
        return phrase
    if tokens[comma + 1].norm not in relative:
        return phrase
    end = next((at for at in range(comma + 1, len(tokens)) if tokens[at].text in ",.;"), len(tokens))
    own = name_given(tokens, comma + 1, end - 1)
    return Phrase(phrase.first, phrase.last, own) if own else phrase
