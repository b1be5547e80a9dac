"""What is told to somebody who shares their location."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from domain.language import Language
from domain.place import Activity, Coordinates, Place
from domain.turn import Message
from rendering import days
from rendering.buttons import place_button, rows
from rendering.composing import message
from rendering.conversation import described
from rendering.reader import Reader, reader

SHORT = 1.0
"""Kilometres below which a number says nothing: points are that rough."""


def nearest_places(
    nearest: tuple[Place, float],
    spoken: Sequence[tuple[Place, float, Activity]],
    *,
    language: Language,
    now: datetime,
) -> Message:
    """Return which settlement is nearest, and the nearest ones that statements are about.

    Distances are in kilometres. `now` is aware, in the zone the reader's days are counted in.
    """
    who = reader(language, (), now)
    place, kilometres = nearest
    title = who.words("nearby-title")
    parts = [Markup("{}:\n{} · {}").format(title, described(place, language), _distance(kilometres, who))]
    if place.coordinates is not Coordinates.OWN:
        parts.append(who.words("nearby-centre"))
    parts.append(_spoken(spoken, who) if spoken else who.words("nearby-silent"))
    parts.append(who.words("nearby-not-kept"))
    buttons = [place_button(each, language) for each in dict.fromkeys([place, *(s[0] for s in spoken)])]
    return message(parts, rows(buttons[:2], buttons[2:4], buttons[4:]))


def _spoken(spoken: Sequence[tuple[Place, float, Activity]], who: Reader) -> Markup:
    lines = [who.words("nearby-spoken")]
    lines += [
        Markup("<b>{}</b>, {}: {}").format(
            who.name(place.names), _distance(kilometres, who), days.relative(activity.newest, who)
        )
        for place, kilometres, activity in spoken
    ]
    return Markup("\n").join(lines)


def _distance(kilometres: float, who: Reader) -> Markup:
    if kilometres < SHORT:
        return who.words("distance-short")
    return who.words("distance", kilometres=str(round(kilometres)))
