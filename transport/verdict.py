"""What an answer of Telegram proves about a message: the table of the error texts that are known.

The texts were read in the sources of the Bot API server and TDLib; `BadRequest` has lost its
"Bad Request: " by the time it gets here. What is not in the table is in doubt, never tried again blindly.
"""

from dataclasses import dataclass
from datetime import timedelta

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from transport.wire import Dead, InDoubt, Migrated, Outcome, Refused, Retry

MARGIN = 0.1
"""Seconds waited beyond `retry_after`: the two clocks do not tick together."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The edit found the message as it was to become: done, perhaps by an earlier try."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The message that was to be edited is not there, or too old to be edited."""


@dataclass(frozen=True, slots=True)
class Malformed:
    """Telegram cannot read what we wrote: our mistake."""

    reason: str


Verdict = Outcome | Unchanged | Gone | Malformed

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
"""Failures before the first byte of a request is out; python-telegram-bot keeps them in `__cause__`."""

UNCHANGED = ("message is not modified",)
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
MALFORMED = (
    "can't parse entities",
    "message is too long",
    "text is too long",
    "message text is empty",
    "text must be non-empty",
    "button_data_invalid",
    "button_url_invalid",
    "button_type_invalid",
    "can't parse inline keyboard",
    "can't parse reply keyboard",
    "inline keyboard expected",
)
UNREACHABLE = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")
"""400s after which nothing else will arrive in that chat either; every 403 is one as well."""


def verdict(error: Exception) -> Verdict:
    """Return what `error`, raised by a request to send or edit a message, says about that message."""
    match error:
        case RetryAfter(retry_after=wait):
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else wait
            return Retry(error.message, seconds + MARGIN)
        case ChatMigrated(new_chat_id=chat):
            return Migrated(chat)
        case InvalidToken() | EndPointNotFound():
            return Refused(error.message)
        case Forbidden():
            return Dead(error.message, disable=True)
        case BadRequest():
            return _bad_request(error.message)
        case NetworkError():
            return _network_error(error)
        case TelegramError():  # a 200 that is no JSON
            return InDoubt(error.message)
    return InDoubt(f"unexpected {type(error).__name__}")


def _bad_request(reason: str) -> Verdict:
    text = reason.casefold()
    if _says(text, UNCHANGED):
        return Unchanged()
    if _says(text, GONE):
        return Gone()
    if _says(text, MALFORMED):
        return Malformed(reason)
    if "bad gateway" in text:  # a 502 of the inner server, passed on as a 400
        return InDoubt(reason)
    return Dead(reason, disable=_says(text, UNREACHABLE))


def _network_error(error: NetworkError) -> Outcome:
    text = error.message.casefold()
    if isinstance(error.__cause__, NOT_SENT):
        return Retry(error.message)
    if text.startswith("too many requests"):  # a 429 that does not say how long
        return Retry(error.message)
    if "immediately deleted" in text:  # it did arrive, and is gone
        return Dead(error.message)
    if text.startswith("request entity too large"):
        return Dead(error.message)
    return InDoubt(error.message)


def _says(text: str, any_of: tuple[str, ...]) -> bool:
    return any(known in text for known in any_of)
