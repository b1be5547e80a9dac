"""What each kind of planned message comes to when it is sent: one function a purpose."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime

from delivery.alerts import compose_alert
from delivery.broadcasting import compose_broadcast
from delivery.correcting import compose_card_mend, compose_mend, compose_notice, compose_unsent
from delivery.digests import compose_digest
from delivery.gating import gated, member_of, preview
from delivery.parts import Parts
from domain.delivery import BROADCAST, MEND, MEND_CARD, NOTICE, PREVIEW, UNSENT, Composed, Planned
from domain.schedule import quiet_until
from store.alerts import ALERT
from store.book import Book
from store.due import DIGEST

Compose = Callable[[Planned, datetime], Composed[Book]]
Composer = Callable[[Parts, Planned, datetime], Composed[Book]]

log = logging.getLogger(__name__)


def _compose_preview(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    """Return a post as it will look, for the administrator who decides on it; composed anew each time."""
    post = parts.store.posts.one(planned.plan["post"])
    if post is None or not post.waits:
        return Composed()
    inner = Planned(planned.id, planned.key, post.chat, post.thread, post.purpose, post.plan)
    composed = COMPOSERS[post.purpose](parts, inner, now)
    title = member_of(parts, post.chat).title
    return preview(parts, title, composed, post.id, planned.chat)


COMPOSERS: Mapping[str, Composer] = {
    ALERT: compose_alert,
    DIGEST: compose_digest,
    NOTICE: compose_notice,
    BROADCAST: compose_broadcast,
    PREVIEW: _compose_preview,
    MEND: compose_mend,
    MEND_CARD: compose_card_mend,
    UNSENT: compose_unsent,
}
"""A new purpose is one more entry."""


def composing(parts: Parts) -> Compose:
    """Return what puts a planned message into words, by its purpose."""

    def compose(planned: Planned, now: datetime) -> Composed[Book]:
        composer = COMPOSERS.get(planned.purpose)
        if composer is None:  # planned by a newer version
            log.error("nobody composes purpose=%s key=%s", planned.purpose, planned.key)
            return Composed()
        if until := _held(parts, planned, now):
            return Composed(later=until)
        return gated(parts, planned, composer(parts, planned, now), now)

    return compose


def _held(parts: Parts, planned: Planned, now: datetime) -> datetime | None:
    """Return until when a chat's quiet hours hold a message, which may have begun since it was planned."""
    if planned.purpose not in (ALERT, DIGEST, NOTICE) or "approved" in planned.plan:
        return None
    settings = parts.store.settings.of(parts.transport, planned.chat, parts.zone)
    return quiet_until(settings.quiet, settings.zone, now)
