"""Words that do no more than deny what was said before them: "this was a lie", "it has not", «фейком»."""

from collections.abc import Sequence

from domain.statement import Stance
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST = 7
"""Words of a judgement that tells nothing else: "these claims do not correspond to reality"."""

LONGEST_BARE = 3
"""Words of one that does not say of what: «назвав це фейком росіян»."""

_POINTING = frozenset(
    "this that it these those such это этого эти эта все всё такие подобные це цього ці ця усе такі".split()
)
_STAND_FOR = frozenset("it they this that these those".split())
_AUXILIARIES = frozenset("has have had did does do is are was were will would can could".split())


def only_denies(tokens: Sequence[Token], held: Stance, lexicon: Lexicon) -> bool:
    """Return whether the words only deny; `held`: their stance, taken by themselves."""
    words = [token for token in tokens if token.is_word]
    if not words or len(words) > LONGEST:
        return False
    norms = [token.norm for token in words]
    if norms[0] in _STAND_FOR and lexicon.is_english and _is_a_bare_no(norms[1:]):
        return True
    points = norms[0] in _POINTING or any(norm in lexicon.grammar.claims for norm in norms[:3])
    named = any(token.is_capital for token in words[1:])
    return held is Stance.DENIES and not named and (points or len(words) <= LONGEST_BARE)


def _is_a_bare_no(rest: Sequence[str]) -> bool:
    """Return whether it is the "has not" of "it has not", "the troops had not"."""
    if len(rest) == 1:
        return rest[0].endswith("n't") and rest[0].removesuffix("n't") in _AUXILIARIES
    return len(rest) == 2 and rest[0] in _AUXILIARIES and rest[1] == "not"
