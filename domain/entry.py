"""What a feed says of one article."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a feed.

    `key` is its own id, else its link; `print` changes when what the feed says of it does. `content` is the
    article itself as HTML, where the feed carries it.
    """

    key: str
    url: str
    title: str | None
    published: datetime | None
    print: str
    content: str | None = None


@dataclass(frozen=True, slots=True)
class FeedContent:
    """A feed as it was read: its title, the page that people read, and its entries as it orders them."""

    title: str | None
    site: str | None
    language: str | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class DueEntry:
    """An entry whose article is to be read. `first` False: it has been read before, and may have changed."""

    id: int
    feed: int
    url: str
    title: str | None
    published: datetime | None
    content: str | None
    announce: bool
    due_at: datetime
    seen_at: datetime
    tries: int
    first: bool
