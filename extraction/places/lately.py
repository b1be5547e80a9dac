"""The places that the sentences just before have named together: "both towns", "the latter"."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from domain.place import PlaceKind
from extraction.places.areakinds import DIRECTIONS, is_community, is_direction
from extraction.places.named import Named
from extraction.places.salience import fits, is_of, is_settlement, is_state, is_water
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_TWO = frozenset(
    "two both either neither обидва обидві обох обоє двох два дві оба обе обоих обеих двух две".split()
)

_THAT = frozenset("that those".split())

LATELY = 2
"""Sentences back in which a place is what "there" means, whatever the article is about."""

JOINED = 2
"""Tokens from the end of a place of a list to the next one."""

FEW = 3
"""Words before a noun in which "both" makes it mean two places."""

FARTHEST = 60
"""Sentences that name places back to which "both cities" may point: more than most articles have."""


def several(
    reach: Iterable[tuple[int, list[Named]]],
    noun: str,
    before: Sequence[Token],
    mentioned: Callable[[Named], tuple[int, int]],
    sorts: Sequence[str],
    lexicon: Lexicon,
) -> list[Named]:
    """Return the settlements last named together, else the districts.

    "Both" are two of them: those that it called so ("the cities of A and B"), or that the article names most,
    of the same often those named last.
    """
    named = [places for _, places in islice(reach, FARTHEST)]
    together = [found for places in named if (found := _together(places, sorts))]
    if not any(token.norm in _TWO for token in before[-FEW:]):
        return together[0] if together else []
    fitting = [[one for one in places if fits(one, noun, lexicon)] for places in named]
    pairs = [found[-2:] for found in together] or [_one_by_one(fitting, sorts, mentioned)]
    pairs = [pair for pair in pairs if pair]
    return max(pairs, key=lambda pair: (pair[0].noun == noun, min(map(mentioned, pair))), default=[])


def _one_by_one(
    named: Sequence[Sequence[Named]], sorts: Sequence[str], mentioned: Callable[[Named], tuple[int, int]]
) -> list[Named]:
    """Return the two places of one sort that were named most where no sentence names two of them."""
    for sort in sorts:
        known = {one.key: one for places in named for one in places if is_of(one, sort)}
        often = sorted(known.values(), key=mentioned, reverse=True)[:2]
        if len(often) > 1:
            return sorted(often, key=lambda one: list(known).index(one.key), reverse=True)
    return []


def _together(places: Sequence[Named], sorts: Sequence[str]) -> list[Named]:
    for sort in sorts:
        known = [one for one in places if is_of(one, sort) and not is_water(one)]
        found = sorted({one.key: one for one in reversed(known)}.values(), key=lambda one: one.first)
        if len(found) > 1:
            return found
    return []


def last(reach: Iterable[tuple[int, list[Named]]], number: int) -> list[Named]:
    """Return what "the latter" is: the last of several places named in the sentence before `number`."""
    before = next((places for earlier, places in reach if earlier < number), [])
    return before[-1:] if len(before) > 1 else []


def nearest(
    reach: Iterable[tuple[int, Sequence[Named]]], number: int, is_quarter: Callable[[Named], bool]
) -> list[Named]:
    """Return what "there" is in sentence `number`: what was named last, without what it lies in.

    Of "Lutsk, in north-west Ukraine" that is Lutsk, of a city and its quarter the quarter (`is_quarter`),
    of a region and a direction the direction; nothing where no place was named of late.
    """
    for earlier, places in reach:
        if number - earlier > LATELY:
            break
        known = [one for one in places if not is_water(one) and not is_state(one)]
        if known:
            known = [one for one in known if not one.in_passing] or known
            quarters = [one for one in known if is_quarter(one)]
            return _listed(quarters or _closest(known))
    return []


def stated_alone(reach: Iterable[tuple[int, Sequence[Named]]], number: int, one: Named) -> bool:
    """Return whether the sentence before `number`, or its own beginning, names `one` and no other place.

    What lies around it is none: "in Lutsk, in Volyn region".
    """
    for earlier, places in reach:
        known = [place for place in places if not is_state(place) and not is_water(place)]
        if known:
            others = [place for place in known if place.key != one.key]
            held = one.place.within if one.place is not None else ()
            around = {above.id for above in held}
            apart = [place for place in others if place.place is None or place.place.id not in around]
            return number - earlier <= 1 and len(others) < len(known) and not apart and not one.in_passing
    return False


def _closest(known: Sequence[Named]) -> Sequence[Named]:
    """Return the towns and buildings among some places, else the directions, else what is no whole region."""
    closer = [one for one in known if is_settlement(one) or one.is_facility]
    directed = [one for one in known if is_direction(one)]
    within = [one for one in known if one.place is None or one.place.kind is not PlaceKind.REGION]
    return closer or directed or within or known


def direction(reach: Iterable[tuple[int, list[Named]]], noun: str) -> list[Named] | None:
    """Return what "this axis", «на цій ділянці» are: the direction named last; None: that of any place.

    «На этом направлении» behind several places of a sentence is none of them.
    """
    lined: list[Named] | None = None
    for _, places in reach:
        if lined is None:
            lined = _listed(places)
        if found := [one for one in places if is_direction(one)]:
            return found[-1:]
    return [] if lined and len(lined) > 1 and noun.startswith(DIRECTIONS) else None


def in_that_area(
    reach: Iterable[tuple[int, list[Named]]], number: int, noun: str, before: Sequence[Token]
) -> list[Named]:
    """Return the places listed in the sentence before, where "that area", «агломерація» sum them up."""
    if not noun.startswith("агломерац") and not any(token.norm in _THAT for token in before[-1:]):
        return []
    listed = next((_listed(places) for earlier, places in reach if earlier == number - 1), [])
    return listed if len(listed) > 1 and all(is_of(one, "area") for one in listed) else []


def community(reach: Iterable[tuple[int, list[Named]]]) -> list[Named] | None:
    """Return the community named last as one: «громада» is «Білопільська громада»; None: there is none."""
    for _, places in reach:
        if found := [one for one in places if is_community(one)]:
            return found[-1:]
    return None


def listed_just_before(reach: Sequence[tuple[int, list[Named]]], number: int) -> list[Named]:
    """Return the towns joined at the end of the sentence before, all of which "the area" means."""
    listed = next((_listed(places) for earlier, places in reach if earlier == number - 1), [])
    return listed if len(listed) > 1 and all(is_of(one, "area") for one in listed) else []


def _listed(places: Sequence[Named]) -> list[Named]:
    """Return the last of some places of a sentence with all that it is joined to: "A and B", "A, B and C"."""
    found = list(places[-1:])
    for one in reversed(places[:-1]):
        if found[0].first - one.last > JOINED:
            break
        found.insert(0, one)
    return found


def stands_before(one: Named, index: int, first_at: Mapping[str, int]) -> bool:
    """Return whether the place is named before `index`, given where each word stands first."""
    return first_at.get(one.as_written.split()[0], index) < index
