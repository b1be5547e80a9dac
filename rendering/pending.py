"""What an editor is asked about something they have sent, one question at a time."""

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from domain.pending import (
    Asks,
    Forget,
    FromHost,
    FromSource,
    IsArticle,
    IsQuestion,
    OnDay,
    Origin,
    Pending,
    Press,
    WithoutLink,
    encode,
)
from domain.turn import Button, Message
from rendering import days
from rendering.cleaning import clean, legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader

LONGEST_SHOWN = 80
"""Characters of what was sent that are repeated, so that an editor knows what is asked about."""

LONGEST_NAME = 100
"""Characters of an outlet's name."""

Rows = tuple[tuple[Button, ...], ...]


def question(pending: Pending, outlets: Sequence[tuple[int, str]], host: str | None, who: Reader) -> Message:
    """Return what is asked: sort, outlet, day or link; `outlets` are likely ones, with their numbers."""
    match pending.asks:
        case Asks.SORT:
            return message([_of(pending, who), who.words("ask-sort")], _sorts(pending, who))
        case Asks.OUTLET:
            asked = who.words("ask-outlet", origin=_origin(pending))
            return message([_of(pending, who), asked], _outlets(pending, outlets, host, who))
        case Asks.DAY:
            return message([_of(pending, who), who.words("ask-day")], _days(pending, who))
        case _:
            buttons = [
                [_button(who.words("button-no-link"), WithoutLink(pending.id))],
                [_forget(pending, who)],
            ]
            return message([_of(pending, who), who.words("ask-link")], _rows(buttons))


def outlet_again(who: Reader) -> Message:
    """Return that what was written is no outlet's name."""
    return message([who.words("outlet-again", count=LONGEST_NAME)])


def day_again(typed: str, who: Reader) -> Message:
    """Return that what was written is no day."""
    return message([who.words("item-type-day-again", typed=shortened(clean(typed), LONGEST_SHOWN))])


def link_again(who: Reader) -> Message:
    """Return that what was written is no address."""
    return message([who.words("link-again")])


def unfetched(why: str, status: int | None, who: Reader) -> Message:
    """Return why a link could not be read, and what to do instead."""
    told = who.words("unfetched", why=why, status=str(status or ""))
    return message([Markup(" ").join([told, who.words("unfetched-paste")])])


def failed(who: Reader) -> Message:
    """Return that it could not be read, by a mistake of the program's."""
    return message([who.words("unread-failed")])


def forgotten(who: Reader) -> Message:
    """Return that it is left unread."""
    return message([who.words("forgotten-pending")])


def gone(who: Reader) -> Message:
    """Return that there is nothing to answer any more."""
    return message([who.words("pending-gone")])


def not_again(who: Reader) -> Message:
    """Return that an article that was changed after it was sent is not read again by itself."""
    return message([who.words("pending-edited")])


def no_text(who: Reader) -> Message:
    """Return that what an editor has sent holds no text."""
    return message([who.words("not-published")])


def _of(pending: Pending, who: Reader) -> Markup:
    sent = pending.sent
    words = legible(sent.title or sent.text or sent.link or "", LONGEST_SHOWN)
    if sent.source:
        return who.words("ask-of", outlet=legible(sent.source, LONGEST_NAME), words=words)
    return who.words("ask-what", words=words)


def _origin(pending: Pending) -> str:
    return {Origin.PERSON: "person", Origin.HIDDEN: "hidden"}.get(pending.sent.origin, "paste")


def _sorts(pending: Pending, who: Reader) -> Rows:
    return (
        (_button(who.words("button-question"), IsQuestion(pending.id)),),
        (_button(who.words("button-article"), IsArticle(pending.id)),),
    )


def _outlets(pending: Pending, outlets: Sequence[tuple[int, str]], host: str | None, who: Reader) -> Rows:
    buttons = [_button(host, FromHost(pending.id))] if host else []
    buttons += [_button(clean(name) or "…", FromSource(pending.id, number)) for number, name in outlets]
    pairs = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    return _rows([*pairs, [_forget(pending, who)]])


def _days(pending: Pending, who: Reader) -> Rows:
    likely: list[date] = [who.today - timedelta(days=back) for back in range(3)]
    buttons = [_button(days.relative(day, who), OnDay(pending.id, day)) for day in likely]
    return _rows([buttons[:2], buttons[2:], [_forget(pending, who)]])


def _forget(pending: Pending, who: Reader) -> Button:
    return _button(who.words("button-forget"), Forget(pending.id))


def _rows(buttons: Sequence[Sequence[Button]]) -> Rows:
    return tuple(tuple(row) for row in buttons if row)


def _button(label: Markup | str, press: Press) -> Button:
    text = label.unescape() if isinstance(label, Markup) else label
    return Button(shortened(text, LABEL), encode(press))
