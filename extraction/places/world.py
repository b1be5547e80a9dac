"""Places outside the gazetteer that news names: states, capitals, regions and towns of the world."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from extraction.places.roots import LIKE_PLURALS, SHORTEST_ROOT, folded, root_of, softened, whole_root
from extraction.words.endings import OF_REGIONS, OF_TOWNS
from extraction.words.lexicon import DATA
from extraction.words.tokens import Token, forget, normal, tokenise

LONGEST = 5
"""Words that such a name may have: "Democratic Republic of the Congo"."""


class Sort(StrEnum):
    """What a place of the world is; states and capitals are actors as often as places."""

    STATE = "states"
    CAPITAL = "capitals"
    WATER = "waters"
    REGION = "regions"
    TOWN = "towns"


@dataclass(frozen=True, slots=True)
class Foreign:
    """A place of the world.

    `section` is the part of the world it lies in. `is_strict`: an everyday word or a person's name too, a
    place only where the words before say so. `is_well_known`: more so than villages of the gazetteer that
    are called the same.
    """

    sort: Sort
    section: str
    is_strict: bool = False
    is_well_known: bool = False
    is_adjective: bool = False
    exact: str = ""
    is_shouted: bool = False
    ends_in_a: bool = False

    @property
    def is_government(self) -> bool:
        """Whether it acts as often as it is a place."""
        return self.sort in (Sort.STATE, Sort.CAPITAL)

    @property
    def names_city(self) -> bool:
        """Whether a region is called by its city, so that "Aleppo" may be either."""
        return self.section.endswith(OF_CITIES)

    @property
    def is_city(self) -> bool:
        """Whether it is no village at the border, so that a village elsewhere is hardly meant."""
        return self.sort is Sort.TOWN and self.section not in BORDER

    @property
    def is_area(self) -> bool:
        """Whether it is no town, so that towns lie in it."""
        return self.sort in (Sort.STATE, Sort.REGION, Sort.WATER)


_STATES_OF_TOWNS = ("us_states", "provinces")

OF_CITIES = "_cities"
"""How the sections end that hold regions called by their cities."""

FoundAbroad = tuple[int, Foreign]
"""How many tokens a name of the world covers, and its place."""

WATERS = Foreign(Sort.WATER, "all")
"""What a river is that an article calls one."""

BORDER = frozenset(("belgorod", "kursk", "bryansk", "voronezh_rostov"))
"""Sections that hold villages too."""

_VOWELS = "аеєиіїоуюяыэёйь"
_UNDECLINED = re.compile(
    "(?:[уюэ]|(?<!ов)(?<!ев)(?<!єв)(?<!ин)(?<!ін)(?<!ын)о|(?<![кчщжшгх])[иі]|(?<![оеыиії])е)$"
)
_ADJECTIVE = re.compile(r"(?:ий|ый|ой|ій|ая|яя|ое|ее)$")
_OF_ADJECTIVES = tuple(
    "ский ской ская скую ских ские скими ский ської ський ській ських ські ськими ською ськими".split()
)


class World:
    """Looks names of the world's places up, in any case form."""

    def __init__(self, rows: Iterable[tuple[str, Foreign]]) -> None:
        self._rows: dict[str, Foreign] = {}
        self._longest: dict[str, int] = {}
        alike: dict[Foreign, Foreign] = {}  # of the thousands of places some hundred sorts are told apart
        for name, read in rows:
            place = alike.setdefault(read, read)
            norms = [normal(name)] if name.isalpha() else [token.norm for token in tokenise(name)]
            roots = list(map(root_of, norms))
            first = roots[0]
            self._rows.setdefault(" ".join(roots), place)
            self._rows.setdefault(" ".join([*roots[:-1], softened(roots[-1])]), place)
            if norms[-1].endswith(LIKE_PLURALS) and not place.is_adjective:
                whole = whole_root(norms[-1])
                self._rows.setdefault(" ".join([*roots[:-1], whole]), place)
                self._longest.setdefault(whole if len(roots) == 1 else first, len(roots))
            self._longest[first] = max(self._longest.get(first, 0), len(roots))
            self._longest.setdefault(softened(first), len(roots))

    def at(self, tokens: Sequence[Token], index: int) -> FoundAbroad | None:
        """Return how many tokens the longest name at `index` covers, and its place."""
        first = root_of(tokens[index].norm)
        longest = self._longest.get(first)
        if longest is None:
            return None  # most words
        for length in range(min(longest, len(tokens) - index), 0, -1):
            own = tokens[index : index + length]
            place = self._rows.get(" ".join([root_of(token.norm) for token in own]) if length > 1 else first)
            if place is not None and _is_form(own, place):
                return length, place
        return None

    def is_state_of_towns(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a state of the US or the like stands there, as behind a comma and a town of it."""
        found = self.at(tokens, index)
        return found is not None and found[1].section in _STATES_OF_TOWNS

    def knows(self, words: str) -> bool:
        """Return whether `words` are the name of a place of the world."""
        tokens = tokenise(words)
        found = self.at(tokens, 0) if tokens else None
        return found is not None and found[0] == len(tokens) and not found[1].is_strict

    def of_adjective(self, word: str) -> Foreign | None:
        """Return the place whose adjective a region is called by: «Белгородской» (области)."""
        norm = normal(word)
        if (place := self._rows.get(root_of(norm))) is not None:
            return place
        for ending in OF_REGIONS:
            if norm.endswith(ending):
                roots = (norm[: -len(ending)] + town for town in (*OF_TOWNS, "о", "ово"))
                return next(filter(None, (self._rows.get(root_of(root)) for root in roots)), None)
        return None


def _is_form(tokens: Sequence[Token], place: Foreign) -> bool:
    last = tokens[-1]
    if len(tokens) == 1 and place.is_shouted and not last.is_shouted:
        return False
    if last.norm[:1].isascii():
        return True
    if place.exact and len(tokens) == 1:
        return folded(last.norm) == folded(place.exact)  # Масиси, Масісі
    if place.ends_in_a and last.norm[-1] not in _VOWELS:
        return False  # «газ» is no form of «Газа»
    return place.is_adjective or not last.norm.endswith(_OF_ADJECTIVES)


@cache
def world() -> World:
    """Return the table of `data/world.toml`, read once."""
    with (DATA / "world.toml").open("rb") as file:
        table = tomllib.load(file)
    made = World(
        row
        for sort in Sort
        for section, lines in table[sort].items()
        for line in lines.splitlines()
        for entry in line.split(";")
        for row in _rows_of(entry.strip(), sort, section)
    )
    forget()
    root_of.cache_clear()
    return made


def _rows_of(entry: str, sort: Sort, section: str) -> Iterator[tuple[str, Foreign]]:
    columns = [column.split(",") for column in entry.split("|")]
    well_known = len(columns) > 1
    names = [name.strip() for column in columns for name in column if name.strip()]
    if not well_known:
        names += [made for name in names if not name.isascii() for made in _romanised(name)]
    names += [_in_ukrainian(name) for name in names if not name.isascii() and len(columns) < LAST_COLUMN]
    for name in names:
        yield name.lstrip("!="), _read(name, sort, section, well_known=well_known)


def _read(name: str, sort: Sort, section: str, *, well_known: bool) -> Foreign:
    """Return the place of a name that is written as in `data/world.toml`."""
    plain = name.lstrip("!=")
    is_adjective = bool(_ADJECTIVE.search(name)) and not name.isascii()
    short = len(root_of(normal(plain))) < SHORTEST_ROOT + name.startswith("!") and not name.isascii()
    is_one = " " not in plain and not plain.isascii()
    fixed = name.startswith("=") or short or bool(_UNDECLINED.search(plain.split("-на-")[0]))
    return Foreign(
        sort,
        section,
        is_strict=name.startswith("!") or (is_adjective and not well_known),
        is_well_known=well_known,
        is_adjective=is_adjective,
        exact=normal(plain) if fixed and is_one else "",
        is_shouted=plain.replace(".", "").isupper(),
        ends_in_a=is_one and plain.endswith(("а", "я")),
    )


LAST_COLUMN = 3
"""The column of the Ukrainian names."""

_LATIN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".replace("-", "").split(
            " "
        ),
        strict=True,
    )
)


def _romanised(name: str) -> list[str]:
    """Return a Russian name in Latin letters, with its ё as "yo" and as "e"."""
    lower = name.lower()
    spelled = {lower.replace("ё", "е"), lower} if "ё" in lower else {lower}
    return [
        "".join("yo" if letter == "ё" else _LATIN.get(letter, letter) for letter in one).title()
        for one in spelled
    ]


def _in_ukrainian(name: str) -> str:
    """Return a Russian name in Ukrainian letters, as far as `stem` tells the difference."""
    name = re.sub("ё", "йо", name).replace("ск", "ськ").replace("цк", "цьк")
    return re.sub(r"(?<=[жчшщц])ы", "и", name).translate(str.maketrans("ыэ", "ие"))
