"""How well a place fits a noun that points back, and how likely it is the one that is meant."""

import re
from collections import Counter
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from domain.place import PlaceKind
from extraction.places.areakinds import DISTRICTS, is_community, is_direction, is_district
from extraction.places.named import Named
from extraction.places.world import Sort
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem

MOST_COUNTED = 4
"""Mentions of a place after which one more makes it no likelier to be meant."""

NEARNESS = 2.0
PASSING = 5.0
"""What a sentence in between, and standing only as a direction ("to Poltava"), take from a place's weight."""

WIDER = 1.5
"""What a region loses as a meaning of "there"."""

SMALLER = 1.5
"""What a place that is no city loses as a meaning of "the city"."""

LARGE = 1.0
"""What a large city gains as a meaning of "the city"."""

CALLED_SO = 1.5
CALLED_OTHER = 2.0
CALLED_ELSE = 1.0
"""What a place gains as "the city" that was called a city, and loses that was called a camp, or a town."""

MAIN, OUTSTANDING = 0.75, 2.0
"""What the place that the whole article names most gains, and one that it names far more than any other."""

STRANGE = 0.5
"""What a place loses that no table knows."""

_CAPITALISED = re.compile(
    r"[A-ZА-ЯІЇЄҐ][\w'’ʼ-]{2,30}"
    r"(?! (?:[Rr]egion|[Oo]blast|[Pp]rovince|[Dd]istrict|[Dd]irection|axis|state)\b)"
)
_OF_REGIONS = tuple(
    "област oblast provinc region governorate peninsula регі реги republic республик край края".split()
)
_CITY = ("city", "міст", "город")
_VILLAGE = ("village", "сел", "дерев", "hamlet", "хутор")
_NO_CITY = ("town", "settlement", "hamlet")
_TOWN = ("town", "селищ", "посел", "посёл")
_QUARTER = ("camp", "neighbo", "suburb", "quarter", "мікрорайон", "микрорайон", "острів", "остров")
_SEAS = ("sea", "ocean", "strait", "gulf", "lake", "river", "мор", "озер", "річк", "рек", "пролив", "проток")
_PENINSULA = ("peninsula", "півостр", "полуостр")
_CRIMEA = ("crimea", "крим", "крым")
_REPUBLIC = ("republic", "республік", "республик")
_REPUBLICS = (*_REPUBLIC, "dpr", "lpr", "днр", "лнр", "chechn", "чечн", "crimea", "крым", "крим")
_TOWNS = (Sort.TOWN, Sort.CAPITAL)
LARGE_FOR_A_TOWN = 150_000
SMALL_FOR_A_CITY = 3_000


def fits(one: Named, noun: str, lexicon: Lexicon) -> bool:
    """Return whether the noun can be used of the place: no village is a city."""
    place = one.place
    if lexicon.places.pointers.get(noun) == "landform":
        return stem(noun) in map(stem, one.as_written.lower().split())
    if (named := _fits_as_area(one, noun)) is not None:
        return named
    if _is_small(noun) and one.foreign is not None and one.foreign.sort in _TOWNS:
        return called((one.noun,), noun) > 0
    if noun.startswith(_CITY) and _part_of(one.noun):
        return False
    if place is None or noun in lexicon.places.adverbs:
        return True
    people = place.population or 0
    if _is_small(noun):
        no_city = place.kind in (PlaceKind.VILLAGE, PlaceKind.TOWN) or not place.is_settlement
        return no_city or called((one.noun,), noun) > 0
    if noun.startswith(_CITY):
        return place.kind in (PlaceKind.CITY, PlaceKind.TOWN) and not 0 < people < SMALL_FOR_A_CITY
    if noun in _NO_CITY:
        return people < LARGE_FOR_A_TOWN and (noun != "town" or place.kind is not PlaceKind.VILLAGE)
    return True


def _fits_as_area(one: Named, noun: str) -> bool | None:
    """Return whether a region's or a land's noun can be used of it; None: the noun alone does not tell."""
    if noun.startswith((*_OF_REGIONS, *DISTRICTS)) and (is_community(one) or is_direction(one)):
        return False
    if noun.startswith(_OF_REGIONS) and is_district(one):
        return False
    if noun.startswith(DISTRICTS) and not is_settlement(one) and not is_district(one):
        return False
    if noun.startswith(_PENINSULA):
        return one.as_written.lower().startswith(_CRIMEA) or noun in one.as_written.lower()
    if noun.startswith(_REPUBLIC):
        return any(word.startswith(_REPUBLICS) for word in one.as_written.lower().split())
    return None


@lru_cache(maxsize=256)
def _is_small(noun: str) -> bool:
    """Return whether the noun means a village or a quarter, which no town is; "the suburbs" are a town's."""
    return noun.startswith((*_QUARTER, *_VILLAGE)) and noun != "suburbs"


def is_quarter(noun: str) -> bool:
    """Return whether the noun means a quarter or a camp, which lies at a town."""
    return noun.startswith(_QUARTER) and noun != "suburbs"


class Known(NamedTuple):
    """What an article has said of a place.

    How often, as what, whether it begins with it, what it gains as what the article or its speaker is about.
    """

    counted: int
    nouns: Collection[str]
    led: bool
    about: float


def weight(one: Named, noun: str, known: Known, distance: int, lexicon: Lexicon) -> float:
    """Return how likely `noun` means a place that was last named `distance` sentences before."""
    often: float = min(known.counted, MOST_COUNTED) + known.led + known.about
    if one.place is not None and one.place.kind is PlaceKind.TOWN and noun.startswith((*_CITY, *_VILLAGE)):
        often -= SMALLER
    if one.place is not None and (one.place.population or 0) >= LARGE_FOR_A_TOWN and noun.startswith(_CITY):
        often += LARGE
    if one.is_area and noun in lexicon.places.adverbs:
        often -= WIDER
    often += (
        called(known.nouns, noun)
        - _called_else(known.nouns, noun)
        - STRANGE * (one.place is None and one.foreign is None)
    )
    return often - NEARNESS * min(distance, 3) - PASSING * one.in_passing


def clashes(one: Named, noun: str, lexicon: Lexicon) -> bool:
    """Return whether the noun surely means another place: no village or camp is "the city".

    Nor is what no table knows, unless it is called so.
    """
    if noun.startswith(_CITY) and one.place is None and one.foreign is None:
        return called((one.noun,), noun) <= 0
    known = one.place is not None and one.place.is_settlement
    return one.is_area or (known and not fits(one, noun, lexicon)) or called((one.noun,), noun) < 0


def called(nouns: Collection[str], noun: str) -> float:
    """Return what speaks for a place that an article has called what the noun says, or something else."""
    if not nouns or not (meant := _sort_of(noun)):
        return 0.0
    own = {_sort_of(one) or _part_of(one) for one in nouns} - {()}
    if not own:
        return 0.0
    if meant in own:
        return CALLED_SO
    other = _QUARTER in own or meant == _QUARTER or {*own, meant} == {_CITY, _VILLAGE}
    return -CALLED_OTHER if other else 0.0


def _part_of(noun: str) -> tuple[str, ...]:
    """Return that a place called a district or an island is a quarter."""
    return _QUARTER if noun in ("district", "island") else ()


def _called_else(nouns: Collection[str], noun: str) -> float:
    """Return what speaks against "the town" for a place that was called a city, and the reverse."""
    if not nouns:
        return 0.0
    own, meant = {_sort_of(one) for one in nouns}, _sort_of(noun)
    return CALLED_ELSE * (meant not in own and {meant} | (own & {_CITY, _TOWN}) == {_CITY, _TOWN})


@lru_cache(maxsize=256)
def _sort_of(noun: str) -> tuple[str, ...]:
    return next((sort for sort in (_CITY, _VILLAGE, _TOWN, _QUARTER) if noun.startswith(sort)), ())


def is_capital(one: Named, lexicon: Lexicon) -> bool:
    """Return whether the place is a state's capital."""
    if one.foreign is not None:
        return one.foreign.sort is Sort.CAPITAL
    return one.place is not None and one.as_written.lower() in lexicon.places.governments


def is_state(one: Named) -> bool:
    """Return whether the place is a state."""
    return one.foreign is not None and one.foreign.sort is Sort.STATE


def is_water(one: Named) -> bool:
    """Return whether the place is a sea or a river."""
    if one.is_facility and one.as_written.lower().split()[-1].startswith(_SEAS):
        return True
    return one.foreign is not None and one.foreign.sort is Sort.WATER


def is_settlement(one: Named) -> bool:
    """Return whether the place is a settlement, as far as is known."""
    return not one.is_area and (one.place is None or one.place.is_settlement)


def is_of(one: Named, sort: str) -> bool:
    """Return whether a noun of that sort can mean the place."""
    if sort == "region":
        wide = one.is_area or (one.place is not None and not one.place.is_settlement)
        return wide and not one.is_facility and not is_state(one) and not is_water(one)
    if sort == "water":
        return is_water(one)
    if sort == "facility":
        return one.is_facility and not is_water(one)
    if sort == "landform":
        return one.is_facility
    if sort == "there":
        return is_settlement(one) or one.is_facility or one.place is not None or not is_water(one)
    town = is_settlement(one) or (one.foreign is not None and one.foreign.names_city)
    return town or (sort == "area" and one.is_facility)


def word_of(one: Named) -> str:
    """Return the word by which mentions of the place are counted: "Fasher" of "El Fasher"."""
    return _counted_word(one.as_written)


@lru_cache(maxsize=256)
def _counted_word(written: str) -> str:
    words = [word for word in written.split() if word[:1].isupper()]
    return stem(max(words or [written], key=len))


def mentions(text: str) -> Counter[str]:
    """Return how often each capitalised word stands in the article, its headline included, by its stem."""
    return Counter(map(stem, _CAPITALISED.findall(text)))
