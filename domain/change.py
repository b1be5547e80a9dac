"""An article that was changed after it had been read."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """What is other in an article: drafts that are `new`, statements that are `gone` but still stand."""

    id: int
    article: int
    source: str
    url: str
    title: str | None
    at: datetime
    new: tuple[int, ...]
    gone: tuple[int, ...]
