"""One statement in full: who, the words in every outlet, and what became of it; and what is wrong with it."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from domain.correction import Menu, Withdraw
from domain.correction import encode as encode_correction
from domain.full import Full, Told
from domain.mistake import (
    Dismiss,
    InFull,
    LookInto,
    Mistake,
    Press,
    Report,
    Reported,
    Reports,
    WhatIsWrong,
    encode,
)
from domain.statement import Appearance, PlaceMention, Stance, Statement
from domain.turn import Button, Message
from rendering import days
from rendering.card_parts import whole_name
from rendering.cleaning import clean, legible, shortened
from rendering.corrections import reason_in_words
from rendering.measuring import LABEL
from rendering.reader import Reader
from rendering.sides import side_of
from rendering.statements import outlet
from rendering.tags import bold

APPEARANCES = 5
"""Outlets shown with their words; of the others only how many they are."""

LONGEST_WORDS = 600
LONGEST_LISTED = 90
LONGEST_WAS = 120

RECORD = 8
"""Lines of the record shown, the newest."""

LISTED = 12
"""Statements of a message that can be chosen from."""


def in_full(full: Full, who: Reader) -> Message:
    """Return one statement in full, with a button to say that something is wrong with it."""
    statement = full.statement
    parts = [_head(full, who), *_appearances(full, who), _record(full, who), who.words("closing")]
    if statement.checked_by is None:
        parts[-1] = Markup(" ").join([parts[-1], who.words("unchecked")])
    html = Markup("\n\n").join(part for part in parts if part)
    wrong = WhatIsWrong(who.language, statement.number)
    buttons = ((_button(who.words("button-mistake"), wrong),),) if full.state == "published" else ()
    shows = ((statement.number, statement.version),) if full.state == "published" else ()
    return Message(html, buttons, shows)


def unknown(number: str, who: Reader) -> Message:
    """Return that there is no such statement that readers know."""
    return Message(who.words("full-unknown", number=shortened(clean(number), 20)))


def usage(who: Reader) -> Message:
    """Return how to ask for a statement."""
    return Message(who.words("full-usage"))


def which(statements: Sequence[Statement], who: Reader) -> Message:
    """Return the statements of a message, to say which of them something is wrong with."""
    if not statements:
        return Message(who.words("mistake-nothing"))
    lines = [who.words("mistake-which")]
    buttons = []
    for statement in statements[:LISTED]:
        name = statement.speaker.name_in(who.language) if statement.speaker else ""
        words = shortened(clean(statement.appearances[0].shown), LONGEST_LISTED) or "…"
        said = Markup("{}: {}").format(bold(legible(name, 60)), words) if name else escape(words)
        lines.append(Markup("{}. {}").format(statement.number, said))
        buttons.append(_button(str(statement.number), InFull(who.language, statement.number)))
    rows = tuple(tuple(buttons[n : n + 6]) for n in range(0, len(buttons), 6))
    return Message(Markup("\n").join(lines), rows)


def what_is_wrong(number: int, who: Reader) -> Message:
    """Return the question what is wrong, answered by buttons only."""
    rows = tuple(
        (_button(who.words("button-wrong", mistake=mistake.value), Report(who.language, number, mistake)),)
        for mistake in Mistake
    )
    return Message(who.words("mistake-what", number=str(number)), rows)


def reported(what: Reported, who: Reader) -> Message:
    """Return what became of a report."""
    return Message(who.words("mistake-told", what=what.value))


def reports(found: Sequence[Reports], who: Reader) -> tuple[Markup, tuple[tuple[Button, ...], ...]]:
    """Return the part of /review that lists what readers say, and its buttons; nothing for nothing."""
    if not found:
        return Markup(""), ()
    lines = [who.words("reports-title", count=len(found))]
    lines += [_counted(each, who) for each in found]
    buttons = [
        _button(who.words("button-number", number=str(each.number)), LookInto(each.number)) for each in found
    ]
    return Markup("\n").join(lines), tuple(tuple(buttons[n : n + 3]) for n in range(0, len(buttons), 3))


def looked_into(full: Full, said: Reports, who: Reader) -> Message:
    """Return a statement with what readers say of it, and what an editor can do; never who says it."""
    number, version = full.statement.number, full.statement.version
    shown = in_full(full, who)
    buttons = (
        (
            Button(who.words("button-to-correct").unescape()[:LABEL], encode_correction(Menu(number))),
            Button(
                who.words("button-to-withdraw").unescape()[:LABEL],
                encode_correction(Withdraw(number, version, None)),
            ),
        ),
        (_button(who.words("button-dismiss"), Dismiss(number)),),
    )
    return Message(Markup("\n\n").join([_counted(said, who), shown.html]), buttons)


def dismissed(number: int, who: Reader) -> Message:
    """Return that what readers said of a statement is dismissed."""
    return Message(who.words("reports-dismissed", number=str(number)))


def _head(full: Full, who: Reader) -> Markup:
    statement = full.statement
    topic = who.words("topic", topic=statement.topic.value)
    lines = [bold(who.words("full-title", number=str(statement.number), topic=topic))]
    if full.asked is not None:
        lines.append(who.words("full-merged", number=str(full.asked)))
    if full.state == "withdrawn":
        lines.append(_withdrawn(full, who))
    side = side_of(statement, who.sides)
    name = whole_name(statement.speaker, who)
    lines.append(Markup(" · ").join([who.name(side.names), name]) if side else name)
    places = ", ".join(dict.fromkeys(_place(full, mention, who) for mention in statement.places))
    lines += [escape(shortened(places, 300))] if places else []
    lines += [who.words("item-denies")] if statement.stance is Stance.DENIES else []
    return Markup("\n").join(lines)


def _place(full: Full, mention: PlaceMention, who: Reader) -> str:
    known = full.names.get(mention.id or "")
    return legible(who.name(known) if known else mention.name, 60)


def _withdrawn(full: Full, who: Reader) -> Markup:
    last = next((told for told in reversed(full.record) if told.kind == "withdrawn"), None)
    why = reason_in_words(last.reason, who) if last and last.reason else Markup("")
    return who.words("full-withdrawn", reason=why)


def _appearances(full: Full, who: Reader) -> list[Markup]:
    shown = full.statement.appearances[:APPEARANCES]
    blocks = [_appearance(full, each, who) for each in shown]
    left = len(full.statement.appearances) - len(shown)
    return [*blocks, who.words("same-words", count=left)] if left else blocks


def _appearance(full: Full, appearance: Appearance, who: Reader) -> Markup:
    words = escape(shortened(clean(appearance.shown), LONGEST_WORDS) or "…")
    if full.state == "withdrawn":
        words = Markup("<s>{}</s>").format(words)
    note = [who.words("in-language", language=appearance.language.value)]
    marked = Markup(" ").join([words, *(note if appearance.language is not who.language else [])])
    when = days.said(full.statement, appearance.article, who)
    return Markup("\n").join([marked, Markup(" · ").join([when, outlet(appearance)])])


def _record(full: Full, who: Reader) -> Markup:
    lines = [_told(told, who) for told in full.record[-RECORD:]]
    return Markup("\n").join([bold(who.words("full-record")), *lines])


def _told(told: Told, who: Reader) -> Markup:
    at = told.at.astimezone(who.now.tzinfo)
    kind = who.words("full-told", kind=told.kind)
    line = Markup("{}, {:%H:%M}: {}").format(days.plain(at.date(), who), at, kind)
    was = [_was(name, value, who) for name, value in told.was.items()]
    return Markup("; ").join([line, *was])


def _was(name: str, value: str, who: Reader) -> Markup:
    if name == "topic":
        value = who.words("topic", topic=value).unescape()
    said = shortened(clean(value), LONGEST_WAS) or "–"
    return who.words("full-was", what=name, value=said)


def _counted(said: Reports, who: Reader) -> Markup:
    counts = [
        Markup("{}: {}").format(who.words("mistake", mistake=mistake.value), times)
        for mistake, times in said.counts
    ]
    return who.words("reports-line", number=str(said.number), counts=Markup(", ").join(counts))


def _button(label: Markup | str, press: Press) -> Button:
    text = label.unescape() if isinstance(label, Markup) else label
    return Button(shortened(text, LABEL), encode(press))
