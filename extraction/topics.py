"""What a statement is about, and whether it says that something is so or denies it."""

from collections.abc import Iterable, Sequence

from domain.statement import Stance, Topic
from extraction.lexicon import DENIALS, NEGATIONS, NEGATIONS_AFTER, Lexicon
from extraction.stems import joined
from extraction.tokens import Token

MOST_TOPICS = 3

DENIABLE = (Topic.CONTROL, Topic.ENCIRCLEMENT, Topic.ADVANCE, Topic.STRIKE)
"""Topics on which a negation denies what another may claim; "no evacuation" is news, not a denial."""

_ORDER = {topic: place for place, topic in enumerate(Topic)}

NEGATED_WITHIN = 45
"""Characters before a topic's word within which a negation turns it round."""


def topics(tokens: Sequence[Token], lexicon: Lexicon, held: Stance = Stance.ASSERTS) -> tuple[Topic, ...]:
    """Return the topics of the words, the most often touched one first, then in the order they come.

    Of words that deny, what they deny comes first: «не оточені, логістика працює» is about encirclement.
    """
    found = {one: places for one, places in lexicon.about.found_in(tokens).items() if isinstance(one, Topic)}
    first = _denied_first(found) if held is Stance.DENIES else None
    ranked = sorted(
        found,
        key=lambda topic: (topic is not first, -len(found[topic]), found[topic][0], _ORDER[topic]),
    )
    return tuple(ranked[:MOST_TOPICS]) or (Topic.OTHER,)


def _denied_first(found: Iterable[Topic]) -> Topic | None:
    """Return the topic a denial is about: encirclement before control, which its words often imply."""
    return next((topic for topic in (Topic.ENCIRCLEMENT, Topic.CONTROL) if topic in found), None)


def stance(tokens: Sequence[Token], lexicon: Lexicon, *, turned: bool) -> Stance:
    """Return whether the words deny: by their cue (`turned`), "not true", a negation before their topic."""
    if turned:
        return Stance.DENIES
    found = lexicon.about.found_in(tokens)
    if DENIALS in found:
        return Stance.DENIES
    touched = sorted(at for topic in DENIABLE for at in found.get(topic, ()))
    pairs = [(negation, at) for negation in found.get(NEGATIONS, ()) for at in touched if negation <= at]
    pairs += [
        (at, negation) for negation in found.get(NEGATIONS_AFTER, ()) for at in touched if at < negation
    ]
    return Stance.DENIES if any(_is_near(tokens, *pair) for pair in pairs) else Stance.ASSERTS


def _is_near(tokens: Sequence[Token], first: int, last: int) -> bool:
    between = joined(tokens[first:last])
    return len(between) < NEGATED_WITHIN and _one_clause(f"{between} ")


def _one_clause(between: str) -> bool:
    return (
        not any(mark in between for mark in (" , ", " . ", " ; ", " : ", " but ", " але ", " но "))
        and " only " not in between
    )
