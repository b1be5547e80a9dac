"""Text from outside, made harmless to the layout and short enough. What it says stays as it is."""

import re
from functools import lru_cache

from markupsafe import Markup, escape

from domain.address import is_web_address
from rendering.tags import linked

LONGEST_URL = 1000
"""Bytes of an escaped link; fourteen of them fit the 32,768 bytes that a message may have in all."""

LONGEST_READ = 5000
"""Characters of a text from outside that are looked at; no more are ever shown of one."""

_UNENCODABLE = re.compile("[\ud800-\udfff]")
# What Telegram drops itself (td/telegram/misc.cpp, clean_input_string) and what else hides or turns text
# round: bidi marks, embeddings, overrides and isolates, zero-width blanks, tag characters.
_INVISIBLE = re.compile(
    "[\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+"
)
# Single joiners and variation selectors hold emoji and Persian words together.
_JOINERS = re.compile("([\u200c\u200d\ufe00-\ufe0f])[\u200c\u200d\ufe00-\ufe0f]+")
_PILED_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_BLANKS = re.compile("[\x00-\x20\x7f-\xa0\u2000-\u200a\u202f\u205f\u3000\u3164]+")
_NOT_IN_URLS = re.compile('[\x00-\x20\x7f-\xa0"<>\\\\^`{|}\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff]')

_CLOSES = {"“": "”", "„": "“”", "«": "»", '"': '"'}
"""Opening quotation marks and what may close them, the English one last."""


@lru_cache(2048)
def clean(text: str) -> str:
    """Return `text` on one line, without characters that are invisible or turn what follows round."""
    text = _UNENCODABLE.sub("\ufffd", text[:LONGEST_READ])
    text = _JOINERS.sub(r"\1", _INVISIBLE.sub("", text))
    return _BLANKS.sub(" ", _PILED_MARKS.sub(r"\1", text)).strip()


def legible(text: str, limit: int) -> str:
    """Return at most `limit` clean characters of `text`, or "…" where there is nothing to read."""
    return shortened(clean(text), limit) or "…"


def shortened(text: str, limit: int) -> str:
    """Return `text` or, where it is longer than `limit` characters, its beginning with "…" in its place.

    It is cut between words where there are any, and quotation marks that the cut left open are closed.
    """
    if len(text) <= limit:
        return text
    beginning = text[: max(limit - 3, 1)]  # room for the dots and two closing marks
    blank = beginning.rfind(" ")
    if blank > len(beginning) // 2:
        beginning = beginning[:blank]
    beginning = beginning.rstrip(" ,;:–—-…\u200c\u200d\ufe0f")
    return f"{beginning}…{_closing_marks(beginning)}"


def _closing_marks(text: str) -> str:
    open_marks: list[str] = []
    for character in text:
        if open_marks and character in _CLOSES[open_marks[-1]]:
            open_marks.pop()
        elif character in _CLOSES:
            open_marks.append(character)
    return "".join(_CLOSES[mark][-1] for mark in reversed(open_marks[-2:]))


@lru_cache(2048)
def link(text: str, url: str) -> Markup:
    """Return `text` as a link to `url`, or without one where `url` is not a plain address of the web."""
    if not _is_plain_address(url):
        return escape(text)
    return linked(text, url)


def _is_plain_address(url: str) -> bool:
    if _NOT_IN_URLS.search(url) or _UNENCODABLE.search(url) or len(escape(url).encode()) > LONGEST_URL:
        return False
    return is_web_address(url)
