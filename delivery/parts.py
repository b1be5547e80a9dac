"""The parts that everything unasked is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.digest import Followed
from domain.language import Names
from domain.place import Place
from domain.statement import Side
from domain.subscription import Address, Subject, SubjectKind, Subscription
from gazetteer.gazetteer import Gazetteer
from store.posts import Horizon
from store.store import Store


@dataclass(frozen=True, slots=True)
class Parts:
    """What digests and alerts may read from, and the operator's rules for them.

    Nothing is told before `hold` is over. What was said more than `max_age` ago is no alert.
    """

    store: Store
    gazetteer: Gazetteer
    sides: Sequence[Side]
    zone: ZoneInfo
    transport: str
    bot_username: str = ""
    hold: timedelta = timedelta(seconds=20)
    max_age: timedelta = timedelta(hours=48)
    default_time: time = time(8)
    remember: timedelta = timedelta(days=30)
    per_second: float = 28
    paid: bool = False

    def address(self, chat: int, thread: int | None) -> Address:
        return Address(self.transport, chat, thread)

    def horizon(self, chat: int, now: datetime) -> Horizon:
        """Return how far into the journal a chat may be told, which holds some topics for hours."""
        holds = self.store.audience.of(self.transport, chat).holds
        return self.store.posts.horizon(holds, now) if holds else Horizon()

    def followed(self, subscription: Subscription) -> Followed:
        """Return a subscription with what its subject is called; a place that is gone keeps its id."""
        subject = subscription.wish.subject
        if subject.kind is SubjectKind.SPEAKER:
            return Followed(subscription, self.store.called.names(subject.name))
        place = self.gazetteer.place(subject.name)
        names = place.names if place else Names(subject.name, subject.name, subject.name)
        return Followed(subscription, names, place)

    def places_of(self, subject: Subject) -> list[str]:
        """Return the ids of the places that a subject stands for; none for a speaker."""
        place = self.gazetteer.place(subject.name) if subject.kind is not SubjectKind.SPEAKER else None
        if place is None:
            return []
        if not subject.radius or place.latitude is None or place.longitude is None:
            return [place.id]
        around = self.gazetteer.within(place.latitude, place.longitude, subject.radius)
        return list(dict.fromkeys([place.id, *(each.id for each, _ in around)]))

    def places_named(self, ids: Sequence[str]) -> tuple[Place, ...]:
        return tuple(place for each in dict.fromkeys(ids) if (place := self.gazetteer.place(each)))
