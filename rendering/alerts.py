"""An alert: what has just become known of what a chat follows; no alarm, and it does not look like one."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from domain.digest import Alert, Told
from domain.following import Choose, Setting, encode
from domain.language import Language
from domain.press import AskPlace
from domain.press import encode as encode_question
from domain.statement import Side
from domain.turn import Button, Message
from rendering import wishes
from rendering.buttons import Rows, rows
from rendering.cleaning import shortened
from rendering.composing import closing
from rendering.head import surroundings
from rendering.measuring import FOLD, LABEL, TO_THE_FOLD, visible
from rendering.reader import Reader, reader
from rendering.statements import shown
from rendering.tags import bold, expandable
from rendering.told import Block, by_topic, disputes, news_of, numbers, pick

SPAN = 400
"""Characters of the words of a single statement."""

SHORT = 200
"""Characters of each of several."""

OPEN = 4
"""Statements that stand openly at most."""

FOLDED = 8
"""Further ones behind the fold."""


def alert_message(
    alert: Alert, *, language: Language, sides: Sequence[Side], now: datetime, discreet: bool = False
) -> Message:
    """Return one message about all that is new; `discreet`: its first line names no place."""
    who = reader(language, sides, now)
    parts = _one(alert.new[0], alert, who) if alert.count == 1 else _several(alert, who)
    statements = [each for part in parts for each in part.shown]
    first = [Block(who.words("alert-discreet"))] if discreet else []
    named = wishes.filters_named([told.followed for told in alert.new], who)
    ends = [Block(named), Block(closing(statements, who))]
    html = Markup("\n\n").join(part.html for part in (*first, *parts, *ends) if part.html)
    shows = tuple(dict.fromkeys(each.key for each in statements))
    return Message(html, _buttons(alert, who), shows)


def _one(told: Told, alert: Alert, who: Reader) -> list[Block]:
    statement = told.statements[0]
    each = shown(statement, news_of(told.followed, told.statements, told.mentioned), who)
    topic = who.words("topic", topic=statement.topic.value)
    head = [Markup(" · ").join([bold(wishes.what(told.followed, who)), topic])]
    if told.followed.place:
        head.append(surroundings(told.followed.place, who))
    blocks = [Block(Markup("\n").join(line for line in head if line)), Block(each.block(SPAN, who), (each,))]
    return [*blocks, *disputes(alert.disputed, who, [statement.number], named=False)]


def _several(alert: Alert, who: Reader) -> list[Block]:
    """Return the first few openly, the next behind the fold, and how many are left."""
    blocks = [Block(bold(who.words("alert-many", count=alert.count)))]
    room, opened = TO_THE_FOLD, OPEN
    folded: list[Block] = []
    left = alert.count
    for told in alert.new:
        chosen = pick(told, opened + FOLDED, who)
        part = _titled(told, chosen[:opened], who)
        if opened and chosen and visible(part.html) <= room:
            blocks.append(part)
            room -= visible(part.html)
            opened -= len(part.shown)
            left -= len(part.shown)
            chosen = chosen[len(part.shown) :]
        if chosen:
            folded.append(_titled(told, chosen[:FOLDED], who))
    behind, used = _folded(folded)
    left -= used
    rest = [Block(who.words("alert-left", count=left))] if left else []
    return [*blocks, *behind, *disputes(alert.disputed, who, numbers([*blocks, *behind]), named=True), *rest]


def _folded(parts: Sequence[Block]) -> tuple[list[Block], int]:
    room, kept = FOLD, list[Block]()
    for part in parts:
        if visible(part.html) <= room:
            kept.append(part)
            room -= visible(part.html)
    if not kept:
        return [], 0
    all_shown = tuple(each for part in kept for each in part.shown)
    html = expandable(Markup("\n").join(part.html for part in kept))
    return [Block(html, all_shown)], len(all_shown)


def _titled(told: Told, chosen: Sequence[object], who: Reader) -> Block:
    statements = [statement for statement in told.statements if statement in chosen]
    if not statements:
        return Block(Markup(""))
    block = by_topic(told, statements, who, span=SHORT)
    return Block(Markup("\n").join([bold(wishes.what(told.followed, who)), block.html]), block.shown)


def _buttons(alert: Alert, who: Reader) -> Rows:
    all_of = [
        Button(
            shortened(who.words("button-all-of", what=who.name(told.followed.names)).unescape(), LABEL),
            encode_question(AskPlace(who.language, told.followed.place.id)),
        )
        for told in alert.new[:2]
        if told.followed.place
    ]
    change = Button(who.words("button-change").unescape(), encode(Choose(who.language, Setting.LIST)))
    return rows(list(all_of), [change])
