"""Keeps what was read of one article, with the version of the reader."""

from datetime import datetime

from domain.statement import Source
from extraction.extractor import EXTRACTOR
from intake.keeping import Kept, keep
from intake.reading import Reading
from store.book import Book


def keep_reading(
    book: Book,
    reading: Reading,
    source: Source,
    *,
    publish: bool,
    made_by: str,
    now: datetime,
    only_sure: bool = False,
) -> Kept:
    """Keep what was found; runs inside a transaction."""
    return keep(
        book,
        reading,
        source,
        extractor=EXTRACTOR,
        publish=publish,
        made_by=made_by,
        now=now,
        only_sure=only_sure,
    )
