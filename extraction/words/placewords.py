"""The words of one language that tell places from what looks like them."""

from collections.abc import Mapping
from dataclasses import dataclass

from extraction.words.placetables import (
    AreaWords,
    Beside,
    BuildingWords,
    GoalWords,
    Introducing,
    LessonWords,
    NearWords,
    Owned,
    Passing,
    Struck,
    Unlisted,
    Waters,
)
from extraction.words.ruletables import Back, There
from extraction.words.statetables import Governing, Open, Openings, StateWords, TitleWords
from extraction.words.stems import Phrases, Stems


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PlaceWords:
    """The words that tell places from what looks like them."""

    locatives: Stems[bool]
    governments: Stems[bool]
    nouns: Stems[str]
    pointers: Stems[str]
    rivers: Stems[bool]
    adverbs: Stems[bool]
    heres: Stems[bool]
    grounds: Stems[bool]
    regions: Stems[bool]
    of_regions: Stems[bool]
    local_heads: Stems[bool]
    town_heads: Stems[bool]
    name_parts: Stems[bool]
    shorthand: Stems[bool]
    outside: Stems[bool]
    entities: Stems[bool]
    not_places: Stems[bool]
    comparisons: Phrases
    facilities: Phrases
    taking: Stems[bool]
    sites: Stems[bool]
    takings: Stems[bool]
    occupied: Stems[bool]
    capitals_abroad: Stems[bool]
    moving: Stems[bool]
    fleeing: Stems[bool]
    reached: Stems[bool]
    seats: Stems[str]
    called: Stems[str]
    city_parts: Mapping[str, Stems[bool]]
    mottoes: Stems[bool]
    everyday: Stems[bool]
    centres: Phrases
    bodies: Phrases
    kinds: Stems[bool]
    streams: Stems[bool]
    flowing: Stems[bool]
    dealings: Stems[bool]
    offices_led: Stems[bool]
    posted: Stems[bool]
    there: There
    back: Back
    peoples: Stems[bool]
    lands: Stems[bool]
    struck: Struck
    owned: Owned
    states: StateWords
    titles: TitleWords
    open: Open
    governing: Governing
    beside: Beside
    lessons: LessonWords
    passing: Passing
    waters: Waters
    openings: Openings
    unlisted: Unlisted
    introducing: Introducing
    areas: AreaWords
    buildings: BuildingWords
    goals: GoalWords
    near: NearWords
