"""The article in a web page, without menus, advertisements and comments."""

import re

import trafilatura
from trafilatura.settings import Document

from domain.errors import ArticleError

_LOOKS_LIKE_HTML = re.compile(r"<\s*(?:html|body|head|p|div|article|!doctype)\b", re.IGNORECASE)


def article_text(html: str) -> tuple[str, str | None]:
    """Return the article's text, a paragraph on each line, and its title if the page gives one.

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
    )
    if not isinstance(document, Document) or not (document.text or "").strip():
        raise ArticleError("no article text can be found in this HTML page")
    return str(document.text).strip(), str(document.title) if document.title else None
