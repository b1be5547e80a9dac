"""A reader forwards a post and asks nothing: most people's way of asking whether it is true."""

from dataclasses import replace
from datetime import datetime

from domain.place import Meaning, Place
from domain.turn import Turn
from handlers.answering import LONGEST_QUESTION
from handlers.people import Asker
from handlers.services import Services
from rendering.forwarded import forwarded
from store.book import Book


def places_of(services: Services, who: Asker, text: str, now: datetime) -> Turn[Book]:
    """Show the places that a post speaks of; neither it nor what it speaks of is kept."""
    resolution = services.gazetteer.resolve(text[:LONGEST_QUESTION], services.store.activity)
    parts = [resolution.first, *resolution.also]
    places: dict[str, Place] = {}
    for part in parts:
        if part.kind in (Meaning.PLACE, Meaning.REGION) and part.matches:
            place = part.matches[0].place
            places.setdefault(place.id, place)
    local = now.astimezone(services.timezone)
    said = forwarded(tuple(places.values()), services.store.activity, who.own_language, local)
    return Turn(say=[replace(said, kept=False)])
