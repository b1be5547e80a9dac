"""The towns along a line of front, a road or a railway: «Сватове-Кремінна», "the Goris-Kapan road"."""

from collections.abc import Sequence

from domain.place import Place
from extraction.places.articled import ARTICLE
from extraction.places.named import Named
from extraction.places.settling import Settling
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

MOST_TOWNS = 4

_COMPASS = ("північно", "південно", "східно", "західно", "северо", "южно", "юго", "восточно", "западно")

_STATIONS = ("ая", "ый", "ий", "ное", "ой", "ую", "ому", "ого", "ної", "ній")
"""Endings of what sort of station it is."""


def ends_of_line(tokens: Sequence[Token], index: int, settling: Settling, lexicon: Lexicon) -> list[Named]:
    """Return both ends of the line at `index` and what lies between, or nothing.

    Nothing are Moscow-Kyiv relations and double names; of more than two towns all must be known.
    """
    text = tokens[index].text
    parts = text.replace("–", "-").split("-")
    capitals = all(part[:1].isupper() for part in parts)
    if not (capitals and 2 <= len(parts) <= MOST_TOWNS) or ARTICLE.match(text):
        return []
    if parts[0].casefold().endswith(_COMPASS) or parts[1].endswith(_STATIONS):
        return []  # «на Південно-Слобожанському напрямку», «Лиски-Узловая»
    roads = lexicon.places.areas.roads
    before_road = index + 1 < len(tokens) and tokens[index + 1].norm.startswith(roads)
    if not before_road and all(part.casefold() in lexicon.places.governments for part in parts):
        return []  # Moscow-Kyiv relations
    known = [settling.is_place(part) for part in parts]
    on_road = index > 0 and tokens[index - 1].norm.startswith(roads)
    named = lexicon.is_english and before_road and any(known)  # the Goris-Kapan road
    if not (all(known) or (len(parts) == 2 and (named or on_road))):
        return []
    if not (before_road or on_road) and (double := _double(parts, settling)):
        return [Named(index, index, text, double)]
    places = [settling.settle(settling.named(part)) for part in parts]
    return [Named(index, index, part, place) for part, place in zip(parts, places, strict=True)]


def _double(parts: Sequence[str], settling: Settling) -> Place | None:
    """Return the village whose double name is spelt in another way: «Орехово-Васильевка»."""
    first, second, *others = ({one.place.names.uk for one in settling.named(part)} for part in parts)
    if others:
        return None
    firsts = {name[:-1] + "о" if name.endswith("е") else name for name in first}
    names = (f"{one}-{other}" for one in sorted(firsts) for other in sorted(second))
    found = [match for name in names for match in settling.named(name)]
    return settling.settle(found) if found else None
