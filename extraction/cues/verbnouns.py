"""Whether an English form that can be a verb of saying is a noun or an adjective: "his claims"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon, Verb
from extraction.words.tokens import Token

PERFECT = ("has", "have", "had", "having")
_AFTER_NOUNS = ("of", "by", "from", "for", ".", ",", "on", "about")
_OF_SAYING = ("say", "calls", "call")
_CITING = ("citing", "quoting")
_NO_NOUNS = ("warn", "warns", "says")
_SUBJECTS = frozenset("he she it they we i not don't doesn't didn't do does did will would".split())
_WILL = frozenset("will would could might may can is are was were has have".split())
LONGEST_TITLED = 5
"""Tokens of "the human rights organisation"."""
LONGEST_SOURCE = 14
"""Tokens between "images" and "show"."""


def is_attribute(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a past form stands before its noun: "the claimed capture"."""
    before = tokens[index - 1]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not following.is_word or following.norm in lexicon.grammar.that:
        return False
    if before.norm in lexicon.grammar.determiners or before.norm.endswith(("est", "ous", "'s")):
        return before.norm not in ("on", "by", "after", "in")
    return (
        before.norm in lexicon.people
        and not before.norm.endswith("s")
        and following.norm not in lexicon.grammar.determiners
    )


def is_noun(
    tokens: Sequence[Token], index: int, verb: Verb, before: Token, after: str, lexicon: Lexicon
) -> bool:
    """Return whether the form at `index` is a noun: "Russia's claims", "six states", "she had offers".

    `before` is the token before it and its adverbs, `after` the word behind it.
    """
    beside = tokens[index - 1]
    if verb.form in _NO_NOUNS:
        return False
    counted = beside.norm in lexicon.counting.values or (beside.is_number and verb.form.endswith("s"))
    if counted or beside.norm in lexicon.grammar.determiners:
        return True  # the claims; six states
    if beside.norm in _SUBJECTS or _is_in_capital(tokens, index, verb, lexicon):
        return False  # …, she reports
    if before.norm in PERFECT:
        return verb.plural or verb.form.endswith("s")  # had offers; had earlier confirmed
    if after in _CITING and verb.form.endswith("ed") and before.is_named:
        return False  # Xinhua reported citing police
    if after in lexicon.verbs or after in lexicon.grammar.auxiliaries or after in ("has", "have", "had"):
        return after not in ("no", "further", "would")
    source = tokens[max(0, index - LONGEST_SOURCE) : index]
    if verb.sort == "show" and any(token.norm in lexicon.documents for token in source):
        return False  # images from the company show
    if after in (".", ",") and before.is_capital and before.norm not in lexicon.people:
        return verb.plural  # …, Moscow claims.
    if verb.plural and not (before.norm.endswith("s") or before.norm in lexicon.grammar.plurals):
        clause = after == "that" or _is_clause_ahead(tokens, index, lexicon)
        return not (clause and _has_people(source, lexicon))
    head = _head(tokens, index, lexicon) or before
    return _is_noun_by_form(verb, before if _may_speak(before, lexicon) else head, beside, after, lexicon)


def _head(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Token | None:
    """Return "ministry" of "the ministry of health confirmed", "head" of "the head of the operation"."""
    if not tokens[index].norm.endswith("ed"):
        return None
    for at in range(index - 2, max(0, index - LONGEST_SOURCE), -1):
        if not tokens[at].is_word:
            return None
        if tokens[at].norm in ("of", "for"):
            return tokens[at - 1] if _may_speak(tokens[at - 1], lexicon) else None
    return None


def _is_noun_by_form(verb: Verb, before: Token, beside: Token, after: str, lexicon: Lexicon) -> bool:
    """Return whether form and neighbours make it a noun: "the reports of", "Russian claims"."""
    if not verb.form.endswith("ed") and before.norm in lexicon.people and after not in lexicon.grammar.that:
        return True
    if verb.form.endswith("ed"):
        return after != "that" and not _may_speak(before, lexicon)
    follows = after in _AFTER_NOUNS and not (verb.plural and after in ".,")  # …, the authorities report.
    return _is_plural_noun(verb, beside, lexicon) or (follows and verb.form not in _OF_SAYING)


def _has_people(near: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether several people stand before the verb: "rescuers at the scene hope that"."""
    starts = [at for at, token in enumerate(near) if token.text in ",;:" or token.is_quote]
    own = near[starts[-1] + 1 :] if starts else near
    return bool(own) and any(token.norm.endswith("s") and token.norm in lexicon.roles for token in own[:3])


def _is_clause_ahead(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether "fear the city will fall" goes on with a subject and what it will do."""
    near = tokens[index + 1 : index + 1 + LONGEST_SOURCE]
    begins = near and (near[0].norm in lexicon.grammar.determiners or near[0].norm in _SUBJECTS)
    if not near or not (begins or near[0].is_capital):
        return False
    ends = next((at for at, token in enumerate(near) if not (token.is_word or token.is_number)), len(near))
    return any(token.norm in _WILL for token in near[1:ends])


def _is_plural_noun(verb: Verb, beside: Token, lexicon: Lexicon) -> bool:
    """Return whether "remarks" stands behind what can be no subject of it: "her closing remarks"."""
    if not verb.form.endswith("s") or not beside.is_word or beside.is_named:
        return False
    small = beside.norm in lexicon.grammar.fillers or beside.norm.endswith("ly")
    return not small and (not _may_speak(beside, lexicon) or beside.norm in ("and", "but"))


def _is_in_capital(tokens: Sequence[Token], index: int, verb: Verb, lexicon: Lexicon) -> bool:
    """Return whether it is "commanders in Kyiv warn" or "the units that Moscow claims are lost"."""
    if index < 2:
        return False
    beside, before = tokens[index - 1], tokens[index - 2].norm
    if beside.is_capital and before in ("that", "which", "what", "whom"):
        return True
    if _closes(tokens, index, lexicon):
        return True
    return verb.plural and beside.norm in lexicon.places.governments and before == "in"


def _closes(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether it is ", the agency reports." at a clause's end."""
    if index < 4 or index + 1 >= len(tokens) or tokens[index + 1].text not in ".,":
        return False
    first = index - 2
    while first > max(2, index - LONGEST_TITLED) and tokens[first].norm not in lexicon.grammar.articles:
        first -= 1  # the human rights organisation states
    mark = tokens[first - 1]
    begins = mark.text == "," or mark.is_quote
    begins = begins and all(token.is_word for token in tokens[first:index])
    return (
        begins and tokens[first].norm in lexicon.grammar.articles and tokens[index - 1].norm in lexicon.roles
    )


def _may_speak(before: Token, lexicon: Lexicon) -> bool:
    """Return whether the word before "confirmed" can be its subject: not in "made confirmed gains"."""
    norm = before.norm
    known = norm in lexicon.roles or norm in lexicon.documents or norm in lexicon.pronouns
    return (
        known
        or before.is_named
        or not before.is_word
        or norm.endswith("s")
        or norm in ("who", "that", "and", "but")
        or norm in lexicon.signs.of_places  # the administration of the Izium district confirmed
    )
