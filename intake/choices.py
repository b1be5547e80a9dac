"""Likely answers to the doubts about a statement, and what an answer changes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.card import ArticleCard, Field, Item
from domain.choice import Choice
from domain.place import Place
from domain.revision import Revision
from domain.statement import Doubt, PlaceMention, Precision, Side, Speaker, SpeakerKind, Topic

NONE = "-"
"""The value that says "none": no place, no side, no day."""

MOST = 6
"""Answers offered at a time, besides "none" and typing."""

DAYS_BACK = 4
"""Days offered: that of publication and those before it."""

SETTLES = {
    Field.SPEAKER: frozenset({Doubt.SPEAKER_BY_PRONOUN, Doubt.UNNAMED_SPEAKER, Doubt.NO_CUE, Doubt.NESTED}),
    Field.SIDE: frozenset({Doubt.SIDE}),
    Field.PLACE: frozenset({Doubt.IMPLIED_PLACE}),
    Field.DAY: frozenset({Doubt.DAY}),
    Field.TOPIC: frozenset[Doubt](),
}
"""Which doubts an answer puts to rest; those of rule 7 only an editor's acceptance does."""


def asked_by(item: Item) -> Field | None:
    """Return what the first doubt about a statement asks for."""
    for doubt in item.statement.doubts:
        for field, settled in SETTLES.items():
            if doubt in settled:
                return field
    return None


def choices(card: ArticleCard, item: Item, field: Field, sides: Sequence[Side]) -> list[Choice]:
    """Return the likely answers, those nearest in the text first."""
    match field:
        case Field.SPEAKER:
            return [*_speakers(card, item), Choice(NONE, None)]
        case Field.SIDE:
            return [*(Choice(side.id, side) for side in sides), Choice(NONE, None)]
        case Field.PLACE:
            return [*_places(card, item), Choice(NONE, None)]
        case Field.DAY:
            published = card.article.published_day
            days = [published - timedelta(days=back) for back in range(DAYS_BACK)]
            return [*(Choice(day.isoformat(), day) for day in days), Choice(NONE, None)]
        case Field.TOPIC:
            return [Choice(topic.value, topic) for topic in Topic]


def chosen(
    card: ArticleCard,
    item: Item,
    field: Field,
    value: str,
    sides: Sequence[Side],
    place: Callable[[str], Place | None],
) -> Revision | None:
    """Return what the answer `value` changes; None if it is none that was offered."""
    settles = SETTLES[field]
    match field:
        case Field.SPEAKER if value == NONE:
            return Revision(speaker=None, settles=settles | SETTLES[Field.SIDE])
        case Field.SPEAKER:
            other = card.item(int(value)) if value.isascii() and value.isdigit() else None
            return spoken_by(item, other.statement.speaker) if other and other.statement.speaker else None
        case Field.SIDE if value == NONE or value in {side.id for side in sides}:
            return on_side(item, None if value == NONE else value)
        case Field.PLACE if value == NONE:
            return Revision(places=(), settles=settles)
        case Field.PLACE:
            meant = place(value)
            return about([meant]) if meant else None
        case Field.DAY:
            return _on_day(value)
        case Field.TOPIC if value in set(Topic):
            return Revision(topics=_first(Topic(value), item.statement.topics))
    return None


def spoken_by(item: Item, speaker: Speaker) -> Revision:
    """Return that `speaker` has said it."""
    settles = SETTLES[Field.SPEAKER]
    if speaker.side is not None or speaker.kind in (SpeakerKind.EXPERT, SpeakerKind.MONITOR):
        settles |= SETTLES[Field.SIDE]
    role = speaker.role or (item.statement.speaker.role if item.statement.speaker == speaker else None)
    return Revision(speaker=replace(speaker, role=role), settles=settles)


def named_speaker(item: Item, name: str, known: Speaker | None) -> Speaker:
    """Return the speaker of the name that an editor has typed: a known one, else one of the same sort."""
    if known is not None:
        return known
    now = item.statement.speaker
    if now is None or now.kind is SpeakerKind.UNNAMED:
        return Speaker(name, SpeakerKind.OFFICIAL, now.side if now else None)
    return Speaker(name, now.kind, now.side)


def on_side(item: Item, side: str | None) -> Revision | None:
    """Return that the speaker is of this side; None for an outlet's own words, which are of none."""
    if item.statement.speaker is None:
        return None
    return Revision(speaker=replace(item.statement.speaker, side=side), settles=SETTLES[Field.SIDE])


def about(places: Iterable[Place]) -> Revision:
    """Return that it is about these places, which the sentence does not name."""
    mentions = tuple(PlaceMention(place.id, place.names.en, "", implied=True) for place in places)
    return Revision(places=mentions, settles=SETTLES[Field.PLACE])


def on_day(day: date) -> Revision:
    """Return that it was said on `day`."""
    return Revision(said_on=day, said_precision=Precision.DAY, settles=SETTLES[Field.DAY])


def _on_day(value: str) -> Revision | None:
    if value == NONE:
        return Revision(said_on=None, settles=SETTLES[Field.DAY])
    try:
        return on_day(date.fromisoformat(value))
    except ValueError:
        return None


def _first(topic: Topic, topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Return the topics with `topic` as the one it is shown under."""
    others = tuple(each for each in topics if each not in (topic, Topic.OTHER))
    return (topic, *others[:1])


def _speakers(card: ArticleCard, item: Item) -> list[Choice]:
    found: dict[Speaker, Choice] = {}
    for other in _nearest(card, item):
        speaker = other.statement.speaker
        if speaker and speaker.kind is not SpeakerKind.UNNAMED and other.number != item.number:
            found.setdefault(replace(speaker, role=None), Choice(str(other.number), speaker))
    now = item.statement.speaker
    if now is not None:
        found.pop(replace(now, role=None), None)
    return list(found.values())[:MOST]


def _places(card: ArticleCard, item: Item) -> list[Choice]:
    found: dict[str, Choice] = {}
    for other in _nearest(card, item):
        for mention in other.statement.places:
            if mention.id is not None:
                found.setdefault(mention.id, Choice(mention.id, mention))
    return list(found.values())[:MOST]


def _nearest(card: ArticleCard, item: Item) -> list[Item]:
    """Return the statements of the article, those before `item` first, the nearest of them first."""
    numbers = [other.number for other in card.items]
    at = numbers.index(item.number)
    return [item, *reversed(card.items[:at]), *card.items[at + 1 :]]
