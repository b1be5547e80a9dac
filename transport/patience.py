"""Asking the server again for as long as it fails, later each time."""

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from domain.errors import StoreBusyError
from transport.errors import TokenRefusedError

log = logging.getLogger(__name__)

LONGEST_PAUSE = 30.0
"""Seconds between two tries while they fail; the first pause is 1 s, then doubled."""

BUSY_PAUSE = 1.0
"""Seconds until a store that is locked or full is tried again."""

AFTER_ANOTHER = 5.0
"""Seconds at most until the next poll after one that another program's has ended."""


class Patience:
    """Counts failures in a row, and waits after each."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]]) -> None:
        self._sleep = sleep
        self._failures = 0

    async def attempts(self, act: Callable[[], Awaitable[None]]) -> bool:
        """Try `act` once. False: it failed, and the pause after it is over.

        Raises:
            TokenRefusedError: the server does not know the token.
        """
        try:
            await act()
        except (InvalidToken, EndPointNotFound):
            raise TokenRefusedError from None
        except (TelegramError, StoreBusyError) as error:
            await self._pause(error)
            return False
        self._failures = 0
        return True

    async def _pause(self, error: TelegramError | StoreBusyError) -> None:
        pause = min(2.0**self._failures, LONGEST_PAUSE)
        self._failures += 1
        if isinstance(error, StoreBusyError):  # which has been waited for already
            pause = BUSY_PAUSE
        if isinstance(error, RetryAfter):
            wait = error.retry_after
            pause = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
        if isinstance(error, Conflict):
            pause = min(pause, AFTER_ANOTHER)
            log.warning("another program polls with this token pause=%.0f", pause)
        else:
            log.warning("the server fails pause=%.0f reason=%s", pause, error)
        await self._sleep(pause)
