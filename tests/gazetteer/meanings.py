"""Says in a line what a question was taken for, so that tests can compare whole decisions."""

from domain.place import Meaning, Place, Resolution, Resolved
from gazetteer.gazetteer import Gazetteer


def meaning(gazetteer: Gazetteer, question: str) -> str:
    """Return "Pokrovsk, Donetsk region"; marks: ~ not exact, > a direction, ? several, - none and why."""
    return in_words(gazetteer.resolve(question))


def in_words(resolution: Resolution) -> str:
    if resolution.reason is not None:
        return f"- {resolution.reason}"
    return "; ".join(_part(part) for part in (resolution.first, *resolution.also))


def _part(part: Resolved) -> str:
    mark = (
        "? "
        if part.kind is Meaning.AMBIGUOUS
        else ("" if part.exact else "~ ") + ("> " if part.direction else "")
    )
    return mark + named(part.matches[0].place)


def named(place: Place) -> str:
    """Return a place's name with its region's, in English."""
    region = f", {place.within[-1].names.en}" if place.within else ""
    return place.names.en + region
