"""Answers that were made before: when something happens, a thousand people ask the same."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from domain.turn import Message

MOST = 512
"""Answers that are kept, about 10 KB each."""


class Answered:
    """Keeps the newest answers while nothing that they are made of has changed."""

    def __init__(self) -> None:
        self._revision: Hashable = None
        self._messages: OrderedDict[Hashable, Message] = OrderedDict()

    def get(self, revision: Hashable, question: Hashable, make: Callable[[], Message]) -> Message:
        """Return the answer to `question`, made anew where none of this `revision` is kept."""
        if revision != self._revision:
            self._messages.clear()
            self._revision = revision
        if question in self._messages:
            self._messages.move_to_end(question)
            return self._messages[question]
        message = self._messages[question] = make()
        if len(self._messages) > MOST:
            self._messages.popitem(last=False)
        return message
