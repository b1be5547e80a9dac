"""What of all that is known is shown, and in what order: topics, sides, statements."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from domain.answer import PlaceNews, TopicCount, Totals
from domain.statement import Side, SpeakerKind, Statement, Topic

TOPICS = 2
STATEMENTS = 4
"""What stands above the fold at most."""

NOT_A_SIDE = (SpeakerKind.EXPERT, SpeakerKind.MONITOR)
"""They speak for nobody, whatever country they come from."""


def side_of(statement: Statement, sides: Sequence[Side]) -> Side | None:
    """Return the side whose word `statement` is, or None.

    Experts and monitors are of no side. Someone unnamed is, where a side at war is meant ("Russian
    officials"): else an answer would say that this side is silent.
    """
    speaker = statement.speaker
    if speaker is None or speaker.kind in NOT_A_SIDE:
        return None
    known = sides[:2] if speaker.kind is SpeakerKind.UNNAMED else sides
    return next((side for side in known if side.id == speaker.side), None)


def by_side(statements: Iterable[Statement], sides: Sequence[Side]) -> dict[str | None, list[Statement]]:
    """Return the statements of each side in the order of `sides`, those of no side last (under None)."""
    groups: dict[str | None, list[Statement]] = {side.id: [] for side in sides}
    groups[None] = []
    for statement in statements:
        side = side_of(statement, sides)
        groups[side.id if side else None].append(statement)
    return {side_id: group for side_id, group in groups.items() if group}


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


_LISTED = {topic: place for place, topic in enumerate(Topic)}


def _newest(topic: Topic, counts: Sequence[TopicCount], news: PlaceNews) -> date:
    if counts:
        return max(count.newest for count in counts)
    return max(statement.day for statement in news.statements if statement.topic is topic)


def above_the_fold(news: PlaceNews, topics: Sequence[Topic], sides: Sequence[Side]) -> list[Statement]:
    """Return the statements on `topics` to show openly, the most important first.

    First the newest of both sides at war on each topic, so that no rival is missing, then those of
    further sides, then further ones of each.
    """
    at_war = {side.id for side in sides[:2]}
    rivals: list[Statement] = []
    others: list[Statement] = []
    further: list[list[Statement]] = []
    for topic in topics:
        groups = by_side((s for s in news.statements if s.topic is topic), sides)
        if len(groups) > 1:
            groups.pop(None, None)
        for side, group in groups.items():
            (rivals if side in at_war else others).append(group[0])
        further.append(in_turn(group[1:] for group in groups.values()))
    return [*rivals, *others, *(s for group in further for s in group)][:STATEMENTS]


def in_turn(groups: Iterable[Sequence[Statement]]) -> list[Statement]:
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
