"""What an editor's decision about drafts changes, compared in its transaction with what they had seen."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from markupsafe import Markup

from domain.act import ActKind
from domain.card import Act, ArticleCard, Field
from domain.card_press import DropArticle, PublishSure, Seen, Split, Undo
from domain.errors import ChangedSinceError
from domain.revision import Revision
from domain.turn import Button, Message
from handlers.clerk import NOTHING, Clerk
from rendering import card_item, cards
from store.book import Book

Change = Callable[[Book], Iterable[Message]]


def publishing(clerk: Clerk, pressed: PublishSure, now: datetime) -> Change:
    """Publish what is sure, if the card is still the one that was seen."""

    def publish(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        card = book.article_card(pressed.article)
        if card is None:
            return [clerk.here(cards.gone(clerk.reader))]
        if card.mark != pressed.mark:
            return [clerk.card(card, _overtaken(clerk, card))]
        count = book.publish_sure(card, now, made_by=clerk.signature)
        until = _until(clerk, now)
        told = cards.published(count, until, clerk.reader)
        return [_card_again(book, clerk, card, told, cards.undo(card, now, until, clerk.reader))]

    return publish


def dropping_all(clerk: Clerk, pressed: DropArticle, now: datetime) -> Change:
    """Drop all drafts of an article, if the card is still the one that was seen."""

    def drop(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        card = book.article_card(pressed.article)
        if card is None:
            return [clerk.here(cards.gone(clerk.reader))]
        if card.mark != pressed.mark:
            return [clerk.card(card, _overtaken(clerk, card))]
        count = book.drop_drafts(card, now, editor=clerk.signature)
        return [_card_again(book, clerk, card, cards.dropped(count, clerk.reader))]

    return drop


def accepting(clerk: Clerk, seen: Seen, now: datetime) -> Change:
    """Publish one statement that the editor has looked at, and show the next."""
    return _deciding(
        clerk,
        seen,
        lambda book: book.accept(seen.number, seen.version, now, editor=clerk.signature),
        lambda: cards.published(1, _until(clerk, now), clerk.reader),
        published_at=now,
    )


def dropping(clerk: Clerk, seen: Seen, now: datetime) -> Change:
    """Drop one statement, and show the next."""
    return _deciding(
        clerk,
        seen,
        lambda book: book.drop_draft(seen.number, seen.version, now, editor=clerk.signature),
        lambda: cards.dropped(1, clerk.reader),
    )


def restoring(clerk: Clerk, seen: Seen) -> Change:
    """Make one statement a draft again that was dropped, and show it."""

    def restore(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        book.restore_draft(seen.number, seen.version)
        return [_again(book, clerk, seen, NOTHING)]

    return restore


def changing(
    clerk: Clerk,
    seen: Seen,
    field: Field,
    revision: Revision,
    words: Markup,
    now: datetime,
    *,
    value: str | None = None,
) -> Change:
    """Make a new version of a draft; `words` say what was chosen, and `value` how a button says it.

    Where another editor was faster, both are offered again.
    """

    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        made = book.revise_draft(seen.number, seen.version, revision, now, made_by=clerk.signature)
        if made is not None:
            return [_again(book, clerk, seen, NOTHING)]
        lost = card_item.change_in_words(field, words, clerk.reader)
        return [_slower(book, clerk, seen, lost, (field, value) if value else None)]

    return change


def splitting(clerk: Clerk, pressed: Split, now: datetime) -> Change:
    """Make what was taken for a reprint a draft of its own."""

    def split(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        twin = book.split(pressed.number, pressed.article, now, editor=clerk.signature)
        card = book.article_card(pressed.article)
        if card is None:
            return [clerk.here(cards.gone(clerk.reader))]
        told = cards.split(pressed.number, twin, clerk.reader) if twin else _overtaken(clerk, card)
        return [clerk.card(card, told)]

    return split


def undoing(clerk: Clerk, pressed: Undo, now: datetime) -> Change:
    """Take back what the editor published at a moment, if it is what they did last."""

    def undo(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        told = _undo(book, clerk, pressed, now)
        card = book.article_card(pressed.article)
        return [clerk.card(card, told) if card else clerk.here(cards.gone(clerk.reader))]

    return undo


def _undo(book: Book, clerk: Clerk, pressed: Undo, now: datetime) -> Markup:
    last = book.last_act_of(clerk.signature)
    if last is None or last.kind is not ActKind.PUBLISH or cards.microseconds(last.at) != pressed.at:
        return cards.not_undone(clerk.reader)
    try:
        undone = book.undo_last(clerk.signature, now, hold=clerk.hold)
    except ChangedSinceError:
        return cards.not_undone(clerk.reader)
    if undone is None:
        return cards.not_undone(clerk.reader)
    return cards.undone(undone.act.statements, clerk.reader, late=undone.late)


def correcting(
    clerk: Clerk, seen: Seen, field: Field, revision: Revision, words: Markup, now: datetime
) -> Change:
    """Correct what was published meanwhile; of another topic readers are not told."""

    def correct(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        changed = card_item.change_in_words(field, words, clerk.reader)
        card = book.article_card(seen.article)
        item = card.item(seen.number) if card else None
        told = field is not Field.TOPIC
        new = book.correct(seen.number, seen.version, revision, now, made_by=clerk.signature, told=told)
        if new is None or item is None:
            return [_slower(book, clerk, seen, changed)]
        return [clerk.here(card_item.corrected(item, changed, clerk.reader))]

    return correct


def _until(clerk: Clerk, now: datetime) -> datetime:
    """Return until when nobody is told of what is published now, on the editor's clock."""
    return (now + clerk.hold).astimezone(clerk.reader.now.tzinfo)


def _deciding(
    clerk: Clerk,
    seen: Seen,
    decide: Callable[[Book], bool],
    told: Callable[[], Markup],
    *,
    published_at: datetime | None = None,
) -> Change:
    def change(book: Book) -> Iterable[Message]:
        book.must_be_editor(clerk.editor)
        if not decide(book):
            return [_slower(book, clerk, seen, NOTHING)]
        card = book.article_card(seen.article)
        if card is None:
            return [clerk.here(cards.gone(clerk.reader))]
        at = published_at
        undo = cards.undo(card, at, _until(clerk, at), clerk.reader) if at else None
        return [clerk.next(card, seen.number, seen.pile, told(), undo)]

    return change


def _again(book: Book, clerk: Clerk, seen: Seen, told: Markup) -> Message:
    card = book.article_card(seen.article)
    item = card.item(seen.number) if card else None
    if card is None or item is None:
        return clerk.here(cards.gone(clerk.reader))
    return clerk.item(card, item, seen.pile, told)


def _card_again(
    book: Book, clerk: Clerk, before: ArticleCard, told: Markup, undo: Button | None = None
) -> Message:
    card = book.article_card(before.id)
    return clerk.card(card or before, told, undo)


def _slower(
    book: Book, clerk: Clerk, seen: Seen, lost: Markup, again: tuple[Field, str] | None = None
) -> Message:
    """Return that somebody has decided already; the card stays as it is, above."""
    card = book.article_card(seen.article)
    item = card.item(seen.number) if card else None
    if card is None or item is None:
        return clerk.here(cards.gone(clerk.reader))
    told = card_item.overtaken(card, item, seen.pile, lost, clerk.reader, clerk.signature, again=again)
    return replace(told, edits=None)


def _overtaken(clerk: Clerk, card: ArticleCard) -> Markup:
    """Return who has changed the article last, and how much of it they published."""
    last = _last(card)
    same = [item for item in card.items if item.act == last and item.state == "published"]
    return cards.overtaken(last, clerk.signature, clerk.reader, gone=len(same))


def _last(card: ArticleCard) -> Act | None:
    acts = [item.act for item in card.items if item.act]
    return max(acts, key=lambda act: act.at, default=None)
