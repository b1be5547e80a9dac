"""Takes unknown words for slips in names, where a name is near enough to be believed."""

import re
from collections.abc import Sequence

from gazetteer.candidates import ALTERNATE, FORMER, LEAD, OFFICIAL, Candidate, Mention
from gazetteer.folding import slipped_keys
from gazetteer.guards import MOST_NEAR, is_abroad
from gazetteer.index import Index
from gazetteer.likeness import like, nominative_apart
from gazetteer.mentions import masculine_adjective
from gazetteer.question import Word
from gazetteer.reading import SMALL, Reading, hinted, joined

LONGEST_LIKED = 48
"""Letters above which words are no slip in a name: the longest name has some forty, and each letter costs."""
_LARGE = 3_000
_CITY = 10_000
_SURNAME = re.compile(r"(?:енк|enk)(?:о|а|у|ом|ові|o|a|u|om)$|(?:вич|vych|vich)(?:а|у|ем|ом)?$")
"""Endings of surnames; from one of them only the name of a city is taken for a slip."""
_FREE_WORDS = 4
"""Unknown words that are looked at for likeness; a question in which none is a name has more."""
_TINY = 1_000
_RIVAL = 20_000
"""Inhabitants of a town that is offered beside a tiny place of nearly its name."""
_MOST_SLIPS = {OFFICIAL: 2.0, ALTERNATE: 0.5, FORMER: 1.0}
"""Slips that are believed in each class of names; none is looked for behind slang."""
_BELIEVED = (
    # Up to so many slips, in a key of at least so many letters, a place of at least so many inhabitants.
    (0.5, 7, 0), (0.5, 5, _LARGE), (0.5, 4, 50_000), (1.0, 7, _LARGE), (1.0, 6, _CITY), (1.0, 5, 50_000),
    (1.5, 8, 2 * _CITY), (2.0, 10, 2 * _CITY),
)  # fmt: skip


def add_likely(index: Index, reading: Reading) -> None:
    """Take unknown words for slips in names, where a name is near enough and nothing else is."""
    settled = any(mention.best.weight >= SMALL for mention in reading.mentions)
    free = reading.free()
    for at in free[:_FREE_WORDS]:
        if any(mention.first <= at < mention.last for mention in reading.mentions):
            continue
        if settled and not joined(reading, at):
            continue
        if reading.rules.abroad and is_abroad(index, reading.words, at):
            continue
        _try_likely(index, reading, at, free)


def _try_likely(index: Index, reading: Reading, at: int, free: Sequence[int]) -> None:
    best: tuple[Mention, list[Candidate]] | None = None
    for size in (3, 2, 1):
        span = reading.words[at : at + size]
        if len(span) < size or not all(_open(reading, place, free) for place in range(at, at + size)):
            continue
        found = _likely(index, span, reading)
        if found and (best is None or found[0].worth > best[1][0].worth + 0.2):
            best = Mention(at, at + size, exact=False), found
    if best is None:
        return
    mention, found = best
    others = len([place for place in free if not mention.first <= place < mention.last])
    length = sum(len(word.key) for word in reading.words[mention.first : mention.last])
    credible = [c for c in found if _credible(c, length, others, reading)]
    if _SURNAME.search(reading.words[mention.last - 1].text):
        credible = [candidate for candidate in credible if candidate.weight >= _CITY]
    if credible and credible[0] is found[0]:
        first = credible[0]
        rivals = [c for c in credible if first.worth - c.worth < LEAD or not first.leads_unheard(c)]
        mention.keep(rivals)
        reading.mentions = [m for m in reading.mentions if m.last <= mention.first or m.first >= mention.last]
        reading.mentions = sorted([*reading.mentions, mention], key=lambda m: m.first)
    key = "".join(word.key for word in reading.words[mention.first : mention.last])
    reading.near += sorted(found, key=lambda c: (nominative_apart(key, c.name), c.slips, -c.worth))


def _open(reading: Reading, at: int, free: Sequence[int]) -> bool:
    """Return whether a word may be part of a slip: unknown, or so far taken for a small place."""
    return at in free or any(
        mention.first == at and mention.last == at + 1 and mention.best.weight < SMALL
        for mention in reading.mentions
    )


def _likely(index: Index, span: Sequence[Word], reading: Reading) -> list[Candidate]:
    key = "".join(word.key for word in span)
    if max(len(key), len(span[0].text)) > LONGEST_LIKED:
        return []
    letters = len(key) if len(span) > 1 else max(map(len, (key, *slipped_keys(span[0].text))))
    if letters < 4 or any(word.text.isdigit() for word in span):
        return []
    found = _fitting(like(index, key, reading.activity), span[-1])
    if len(span) == 1 and not any(
        nominative_apart(key, candidate.name) <= 1 for candidate in found[:MOST_NEAR]
    ):
        found = _fitting(like(index, key, reading.activity, slipped_keys(span[0].text)), span[0])
    if len(span) > 1:
        found = [candidate for candidate in found if candidate.slips <= 1.5]
    return found


def _fitting(found: list[Candidate], word: Word) -> list[Candidate]:
    """Return the names that end as an adjective does, if the word is one: «сиецький» is no Стецьки."""
    if not masculine_adjective(word.text):
        return found
    return [candidate for candidate in found if candidate.name.endswith(("ий", "ій", "ый"))]


def _credible(candidate: Candidate, length: int, others: int, reading: Reading) -> bool:
    """Return whether a slip is likely enough to be believed."""
    if candidate.slips > _MOST_SLIPS.get(candidate.quality, 0.0):
        return False
    weight = candidate.weight
    if reading.activity.get(candidate.place.id) is not None:
        weight = max(weight, 2 * _CITY)
    if others and (weight < _CITY or length < 6 or candidate.slips > 1.0):
        return False
    if reading.talk and (weight < _CITY or candidate.slips > 0.5):
        return False
    return any(
        candidate.slips <= slips and length >= letters and weight >= inhabitants
        for slips, letters, inhabitants in _BELIEVED
    )


def add_rivals(index: Index, reading: Reading) -> None:
    """Put a large town one slip away beside a tiny place that was typed exactly."""
    for mention in reading.mentions:
        best = mention.best
        if (
            mention.exact
            and best.place.is_settlement
            and best.weight < _TINY
            and not hinted(reading, mention)
        ):
            key = "".join(word.key for word in reading.words[mention.first : mention.last])
            if len(key) < 6 or reading.activity.get(best.place.id):
                continue
            liked = like(index, key, reading.activity)
            rivals = [c for c in liked if c.weight >= _RIVAL and 0 < c.slips <= 0.5 and c.quality == OFFICIAL]
            if rivals:
                mention.candidates = [*mention.candidates, rivals[0]]
                mention.contested = True
