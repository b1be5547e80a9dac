"""What speakers have just spoken of, which goes over to words without a place or is "the city" to them."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from domain.statement import PlaceMention, Stance, Topic
from extraction.places.named import Named, key_of_mention
from extraction.reports.drafts import CONTINUED, Draft
from extraction.speakers.member import Member

GOING_ON = 3
"""Sentences in which a speaker may go on about a place without its name."""


class Content(NamedTuple):
    """Topics and stance of some words; `points_back` where they only deny what was said before them."""

    topics: tuple[Topic, ...]
    stance: Stance
    points_back: bool


class Before(NamedTuple):
    """What the statement just before was about."""

    member: Member | None
    places: tuple[PlaceMention, ...]
    topics: tuple[Topic, ...]
    number: int
    paragraph: int
    towns: Collection[str]


class Carrying:
    """Follows the statements of an article and says what the next one may take over."""

    def __init__(self) -> None:
        self._before: Before | None = None
        self._spoken: dict[int, tuple[int, set[str]]] = {}

    def spoke(self, draft: Draft, places: Sequence[Named]) -> None:
        """Remember the places that the speaker of `draft` names or means in it."""
        if draft.member is not None and places:
            self._spoken[id(draft.member)] = draft.number, {one.key for one in places}

    def spoken_of(self, draft: Draft) -> Collection[str]:
        """Return the keys of the places of the last words of whoever says `draft`."""
        number, keys = self._spoken.get(id(draft.member), (draft.number, set()))
        return keys if draft.member is not None and draft.number - number <= GOING_ON else ()

    def said(
        self,
        draft: Draft,
        places: tuple[PlaceMention, ...],
        topics: tuple[Topic, ...],
        towns: Collection[str],
    ) -> None:
        """Remember what `draft` is about, for the statement behind it; `towns` are keys of settlements."""
        self._before = Before(draft.member, places, topics, draft.number, draft.sentence.paragraph, towns)

    def just_before(self, draft: Draft) -> Before | None:
        """Return the statement before `draft`, if it stands in the same sentence or the one before."""
        before = self._before
        return before if before is not None and 0 <= draft.number - before.number <= 1 else None

    def going_on(self, draft: Draft) -> tuple[Topic, ...]:
        """Return the topic of a speaker's last words that others of the paragraph go on from: "It was dark."

        Words of nobody knows what, quoted behind those of the same speaker, tell more of the same.
        """
        before = self.just_before(draft)
        quoted = draft.rule == CONTINUED or (draft.one is not None and draft.one.direct)
        if before is None or not quoted or draft.member is None or before.member is not draft.member:
            return ()
        return before.topics[:1] if before.paragraph == draft.sentence.paragraph else ()

    def over(self, draft: Draft, content: Content) -> tuple[tuple[PlaceMention, ...], str]:
        """Return the places of words that name none but are about who holds one, and the rule.

        "Denied the claim", "there is no encirclement" of whoever answers, and the same speaker's next
        words in the paragraph: rival claims stand side by side for whoever asks about the place.
        """
        before = self.just_before(draft)
        if draft.member is None or before is None:
            return (), "none"
        same = before.member is draft.member
        goes_on = same and before.paragraph == draft.sentence.paragraph
        answers = content.stance is Stance.DENIES and _is_held(before.topics)
        if not before.places or not (
            content.points_back or (_is_held(content.topics) and (goes_on or answers))
        ):
            return (), "none"
        places = _denied_of(before) if content.points_back else before.places
        carried = tuple(PlaceMention(one.id, one.name, "", implied=True) for one in places)
        return carried, f"carried over from {'the speaker' if same else 'the topic'} before"


def denied_first(topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """Return of a claim's topics those that "denied this" is about: who holds a place, if they do."""
    held = tuple(one for one in topics if one in (Topic.CONTROL, Topic.ENCIRCLEMENT))
    return held or topics


def _denied_of(before: Before) -> tuple[PlaceMention, ...]:
    """Return the places of "denied this": of drones over a region and a town taken it is the town."""
    if denied_first(before.topics) == before.topics and not _is_held(before.topics):
        return before.places
    return tuple(one for one in before.places if key_of_mention(one) in before.towns) or before.places


def _is_held(topics: Sequence[Topic]) -> bool:
    """Return whether words on these topics are about who holds a place."""
    return topics[0] in (Topic.CONTROL, Topic.ENCIRCLEMENT)
