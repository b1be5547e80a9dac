"""Finds names that a word is like: the right ones for a typed slip."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.place import ActivityLookup
from gazetteer.candidates import Candidate, slipped
from gazetteer.folding import consonants, name_key, stem_of
from gazetteer.index import Index

_ENDINGS = frozenset(
    "a e i o u ou oi ei eu ie ia oe om em im am ah ih iv ov ev oho omu imi ami ovi evi eho emu".split()
)
_VOWELS = frozenset("aeiou")
_VOICELESS = str.maketrans("bdvzjhwq", "ptfsckcc")
_NO_OTHERS: Mapping[str, int] = {}
_FURTHEST = 2.0
"""Slips at which a name is no longer offered, even for a long word."""

_LARGE_SLIPS = 2
"""Slips in larger places' names: so many letters their lengths may differ by."""


@lru_cache(maxsize=8192)
def _bare(text: str) -> str:
    return consonants(text).translate(_VOICELESS)


def slips_between(typed: str, stem: str) -> float:
    """Return how far apart two keys are; a wrong vowel or a voiced consonant for its pair counts half."""
    return (OSA.distance(typed, stem) + OSA.distance(_bare(typed), _bare(stem))) / 2


def nominative_apart(typed: str, name: str) -> int:
    """Return the slips of hand alone between a key and a whole name."""
    return OSA.distance(typed, name_key(name))


def like(
    index: Index, key: str, activity: ActivityLookup, others: Mapping[str, int] = _NO_OTHERS
) -> list[Candidate]:
    """Return places whose name is like a key, the likeliest first, each once.

    `others` are further keys of the same word, with the slips that were undone to get each.
    """
    named = [
        (name, slips)
        for stem, slips in _stems_like(index, key, others).items()
        for name in index.names_of_stem(stem)
        if name.quality <= _LAST_LIKED
    ]
    index.fetch(number for name, _ in named for number in name.places[:_NAMESAKES])
    found: dict[int, Candidate] = {}
    for name, slips in named:
        for number in name.places[:_NAMESAKES]:
            candidate = slipped(index.place(number), name.text, number, name.quality, slips, activity)
            if number not in found or _is_liker(key, candidate, found[number]):
                found[number] = candidate
    return sorted(found.values(), key=lambda candidate: (-candidate.worth, candidate.number))


def _is_liker(key: str, one: Candidate, other: Candidate) -> bool:
    """Return whether a place's other name is to be shown: Грабово rather than Грабове for «грабнво»."""
    if one.worth != other.worth:
        return one.worth > other.worth
    return nominative_apart(key, one.name) < nominative_apart(key, other.name)


_LAST_LIKED = 2
"""The last class of names that slips are looked for in."""
_NAMESAKES = 4
"""So many places of one name are offered for a slip, the most populous."""
_MOST_STEMS = 40
_HOPELESS = 3
_FIRST_LETTER = 0.5
"""What it adds that the first letter is wrong: it seldom is."""
_SHARE = 0.26
"""Slips for each letter of the name: a short one leaves little room."""


def _stems_like(index: Index, key: str, others: Mapping[str, int]) -> dict[int, float]:
    """Return the numbers of stems within reach with the slips between, nearest first."""
    reach = furthest(max(len(key), *(len(other) for other in others)) if others else len(key))
    best: dict[int, tuple[float, float]] = {}
    for spelling, undone in {key: 0, **others}.items():
        for cut in cuts(spelling):
            for number in _possible(index, cut, reach):
                stem = index.stems[number]
                if OSA.distance(cut, stem, score_cutoff=_HOPELESS) > _HOPELESS:
                    continue
                slips = undone + min(slips_between(cut, stem + end) for end in ("", "a", "i", "e", "o"))
                slips = slips if spelling == key else max(slips, 0.5)
                if slips <= max(0.5, min(reach, len(stem) * _SHARE)):
                    first = _FIRST_LETTER if slips and cut[0] != stem[0] else 0.0
                    best[number] = min((slips, slips + first), best.get(number, (slips, slips + first)))
    nearest = sorted(best.items(), key=lambda pair: (pair[1], pair[0]))
    return {number: slips for number, (_, slips) in nearest[:_MOST_STEMS]}


def furthest(length: int) -> float:
    """Return how many slips a key of that length may have."""
    return 0.5 if length < 5 else 1.0 if length < 7 else 1.5 if length < 9 else _FURTHEST


def _large_like(index: Index, text: str) -> list[int]:
    """Return the stems of larger places' names within two slips of `text`."""
    numbers, stems = index.large_near(len(text), _LARGE_SLIPS)
    found = process.extract(text, stems, scorer=OSA.distance, score_cutoff=_LARGE_SLIPS, limit=12)
    return [numbers[at] for _, _, at in found]


def cuts(key: str) -> Iterable[str]:
    """Yield the key without each ending that it may have."""
    yield key
    if (stem := stem_of(key)) not in (key, key[:-1]):
        yield stem
    for size in (1, 2, 3):
        if len(key) - size > 2 and key[-size:] in _ENDINGS:
            yield key[:-size]


def _possible(index: Index, cut: str, reach: float) -> set[int]:
    """Return the stems that may be near: by one letter left out on either side, by consonants, or large."""
    found = set(index.slip(cut))
    for shorter in {cut[:at] + cut[at + 1 :] for at in range(len(cut))}:
        found.update(index.slip(shorter))
        if shorter[-1:] in _VOWELS:
            found.update(index.slip(stem_of(shorter)))
    if len(bare := consonants(cut)) > 2:
        found.update(index.slip("^" + bare))
    if reach > 1.0:
        found.update(_large_like(index, cut))
    return found
