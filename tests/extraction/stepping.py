"""How much is done for a text: to see that twice the text takes twice the work, not four times."""

import sys
from types import FrameType
from typing import Any

from domain.language import Language
from extraction.extractor import extract
from extraction.places.lookup import PlaceNames
from tests.extraction.reading import PUBLISHED
from tests.extraction.towns import Towns


def steps(text: str, language: Language, places: PlaceNames | None = None) -> int:
    """Return how many lines of Python are run while the text is read: the same on every machine."""
    counted = 0
    places = places or Towns()

    def count(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal counted
        counted += event == "line"
        return count

    extract(text, published=PUBLISHED, places=places, language=language)
    before = sys.gettrace()
    sys.settrace(count)
    try:
        extract(text, published=PUBLISHED, places=places, language=language)
    finally:
        sys.settrace(before)
    return counted
