"""The parts that conversations are made of."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo

from delivery.parts import Parts
from domain.feed import FeedSettings
from domain.pending import TOGETHER
from domain.statement import Side
from gazetteer.gazetteer import Gazetteer
from handlers.answered import Answered
from store.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """What a conversation may read from. `transport` names whose chats it speaks to.

    `hold` is how long nobody is told of what an editor did; `joining` is how long a pasted text waits for
    its further parts.
    `unasked` is what digests and alerts are made of.
    """

    store: Store
    gazetteer: Gazetteer
    sides: Sequence[Side]
    timezone: ZoneInfo
    transport: str
    unasked: Parts
    bot_username: str = ""
    hold: timedelta = timedelta(seconds=20)
    joining: timedelta = TOGETHER
    feed_settings: FeedSettings = field(default_factory=FeedSettings)
    answered: Answered = field(default_factory=Answered)
