"""Finds names that a word is like: the right ones for a typed slip."""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from domain.place import ActivityLookup
from gazetteer.candidates import Candidate, slipped
from gazetteer.folding import consonants
from gazetteer.index import Index

_ENDINGS = frozenset(
    "a e i o u ou oi ei eu ie ii ia oe om em im am ah ih iv ov ev oho omu imi ami ovi evi eho emu ihi i".split()
)
_VOICELESS = str.maketrans("bdvzjhwq", "ptfsckcc")
_FURTHEST = 2.0
"""Slips at which a name is no longer offered, even for a long word."""


@lru_cache(maxsize=8192)
def _bare(text: str) -> str:
    return consonants(text).translate(_VOICELESS)


def slips_between(typed: str, stem: str) -> float:
    """Return how far apart two keys are; a wrong vowel or a voiced consonant for its pair counts half."""
    apart = (OSA.distance(typed, stem) + OSA.distance(_bare(typed), _bare(stem))) / 2
    return apart + 0.5 if typed[:1] != stem[:1] and apart else apart


def like(index: Index, key: str, activity: ActivityLookup) -> list[Candidate]:
    """Return places whose name is like a key, the likeliest first; a place counts once."""
    found: dict[int, Candidate] = {}
    for stem, slips in _stems_like(index, key).items():
        for name in index.names_of_stem(stem):
            if name.quality > _LAST_LIKED:
                continue
            for number in name.places[:_NAMESAKES]:
                candidate = slipped(index.place(number), name.text, number, name.quality, slips, activity)
                if number not in found or found[number].worth < candidate.worth:
                    found[number] = candidate
    return sorted(found.values(), key=lambda candidate: (-candidate.worth, candidate.number))


_LAST_LIKED = 3
"""The last class of names that slips are looked for in."""
_NAMESAKES = 4
"""So many places of one name are offered for a slip, the most populous."""
_MOST_STEMS = 24


def _stems_like(index: Index, key: str) -> dict[int, float]:
    """Return the numbers of stems within reach, with the slips that part them from the key, nearest first."""
    reach = furthest(len(key))
    best: dict[int, float] = {}
    for cut in cuts(key):
        ending = 0.0 if cut == key or key[len(cut) :] in _ENDINGS else 0.5
        for number in _possible(index, cut, reach):
            slips = slips_between(cut, index.stems[number]) + ending
            if slips <= reach and slips < best.get(number, 9.0):
                best[number] = slips
    nearest = sorted(best.items(), key=lambda pair: (pair[1], pair[0]))
    return dict(nearest[:_MOST_STEMS])


def furthest(length: int) -> float:
    """Return how many slips a key of that length may have."""
    return 0.5 if length < 5 else 1.0 if length < 7 else 1.5 if length < 9 else _FURTHEST


def cuts(key: str) -> Iterable[str]:
    """Yield the key without each ending that it may have."""
    yield key
    for size in (1, 2, 3):
        if len(key) - size > 2 and key[-size:] in _ENDINGS:
            yield key[:-size]


def _possible(index: Index, cut: str, reach: float) -> set[int]:
    """Return the stems that may be near: by one letter left out on either side, by consonants, or large."""
    found = set(index.slip(cut))
    for at in range(len(cut)):
        found.update(index.slip(cut[:at] + cut[at + 1 :]))
    if len(bare := consonants(cut)) > 2:
        found.update(index.slip("^" + bare))
    if reach > 1.0:
        found.update(index.large_like(cut))
    return found
