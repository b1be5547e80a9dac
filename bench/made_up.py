"""Statements and questions made up for measuring: seeded, and of no meaning but of life-like shape.

They arrive day by day, as news does, about 3,000 places of which the n-th is named 1/n as often as the first
(Zipf); each speaker, outlet and topic has its own share as well.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

from domain.language import Language
from domain.place import Place
from domain.statement import (
    Article,
    Extracted,
    PlaceMention,
    Precision,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
    Topic,
)
from gazetteer.gazetteer import Gazetteer

SEED = 20251112
PLACES = 3_000
FIRST_PLACE = "UA14160210010099403"  # Pokrovsk: the place that is asked about most
LAST_DAY = date(2025, 11, 12)
NOW = datetime(2025, 11, 12, 12, tzinfo=UTC)
DAYS = 3 * 365
SPEAKERS, OUTLETS, VOCABULARY = 400, 60, 5_000
STATEMENTS_OF_ARTICLE = 4

ABOUT_REGIONS = 0.1
"""Share of the questions."""

NARRATED, OF_TWO_TOPICS, OF_TWO_PLACES, REPRINTED = 0.2, 0.3, 0.3, 0.1
"""Shares of the statements."""

QUESTIONS = {
    Language.EN: ("status of {}?", "{}", "what is happening in {}", "news from {}"),
    Language.UK: ("{}", "що там {}", "ситуація {}", "новини {}"),
    Language.RU: ("{}", "что там {}", "обстановка {}", "новости {}"),
}

_KINDS = (
    SpeakerKind.OFFICIAL,
    SpeakerKind.MILITARY,
    SpeakerKind.EXPERT,
    SpeakerKind.MONITOR,
    SpeakerKind.AID,
    SpeakerKind.RESIDENT,
    SpeakerKind.UNNAMED,
)
_SIDES = ("ua", "ua", "ru", "ru", "independent", "other", None)
_SYLLABLES = "ka ro mi ta ve sho lu no pe dri sa bo ze ni ku fa to re gli mo".split()
_TOPICS = (
    *(Topic.ADVANCE, Topic.STRIKE, Topic.CONTROL, Topic.ENCIRCLEMENT, Topic.CASUALTIES),
    *(Topic.EVACUATION, Topic.INFRASTRUCTURE, Topic.HUMANITARIAN, Topic.OTHER, Topic.NEGOTIATION),
)

T = TypeVar("T")


class Zipf(Generic[T]):
    """Draws things of which the n-th comes up 1/n as often as the first."""

    def __init__(self, things: Sequence[T], random: Random) -> None:
        self._things = things
        self._weights = list(accumulate(1 / n for n in range(1, len(things) + 1)))
        self._random = random

    def draw(self) -> T:
        return self._random.choices(self._things, cum_weights=self._weights)[0]


@dataclass(frozen=True, slots=True)
class MadeArticle:
    """An article with what was found in it, and the article of another outlet that prints the same."""

    article: Article
    statements: tuple[Extracted, ...]
    reprint: Article | None


class MadeUp:
    """One made-up world; two of the same gazetteer are the same."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._random = Random(SEED)
        self._vocabulary = [
            "".join(self._random.choices(_SYLLABLES, k=self._random.randint(2, 4))) for _ in range(VOCABULARY)
        ]
        self._place = Zipf(_places(gazetteer, self._random), self._random)
        self._speaker = Zipf([self._new_speaker() for _ in range(SPEAKERS)], self._random)
        self.sources = [Source(f"{self._words(2).title()} {number}") for number in range(OUTLETS)]
        self._source = Zipf(self.sources, self._random)
        self._topic = Zipf(_TOPICS, self._random)

    def articles(self, statements: int) -> Iterator[MadeArticle]:
        """Yield articles, day by day, that hold so many statements, reprints not counted."""
        for made in range(0, statements, STATEMENTS_OF_ARTICLE):
            day = LAST_DAY - timedelta(days=DAYS - 1 - DAYS * made // statements)
            found = min(STATEMENTS_OF_ARTICLE, statements - made)
            yield MadeArticle(
                self._article(day, f"{made}"),
                tuple(self._statement(day) for _ in range(found)),
                self._article(day, f"{made}-again") if self._chance(REPRINTED) else None,
            )

    def questions(self, count: int) -> list[str]:
        """Return questions in three languages about the same places, as often as they are spoken of."""
        return [self._question() for _ in range(count)]

    def _question(self) -> str:
        language = self._random.choice(list(QUESTIONS))
        place = self._place.draw()
        if self._chance(ABOUT_REGIONS) and place.within:
            place = place.within[-1]
        return self._random.choice(QUESTIONS[language]).format(place.names.in_(language))

    def _statement(self, day: date) -> Extracted:
        text, cue = self._words(self._random.randint(8, 30)), self._words(4)
        main = self._topic.draw()
        topics = dict.fromkeys([main, self._topic.draw()] if self._chance(OF_TWO_TOPICS) else [main])
        places = {self._place.draw().id: None for _ in range(2 if self._chance(OF_TWO_PLACES) else 1)}
        narrated = self._chance(NARRATED)
        said_on = day - timedelta(days=self._random.choice((0, 0, 0, 1, 1, 2, 9)))
        known = not narrated and self._chance(0.6)
        return Extracted(
            text=text,
            start=1000,
            end=1000 + len(text),
            sentence=f"{text}, {cue}, {self._words(5)}.",
            shown=text,
            speaker=None if narrated else self._speaker.draw(),
            cue=None if narrated else cue,
            direct_quote=self._chance(0.3),
            places=tuple(PlaceMention(place, cue, cue) for place in places),
            said_on=said_on if known else None,
            said_precision=Precision.DAY if known else None,
            topics=tuple(topics),
            stance=Stance.DENIES if self._chance(0.05) else Stance.ASSERTS,
        )

    def _article(self, day: date, key: str) -> Article:
        language = self._random.choice(list(Language))
        url = f"https://outlet.example/{day:%Y/%m/%d}/{key}-{self._words(6).replace(' ', '-')}.html"
        return Article(self._source.draw().name, url, day, language, self._words(9).capitalize())

    def _new_speaker(self) -> Speaker:
        kind, side = self._random.choice(_KINDS), self._random.choice(_SIDES)
        return Speaker(self._words(2).title(), kind, side, self._words(3))

    def _chance(self, share: float) -> bool:
        return self._random.random() < share

    def _words(self, count: int) -> str:
        return " ".join(self._random.choices(self._vocabulary, k=count))


def _places(gazetteer: Gazetteer, random: Random) -> list[Place]:
    """Return the most populous settlements in a drawn order behind the one of the README's question."""
    settlements = [place for place in gazetteer.places() if place.is_settlement]
    settlements.sort(key=lambda place: (-(place.population or 0), place.id))
    chosen = [place for place in settlements[:PLACES] if place.id != FIRST_PLACE]
    random.shuffle(chosen)
    return [place for place in settlements if place.id == FIRST_PLACE] + chosen
