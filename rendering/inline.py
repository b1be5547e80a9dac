"""Cards: an answer as short as in a group, to be sent into any chat."""

from collections.abc import Sequence
from datetime import datetime

from domain.answer import PlaceNews
from domain.inline import card_id
from domain.language import Language
from domain.place import Place
from domain.statement import Side
from domain.turn import Card
from rendering.answers import group_answer
from rendering.cleaning import shortened
from rendering.days import relative
from rendering.reader import reader
from rendering.words import words

LONGEST_TITLE = 60
LONGEST_DESCRIPTION = 120
"""Characters; a phone shows one line of a title and two of a description."""


def card(
    news: PlaceNews, *, language: Language, sides: Sequence[Side], now: datetime, bot_username: str
) -> Card:
    """Return the card of a place: its name and where it lies, and the short answer."""
    who = reader(language, sides, now)
    message = group_answer(news, None, language=language, sides=sides, now=now, bot_username=bot_username)
    counted = news.totals.statements
    newest = news.totals.newest
    lines = [_around(news.place, language)]
    if newest:
        count = who.words("count-statements", count=counted)
        lines.append(who.words("card-newest", day=relative(newest, who), statements=count).unescape())
    else:
        lines.append(who.words("card-silent").unescape())
    versions = tuple(version for _, version in message.shows)
    return Card(
        card_id(language, news.place.id, versions),
        shortened(news.place.names.in_(language), LONGEST_TITLE),
        shortened(". ".join(line for line in lines if line), LONGEST_DESCRIPTION),
        message,
    )


def hint(language: Language, *, unknown: bool) -> str:
    """Return the line above the cards: what to type, or that no such place is known."""
    key = "card-unknown" if unknown else "card-hint"
    return words(language)(key).unescape()


def _around(place: Place, language: Language) -> str:
    return ", ".join(each.names.in_(language) for each in place.within[:2])
