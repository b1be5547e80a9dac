"""Long messages as several, split between their parts: what Telegram reads of one is limited."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.turn import Message
from rendering.buttons import Rows
from rendering.measuring import visible
from rendering.told import Block

LONGEST = 4000
"""Characters as Telegram counts them; its own limit is 4,096."""

BYTES = 30_000
"""Bytes of the HTML; Telegram refuses more than 32,768 unread."""

TAGS = 95
"""Tags of a message that Telegram reads are 100; the rest would stand as plain text."""

GAP = Markup("\n\n")


def in_series(blocks: Sequence[Block], buttons: Rows) -> list[Message]:
    """Return the messages that hold `blocks` in their order, none torn; the last one has the buttons."""
    messages: list[list[Block]] = [[]]
    for block in blocks:
        if not block.html:
            continue
        if messages[-1] and not _fits([*messages[-1], block]):
            messages.append([])
        messages[-1].append(block)
    return [
        Message(_joined(part), buttons if number == len(messages) else (), _shows(part))
        for number, part in enumerate(messages, start=1)
    ]


def _fits(blocks: Sequence[Block]) -> bool:
    html = _joined(blocks)
    return visible(html) <= LONGEST and len(html.encode()) <= BYTES and html.count("</") <= TAGS


def _joined(blocks: Sequence[Block]) -> Markup:
    return GAP.join(block.html for block in blocks)


def _shows(blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    return tuple(dict.fromkeys(each.key for block in blocks for each in block.shown))
