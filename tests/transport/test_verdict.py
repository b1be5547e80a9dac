"""The table of answers: what each proves about a message."""

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from transport.verdict import OtherKind, Unchanged, Verdict, verdict
from transport.wire import (
    Dead,
    FileUnknown,
    Flooded,
    Gone,
    InDoubt,
    Malformed,
    Migrated,
    Refused,
    Retry,
    Suspended,
)


def caused(error: NetworkError, cause: Exception) -> NetworkError:
    """Return `error` as python-telegram-bot raises it, from aiohttp's."""
    error.__cause__ = cause
    return error


KEY = ConnectionKey("api.telegram.org", 443, True, True, None, None, None)
UNREACHED = aiohttp.ClientConnectorError(KEY, OSError("connection refused"))

FOR_SURE_NOT = [
    (RetryAfter(3), Flooded("Flood control exceeded. Retry in 0:00:03", 3.1)),
    (NetworkError("Too Many Requests (429)"), Flooded("Too Many Requests (429)", 3.0)),
    (caused(TimedOut(), aiohttp.ConnectionTimeoutError()), Retry("Timed out")),
    (caused(NetworkError("no route"), UNREACHED), Retry("no route")),
    (caused(NetworkError("no name"), aiohttp.ClientConnectorDNSError(KEY, OSError())), Retry("no name")),
    (ChatMigrated(-1005), Migrated(-1005)),
    (InvalidToken("Unauthorized"), Refused("Unauthorized")),
    (EndPointNotFound("Endpoint 'sendMessage' not found"), Refused("Endpoint 'sendMessage' not found")),
]

NEVER = [
    (Forbidden(f"Forbidden: {reason}"), Dead(f"Forbidden: {reason}", disable=True))
    for reason in (
        "bot was blocked by the user",
        "user is deactivated",
        "bot can't initiate conversation with a user",
        "bot was kicked from the supergroup chat",
        "bot is not a member of the channel chat",
        "the group chat was deleted",
    )
] + [
    (BadRequest("Chat not found"), Dead("Chat not found", disable=True)),
    (BadRequest("Something that nobody has seen yet"), Dead("Something that nobody has seen yet")),
    (NetworkError("Request Entity Too Large (413)"), Dead("Request Entity Too Large (413)")),
    (
        NetworkError("Internal Server Error: sent message was immediately deleted and can't be returned"),
        Dead("Internal Server Error: sent message was immediately deleted and can't be returned"),
    ),
]

UNTIL_SOMEBODY_HELPS = [
    *(
        (error(reason), Suspended(reason))
        for error in (BadRequest, Forbidden)
        for reason in (
            "Need administrator rights in the channel chat",
            "Not enough rights to send text messages to the chat",
            "Chat_write_forbidden",
        )
    ),
    (BadRequest("Topic_closed"), Suspended("Topic_closed", topic=True)),
    (BadRequest("Message thread not found"), Suspended("Message thread not found", topic=True)),
    (BadRequest("Wrong file identifier"), FileUnknown("Wrong file identifier")),
]

OURS = [
    (BadRequest(reason), Malformed(reason))
    for reason in (
        "Can't parse entities: unexpected end tag at byte offset 4\"",
        "Message is too long",
        "Text is too long",
        "Message text is empty",
        "Button_data_invalid",
    )
]

EDITS = [
    (BadRequest("Message is not modified: specified new message content and ..."), Unchanged()),
    (BadRequest("Message to edit not found"), Gone()),
    (BadRequest("Message can't be edited"), Gone(there=True)),
    (BadRequest("There is no text in the message to edit"), OtherKind()),
]

IN_DOUBT = [
    (error, InDoubt(error.message))
    for error in (
        BadRequest("Bad gateway"),
        NetworkError("Internal Server Error: restart"),
        NetworkError("Bad Gateway (502). Parsing the server response b'<html>' failed"),
        NetworkError("Gateway Timeout (504)"),
        TelegramError("Invalid server response"),
        Conflict("Conflict"),
        TimedOut(),
        caused(TimedOut(), aiohttp.SocketTimeoutError()),
        caused(NetworkError("hung up"), aiohttp.ServerDisconnectedError()),
        caused(NetworkError("broken"), aiohttp.ClientOSError()),
        caused(NetworkError("cut"), aiohttp.ClientPayloadError()),
    )
] + [(KeyError("message_id"), InDoubt("unexpected KeyError"))]


@pytest.mark.parametrize(
    ("error", "found"),
    [*FOR_SURE_NOT, *NEVER, *UNTIL_SOMEBODY_HELPS, *OURS, *EDITS, *IN_DOUBT],
    ids=lambda value: repr(value) if isinstance(value, Exception) else "",
)
def test_an_answer_proves(error: Exception, found: Verdict) -> None:
    assert verdict(error) == found
