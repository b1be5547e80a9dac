"""Addresses of the web, as anybody may be given them."""

import re
from urllib.parse import urlsplit

_LOGIN = re.compile(r"[^:/?#]*://[^/?#]*@")


def is_web_address(text: str) -> bool:
    """Tell whether `text` is an address of the web that is nobody's own: without a user's name or password.

    What is kept of an article or a feed is linked and exported, and so would a password in its address be.
    """
    if not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        port_or_none = parts.port  # a password that holds a slash looks like one, and is no number
    except ValueError:  # such as brackets that are no IPv6 address
        return False
    usable = bool(parts.hostname) and port_or_none != 0
    return usable and parts.scheme in ("http", "https") and "@" not in parts.netloc


def holds_login(text: str) -> bool:
    """Tell whether a name or password stands before the host: "https://user:password@host/"."""
    return _LOGIN.match(text) is not None
