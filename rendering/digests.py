"""A digest: what has happened to all that a chat follows since the last one, by place and side."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from domain.digest import Digest, Followed, QuietOne, Told
from domain.following import Choose, MarkRead, Setting, encode
from domain.language import Language
from domain.press import AskPlace
from domain.press import encode as encode_question
from domain.schedule import LATE
from domain.statement import Side, Statement
from domain.subscription import SubjectKind
from domain.turn import Button, Message
from rendering import days, wishes
from rendering.buttons import Rows, rows
from rendering.cleaning import shortened
from rendering.composing import closing
from rendering.measuring import LABEL
from rendering.reader import Reader, reader
from rendering.series import in_series
from rendering.tags import bold, expandable, linked
from rendering.told import Block, by_topic, disputes, line, numbers, one_line, pick

OPEN = 4
"""Statements of one place that stand openly; half as many where more than `FEW` places have news."""

FEW = 2

FOLDED = 6
"""Further statements of it behind the fold."""

FOLDED_SPAN = 120

OFFERED = 4
"""Places with a button."""


def digest_messages(
    digest: Digest,
    *,
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    bot_username: str = "",
    read_up_to: int | None = None,
    sleeps: bool = False,
) -> list[Message]:
    """Return a digest as messages, split at places where it is long.

    `now` is aware, in the chat's zone. `read_up_to`: it was asked for, and a button lets the next one begin
    after this row of the journal. `sleeps`: after this word of nothing the chat hears nothing more of it.
    """
    who = reader(language, sides, now)
    if not digest.has_news:
        return in_series(_nothing_new(digest, who, sleeps=sleeps), _buttons(digest, who, read_up_to))
    new = [_place(told, digest, who, bot_username) for told in digest.new]
    body = [*new, *_changed(digest, new, who)]
    shown = [each for block in body for each in block.shown]
    ends = [Markup("\n").join(_quiet(digest.quiet, who)), *_notes(digest, who), closing(shown, who)]
    blocks = [Block(_head(digest, who)), *body, *(Block(html) for html in ends)]
    return in_series(blocks, _buttons(digest, who, read_up_to))


def _title(digest: Digest, who: Reader) -> list[Markup]:
    due = digest.due.astimezone(who.now.tzinfo)
    late = who.now - due > LATE
    shown = who.now if late else due
    day, time = wishes.weekday_and_day(shown.date(), who), wishes.clock(shown)
    only_places = all(f.subscription.wish.subject.kind is not SubjectKind.SPEAKER for f in digest.followed)
    if only_places:
        lines = [who.words("digest-places", count=len(digest.followed), day=day, time=time)]
    else:
        lines = [who.words("digest-followed", day=day, time=time)]
    if late:
        was_due = wishes.weekday_and_day(due.date(), who)
        lines.append(who.words("digest-late", day=was_due, time=wishes.clock(due)))
    if digest.asleep_since and digest.has_news:
        slept = digest.asleep_since.astimezone(who.now.tzinfo).date()
        lines.append(who.words("digest-asleep", day=wishes.weekday_and_day(slept, who)))
    return lines


def _head(digest: Digest, who: Reader) -> Markup:
    new, quiet = sum(len(told.statements) for told in digest.new), len(digest.quiet)
    corrected, withdrawn, disputed = len(digest.corrected), len(digest.withdrawn), len(digest.disputed)
    counts = [
        who.words("since-new", count=new) if new else "",
        who.words("since-corrected", count=corrected) if corrected else "",
        who.words("since-withdrawn", count=withdrawn) if withdrawn else "",
        who.words("digest-disputed", count=disputed) if disputed else "",
        who.words("digest-quiet-count", count=quiet) if quiet else "",
    ]
    news = Markup(", ").join(each for each in counts if each)
    since = _since(digest, who)
    told = who.words("digest-since", day=since[0], time=since[1], news=news)
    return Markup("\n").join([*_title(digest, who), told])


def _since(digest: Digest, who: Reader) -> tuple[str, str]:
    """Return the day and the time since when it tells."""
    since = digest.since.astimezone(who.now.tzinfo)
    return wishes.weekday_and_day(since.date(), who), wishes.clock(since)


def _place(told: Told, digest: Digest, who: Reader, bot_username: str) -> Block:
    most = OPEN if len(digest.new) <= FEW else OPEN // 2
    chosen = pick(told, most + FOLDED, who)
    opened = by_topic(told, chosen[:most], who)
    folded = by_topic(told, chosen[most:], who, span=FOLDED_SPAN)
    count = who.words("digest-new", count=len(told.statements))
    title = Markup(" · ").join([bold(wishes.what(told.followed, who)), count])
    left = len(told.statements) - len(chosen)
    parts = [title, opened.html, expandable(folded.html), _more(told, left, who, bot_username)]
    return Block(Markup("\n").join(part for part in parts if part), (*opened.shown, *folded.shown))


def _more(told: Told, left: int, who: Reader, bot_username: str) -> Markup:
    if not left:
        return Markup("")
    words = who.words("digest-more", count=left)
    if told.followed.place is None or not bot_username:
        return words
    place = told.followed.place.id.replace(":", "-")
    return linked(words, f"https://t.me/{bot_username}?start=p_{place}")


def _changed(digest: Digest, new: Sequence[Block], who: Reader) -> list[Block]:
    known = numbers(new)
    blocks = []
    if digest.disputed:
        parts = disputes(digest.disputed, who, known, named=True)
        blocks.append(_titled(who.words("digest-title-disputed"), parts))
    if digest.corrected:
        now = [_as_it_stands(statement, followed, who) for followed, statement in digest.corrected]
        blocks.append(_titled(who.words("digest-title-corrected"), now))
    if digest.withdrawn:
        gone = [_struck(statement, followed, who) for followed, statement in digest.withdrawn]
        advice = Block(who.words("digest-withdrawn-advice"))
        blocks.append(_titled(who.words("digest-title-withdrawn"), [*gone, advice]))
    return blocks


def _as_it_stands(statement: Statement, followed: Followed, who: Reader) -> Block:
    which, each = one_line(statement, followed, who)
    words = line(each, who)
    return Block(Markup("\n").join([which, words, each.where]), (each,))


def _struck(statement: Statement, followed: Followed, who: Reader) -> Block:
    which, each = one_line(statement, followed, who)
    return Block(Markup("{}\n<s>{}: {}</s>").format(which, each.name_and_role, each.span(FOLDED_SPAN)))


def _titled(title: Markup, parts: Sequence[Block]) -> Block:
    html = Markup("\n").join([bold(title), *(part.html for part in parts)])
    return Block(html, tuple(each for part in parts for each in part.shown))


def _quiet(quiet: Sequence[QuietOne], who: Reader) -> list[Markup]:
    if not quiet:
        return []
    lines = [bold(who.words("digest-title-quiet"))]
    for each in quiet:
        words = (_last_word(each, who), failing(each, who))
        lines.append(Markup(" ").join(part for part in words if part))
    return [*lines, who.words("digest-quiet-means")]


def _last_word(each: QuietOne, who: Reader) -> Markup:
    name = wishes.what(each.followed, who)
    if each.last is None:
        return who.words("digest-quiet-never", what=name)
    return who.words("digest-quiet-one", what=name, day=days.plain(each.last, who))


def failing(each: QuietOne, who: Reader) -> Markup:
    """Return how many of a place's outlets have not answered since when, nothing where all do."""
    if not each.health.failing:
        return Markup("")
    since = min(moment for _, moment in each.health.failing).astimezone(who.now.tzinfo).date()
    return who.words(
        "digest-failing",
        failing=len(each.health.failing),
        read=each.health.read,
        day=wishes.weekday_and_day(since, who),
    )


def _nothing_new(digest: Digest, who: Reader, *, sleeps: bool) -> list[Block]:
    day, time = _since(digest, who)
    lines = [*_title(digest, who)]
    if digest.by_alert:
        lines.append(who.words("digest-only-alerts", day=day, time=time, count=digest.by_alert))
    else:
        lines.append(who.words("digest-nothing", day=day, time=time))
    known = [
        Markup("{} {}").format(wishes.what(each.followed, who), days.plain(each.last, who))
        for each in digest.quiet
        if each.last
    ]
    if known:
        lines.append(who.words("digest-last-words", words=Markup(", ").join(known)))
    troubles = [
        Markup("{}: {}").format(wishes.what(each.followed, who), words)
        for each in digest.quiet
        if (words := failing(each, who))
    ]
    read = max((each.health.read for each in digest.quiet), default=0)
    if read and not troubles:
        lines.append(who.words("digest-all-answer", count=read))
    lines += [*troubles, *([who.words("digest-sleeps")] if sleeps else [])]
    return [Block(Markup("\n").join(lines)), *(Block(note) for note in _notes(digest, who))]


def _notes(digest: Digest, who: Reader) -> list[Markup]:
    alerted = digest.by_alert if digest.has_news else 0
    told = [who.words("digest-by-alert", count=alerted)] if alerted else []
    named = wishes.filters_named(digest.followed, who)
    return [Markup("\n").join([*told, *([named] if named else [])])]


def _buttons(digest: Digest, who: Reader, read_up_to: int | None) -> Rows:
    places = [told.followed for told in digest.new if told.followed.place][:OFFERED]
    all_of = [
        Button(
            shortened(who.words("button-all-of", what=who.name(each.names)).unescape(), LABEL),
            encode_question(AskPlace(who.language, each.place.id)),
        )
        for each in places
        if each.place
    ]
    change = Button(who.words("button-change").unescape(), encode(Choose(who.language, Setting.LIST)))
    mark = []
    if read_up_to is not None:
        words = who.words("button-mark-read").unescape()
        mark = [Button(words, encode(MarkRead(who.language, read_up_to)))]
    return rows([*mark], list(all_of[:2]), list(all_of[2:]), [change])
