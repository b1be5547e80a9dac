"""The end of an answer, and putting its parts together."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from domain.turn import Message
from rendering.buttons import Rows
from rendering.reader import Reader
from rendering.statements import Shown


def message(parts: Iterable[Markup], buttons: Rows = (), shown: Sequence[Shown] = ()) -> Message:
    """Return the message of `parts`, a blank line between any two, that carries the statements `shown`."""
    html = Markup("\n\n").join(part for part in parts if part)
    return Message(html, buttons, tuple(each.key for each in shown))


def closing(shown: Sequence[Shown], reader: Reader) -> Markup:
    """Return the line that explains a forwarded answer, and whether an editor has yet to look at it."""
    unchecked = any(each.statement.checked_by is None for each in shown)
    words = reader.words("closing")
    return Markup(" ").join((words, reader.words("unchecked"))) if unchecked else words
