"""A shared location: the nearest settlement, and then it is forgotten."""

from dataclasses import replace

from telegram import Update

from domain.place import Activity, Place
from domain.turn import Turn
from handlers.people import asker
from handlers.services import Services
from rendering import conversation, nearby
from store.book import Book
from transport.context import Context

LOOKED_THROUGH = 500
"""Settlements around a point among which those with statements are looked for: some 25 km around."""

OUTSIDE = 60.0
"""Kilometres to the nearest settlement from which a point lies outside the gazetteer."""

OFFERED = 4
"""Places with statements that are offered."""


async def location(update: Update, context: Context[Services]) -> Turn[Book]:
    """Say which settlement is nearest and what is spoken of around it. The point itself is not kept."""
    services, who = context.services, asker(update, context.services)
    message = update.effective_message
    assert message is not None
    assert message.location is not None
    around = services.gazetteer.nearest(message.location.latitude, message.location.longitude, LOOKED_THROUGH)
    if not around or around[0][1] > OUTSIDE:
        return Turn(say=[conversation.outside(who.own_language)])
    said = nearby.nearest_places(
        around[0],
        _with_statements(services, around),
        language=who.own_language,
        now=context.now.astimezone(services.timezone),
    )
    return Turn(say=[replace(said, kept=False)])  # distances to several towns tell where somebody is


def _with_statements(
    services: Services, around: tuple[tuple[Place, float], ...]
) -> list[tuple[Place, float, Activity]]:
    found: list[tuple[Place, float, Activity]] = []
    for place, kilometres in around:
        activity = services.store.activity.get(place.id)
        if activity:
            found.append((place, kilometres, activity))
        if len(found) == OFFERED:
            break
    return found
