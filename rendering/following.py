"""What is said about following: what was asked for, what is followed, and how it can be changed."""

from collections.abc import Sequence
from datetime import date, datetime, time

from markupsafe import Markup

from domain.digest import Followed
from domain.following import (
    Choose,
    FollowPress,
    Retime,
    Setting,
    Show,
    Step,
    Toggle,
    encode,
)
from domain.language import Language
from domain.schedule import INSTANT, Frequency, Rhythm
from domain.statement import Side, SpeakerKind, Topic
from domain.subscription import ChatSettings
from domain.turn import Button, Message
from rendering import days, wishes
from rendering.buttons import Rows, rows
from rendering.cleaning import shortened
from rendering.measuring import LABEL
from rendering.reader import Reader, reader
from rendering.zones import zone_name

LONGEST_TYPED = 40
IN_A_ROW = 6
CHOSEN = "✓ "

HOURS = tuple(time(hour) for hour in (6, 7, 8, 9, 12, 16, 18, 20, 22))
"""Times of day with a button."""

SIDES_ON_BUTTONS = 4


def followed_card(
    followed: Followed,
    settings: ChatSettings,
    *,
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    default_time: time,
    edits: int | None = None,
) -> Message:
    """Return what is followed, when it is told, and the buttons to change that.

    It is the confirmation too: that of what comes at once repeats that this is no alarm.
    """
    who = reader(language, sides, now)
    subscription = followed.subscription
    wanted = subscription.wish.rhythm
    lines = [who.words("follow-title", what=wishes.what(followed, who))]
    if wanted.is_instant:
        lines += [who.words("follow-told-at-once"), who.words("follow-no-alarm")]
    else:
        lines.append(_told(followed, settings, who))
    if named := wishes.filters_named([followed], who):
        lines.append(named)
    return Message(Markup("\n").join(lines), _card_buttons(followed, default_time, who), edits=edits)


def _told(followed: Followed, settings: ChatSettings, who: Reader) -> Markup:
    rhythm = wishes.rhythm(followed.subscription.wish.rhythm, who)
    zone = zone_name(settings.zone.key, who.language)
    if followed.subscription.next_at is None or settings.paused_at:
        return who.words("follow-told-paused", rhythm=rhythm, zone=zone)
    due = followed.subscription.next_at.astimezone(settings.zone)
    day = wishes.weekday_and_day(due.date(), who)
    return who.words("follow-told", rhythm=rhythm, zone=zone, day=day, time=wishes.clock(due))


def _card_buttons(followed: Followed, default_time: time, who: Reader) -> Rows:
    number, wanted = followed.subscription.id, followed.subscription.wish.rhythm
    daily = Rhythm(Frequency.DAILY, default_time)
    weekly = Rhythm(Frequency.WEEKLY, default_time)
    offered = [rhythm for rhythm in (INSTANT, daily, weekly) if rhythm != wanted]
    return rows(
        [
            *(_rhythm_button(number, rhythm, who) for rhythm in offered),
            _step(who.words("button-times"), Step.TIMES, number, who),
        ],
        [
            _step(who.words("button-filter"), Step.FILTER, number, who),
            _step(who.words("button-stop"), Step.STOP, number, who),
        ],
        [chooses(who.words("button-all-followed"), Setting.LIST, who)],
    )


def times(followed: Followed, *, language: Language, now: datetime, at: time, edits: int | None) -> Message:
    """Return the question when something is to be told."""
    who = reader(language, (), now)
    number = followed.subscription.id
    text = who.words("follow-times", what=wishes.what(followed, who), example=_example(followed, who))
    daily = [_rhythm_button(number, Rhythm(Frequency.DAILY, hour), who, short=True) for hour in HOURS]
    weekly = [_rhythm_button(number, Rhythm(Frequency.WEEKLY, at, day), who) for day in range(7)]
    buttons = rows(
        [
            _rhythm_button(number, INSTANT, who),
            _step(who.words("button-follow-back"), Step.CARD, number, who),
        ],
        daily[:5],
        daily[5:],
        weekly[:4],
        weekly[4:],
    )
    return Message(text, buttons, edits=edits)


def _example(followed: Followed, who: Reader) -> str:
    verb = {Language.EN: "follow", Language.UK: "стежити", Language.RU: "следить"}[who.language]
    return f"{verb} {who.name(followed.names)}"


def filter_choice(
    followed: Followed, *, language: Language, sides: Sequence[Side], now: datetime, edits: int | None
) -> Message:
    """Return the filter of one subscription, with a button for each topic, side and kind of speaker."""
    who = reader(language, sides, now)
    lines = [who.words("follow-filter", what=wishes.what(followed, who))]
    if named := wishes.filters_named([followed], who):
        lines.append(named)
    topics = [_toggle(followed, topic, who.words("topic", topic=topic.value), who) for topic in Topic]
    of_sides = [_toggle(followed, side.id, who.name(side.names), who) for side in sides[:SIDES_ON_BUTTONS]]
    kinds = [_toggle(followed, k, who.words("filter-kind", kind=k.value), who) for k in SpeakerKind]
    everything = _press(who.words("button-everything"), Toggle(language, followed.subscription.id, None))
    buttons = rows(
        *(topics[first : first + 3] for first in range(0, len(topics), 3)),
        list(of_sides),
        *(kinds[first : first + 3] for first in range(0, len(kinds), 3)),
        [everything, _step(who.words("button-follow-back"), Step.CARD, followed.subscription.id, who)],
    )
    return Message(Markup("\n").join(lines), buttons, edits=edits)


def _toggle(followed: Followed, value: Topic | SpeakerKind | str, label: str, who: Reader) -> Button:
    chosen = value in (*followed.filter.topics, *followed.filter.sides, *followed.filter.kinds)
    text = label.unescape() if isinstance(label, Markup) else label
    data = encode(Toggle(who.language, followed.subscription.id, value))
    return Button(shortened((CHOSEN if chosen else "") + text, LABEL), data)


def following_list(
    followed: Sequence[Followed],
    settings: ChatSettings,
    *,
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    edits: int | None = None,
) -> Message:
    """Return all that is followed, a line each and a button each, and how the chat wants to be told."""
    who = reader(language, sides, now)
    if not followed:
        return Message(
            who.words("following-none"),
            rows([chooses(who.words("button-settings"), Setting.SETTINGS, who)]),
            edits=edits,
        )
    lines = [who.words("following-title", count=len(followed))]
    lines += [_line(number, each, who) for number, each in enumerate(followed, start=1)]
    lines += [Markup(""), *_settings(settings, who)]
    numbers = [
        Button(str(number), encode(Show(language, Step.CARD, each.subscription.id)))
        for number, each in enumerate(followed, start=1)
    ]
    buttons = rows(
        *(list(numbers[first : first + IN_A_ROW]) for first in range(0, len(numbers), IN_A_ROW)),
        [
            chooses(who.words("button-digest"), Setting.DIGEST, who),
            chooses(who.words("button-stop-all"), Setting.STOP_ALL, who),
        ],
        [chooses(who.words("button-settings"), Setting.SETTINGS, who)],
    )
    return Message(Markup("\n").join(lines), buttons, edits=edits)


def _line(number: int, each: Followed, who: Reader) -> Markup:
    told = wishes.rhythm(each.subscription.wish.rhythm, who)
    line = who.words("following-line", number=number, what=wishes.what(each, who), rhythm=told)
    return Markup(" · ").join([line, wishes.filter_words(each.filter, who)]) if each.filter else line


def _settings(settings: ChatSettings, who: Reader) -> list[Markup]:
    lines = [who.words("following-zone", zone=zone_name(settings.zone.key, who.language))]
    if settings.quiet:
        begins, ends = wishes.clock(settings.quiet.begins), wishes.clock(settings.quiet.ends)
        lines.append(who.words("following-quiet", begins=begins, ends=ends))
    lines.append(who.words("following-when-nothing", choice=settings.when_nothing.value))
    if settings.discreet:
        lines.append(who.words("following-discreet"))
    if settings.paused_at:
        lines.append(who.words("following-paused"))
    return lines


def overview(
    followed: Sequence[tuple[Followed, date | None, Sequence[Topic], int]],
    *,
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    bot_username: str,
) -> Message:
    """Return a line for each thing followed: the day of its last word, on what, and outlets that are down."""
    who = reader(language, sides, now)
    today = wishes.weekday_and_day(now.date(), who)
    lines = [who.words("status-title", count=len(followed), day=today, time=wishes.clock(now))]
    for each, last, topics, down in followed:
        name = _linked(each, who, bot_username)
        parts = [
            who.words("status-line", what=name, day=days.plain(last, who))
            if last
            else who.words("status-never", what=name)
        ]
        if topics:
            parts.append(Markup(", ").join(who.words("topic", topic=t.value).lower() for t in topics))
        if down:
            parts.append(who.words("status-outlets", count=down))
        lines.append(Markup(" · ").join(parts))
    if named := wishes.filters_named([each[0] for each in followed], who):
        lines += [Markup(""), named]
    digest = chooses(who.words("button-digest"), Setting.DIGEST, who)
    change = chooses(who.words("button-change"), Setting.LIST, who)
    return Message(Markup("\n").join(lines), rows([digest, change]))


def _linked(each: Followed, who: Reader, bot_username: str) -> Markup:
    name = wishes.what(each, who)
    if each.place is None or not bot_username:
        return name
    address = f"https://t.me/{bot_username}?start=p_{each.place.id.replace(':', '-')}"
    return Markup('<a href="{}">{}</a>').format(address, name)


def _rhythm_button(number: int, rhythm: Rhythm, who: Reader, *, short: bool = False) -> Button:
    at = wishes.clock(rhythm.at)
    match rhythm.frequency:
        case Frequency.INSTANT:
            label = who.words("button-at-once")
        case Frequency.DAILY:
            label = Markup(at) if short else who.words("button-daily", time=at)  # noqa: S704  digits
        case Frequency.WEEKLY:
            weekday = who.words("weekday", weekday=rhythm.weekday)
            label = who.words("button-weekly", weekday=weekday, time=at)
    return Button(label.unescape(), encode(Retime(who.language, number, rhythm)))


def _step(label: Markup, step: Step, number: int, who: Reader) -> Button:
    return _press(label, Show(who.language, step, number))


def chooses(label: Markup, setting: Setting, who: Reader) -> Button:
    return _press(label, Choose(who.language, setting))


def _press(label: Markup, press: FollowPress) -> Button:
    return Button(shortened(label.unescape(), LABEL), encode(press))
