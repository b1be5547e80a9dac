"""The small word lists of single rules: plain words, and beginnings of words; see `placetables` as well.

Tables are neither compared nor printed: the methods for it, with all names of all lists, would take 0.4 MiB.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TypeVar

Words = frozenset[str]
Beginnings = tuple[str, ...]
"""What words begin with, written with `*` behind it as everywhere in `data/`."""

Table = TypeVar("Table")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Persons:
    """Who leads, helps, heals or teaches, is accused, what private people work at, what bears a name."""

    leading: Beginnings
    volunteers: Beginnings
    caring: Beginnings
    accused: Beginnings
    named_after: Beginnings
    bearing: Words
    hired: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
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
    thither: Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Back:
    """What stands beside a noun and says whether it points back: "this city", "another city"."""

    plural: Words
    pair: Words
    in_state: Words
    these: Words
    passed: Beginnings
    told_of: Beginnings
    between: Words
    off: Words
    off_by: Beginnings
    of: Words
    towards: Words
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
    of_many: Words
    gone: Words
    works: Words
    summed: Words
    centres_of: Beginnings


def table_of(kind: type[Table], rows: Mapping[str, str]) -> Table:
    """Return the lists of one rule; those that a language does without are empty.

    `_` stands for the blank within a name. A list that no rule knows is a TypeError.
    """
    lists = {field.name: rows.get(field.name, "") for field in fields(kind)} | dict(rows)  # type: ignore[arg-type]
    sorts = {field.name: field.type for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{name: _list(words, sorts.get(name)) for name, words in lists.items()})


def _list(text: str, sort: object) -> Words | Beginnings:
    words = [word.replace("_", " ") for word in text.split()]
    own = [sys.intern(word.strip("*") if sort == Beginnings else word) for word in words]
    return tuple(own) if sort == Beginnings else frozenset(own)
