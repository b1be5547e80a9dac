"""A notice: what a chat was shown has been corrected or withdrawn."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from markupsafe import Markup

from domain.amends import Change
from domain.language import Language
from domain.place import Place
from domain.statement import Side
from domain.turn import Button, Message
from rendering import days
from rendering.buttons import place_button, rows
from rendering.changes import SPAN, differences, places, reason, said, same_words, speaker, words_of
from rendering.cleaning import shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader, reader
from rendering.statements import best_appearance, outlet
from rendering.tags import bold

LISTED = 12
"""Changes that stand in one notice at most, a line or two each; the rest is counted."""

IN_LIST = 90
"""Characters of a statement's words in a list."""

DETAILED = 6
"""Changes told in full under "Show them"."""

SHOW = "x"
"""What the data of the button "Show them" begins with; the language follows."""


def notice(
    changes: Sequence[Change],
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    *,
    places: Sequence[Place] = (),
    bot_username: str = "",
    replies_to: int | None = None,
) -> Message:
    """Return what a chat is told; one change in full, several a line each and a button that shows them.

    `places` are those that the statements are about, where they are known, for a button to ask anew.
    """
    who = reader(language, sides, now)
    if len(changes) == 1:
        html = _in_full(changes[0], who)
        buttons = rows(
            [place_button(place, language, str(who.words("button-said-now"))) for place in places[:1]],
            [_record(changes[0], who, bot_username)],
        )
    else:
        html, buttons = _listed(changes, who), ((_show(who),),)
    shows = tuple((change.number, _shown_version(change)) for change in changes)
    return Message(message([html]).html, buttons, shows, replies_to=replies_to)


def details(
    changes: Sequence[Change], language: Language, sides: Sequence[Side], now: datetime, bot_username: str
) -> Message:
    """Return the changes of a notice, each in full."""
    who = reader(language, sides, now)
    records = tuple((_record(change, who, bot_username),) for change in changes[:DETAILED])
    return message([_in_full(change, who) for change in changes[:DETAILED]], records)


def _shown_version(change: Change) -> int:
    return change.before.version if change.withdrawn else change.after.version


def _in_full(change: Change, who: Reader) -> Markup:
    if change.restored:
        return _restoration(change, who)
    return _withdrawal(change, who) if change.withdrawn else _correction(change, who)


def _withdrawal(change: Change, who: Reader) -> Markup:
    title = bold(who.words("notice-withdrawn", place=places(change.before)))
    line = _cited(change, who)
    shown_on = who.words("notice-shown", day=_day(change.shown_at, who))
    when = who.words("notice-when", day=_day(change.at, who), time=days.clock(change.at, who))
    why = Markup(" ").join(part for part in (reason(change), who.words("notice-do-not-rely")) if part)
    return Markup("\n\n").join(
        (Markup("\n").join((title, shown_on, _struck(line))), why, Markup(" ").join((when, _rest(who))))
    )


def _restoration(change: Change, who: Reader) -> Markup:
    title = bold(who.words("notice-restored", place=places(change.after)))
    told = who.words("notice-told-withdrawn", day=_day(change.shown_at, who))
    why = who.words("notice-taken-back", day=_day(change.at, who), time=days.clock(change.at, who))
    return Markup("\n\n").join((Markup("\n").join((title, told, _cited(change, who))), why))


def _cited(change: Change, who: Reader) -> Markup:
    signed = Markup(": ").join((bold(speaker(change.before, who)), words_of(change.before, who, SPAN)))
    article = best_appearance(change.before, who)
    return Markup(", ").join((signed, said(change.before, who), outlet(article)))


def _correction(change: Change, who: Reader) -> Markup:
    title = bold(who.words("notice-corrected", place=places(change.after), day=said(change.after, who)))
    lines = [title, *_was_and_is(change, who)]
    if same_words(change, who):
        lines.append(who.words("notice-same-words"))
    else:
        lines.append(who.words("notice-words-were", words=words_of(change.before, who, SPAN)))
        lines.append(who.words("notice-words-are", words=words_of(change.after, who, SPAN)))
    if why := reason(change):
        lines.append(who.words("notice-reason", reason=why))
    return Markup("\n").join(lines)


def _was_and_is(change: Change, who: Reader) -> Iterator[Markup]:
    for name, old, new in differences(change, who):
        yield who.words("notice-was", name=name, value=old)
        yield who.words("notice-is", name=name, value=new)


def _listed(changes: Sequence[Change], who: Reader) -> Markup:
    withdrawn = sum(change.withdrawn for change in changes)
    count = len(changes)
    if any(change.restored for change in changes):
        title = who.words("notice-several-changed", count=count)
    elif withdrawn == count:
        title = who.words("notice-several-withdrawn", count=count)
    elif withdrawn:
        title = who.words("notice-several", count=count)
    else:
        title = who.words("notice-several-corrected", count=count)
    lines = [bold(title), *(_line(change, who) for change in changes[:LISTED])]
    if count > LISTED:
        lines.append(who.words("notice-further", count=count - LISTED))
    if withdrawn:
        lines.append(who.words("notice-do-not-rely"))
    return Markup("\n").join(lines)


def _line(change: Change, who: Reader) -> Markup:
    if change.withdrawn:
        signed = Markup(": ").join((speaker(change.before, who), words_of(change.before, who, IN_LIST)))
        return who.words("notice-line-withdrawn", place=places(change.before), words=_struck(signed))
    if change.restored:
        signed = Markup(": ").join((speaker(change.before, who), words_of(change.before, who, IN_LIST)))
        return who.words("notice-line-restored", place=places(change.after), words=signed)
    named = [name for name, _, _ in differences(change, who)]
    if not same_words(change, who):
        named.append(who.words("change-words"))
    return who.words(
        "notice-line-corrected",
        place=places(change.after),
        day=said(change.after, who),
        speaker=speaker(change.after, who),
        things=Markup(", ").join(named),
    )


def _rest(who: Reader) -> Markup:
    return who.words("notice-rest")


def _day(moment: datetime, who: Reader) -> Markup:
    return days.plain(moment.astimezone(who.now.tzinfo).date(), who)


def _struck(html: Markup) -> Markup:
    return Markup("<s>{}</s>").format(html)


def _record(change: Change, who: Reader, bot_username: str) -> Button:
    label = who.words("button-record", number=str(change.number)).unescape()
    return Button(shortened(label, LABEL), url=f"https://t.me/{bot_username}?start=s_{change.number}")


def _show(who: Reader) -> Button:
    return Button(who.words("button-show-them").unescape(), f"{SHOW}|{who.language.value}")
