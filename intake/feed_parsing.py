"""A feed's bytes -> what it holds. Feeds are found broken in every way; what can be read of one is read."""

import hashlib
import io
import re
from calendar import timegm
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import feedparser
from lxml import html as lxml_html

from domain.address import is_web_address
from domain.entry import Entry, FeedContent
from domain.errors import ArticleError
from intake.reading import in_its_encoding

MOST_ENTRIES = 300
"""Entries that are looked at; the longest feeds in use have 200."""

LONGEST_URL = 2000
LONGEST_CONTENT = 500_000
"""Characters of an article that a feed carries; a longer one is fetched as a page."""

AHEAD = timedelta(days=1)
"""How far in the future a day of publication may lie: a wrong zone, but no wrong year."""

_DECLARED = re.compile(rb"^\s*<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_TRACKING = re.compile(r"^(utm_\w+|at_(medium|campaign)|fbclid|gclid|yclid|mc_[ce]id|ns_\w+)$", re.IGNORECASE)


def parse(body: bytes, *, url: str, charset: str | None, now: datetime) -> FeedContent:
    """Return what a feed at `url` holds.

    Raises:
        ArticleError: it is no feed, or tries what no feed needs.
    """
    text = decoded(body, charset)
    if _ENTITY.search(text):
        raise ArticleError("the feed defines entities, which no feed needs")
    found = feedparser.parse(
        io.BytesIO(_DECLARATION.sub("", text, count=1).encode("utf-8", "replace")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not found.get("version") or (found.bozo and not found.entries):
        raise ArticleError("this is no feed, neither RSS nor Atom")
    site = _link(found.feed.get("link"), url)
    entries = (_entry(entry, url, now) for entry in found.entries[:MOST_ENTRIES])
    return FeedContent(
        title=_line(found.feed.get("title")),
        site=site,
        language=str(found.feed.get("language") or "")[:2].lower() or None,
        entries=_each_once(entry for entry in entries if entry),
    )


def decoded(body: bytes, charset: str | None) -> str:
    """Return a feed's text in whichever encoding it is, whatever is declared."""
    declared = _DECLARED.search(body[:200])
    if body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return body.decode("utf-16", "replace")
    return in_its_encoding(body, charset, declared[1].decode("ascii") if declared else None)


def links_to_feeds(page: str, url: str) -> list[str]:
    """Return the feeds that a page names as its own (`<link rel=alternate>`), RSS and Atom, best first."""
    try:
        tree = lxml_html.fromstring(page)
    except (ValueError, lxml_html.etree.ParserError):
        return []
    found = []
    for link in tree.iter("link"):
        is_feed = (link.get("type") or "").lower() in ("application/rss+xml", "application/atom+xml")
        if is_feed and "alternate" in (link.get("rel") or "").lower().split():
            found.append(_link(link.get("href"), url))
    # Comments are a feed of what readers say.
    return sorted(dict.fromkeys(at for at in found if at), key=lambda at: "comment" in at.lower())


def canonical(url: str) -> str:
    """Return an article's address without its fragment and the marks of who sent a reader there."""
    parts = urlsplit(url)
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(k)]
    kept = (
        urlencode(query) if len(query) < len(parse_qsl(parts.query, keep_blank_values=True)) else parts.query
    )
    return parts._replace(query=kept, fragment="").geturl()


def _entry(entry: Mapping[str, Any], feed_url: str, now: datetime) -> Entry | None:
    url = _link(entry.get("link"), feed_url)
    if url is None:
        return None
    title = _line(entry.get("title"))
    content = _content(entry)
    said = "\x1f".join((title or "", str(entry.get("summary") or ""), content or ""))
    return Entry(
        key=str(entry.get("id") or url)[:LONGEST_URL],
        url=canonical(url),
        title=title,
        published=_moment(entry, now),
        print=hashlib.sha256(said.encode("utf-8", "replace")).hexdigest(),
        content=content,
    )


def _content(entry: Mapping[str, Any]) -> str | None:
    contents = [str(each.get("value") or "") for each in entry.get("content") or ()]
    longest = max(contents, key=len, default="")
    return longest if 0 < len(longest) <= LONGEST_CONTENT else None


def _moment(entry: Mapping[str, Any], now: datetime) -> datetime | None:
    said = dict(entry)  # its own `get` warns where one is taken for the other
    given = said.get("published_parsed") or said.get("updated_parsed")
    try:
        moment = datetime.fromtimestamp(timegm(given), UTC) if given else None
    except (TypeError, ValueError, OverflowError, OSError):
        return None
    return moment if moment and moment.year > 1990 and moment <= now + AHEAD else None


def _link(link: object, base: str) -> str | None:
    if not link:
        return None
    try:
        url = urljoin(base, str(link).strip())
    except ValueError:
        return None
    return url if len(url) <= LONGEST_URL and is_web_address(url) else None


def _line(text: object) -> str | None:
    line = " ".join(re.sub(r"<[^>]*>", " ", str(text or "")).split())
    return line[:500] or None


def _each_once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    once: dict[str, Entry] = {}
    for entry in entries:
        once.setdefault(entry.key, entry)
    return tuple(once.values())
