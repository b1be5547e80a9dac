"""Correcting, withdrawing and undoing, as an editor sees it."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup, escape

from domain.act import Act, ActKind, Entry, Undone
from domain.card import ArticleCard, Field, Item
from domain.choice import Choice
from domain.correction import TOLD, TYPED, Ask, Menu, Press, Put, Reason, Undo, What, Withdraw, encode
from domain.press import LONGEST
from domain.turn import Button, Message
from rendering import days
from rendering.buttons import rows
from rendering.card_parts import answer, places, whole_name
from rendering.cleaning import clean, legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader
from rendering.sides import side_of
from rendering.tags import bold

LONGEST_WORDS = 900
LONGEST_REASON = 300
MOST_ENTRIES = 30
"""Lines of a statement's history; the newest of a longer one."""


def menu(card: ArticleCard, item: Item, readers: int, who: Reader, asked: int | None = None) -> Message:
    """Return the statement as it stands, with what can be changed as buttons."""
    seen = (item.number, item.statement.version)
    buttons = [
        _button(who.words("correct-what", what=what.value), Ask(*seen, what))
        for what in (*sorted(TOLD, key=list(What).index), What.ROLE, What.TOPIC, What.SPELLING)
    ]
    title = [bold(who.words("correct-title", number=item.number))]
    if asked is not None:
        title.append(who.words("record-merged", asked=asked, number=item.number))
    parts = [
        Markup("\n").join([*title, _words(item)]),
        _fields(card, item, who),
        who.words("correct-ask", readers=readers),
    ]
    return message(parts, rows(buttons[:3], buttons[3:6], buttons[6:]))


def values(card: ArticleCard, item: Item, what: What, likely: Sequence[Choice], who: Reader) -> Message:
    """Return the likely values of what is to change."""
    seen = (item.number, item.statement.version)
    offered = [
        _button(answer(card, Field(what.value), choice, who), Put(*seen, what, choice.value))
        for choice in likely
    ]
    typed = what in (What.SPEAKER, What.PLACE, What.DAY)
    other = _button(who.words("button-other"), Ask(*seen, what, typing=True)) if typed else None
    back = _button("‹", Menu(item.number))
    pairs = [offered[n : n + 2] for n in range(0, len(offered), 2)]
    return message([_asks(what, who), _words(item)], rows(*pairs, [back, other]))


def typing(item: Item, what: What, who: Reader) -> Message:
    """Return what an editor is asked to write; for words, with the sentence they stand in."""
    parts = [who.words("correct-type", what=what.value)]
    if what is What.WORDS:
        parts.append(Markup("<code>{}</code>").format(shortened(item.sentence, 2 * LONGEST_WORDS)))
    return message(parts)


def typed_wrong(what: What, typed: str, who: Reader) -> Message:
    """Return that what was written cannot be put in, and why."""
    said = shortened(clean(typed), 60)
    return message([who.words("correct-type-again", what=what.value, typed=said)])


def corrected(
    number: int,
    what: What,
    words: Markup,
    readers: int,
    tells_at: datetime | None,
    now: datetime,
    who: Reader,
) -> Message:
    """Return that it is corrected, who is told of it and when, and the way back."""
    parts = [who.words("corrected", number=number, change=change_in_words(what, words, who))]
    parts.append(_told(readers, tells_at, who))
    return message([Markup("\n").join(parts)], rows([_undo(tells_at, now, who)]))


def change_in_words(what: What, words: Markup, who: Reader) -> Markup:
    """Return "Place: Myrnohrad"."""
    return Markup("{}: {}").format(who.words("correct-what", what=what.value), words)


def reasons(number: int, version: int, readers: int, who: Reader, words: Markup) -> Message:
    """Return the question why a statement is withdrawn."""
    buttons = [
        _button(who.words("withdraw-button", reason=reason.value), Withdraw(number, version, reason))
        for reason in Reason
    ]
    other = _button(who.words("button-other"), Withdraw(number, version, None))
    parts = [
        bold(who.words("withdraw-title", number=number)),
        words,
        who.words("withdraw-ask", readers=readers),
    ]
    return message(parts, rows(buttons[:2], buttons[2:], [other]))


def write_reason(who: Reader) -> Message:
    return message([who.words("withdraw-type")])


def withdrawn(
    number: int, reason: str, readers: int, tells_at: datetime, now: datetime, who: Reader
) -> Message:
    """Return that it is withdrawn, who is told and when, and the way back."""
    said = who.words("withdrawn", number=number, reason=reason_in_words(reason, who))
    parts = [said, _told(readers, tells_at, who)]
    return message([Markup("\n").join(parts)], rows([_undo(tells_at, now, who)]))


def reason_in_words(reason: str, who: Reader) -> Markup:
    """Return a reason as it is said to people: one of ours, or an editor's own words."""
    if reason in set(Reason):
        return who.words("reason", reason=reason)
    return escape(shortened(clean(reason), LONGEST_REASON))


def not_published(number: int, state: str | None, who: Reader) -> Message:
    """Return that there is nothing to correct or withdraw under this number."""
    return message([who.words("record-state", number=number, state=state or "unknown")])


def usage(command: str, who: Reader) -> Message:
    return message([who.words("record-usage", command=command)])


def overtaken(number: int, lost: Markup | None, who: Reader) -> Message:
    """Return that somebody else has changed the statement since it was seen."""
    parts = [who.words("correct-overtaken", number=number)]
    if lost:
        parts.append(who.words("overtaken-change", change=lost))
    return message([Markup(" ").join(parts)], rows([_button(who.words("correct-again"), Menu(number))]))


def undone(done: Undone, who: Reader) -> Message:
    """Return what was taken back, and whether readers had been told."""
    act = done.act
    what = act_in_words(act, who)
    told = "late" if done.late else ("silent" if act.told else "none")
    return message([who.words("undone", what=what, told=told, time=_moment(act.at, who))])


def nothing_to_undo(who: Reader) -> Message:
    return message([who.words("undo-nothing")])


def undo_refused(act: Act, who: Reader) -> Message:
    return message([who.words("undo-refused", what=act_in_words(act, who))])


def act_in_words(act: Act, who: Reader) -> Markup:
    """Return "3 statements published"."""
    about = legible(act.about or "", 60)
    return who.words("act", kind=act.kind.value, count=act.statements, about=about)


def history(number: int, entries: Sequence[Entry], names: dict[str, str], who: Reader) -> Message:
    """Return who did what to a statement, and when; `names` are those of editors by signature."""
    lines = [
        who.words(
            "audit-line",
            time=_moment(entry.at, who),
            what=who.words("audit-kind", kind=entry.kind),
            who=legible(names.get(entry.made_by, entry.made_by), 60),
        )
        + (Markup(": ") + reason_in_words(entry.reason, who) if entry.reason else Markup(""))
        for entry in entries[-MOST_ENTRIES:]
    ]
    return message([bold(who.words("audit-title", number=number)), Markup("\n").join(lines)])


def _told(readers: int, tells_at: datetime | None, who: Reader) -> Markup:
    if tells_at is None:
        return who.words("told-silently")
    return who.words("told-at", readers=readers, time=f"{tells_at.astimezone(who.now.tzinfo):%H:%M:%S}")


def _undo(tells_at: datetime | None, now: datetime, who: Reader) -> Button | None:
    until = f"{tells_at.astimezone(who.now.tzinfo):%H:%M:%S}" if tells_at else ""
    label = who.words("undo-until", time=until) if until else who.words("undo-button")
    return _button(label, Undo(int(now.timestamp())))


def _moment(at: datetime, who: Reader) -> str:
    local = at.astimezone(who.now.tzinfo)
    return f"{days.plain(local.date(), who).unescape()}, {local:%H:%M}"


def _asks(what: What, who: Reader) -> Markup:
    if what is What.STANCE or what in TYPED:
        return bold(who.words("correct-what", what=what.value))
    return bold(who.words("item-choose", field=what.value))


def _words(item: Item) -> Markup:
    return escape(shortened(clean(item.shown), LONGEST_WORDS) or "…")


def _fields(card: ArticleCard, item: Item, who: Reader) -> Markup:
    statement = item.statement
    side = side_of(statement, who.sides)
    shown = {
        What.SPEAKER: whole_name(statement.speaker, who),
        What.SIDE: escape(who.name(side.names)) if side else who.words("item-none", field=Field.SIDE.value),
        What.PLACE: escape(places(card, item, who)) or who.words("item-none", field=Field.PLACE.value),
        What.DAY: days.said(statement, card.article, who),
        What.TOPIC: Markup(", ").join(who.words("topic", topic=topic.value) for topic in statement.topics),
        What.STANCE: who.words("stance", stance=statement.stance.value),
    }
    return Markup("\n").join(change_in_words(what, value, who) for what, value in shown.items())


def stances(item: Item, who: Reader) -> Message:
    """Return the question whether it asserts or denies."""
    seen = (item.number, item.statement.version)
    offered = [
        _button(who.words("stance", stance=stance), Put(*seen, What.STANCE, stance))
        for stance in ("asserts", "denies")
    ]
    back = _button("‹", Menu(item.number))
    return message([_asks(What.STANCE, who), _words(item)], rows(offered, [back]))


def _button(label: Markup | str, press: Press) -> Button | None:
    data = encode(press)
    text = label.unescape() if isinstance(label, Markup) else label
    return Button(shortened(text, LABEL), data) if len(data.encode()) <= LONGEST else None


def kinds() -> tuple[str, ...]:
    """Return what a line of a history may be about, so that a test sees a word for each."""
    return (*(kind.value for kind in ActKind), "found", "undo", "published", "corrected", "withdrawn")
