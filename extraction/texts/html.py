"""The article in a web page, without menus, advertisements and comments."""

import re
from dataclasses import dataclass
from datetime import date

import trafilatura
from trafilatura.settings import Document

from domain.errors import ArticleError

_LOOKS_LIKE_HTML = re.compile(r"<\s*(?:html|body|head|p|div|article|!doctype)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a web page, with what the page says of it; None: it does not say."""

    text: str
    title: str | None
    published: date | None
    outlet: str | None


def article_text(html: str) -> tuple[str, str | None]:
    """Return the article's text, a paragraph on each line, and its title if the page gives one.

    Raises:
        ArticleError: no article can be made out in `html`.
    """
    page = article_page(html)
    return page.text, page.title


def article_page(html: str) -> Page:
    """Return the article with its title, day and outlet, as far as the page's own marks give them.

    Raises:
        ArticleError: no article can be made out in `html`.
    """
    if not _LOOKS_LIKE_HTML.search(html):
        raise ArticleError("this is not an HTML page: no <html>, <body> or <p> in it")
    document = trafilatura.bare_extraction(
        html.replace("\x00", ""),
        include_comments=False,
        include_tables=False,
        include_images=False,
        with_metadata=True,
        # Only days that the page is marked with: one found in the text is as often another's.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if not isinstance(document, Document) or not (document.text or "").strip():
        raise ArticleError("no article text can be found in this HTML page")
    return Page(
        str(document.text).strip(),
        str(document.title) if document.title else None,
        _day(document.date),
        str(document.sitename).strip() or None if document.sitename else None,
    )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(str(text)[:10]) if text else None
    except ValueError:
        return None
