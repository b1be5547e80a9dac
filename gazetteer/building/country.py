"""Makes the rows of a country other than Ukraine from a dump of GeoNames."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.language import Names
from domain.place import Coordinates, PlaceKind
from gazetteer.building.cyrillic import as_russian, as_ukrainian, cyrillic
from gazetteer.building.dump import AdminUnit, AlternateName, Dump, Record
from gazetteer.building.katottg import Unit
from gazetteer.building.names import NameClass, Named
from gazetteer.building.places import PlaceRow
from gazetteer.folding import name_key
from gazetteer.transliteration import to_english

CITY, TOWN = 20_000, 2_000
"""Inhabitants from which on a settlement is a city or a town whatever it is the seat of."""
_KINDS = {
    "PPLC": PlaceKind.CITY, "PPLA": PlaceKind.CITY, "PPLA2": PlaceKind.TOWN, "PPLA3": PlaceKind.TOWN,
}  # fmt: skip
"""What a seat of government is, at least, by its feature code."""
_SAID = {PlaceKind.REGION: ("region", "регіон", "регион"), PlaceKind.DISTRICT: ("district", "район", "район")}
"""What is put behind the name of a region or district that is a settlement's too."""
_Written = Mapping[int, Sequence[AlternateName]]


@dataclass(frozen=True, slots=True)
class Country:
    """Rows for the index, and the settlements with their names besides the one in Ukrainian."""

    rows: list[PlaceRow]
    units: list[Unit]
    named: dict[str, Named]


def read_country(dump: Dump) -> Country:
    """Return a country's regions, districts and settlements; each lies in what its codes say."""
    records = dump.records()
    regions, districts = dump.units(1), dump.units(2)
    ids = {record.geonameid for record in records} | {unit.geonameid for unit in (*regions, *districts)}
    written = dump.names(ids)
    settlements = [record for record in records if record.is_settlement]
    rows = _unit_rows(regions, districts, settlements, records, written)
    numbers = {unit.code: number for number, unit in enumerate([*regions, *districts])}
    units, named = [], {}
    for record in settlements:
        parent = _parent(dump.country, record, numbers)
        row = _settlement_row(record, parent, written.get(record.geonameid, ()))
        above = rows[parent] if parent is not None else row
        region = rows[above.parent].id if above.parent is not None else above.id
        units.append(Unit(row.id, row.kind, row.uk, region))
        named[row.id] = _named(row, (record.name, record.plain_name), written.get(record.geonameid, ()))
        rows.append(row)
    return Country(rows, units, named)


def code_of(geonameid: int) -> str:
    return f"geonames:{geonameid}"


def _unit_rows(
    regions: Sequence[AdminUnit],
    districts: Sequence[AdminUnit],
    settlements: Iterable[Record],
    records: Iterable[Record],
    written: _Written,
) -> list[PlaceRow]:
    points = {record.geonameid: record for record in records if not record.is_settlement}
    taken = {record.name for record in settlements}
    numbers = {region.code: number for number, region in enumerate(regions)}
    rows = []
    for unit in (*regions, *districts):
        kind = PlaceKind.REGION if unit.code in numbers else PlaceKind.DISTRICT
        parent = None if kind is PlaceKind.REGION else numbers.get(unit.code.rpartition(".")[0])
        names = in_three_languages(unit.name or unit.plain_name, written.get(unit.geonameid, ()))
        if unit.name in taken or names.en in taken:
            names = Names(*(_with(word, name) for word, name in zip(_SAID[kind], _each(names), strict=True)))
        point = points.get(unit.geonameid)
        rows.append(
            PlaceRow(
                code_of(unit.geonameid), kind, parent, *_each(names),
                point.latitude if point else None, point.longitude if point else None,
                Coordinates.DISTRICT if point else Coordinates.NONE,
            )
        )  # fmt: skip
    return rows


def _with(word: str, name: str) -> str:
    return name if word in name.lower() else f"{name} {word}"


def _each(names: Names) -> tuple[str, str, str]:
    return names.en, names.uk, names.ru


def _parent(country: str, record: Record, numbers: Mapping[str, int]) -> int | None:
    region = f"{country}.{record.admin1}"
    return numbers.get(f"{region}.{record.admin2}", numbers.get(region))


def _settlement_row(record: Record, parent: int | None, written: Sequence[AlternateName]) -> PlaceRow:
    return PlaceRow(
        code_of(record.geonameid), _kind(record), parent, *_each(in_three_languages(record.name, written)),
        record.latitude, record.longitude, Coordinates.OWN, record.population or None,
    )  # fmt: skip


def _kind(record: Record) -> PlaceKind:
    by_code = _KINDS.get(record.code, PlaceKind.VILLAGE)
    if record.population >= CITY or by_code is PlaceKind.CITY:
        return PlaceKind.CITY
    return PlaceKind.TOWN if record.population >= TOWN else by_code


def in_three_languages(name: str, written: Sequence[AlternateName]) -> Names:
    """Return how a place is shown: by the preferred present name of each language, else by rule."""
    english, ukrainian, russian = (_present(written, language) for language in ("en", "uk", "ru"))
    if not ukrainian:
        ukrainian = as_ukrainian(russian) if russian else cyrillic(name)
    return Names(english or (name if _is_latin(name) else to_english(ukrainian)), ukrainian,
                 russian or as_russian(ukrainian))  # fmt: skip


def _present(written: Sequence[AlternateName], language: str) -> str:
    names = [one for one in written if one.language == language and not (one.historic or one.colloquial)]
    preferred = [one for one in names if one.preferred]
    return (preferred or names)[0].text if names else ""


def _is_latin(name: str) -> bool:
    return all(letter < "\u0370" for letter in name if letter.isalpha())


def _named(row: PlaceRow, official: Iterable[str], written: Sequence[AlternateName]) -> Named:
    others = dict.fromkeys((row.en, *official), NameClass.OFFICIAL)
    for name in written:
        if name.historic:
            others.setdefault(name.text, NameClass.FORMER)
        elif name.language in ("en", "uk", "ru", ""):
            others.setdefault(name.text, NameClass.SLANG if name.colloquial else NameClass.ALTERNATE)
    same = {row.uk, row.ru}
    return Named(row.ru, {name: others[name] for name in others if name not in same and name_key(name)})
