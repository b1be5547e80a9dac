"""What a statement is about, and whether it says that something is so or denies it."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping, Sequence

from domain.statement import Stance, Topic
from extraction.words.lexicon import (
    ATTACKS,
    BETWEEN,
    DENIALS,
    NEGATIONS,
    NEGATIONS_AFTER,
    PROPOSALS,
    REJECTIONS,
    Lexicon,
)
from extraction.words.stems import Stems
from extraction.words.tokens import Token
from extraction.words.topicwords import ALONE, CONTROL_ALONE, GROUND, GROUND_NEAR

Marked = Mapping[Topic | str, Sequence[int]]
"""Where the words of each topic and of each list of `[stance]` stand."""

MOST_TOPICS = 3

DENIABLE = (Topic.CONTROL, Topic.ENCIRCLEMENT, Topic.ADVANCE, Topic.STRIKE)
"""Topics on which a negation denies what another may claim; "no evacuation" is news, not a denial."""

_ORDER = {topic: place for place, topic in enumerate(Topic)}

WORDS_BEFORE_THAT, OTHERS_WITH_THAT = 4, 6
"""How far behind a negation its "that" may stand, and how many words that are not small there may be."""

OBJECT_WITHIN = 4
"""Words in which the proposal stands that somebody rejected: it is refused, nothing is denied."""

REJECTED_WITHIN = 9
"""Words behind "rejecting" in which stands what is rejected."""

WORDS_AFTER = 6
"""Words that may stand between a topic's word and a negation behind it: «штурма города сейчас нет»."""


def content(tokens: Sequence[Token], lexicon: Lexicon, *, turned: bool) -> tuple[tuple[Topic, ...], Stance]:
    """Return the topics of the words, and whether they deny: by their cue (`turned`), "not true", a negation.

    The topic most often touched comes first, then they are in the order in which they come.
    """
    marked = lexicon.about.found_in(tokens)
    denied = turned and not any(at < OBJECT_WITHIN for at in marked.get(PROPOSALS, ()))
    held = Stance.DENIES if denied else _stance(tokens, marked, lexicon)
    return _topics(marked, held), held


def _topics(marked: Marked, held: Stance) -> tuple[Topic, ...]:
    """Return the topics; of words that deny, first what they deny: «не оточені, логістика працює»."""
    found = _touched(marked)
    first = _denied_first(found) if held is Stance.DENIES else None
    ranked = sorted(
        found,
        key=lambda topic: (topic is not first, -len(found[topic]), found[topic][0], _ORDER[topic]),
    )
    return tuple(ranked[:MOST_TOPICS]) or (Topic.OTHER,)


def _touched(marked: Marked) -> dict[Topic, list[int]]:
    """Return where each topic is touched, the attacks counted to strikes or to the ground."""
    found = {one: list(places) for one, places in marked.items() if isinstance(one, Topic)}
    if ATTACKS in marked:
        near = GROUND_NEAR in marked and found.keys().isdisjoint((Topic.CASUALTIES, Topic.INFRASTRUCTURE))
        ground = Topic.STRIKE not in found and (Topic.ADVANCE in found or GROUND in marked or near)
        _add(found, Topic.ADVANCE if ground else Topic.STRIKE, marked[ATTACKS])
    told = frozenset(found)
    for one, topic in ALONE.items():
        if one in marked and told <= {topic}:
            _add(found, topic, marked[one])
    return found


def _add(found: dict[Topic, list[int]], topic: Topic, places: Sequence[int]) -> None:
    found[topic] = sorted([*found.get(topic, ()), *places])


def _denied_first(found: Iterable[Topic]) -> Topic | None:
    """Return the topic a denial is about: encirclement before control, which its words often imply."""
    return next((topic for topic in (Topic.ENCIRCLEMENT, Topic.CONTROL) if topic in found), None)


def _stance(tokens: Sequence[Token], found: Marked, lexicon: Lexicon) -> Stance:
    """Return whether the words deny: by "not true", or a negation before their topic."""
    if DENIALS in found:
        return Stance.DENIES
    if _rejects(tokens, found, lexicon):
        return Stance.DENIES
    touched = sorted(at for one in (*DENIABLE, CONTROL_ALONE) for at in found.get(one, ()))
    small = frozenset(found.get(BETWEEN, ()))
    before = any(
        _turns_round(tokens, negation, touched, small, lexicon.grammar.that)
        for negation in found.get(NEGATIONS, ())
        if not _only_contrasts(tokens, negation)
    )
    after = any(
        all(one.is_word for one in tokens[at:negation])
        for negation in found.get(NEGATIONS_AFTER, ())
        for at in touched[bisect_left(touched, negation - WORDS_AFTER) : bisect_left(touched, negation)]
    )
    return Stance.DENIES if before or after else Stance.ASSERTS


def _rejects(tokens: Sequence[Token], found: Marked, lexicon: Lexicon) -> bool:
    """Return whether the words say beside other things that a claim on who holds a place is rejected.

    "…, rejecting Moscow's assertion that the city was surrounded", not "denying them control of the road".
    """
    if REJECTIONS not in found:
        return False
    held = [at for topic in (Topic.CONTROL, Topic.ENCIRCLEMENT) for at in found.get(topic, ())]
    claims, that = lexicon.grammar.claims, lexicon.grammar.that
    return any(
        any(token.norm in claims or token.norm in that for token in tokens[at:topic])
        for at in found[REJECTIONS]
        for topic in held
        if at < topic <= at + REJECTED_WITHIN
    )


def _only_contrasts(tokens: Sequence[Token], negation: int) -> bool:
    """Return whether it is the "not" of "they lack men, not drones", behind which nothing is denied."""
    return negation > 0 and tokens[negation].norm == "not" and tokens[negation - 1].text == ","


def _turns_round(
    tokens: Sequence[Token], negation: int, touched: Sequence[int], small: Container[int], that: Stems[bool]
) -> bool:
    """Return whether the negation at `negation` reaches one of the words at `touched`, in text order.

    Only small words are between («не вдалося повністю захопити»; «не витримують обстрілів» tells of
    shelling), or what was not thought or said begins there: "never believed that Pokrovsk is encircled".
    """
    others, that_at, seen = 0, None, negation + 1
    for index in range(bisect_left(touched, negation), len(touched)):
        for one in range(seen, touched[index]):
            others += one not in small
            if that_at is None and tokens[one].norm in that:
                that_at = one
        seen = max(seen, touched[index])
        near = that_at is not None and that_at - negation <= WORDS_BEFORE_THAT
        if not others or (near and others <= OTHERS_WITH_THAT):
            return True
        if others > OTHERS_WITH_THAT:
            return False  # further words are further away still
    return False
