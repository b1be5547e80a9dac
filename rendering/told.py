"""Statements in what is sent unasked: in short, by topic and side; an outlet they share is named once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from markupsafe import Markup

from domain.answer import PlaceNews, TopicCount, Totals
from domain.digest import Denied, Followed, Told
from domain.place import Place, PlaceKind
from domain.statement import Statement, Topic
from rendering import days
from rendering.headings import further, heading
from rendering.reader import Reader
from rendering.selection import in_turn, topics_in_order
from rendering.sides import by_side
from rendering.statements import Shown, shown

SPAN = 200
"""Characters of a statement's words in a digest."""


@dataclass(frozen=True, slots=True)
class Block:
    """Part of a message that is not torn, and the statements in it."""

    html: Markup
    shown: tuple[Shown, ...] = ()


def numbers(blocks: Iterable[Block]) -> set[int]:
    """Return the numbers of the statements that stand in `blocks`."""
    return {each.statement.number for block in blocks for each in block.shown}


def news_of(followed: Followed, statements: Sequence[Statement], mentioned: Sequence[Place]) -> PlaceNews:
    """Return `statements` as an answer about what is followed would have them; only these are counted."""
    place = followed.place or Place("", PlaceKind.AREA, followed.names)
    if followed.subscription.wish.subject.radius:
        # Within a radius each statement says which place it is about, as within a region.
        place = Place("", PlaceKind.AREA, followed.names)
    counted: dict[tuple[Topic, str | None], list[Statement]] = {}
    for statement in statements:
        side = statement.speaker.side if statement.speaker else None
        for topic in statement.topics:
            counted.setdefault((topic, side), []).append(statement)
    topics = tuple(
        TopicCount(topic, side, len(about), max(each.day for each in about))
        for (topic, side), about in counted.items()
    )
    return PlaceNews(
        place, Totals(len(statements)), tuple(statements), topics=topics, mentioned=tuple(mentioned)
    )


def pick(told: Told, most: int, reader: Reader) -> list[Statement]:
    """Return at most `most` statements, each topic having its turn, in the order shown.

    A topic's turn is a statement of each side, so that no rival is cut off while another topic has begun.
    """
    news = news_of(told.followed, told.statements, told.mentioned)
    topics = topics_in_order(news, reader.sides)
    ordered = [s for t in topics for s in told.statements if s.topic is t]
    rest = [s for s in told.statements if s not in ordered]
    turns = [_turns([s for s in ordered if s.topic is topic], reader) for topic in topics]
    return [s for turn in in_turn([*turns, [[s] for s in rest]]) for s in turn][:most]


def _turns(about: Sequence[Statement], reader: Reader) -> list[list[Statement]]:
    """Return the first of each side's, then the second of each, and so on."""
    layers = zip_longest(*by_side(about, reader.sides).values())
    return [[s for s in layer if s is not None] for layer in layers]


def by_topic(told: Told, chosen: Sequence[Statement], reader: Reader, *, span: int = SPAN) -> Block:
    """Return `chosen` under headings of who speaks there; below stands who else of all that is new does."""
    news = news_of(told.followed, told.statements, told.mentioned)
    places = {side.id: number for number, side in enumerate(reader.sides)}
    ordered = [t for t in topics_in_order(news, reader.sides) if any(s.topic is t for s in chosen)]
    topics = [*ordered, *dict.fromkeys(s.topic for s in chosen if s.topic not in ordered)]
    lines: list[Markup] = []
    all_shown: list[Shown] = []
    for topic in topics:
        under = [s for s in chosen if s.topic is topic]
        about = [shown(s, news, reader) for s in under]
        about.sort(key=lambda each: places[each.side.id] if each.side else len(places))
        lines += [heading(topic, news, under, reader), *said(about, reader, span=span)]
        lines += further(topic, news, under, reader)
        all_shown += about
    return Block(Markup("\n").join(lines), tuple(all_shown))


def said(about: Sequence[Shown], reader: Reader, *, span: int = SPAN) -> list[Markup]:
    """Return who said what, a line each, and where; a place in common is said once."""
    common = len(about) > 1 and len({each.where for each in about}) == 1
    lines: list[Markup] = []
    for each in about:
        lines.append(line(each, reader, span=span))
        lines += [part for part in (Markup("") if common else each.where, each.reprints) if part]
    if common:
        lines.append(reader.words("both" if len(about) == 2 else "digest-all-where", where=about[0].where))
    return lines


def line(each: Shown, reader: Reader, *, span: int = SPAN) -> Markup:
    return Markup(": ").join((each.signed(each.name_and_role, reader), each.span(span)))


def disputes(disputed: Iterable[Denied], reader: Reader, known: Iterable[int], *, named: bool) -> list[Block]:
    """Return each denial with the claim it denies; those `known` stand elsewhere in the message.

    Where places are `named` that may be far above: then one of the two is not told alone, as the heading
    speaks of both.
    """
    seen = set(known)
    blocks = []
    for each in disputed:
        news = news_of(each.followed, [each.denial, each.claim], ())
        topic = next((t for t in each.denial.topics if t in each.claim.topics), each.denial.topic)
        title = heading(topic, news, news.statements, reader)
        if named:
            title = Markup(", ").join([Markup("<b>{}</b>").format(reader.name(each.followed.names)), title])
        both = {each.denial.number, each.claim.number}
        left = (
            news.statements
            if named and not both <= seen
            else [s for s in news.statements if s.number not in seen]
        )
        told = [shown(s, news, reader) for s in left]
        seen |= both
        blocks.append(Block(Markup("\n").join([title, *said(told, reader)]), tuple(told)))
    return blocks


def one_line(statement: Statement, followed: Followed, reader: Reader) -> tuple[Markup, Shown]:
    """Return "Kupiansk, 9 Nov, No. 87" with the statement behind it."""
    each = shown(statement, news_of(followed, [statement], ()), reader)
    where = Markup(", ").join(
        [Markup("<b>{}</b>").format(reader.name(followed.names)), days.plain(statement.day, reader)]
    )
    return Markup("{}, No. {}").format(where, statement.number), each
