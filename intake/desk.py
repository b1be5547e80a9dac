"""What becomes of something that an editor has sent: joined, fetched, asked about, read, and shown as a card.

Each step ends in one transaction, so that a process that is killed in between does it again.
"""

import logging
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from traceback import format_tb
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from domain.clock import Clock
from domain.errors import ArticleError, FetchError, NotAllowedError, SitrepError, StoreBusyError
from domain.pending import Asks, Origin, Pending, Sent
from domain.statement import Side, Source
from domain.team import Role
from domain.turn import Message
from extraction.texts.html import Page
from intake.fetching import Fetcher
from intake.ingesting import keep_reading
from intake.room import ReadingRoom
from intake.submission import Submission
from intake.telling import stated_link, stated_title, without_link
from rendering import cards, pairs
from rendering import pending as asking
from rendering.cleaning import clean
from rendering.reader import Reader, reader
from store.book import Book
from store.store import Store

log = logging.getLogger(__name__)

TRIES = 3
"""How often something is tried that cannot be read for a reason nobody expected."""

AGAIN = timedelta(seconds=5)
"""Until it is tried again, and until a store that is busy is."""

OUTLETS = 4
"""Known outlets offered as the answer to "which outlet?"."""

UNPUBLISHED = "unpublished:"
"""How the address of what has no link begins in the store: no reader is given one."""


@dataclass
class Desk:
    """Looks at what editors of one transport have sent. `jobs` gives what is due as work to be awaited."""

    store: Store
    room: ReadingRoom
    fetcher: Fetcher
    clock: Clock
    transport: str
    timezone: ZoneInfo
    sides: Sequence[Side]
    _busy: set[int] = field(default_factory=set)

    def jobs(self, now: datetime) -> list[Coroutine[Any, Any, None]]:
        """Return a job for each thing that is due and not being worked on."""
        due = [each for each in self.store.pending.due(self.transport, now) if each.id not in self._busy]
        self._busy |= {each.id for each in due}
        return [self._work(each) for each in due]

    async def _work(self, pending: Pending) -> None:
        """Take the next step, whatever happens to it."""
        try:
            await self._step(pending)
        except NotAllowedError:  # removed while it was being read
            await self.store.write(lambda book: book.forget_pending(pending.id))
        except StoreBusyError as error:
            log.warning("something sent waits for the store number=%d reason=%s", pending.id, error)
        except Exception as error:
            where = "".join(format_tb(error.__traceback__))  # its words may be an article's
            log.error("not read number=%d\n%s%s", pending.id, where, type(error).__qualname__)
            await self._put_off(pending)
        finally:
            self._busy.discard(pending.id)

    async def _step(self, pending: Pending) -> None:
        if self.store.editors.role(pending.editor) is Role.READER:  # removed meanwhile
            await self.store.write(lambda book: book.forget_pending(pending.id))
            return
        try:
            known = await self._known(pending)
        except FetchError as error:
            await self._refuse(pending, error.why.name.casefold(), error.status)
            return
        except ArticleError as error:
            await self._refuse(pending, "binary" if "binary" in str(error) else "nothing", None)
            return
        if asks := _missing(known):
            await self._ask(pending, replace(known, asks=asks))
        else:
            await self._read(pending, known)

    async def _known(self, pending: Pending) -> Pending:
        """Return what is sent with all that can be known of it without asking."""
        sent = pending.sent
        if sent.origin is Origin.LINK and not sent.text and sent.link:
            fetched = await self.fetcher.fetch(sent.link)
            sent = self._with(sent, fetched.url, await self.room.page(fetched.body, fetched.charset))
        elif sent.origin is Origin.PASTE and sent.link is None and (link := stated_link(sent.text)):
            sent = replace(sent, link=link, text=without_link(sent.text, link))
        if sent.title is None and sent.origin is Origin.PASTE:
            sent = replace(sent, title=stated_title(sent.text))
        if sent.source is None and sent.link:
            sent = replace(sent, source=self._outlet_of(sent.link))
        return replace(pending, sent=sent)

    def _with(self, sent: Sent, url: str, page: Page) -> Sent:
        """Return what is sent with what its page says of itself."""
        outlet = self._outlet_of(url) or clean(page.outlet or "")[: asking.LONGEST_NAME].strip() or None
        return replace(
            sent,
            text=page.text,
            title=page.title,
            source=sent.source or outlet,
            published=sent.published or self._not_ahead(page.published),
            link=url,
        )

    def _not_ahead(self, day: date | None) -> date | None:
        today = self.clock().astimezone(self.timezone).date()
        return day if day is not None and day <= today + timedelta(days=1) else None

    def _outlet_of(self, link: str) -> str | None:
        """Return the outlet that an earlier article of this site, or channel, came from."""
        parts = urlsplit(link)
        prefix = f"{parts.scheme}://{parts.netloc}/"
        if parts.hostname == "t.me":
            prefix += parts.path.strip("/").split("/")[0] + "/"
        return self.store.articles.outlet_of_host(prefix)

    async def _ask(self, seen: Pending, pending: Pending) -> None:
        outlets = self.store.articles.outlets(OUTLETS)
        host = host_of(pending.sent.link) if pending.sent.link else None
        asked = asking.question(pending, outlets, host, self._reader(pending))
        now = self.clock()

        def ask(book: Book) -> None:
            if pending.asks is None or not book.is_still(seen):  # a further part has come
                return
            book.note_pending(pending.id, pending.sent)
            book.ask_about(pending.id, pending.asks)
            if pending.asks is not Asks.SORT:
                book.ask(self.transport, pending.chat, STEP, str(pending.id), now)
            self._owe(book, pending, f"ask:{pending.asks}", asked, now)

        await self.store.write(ask)

    async def _read(self, seen: Pending, pending: Pending) -> None:
        submission = self._submission(pending)
        reading, _ = await self.room.read(submission)
        now = self.clock()

        def keep(book: Book) -> None:
            book.must_be_editor(pending.editor)
            if not book.is_still(seen):  # a further part has come
                return
            book.forget_pending(pending.id)
            kept = keep_reading(
                book, reading, submission.source, publish=False, made_by=f"editor {pending.editor}", now=now
            )
            article = book.known_article(submission.source.name, submission.url)
            card = book.article_card(article.id) if article else None
            if card is not None:
                who = self._reader(pending)
                told = pairs.article_changed(len(kept.gone), len(kept.dropped), who)
                self._owe(book, pending, "card", cards.card(card, who, told=told), now)

        await self.store.write(keep)

    def _submission(self, pending: Pending) -> Submission:
        sent = pending.sent
        assert sent.source is not None
        assert sent.published is not None
        known = self.store.articles.source(sent.source)
        link = sent.link or UNPUBLISHED + sha256(sent.text.encode()).hexdigest()[:16]
        return Submission(known or Source(sent.source), link, sent.published, sent.text, sent.title)

    async def _refuse(self, pending: Pending, why: str, status: int | None) -> None:
        told = asking.unfetched(why, status, self._reader(pending))
        now = self.clock()

        def refuse(book: Book) -> None:
            book.forget_pending(pending.id)
            self._owe(book, pending, "unread", told, now)

        await self.store.write(refuse)

    async def _put_off(self, pending: Pending) -> None:
        now = self.clock()
        told = asking.failed(self._reader(pending))

        def put_off(book: Book) -> None:
            if book.count_reading(pending.id, now + AGAIN) >= TRIES:
                book.forget_pending(pending.id)
                self._owe(book, pending, "failed", told, now)

        try:
            await self.store.write(put_off)
        except SitrepError as error:
            log.warning("something sent stays for later number=%d reason=%s", pending.id, error)

    def _owe(self, book: Book, pending: Pending, what: str, said: Message, now: datetime) -> None:
        said = replace(said, edits=pending.message_id) if pending.message_id else said
        book.owe(f"intake:{pending.id}:{what}", self.transport, pending.chat, said, now)

    def _reader(self, pending: Pending) -> Reader:
        return reader(pending.language, self.sides, self.clock().astimezone(self.timezone))


STEP = "intake"
"""The step in which an editor's next words may be the answer to a question about something sent."""


def host_of(link: str) -> str | None:
    """Return the host of a link as an outlet's name: "news.example"."""
    host = urlsplit(link).hostname or ""
    return host.removeprefix("www.")[: asking.LONGEST_NAME] or None


def _missing(pending: Pending) -> Asks | None:
    sent = pending.sent
    if not sent.sure:
        return Asks.SORT
    if sent.source is None:
        return Asks.OUTLET
    if sent.published is None:
        return Asks.DAY
    return Asks.LINK if sent.link is None and not pending.linkless else None
