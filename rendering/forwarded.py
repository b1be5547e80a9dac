"""The answer to a post that a reader forwards: the places in it, and that it is neither checked nor kept."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup, escape

from domain.language import Language
from domain.place import ActivityLookup, Place
from domain.turn import Button, Message
from rendering import days
from rendering.buttons import place_button, rows
from rendering.composing import message
from rendering.reader import Reader, reader
from rendering.tags import bold

OFFERED = 6
"""Places offered at most, those with the newest statements first."""


def forwarded(
    places: Sequence[Place], activity: ActivityLookup, language: Language, now: datetime
) -> Message:
    """Return the answer; each place is a button with the day of its newest statement, where there is one."""
    who = reader(language, (), now)
    known = {place.id: activity.get(place.id) for place in places}
    order = sorted(places, key=lambda place: _newest(known[place.id]), reverse=True)[:OFFERED]
    buttons = [_button(place, activity, who) for place in order]
    pairs = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    return message([_told(order, who)], rows(*pairs))


def _newest(activity: object) -> str:
    return str(getattr(activity, "newest", ""))


def _told(places: Sequence[Place], who: Reader) -> Markup:
    names = [who.name(place.names) for place in places]
    if not names:
        return who.words("forwarded-none")
    if len(names) == 1:
        return who.words("forwarded-one", place=names[0])
    first = Markup(", ").join(bold(escape(name)) for name in names[:-1])
    return who.words("forwarded-some", places=who.words("forwarded-and", places=first, last=names[-1]))


def _button(place: Place, activity: ActivityLookup, who: Reader) -> Button | None:
    known = activity.get(place.id)
    name = who.name(place.names)
    label = f"{name}, {days.plain(known.newest, who).unescape()}" if known else name
    return place_button(place, who.language, label)
