"""What a statement is about, and whether it says that something is so or denies it."""

from collections.abc import Iterable, Sequence

from domain.statement import Stance, Topic
from extraction.lexicon import Lexicon
from extraction.stems import joined
from extraction.tokens import Token

MOST_TOPICS = 3

DENIABLE = (Topic.CONTROL, Topic.ENCIRCLEMENT, Topic.ADVANCE, Topic.STRIKE)
"""Topics on which a negation denies what another may claim; "no evacuation" is news, not a denial."""

NEGATED_WITHIN = 45
"""Characters before a topic's word within which a negation turns it round."""


def topics(tokens: Sequence[Token], lexicon: Lexicon, held: Stance = Stance.ASSERTS) -> tuple[Topic, ...]:
    """Return the topics of the words, the most often touched one first, then in the order they come.

    Of words that deny, what they deny comes first: «не оточені, логістика працює» is about encirclement.
    """
    words = joined(tokens)
    found = {topic: places for topic, lines in lexicon.topics.items() if (places := lines.found_in(words))}
    first = _denied_first(found) if held is Stance.DENIES else None
    ranked = sorted(
        found,
        key=lambda topic: (topic is not first, -len(found[topic]), found[topic][0], list(Topic).index(topic)),
    )
    return tuple(ranked[:MOST_TOPICS]) or (Topic.OTHER,)


def _denied_first(found: Iterable[Topic]) -> Topic | None:
    """Return the topic a denial is about: encirclement before control, which its words often imply."""
    return next((topic for topic in (Topic.ENCIRCLEMENT, Topic.CONTROL) if topic in found), None)


def stance(tokens: Sequence[Token], lexicon: Lexicon, *, turned: bool) -> Stance:
    """Return whether the words deny: by their cue (`turned`), "not true", a negation before their topic."""
    words = joined(tokens)
    if turned or lexicon.denials.found_in(words):
        return Stance.DENIES
    touched = sorted(at for topic in DENIABLE for at in lexicon.topics[topic].found_in(words))
    for negation in lexicon.negations.found_in(words):
        if any(0 <= at - negation <= NEGATED_WITHIN and _one_clause(words[negation:at]) for at in touched):
            return Stance.DENIES
    for negation in lexicon.negations_after.found_in(words):
        if any(0 < negation - at <= NEGATED_WITHIN and _one_clause(words[at:negation]) for at in touched):
            return Stance.DENIES
    return Stance.ASSERTS


def _one_clause(between: str) -> bool:
    return (
        not any(mark in between for mark in (" , ", " . ", " ; ", " : ", " but ", " але ", " но "))
        and " only " not in between
    )
