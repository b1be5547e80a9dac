"""A reader forwards a post and asks nothing: most people's way of asking whether it is true."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from domain.place import Place
from domain.turn import Turn
from handlers.answering import LONGEST_QUESTION
from handlers.people import Asker
from handlers.services import Services
from rendering.forwarded import forwarded
from store.book import Book

PARAGRAPHS = 12
"""Paragraphs of a post that are looked at; each costs some milliseconds."""


def places_of(services: Services, who: Asker, text: str, now: datetime) -> Turn[Book]:
    """Show the places that a post speaks of; neither it nor what it speaks of is kept."""
    places = {place.id: place for place in _named(services, text[:LONGEST_QUESTION])}
    local = now.astimezone(services.timezone)
    said = forwarded(tuple(places.values()), services.store.activity, who.own_language, local)
    return Turn(say=[replace(said, kept=False)])


def _named(services: Services, text: str) -> Iterator[Place]:
    """Give the places that are surely named: by a name of theirs, with a capital letter."""
    paragraphs = [line for line in text.splitlines() if line.strip()]
    for paragraph in paragraphs[:PARAGRAPHS]:
        resolution = services.gazetteer.resolve(paragraph, services.store.activity)
        for part in (resolution.first, *resolution.also):
            if part.exact and part.is_certain and part.typed[:1].isupper():
                yield part.matches[0].place
