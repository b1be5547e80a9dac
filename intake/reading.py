"""An article's bytes as text that can be read, and what stands in it."""

import hashlib
import re
from dataclasses import dataclass

from domain.errors import ArticleError
from domain.statement import Article, Extracted

MOST_CHARACTERS = 1_000_000
"""A longer text is no article; the longest sitreps have about 100,000 characters."""

_HTML = re.compile(r"\s*(?:<!doctype html|<html|<head|<body|<article|<div|<p[ >])", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_UNREADABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffd]")


@dataclass(frozen=True, slots=True)
class Reading:
    """One text of an article and the statements found in it, in text order."""

    article: Article
    text: str
    statements: tuple[Extracted, ...]

    @property
    def text_hash(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    def neighbours(self, statement: Extracted) -> tuple[str, str]:
        """Return the sentences before and after a statement's own, for editors; "" at the edges."""
        start = self.text.find(statement.sentence, max(0, statement.start - len(statement.sentence)))
        if start < 0:
            return "", ""
        before = self.text[:start].rstrip().rsplit("\n", 1)[-1]
        after = self.text[start + len(statement.sentence) :].lstrip().split("\n", 1)[0]
        return _last_sentence(before), _first_sentence(after)


def decoded(data: bytes) -> str:
    """Return an article's bytes as text.

    Raises:
        ArticleError: it is empty, too long, or not text in UTF-8.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"this is not text in UTF-8 (byte {error.start} is {data[error.start]:#04x}); "
            "save the article as UTF-8 text or HTML"
        ) from None
    if len(text) > MOST_CHARACTERS:
        raise ArticleError(f"the article has {len(text):,} characters; {MOST_CHARACTERS:,} are allowed")
    if len(_UNREADABLE.findall(text)) > len(text) / 100:
        raise ArticleError("this is not text but binary data; save the article as UTF-8 text or HTML")
    if not any(character.isprintable() and not character.isspace() for character in text):
        raise ArticleError("the article is empty")
    return text


def decoded_page(data: bytes, charset: str | None) -> str:
    """Return a page of the web as text, in whichever encoding it is: UTF-8 where it can be, whatever it says.

    Raises:
        ArticleError: it is empty, too long, or no text.
    """
    stated = _CHARSET.search(data[:2048])
    return decoded(in_its_encoding(data, charset, stated[1].decode("ascii") if stated else None).encode())


def in_its_encoding(data: bytes, *stated: str | None) -> str:
    """Return text in whichever encoding it is: UTF-8 where it can be, else the first stated one that fits.

    Servers declare wrongly, and Windows-1251 taken for UTF-8 or Latin-1 is no longer Ukrainian.
    """
    for encoding in ("utf-8-sig", *stated, "windows-1251"):
        try:
            if encoding:
                return data.decode(encoding)
        except (UnicodeError, LookupError):  # not in this encoding, or there is none of that name
            continue
    return data.decode("utf-8", "replace")


def is_html(text: str) -> bool:
    """Tell whether `text` is a page rather than plain text."""
    return _HTML.match(text) is not None


def _last_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?…])\s+", text)[-1]


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?…])\s+", text, maxsplit=1)[0]
