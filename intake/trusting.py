"""What becomes of a feed's article: its statements wait, are published, or are published later."""

from datetime import datetime, timedelta

from domain.entry import DueEntry
from domain.feed import LAPSE_AFTER, Feed, Trust
from domain.statement import NEEDS_EDITOR, Doubt, Topic
from extraction.extractor import EXTRACTOR
from intake.keeping import Kept, keep
from intake.reading import Reading
from store.book import Book
from store.feed_drafts import MADE_BY


def take(
    book: Book, feed: Feed, entry: DueEntry, reading: Reading, now: datetime, *, again_at: datetime | None
) -> Kept | None:
    """Keep what an entry's article holds, as its feed is trusted; runs inside a transaction.

    An article that has changed makes drafts and a note of what is other, whatever its feed is trusted with:
    nothing that readers know changes by itself. None: the entry has been read meanwhile.
    """
    if not book.entry_is_due(entry):
        return None
    source = book.source_of_feed(feed.id)
    kept = keep(book, reading, source, extractor=EXTRACTOR, publish=False, made_by=MADE_BY, now=now)
    known = book.known_article(source.name, reading.article.url)
    assert known is not None
    book.entry_read(entry.id, known.id, again_at)
    if kept.earlier is None:
        for number in sorted({*kept.new, *kept.reprints}):
            _trust(book, feed, number, now, announce=entry.announce)
    elif kept.new and not kept.gone:  # what is gone has been noted, with what is new
        book.note_change(known.id, kept.new, (), now)
    return kept


def _trust(book: Book, feed: Feed, number: int, now: datetime, *, announce: bool) -> None:
    """Let a draft be published now or after its hold, wait for an editor, or wait until it lapses.

    What an editor has dropped in other words waits for one.
    """
    draft = book.draft_doubts(number)
    if draft is None or feed.settings.trust is Trust.DRAFTS or book.is_redraft(number):
        return
    topics, doubts = draft
    if not _may_be_published(feed.settings.trust, doubts):
        if feed.settings.trust is Trust.SURE:
            book.keep_back(number, feed.id, lapse_at=now + LAPSE_AFTER, announce=announce)
        return
    hold = _hold(feed, topics)
    if hold:
        book.keep_back(number, feed.id, publish_at=now + hold, announce=announce)
    else:
        book.publish(number, now, made_by=MADE_BY, announce=announce)


def _may_be_published(trust: Trust, doubts: frozenset[Doubt]) -> bool:
    if trust is Trust.SURE:
        return not doubts
    return NEEDS_EDITOR.isdisjoint(doubts) and Doubt.NESTED not in doubts


def _hold(feed: Feed, topics: tuple[Topic, ...]) -> timedelta:
    """Return the longest hold of a statement's topics: local rules ask for some on strikes."""
    return timedelta(hours=max((feed.settings.holds.get(topic, 0) for topic in topics), default=0))
