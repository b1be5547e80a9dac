"""What a topic's heading says: who has spoken, never what is so."""

from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup

from domain.answer import PlaceNews
from domain.statement import Side, Statement, Topic
from rendering.cleaning import legible
from rendering.denials import find_denial
from rendering.reader import Reader
from rendering.sides import is_of_unknown_side, side_of

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Spoken:
    """Who has spoken on one topic: the sides with statements, and those not even an expert speaks from.

    `unknown` says that somebody has spoken of whom the text does not say for which side.
    """

    sides: tuple[Side, ...]
    silent: tuple[Side, ...]
    unknown: bool


def who_has_spoken(topic: Topic, news: PlaceNews, sides: tuple[Side, ...]) -> Spoken:
    """Read who has spoken from the counts, which cover all there is.

    They count an expert under the country: that does not make a side speak, but it is not silence either.
    So a side has spoken where a statement at hand is its word, or where more are counted than are at hand.
    """
    counted = Counter({count.side: count.statements for count in news.topics if count.topic is topic})
    about = [s for s in news.statements if topic in s.topics and s.speaker]
    at_hand = Counter(s.speaker.side for s in about if s.speaker)
    stated = {side.id for s in about if (side := side_of(s, sides))}
    spoken = tuple(side for side in sides if side.id in stated or counted[side.id] > at_hand[side.id])
    unknown = counted[None] > at_hand[None] or any(is_of_unknown_side(s, sides) for s in about)
    silent = tuple(side for side in sides[:2] if side not in spoken and not counted[side.id] and not unknown)
    return Spoken(spoken, silent, unknown)


def heading(topic: Topic, news: PlaceNews, reader: Reader) -> Markup:
    """Return the heading of `topic`: "Advance: both sides speak"."""
    name = reader.words("topic", topic=topic.value)
    denied = find_denial((s for s in news.statements if s.topic is topic), reader.sides)
    if denied is not None:
        return _denied(name, denied.denial, reader)
    spoken = who_has_spoken(topic, news, reader.sides)
    at_war = [side for side in spoken.sides if side in reader.belligerents]
    match at_war:
        case []:
            return reader.words("heading-unknown" if spoken.unknown else "heading-neither", topic=name)
        case [side]:
            alone = len(spoken.sides) == 1 and not spoken.unknown
            key = "heading-one" if alone else "heading-one-and-others"
            return reader.words(key, topic=name, side=side.id, name=reader.name(side.names))
        case _:
            return reader.words("heading-both", topic=name)


def missing(topic: Topic, news: PlaceNews, reader: Reader) -> list[Markup]:
    """Return a line for the side at war that has no statement on `topic` where the other one has."""
    spoken = who_has_spoken(topic, news, reader.sides)
    if not any(side in reader.belligerents for side in spoken.sides):
        return []
    return [
        reader.words("no-statement-of", side=side.id, name=reader.name(side.names)) for side in spoken.silent
    ]


def _denied(name: Markup, denier: Statement, reader: Reader) -> Markup:
    side = side_of(denier, reader.sides)
    if side is None:
        who = legible(denier.speaker.name_in(reader.language) if denier.speaker else "", LONGEST_NAME)
        return reader.words("heading-denied", topic=name, side="", name=who)
    return reader.words("heading-denied", topic=name, side=side.id, name=reader.name(side.names))
