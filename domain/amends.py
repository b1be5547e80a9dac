"""What has become of a statement since a chat was shown it."""

from dataclasses import dataclass
from datetime import datetime

from domain.statement import Statement


@dataclass(frozen=True, slots=True)
class Change:
    """A statement as a chat was shown it (`before`) and as it stands now (`after`).

    `at` is when it was corrected or withdrawn, and `reason` why, in an editor's words. `shown_at` is when the
    chat last saw the old one. `announced` False: only spelling and the like, put right in silence.
    `restored`: the chat was told that it is withdrawn (at `shown_at`), and it stands again as it was.
    """

    before: Statement
    after: Statement
    withdrawn: bool
    at: datetime
    reason: str | None
    shown_at: datetime
    announced: bool = True
    restored: bool = False

    @property
    def number(self) -> int:
        return self.before.number

    @property
    def says_something(self) -> bool:
        """Whether a reader can see a difference: undone by a copy of the old version, there is none."""
        return self.withdrawn or self.restored or _seen(self.before) != _seen(self.after)


def _seen(statement: Statement) -> tuple[object, ...]:
    return (
        statement.speaker,
        statement.said_on,
        statement.said_precision,
        statement.topics,
        statement.stance,
        [(mention.id, mention.name) for mention in statement.places],
        [(each.article.url, each.shown) for each in statement.appearances],
    )
