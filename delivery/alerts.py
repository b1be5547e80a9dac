"""What an alert holds at the moment it is sent."""

from datetime import datetime

from delivery.disputes import newly_denied
from delivery.parts import Parts
from domain.delivery import Composed, Lane, Planned
from domain.digest import Alert, Told
from domain.subscription import Subscription
from rendering.alerts import alert_message
from store.book import Book


def compose_alert(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    """Return one message about all that an address is owed and that still holds.

    What was withdrawn, filtered away or stopped following meanwhile is not told; each statement stands under
    the first thing that it is followed by.
    """
    address = parts.address(planned.chat, planned.thread)
    settings = parts.store.settings.of(parts.transport, planned.chat, parts.zone)
    if settings.paused_at:
        return Composed()
    horizon = parts.horizon(planned.chat, now)
    waiting = parts.store.alerts.waiting(address, before=horizon.seq_or_all)

    def told(book: Book) -> None:
        book.alerted(address, min(waiting.up_to, horizon.seq_or_all))
        if (
            horizon.until is not None and waiting.up_to > horizon.seq_or_all
        ):  # the rest is told when its hold is over
            key = f"{planned.key}:{horizon.seq}"
            book.plan(
                *(key, parts.transport, planned.chat, Lane.ALERT, planned.purpose, planned.plan, now),
                thread=planned.thread,
                not_before=horizon.until,
            )

    subscriptions = {each.id: each for each in parts.store.subscriptions.of(address)}
    new = _told(parts, waiting.wanted, subscriptions)
    if not new:
        return Composed((), told)
    alert = Alert(tuple(new), tuple(newly_denied(parts, new)))
    message = alert_message(
        alert,
        language=settings.language or new[0].followed.subscription.language,
        sides=parts.sides,
        now=now.astimezone(settings.zone),
        discreet=settings.discreet,
    )
    tells = {number for of in waiting.wanted.values() for number in of}
    return Composed((message,), told, tells=tuple(sorted(tells)))


def _told(
    parts: Parts, wanted: dict[int, tuple[int, ...]], subscriptions: dict[int, Subscription]
) -> list[Told]:
    statements = parts.store.statements.by_number(wanted)
    by_subscription: dict[int, list[int]] = {}
    for number, of in wanted.items():
        by_subscription.setdefault(of[0], []).append(number)
    told = []
    for subscription, numbers in sorted(by_subscription.items()):
        if subscription not in subscriptions:
            continue
        about = tuple(each for each in statements if each.number in numbers)
        ids = [mention.id for each in about for mention in each.places if mention.id]
        told.append(Told(parts.followed(subscriptions[subscription]), about, parts.places_named(ids)))
    return told
