"""/sources, /takedown and /speakers: outlets graded and taken down, speakers merged and split."""

from collections.abc import Iterable
from typing import Literal

from telegram import Update

from domain.catalogue import (
    NONE,
    AskMerge,
    AskTakedown,
    AskVoice,
    Merge,
    SetGrade,
    SetParty,
    SetVoice,
    ShowSource,
    ShowSources,
    ShowSpeaker,
    SplitOff,
    TakeDown,
    decode,
)
from domain.turn import Message, Toast, Turn
from handlers.clerk import Clerk, clerk
from handlers.roles import must_be_editor, must_be_owner
from handlers.services import Services
from rendering import catalogue
from store.book import Book
from store.dialogs import Dialog
from transport.context import Context

TYPING_VOICE, TYPING_MERGE = "voice", "merge"
"""The steps in which an editor's next words are a speaker's name."""

FOUND = 6
"""Speakers shown of one name."""


async def sources(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show an owner what is read."""
    at_work = clerk(update, context, must_be_owner(update, context), edits=False)
    return Turn(say=[_page(context, at_work, 0)])


async def takedown(update: Update, context: Context[Services]) -> Turn[Book]:
    """Ask why a source, by its name, or an article, by its address, is to be taken down."""
    at_work = clerk(update, context, must_be_owner(update, context), edits=False)
    text = " ".join(context.args or [])
    if not text:
        return Turn(say=[catalogue.takedown_usage(at_work.reader)])
    found = context.services.store.sources.named(text)
    if found is None:
        return Turn(say=[catalogue.takedown_unknown(text, at_work.reader)])
    return Turn(say=[_asked(context, at_work, *found)])


async def speakers(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show an editor the speakers of a name."""
    at_work = clerk(update, context, must_be_editor(update, context), edits=False)
    text = " ".join(context.args or [])
    if not text:
        return Turn(say=[catalogue.speakers_usage(at_work.reader)])
    found = context.services.store.speakers.named(text, FOUND)
    if not found:
        return Turn(say=[catalogue.speakers_unknown(text, at_work.reader)])
    return Turn(say=[catalogue.speakers(found, at_work.reader)])


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button of these lists says; those of sources are owners' only."""
    query = update.callback_query
    pressed = decode((query.data if query else None) or "")
    if isinstance(pressed, ShowSpeaker | AskMerge | Merge | SplitOff):
        at_work = clerk(update, context, must_be_editor(update, context))
        return _of_speaker(context, at_work, pressed)
    at_work = clerk(update, context, must_be_owner(update, context))
    match pressed:
        case ShowSources(page):
            return Turn(say=[at_work.here(_page(context, at_work, page))])
        case ShowSource(source):
            return Turn(say=_source(context, at_work, source))
        case SetGrade(source, grade):
            return _change(context, at_work, source, "grade", grade)
        case SetParty(source, party):
            sides = {side.id for side in context.services.sides}
            value = party if party in sides else None
            return _change(context, at_work, source, "party", value) if value or party == NONE else _nothing()
        case AskVoice(source):
            return _asking(context, at_work, TYPING_VOICE, source, catalogue.type_voice(at_work.reader))
        case SetVoice(source, _):
            return _change(context, at_work, source, "voice", None)
        case AskTakedown(source, article):
            return Turn(say=[at_work.here(_asked(context, at_work, source, article))])
        case TakeDown() as pressed:
            return _take_down(context, at_work, pressed)
    return _nothing()


def typed(
    update: Update, context: Context[Services], dialog: Dialog, editor: int, text: str
) -> Turn[Book] | None:
    """Return the turn of a speaker's name that was asked for; None where none was."""
    if dialog.step not in (TYPING_VOICE, TYPING_MERGE):
        return None
    at_work = clerk(update, context, editor, edits=False)
    store, number = context.services.store, int(dialog.data)
    found = [entry for entry in store.speakers.named(text.strip(), FOUND) if entry.into is None]
    if not found:
        return Turn(say=[catalogue.speakers_unknown(text, at_work.reader)])
    if dialog.step == TYPING_VOICE:
        must_be_owner(update, context)
        return _change(context, at_work, number, "voice", found[0].number, typed=True)
    merging = store.speakers.get(number)
    if merging is None:
        return _nothing()
    others = [entry for entry in found if entry.number != number]
    if not others:
        return Turn(say=[catalogue.speakers_unknown(text, at_work.reader)])

    def end(book: Book) -> None:
        book.end_dialog(context.services.transport, at_work.chat)

    return Turn(say=[catalogue.speakers(others, at_work.reader, merging=merging)], change=end)


def _page(context: Context[Services], at_work: Clerk, page: int) -> Message:
    store = context.services.store.sources
    found = store.all(limit=catalogue.ON_PAGE, offset=page * catalogue.ON_PAGE)
    return catalogue.sources(found, page, store.count(), at_work.reader)


def _source(context: Context[Services], at_work: Clerk, number: int) -> list[Message]:
    entry = context.services.store.sources.get(number)
    return [at_work.here(catalogue.source(entry, at_work.reader))] if entry else []


def _asked(context: Context[Services], at_work: Clerk, source: int, article: int) -> Message:
    store = context.services.store.sources
    entry = store.get(source)
    if entry is None:
        return _page(context, at_work, 0)
    return catalogue.ask_takedown(entry, article, store.address(article), at_work.reader)


def _change(
    context: Context[Services],
    at_work: Clerk,
    source: int,
    field: Literal["grade", "party", "voice"],
    value: str | int | None,
    *,
    typed: bool = False,
) -> Turn[Book]:
    def change(book: Book) -> Iterable[Message]:
        book.must_be_owner(at_work.editor)
        if typed:
            book.end_dialog(context.services.transport, at_work.chat)
        book.change_source(source, field, value, context.now, made_by=at_work.signature)
        entry = book.source_entry(source)
        return [at_work.here(catalogue.source(entry, at_work.reader))] if entry else []

    return Turn(change=change)


def _take_down(context: Context[Services], at_work: Clerk, pressed: TakeDown) -> Turn[Book]:
    store = context.services.store.sources
    entry, url = store.get(pressed.source), store.address(pressed.article)
    if entry is None or (pressed.article and url is None):
        return _nothing()
    told_at = (context.now + context.services.hold).astimezone(context.services.timezone)

    def change(book: Book) -> Iterable[Message]:
        book.must_be_owner(at_work.editor)
        reason, by = pressed.reason.value, at_work.signature
        count = book.take_down(entry.source.name, url, context.now, made_by=by, reason=reason)
        what = url or entry.source.name
        return [at_work.here(catalogue.taken_down(what, count, f"{told_at:%H:%M:%S}", at_work.reader))]

    return Turn(change=change)


def _of_speaker(
    context: Context[Services], at_work: Clerk, pressed: ShowSpeaker | AskMerge | Merge | SplitOff
) -> Turn[Book]:
    store, who = context.services.store.speakers, at_work.reader
    entry = store.get(pressed.speaker)
    if entry is None:
        return _nothing()
    if isinstance(pressed, ShowSpeaker):
        into = store.get(entry.into) if entry.into else None
        return Turn(say=[at_work.here(catalogue.speaker(entry, into, who))])
    if isinstance(pressed, AskMerge):
        return _asking(context, at_work, TYPING_MERGE, entry.number, catalogue.type_merge(who))
    target = store.get(pressed.into) if isinstance(pressed, Merge) else None

    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(at_work.editor)
        by = at_work.signature
        if target is not None:
            done = book.merge_speakers(entry.number, target.number, context.now, made_by=by)
            told = catalogue.merged(entry, target, who) if done else catalogue.not_merged(who)
        else:
            book.split_speaker(entry.number, context.now, made_by=by)
            told = catalogue.split_off(entry, who)
        shown = book.speaker_entry(target.number if target else entry.number)
        return [at_work.here(catalogue.speaker(shown, None, who, told))] if shown else []

    return Turn(change=change)


def _asking(
    context: Context[Services], at_work: Clerk, step: str, number: int, question: Message
) -> Turn[Book]:
    def ask(book: Book) -> None:
        book.must_be_editor(at_work.editor)
        book.ask(context.services.transport, at_work.chat, step, str(number), context.now)

    return Turn(say=[question], change=ask)


def _nothing() -> Turn[Book]:
    return Turn(at_once=Toast())
