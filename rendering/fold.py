"""Lists of statements in short: behind the fold of an answer, and on the further pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from domain.answer import PlaceNews
from domain.statement import SpeakerKind, Statement
from rendering import days
from rendering.measuring import visible
from rendering.reader import Reader
from rendering.selection import by_side, in_turn
from rendering.statements import Shown, shown

SPAN = 220
"""Characters of a statement's words in a list."""

UNANSWERED = 3
"""Statements that may be too long for what room is left before no further one is tried."""

NOBODYS = (SpeakerKind.EXPERT, SpeakerKind.MONITOR, SpeakerKind.UNNAMED)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of statements by side, and which they are."""

    html: Markup
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """What a list goes on from: the answer it belongs to, and who stands in its open part."""

    news: PlaceNews
    reader: Reader
    above: tuple[Shown, ...] = ()


def listed_in_turn(statements: Sequence[Statement], context: Context, *, room: int, most: int) -> Listed:
    """Return up to `most` of `statements` that fit into `room` characters, each side having its turn."""
    turns = in_turn(by_side(statements, context.reader.sides).values())
    return _listed(turns[:most], context, room, gaps=UNANSWERED)


def listed_in_order(statements: Sequence[Statement], context: Context, *, room: int, most: int) -> Listed:
    """Return as many of the first `most` of `statements` as fit into `room` characters, none left out."""
    return _listed(statements[:most], context, room, gaps=0)


def _listed(statements: Sequence[Statement], context: Context, room: int, gaps: int) -> Listed:
    candidates = [shown(statement, context.news, context.reader) for statement in statements]
    lines = _Lines(context, shared=_of_one_article(candidates))
    room -= lines.longest_end(candidates)
    headed: set[Markup] = set()
    kept: list[Shown] = []
    for each in candidates:
        heading = _heading(each, context)
        length = lines.longest(each) + (0 if heading in headed else len(heading) + 1)
        if length <= room:
            kept.append(each)
            headed.add(heading)
            room -= length
        elif gaps:
            gaps -= 1
        else:
            break
    shared = lines.shared and len(kept) > 1
    return Listed(_Lines(context, shared=shared).of(kept), tuple(kept))


def _of_one_article(items: Sequence[Shown]) -> bool:
    return len({each.appearance.article.url for each in items}) == 1


@dataclass(frozen=True, slots=True)
class _Lines:
    """How a list is written: with the day and outlet on each line or, where all share it, once at the end."""

    context: Context
    shared: bool

    def of(self, items: Sequence[Shown]) -> Markup:
        """Return the list, each side under its heading."""
        lines: list[Markup] = []
        introduced = {each.statement.speaker.name for each in self.context.above if each.statement.speaker}
        for heading, group in _groups(items, self.context).items():
            lines.append(Markup("<b>{}</b>").format(heading))
            for speaker, said in _by_speaker(group).items():
                first, *further = said
                lines.append(self._line(first, first.name if speaker in introduced else first.name_and_role))
                lines += (self._line(each, Markup("")) for each in further)
                introduced.add(speaker)
        if self.shared:
            lines.append(self._end(items[0]))
        return Markup("\n").join(lines)

    def longest(self, each: Shown) -> int:
        """Return how many characters the line of `each` has at most, the line's end included."""
        return visible(self._line(each, each.name_and_role)) + 1

    def longest_end(self, items: Sequence[Shown]) -> int:
        """Return how many characters the last line has at most."""
        return visible(self._end(items[0])) if self.shared else 0

    def _line(self, each: Shown, who: Markup) -> Markup:
        day = each.when if self.shared and each.statement.said_on else Markup("")
        before = Markup(", ").join(part for part in (who, day) if part)
        words = Markup("{}: {}").format(before, each.span(SPAN)) if before else each.span(SPAN)
        line = words if self.shared else Markup("{} · {} · {}").format(words, each.when, each.outlet)
        return Markup("{}\n{}").format(line, each.reprints) if each.reprints else line

    def _end(self, each: Shown) -> Markup:
        reader = self.context.reader
        day = days.plain(days.published_day(each.appearance.article, reader), reader)
        return reader.words("fold-all", published=reader.words("published", day=day), outlet=each.outlet)


def _groups(items: Iterable[Shown], context: Context) -> dict[Markup, list[Shown]]:
    """Return the statements of each side under its heading, then of no side, then the outlets' own words."""
    places = {side.id: place for place, side in enumerate(context.reader.sides)}

    def rank(each: Shown) -> int:
        if each.side:
            return places[each.side.id]
        return len(places) + (each.statement.speaker is None)

    groups: dict[Markup, list[Shown]] = {}
    for each in sorted(items, key=rank):
        groups.setdefault(_heading(each, context), []).append(each)
    return groups


def _heading(each: Shown, context: Context) -> Markup:
    reader = context.reader
    if each.statement.speaker is None:
        return reader.words("own-words")
    if each.side is None:
        return reader.words("experts-and-unnamed" if each.statement.speaker.kind in NOBODYS else "others")
    name = escape(reader.name(each.side.names))
    if any(above.side == each.side for above in context.above):
        return reader.words("more-from", side=each.side.id, name=name)
    return name


def _by_speaker(group: Iterable[Shown]) -> dict[str, list[Shown]]:
    said: dict[str, list[Shown]] = {}
    for each in group:
        speaker = each.statement.speaker.name if each.statement.speaker else ""
        said.setdefault(speaker, []).append(each)
    return said
