"""Lets one part of a question say which place another part means: an oblast, a district, "near X"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

from domain.place import ActivityLookup, Place, PlaceKind
from gazetteer import vocabulary
from gazetteer.candidates import Mention
from gazetteer.folding import name_key
from gazetteer.index import Index
from gazetteer.mentions import region_adjective
from gazetteer.question import Word

_NEAR_KM = 100.0
"""How far apart places may be for "A near B"; a community's centre stands in for many of them."""
_NEAR_SCALE_KM = 40.0
"""So much farther is worth as little as a tenth of the inhabitants."""
_KNOWN = 20_000
"""A place of so many inhabitants is meant even when the name of another region's centre follows."""
_ABOVE = (PlaceKind.DISTRICT, PlaceKind.REGION)
_BESIDE = frozenset("під под у в во in at коло возле за".split())
Mentions = list[Mention]


def in_context(index: Index, words: Sequence[Word], mentions: Mentions, activity: ActivityLookup) -> Mentions:
    """Return the mentions with the candidates that the rest of the question leaves, used hints left out."""
    mentions = _by_adjective(index, words, mentions, activity)
    mentions = _by_unit(mentions)
    return _by_neighbour(index, words, mentions)


def _settles(mention: Mention) -> bool:
    return mention.best.place.is_settlement and not mention.direction


def _narrow(mention: Mention, ids: set[str], hints: Iterable[int]) -> bool:
    kept = [c for c in mention.candidates if any(above.id in ids for above in c.place.within)]
    if kept:
        mention.keep(kept)
        mention.hints.update(hints)
    return bool(kept)


def _by_adjective(
    index: Index, words: Sequence[Word], mentions: Mentions, activity: ActivityLookup
) -> Mentions:
    """A region's adjective without "oblast" narrows the settlement beside it, or stands for itself."""
    for at, word in enumerate(words):
        own = next((mention for mention in mentions if mention.first <= at < mention.last), None)
        if own and (own.last - own.first > 1 or not own.best.place.is_settlement):
            continue
        if not (regions := region_adjective(index, word, activity)):
            continue
        beside = [m for m in mentions if m is not own and _settles(m) and at in (m.last, m.first - 1)]
        ids = {region.place.id for region in regions}
        if sum(_narrow(mention, ids, (at,)) for mention in beside):
            mentions = [mention for mention in mentions if mention is not own]
        elif own is None:
            mentions = sorted([*mentions, Mention(at, at + 1, regions)], key=lambda mention: mention.first)
    return mentions


def _by_unit(mentions: Mentions) -> Mentions:
    """A district or region narrows the settlements of the question to its own."""
    for unit in [mention for mention in mentions if mention.best.place.kind in _ABOVE]:
        ids = {candidate.place.id for candidate in unit.candidates}
        said = range(unit.first, unit.last)
        if sum(_narrow(one, ids, said) for one in mentions if one is not unit and _settles(one)):
            mentions = [mention for mention in mentions if mention is not unit]
    return mentions


def _by_neighbour(index: Index, words: Sequence[Word], mentions: Mentions) -> Mentions:
    """A settlement after another one says where that is: "A near B", or "A B" with B a centre."""
    for one, other in pairwise(mentions):
        if not (_settles(one) and _settles(other)) or one not in mentions:
            continue
        between = [word.text for word in words[one.last : other.first]]
        used = False
        if len(between) == 1 and (
            between[0] in vocabulary.NEAR or (between[0] in _BESIDE and not one.decided)
        ):
            used = _narrow_to_near(one, other)
        elif not between and (not one.decided or _follows(words, one, other)):
            used = _narrow(one, _centre_of(index, other.best.place), range(other.first, other.last))
        if used:
            return [mention for mention in mentions if mention is not other]
    return mentions


def _follows(words: Sequence[Word], one: Mention, other: Mention) -> bool:
    return "," not in words[other.first].gap and one.best.weight < _KNOWN


def _centre_of(index: Index, place: Place) -> set[str]:
    """Return the district and region that are named after a settlement in them."""
    hits = index.hits("~" + name_key(place.names.en))
    named = {index.ids[number] for hit in hits for number in hit.name.places}
    return {above.id for above in place.within if above.id in named}


def _narrow_to_near(mention: Mention, other: Mention) -> bool:
    found = []
    for candidate in mention.candidates:
        apart = kilometres_between(candidate.place, other.best.place)
        if apart is not None and apart <= _NEAR_KM:
            found.append(replace(candidate, worth=candidate.worth - apart / _NEAR_SCALE_KM))
    if found:
        mention.hints.update(range(other.first, other.last))
        mention.keep(found)
    return bool(found)


def kilometres_between(one: Place, other: Place) -> float | None:
    """Return the great-circle distance of two places, None where one has no point."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    return kilometres(one.latitude, one.longitude, other.latitude, other.longitude)


def kilometres(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Return the great-circle distance between two points in degrees."""
    phi, psi = radians(latitude), radians(other_latitude)
    half = sin((psi - phi) / 2) ** 2
    half += cos(phi) * cos(psi) * sin(radians(other_longitude - longitude) / 2) ** 2
    return 12742 * asin(sqrt(min(1.0, half)))
