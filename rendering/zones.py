"""Time zones as readers call them: by a city, in their language; names are those of CLDR."""

from functools import cache
from zoneinfo import available_timezones

from babel import Locale

from domain.language import Language

_CLDR_NAMES = {"Europe/Kiev": "Europe/Kyiv"}
"""Zones that CLDR knows under a former name."""

OFFERED = (
    "Europe/Kyiv",
    "Europe/Warsaw",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "Asia/Tbilisi",
)
"""Zones with a button: where many of the readers live."""

_COUNTRIES = {
    "europe/kyiv": "ukraine україна украина kiev киев київ kyiv",
    "europe/warsaw": "poland польща польша",
    "europe/berlin": "germany німеччина германия munich мюнхен hamburg гамбург cologne кельн",
    "europe/london": "uk england britain англія англия",
    "europe/prague": "czechia чехія чехия",
    "europe/paris": "france франція франция",
    "europe/rome": "italy італія италия milan мілан милан",
    "europe/madrid": "spain іспанія испания barcelona барселона",
    "asia/jerusalem": "israel ізраїль израиль",
    "europe/chisinau": "moldova молдова",
}
"""What people write who mean a country of one zone, or its second city."""


def zone_name(zone: str, language: Language) -> str:
    """Return the city that `zone` is known by: "Warsaw", "Варшава"."""
    return _cities(language).get(zone) or _from_id(zone)


def find_zone(words: str) -> str | None:
    """Return the zone that is meant by an IANA name, or by its city in any of the three languages."""
    return _table().get(_folded(words))


@cache
def _cities(language: Language) -> dict[str, str]:
    cities: dict[str, str] = {}
    for zone, names in Locale.parse(language.value).time_zones.items():
        if city := names.get("city"):
            cities[_CLDR_NAMES.get(zone, zone)] = str(city)
    return cities


@cache
def _table() -> dict[str, str]:
    zones = sorted(available_timezones() - {"localtime"})
    table: dict[str, str] = {}
    for zone in zones:
        table.setdefault(_folded(zone), zone)
    for zone in zones:
        if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/")):
            table.setdefault(_folded(_from_id(zone)), zone)
    for language in Language:
        for zone, city in _cities(language).items():
            table.setdefault(_folded(city), zone)
    by_id = {zone.casefold(): zone for zone in zones}
    for zone, words in _COUNTRIES.items():
        table.update(dict.fromkeys(words.split(), by_id[zone]))
    return table


def _from_id(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _folded(words: str) -> str:
    return " ".join(words.casefold().replace("_", " ").replace("-", " ").split()).replace("ё", "е")
