"""/review and the card of an article: what was read is published, looked at, changed, or dropped.

Every press says what its editor has seen; whoever was slower than another is told, with nothing lost
(`deciding`).
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from markupsafe import Markup, escape
from telegram import Update

from domain.card import ArticleCard, Field, Item, Pile
from domain.card_press import (
    Accept,
    Choose,
    Correct,
    DropArticle,
    DropOne,
    Look,
    Offer,
    Press,
    PublishSure,
    Restore,
    SeeAll,
    Seen,
    Split,
    Type,
    Undo,
    Waiting,
    decode,
)
from domain.place import Place
from domain.revision import Revision
from domain.turn import Message, Toast, Turn
from handlers import deciding, pairing
from handlers.clerk import Clerk, clerk
from handlers.roles import must_be_editor
from handlers.services import Services
from intake import choices
from intake.typed_days import typed_day
from rendering import card_item, cards
from rendering.card_parts import answer
from rendering.days import relative
from rendering.full import reports
from rendering.statements import LONGEST_NAME
from rendering.waiting import waiting
from store.book import Book
from store.dialogs import Dialog
from transport.context import Context

WAITING = 10
"""Articles listed by /review."""

TYPING = "draft"
"""The step in which an editor's next words are the value of a field (the dialog's data says of which)."""


async def review(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show what waits for an editor."""
    at_work = clerk(update, context, must_be_editor(update, context), edits=False)
    store, others = context.services.store, pairing.waiting(context.services, at_work)
    if others and not (store.cards.waiting_count() or store.mistakes.waiting(1)):
        return Turn(say=others)
    return Turn(say=[_waiting(context.services, at_work, 0), *others])


def _waiting(services: Services, at_work: Clerk, page: int) -> Message:
    """Return a page of the articles that wait; readers' reports stand on the first."""
    store, count = services.store, services.store.cards.waiting_count()
    page = min(page, max(0, (count - 1) // WAITING))
    found = [(store.cards.card(article), drafts) for article, drafts in store.cards.waiting(WAITING, page)]
    listed = [(card, drafts) for card, drafts in found if card]
    said = reports([] if page else store.mistakes.waiting(WAITING), at_work.reader)
    further = count > (page + 1) * WAITING
    return at_work.here(waiting(listed, count, at_work.reader, said, page=page, further=further))


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button of a card says."""
    at_work = clerk(update, context, must_be_editor(update, context))
    query = update.callback_query
    pressed = decode((query.data if query else None) or "")
    if pressed is None:
        return Turn(at_once=Toast())
    turn = _decision(context, at_work, pressed) or _view(context, at_work, pressed)
    return turn if isinstance(pressed, Type) else _nothing_typed(context, at_work, turn)


def _nothing_typed(context: Context[Services], at_work: Clerk, turn: Turn[Book]) -> Turn[Book]:
    """Return the turn, after which the editor's next words are no value any more."""
    services = context.services
    dialog = services.store.dialogs.current(services.transport, at_work.chat)
    if dialog is None or dialog.step != TYPING:
        return turn

    def change(book: Book) -> Iterable[Message]:
        book.end_dialog(services.transport, at_work.chat)
        return (turn.change(book) if turn.change else None) or ()

    return replace(turn, change=change)


def _decision(context: Context[Services], at_work: Clerk, pressed: Press) -> Turn[Book] | None:
    """Return the turn of a press that changes something, None of one that only shows."""
    now = context.now
    match pressed:
        case PublishSure():
            return Turn(change=deciding.publishing(at_work, pressed, now))
        case DropArticle(sure=True):
            return Turn(change=deciding.dropping_all(at_work, pressed, now))
        case Split():
            return Turn(change=deciding.splitting(at_work, pressed, now))
        case Accept(seen):
            return Turn(change=deciding.accepting(at_work, seen, now))
        case DropOne(seen):
            return Turn(change=deciding.dropping(at_work, seen, now))
        case Restore(seen):
            return Turn(change=deciding.restoring(at_work, seen))
        case Undo():
            return Turn(change=deciding.undoing(at_work, pressed, now))
        case Choose() | Correct():
            return _choose(context, at_work, pressed)
    return None


def _view(context: Context[Services], at_work: Clerk, pressed: Press) -> Turn[Book]:
    if isinstance(pressed, Waiting):
        return Turn(say=[_waiting(context.services, at_work, pressed.page)])
    seen = getattr(pressed, "seen", None)
    article = seen.article if isinstance(seen, Seen) else getattr(pressed, "article", 0)
    card = context.services.store.cards.card(article)
    if card is None:
        return Turn(say=[at_work.here(cards.gone(at_work.reader))])
    if isinstance(pressed, Type):
        return _type(context, at_work, pressed)
    return Turn(say=[_shown(at_work, card, pressed)])


def _shown(at_work: Clerk, card: ArticleCard, pressed: Press) -> Message:
    match pressed:
        case SeeAll(_, page):
            return at_work.here(cards.everything(card, page, at_work.reader))
        case DropArticle():
            return at_work.here(cards.sure_to_drop(card, at_work.reader))
        case Look(_, 0, pile):
            return at_work.next(card, 0, pile)
        case Look(_, number, pile) if item := card.item(number):
            return at_work.item(card, item, pile)
        case Offer(seen, field) if item := card.item(seen.number):
            if item.state == "draft":
                return at_work.choosing(card, item, seen.pile, field)
            return at_work.item(card, item, seen.pile)
    return at_work.card(card)


def _choose(context: Context[Services], at_work: Clerk, pressed: Choose | Correct) -> Turn[Book]:
    services, seen = context.services, pressed.seen
    card = services.store.cards.card(seen.article)
    item = card.item(seen.number) if card else None
    if card is None or item is None:
        return Turn(say=[at_work.here(cards.gone(at_work.reader))])
    place = services.gazetteer.place
    revision = choices.chosen(card, item, pressed.field, pressed.value, services.sides, place)
    if revision is None:
        return Turn(at_once=Toast())
    offered = choices.choices(card, item, pressed.field, services.sides)
    choice = next((each for each in offered if each.value == pressed.value), None)
    words = answer(card, pressed.field, choice, at_work.reader) if choice else Markup("…")
    if isinstance(pressed, Correct):
        return Turn(change=deciding.correcting(at_work, seen, pressed.field, revision, words, context.now))
    change = deciding.changing(
        at_work, seen, pressed.field, revision, words, context.now, value=pressed.value
    )
    return Turn(change=change)


def _type(context: Context[Services], at_work: Clerk, pressed: Type) -> Turn[Book]:
    seen, services = pressed.seen, context.services
    data = json.dumps([seen.article, seen.number, seen.version, seen.pile, pressed.field])

    def ask(book: Book) -> None:
        book.must_be_editor(at_work.editor)
        book.ask(services.transport, at_work.chat, TYPING, data, context.now)

    return Turn(say=[card_item.typing(pressed.field, at_work.reader)], change=ask)


def typed_value(
    update: Update, context: Context[Services], dialog: Dialog, editor: int, text: str
) -> Turn[Book] | None:
    """Return the turn of a value that an editor has typed; None where none was asked for."""
    if dialog.step != TYPING or text.strip().endswith("?"):
        return None
    seen, field = _asked(json.loads(dialog.data))
    at_work = clerk(update, context, editor, edits=False)
    services = context.services
    card = services.store.cards.card(seen.article)
    item = card.item(seen.number) if card else None
    if card is None or item is None:
        return Turn(say=[cards.gone(at_work.reader)])
    found = typed_revision(context, at_work, item, field, " ".join(text.split()))
    if found is None:
        return Turn(say=[card_item.typing_again(field, text, at_work.reader)])
    revision, words = found
    decide = deciding.changing(at_work, seen, field, revision, words, context.now)

    def change(book: Book) -> Iterable[Message]:
        book.end_dialog(services.transport, at_work.chat)
        return decide(book)

    return Turn(change=change)


def _asked(data: list[Any]) -> tuple[Seen, Field]:
    article, number, version, pile, field = data
    return Seen(article, number, version, Pile(pile)), Field(field)


def typed_revision(
    context: Context[Services], at_work: Clerk, item: Item, field: Field, text: str
) -> tuple[Revision, Markup] | None:
    """Return what the words change, and how they are repeated; None where they cannot be understood."""
    services = context.services
    match field:
        case Field.DAY:
            day = typed_day(text, at_work.reader.today)
            return (choices.on_day(day), relative(day, at_work.reader)) if day else None
        case Field.PLACE:
            places = _places(services, text)
            names = ", ".join(place.names.in_(at_work.reader.language) for place in places)
            return (choices.about(places), escape(names)) if places else None
        case Field.SPEAKER if 0 < len(text) <= LONGEST_NAME and text.isprintable():
            speaker = choices.named_speaker(item, text, services.store.cards.speaker_named(text))
            return choices.spoken_by(item, speaker), escape(speaker.name)
    return None


def _places(services: Services, text: str) -> list[Place]:
    """Return the places that the words name, none where one of them could be several or is unknown."""
    resolution = services.gazetteer.resolve(text, services.store.activity)
    parts = [resolution.first, *resolution.also]
    if not all(part.is_certain for part in parts):
        return []
    return [part.matches[0].place for part in parts]
