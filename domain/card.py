"""The card of an article that editors work on, and what its buttons say when they are pressed.

Each button carries what its editor has seen (the card's mark, or a statement's version): what has changed
since is said, and nothing of it is overwritten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.language import Names
from domain.proposal import Proposal
from domain.statement import Article, Statement

State = str
"""draft, published, withdrawn or dropped."""


class Field(StrEnum):
    """What can be changed about a statement before it is published."""

    SPEAKER = "s"
    SIDE = "w"
    PLACE = "p"
    DAY = "d"
    TOPIC = "t"


class Pile(StrEnum):
    """Which statements of the article are gone through one by one."""

    DOUBTFUL = "l"
    ALL = "a"


@dataclass(frozen=True, slots=True)
class Act:
    """Who did something last, and when: `by` as in the journal ("editor 1002")."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Item:
    """One statement of the article. `before` and `after` are the sentences around it.

    `doubted` says that the machine was not sure when it read it. `elsewhere` is the outlet, with its day, of
    the article that it was known from before. `act` is what an editor did to it last. `in_place_of` is what
    an editor had dropped of the article, by number and words, and is said otherwise now.
    """

    statement: Statement
    state: State
    sentence: str
    shown: str
    before: str
    after: str
    direct_quote: bool
    doubted: bool
    elsewhere: tuple[str, date] | None
    act: Act | None
    in_place_of: tuple[int, str] | None = None

    @property
    def number(self) -> int:
        return self.statement.number

    @property
    def waits(self) -> bool:
        """Whether somebody is quoted and readers do not know it yet."""
        return self.state == "draft" and self.statement.speaker is not None

    @property
    def is_sure(self) -> bool:
        return self.waits and not self.statement.doubts and self.in_place_of is None


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """All statements of an article in text order. `mark` changes whenever any of them does.

    `names` are what the places in it are called, by id. `pair` is a statement of it that may be another's.
    """

    id: int
    article: Article
    items: tuple[Item, ...]
    mark: str
    names: Mapping[str, Names]
    pair: Proposal | None = None

    @property
    def sure(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.is_sure)

    @property
    def to_look_at(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.waits and not item.is_sure)

    @property
    def own_words(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.statement.speaker is None)

    @property
    def known(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.elsewhere)

    def pile(self, pile: Pile) -> tuple[Item, ...]:
        """Return those to go through; what has been dealt with stays in its place."""
        if pile is Pile.ALL:
            return self.items
        return tuple(item for item in self.items if item.doubted and item.statement.speaker is not None)

    def item(self, number: int) -> Item | None:
        return next((item for item in self.items if item.number == number), None)
