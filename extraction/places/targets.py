"""What goes towards a capital that is then no government: an attack with its weapons, an army on its way."""

from collections.abc import Sequence

from extraction.words.tokens import Token

MOST_WEAPONS = 4
_OF_WEAPONS = tuple("ами ями ими ыми ів їв ов ев их ых бпла ракет бомб і та и".split())
"""How words end behind an attack that tell with what it was made: «ракетами та дронами», «ворожих дронів»."""

_TOWARDS = ("бік", "сторону")
LONGEST_WAY = 6
"""Tokens from where somebody goes back to the verb: «просунутися у бік Києва»."""


def weapons_before(tokens: Sequence[Token], at: int) -> int:
    """Return how many words before `at` tell with what an attack is made: «атаку дронами на Київ»."""
    first = at
    while first > 1 and at - first < MOST_WEAPONS and tokens[first - 1].norm.endswith(_OF_WEAPONS):
        first -= 1
    return at - first


def is_advanced_on(tokens: Sequence[Token], index: int, advancing: tuple[str, ...]) -> bool:
    """Return whether somebody goes there: «просунутися у бік Києва», no «кроки у бік Києва»."""
    if not tokens[index - 1].norm.startswith(_TOWARDS):
        return False
    return any(token.norm.startswith(advancing) for token in tokens[max(0, index - LONGEST_WAY) : index])
