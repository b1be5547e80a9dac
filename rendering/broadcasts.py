"""What an editor sees of a broadcast: what it will be, how far it is, what has become of it."""

from collections.abc import Callable, Iterator

from markupsafe import Markup, escape

from domain.broadcast import (
    ALL,
    PAID_PER_SECOND,
    STARS,
    Act,
    Broadcast,
    BroadcastPress,
    State,
    Tally,
    encode,
)
from domain.language import Language
from domain.place import Place
from domain.turn import Button, Message
from rendering.cleaning import legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader
from rendering.words import Words, words

REASONS = 6
"""Reasons named in a report, the most frequent first."""

LONGEST_REASON = 100
"""Characters of what Telegram says why."""


def ask_for_text(language: Language) -> Message:
    """Return the question what is to be sent."""
    return message([words(language)("broadcast-what")])


def text_only(language: Language) -> Message:
    """Return that only words can be sent, and not too many."""
    return message([words(language)("broadcast-text-only")])


def preview(broadcast: Broadcast) -> Message:
    """Return the message exactly as it will look."""
    return Message(Markup(broadcast.html))  # noqa: S704  python-telegram-bot has written it from entities


def draft(
    broadcast: Broadcast,
    recipients: int,
    place: Place | None,
    language: Language,
    *,
    per_second: float,
    paid: bool,
) -> Message:
    """Return the card under the preview: who gets it, how long that takes, and what can be done."""
    word = words(language)
    lines = [
        word("broadcast-preview"),
        word("broadcast-to", target=_target(broadcast.target, place, word), count=recipients),
        word("broadcast-takes", duration=duration(recipients / per_second, word)),
    ]
    act = _acts(broadcast, language)
    send = [act(Act.SEND, word("button-broadcast-send"))] if recipients else []
    price = f"{recipients * STARS:.1f}"
    pay = [act(Act.PAY, word("button-broadcast-pay", stars=price))] if paid and recipients else []
    if pay:
        fast = duration(recipients / PAID_PER_SECOND, word)
        lines.append(word("broadcast-paid", stars=price, duration=fast))
    aims = [act(Act.AIM, word("broadcast-all"))]
    aims += [act(Act.AIM, word("button-language", language=each.value), each.value) for each in Language]
    rows = (
        aims,
        [act(Act.PLACE, word("button-broadcast-place"))],
        send,
        pay,
        [act(Act.DROP, word("button-broadcast-drop"))],
    )
    return Message(Markup("\n").join(lines), tuple(tuple(row) for row in rows if row))


def ask_place(language: Language, *, several: bool = False) -> Message:
    """Return the question for the place whose followers get it; `several` may be meant by what was said."""
    word = words(language)
    said = [word("broadcast-several-places")] if several else []
    return message([Markup("\n").join([*said, word("broadcast-which-place")])])


def held(broadcast: Broadcast, recipients: int, who: Reader) -> Message:
    """Return the card of one that waits to begin."""
    assert broadcast.starts_at is not None
    time = f"{broadcast.starts_at.astimezone(who.now.tzinfo):%H:%M}"
    act = _acts(broadcast, who.language)
    label = who.words("button-broadcast-undo", time=time)
    return Message(who.words("broadcast-held", time=time, count=recipients), ((act(Act.UNDO, label),),))


def progress(broadcast: Broadcast, tally: Tally, language: Language) -> Message:
    """Return the card of one that is under way, or over."""
    word = words(language)
    done = tally.total - tally.waiting
    if broadcast.state is State.RUNNING and tally.waiting:
        act = _acts(broadcast, language)
        said = word("broadcast-progress", done=done, total=tally.total)
        return Message(said, ((act(Act.STOP, word("button-broadcast-stop")),),))
    return Message(word("broadcast-over", done=done, total=tally.total))


def report(broadcast: Broadcast, tally: Tally, language: Language) -> Message:
    """Return what has become of it."""
    word = words(language)
    stopped = broadcast.state is State.STOPPED
    lines = [
        word("broadcast-stopped" if stopped else "broadcast-done"),
        word("broadcast-sent", count=tally.sent),
        *_dead(tally, word),
    ]
    if tally.unknown:
        lines.append(word("broadcast-unknown", count=tally.unknown))
    return Message(Markup("\n").join(lines))


def dropped(language: Language) -> Message:
    """Return that it is sent to nobody."""
    return message([words(language)("broadcast-dropped")])


def decided(language: Language) -> str:
    """Return that somebody has decided on it already."""
    return words(language)("broadcast-decided").unescape()


def sent_lately(language: Language) -> Message:
    """Return that the same words are being sent, or were within a day."""
    return message([words(language)("broadcast-lately")])


def duration(seconds: float, word: Words) -> Markup:
    """Return about how long something takes."""
    if seconds < 60:
        return word("duration-seconds", count=max(1, round(seconds)))
    return word("duration-minutes", count=round(seconds / 60))


def _dead(tally: Tally, word: Words) -> Iterator[Markup]:
    ordered = sorted(tally.dead.items(), key=lambda each: (-each[1], each[0]))
    for reason, count in ordered[:REASONS]:
        yield word("broadcast-dead", count=count, reason=legible(reason, LONGEST_REASON))
    if left := sum(count for _, count in ordered[REASONS:]):
        yield word("broadcast-dead-others", count=left)


def _target(target: str, place: Place | None, word: Words) -> Markup:
    if target == ALL:
        return word("broadcast-all")
    if place is not None:
        return escape(place.names.in_(word.language))
    return word("button-language", language=target)


def _acts(broadcast: Broadcast, language: Language) -> Callable[..., Button]:
    def button(act: Act, label: Markup, target: str = ALL) -> Button:
        press = BroadcastPress(language, act, broadcast.id, target)
        return Button(shortened(label.unescape(), LABEL), encode(press))

    return button
