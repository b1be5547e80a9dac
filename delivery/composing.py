"""What each kind of planned message comes to when it is sent: one function a purpose."""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime

from delivery.alerts import compose_alert
from delivery.broadcasting import compose_broadcast
from delivery.correcting import compose_card_mend, compose_mend, compose_notice
from delivery.digests import compose_digest
from delivery.parts import Parts
from domain.delivery import BROADCAST, MEND, MEND_CARD, NOTICE, Composed, Planned
from store.alerts import ALERT
from store.book import Book
from store.due import DIGEST

Compose = Callable[[Planned, datetime], Composed[Book]]
Composer = Callable[[Parts, Planned, datetime], Composed[Book]]

log = logging.getLogger(__name__)

COMPOSERS: Mapping[str, Composer] = {
    ALERT: compose_alert,
    DIGEST: compose_digest,
    NOTICE: compose_notice,
    BROADCAST: compose_broadcast,
    MEND: compose_mend,
    MEND_CARD: compose_card_mend,
}
"""A new purpose is one more entry."""


def composing(parts: Parts) -> Compose:
    """Return what puts a planned message into words, by its purpose."""

    def compose(planned: Planned, now: datetime) -> Composed[Book]:
        composer = COMPOSERS.get(planned.purpose)
        if composer is None:  # planned by a newer version
            log.error("nobody composes purpose=%s key=%s", planned.purpose, planned.key)
            return Composed()
        return composer(parts, planned, now)

    return compose
