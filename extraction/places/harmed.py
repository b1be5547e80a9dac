"""Harm told right behind a strike on one named place: «Ударили по X. Загинули двоє» is of two in X."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.statement import PlaceMention, SpeakerKind, Stance, Topic
from extraction.content.elsewhen import is_elsewhen
from extraction.content.stories import tells_past
from extraction.places.carrying import Content
from extraction.places.named import Named
from extraction.places.salience import is_settlement
from extraction.reports.drafts import Draft
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token

LONGEST = 3
"""Statements in a row that may go on about one strike."""

_WIDE = ("settlement", "settlements", "region", "paired", "state", "capital", "area")
"""Sorts of nouns that say themselves where harm was done: "across the region"."""

_OTHERS = frozenset((Topic.CONTROL, Topic.ENCIRCLEMENT, Topic.ADVANCE, Topic.NEGOTIATION, Topic.EVACUATION))
"""What is no harm of a strike, whatever burns."""


@dataclass(frozen=True, slots=True)
class _Hit:
    """The one place that was struck, or in which somebody came to harm, and how that was told."""

    place: PlaceMention
    number: int
    paragraph: int
    struck: bool
    count: int


class Harmed:
    """Follows the statements of an article and says which place their harm was done in."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._hit: _Hit | None = None

    def place(self, draft: Draft, named: Sequence[Named], content: Content) -> PlaceMention | None:
        """Return the place just struck if the words go on about that, which nobody can be sure of.

        They name no place themselves, nor does their sentence (`named`), and are told as past.
        """
        hit, tokens = self._hit, draft.sentence.tokens[draft.first : draft.last + 1]
        if hit is None or named or not 0 <= draft.number - hit.number <= 1:
            return None
        if draft.sentence.paragraph - hit.paragraph > 1 or hit.count >= LONGEST:
            return None
        if not self._is_of_harm(tokens, content, hit) or self._is_elsewhere(tokens):
            return None
        return hit.place

    def told(
        self,
        draft: Draft,
        named: Sequence[Named],
        places: Sequence[PlaceMention],
        content: Content,
    ) -> None:
        """Remember the one place that the words say was hit, or forget the last one."""
        before, self._hit = self._hit, None
        tokens = draft.sentence.tokens[draft.first : draft.last + 1]
        place = None if _goes_on(draft, named) else _only(named, places)
        if place is None or not self._is_told(tokens, content):
            return
        went_on = before is not None and place.implied and before.place.id == place.id
        grammar = self._lexicon.grammar
        none = any(token.norm in grammar.negators or token.norm in grammar.nobody for token in tokens)
        harmed = Topic.CASUALTIES in content.topics and not none
        if not (went_on or harmed or Topic.STRIKE in content.topics):
            return
        self._hit = _Hit(
            PlaceMention(place.id, place.name, "", implied=True),
            draft.number,
            draft.sentence.paragraph,
            struck=Topic.STRIKE in content.topics or (went_on and before is not None and before.struck),
            count=before.count + 1 if before is not None and went_on else 0,
        )

    def _is_of_harm(self, tokens: Sequence[Token], content: Content, hit: _Hit) -> bool:
        """Return whether harm or damage is told, or what did the harm just told: "hit his house"."""
        if not self._is_told(tokens, content):
            return False
        words = self._lexicon.events
        if Topic.CASUALTIES in content.topics:
            return True
        damaged = any(token.norm in words.damage for token in tokens)
        if Topic.INFRASTRUCTURE in content.topics and damaged and Topic.STRIKE not in content.topics:
            return True
        theirs = any(token.norm in words.theirs for token in tokens)
        return Topic.STRIKE in content.topics and theirs and not hit.struck

    def _is_told(self, tokens: Sequence[Token], content: Content) -> bool:
        told = content.stance is Stance.ASSERTS and _OTHERS.isdisjoint(content.topics)
        return told and tells_past(tokens, self._lexicon)

    def _is_elsewhere(self, tokens: Sequence[Token]) -> bool:
        """Return whether the words tell of another time, a whole region or country, or an army's losses."""
        lexicon = self._lexicon
        for token in tokens:
            norm = token.norm
            role = lexicon.roles.get(norm)
            if role is not None and role.kind is SpeakerKind.MILITARY:
                return True
            if norm in lexicon.events.areas or norm in lexicon.events.many or norm in lexicon.events.totals:
                return True
            if lexicon.places.nouns.get(norm) in _WIDE:
                return True
        return is_elsewhen(tokens, lexicon)


def _only(named: Sequence[Named], places: Sequence[PlaceMention]) -> PlaceMention | None:
    """Return the only settlement that the sentence names or means, beside the areas in which it lies."""
    towns = {one.key: one for one in named if is_settlement(one)}
    around = {above.id for one in towns.values() if one.place for above in one.place.within}
    if len(towns) > 1 or any(one.key not in towns and one.key not in around for one in named):
        return None
    own = [one for one in places if one.id is None or one.id not in around]
    return (
        own[0] if len(own) == 1 and (own[0].implied or own[0].id in towns or own[0].name in towns) else None
    )


def _goes_on(draft: Draft, named: Sequence[Named]) -> bool:
    """Return whether a capital that is no place is joined to one: another town that no table knows."""
    tokens = draft.sentence.tokens
    starts = {one.first for one in named}
    ends = [one.last + 1 for one in named if one.last + 2 < len(tokens)]
    return any(
        tokens[at].norm in JOINTS and tokens[at + 1].is_capital and at + 1 not in starts for at in ends
    )
