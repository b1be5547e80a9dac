"""How long a message is, as Telegram counts it: code points, tags and entities read."""

import re
from html import unescape

from markupsafe import Markup

TO_THE_FOLD = 1100
FOLD = 1200
MESSAGE = 2500
"""Characters of an answer that a reader can be expected to read; Telegram's own limit is 4,096."""

LABEL = 30
"""Characters of a button's text; longer ones are cut on a phone."""

_TAG = re.compile(r"<[^>]*>")


def visible(html: Markup) -> int:
    """Return how many characters of `html` count against Telegram's limit."""
    return len(unescape(_TAG.sub("", html)))
