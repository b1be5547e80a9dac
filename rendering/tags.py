"""Telegram's tags, put round text that is escaped unless it is Markup already."""

from markupsafe import Markup

_BOLD = Markup("<b>")
_BOLD_ENDS = Markup("</b>")
_LINK = Markup('<a href="')
_LINK_OPEN = Markup('">')
_LINK_ENDS = Markup("</a>")


def bold(text: str) -> Markup:
    """Return `text` in bold."""
    # Added up, not formatted: an answer has dozens, and Markup.format takes ten times as long.
    return _BOLD + text + _BOLD_ENDS


def linked(text: str, url: str) -> Markup:
    """Return `text` as a link to `url`."""
    return _LINK + url + _LINK_OPEN + text + _LINK_ENDS


def expandable(html: Markup) -> Markup:
    """Return `html` as a quotation that shows three lines until it is pressed; nothing for nothing."""
    return Markup("<blockquote expandable>{}</blockquote>").format(html) if html else html
