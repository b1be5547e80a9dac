"""Logs without the bot's token."""

import logging
from collections.abc import Iterable
from urllib.parse import quote

HIDDEN = "<token>"

QUIETENED = {
    "httpx": logging.WARNING,  # below: a line for each request, with its address, and the token in that
    "httpcore": logging.WARNING,
    "telegram": logging.INFO,  # below: what is sent and received, with readers' words
    "telegram.request.BaseRequest": logging.CRITICAL,  # below: answers it cannot read, whole
}
"""The least level at which each library may log."""


class Redacting(logging.Formatter):
    """Formats as another formatter does, then hides the token, in messages and tracebacks alike."""

    def __init__(self, formatter: logging.Formatter, token: str) -> None:
        super().__init__()
        self._formatter = formatter
        self._hidden = _spellings(token)

    def format(self, record: logging.LogRecord) -> str:
        text = self._formatter.format(record)
        for spelling in self._hidden:
            text = text.replace(spelling, HIDDEN)
        return text


def hide_token(token: str, handlers: Iterable[logging.Handler]) -> None:
    """Have `handlers` write the token nowhere, and quieten the libraries that log addresses or updates."""
    for handler in handlers:
        handler.setFormatter(Redacting(handler.formatter or logging.Formatter(), token))
    for name, level in QUIETENED.items():
        logging.getLogger(name).setLevel(level)


def _spellings(token: str) -> tuple[str, ...]:
    """Return what must not be seen, longest first: the token, as an address has it, and its secret half."""
    _, _, secret = token.partition(":")
    return tuple(spelling for spelling in (quote(token, safe=""), token, secret) if spelling)
