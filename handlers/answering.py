"""From a question's words to its answers: used by every transport, and by `ask`, without Telegram."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.answer import Neighbour, PlaceNews, SinceAsked
from domain.feed import OutletHealth
from domain.language import Language
from domain.place import Meaning, NoPlace, Place, Resolution, Resolved
from domain.statement import Statement, Topic
from domain.turn import Message
from handlers.landmarks import landmarks
from handlers.services import Services
from handlers.topics import topic_of
from rendering import answers, conversation
from rendering.selection import likely_topics

LONGEST_QUESTION = 4096
"""Characters; Telegram's own limit for a message, so that only `ask` can meet it."""

BUSIEST = 4
"""Places within a region offered under its answer: those with the newest and most statements."""

NOT_ASKED = OutletHealth()
"""Of a place that is spoken about today, nobody asks how well outlets are read."""

NEIGHBOURS = 2
"""Other places offered under an answer."""


def replies(services: Services, resolution: Resolution, language: Language, now: datetime) -> list[Message]:
    """Return what a reader is told who asked what `resolution` says: one message for each place."""
    if resolution.first.kind is Meaning.NONE:
        return [no_place(resolution, language)]
    topic = topic_of(resolution.query, resolution.first.typed)
    parts = [resolution.first, *resolution.also]
    return [answer(services, part, language, now, topic=topic) for part in parts]


def answer(
    services: Services,
    part: Resolved,
    language: Language,
    now: datetime,
    *,
    topic: Topic | None = None,
    since: SinceAsked | None = None,
) -> Message:
    """Return the answer to one part of a question, or the question back which place is meant."""
    if part.kind is Meaning.AMBIGUOUS:
        local = now.astimezone(services.timezone)
        near = landmarks(services.gazetteer, part)
        return conversation.choice(
            part, services.store.activity, language=language, now=local, landmarks=near
        )
    return place_answer(services, meant(part), language, now, resolved=part, topic=topic, since=since)


def meant(part: Resolved) -> Place:
    """Return the place to answer about: a direction ("Pokrovsk direction") is all of the town's district."""
    place = part.matches[0].place
    return place.within[0] if part.direction and place.is_settlement and place.within else place


def place_answer(
    services: Services,
    place: Place,
    language: Language,
    now: datetime,
    *,
    resolved: Resolved | None = None,
    topic: Topic | None = None,
    since: SinceAsked | None = None,
) -> Message:
    """Return the answer about a place, the one that was made before where nothing has changed since.

    An answer depends on the day and on the minute it was asked at before, not on the moment.
    """
    local = now.astimezone(services.timezone)
    taken_for = None
    if resolved is not None and (resolved.direction or not resolved.exact or resolved.namesakes):
        taken_for = (resolved.typed, resolved.exact, resolved.direction, resolved.namesakes)
    earlier = replace(since, at=since.at.replace(second=0, microsecond=0)) if since else None

    health = outlet_health(services, place, now, topic=topic)

    def make() -> Message:
        news = place_news(services, place, topic=topic, since=earlier, health=health)
        sides = services.sides
        return answers.place_answer(news, resolved, language=language, sides=sides, now=local, topic=topic)

    question = (place.id, topic, language, local.date(), taken_for, earlier, health)
    return services.answered.get(services.store.journal.revision(), question, make)


def place_news(
    services: Services,
    place: Place,
    *,
    topic: Topic | None = None,
    since: SinceAsked | None = None,
    health: OutletHealth = NOT_ASKED,
) -> PlaceNews:
    """Return what an answer about a place is made of."""
    about = services.store.statements.about(
        place.id, topic, rivals_on=lambda counts: likely_topics(counts, services.sides)
    )
    quoted = [*about.statements, *about.narration]
    return PlaceNews(
        place=place,
        totals=about.totals,
        statements=about.statements,
        narration=about.narration,
        topics=about.topics,
        neighbours=_neighbours(services, place, quoted),
        mentioned=() if place.is_settlement else _mentioned(services, quoted),
        since=since,
        health=health,
    )


def outlet_health(
    services: Services, place: Place, now: datetime, *, topic: Topic | None = None
) -> OutletHealth:
    """Return how well the outlets are read for a place, where its answer depends on it.

    That is where nobody has spoken today; asked on a topic, it is not known yet whether anybody has.
    """
    activity = services.store.activity.get(place.id)
    today = now.astimezone(services.timezone).date()
    if topic is None and activity is not None and activity.newest >= today:
        return NOT_ASKED
    return services.store.feeds.health(place.id, now)


def no_place(resolution: Resolution, language: Language) -> Message:
    """Return what is said to words that mean no place."""
    match resolution.reason:
        case NoPlace.OUTSIDE:
            return conversation.outside(language)
        case NoPlace.UNKNOWN:
            near = [match.place for match in resolution.near]
            return conversation.unknown(resolution.first.typed or resolution.query, near, language)
        case NoPlace.EMPTY:
            return conversation.unknown("", (), language)
    return conversation.small_talk(language)


def _mentioned(services: Services, statements: Sequence[Statement]) -> tuple[Place, ...]:
    ids = dict.fromkeys(mention.id for statement in statements for mention in statement.places if mention.id)
    return tuple(place for place_id in ids if (place := services.gazetteer.place(place_id)))


def _neighbours(services: Services, place: Place, statements: Sequence[Statement]) -> tuple[Neighbour, ...]:
    """Return other places to offer: a region's busiest, else those that the statements name most often."""
    if not place.is_settlement:
        busiest = services.store.places.busiest_within(place.id, BUSIEST)
        return tuple(
            Neighbour(inside, activity)
            for place_id, activity in busiest
            if (inside := services.gazetteer.place(place_id))
        )
    named = Counter(
        mention.id
        for statement in statements
        for mention in statement.places
        if mention.id and mention.id != place.id
    )
    found = []
    for place_id, _ in named.most_common():
        other = services.gazetteer.place(place_id)
        activity = services.store.activity.get(place_id)
        if other and other.is_settlement and activity:
            found.append(Neighbour(other, activity))
        if len(found) == NEIGHBOURS:
            break
    return tuple(found)
