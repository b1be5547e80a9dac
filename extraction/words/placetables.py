"""The small word lists of single rules about places: `[places.there]` and the like."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from extraction.words.ruletables import Back, Beginnings, There, Words
from extraction.words.statetables import Governing, Open, Openings, StateWords, TitleWords


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Struck:
    """What is done to a town, and what moves to or from it: "X was shelled", «X знову під обстрілом»."""

    leaving: Words
    fled: Words
    marching: Words
    bound: Words
    sites: Words
    flaring: Words
    struck: Words
    calm: Words
    behind: Words
    hit: Words
    fires: Words
    waking: Words
    dwellers: Words
    needs: Words
    attacked: Beginnings
    still: Words
    told: Beginnings
    shelled: Words
    under: Words
    fire: Beginnings
    suffered: Words
    blamed: Words
    having: Words
    waves: Words
    of_states: Words
    suffering: Beginnings
    prone: Words
    hazards: Beginnings


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Owned:
    """What stands beside a place's name that is only part of somebody's name."""

    on_air: Words
    units: Words
    arms: Words
    no_offices: Words
    located: Words
    small: Words
    titles: Words
    heading: Words
    quarters: Words
    camps: Words
    courts: Words
    islands: Beginnings
    branches: Words
    armies: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Beside:
    """What tells where somebody spoke from where something happened."""

    seats: Words
    more: Words
    speaking: Words
    on_ground: Words
    asking: Words
    employed: Words
    fled: Beginnings
    thither: Words
    living: Beginnings
    now: Words
    about: Words
    into: Words
    visited: Words
    occasions: Beginnings


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Passing:
    """What stands beside a place where somebody only goes or was born, and beside a call sign."""

    directions: Words
    told: Words
    nicknames: Words
    natives: Beginnings
    fighters: Words
    plain_people: Words
    formerly: Beginnings
    sources: Words
    leaving: Beginnings


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Waters:
    """What stands beside a river: banks, bridges, verbs of crossing."""

    called: Beginnings
    crossed: Beginnings
    bridges: Beginnings
    spans: Beginnings
    finite: Words
    banks: Words
    over: Words
    beyond: Words
    locating: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Unlisted:
    """What stands beside the name of a place that no table knows."""

    located: Words
    inside: Words
    dwellers: Beginnings
    minds: Words
    held: Words
    camps: Beginnings
    stations: Beginnings
    fields: Words
    forces: Words
    overrun: Words
    land_forms: Beginnings
    prefixes: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Introducing:
    """How an article introduces a place: "X, west of", "the X forest"."""

    from_there: Words
    parts: Words
    forests: Beginnings
    mounts: Words
    landmarks: Words
    titles: Words
    shared: Words
    neighborhoods: Words
    described: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GoalWords:
    """Beside what a name that no table knows is a town: "told residents to leave X", "a nurse from X"."""

    leave: Words
    leavers: Words
    hailing: Words
    beside: Words
    hit: Words
    weapons: Words
    ways: Words
    raiding: Words
    taking: Words
    armed: Words
    at: Words
    spots: Words
    headed: Beginnings
    thither: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NearWords:
    """What stands between a capital and the regions it is joined to."""

    words: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BuildingWords:
    """What makes capitals a building's or a street's name, and what only says what sort it is."""

    nouns: Words
    streets: Words
    lines: Words
    sorts: Words
    before: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class AreaWords:
    """What areas are called by: adjectives, nouns in short, of several and of roads, towns, the compass."""

    municipal: Words
    roads: Beginnings
    short: Words
    directions: Words
    on_lands: Words
    compass: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LessonWords:
    """What makes a town a comparison: «сотрут, как стёрли X»; and none: «не сам X, а Y»."""

    as_: Words
    razing: Beginnings
    lessons: Beginnings
    teaching: Beginnings
    pupils: Beginnings
    schools: Beginnings
    itself: Words
    near: Words
    measures: Words
    sharing: Words
    pronouns: Words
    past: Words
    denying: Words


RULES: Mapping[str, type[Any]] = {
    "there": There,
    "back": Back,
    "struck": Struck,
    "owned": Owned,
    "states": StateWords,
    "titles": TitleWords,
    "open": Open,
    "governing": Governing,
    "beside": Beside,
    "lessons": LessonWords,
    "passing": Passing,
    "waters": Waters,
    "openings": Openings,
    "unlisted": Unlisted,
    "introducing": Introducing,
    "areas": AreaWords,
    "buildings": BuildingWords,
    "goals": GoalWords,
    "near": NearWords,
}
"""The tables of `[places]` that are one rule's each."""
