"""What an editor writes: an article, a link, or a question like any reader's; what a paste says of itself."""

import re
from enum import Enum

from domain.address import is_web_address

QUESTION_LENGTH = 90
"""Characters up to which one line is a question or a place's name, whatever else it is."""

ARTICLE_LENGTH = 400
"""Characters from which nothing is a question: the longest asked in practice have about 150."""

ARTICLE_SENTENCES = 3

CUT = 3500
"""UTF-16 units from which a message may be the part of a longer text: Telegram cuts at 4,096 UTF-16 units, or
at the last line or blank before."""

LONGEST_MESSAGE = 4096
"""UTF-16 units of a message (Bot API)."""

LONGEST_URL = 2000

LONGEST_TITLE = 200

_URL = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…][»”\"')]*(?=\s+[«“\"'(]?[A-ZА-ЯІЇЄҐЁ0-9—–-]|\s*$)")
_MARKS = ".,;:!?)]}»”’"


class Sort(Enum):
    """What a message of an editor's is."""

    QUESTION = "question"
    LINK = "link"
    ARTICLE = "article"
    UNCLEAR = "unclear"


def sort_of(text: str) -> Sort:
    """Tell what `text` is, by its length, lines, sentences, and whether it asks.

    A short line stays a question; several sentences in several lines are an article; between lies what only
    the editor knows.
    """
    stripped = text.strip()
    if lone_link(stripped):
        return Sort.LINK
    sentences, lines = len(_SENTENCE_END.findall(stripped)), len(stripped.splitlines())
    asks = stripped.endswith("?") and "\n" not in stripped
    if len(stripped) >= ARTICLE_LENGTH and not (asks and sentences <= 1):
        return Sort.ARTICLE
    if len(stripped) > QUESTION_LENGTH and sentences >= ARTICLE_SENTENCES and not asks:
        return Sort.ARTICLE
    if asks or (len(stripped) <= QUESTION_LENGTH and lines == 1 and sentences <= 1):
        return Sort.QUESTION
    if len(stripped) <= QUESTION_LENGTH and lines <= 3 and sentences == 0:
        return Sort.QUESTION
    return Sort.UNCLEAR


def lone_link(text: str) -> str | None:
    """Return the address if `text` is nothing else."""
    found = _URL.fullmatch(text.strip())
    return _bare(found[0]) if found and len(found[0]) <= LONGEST_URL and is_address(_bare(found[0])) else None


def stated_link(text: str) -> str | None:
    """Return the address that a paste gives as its own: alone on its first or last line."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if len(lines) < 2:
        return None
    return lone_link(lines[0]) or lone_link(lines[-1])


def stated_title(text: str) -> str | None:
    """Return the headline of a paste: a short first line without an address that ends as no sentence does."""
    first, _, rest = text.strip().partition("\n")
    headline = first.strip()
    if not rest.strip() or not headline or len(headline) > LONGEST_TITLE or headline[-1] in '.!…:;,»”"':
        return None
    return None if _URL.search(headline) else headline


def without_link(text: str, link: str) -> str:
    """Return `text` without the line that is `link` and nothing else."""
    return "\n".join(line for line in text.splitlines() if lone_link(line) != link).strip()


def is_address(text: str) -> bool:
    """Tell whether `text` is an address of the web that a reader can be given."""
    if re.search(r"[\s\"<>\\^`{|}]", text) or len(text) > LONGEST_URL:
        return False
    return is_web_address(text)


def joined(before: str, after: str) -> str:
    """Return two messages of one text as it was before Telegram cut it and trimmed the edges.

    A message that is full was cut within a word, or at a blank that is lost; the former is likelier.
    """
    if _units(before) < CUT:
        return f"{before}\n{after}"
    if _units(before) >= LONGEST_MESSAGE and before[-1:].isalnum() and after[:1].isalnum():
        return before + after
    return f"{before}\n{after}" if before.rstrip("»”\"')")[-1:] in (*".!?…",) else f"{before} {after}"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bare(url: str) -> str:
    return url.rstrip(_MARKS)
