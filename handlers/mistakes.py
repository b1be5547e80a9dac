"""/source shows one statement in full; readers say by button what is wrong with it, editors look into it."""

from collections.abc import Iterable
from dataclasses import replace

from telegram import Update

from domain.language import Language
from domain.mistake import (
    Dismiss,
    InFull,
    LookInto,
    Report,
    WhatIsWrong,
    decode,
)
from domain.turn import Message, Toast, Turn
from handlers.people import asker
from handlers.roles import must_be_editor
from handlers.services import Services
from rendering import full as showing
from rendering.reader import Reader, reader
from store.book import Book
from transport.context import Context

STATEMENT_LINK = "s_"
"""How the payload of `t.me/<bot>?start=s_<N>` begins."""

LONGEST_NUMBER = 15
"""Digits of a statement's number."""


async def source(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show the statement of this number in full."""
    who = _reader(context, asker(update, context.services).own_language)
    if not context.args:
        return Turn(say=[showing.usage(who)])
    return statement(context, context.args[0], who)


def linked(update: Update, context: Context[Services], payload: str) -> Turn[Book]:
    """Show the statement that a link opens."""
    who = _reader(context, asker(update, context.services).own_language)
    return statement(context, payload.removeprefix(STATEMENT_LINK), who)


def statement(context: Context[Services], asked: str, who: Reader) -> Turn[Book]:
    """Return the turn that shows a statement by its number as somebody writes it: "31", "№31", "#31"."""
    number = asked.lstrip("#№")
    known = number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER
    full = context.services.store.in_full.of(int(number)) if known else None
    return Turn(say=[showing.in_full(full, who) if full else showing.unknown(asked, who)])


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button of this conversation says."""
    query = update.callback_query
    pressed = decode((query.data if query else None) or "")
    if pressed is None or update.effective_chat is None:
        return Turn(at_once=Toast())
    if isinstance(pressed, LookInto | Dismiss):
        return _of_editor(update, context, pressed)
    who = _reader(context, pressed.language)
    match pressed:
        case InFull(_, number):
            return statement(context, str(number), who)
        case WhatIsWrong(_, number):
            return Turn(say=[showing.what_is_wrong(number, who)])
        case Report():
            return _report(update, context, pressed, who)


def which_is_wrong(update: Update, context: Context[Services], language: Language) -> Turn[Book]:
    """Ask which statement of a message is wrong, or at once what is wrong with the only one."""
    services, at, who = context.services, asker(update, context.services), _reader(context, language)
    shown = services.store.mistakes.shown_by(services.transport, at.chat, at.message_id or 0)
    published = [full.statement for number in shown if (full := services.store.in_full.of(number))]
    if len(published) == 1:
        return Turn(say=[showing.what_is_wrong(published[0].number, who)])
    return Turn(say=[showing.which(published, who)])


def _report(update: Update, context: Context[Services], pressed: Report, who: Reader) -> Turn[Book]:
    services, at = context.services, asker(update, context.services)

    def report(book: Book) -> Iterable[Message]:
        found = book.report_mistake(services.transport, at.chat, pressed.number, pressed.mistake, context.now)
        return [replace(showing.reported(found, who), edits=at.message_id)]

    return Turn(change=report)


def _of_editor(update: Update, context: Context[Services], pressed: LookInto | Dismiss) -> Turn[Book]:
    editor, at = must_be_editor(update, context), asker(update, context.services)
    who, store = _reader(context, at.own_language), context.services.store
    if isinstance(pressed, LookInto):
        full, said = store.in_full.of(pressed.number), store.mistakes.about(pressed.number)
        if full is None or said is None:
            return Turn(say=[showing.dismissed(pressed.number, who)])
        return Turn(say=[showing.looked_into(full, said, who)])

    def dismiss(book: Book) -> Iterable[Message]:
        book.must_be_editor(editor)
        book.dismiss_mistakes(pressed.number)
        return [replace(showing.dismissed(pressed.number, who), edits=at.message_id)]

    return Turn(change=dismiss)


def _reader(context: Context[Services], language: Language) -> Reader:
    services = context.services
    return reader(language, services.sides, context.now.astimezone(services.timezone))
