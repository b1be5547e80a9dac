"""The open part of an answer: at most two topics and four statements, cut to what fits to the fold."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from domain.answer import PlaceNews
from domain.statement import Side, Topic
from rendering.cleaning import shortened
from rendering.headings import further, heading, missing
from rendering.measuring import TO_THE_FOLD, visible
from rendering.reader import Reader
from rendering.selection import TOPICS, above_the_fold, topics_in_order
from rendering.sides import by_side
from rendering.statements import Shown, shown
from rendering.tags import bold

LONGEST_SPAN = 400
SHORTEST_SPAN = 80
"""Characters of a statement's words: rather than fewer of each, one statement less is shown openly."""

IN_GROUP = 160
"""Characters of a statement's words in a group."""


@dataclass(frozen=True, slots=True)
class OpenPart:
    """The topics that stand above the fold, and the statements in them."""

    html: Markup
    topics: tuple[Topic, ...]
    shown: tuple[Shown, ...]


def open_part(news: PlaceNews, head: Markup, reader: Reader) -> OpenPart:
    """Return the statements to show openly below `head`, their words as long as there is room for."""
    topics = topics_in_order(news, reader.sides)[:TOPICS]
    picked = [shown(statement, news, reader) for statement in above_the_fold(news, topics, reader.sides)]
    room = TO_THE_FOLD - visible(head) - len("\n\n")
    while picked:
        part = _topics(topics, picked, news, reader, LONGEST_SPAN)
        length = visible(part.html)
        if length <= room:
            return part
        lengths = [len(shortened(each.words, LONGEST_SPAN)) for each in picked]
        limit = common_limit(lengths, room - length + sum(lengths))
        fewer = _fewer(picked, reader)
        if limit >= SHORTEST_SPAN or not fewer:
            return _topics(topics, picked, news, reader, max(limit, SHORTEST_SPAN))
        picked = fewer
    return OpenPart(Markup(""), (), ())


def _fewer(picked: Sequence[Shown], reader: Reader) -> list[Shown]:
    """Return `picked` without the last; a rival of it on its topic goes too where another topic stands."""
    kept, last = list(picked[:-1]), picked[-1]
    if last.side not in reader.belligerents:
        return kept
    topic = last.statement.topic
    if any(each.side == last.side for each in kept if each.statement.topic is topic):
        return kept
    return [each for each in kept if each.statement.topic is not topic] or kept


def for_group(news: PlaceNews, reader: Reader) -> OpenPart:
    """Return the newest topic with one statement of each side, one line each, as a group is told."""
    topics = topics_in_order(news, reader.sides)[:1]
    rivals = by_side(above_the_fold(news, topics, reader.sides), reader.sides).values()
    picked = [shown(group[0], news, reader) for group in rivals][:2]
    if not picked:
        return OpenPart(Markup(""), (), ())
    lines = _titled(topics[0], picked, Markup("\n").join(_group_lines(picked, reader)), news, reader)
    return OpenPart(Markup("\n").join(lines), (topics[0],), tuple(picked))


def _group_lines(picked: Sequence[Shown], reader: Reader) -> list[Markup]:
    said = [Markup(": ").join((each.signed(each.name, reader), each.span(IN_GROUP))) for each in picked]
    if len(picked) == 2 and picked[0].where == picked[1].where:
        return [*said, reader.words("both", where=picked[0].where)]
    return [Markup(" · ").join((words, each.where)) for words, each in zip(said, picked, strict=True)]


def common_limit(lengths: Sequence[int], room: int) -> int:
    """Return the length to which the longest of texts must be cut for all of them to fit into `room`."""
    limit = room
    for position, length in enumerate(sorted(lengths)):
        limit = room // (len(lengths) - position)
        if length > limit:
            break
        room -= length
    return limit


def _topics(
    topics: Sequence[Topic], picked: Sequence[Shown], news: PlaceNews, reader: Reader, limit: int
) -> OpenPart:
    present = [topic for topic in topics if any(each.statement.topic is topic for each in picked)]
    blocks = []
    in_order: list[Shown] = []
    for topic in present:
        about = _in_order([each for each in picked if each.statement.topic is topic], reader.sides)
        in_order += about
        said = Markup("\n\n").join(each.block(limit, reader) for each in about)
        blocks.append(Markup("\n").join(_titled(topic, about, said, news, reader)))
    return OpenPart(Markup("\n\n").join(blocks), tuple(present), tuple(in_order))


def _titled(
    topic: Topic, about: Sequence[Shown], said: Markup, news: PlaceNews, reader: Reader
) -> list[Markup]:
    """Return what is `said` by `about` under its heading, and below it who else speaks, or does not."""
    under = [each.statement for each in about]
    title = bold(heading(topic, news, under, reader))
    return [title, said, *further(topic, news, under, reader), *missing(topic, news, reader)]


def _in_order(picked: Sequence[Shown], sides: Sequence[Side]) -> list[Shown]:
    """Sort by side as configured; within a side they stay as they were, the newest first."""
    places = {side.id: place for place, side in enumerate(sides)}
    return sorted(picked, key=lambda each: places[each.side.id] if each.side else len(places))
