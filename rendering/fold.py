"""Lists of statements in short: behind the fold of an answer, and on the further pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from domain.answer import PlaceNews
from domain.statement import Appearance, Speaker, SpeakerKind, Statement
from rendering import days
from rendering.measuring import visible
from rendering.reader import Reader
from rendering.selection import in_turn
from rendering.sides import by_side
from rendering.statements import Shown, best_appearance, outlet, shown
from rendering.tags import bold

SPAN = 220
"""Characters of a statement's words in a list."""

GAPS = 2
"""Statements that may be too long for what room is left before no further one is tried."""

LEAST_ROOM = 60
"""Characters that a statement takes at least, with speaker, day and outlet."""

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
    return _listed(turns[:most], context, room, gaps=GAPS)


def listed_in_order(statements: Sequence[Statement], context: Context, *, room: int, most: int) -> Listed:
    """Return as many of the first `most` of `statements` as fit into `room` characters, none left out."""
    return _listed(statements[:most], context, room, gaps=0)


def _listed(statements: Sequence[Statement], context: Context, room: int, gaps: int) -> Listed:
    appearances = [best_appearance(statement, context.reader) for statement in statements]
    shared = len(appearances) > 1 and len({each.article.url for each in appearances}) == 1
    end = _end(appearances[0], context.reader) if shared else Markup("")
    room -= visible(end)
    headings: set[Markup] = set()
    kept: list[_Line] = []
    for statement in statements:
        line = _Line.of(shown(statement, context.news, context.reader), context, shared=shared)
        length = line.longest + (0 if line.heading in headings else len(line.heading) + 1)
        if length <= room:
            kept.append(line)
            headings.add(line.heading)
            room -= length
        else:
            gaps -= 1
        if gaps < 0 or room < LEAST_ROOM:
            break
    lines = [*_in_groups(kept, context), *([end] if shared else [])]
    return Listed(Markup("\n").join(lines), tuple(line.shown for line in kept))


@dataclass(frozen=True, slots=True)
class _Line:
    """What is written of one statement: `words` with all that follows them, and the heading it is under."""

    shown: Shown
    heading: Markup
    words: Markup
    shared: bool
    longest: int = 0

    @classmethod
    def of(cls, each: Shown, context: Context, *, shared: bool) -> "_Line":
        """Return the line of `each`; where all `shared` one article, that is named once, after the last."""
        words = each.span(SPAN) if shared else Markup(" · ").join((each.span(SPAN), each.where))
        if each.reprints:
            words = Markup("\n").join((words, each.reprints))
        line = cls(each, _heading(each, context), words, shared=shared)
        return replace(line, longest=visible(line.by(each.name_and_role)) + 1)

    def by(self, name: Markup) -> Markup:
        """Return the line with `name` before it, or without one."""
        day = self.shown.when if self.shared and self.shown.statement.said_on else Markup("")
        before = Markup(", ").join(part for part in (name, day) if part)
        return Markup(": ").join((before, self.words)) if before else self.words


def _in_groups(kept: Iterable[_Line], context: Context) -> Iterator[Markup]:
    """Give each side's heading and lines, a speaker's lines together, the role said once."""
    introduced = {each.statement.speaker for each in context.above}
    for heading, group in _groups(kept, context).items():
        yield bold(heading)
        for speaker, (first, *further) in group.items():
            yield first.by(first.shown.name if speaker in introduced else first.shown.name_and_role)
            yield from (line.by(line.shown.name) for line in further)


def _groups(kept: Iterable[_Line], context: Context) -> dict[Markup, dict[Speaker | None, list[_Line]]]:
    """Sort lines by side, then those of no side, experts after others, then the outlets' own words."""
    places = {side.id: place for place, side in enumerate(context.reader.sides)}

    def rank(line: _Line) -> int:
        if line.shown.side:
            return places[line.shown.side.id]
        speaker = line.shown.statement.speaker
        return len(places) + (2 if speaker is None else speaker.kind in NOBODYS)

    groups: dict[Markup, dict[Speaker | None, list[_Line]]] = {}
    for line in sorted(kept, key=rank):
        said = groups.setdefault(line.heading, {})
        said.setdefault(line.shown.statement.speaker, []).append(line)
    return groups


def _end(appearance: Appearance, reader: Reader) -> Markup:
    day = days.plain(days.published_day(appearance.article, reader), reader)
    return reader.words("fold-all", published=reader.words("published", day=day), outlet=outlet(appearance))


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
