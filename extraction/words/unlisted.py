"""English nouns for people that no list knows, by their endings and by the verb beside them."""

from collections.abc import Sequence
from itertools import pairwise

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST = 8
"""Tokens of a subject whose noun no list knows."""

SPEAKING = frozenset(
    """
    said says say told tells tell wrote added recalled explained insisted admitted alleged argued testified
    complained replied confessed joked boasted lamented acknowledged conceded
    """.split()
)
"""Verbs before which stands somebody, whatever the noun."""

_PERSONS = ("er", "or", "ist", "ian", "eer", "ee", "man", "woman", "smith", "wright", "nik", "naut")
_PEOPLE = ("ers", "ors", "ists", "ians", "eers", "ees", "men", "women", "folk", "smiths", "niks", "goers")
_OPENING = frozenset("a an the one another some several many most two three four five six other both".split())

OWN = ("his", "her", "their", "its")


def is_people(token: Token, lexicon: Lexicon) -> bool:
    """Return whether the ending makes the noun people: "ranchers", "jeweller", "midwife" is none."""
    norm = token.norm
    if norm.endswith("-year-old"):
        return True
    no_trades = lexicon.no_trades
    if token.is_capital or len(norm) < 5 or norm in no_trades or norm.rstrip("s") in no_trades:
        return False
    return norm.endswith(_PERSONS) or norm.endswith(_PEOPLE)


def unlisted_subject(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> int | None:
    """Return where the subject begins that ends at `end`, a noun no list knows; None: it is no subject.

    It fills its clause up to the verb and is of several, or of one with an article: "grain traders said".
    """
    last = tokens[end]
    if last.is_capital or not _is_noun(last, lexicon) or last.norm in lexicon.no_trades:
        return None
    first = end
    while first > 0 and end - first < LONGEST and _stands_inside(tokens[first - 1], lexicon):
        first -= 1
    before = tokens[first - 1] if first else None
    begins = (
        before is None
        or before.is_quote
        or before.text in ",;:"
        or before.norm in ("and", "but", "while", "as")
    )
    if not begins or (not _opens(tokens[first]) and not last.norm.endswith(("s", "men"))):
        return None
    return first


def _opens(token: Token) -> bool:
    return token.norm in _OPENING or token.norm in OWN


def _stands_inside(token: Token, lexicon: Lexicon) -> bool:
    small = token.norm in _OPENING or token.norm in OWN or token.norm in ("'s", "'")
    return small or token.is_number or _is_noun(token, lexicon)


def _is_noun(token: Token, lexicon: Lexicon) -> bool:
    norm, grammar = token.norm, lexicon.grammar
    if not token.is_word or len(norm) < 3 or norm.endswith("ly") or norm in lexicon.verbs:
        return False
    small = norm in grammar.breaks or norm in grammar.prepositions or norm in grammar.fillers
    return not (small or norm in lexicon.pronouns or norm in lexicon.weekdays or norm in lexicon.documents)


def plural(word: str) -> str:
    """Return several of those whom the English noun names: "fishermen", "deputies", "coaches"."""
    if "-" in word or word.endswith("s") or word in _NO_PLURAL:
        return word
    if word.endswith("man"):
        return word.removesuffix("man") + "men"
    if word.endswith("y") and word[-2] not in "aeo":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("ch", "sh", "x")) else "s")


_NO_PLURAL = frozenset("head side chair lead whip will people men women children clergy local".split())
"""Persons whose plural is a verb as well ("heads"), or who are several already."""


_WORKERS = ("worker", "workers")


def is_hired(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether it is "a port worker", "workers at the port", who serve nobody."""
    if any(two.norm in _WORKERS and one.norm in lexicon.persons.hired for one, two in pairwise(words)):
        return True
    return len(words) > 2 and words[0].norm in _WORKERS and words[1].norm == "at"
