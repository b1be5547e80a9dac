"""Decides what a question means: which places, how surely, or why none."""

from collections.abc import Sequence
from dataclasses import replace

from domain.place import ActivityLookup, Match, Meaning, NoPlace, Resolution, Resolved
from gazetteer.candidates import FORMER, Candidate, Mention
from gazetteer.context import in_context
from gazetteer.folding import LONGEST
from gazetteer.guards import MOST_NEAR, ask_about_former, drop_abroad, drop_chance, drop_governments
from gazetteer.index import FORM, Index
from gazetteer.layout import other_layouts
from gazetteer.mentions import exact_mentions
from gazetteer.question import words_of
from gazetteer.reading import SMALL, Reading
from gazetteer.rules import ALL_RULES, Rules
from gazetteer.slips import add_likely, add_rivals
from gazetteer.vocabulary import vocabulary

MOST_PLACES = 4
"""Places of one question that are answered."""


def resolve(index: Index, text: str, activity: ActivityLookup, rules: Rules = ALL_RULES) -> Resolution:
    """Return what a question means; see `Gazetteer.resolve`."""
    words = words_of(text, vocabulary(rules.unknown))
    if not words:
        return _none(text, NoPlace.EMPTY)
    reading = Reading(text, words, activity, rules)
    _find_mentions(index, reading)
    if rules.other_layout and not reading.mentions and (typed := _other_layout(index, reading)):
        return replace(typed, other_layout=True)
    if reading.mentions:
        return _answer(reading)
    return _none(text, _reason(reading), reading.near)


def _find_mentions(index: Index, reading: Reading) -> None:
    rules = reading.rules
    reading.mentions = exact_mentions(index, reading.words, reading.activity)
    if rules.context:
        reading.mentions = in_context(index, reading.words, reading.mentions, reading.activity)
    if rules.governments:
        drop_governments(reading)
    if rules.abroad:
        drop_abroad(index, reading)
    if rules.slips:
        add_likely(index, reading)
    if rules.chance:
        drop_chance(reading)
    if rules.rivals:
        add_rivals(index, reading)
    if rules.former_asked:
        ask_about_former(reading)


def _other_layout(index: Index, reading: Reading) -> Resolution | None:
    """Read the question as if it had been typed on another keyboard, if that gives a name."""
    like_a_name = any(candidate.slips <= 1.0 for candidate in reading.near)
    if reading.abroad or like_a_name or any(word.known and len(word.text) > 2 for word in reading.words):
        return None
    for text in other_layouts(reading.text[:LONGEST]):
        words = words_of(text, vocabulary(reading.rules.unknown))
        if not words or sum(len(word.key) for word in words) < 4:
            continue
        mentions = exact_mentions(index, words, reading.activity)
        mentions = [
            mention
            for mention in mentions
            if mention.best.how != FORM or not words[mention.first].text.isascii()
        ]
        covered = {at for mention in mentions for at in range(mention.first, mention.last)}
        understood = all(word.known or at in covered for at, word in enumerate(words))
        if mentions and mentions[0].best.weight >= SMALL and understood:
            for mention in mentions:
                mention.exact = False
            return _answer(
                Reading(reading.text, words, reading.activity, reading.rules, mentions),
                typed=reading.text.strip(),
            )
    return None


def _reason(reading: Reading) -> NoPlace:
    if reading.abroad:
        return NoPlace.OUTSIDE
    free = [reading.words[at] for at in reading.free()]
    if not free or reading.talk:
        return NoPlace.TALK
    return NoPlace.UNKNOWN


def _answer(reading: Reading, typed: str | None = None) -> Resolution:
    resolved = [_resolved(reading, mention, typed) for mention in reading.mentions[:MOST_PLACES]]
    distinct: dict[str, Resolved] = {}
    for one in resolved:
        distinct.setdefault(one.matches[0].place.id, one)
    first, *also = distinct.values()
    shown = {match.place.id for one in distinct.values() for match in one.matches}
    near = [] if first.exact else [candidate for candidate in reading.near if candidate.place.id not in shown]
    return Resolution(reading.text, first, tuple(also), near=_near(near))


def _resolved(reading: Reading, mention: Mention, typed: str | None) -> Resolved:
    if typed is None:
        typed = reading.text[reading.words[mention.first].start : reading.words[mention.last - 1].end]
    best = mention.best
    rivals = mention.candidates
    if mention.decided or not reading.rules.lead:
        kind = Meaning.PLACE if best.place.is_settlement else Meaning.REGION
        rivals = rivals[:1]
    else:
        kind = Meaning.AMBIGUOUS
    exact = mention.exact and best.quality < FORMER and not best.slips
    namesakes = _matches(mention, mention.namesakes if reading.rules.lead else ())
    return Resolved(kind, _matches(mention, rivals), typed, exact, mention.direction, namesakes)


def _matches(mention: Mention, shown: Sequence[Candidate]) -> tuple[Match, ...]:
    total = sum(10**candidate.worth for candidate in mention.candidates)
    return tuple(
        Match(c.place, round(10**c.worth / total * (1 - min(0.9, c.slips / 5)), 4), c.name) for c in shown
    )


def _none(text: str, reason: NoPlace, near: Sequence[Candidate] = ()) -> Resolution:
    nothing = Resolved(Meaning.NONE, (), text[:LONGEST].strip())
    return Resolution(text, nothing, reason=reason, near=_near(near))


def _near(candidates: Sequence[Candidate]) -> tuple[Match, ...]:
    """Return the names that are like what was typed, each place once, the likest first."""
    distinct: dict[str, Candidate] = {}
    for candidate in candidates:
        distinct.setdefault(candidate.place.id, candidate)
    chosen = list(distinct.values())[:MOST_NEAR]
    return tuple(Match(c.place, round(max(0.0, 0.9 - c.slips / 4), 4), c.name) for c in chosen)
