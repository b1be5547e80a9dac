"""Corrections and withdrawals: a notice to each chat that was shown the old words; old messages mended."""

from collections.abc import Sequence
from datetime import datetime

from delivery.parts import Parts
from domain.amends import Change
from domain.delivery import Composed, Planned
from domain.language import Language
from domain.turn import Message
from rendering.mending import language_of, mended
from rendering.notices import notice
from rendering.reader import Reader, reader
from store.alerts import ALERT
from store.book import Book

MOST = 1000
"""Notices planned in one transaction."""


def compose_notice(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    """Return what a chat is told; nothing where all of it was taken back meanwhile."""
    owed = parts.store.notices.owed(parts.transport, planned.chat, planned.thread)

    def noticed(book: Book) -> None:
        book.noticed(parts.transport, planned.chat, planned.thread, owed.up_to)

    if not owed.changes:
        return Composed((), noticed)
    who = _reader(parts, planned.chat, language_of(owed.html, owed.buttons), now)
    said = notice(
        owed.changes,
        who.language,
        who.sides,
        who.now,
        places=parts.places_named(_places(owed.changes)),
        bot_username=parts.bot_username,
        replies_to=owed.replies_to,
    )
    return Composed((said,), noticed)


def compose_mend(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    """Return the edit of an old message; nothing where there is nothing to put right, or no message."""
    sent = parts.store.notices.sent(planned.plan["delivery"])
    if sent is None or not (sent.changes or sent.mended):
        return Composed()
    who = _reader(parts, planned.chat, language_of(sent.html, sent.buttons), now)
    html = mended(sent.html, sent.changes, who)
    if html == sent.html and not sent.mended:
        return Composed()
    return Composed((Message(html, sent.buttons, edits=sent.message_id),))


def compose_unsent(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    """Return a message put right that waits to be sent; nothing for an alert of which nothing stands."""
    unsent = parts.store.outdated.of(planned.id)
    if unsent is None:
        return Composed()
    if unsent.purpose == ALERT and sum(change.withdrawn for change in unsent.changes) == unsent.shows:
        return Composed()
    who = _reader(parts, planned.chat, language_of(unsent.html, unsent.buttons), now)
    html = mended(unsent.html, unsent.changes, who)
    stand = [change.after for change in unsent.changes if not change.withdrawn]
    shows = tuple((statement.number, statement.version) for statement in stand)
    return Composed((Message(html, unsent.buttons, shows=shows),))


def compose_card_mend(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    """Return the edit of a card in somebody else's chat."""
    number = planned.plan["card"]
    card = parts.store.inline_cards.sent(number)
    if card is None or not (card.changes or card.mended):
        return Composed()
    who = _reader(parts, planned.chat, language_of(card.html, card.buttons), now)
    edit = Message(mended(card.html, card.changes, who), card.buttons, edits=-number)
    return Composed((edit,), lambda book: book.card_mended(number))


async def plan_corrections(parts: Parts, now: datetime) -> bool:
    """Find who was shown what the journal says was corrected or withdrawn, and owe them a notice."""

    def collect(book: Book) -> bool:
        return book.collect_notices(now, hold=parts.hold, remember=parts.remember)

    while await parts.store.write(collect):
        pass
    planned, total = MOST, 0
    while planned == MOST:
        planned = await parts.store.write(lambda book: book.plan_notices(now, parts.zone, most=MOST))
        total += planned
    return bool(total) or parts.store.notices.something_to_mend(parts.transport)


def _reader(parts: Parts, chat: int, language: Language | None, now: datetime) -> Reader:
    settings = parts.store.settings.of(parts.transport, chat, parts.zone)
    chosen = language or settings.language or Language.EN
    return reader(chosen, parts.sides, now.astimezone(settings.zone))


def _places(changes: Sequence[Change]) -> list[str]:
    return [mention.id for change in changes for mention in change.after.places if mention.id]
