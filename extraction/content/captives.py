"""Who speaks and was a prisoner of war: an editor has to see all that they say (DESIGN, rule 7)."""

from collections.abc import Iterable

from domain.statement import Doubt, SpeakerKind
from extraction.cues.placed import Side
from extraction.reports.drafts import Draft
from extraction.words.lexicon import Lexicon

AT_ONCE = 4
"""Tokens of somebody's own words within which they tell of it: «попав у полон»."""

_OF_NO_OFFICE = (SpeakerKind.MILITARY, SpeakerKind.RESIDENT)


def captives(drafts: Iterable[Draft], lexicon: Lexicon) -> frozenset[int]:
    """Return the ids of the members that the words around their verb, or their own first, call prisoners."""
    return frozenset(id(draft.member) for draft in drafts if _is_captive(draft, lexicon))


def _is_captive(draft: Draft, lexicon: Lexicon) -> bool:
    one, member = draft.one, draft.member
    if one is None or member is None or member.known is not None:
        return False
    speaker, tokens = member.speaker(), draft.sentence.tokens
    if speaker.kind not in _OF_NO_OFFICE or not speaker.name[0].isupper():
        return False
    placed = one.placed
    end = len(tokens) if placed.words is Side.BEFORE else placed.last + 1
    about = tokens[placed.phrase.leftmost : end]
    if any(token.norm.startswith(lexicon.persons.leading) for token in about):
        return False  # the commander of a camp
    own = tokens[draft.first : draft.first + AT_ONCE]
    fell = any(token.norm.startswith(lexicon.signs.falling) for token in own)  # «попав у полон»
    return Doubt.PRISONER in lexicon.sensitive.found_in((*about, *own) if fell else about)
