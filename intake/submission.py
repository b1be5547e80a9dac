"""An article as it is handed in, and what is found in it; nothing here knows the store."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.language import Language
from domain.statement import Article, Source
from extraction.extractor import Extraction, extract
from extraction.places.lookup import PlaceNames
from intake.reading import Reading


@dataclass(frozen=True, slots=True)
class Submission:
    """An article as somebody hands it in. `language` None: as the text shows."""

    source: Source
    url: str
    published: date | datetime
    text: str
    title: str | None = None
    language: Language | None = None

    @property
    def day(self) -> date:
        return self.published.date() if isinstance(self.published, datetime) else self.published


def read(submission: Submission, places: PlaceNames) -> tuple[Reading, Extraction]:
    """Find the statements in an article; nothing is kept yet."""
    article = Article(
        submission.source.name,
        submission.url,
        submission.published,
        submission.language or Language.EN,
        submission.title,
    )
    extraction = extract(
        submission.text,
        published=article.published_day,
        places=places,
        outlet=submission.source.name,
        language=submission.language,
        voice=submission.source.voice,
        party=submission.source.party,
    )
    article = replace(article, language=extraction.language)
    return Reading(article, submission.text, extraction.statements), extraction
