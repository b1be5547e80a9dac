"""The parts that conversations are made of."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from domain.statement import Side
from gazetteer.gazetteer import Gazetteer
from handlers.answered import Answered
from store.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """What a conversation may read from. `transport` names whose chats it speaks to."""

    store: Store
    gazetteer: Gazetteer
    sides: Sequence[Side]
    timezone: ZoneInfo
    transport: str
    bot_username: str = ""
    answered: Answered = field(default_factory=Answered)
