"""Articles and statements as they come in: English, about Pokrovsk, of yesterday. All is invented."""

from collections.abc import Sequence
from datetime import date

from domain.language import Language
from domain.statement import (
    Article,
    Extracted,
    PlaceMention,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
)
from intake.reading import Reading

YESTERDAY = date(2025, 11, 11)

GOVERNOR = Speaker("Oksana Lypa", SpeakerKind.OFFICIAL, "ua", "governor")
COLONEL = Speaker("Danylo Horobets", SpeakerKind.MILITARY, "ua", "colonel")

OPEN_ROAD = "The road to Pokrovsk is open, and eleven buses have left the town by noon"


def extracted(
    text: str = OPEN_ROAD,
    *,
    article: str = "",
    speaker: Speaker | None = GOVERNOR,
    places: Sequence[str] = ("S1",),
    said_on: date | None = None,
    stance: Stance = Stance.ASSERTS,
) -> Extracted:
    """A statement as it is found in the text of `article`, or in one that holds nothing else."""
    start = article.index(text) if article else 0
    return Extracted(
        text=text,
        start=start,
        end=start + len(text),
        sentence=f"{text}.",
        shown=text,
        speaker=speaker,
        places=tuple(PlaceMention(place, place, place) for place in places),
        said_on=said_on,
        stance=stance,
    )


def reading(
    *statements: Extracted,
    text: str = "",
    outlet: str = "First News",
    url: str = "https://first.example/a",
    published: date = YESTERDAY,
    language: Language = Language.EN,
) -> Reading:
    """An article with these statements; its text is theirs, unless another is given."""
    text = text or " ".join(statement.sentence for statement in statements)
    return Reading(Article(outlet, url, published, language), text, statements)


def source(article: Reading) -> Source:
    return Source(article.article.source)
