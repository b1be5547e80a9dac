"""/correct and /withdraw: what is published changes by buttons, and readers who saw it are told."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from markupsafe import Markup, escape
from telegram import Update

from domain.card import ArticleCard, Field, Item
from domain.correction import TOLD, TYPED, Ask, Menu, Put, Reason, Undo, What, Withdraw, decode
from domain.revision import Revision
from domain.statement import Stance
from domain.turn import Message, Toast, Turn
from handlers.clerk import Clerk, clerk
from handlers.reviewing import typed_revision
from handlers.roles import must_be_editor
from handlers.services import Services
from handlers.undoing import take_back
from intake import choices
from rendering import corrections
from rendering.card_parts import answer
from rendering.cleaning import clean
from store.book import Book
from store.correcting import Span
from store.dialogs import Dialog
from store.standing import Standing
from transport.context import Context

TYPING_VALUE, TYPING_REASON = "correct", "withdraw"
"""The steps in which an editor's next words are a value, or a reason (the dialog's data says of which)."""

LONGEST_TYPED = 300
"""Characters of a role, a name or a reason."""


@dataclass(frozen=True, slots=True)
class Found:
    """A published statement, with the card of its first article."""

    standing: Standing
    card: ArticleCard
    item: Item


async def correct(update: Update, context: Context[Services]) -> Turn[Book]:
    """Ask by buttons what changes about the statement of this number."""
    at_work = clerk(update, context, must_be_editor(update, context), edits=False)
    number = _number(context.args)
    if number is None:
        return Turn(say=[corrections.usage("correct", at_work.reader)])
    return Turn(say=[_menu(context, at_work, number)])


async def withdraw(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take the statement of this number out of answers, for the reason that follows it."""
    at_work = clerk(update, context, must_be_editor(update, context), edits=False)
    number = _number(context.args)
    if number is None:
        return Turn(say=[corrections.usage("withdraw", at_work.reader)])
    found = _found(context, number)
    if not isinstance(found, Found):
        return Turn(say=[corrections.not_published(number, found, at_work.reader)])
    reason = clean(" ".join((context.args or [])[1:]))[:LONGEST_TYPED]
    if reason:
        return _withdrawing(context, at_work, found.standing, found.item.statement.version, reason)
    words = escape(clean(found.item.shown))
    asked = corrections.reasons(
        found.item.number, found.item.statement.version, found.standing.readers, at_work.reader, words
    )
    return Turn(say=[asked])


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button of these conversations says."""
    at_work = clerk(update, context, must_be_editor(update, context))
    query = update.callback_query
    match decode((query.data if query else None) or ""):
        case Menu(number):
            return Turn(say=[at_work.here(_menu(context, at_work, number))])
        case Ask() as asked:
            return _ask(context, at_work, asked)
        case Put() as put:
            return _put(context, at_work, put)
        case Withdraw() as pressed:
            return _withdraw(context, at_work, pressed)
        case Undo(at):
            return take_back(context, at_work, at)
    return Turn(at_once=Toast())


def typed(
    update: Update, context: Context[Services], dialog: Dialog, editor: int, text: str
) -> Turn[Book] | None:
    """Return the turn of what an editor has written for us; None where nothing was asked for."""
    if dialog.step not in (TYPING_VALUE, TYPING_REASON):
        return None
    at_work = clerk(update, context, editor, edits=False)
    number, version, what = json.loads(dialog.data)
    found = _found(context, number)
    if not isinstance(found, Found):
        return Turn(say=[corrections.not_published(number, found, at_work.reader)])
    said = " ".join(clean(text).split())[:LONGEST_TYPED]
    if dialog.step == TYPING_REASON:
        turn = _withdrawing(context, at_work, found.standing, version, said)
        return _ending(context, at_work, turn)
    change = _typed_change(context, at_work, found.item, What(what), text, said)
    if change is None:
        return Turn(say=[corrections.typed_wrong(What(what), text, at_work.reader)])
    put = Put(number, version, What(what), "")
    return _ending(context, at_work, _changing(context, at_work, found.standing, put, *change))


def _menu(context: Context[Services], at_work: Clerk, number: int) -> Message:
    found = _found(context, number)
    if not isinstance(found, Found):
        return corrections.not_published(number, found, at_work.reader)
    standing = found.standing
    return corrections.menu(found.card, found.item, standing.readers, at_work.reader, asked=standing.asked)


def _ask(context: Context[Services], at_work: Clerk, asked: Ask) -> Turn[Book]:
    found = _found(context, asked.number)
    if not isinstance(found, Found):
        return Turn(say=[corrections.not_published(asked.number, found, at_work.reader)])
    if asked.typing or asked.what in TYPED:
        data = json.dumps([asked.number, asked.version, asked.what.value])
        return _asking(
            context, at_work, TYPING_VALUE, data, corrections.typing(found.item, asked.what, at_work.reader)
        )
    if asked.what is What.STANCE:
        return Turn(say=[at_work.here(corrections.stances(found.item, at_work.reader))])
    likely = choices.choices(found.card, found.item, Field(asked.what.value), at_work.reader.sides)
    shown = corrections.values(found.card, found.item, asked.what, likely, at_work.reader)
    return Turn(say=[at_work.here(shown)])


def _put(context: Context[Services], at_work: Clerk, put: Put) -> Turn[Book]:
    found = _found(context, put.number)
    if not isinstance(found, Found):
        return Turn(say=[corrections.not_published(put.number, found, at_work.reader)])
    if put.what is What.STANCE:
        if put.value not in set(Stance):
            return Turn(at_once=Toast())
        words = at_work.reader.words("stance", stance=put.value)
        revision = Revision(stance=Stance(put.value))
        return _changing(context, at_work, found.standing, put, revision, words, None)
    field, sides, place = Field(put.what.value), at_work.reader.sides, context.services.gazetteer.place
    chosen = choices.chosen(found.card, found.item, field, put.value, sides, place)
    if chosen is None:
        return Turn(at_once=Toast())
    offered = choices.choices(found.card, found.item, field, sides)
    choice = next((each for each in offered if each.value == put.value), None)
    words = answer(found.card, field, choice, at_work.reader) if choice else Markup("…")
    return _changing(context, at_work, found.standing, put, chosen, words, None)


def _typed_change(
    context: Context[Services], at_work: Clerk, item: Item, what: What, text: str, said: str
) -> tuple[Revision, Markup, Span | None] | None:
    """Return what the words change, how they are repeated, and where in the sentence they stand."""
    speaker = item.statement.speaker
    match what:
        case What.WORDS:
            start = item.sentence.find(text.strip()) if text.strip() else -1
            span = Span(start, start + len(text.strip()))
            return (Revision(), escape(said), span) if start >= 0 else None
        case What.ROLE if speaker is not None and said:
            role = None if said == choices.NONE else said
            return Revision(speaker=replace(speaker, role=role)), escape(said), None
        case What.SPELLING if speaker is not None and said:
            return Revision(speaker=replace(speaker, name=said, names=None)), escape(said), None
        case What.SPEAKER | What.PLACE | What.DAY:
            found = typed_revision(context, at_work, item, Field(what.value), said)
            return (*found, None) if found else None
    return None


def _changing(
    context: Context[Services],
    at_work: Clerk,
    standing: Standing,
    put: Put,
    revision: Revision,
    words: Markup,
    span: Span | None,
) -> Turn[Book]:
    now, who = context.now, at_work.reader
    told = put.what in TOLD
    tells_at = now + context.services.hold if told else None

    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(at_work.editor)
        made = book.correct(
            standing.number, put.version, revision, now, made_by=at_work.signature, told=told, span=span
        )
        if made is None:
            lost = corrections.change_in_words(put.what, words, who)
            return [corrections.overtaken(standing.number, lost, who)]
        said = corrections.corrected(standing.number, put.what, words, standing.readers, tells_at, now, who)
        return [at_work.here(said)]

    return Turn(change=change)


def _withdraw(context: Context[Services], at_work: Clerk, pressed: Withdraw) -> Turn[Book]:
    if pressed.reason is None:
        data = json.dumps([pressed.number, pressed.version, ""])
        return _asking(context, at_work, TYPING_REASON, data, corrections.write_reason(at_work.reader))
    found = _found(context, pressed.number)
    if not isinstance(found, Found):
        return Turn(say=[corrections.not_published(pressed.number, found, at_work.reader)])
    return _withdrawing(context, at_work, found.standing, pressed.version, pressed.reason.value)


def _withdrawing(
    context: Context[Services], at_work: Clerk, standing: Standing, version: int, reason: str
) -> Turn[Book]:
    now, who = context.now, at_work.reader
    tells_at: datetime = now + context.services.hold

    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(at_work.editor)
        done = book.withdraw_seen(standing.number, version, now, made_by=at_work.signature, reason=reason)
        if not done:
            return [corrections.overtaken(standing.number, None, who)]
        return [
            at_work.here(corrections.withdrawn(standing.number, reason, standing.readers, tells_at, now, who))
        ]

    return Turn(change=change)


def _asking(
    context: Context[Services], at_work: Clerk, step: str, data: str, question: Message
) -> Turn[Book]:
    def ask(book: Book) -> None:
        book.must_be_editor(at_work.editor)
        book.ask(context.services.transport, at_work.chat, step, data, context.now)

    return Turn(say=[question], change=ask)


def _ending(context: Context[Services], at_work: Clerk, turn: Turn[Book]) -> Turn[Book]:
    """Return the turn, after which the editor's next words are no answer any more."""

    def change(book: Book) -> Iterable[Message]:
        book.end_dialog(context.services.transport, at_work.chat)
        return (turn.change(book) if turn.change else None) or ()

    return replace(turn, change=change)


def _found(context: Context[Services], number: int) -> Found | str | None:
    """Return a published statement; else the state it is in, None where there is none of this number."""
    store = context.services.store
    standing = store.standings.of(number)
    if standing is None:
        return None
    if standing.state != "published":
        return standing.state
    card = store.cards.card(standing.article)
    item = card.item(standing.number) if card else None
    return Found(standing, card, item) if card and item else None


def _number(arguments: list[str] | None) -> int | None:
    word = (arguments or [""])[0].lstrip("#№")
    return int(word) if word.isascii() and word.isdigit() and len(word) < 16 else None


def reasons() -> tuple[str, ...]:
    """Return the reasons that are kept as words of ours."""
    return tuple(Reason)
