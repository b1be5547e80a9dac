"""Lists of feeds as OPML 2.0, as feed readers exchange them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from lxml import etree

from domain.address import is_web_address
from domain.errors import ArticleError
from domain.feed import Feed, FeedSettings, Trust
from domain.language import Language
from domain.statement import Source, Topic
from store.book import Book

LARGEST = 2_000_000
"""Bytes of a list; a thousand feeds have 200,000."""

MOST_FEEDS = 2000
LONGEST_URL = 2000
LONGEST_NAME = 100

INTERVALS = range(5, 10_081)
"""Minutes that a feed's interval may have."""

LONGEST_HOLD = 168


@dataclass(frozen=True, slots=True)
class Listed:
    """A feed as a list names it."""

    name: str
    url: str
    site: str | None
    settings: FeedSettings


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of feeds, and how many of them have no address that can be read."""

    feeds: list[Listed]
    refused: int


def read_opml(data: bytes, defaults: FeedSettings) -> Listing:
    """Return the feeds of a list, each address once; what it says of settings counts, but not of trust.

    Raises:
        ArticleError: it is no OPML, or tries what no list of feeds needs.
    """
    if len(data) > LARGEST:
        raise ArticleError(f"the list has {len(data):,} bytes; {LARGEST:,} are allowed")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ArticleError(f"this is no OPML: {error}") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise ArticleError("the list declares a document type, which no OPML needs")
    if etree.QName(root).localname.lower() != "opml":
        raise ArticleError("this is no OPML")
    found: dict[str, Listed] = {}
    refused = 0
    for outline in root.iter("outline"):
        said = {name.lower(): str(value) for name, value in outline.attrib.items()}
        listed = _listed(said, defaults)
        if listed and len(found) < MOST_FEEDS:
            found.setdefault(listed.url, listed)
        refused += listed is None and "xmlurl" in said
    return Listing(list(found.values()), refused)


def write_opml(feeds: Iterable[Feed], *, trust: bool = True) -> bytes:
    """Return a list of `feeds`, with how they are read; other programs pass over what they do not know."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Feeds"
    body = etree.SubElement(root, "body")
    for feed in feeds:
        chosen = feed.settings
        said = {
            "type": "rss",
            "text": _printable(feed.source),
            "xmlUrl": feed.url,
            "htmlUrl": feed.site,
            "language": chosen.language,
            "interval": str(int(chosen.interval.total_seconds() // 60)),
            "trust": chosen.trust if trust else None,
            "places": " ".join(chosen.places),
            "holds": " ".join(f"{topic}:{hours}" for topic, hours in chosen.holds.items()),
            "whole": "true" if chosen.whole else None,
            "paused": "true" if chosen.paused else None,
        }
        etree.SubElement(body, "outline", {name: value for name, value in said.items() if value})
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return written


def add_listed(book: Book, listed: Iterable[Listed], now: datetime, *, by: str) -> int:
    """Read the feeds of a list from now on; what is read already stays as it is. Return how many are new."""
    new = [each for each in listed if book.feed_at(each.url) is None]
    for each in new:
        book.add_feed(Source(each.name), each.url, each.settings, now, by=by, site=each.site)
    return len(new)


def is_feed_address(text: str) -> bool:
    """Tell whether `text` can be the address of a feed, or of a page that names one."""
    return len(text) <= LONGEST_URL and is_web_address(text)


def _listed(said: dict[str, str], defaults: FeedSettings) -> Listed | None:
    url = said.get("xmlurl", "").strip()
    if not is_feed_address(url):
        return None
    host = urlsplit(url).hostname or ""
    name = " ".join((said.get("text") or said.get("title") or "").split())[:LONGEST_NAME]
    site = said.get("htmlurl", "").strip()
    settings = replace(
        defaults,
        interval=_interval(said.get("interval", ""), defaults.interval),
        language=_language(said.get("language", "")),
        trust=Trust.DRAFTS,
        places=tuple(said.get("places", "").split()),
        holds=_holds(said.get("holds", "")),
        whole=said.get("whole") == "true",
        paused=said.get("paused") == "true",
    )
    return Listed(name or host, url, site if is_feed_address(site) else None, settings)


def _interval(minutes: str, default: timedelta) -> timedelta:
    given = int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 8 else 0
    return timedelta(minutes=given) if given in INTERVALS else default


def _language(code: str) -> Language | None:
    short = code[:2].lower()
    return Language(short) if short in set(Language) else None


def _holds(text: str) -> dict[Topic, int]:
    holds = {}
    for each in text.split():
        topic, _, hours = each.partition(":")
        if topic in set(Topic) and hours.isascii() and hours.isdigit() and 0 < int(hours) <= LONGEST_HOLD:
            holds[Topic(topic)] = int(hours)
    return holds


def _printable(text: str) -> str:
    return "".join(character for character in text if character.isprintable())
