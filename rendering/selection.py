"""What of all that is known is shown, and in what order: topics, sides, statements."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest
from typing import TypeVar

from domain.answer import PlaceNews, TopicCount, Totals
from domain.statement import Side, Statement, Topic
from rendering.denials import find_denial
from rendering.sides import by_side, side_of

Each = TypeVar("Each")

TOPICS = 2
STATEMENTS = 4
"""What stands above the fold at most."""


def topics_in_order(news: PlaceNews, sides: Sequence[Side]) -> list[Topic]:
    """Return the topics there are statements of to show: the newest day first, OTHER last.

    On the same day one that both sides at war have spoken about goes first. A topic that no side has
    spoken about comes after all others: who speaks for nobody stands behind the fold where sides speak.
    """
    sided = {s.topic for s in news.statements if side_of(s, sides)}
    present = sided or {s.topic for s in news.statements}
    belligerents = {side.id for side in sides[:2]}

    def rank(topic: Topic) -> tuple[bool, int, bool, int]:
        counts = [count for count in news.topics if count.topic is topic]
        both = belligerents <= {count.side for count in counts}
        return (topic is Topic.OTHER, -_newest(topic, counts, news).toordinal(), not both, _LISTED[topic])

    return sorted(present, key=rank)


def likely_topics(counts: Sequence[TopicCount], sides: Sequence[Side]) -> list[Topic]:
    """Return the topics that may be shown openly, told by the counts alone: twice as many as will be."""
    belligerents = {side.id for side in sides[:2]}
    about: dict[Topic, list[TopicCount]] = {}
    for count in counts:
        about.setdefault(count.topic, []).append(count)

    def rank(topic: Topic) -> tuple[bool, bool, int, bool, int]:
        speaking = {count.side for count in about[topic]}
        newest = max(count.newest for count in about[topic]).toordinal()
        both = belligerents <= speaking
        return (speaking == {None}, topic is Topic.OTHER, -newest, not both, _LISTED[topic])

    return sorted(about, key=rank)[: 2 * TOPICS]


_LISTED = {topic: place for place, topic in enumerate(Topic)}


def _newest(topic: Topic, counts: Sequence[TopicCount], news: PlaceNews) -> date:
    if counts:
        return max(count.newest for count in counts)
    return max(statement.day for statement in news.statements if statement.topic is topic)


def above_the_fold(news: PlaceNews, topics: Sequence[Topic], sides: Sequence[Side]) -> list[Statement]:
    """Return the statements on `topics` to show openly, the most important first.

    First the newest of both sides at war on each topic, so that no rival is missing, then those of
    further sides, then further ones of each. A denial and what it denies are taken before newer ones.
    """
    at_war = {side.id for side in sides[:2]}
    rivals: list[Statement] = []
    others: list[Statement] = []
    further: list[list[Statement]] = []
    for topic in topics:
        about = [statement for statement in news.statements if statement.topic is topic]
        denied = find_denial(about, sides)
        first = [denied.denial, denied.claim] if denied else []
        groups = by_side([*first, *(each for each in about if each not in first)], sides)
        if len(groups) > 1 and not (denied and side_of(denied.denial, sides) is None):
            groups.pop(None, None)
        for side, group in groups.items():
            (rivals if side in at_war else others).append(group[0])
        further.append(in_turn(group[1:] for side, group in groups.items() if side or len(groups) == 1))
    return [*rivals, *others, *(s for group in further for s in group)][:STATEMENTS]


def in_turn(groups: Iterable[Sequence[Each]]) -> list[Each]:
    """Return the first of each group, then the second of each, and so on."""
    return [s for layer in zip_longest(*groups) for s in layer if s is not None]


def narrowed(news: PlaceNews, topic: Topic) -> PlaceNews:
    """Return what of `news` is about `topic`, its statements shown under that topic.

    How many speakers and outlets there are, and what is new since, is only known of the place as a whole.
    """
    counts = tuple(count for count in news.topics if count.topic is topic)
    narration = tuple(s for s in news.narration if topic in s.topics)
    totals = Totals(
        statements=sum(count.statements for count in counts),
        narrations=len(narration),
        newest=max((count.newest for count in counts), default=None),
    )
    statements = tuple(replace(s, topics=(topic,)) for s in news.statements if topic in s.topics)
    return replace(news, totals=totals, statements=statements, narration=narration, topics=counts, since=None)
