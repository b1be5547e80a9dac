"""Finds the places that a question names exactly: names in any case form, districts, regions, directions."""

import re
from collections.abc import Sequence
from functools import lru_cache

from domain.place import ActivityLookup, PlaceKind
from gazetteer import vocabulary
from gazetteer.candidates import OFFICIAL, Candidate, Mention, from_hits
from gazetteer.index import EXACT, FORM, Hit, Index
from gazetteer.question import Word

LONGEST_NAME = 4
"""Words of the longest names that are looked for."""
_MOST = 12
"""Mentions that are looked at; four are answered."""
_SHORTEST_LATIN_FORM = 6
"""Letters; shorter case forms typed in Latin letters are mostly English words."""
_MASCULINE = re.compile(r"(?:[сц]ь?к|зьк)(?:ий|ій)$|(?:sk|ck|tsk|zk)(?:yi|iy|yj|ij|ii|yy|y)$")
_ADJECTIVE_ENDING = re.compile(r"(?<=[scz]k)(?:oho|omu|imi|im|om|oi|ou|oe|ei|ie|ih|i|a|u|e|o)$")
_MASCULINE_CASE = re.compile(r"к(?:ий|ого|ому|им|ім|ом)$")
_FEMININE = re.compile(r"[сцз]ь?к(?:а|ої|ій|у|ою|ая|ой|ую)$|[st]ska$")


def exact_mentions(index: Index, words: Sequence[Word], activity: ActivityLookup) -> list[Mention]:
    """Return the places named in the question, none overlapping another, in the order they stand."""
    units = _unit_mentions(index, words, activity)
    taken = {at for unit in units for at in range(unit.first, unit.last)}
    found = list(units)
    for size in range(min(LONGEST_NAME, len(words)), 0, -1):
        for first in range(len(words) - size + 1):
            span = range(first, first + size)
            if len(found) < _MOST and taken.isdisjoint(span) and (hits := _hits(index, words, span)):
                undeclined = first > 0 and words[first - 1].text in vocabulary.IN
                candidates = from_hits(index, hits, activity, undeclined=undeclined)
                found.append(Mention(first, first + size, candidates, exact=_is_exact(candidates[0])))
                taken.update(span)
    return sorted(found, key=lambda mention: mention.first)


def _is_exact(candidate: Candidate) -> bool:
    return candidate.quality < 2 and not candidate.slips


def _hits(index: Index, words: Sequence[Word], places: range) -> list[Hit]:
    """Return the names that a run of words stands for."""
    span = words[places.start : places.stop]
    if _cannot_be_name(
        span, called=places.start > 0 and words[places.start - 1].text in vocabulary.SETTLEMENT
    ):
        return []
    key = "".join(word.key for word in span)
    latin = span[-1].text.isascii()
    masculine = masculine_adjective(span[-1].text)
    spelled_out = len(span) > 1 and any(word.serves for word in span)
    return [
        hit
        for hit in index.hits(key)
        if not (hit.how == FORM and (masculine or (latin and len(key) < _SHORTEST_LATIN_FORM)))
        and not (masculine and not _ends_as_adjective(hit.name.text))
        and not (spelled_out and _length(hit.name.text) != len(span))
    ]


def masculine_adjective(word: str) -> bool:
    """Return whether a word ends as the masculine adjective of a place does, which is also a surname."""
    return _MASCULINE.search(word) is not None


def _cannot_be_name(span: Sequence[Word], *, called: bool) -> bool:
    """Return whether words are none of a name; `called` says that "village" stands before them."""
    first, last = span[0], span[-1]
    if len(span) == 1:
        return (first.known and not called) or len(first.text) < 2
    if first.text in vocabulary.AT or first.text in vocabulary.AND or last.text in vocabulary.AT:
        return True
    return all(word.serves for word in span) or any("," in word.gap or "." in word.gap for word in span[1:])


@lru_cache(maxsize=4096)
def _length(name: str) -> int:
    return len(re.findall(r"[\w’']+", name))


def _ends_as_adjective(name: str) -> bool:
    return name.endswith(("ий", "ій", "ый", "yi", "iy", "y", "i"))


_UNITS = (
    (vocabulary.REGION, (PlaceKind.REGION,)),
    (vocabulary.DISTRICT, (PlaceKind.DISTRICT,)),
    (vocabulary.DIRECTION, (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)),
)


def _unit_mentions(index: Index, words: Sequence[Word], activity: ActivityLookup) -> list[Mention]:
    """Return districts, regions and directions: an adjective or a name beside the word that says which."""
    found: list[Mention] = []
    taken: set[int] = set()
    for at, word in enumerate(words):
        for names, kinds in _UNITS:
            if word.text in names:
                mention = _beside(index, words, at, kinds, activity)
                if mention and taken.isdisjoint(range(mention.first, mention.last)):
                    mention.direction = names is vocabulary.DIRECTION
                    found.append(mention)
                    taken.update(range(mention.first, mention.last))
    return found


def _beside(
    index: Index, words: Sequence[Word], at: int, kinds: tuple[PlaceKind, ...], activity: ActivityLookup
) -> Mention | None:
    spans: list[tuple[int, int, int | None]] = [(first, at, at + 1) for first in range(max(0, at - 3), at)]
    after = at + 2 if at + 1 < len(words) and words[at + 1].text == "of" else at + 1
    spans += [(after, last, None) for last in range(min(len(words), after + 2), after, -1)]
    for first, last, end in spans:
        span = words[first:last]
        if end is None and PlaceKind.DISTRICT in kinds and not _MASCULINE_CASE.search(span[-1].text):
            continue  # "в районі Покровська" is not the district
        if not any(word.text in vocabulary.AT or word.text in vocabulary.AND for word in span):
            candidates = _of_kind(index, span, kinds, activity)
            if PlaceKind.CITY in kinds:  # directions are named after cities
                candidates = [c for c in candidates if c.place.kind is PlaceKind.CITY] or candidates
            if candidates:
                return Mention(min(first, at), end or last, candidates)
    return None


def _of_kind(
    index: Index, span: Sequence[Word], kinds: tuple[PlaceKind, ...], activity: ActivityLookup
) -> list[Candidate]:
    key = "".join(word.key for word in span)
    hits = adjective_hits(index, key)
    if PlaceKind.CITY in kinds and not all(word.known for word in span):
        stem = _ADJECTIVE_ENDING.sub("", key)
        named = [hit for spelled in _likelier_first(span, stem, key) for hit in index.hits(spelled)]
        real = [hit for hit in named if hit.how == EXACT and hit.name.quality == OFFICIAL]
        hits = real or [*hits, *named]
    return [
        candidate
        for candidate in from_hits(index, hits, activity, undeclined=False)
        if candidate.place.kind in kinds
    ]


def _likelier_first(span: Sequence[Word], stem: str, key: str) -> tuple[str, ...]:
    """Return the key to look up as a name: an adjective's stem is one ("покровське": Покровськ)."""
    return (key,) if span[-1].text.isascii() or stem == key else (stem,)


def adjective_hits(index: Index, key: str) -> list[Hit]:
    """Return the names whose adjective has this key, in any case and gender."""
    stem = _ADJECTIVE_ENDING.sub("", key)
    return [*index.hits("~" + stem), *(index.hits("~" + key) if key != stem else ())]


def region_adjective(index: Index, word: Word, activity: ActivityLookup) -> list[Candidate]:
    """Return the region that a lone feminine adjective stands for ("запорізька")."""
    if not _FEMININE.search(word.text):
        return []
    hits = adjective_hits(index, word.key)
    return [
        candidate
        for candidate in from_hits(index, hits, activity, undeclined=False)
        if candidate.place.kind is PlaceKind.REGION
    ]
