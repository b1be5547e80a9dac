"""Makes the rows of the index's names: what each is found by, and the places that bear it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from domain.place import PlaceKind
from gazetteer.building.cases import adjectives, russian_forms, ukrainian_forms
from gazetteer.building.katottg import Unit
from gazetteer.building.names import NameClass, Named
from gazetteer.building.places import SIZE, PlaceRow
from gazetteer.building.writing import NameRow
from gazetteer.folding import clean, name_key
from gazetteer.transliteration import to_english

LARGE = 3_000
"""Inhabitants from which on a place is looked for even when its name was typed with two slips."""
_SPOKEN_OF = 1_000
"""Inhabitants from which on adjectives are made of a village's name."""


def settlement_names(
    units: Sequence[Unit],
    inhabitants: Mapping[str, int],
    named: Mapping[str, Named],
    numbers: Mapping[str, int],
) -> list[NameRow]:
    """Return the names of settlements, each with all its bearers, the most populous first."""
    bearers: dict[tuple[str, NameClass], list[Unit]] = defaultdict(list)
    same_sound: dict[str, set[str]] = defaultdict(set)
    for unit in units:
        if unit.code not in named:
            continue
        bearers[unit.name, NameClass.OFFICIAL].append(unit)
        own = name_key(unit.name)
        others = {**named[unit.code].others, named[unit.code].russian: NameClass.OFFICIAL}
        for name, name_class in others.items():
            if name_class is NameClass.OFFICIAL and name_key(name) == own:
                same_sound[unit.name].add(name)  # it declines otherwise
            else:
                bearers[name, name_class].append(unit)
    rows = []
    for (name, name_class), units_named in sorted(bearers.items()):
        ordered = sorted(units_named, key=lambda u: (-inhabitants.get(u.code, 0), SIZE[u.kind], u.code))
        most = inhabitants.get(ordered[0].code, 0)
        town = any(unit.kind is not PlaceKind.VILLAGE for unit in ordered)
        rows.append(
            name_row(
                name, name_class, tuple(numbers[unit.code] for unit in ordered),
                same_sound[name] if name_class is NameClass.OFFICIAL else (),
                with_adjectives=town or most >= _SPOKEN_OF,
                large=most >= LARGE or any(unit.kind is PlaceKind.CITY for unit in ordered),
            )
        )  # fmt: skip
    return rows


def name_row(
    name: str,
    name_class: int,
    places: tuple[int, ...],
    others: Iterable[str] = (),
    *,
    with_adjectives: bool,
    large: bool = False,
) -> NameRow:
    """Return a name with its keys: as it is, its case forms in both languages, its adjectives.

    `others` are spellings in the other language that have the same key, but other case forms.
    """
    keys = frozenset({name_key(name), name_key(to_english(name))})
    forms: set[str] = set()
    made: set[str] = set()
    for spelling in (name, *others):
        lower = spelling.lower().translate(_PLAIN)
        if lower.isascii():
            continue
        forms.update(ukrainian_forms(lower) if not set(lower) & set("ыэъё") else ())
        forms.update(russian_forms(lower) if not set(lower) & set("іїєґ") else ())
        made.update(adjectives(lower) if with_adjectives else ())
    return NameRow(
        name, name_class, places, keys,
        frozenset(map(name_key, forms)) - keys, frozenset(map(adjective_key, made)), large,
    )  # fmt: skip


_PLAIN = str.maketrans("-", " ", "’ʼ'")


def adjective_key(adjective: str) -> str:
    """Return the key of an adjective in any case and gender: what stands before its ending."""
    key = name_key(adjective)
    return key[:-1] if key.endswith("i") else key


def unit_names(rows: Sequence[PlaceRow], regions: Mapping[str, Mapping[str, object]]) -> list[NameRow]:
    """Return the names of regions, areas and districts."""
    found = []
    for number, row in enumerate(rows):
        if row.kind is PlaceKind.DISTRICT:
            made = {adjective_key(name.rsplit(" ", 1)[0]) for name in (row.uk, row.ru)}
            made.add(name_key(row.en.removesuffix(" district")))
            found.append(NameRow(row.uk, 0, (number,), frozenset(), frozenset(), frozenset(made)))
        elif row.kind in (PlaceKind.REGION, PlaceKind.AREA):
            found += _region_names(number, row, regions.get(row.id, {}))
    return found


def foreign_unit_names(rows: Sequence[PlaceRow]) -> list[NameRow]:
    """Return the names of another country's regions and districts, of whose words no table tells."""
    settlements = {name_key(name) for row in rows if row.kind in SIZE for name in (row.en, row.uk, row.ru)}
    found = []
    for number, row in enumerate(rows):
        if row.kind not in SIZE:
            names = dict.fromkeys((row.en, row.uk, row.ru))
            bases = [" ".join(word for word in name.split() if clean(word) not in UNITS) for name in names]
            found.append(
                NameRow(row.uk, 0, (number,), frozenset(), frozenset(), frozenset(_adjectival(bases)))
            )
            found += [
                name_row(name, 0, (number,), with_adjectives=False)
                for name in dict.fromkeys((*names, *filter(None, bases)))
                if name_key(name) not in settlements
            ]
    return found


def _adjectival(bases: Iterable[str]) -> set[str]:
    """Return the keys by which "X region" is found, where X may be a noun or an adjective."""
    return {key for base in bases if base for key in (name_key(base), adjective_key(base))}


UNITS = frozenset(
    "region oblast province voivodeship county district raion область край регіон регион провінція провинция "
    "воєводство воеводство район повіт повят уезд округ department prefecture governorate municipality "
    "state canton of".split()
)
"""Words for regions and districts, cleaned; what is left of a full name says which it is."""


def _region_names(number: int, row: PlaceRow, entry: Mapping[str, object]) -> list[NameRow]:
    adjectival = {adjective_key(name) for name in _list(entry, "adjectives")}
    adjectival |= {name_key(name) for name in _list(entry, "bases")}
    rows = [NameRow(row.uk, 0, (number,), frozenset(), frozenset(), frozenset(adjectival))]
    nouns = [*_list(entry, "nouns"), *(name for name in (row.en, row.uk, row.ru) if " " not in name)]
    return rows + [name_row(name, 0, (number,), with_adjectives=False) for name in dict.fromkeys(nouns)]


def _list(entry: Mapping[str, object], key: str) -> list[str]:
    value = entry.get(key, [])
    return [str(one) for one in value] if isinstance(value, list) else []
