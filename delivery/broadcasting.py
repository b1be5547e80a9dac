"""Broadcasts: begun when their hold is over, reported while they go on and at their end."""

from datetime import datetime

from delivery.parts import Parts
from domain.broadcast import Broadcast, State
from domain.delivery import Composed, Lane, Planned
from domain.language import Language
from domain.turn import Message
from rendering import broadcasts
from store.book import Book


def compose_broadcast(parts: Parts, planned: Planned, _now: datetime) -> Composed[Book]:
    """Return the words; nothing for one that was stopped."""
    broadcast = parts.store.broadcasts.one(planned.plan["broadcast"])
    if broadcast is None or broadcast.state not in (State.HELD, State.RUNNING):
        return Composed()
    return Composed((broadcasts.preview(broadcast),))


async def plan_broadcasts(parts: Parts, now: datetime) -> bool:
    """Owe what is to begin by now to its chats, and show the editors how far the others are."""
    planned = False
    for broadcast in parts.store.broadcasts.at_work(parts.transport):
        begins = broadcast.state is State.HELD and broadcast.starts_at and broadcast.starts_at <= now
        if begins or (broadcast.state is State.RUNNING and broadcast.shown is None):
            await _owe(parts, broadcast, now)
            planned = True
        if begins or broadcast.state is not State.HELD:
            planned |= await _show_progress(parts, broadcast.id, now)
    return planned


async def _owe(parts: Parts, broadcast: Broadcast, now: datetime) -> None:
    """Owe it to all its chats; a process that ends in the middle goes on where it was."""
    more = True
    while more:
        more = await parts.store.write(lambda book: book.plan_broadcast(broadcast, parts.transport, now))


async def _show_progress(parts: Parts, number: int, now: datetime) -> bool:
    """Edit the card where it has changed; report once nothing waits any more."""
    broadcast = parts.store.broadcasts.one(number)
    if broadcast is None or broadcast.state is State.DRAFT:
        return False
    tally = parts.store.broadcasts.tally(broadcast.id)
    language = parts.store.chats.language(parts.transport, broadcast.made_by) or Language.EN
    card = broadcasts.progress(broadcast, tally, language)
    shown, over = str(card.html), not tally.waiting
    if shown == broadcast.shown and not over:
        return False

    def show(book: Book) -> None:
        key = f"bcard:{broadcast.id}:{tally.total - tally.waiting}:{broadcast.state}"
        if broadcast.card is not None:
            edit = Message(card.html, card.buttons, edits=broadcast.card)
            book.owe(key, parts.transport, broadcast.made_by, edit, now, lane=Lane.NOTICE, purpose="progress")
        if over:
            said = broadcasts.report(broadcast, tally, language)
            key = f"breport:{broadcast.id}"
            book.owe(key, parts.transport, broadcast.made_by, said, now, lane=Lane.NOTICE, purpose="report")
        book.note_progress(broadcast.id, shown, done=over)

    await parts.store.write(show)
    return True
