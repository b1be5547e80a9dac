"""The small word lists of single rules, `[places.there]` and the like: plain words, beginnings, endings."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

Words = frozenset[str]
Beginnings = tuple[str, ...]
"""What words begin with, written with `*` behind it as everywhere in `data/`."""

Table = TypeVar("Table")


@dataclass(frozen=True, slots=True)
class There:
    """What stands beside "there", "here", «там» and says whether they point to a place."""

    within: Words
    passed: Words
    opening: Words
    being: Words
    counts: Words
    still: Words
    beside: Words
    joining: Words
    paired: Words
    particles: Words
    remaining: Words
    where: Words
    links: Words


@dataclass(frozen=True, slots=True)
class Back:
    """What stands beside a noun and says whether it points back: "this city", "another city"."""

    plural: Words
    pair: Words
    in_state: Words
    these: Words
    passed: Beginnings
    told_of: Beginnings
    other: Beginnings
    its: Words
    own: Words
    of_states: Words
    fighting: Words
    definite: Words
    others: Words
    plain: Words
    lying: Words
    named_for: Words
    dying: Words
    directions: Beginnings


@dataclass(frozen=True, slots=True)
class Struck:
    """What is done to a town, and what moves to or from it: "X was shelled", «X знову під обстрілом»."""

    leaving: Words
    marching: Words
    bound: Words
    sites: Words
    struck: Words
    behind: Words
    hit: Words
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


@dataclass(frozen=True, slots=True)
class Owned:
    """What stands beside a place's name that is only part of somebody's name."""

    on_air: Words
    units: Words
    no_offices: Words
    located: Words
    small: Words
    titles: Words
    heading: Words
    quarters: Words
    camps: Words
    islands: Beginnings


@dataclass(frozen=True, slots=True)
class StateWords:
    """What stands beside a state that is a place, where things happen, and does not act."""

    inside: Words
    shares: Words
    bombed: Beginnings
    out: Words
    lines: Words
    held: Beginnings
    through: Words
    beside: Words
    borders: Beginnings
    land: Words
    from_or_to: Words
    embassies: Beginnings
    parts: Words
    quarters: Words
    sides: Beginnings
    whole: Words
    continents: Beginnings
    parts_of_continents: Words
    quarter_adjectives: Beginnings


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What a place is named in only because of a head, a body or a paper."""

    inside: Words
    media: Words
    bodies: Beginnings
    ranks: Beginnings
    heads: Beginnings
    councils: Words
    of_towns: Beginnings
    canals: Words


@dataclass(frozen=True, slots=True)
class Open:
    """What stands before a name that may be a place though it is taken for none."""

    where: Words
    part: Words
    lands: Beginnings


@dataclass(frozen=True, slots=True)
class Governing:
    """What shows that "in Kyiv" is the town after all, and none who govern there."""

    harmed: Words
    of_towns: Beginnings


@dataclass(frozen=True, slots=True)
class Beside:
    """What tells where somebody spoke from where something happened."""

    seats: Words
    more: Words
    speaking: Words
    employed: Words
    fled: Words
    about: Words
    into: Words
    visited: Words
    occasions: Beginnings


@dataclass(frozen=True, slots=True)
class LessonWords:
    """What makes a town a comparison: «сотрут, как стёрли X»; and none: «не сам X, а Y»."""

    as_: Words
    razing: Beginnings
    lessons: Beginnings
    teaching: Beginnings
    itself: Words
    near: Words


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
}
"""The tables of `[places]` that are one rule's each."""


def table_of(kind: type[Table], rows: Mapping[str, str]) -> Table:
    """Return the lists of one rule; those that a language does without are empty.

    `_` stands for the blank within a name. A list that no rule knows is a TypeError.
    """
    lists = {field.name: rows.get(field.name, "") for field in fields(kind)} | dict(rows)  # type: ignore[arg-type]
    sorts = {field.name: field.type for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: _list(words, sorts.get(name)) for name, words in lists.items()})


def _list(text: str, sort: object) -> Words | Beginnings:
    words = [word.replace("_", " ") for word in text.split()]
    return tuple(word.strip("*") for word in words) if sort == Beginnings else frozenset(words)
