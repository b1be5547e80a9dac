"""The feeds, as editors see them: the list, and one of them with what can be changed."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from domain.feed import Feed
from domain.feed_press import Act, FeedPress, encode
from domain.language import Language
from domain.place import Place
from domain.turn import Button, Message
from rendering import days
from rendering.cleaning import legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader, reader
from rendering.tags import bold, linked
from rendering.words import words

PAGE = 8
"""Feeds on a page: each is a line and a button."""

LONGEST_NAME = 40

ALL, TROUBLED = "a", "b"

NOTHING = Markup("")


def feed_list(
    feeds: Sequence[Feed],
    which: str,
    page: int,
    language: Language,
    now: datetime,
    *,
    told: Markup = NOTHING,
) -> Message:
    """Return a page of the feeds, or of those in trouble; `told` is what has just been done."""
    who = reader(language, (), now)
    bad = [feed for feed in feeds if in_trouble(feed, now)]
    listed = bad if which == TROUBLED else feeds
    page = max(0, min(page, (len(listed) - 1) // PAGE))
    shown = listed[page * PAGE : (page + 1) * PAGE]
    head = who.words("feeds-title", count=len(feeds), bad=len(bad))
    lines = [_line(feed, who) for feed in shown]
    rows: list[tuple[Button, ...]] = [
        (button(legible(feed.source, LONGEST_NAME), FeedPress(Act.OPEN, feed.id)),) for feed in shown
    ]
    rows += _paging(which, page, len(listed))
    if which == TROUBLED:
        rows.append((button(who.words("feeds-all"), FeedPress(Act.LIST, 0, f"{ALL}0")),))
    elif bad:
        rows.append((button(who.words("feeds-troubled"), FeedPress(Act.LIST, 0, f"{TROUBLED}0")),))
    add = button(who.words("feeds-add"), FeedPress(Act.ADD))
    rows.append((add, button(who.words("feeds-export"), FeedPress(Act.EXPORT))))
    empty = [] if feeds else [who.words("feeds-none")]
    parts = [told, Markup("\n").join([head, *lines]), *empty]
    return message(parts, tuple(rows))


def in_trouble(feed: Feed, now: datetime) -> bool:
    """Tell whether an editor should look at a feed: it fails, or is unusually silent."""
    return not feed.settings.paused and (feed.failures > 0 or feed.failing(now) or feed.unusually_silent(now))


def feed_card(
    feed: Feed,
    waiting: int,
    places: Sequence[Place],
    language: Language,
    now: datetime,
    *,
    told: Markup = NOTHING,
) -> Message:
    """Return one feed with its settings and state. `waiting` counts its articles that are not read yet."""
    who = reader(language, (), now)
    chosen = feed.settings
    lines = [
        bold(legible(feed.source, LONGEST_NAME)),
        linked(shortened(feed.url, 80), feed.url),
        who.words("feed-state", state=_state(feed, who)),
        who.words("feed-interval", minutes=_minutes(feed)),
        who.words("feed-language", language=chosen.language or "any"),
        who.words("feed-trust", trust=chosen.trust),
        who.words("feed-places", places=_named(places, who) if places else who.words("feed-places-all")),
        who.words("feed-holds", holds=_holds(feed, who)),
    ]
    if chosen.whole:
        lines.append(who.words("feed-whole"))
    if waiting:
        lines.append(who.words("feed-waiting", count=waiting))
    return message([told, Markup("\n").join(lines)], _under_card(feed, who))


def _under_card(feed: Feed, who: Reader) -> tuple[tuple[Button, ...], ...]:
    def act(label: Markup, act: Act) -> Button:
        return button(label, FeedPress(act, feed.id))

    pausing = act(who.words("feed-pause"), Act.PAUSE)
    if feed.settings.paused:
        pausing = act(who.words("feed-resume"), Act.RESUME)
    return (
        (pausing, act(who.words("feed-now"), Act.NOW)),
        (act(who.words("feed-set-interval"), Act.INTERVAL), act(who.words("feed-set-trust"), Act.TRUST)),
        (act(who.words("feed-set-language"), Act.LANGUAGE), act(who.words("feed-set-places"), Act.PLACE)),
        (act(who.words("feed-set-hold"), Act.HOLD), act(who.words("feed-set-whole"), Act.WHOLE)),
        (
            act(who.words("feed-remove"), Act.REMOVE),
            button(who.words("feeds-back"), FeedPress(Act.LIST, 0, f"{ALL}0")),
        ),
    )


def imported(added: int, known: int, refused: int, language: Language) -> Message:
    """Return what became of a list of feeds, `refused` of which have no address that is read."""
    parts = [words(language)("feeds-imported", added=added, known=known)]
    if refused:
        parts.append(words(language)("feeds-refused", count=refused))
    return message(parts)


def exported(content: bytes, count: int, language: Language) -> Message:
    """Return the list of feeds as a file."""
    return Message(words(language)("feeds-exported", count=count), picture=content)


def no_list(language: Language) -> Message:
    """Return that a document is no list of feeds."""
    return message([words(language)("feeds-no-list")])


def failing(feeds: Sequence[Feed], language: Language, now: datetime) -> Message:
    """Return what owners are told once a day: which feeds fail or are unusually silent."""
    who = reader(language, (), now)
    lines = [_line(feed, who) for feed in feeds[:PAGE]]
    look = button(who.words("feeds-troubled"), FeedPress(Act.LIST, 0, f"{TROUBLED}0"))
    head = who.words("feeds-daily", count=len(feeds))
    return message([Markup("\n").join([head, *lines])], ((look,),))


def _line(feed: Feed, who: Reader) -> Markup:
    return who.words("feed-line", name=bold(legible(feed.source, LONGEST_NAME)), state=_state(feed, who))


def _state(feed: Feed, who: Reader) -> Markup:
    now = who.now
    if feed.settings.paused:
        return who.words("feed-paused")
    if feed.failing(now) or feed.failures:
        since = feed.read_at.astimezone(now.tzinfo)
        return _failing(feed, since, who)
    if feed.last_ok is None:
        return who.words("feed-unread")
    if feed.unusually_silent(now) and feed.last_new:
        return who.words("feed-silent", day=days.plain(feed.last_new.astimezone(now.tzinfo).date(), who))
    read = feed.last_ok.astimezone(now.tzinfo)
    return who.words("feed-fine", day=days.plain(read.date(), who), time=days.clock(read, who))


def _failing(feed: Feed, since: datetime, who: Reader) -> Markup:
    why, _, status = (feed.problem or "late").partition(" ")
    problem = who.words("feed-problem", why=why, status=status)
    if not feed.failing(who.now):
        return who.words("feed-stumbling", count=feed.failures, problem=problem)
    day, time = days.plain(since.date(), who), days.clock(since, who)
    return who.words("feed-failing", day=day, time=time, problem=problem)


def _minutes(feed: Feed) -> int:
    return int(feed.settings.interval.total_seconds() // 60)


def _named(places: Sequence[Place], who: Reader) -> Markup:
    return Markup(", ").join(who.name(place.names) for place in places)


def _holds(feed: Feed, who: Reader) -> Markup:
    kept = [
        who.words("feed-hold", topic=who.words("topic", topic=topic).lower(), hours=hours)
        for topic, hours in feed.settings.holds.items()
    ]
    return Markup(", ").join(kept) if kept else who.words("feed-no-hold")


def _paging(which: str, page: int, count: int) -> list[tuple[Button, ...]]:
    buttons = []
    if page:
        buttons.append(button("‹", FeedPress(Act.LIST, 0, f"{which}{page - 1}")))
    if (page + 1) * PAGE < count:
        buttons.append(button("›", FeedPress(Act.LIST, 0, f"{which}{page + 1}")))
    return [tuple(buttons)] if buttons else []


def button(label: str, press: FeedPress) -> Button:
    """Return a button; a label of words of ours has its entities read."""
    text = label.unescape() if isinstance(label, Markup) else label
    return Button(shortened(text, LABEL), encode(press))
