"""Whether an English form that can be a verb of saying is one here: "Russia's claims", "is said to"."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from extraction.cues.verbnouns import PERFECT, is_attribute, is_noun
from extraction.words.lexicon import Lexicon, Verb
from extraction.words.tokens import Token

REPORTED = frozenset(
    """
    reported announced confirmed condemned denied denounced criticised criticized rejected dismissed welcomed
    acknowledged recorded documented described
    """.split()
)
"""Forms whose passive names who says that something happened: "a strike was reported by the mayor"."""
BE = frozenset(
    """
    be been being was were is are am 's 're isn't aren't wasn't weren't get got gets
    """.split()
)
_PERIPHRASES = (
    ("went", "on"),
    ("goes", "on"),
    ("continues",),
    ("continued",),
    ("continue",),
    ("used",),
    ("hastened",),
    ("appeared",),
    ("appears",),
    ("seemed",),
    ("appear",),
    ("seem",),
    ("seems",),
    ("purported",),
    ("purports",),
    ("purport",),
    ("sought",),
    ("rushed",),
    ("began",),
    ("was", "quick"),
    ("was", "the", "first"),
    ("were", "the", "first"),
    ("became", "the", "first"),
)
_TURNING: Mapping[str, tuple[str, ...]] = {
    "to": ("took", "takes", "take", "taking"),
    "on": ("went", "goes", "appeared"),
    "": ("used", "uses"),
}
"""Verbs of who goes somewhere to say something: "took to Telegram to say", "used a speech to warn"."""
FARTHEST_TURN = 6
"""Tokens between "took" and "to say"."""

_ENDS_OF_PERIPHRASES = frozenset(words[-1] for words in _PERIPHRASES)

LONGEST_CALLED = 6
"""Tokens from "a" to "called" in "a small security firm called Rose"."""

_ONESELF = ("himself", "herself", "themselves", "itself", "only")

LONGEST_NAMED = 8
"""Tokens between "named" and "as" of "named the victim as"."""

LONGEST_AUDIENCE = 12
"""Tokens between "reported to" and "that"."""

LONGEST_QUOTER = 24
"""Tokens between "quoted" and "as saying"."""

QUOTING = ("quoted", "quotes", "quote", "cited", "cites", "cite")
"""Verbs of a medium that passes words on: "The agency quoted X as saying"."""
QUOTED = ("quoted", "cited", "reported")
"""Forms whose passive goes on with "as saying": "was quoted by the agency as saying"."""
_SHORTENED = frozenset("he she it that who there what".split())
_SAYING = frozenset(
    "saying telling writing claiming warning declaring stating adding confirming denying".split()
)

PASSIVE = ("informed", "told", "notified", "briefed", "advised", "warned", "assured")
"""Forms whose passive names the speaker: "was informed by the plant that …"."""


def is_verb(tokens: Sequence[Token], index: int, verb: Verb, lexicon: Lexicon) -> bool:
    """Return whether the form at `index` is a finite verb of saying, or a participle that goes on."""
    before = _before(tokens, index, lexicon)
    if before is None:
        return False
    if verb.sort == "state":
        return before.norm in BE and _next(tokens, index) not in ("to", "of", "by")
    if before.norm in BE:
        passive = (verb.form in PASSIVE or verb.form in REPORTED) and _next(tokens, index) == "by"
        passive = passive or is_denied_in_capital(tokens, index, verb)
        return passive or verb.sort == "going" or _is_quoted(tokens, index, verb)  # have been accusing
    if before.norm == "to":
        return periphrasis(tokens, index) > 0
    if lexicon.grammar.compounds.length_at(tokens, index) or _is_idiom(tokens, index, lexicon):
        return False
    if _is_of_something(tokens, index, verb):
        return False
    if verb.form.endswith("ed") and is_attribute(tokens, index, lexicon):
        return False
    after = _next(tokens, index)
    if verb.sort == "going" and _is_gerund(tokens, index):
        return False
    if verb.sort != "going" and after == "by" and _is_past_participle(tokens, index, verb, before):
        return False
    return not verb.doubtful or not is_noun(tokens, index, verb, before, after, lexicon)


def _is_gerund(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle is a noun: "Rose's offering", "fined for saying"; "by saying" says it."""
    before = tokens[index - 1].norm
    if before == "'s":
        return tokens[index - 2].norm not in _SHORTENED
    return before in ("for", "without", "of", "from", "to", "against", "despite")


def _is_past_participle(tokens: Sequence[Token], index: int, verb: Verb, before: Token) -> bool:
    """Return whether "by" names who did it: "the man accused by Washington", not "said by telephone"."""
    if before.text == ",":
        return False
    behind = tokens[index + 2] if index + 2 < len(tokens) else None
    by_name = behind is not None and (behind.is_capital or behind.norm in ("the", "a", "an"))
    return by_name or (verb.form.endswith("ed") and not before.is_capital)


def _is_of_something(tokens: Sequence[Token], index: int, verb: Verb) -> bool:
    """Return whether nothing is said: "spoke on Monday", "a group called Rose"."""
    if verb.form in ("spoke", "spoken", "speaks", "speak"):
        return _next(tokens, index) not in ("of", "about")
    if verb.form.startswith(("respond", "retaliat", "counter")) and _next(tokens, index) in ("with", "by"):
        return True
    if verb.form.startswith("respond") and _next(tokens, index) == "to":
        near = tokens[index : index + LONGEST_QUOTER]
        return not any(token.is_quote or token.norm in ("that", "by", "saying") for token in near)
    if verb.form.startswith("argu") and _next(tokens, index) in ("over", "with", "about"):
        return True
    if verb.form == "named" and all(
        token.norm != "as" for token in tokens[index + 1 : index + LONGEST_NAMED]
    ):
        return True  # a girl named Zlata
    if verb.form == "identified" and _next(tokens, index) in _ONESELF:
        return True  # who identified himself as Petro
    bare = index + 1 < len(tokens) and tokens[index + 1].is_capital
    if verb.form in ("dubbed", "nicknamed") and (bare or not tokens[index - 1].is_word):
        return True  # the operation, dubbed “Iron”; a pilot nicknamed Fox
    near = tokens[max(0, index - LONGEST_CALLED) : index]
    asked = _next(tokens, index) in ("for", "on", "upon", "the", "it", "him", "her", "them")
    return verb.form == "called" and not asked and any(token.norm in ("a", "an") for token in near)


def periphrasis(tokens: Sequence[Token], index: int) -> int:
    """Return how many tokens "went on to" and the like take before the verb at `index`."""
    if index < 2 or tokens[index - 1].norm != "to":
        return 0
    ends = tokens[index - 2].norm in _ENDS_OF_PERIPHRASES
    for words in _PERIPHRASES if ends else ():
        begin = index - 1 - len(words)
        if begin >= 0 and tuple(token.norm for token in tokens[begin : index - 1]) == words:
            return len(words) + 1
    return _turn(tokens, index)


def _is_idiom(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether the verb and its object say nothing: "said goodbye", "claimed 40 lives"."""
    length = lexicon.grammar.idioms.length_at(tokens, index)
    if length and tokens[index + 1].norm == "to" and tokens[index].norm.startswith("report"):
        return not _has_that(tokens, index + 2)  # reported to the president that …
    asked = tokens[index].norm.startswith("ask")  # who asked that her name not be used
    return length > 0 and (asked or _next(tokens, index) not in lexicon.grammar.that)


def _has_that(tokens: Sequence[Token], start: int) -> bool:
    """Return whether "that" follows before the clause ends."""
    for token in tokens[start : start + LONGEST_AUDIENCE]:
        if token.norm == "that" or not (token.is_word or token.is_number):
            return token.norm == "that"
    return False


def _turn(tokens: Sequence[Token], index: int) -> int:
    """Return how many tokens "took to Telegram to" takes before the verb at `index`."""
    for at in range(index - 3, max(-1, index - 2 - FARTHEST_TURN), -1):
        where = tokens[at + 1].norm
        if tokens[at].norm in _TURNING.get(where, ()) or tokens[at].norm in _TURNING[""]:
            return index - at
        if not tokens[at].is_word:
            return 0
    return 0


def copula(tokens: Sequence[Token], index: int, verb: Verb) -> int:
    """Return how many tokens "was" and its adverbs take before "confident" and the like."""
    if verb.sort == "going" and index and tokens[index - 1].norm in BE:
        return 1
    passive = verb.form in REPORTED and _next(tokens, index) == "by"
    passive = passive or is_denied_in_capital(tokens, index, verb)
    if verb.sort != "state" and not passive and not _is_quoted(tokens, index, verb):
        return 0
    return next((back for back in range(1, min(index, 3) + 1) if tokens[index - back].norm in BE), 0)


def is_denied_in_capital(tokens: Sequence[Token], index: int, verb: Verb) -> bool:
    """Return whether it is "That was denied in Kyiv.": a government there denies what stands before."""
    after = tokens[index + 1 : index + 4]
    if verb.sort != "deny" or len(after) < 3 or after[0].norm != "in" or not after[1].is_capital:
        return False
    return not after[2].is_word


def _is_quoted(tokens: Sequence[Token], index: int, verb: Verb) -> bool:
    """Return whether it is "was quoted by the agency as saying"."""
    return verb.form in QUOTED and as_saying(tokens, index) is not None


def as_saying(tokens: Sequence[Token], index: int) -> int | None:
    """Return where "as saying" begins behind the verb at `index`; None: it does not."""
    near = [token.norm for token in tokens[index + 1 : index + LONGEST_QUOTER]]
    found = next(
        (at for at, pair in enumerate(pairwise(near)) if pair[0] == "as" and pair[1] in _SAYING), None
    )
    if (
        found is None and tokens[index].norm in ("quoted", "cited") and near[:1] != ["by"]
    ):  # quoted Ivan Dub, the mayor, confirming
        commas = (at for at, pair in enumerate(pairwise(near)) if pair[0] == "," and pair[1] in _SAYING)
        found = next(commas, None)
    return None if found is None else index + 1 + found


def _before(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Token | None:
    """Return the token before the verb and its adverbs: "was" of "was also reported"."""
    at = index - 1
    while at > 0 and (
        tokens[at].norm in lexicon.grammar.fillers
        or tokens[at].norm.endswith("ly")
        or tokens[at].norm in lexicon.days
        or (tokens[at].norm == "since" and tokens[at - 1].norm in PERFECT)
    ):
        if tokens[at].norm in ("has", "have", "had"):
            break
        at -= 1
    return tokens[at] if at >= 0 else None


def _next(tokens: Sequence[Token], index: int) -> str:
    return tokens[index + 1].norm if index + 1 < len(tokens) else ""
