"""Statements as schema.org `Claim`s (JSON-LD): who is reported to have said what, and where it appeared.

No rating goes with them: Sitrep says who says so, never whether it is so.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from domain.record import AppearancePart, ArticleLine, StatementLine, VersionPart
from domain.statement import SpeakerKind

_PERSONS = frozenset({SpeakerKind.EXPERT, SpeakerKind.RESIDENT})


def claims(statements: Iterable[tuple[StatementLine, ArticleLine]]) -> Iterator[str]:
    """Give each statement as a line of JSON-LD; an outlet's own words are left out."""
    for statement, article in statements:
        version = next(each for each in statement.versions if each.number == statement.current)
        if version.speaker is not None:
            yield json.dumps(_claim(statement, version, article), ensure_ascii=False)


def _claim(statement: StatementLine, version: VersionPart, article: ArticleLine) -> dict[str, Any]:
    found = [statement.appearances[index] for index in version.appearances]
    first = found[0]
    claim = {
        "@context": "https://schema.org",
        "@type": "Claim",
        "identifier": statement.number,
        "text": first.text,
        "inLanguage": first.language,
        "author": _author(version),
        "datePublished": str(version.said_on or article.published),
        "appearance": [_creative_work(each, article if each is first else None) for each in found],
        "firstAppearance": _creative_work(first, article),
        "about": [{"@type": "Place", "identifier": place.id, "name": place.name} for place in version.places],
        "keywords": list(version.topics),
    }
    return {key: value for key, value in claim.items() if value not in ([], None)}


def _author(version: VersionPart) -> dict[str, Any]:
    speaker = version.speaker
    assert speaker is not None
    kind = "Person" if version.role or speaker.kind in _PERSONS else "Organization"
    author = {"@type": kind, "name": speaker.name}
    return author | ({"jobTitle": version.role} if version.role else {})


def _creative_work(appearance: AppearancePart, article: ArticleLine | None) -> dict[str, Any]:
    work: dict[str, Any] = {
        "@type": "NewsArticle",
        "url": appearance.url,
        "publisher": {"@type": "Organization", "name": appearance.source},
        "inLanguage": appearance.language,
    }
    if article:
        work |= {"datePublished": article.published} | ({"headline": article.title} if article.title else {})
    return work
