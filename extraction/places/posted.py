"""Where those who help or fight there speak from: "aid workers in Tawila", "a commander near Izium"."""

from collections.abc import Sequence

from extraction.places.named import Named
from extraction.places.salience import is_state
from extraction.reports.drafts import Draft
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_AT = frozenset("in at near around outside inside defending".split())

_TREATED = frozenset("recovering recuperating recovers treated".split())
FARTHEST = 8
"""Tokens from the speaker to the verb between which their post may stand."""


def post_of(draft: Draft, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the words that say where the speaker is posted: "Tawila" of "aid workers in Tawila".

    None for officials, for whom it is where they sit, and for who comes from somewhere.
    """
    if draft.one is None or not lexicon.is_english:
        return None
    phrase = draft.one.placed.phrase
    spans = [(phrase.first, phrase.last), *([phrase.apposition] if phrase.apposition else [])]
    if behind := _up_to_cue(draft, phrase.last):
        spans.append((phrase.first, behind))
    found = (_post_in(draft.sentence.tokens, first, last, lexicon) for first, last in spans)
    return next(filter(None, found), None)


def _up_to_cue(draft: Draft, last: int) -> int | None:
    """Return where the first name ends between speaker and verb: "a sniper fighting near Izium said"."""
    cue = draft.one.placed.cue.first if draft.one else 0
    if not last + 1 < cue <= last + FARTHEST:
        return None
    tokens = draft.sentence.tokens
    at = next((at for at in range(last + 1, cue) if tokens[at].is_capital), None)
    while at is not None and at + 1 < cue and tokens[at + 1].is_capital:
        at += 1
    return at


def unread(
    spans: Sequence[tuple[int, int]], drafts: Sequence[Draft], lexicon: Lexicon
) -> list[tuple[int, int]]:
    """Return of the words that name speakers (`spans`) those in which no places are read: not the posts."""
    posts = [post for draft in drafts if (post := post_of(draft, lexicon))]
    ends = {last: post[0] - 1 for post in posts for first, last in spans if first < post[0] <= last}
    return [(first, ends.get(last, last)) for first, last in spans]


def _post_in(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> tuple[int, int] | None:
    posted = lexicon.places.posted
    role = next((at for at in range(first, last) if tokens[at].norm in posted), None)
    if role is None:
        return None
    name = next((at for at in range(role + 1, last + 1) if tokens[at].is_capital), None)
    if name is None:
        return None
    between = [token.norm for token in tokens[role + 1 : name]]
    if not lexicon.signs.hospitals.isdisjoint(between) or not _TREATED.isdisjoint(between):
        return None  # an infantryman recovering at a hospital in Kramatorsk
    if between[-1:] == ["of"] and between[-2:-1] != [] and between[-2] in lexicon.places.nouns:
        between = between[:-2]  # in the border town of
    joints = [norm for norm in between if norm in _AT or norm in lexicon.grammar.prepositions]
    return (name, last) if joints and joints[-1] in _AT else None


def is_at_post(one: Named, draft: Draft, lexicon: Lexicon) -> bool:
    """Return whether the place is where the speaker is posted; a whole state is none, nor a clinic."""
    post = post_of(draft, lexicon)
    there = post is not None and post[0] <= one.first and one.last <= post[1]
    return there and not is_state(one) and not (one.is_facility and one.place is None)
