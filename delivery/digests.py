"""What a digest holds, at the moment it is sent or asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from delivery.disputes import newly_denied
from delivery.parts import Parts
from domain.delivery import Composed, Planned
from domain.digest import Digest, Followed, QuietOne, Told
from domain.place import PlaceKind
from domain.statement import Statement
from domain.subscription import Address, SubjectKind, Subscription, WhenNothing
from rendering.digests import digest_messages
from store.book import Book
from store.windows import Window


@dataclass(frozen=True, slots=True)
class Read:
    """A digest, which subscriptions it is for, and the journal's row up to which it tells."""

    digest: Digest
    subscriptions: tuple[Subscription, ...]
    up_to: int


def compose_digest(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    """Return the messages of a digest that is due, from what holds now; its watermark moves as it is claimed.

    What was stopped or paused meanwhile is not told. Where nothing is new the chat has chosen whether it
    hears so.
    """
    address = parts.address(planned.chat, planned.thread)
    settings = parts.store.settings.of(parts.transport, planned.chat, parts.zone)
    subscriptions = parts.store.subscriptions.due(address)
    ids = [each.id for each in subscriptions]
    if not subscriptions or settings.paused_at:
        return Composed((), lambda book: book.passed_over(ids))
    read = read_digest(parts, address, subscriptions, now)
    nothing = not read.digest.has_news
    asleep = nothing and settings.when_nothing is WhenNothing.SLEEP
    silent = nothing and (
        settings.when_nothing is WhenNothing.NOTHING
        or (asleep and all(each.asleep_since for each in subscriptions))
    )
    messages = (
        []
        if silent
        else digest_messages(
            read.digest,
            language=settings.language or subscriptions[-1].language,
            sides=parts.sides,
            now=now.astimezone(settings.zone),
            bot_username=parts.bot_username,
            sleeps=asleep,
        )
    )
    at = None if silent else now
    return Composed(
        messages,
        lambda book: book.told(ids, read.up_to, at, asleep_since=now if asleep else None),
        tells=tuple(ids),
    )


def read_digest(
    parts: Parts,
    address: Address,
    subscriptions: Sequence[Subscription],
    now: datetime,
    *,
    asked: bool = False,
) -> Read:
    """Return what a digest of one address holds now; one that is `asked` for is not late."""
    up_to = min(parts.store.windows.settled(now, parts.hold), parts.horizon(address.chat, now).seq_or_all)
    followed = [parts.followed(each) for each in subscriptions]
    gathered = _Gathered(parts, address)
    for each in sorted(followed, key=_breadth):
        gathered.take(each, parts.store.windows.of(each.subscription, up_to))
    new = [gathered.new[each.subscription.id] for each in followed if each.subscription.id in gathered.new]
    told = {each.followed.subscription.id for each in new}
    changed = {f.subscription.id for f, _ in (*gathered.corrected, *gathered.withdrawn)}
    asleep = [each.asleep_since for each in subscriptions if each.asleep_since]
    digest = Digest(
        due=now if asked else parts.store.subscriptions.due_since(address) or now,
        since=min(each.told_at for each in subscriptions),
        followed=tuple(followed),
        new=tuple(new),
        disputed=tuple(newly_denied(parts, new)),
        corrected=tuple(gathered.corrected),
        withdrawn=tuple(gathered.withdrawn),
        quiet=tuple(
            _quiet(parts, each, now) for each in followed if each.subscription.id not in told | changed
        ),
        by_alert=gathered.by_alert,
        asleep_since=min(asleep) if len(asleep) == len(subscriptions) else None,
    )
    return Read(digest, tuple(subscriptions), up_to)


class _Gathered:
    """What is new, corrected and withdrawn: each statement once, under the narrowest of what is followed."""

    def __init__(self, parts: Parts, address: Address) -> None:
        self._parts = parts
        self._address = address
        self._taken: set[int] = set()
        self._alerted: set[int] = set()
        self.new: dict[int, Told] = {}
        self.corrected: list[tuple[Followed, Statement]] = []
        self.withdrawn: list[tuple[Followed, Statement]] = []

    @property
    def by_alert(self) -> int:
        return len(self._alerted)

    def take(self, followed: Followed, window: Window) -> None:
        windows, wanted = self._parts.store.windows, followed.filter
        statements = {
            each.number: each
            for each in self._parts.store.statements.by_number(
                [*window.new, *window.corrected, *window.withdrawn]
            )
            if wanted.lets_through(each) and each.number not in self._taken
        }
        self._taken |= statements.keys()
        unasked = windows.told(self._address, window.new, unasked=True)
        self._alerted |= unasked & statements.keys()
        new = [each for n, each in statements.items() if n in window.new and n not in unasked]
        if new:
            ids = [mention.id for each in new for mention in each.places if mention.id]
            self.new[followed.subscription.id] = Told(followed, tuple(new), self._parts.places_named(ids))
        seen = windows.told(self._address, [*window.corrected, *window.withdrawn], unasked=False)
        for n, each in statements.items():
            if n in seen and n in window.corrected:
                self.corrected.append((followed, each))
            elif n in seen and n in window.withdrawn:
                self.withdrawn.append((followed, each))


def _breadth(followed: Followed) -> int:
    """Return how wide something is, the narrowest first: a town, what lies around it, a region, a person."""
    if followed.subscription.wish.subject.kind is SubjectKind.SPEAKER:
        return 5
    if followed.subscription.wish.subject.kind is SubjectKind.RADIUS:
        return 1
    kind = followed.place.kind if followed.place else None
    return {PlaceKind.DISTRICT: 2, PlaceKind.REGION: 3, PlaceKind.AREA: 4}.get(kind, 0) if kind else 0


def _quiet(parts: Parts, followed: Followed, now: datetime) -> QuietOne:
    last = parts.store.windows.last_word(followed.subscription)
    if followed.place is None:
        return QuietOne(followed, last)
    return QuietOne(followed, last, parts.store.feeds.health(followed.place.id, now))


def scheduled(subscriptions: Iterable[Subscription]) -> list[Subscription]:
    """Return those that have digests."""
    return [each for each in subscriptions if not each.wish.rhythm.is_instant]
