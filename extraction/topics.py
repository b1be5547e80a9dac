"""What a statement is about, and whether it says that something is so or denies it."""

from collections.abc import Sequence

from domain.statement import Stance, Topic
from extraction.cues import Cue
from extraction.lexicon import Lexicon
from extraction.stems import found_in, joined
from extraction.tokens import Token

MOST_TOPICS = 3

NEGATED_WITHIN = 45
"""Characters before a topic's word within which a negation turns it round."""


def topics(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Topic, ...]:
    """Return the topics of the words, the most often touched one first, then in the order they come."""
    words = joined(tokens)
    found = {topic: places for topic, lines in lexicon.topics.items() if (places := found_in(words, lines))}
    ranked = sorted(found, key=lambda topic: (-len(found[topic]), found[topic][0], list(Topic).index(topic)))
    return tuple(ranked[:MOST_TOPICS]) or (Topic.OTHER,)


def stance(tokens: Sequence[Token], cue: Cue | None, lexicon: Lexicon) -> Stance:
    """Return whether the words deny: by a verb of denying, "not true", or a negation before their topic."""
    words = joined(tokens)
    if (cue is not None and cue.sort == "deny") or found_in(words, lexicon.denials):
        return Stance.DENIES
    touched = sorted(at for lines in lexicon.topics.values() for at in found_in(words, lines))
    for negation in found_in(words, lexicon.negations):
        if any(0 <= at - negation <= NEGATED_WITHIN and _one_clause(words[negation:at]) for at in touched):
            return Stance.DENIES
    return Stance.ASSERTS


def _one_clause(between: str) -> bool:
    return (
        not any(mark in between for mark in (" , ", " . ", " ; ", " : ", " but ", " але ", " но "))
        and " only " not in between
    )
