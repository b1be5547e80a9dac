"""The small word lists of the rules that tell a place from a government, an office and a person."""

from dataclasses import dataclass

from extraction.words.ruletables import Beginnings, Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class StateWords:
    """What stands beside a state that is a place, where things happen, and does not act."""

    inside: Words
    shares: Words
    bombed: Beginnings
    advancing: Beginnings
    out: Words
    lines: Words
    linking: Beginnings
    held: Beginnings
    through: Words
    beside: Words
    borders: Beginnings
    land: Words
    from_or_to: Words
    embassies: Beginnings
    of_states: Words
    parts: Words
    quarters: Words
    town_parts: Words
    town_buildings: Words
    of_buildings: Words
    named: Words
    with_: Words
    between: Words
    owned: Words
    sides: Beginnings
    whole: Words
    continents: Beginnings
    parts_of_continents: Words
    quarter_adjectives: Beginnings


@dataclass(frozen=True, slots=True, eq=False, repr=False)
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
    streets: Beginnings


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Open:
    """What stands before a name that may be a place though it is taken for none."""

    where: Words
    part: Words
    lands: Beginnings


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Governing:
    """What shows that "in Kyiv" is the town after all, and none who govern there."""

    harmed: Words
    doing: Words
    of_towns: Beginnings


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Openings:
    """What opens a sentence or stands before a name that is a village or somebody."""

    sides_of: Words
    believing: Words
    within: Words
    quarters: Beginnings
    everyday: Beginnings
