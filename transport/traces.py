"""Where an error came from, without its words: they may be a reader's."""

import traceback
from collections.abc import Iterator


def trace(error: BaseException) -> str:
    """Return the frames and the types of `error` and of what led to it, earliest first."""
    return "\n".join(
        "".join(traceback.format_tb(link.__traceback__)) + type(link).__qualname__
        for link in reversed(list(_chain(error)))
    )


def origin(error: BaseException) -> str:
    """Return the type of `error` and the line that raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return type(error).__qualname__ + where


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen = set[int]()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
