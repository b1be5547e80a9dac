"""What waits for the end of a chat's quiet hours, when these change."""

from collections.abc import Callable
from datetime import datetime

from sqlite_utils import Database

from domain.delivery import NOTICE
from store import moments
from store.alerts import ALERT
from store.due import DIGEST
from store.heads import AT_ONCE


class HoldingWrites:
    """Releasing what is held, inside a transaction."""

    _db: Database
    hour_frees: Callable[[str, int, datetime], datetime | None]

    def release_held(self, transport: str, chat: int, now: datetime) -> None:
        """Let what waits for a chat be looked at anew: as it is composed, the hours that hold now hold it.

        An alert still waits until the chat may have its next one.
        """
        free = self.hour_frees(transport, chat, now)
        self._db.execute(
            """
            UPDATE delivery SET not_before = CASE purpose WHEN :alert THEN :free ELSE :at_once END
            WHERE transport = :transport AND chat = :chat AND state = 'pending' AND attempts = 0
              AND plan IS NOT NULL AND purpose IN (:alert, :digest, :notice)
            """,
            {
                "transport": transport,
                "chat": chat,
                "alert": ALERT,
                "digest": DIGEST,
                "notice": NOTICE,
                "free": moments.to_text(free) if free else AT_ONCE,
                "at_once": AT_ONCE,
            },
        )
