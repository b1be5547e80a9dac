"""What an answer of Telegram proves about a message: the table of the error texts that are known.

The texts were read in the sources of the Bot API server and TDLib; `BadRequest` has lost its
"Bad Request: " by the time it gets here. What is not in the table is in doubt, never tried again blindly.
"""

from dataclasses import dataclass
from datetime import timedelta

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

from transport.http import NOT_SENT
from transport.wire import (
    Dead,
    FileUnknown,
    Flooded,
    Gone,
    InDoubt,
    Malformed,
    Migrated,
    Outcome,
    Refused,
    Retry,
    Suspended,
)

MARGIN = 0.1
"""Seconds waited beyond `retry_after`: the two clocks do not tick together."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The edit found the message as it was to become: done, perhaps by an earlier try."""


@dataclass(frozen=True, slots=True)
class OtherKind:
    """The message is a picture, and was to be edited as a text; or the other way round."""


Verdict = Outcome | Unchanged | OtherKind

UNTOLD_WAIT = 3.0
"""Seconds to wait after a 429 that does not say how long (the Bot API server's own pause)."""

UNCHANGED = ("message is not modified",)
GONE = ("message to edit not found", "message_id_invalid")
NOT_OURS = ("message can't be edited", "message_author_required", "message_edit_time_expired")
OTHER_KIND = ("there is no text in the message to edit", "there is no caption in the message to edit")
MALFORMED = (
    "can't parse entities",
    "message is too long",
    "caption is too long",
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
FILE_UNKNOWN = ("wrong file identifier", "wrong remote file", "file_reference_", "file reference")
TOPIC_SHUT = ("topic_closed", "topic_deleted", "message thread not found")
NO_RIGHTS = (
    "need administrator rights",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
    "chat_admin_required",
    "chat_send_",
    "chat_restricted",
    "user_banned_in_channel",
    "topics are not supported",
)
"""400s that end when somebody gives the bot its rights back (a 403 in capitals arrives as a 400)."""
UNREACHABLE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "input_user_deactivated",
    "user_is_blocked",
    "channel_private",
    "chat_id_invalid",
    "have no access to the chat",
    "group chat was deactivated",
    "the group chat was deleted",
)
"""400s after which nothing else will arrive in that chat either; every 403 is one as well."""


_ABOUT_EDITS: tuple[tuple[tuple[str, ...], Verdict], ...] = (
    (UNCHANGED, Unchanged()),
    (GONE, Gone()),
    (NOT_OURS, Gone(there=True)),
    (OTHER_KIND, OtherKind()),
)


def verdict(error: Exception) -> Verdict:
    """Return what `error`, raised by a request to send or edit a message, says about that message."""
    match error:
        case RetryAfter(retry_after=wait):
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else wait
            return Flooded(error.message, seconds + MARGIN)
        case ChatMigrated(new_chat_id=chat):
            return Migrated(chat)
        case InvalidToken() | EndPointNotFound():
            return Refused(error.message)
        case Forbidden():
            return _forbidden(error.message)
        case BadRequest():
            return _bad_request(error.message)
        case NetworkError():
            return _network_error(error)
        case TelegramError():  # a 200 that is no JSON
            return InDoubt(error.message)
    return InDoubt(f"unexpected {type(error).__name__}")


def _forbidden(reason: str) -> Outcome:
    if _says(reason.casefold(), NO_RIGHTS):
        return Suspended(reason)
    return Dead(reason, disable=True)


def _bad_request(reason: str) -> Verdict:
    text = reason.casefold()
    for known, found in _ABOUT_EDITS:
        if _says(text, known):
            return found
    if "bad gateway" in text:  # a 502 of the inner server, passed on as a 400
        return InDoubt(reason)
    return _refused(reason, text)


def _refused(reason: str, text: str) -> Outcome:
    if _says(text, MALFORMED):
        return Malformed(reason)
    if _says(text, FILE_UNKNOWN):
        return FileUnknown(reason)
    if _says(text, TOPIC_SHUT):
        return Suspended(reason, topic=True)
    if _says(text, NO_RIGHTS):
        return Suspended(reason)
    return Dead(reason, disable=_says(text, UNREACHABLE))


def _network_error(error: NetworkError) -> Outcome:
    text = error.message.casefold()
    if isinstance(error.__cause__, NOT_SENT):
        return Retry(error.message)
    if text.startswith("too many requests"):  # a 429 that does not say how long
        return Flooded(error.message, UNTOLD_WAIT)
    if "immediately deleted" in text:  # it did arrive, and is gone
        return Dead(error.message)
    if text.startswith("request entity too large"):
        return Dead(error.message)
    return InDoubt(error.message)


def _says(text: str, any_of: tuple[str, ...]) -> bool:
    return any(known in text for known in any_of)
