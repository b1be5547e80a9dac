"""Is this statement known already? Nine reprints of one briefing are one statement."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from domain.language import Language
from domain.statement import Extracted
from store.known import Known

LIKE = 90.0
"""`fuzz.ratio` of the folded words from which two are the same words; a changed word or two lies above it."""

STEM = 2
"""Letters that a word keeps where it is only inflected or spelled otherwise: "have" and "had"."""

DAYS_APART = 3
"""Reprints follow within days; the same words a week later are said again."""

_NOT_WORDS = re.compile(r"[^\w]+")
_NUMBERS = re.compile(r"\d+(?:[.,\u00a0 ]\d+)*")


def same_statement(
    extracted: Extracted, language: Language, day: date, candidates: Iterable[Known]
) -> Known | None:
    """Return the candidate (of the same speaker) that is the same event of saying, if there is one.

    Across languages, about other places, with other figures or another stance it never is, nor with another
    word in a word's place: a road that is "open" in one article and "closed" in the next is two statements.
    """
    places = frozenset(mention.id for mention in extracted.places if mention.id)
    likely = [
        (_likeness(extracted, known), known)
        for known in candidates
        if known.language == language
        and known.stance == extracted.stance
        and abs((known.day - day).days) <= DAYS_APART
        and not (known.said_on and extracted.said_on and known.said_on != extracted.said_on)
        and (known.places & places or not (known.places or places))
        and _numbers(known.text) == _numbers(extracted.text)
        and sorted(known.figures) == sorted(figure.value for figure in extracted.figures)
    ]
    best = max(likely, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= LIKE else None


def folded(text: str) -> str:
    """Return the words of `text` in lower case, without marks."""
    return _NOT_WORDS.sub(" ", text.casefold()).strip()


def _likeness(extracted: Extracted, known: Known) -> float:
    ours, theirs = folded(extracted.text), folded(known.text)
    if extracted.speaker is None:  # an outlet's own words are the same only when they are copied
        return 100.0 if ours == theirs else 0.0
    alike = _only_written_otherwise(_words(extracted.text), _words(known.text))
    return fuzz.ratio(ours, theirs) if alike else 0.0


def _words(text: str) -> Sequence[str]:
    """Return the folded words of `text`; its numbers are compared by themselves."""
    return folded(_NUMBERS.sub(" ", text)).split()


def _only_written_otherwise(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether no word stands in the place of a different one; words may come or go."""
    return all(
        one[:STEM] == other[:STEM]
        for change in Levenshtein.opcodes(ours, theirs)
        if change.tag == "replace"
        for one, other in zip(
            ours[change.src_start : change.src_end], theirs[change.dest_start : change.dest_end], strict=True
        )
    )


def _numbers(text: str) -> list[str]:
    return sorted(re.sub(r"\D", "", number) for number in _NUMBERS.findall(text))
