"""Is this statement known already? Nine reprints of one briefing are one statement."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein, Prefix

from domain.language import Language
from domain.proposal import Unlike
from domain.statement import Extracted, SpeakerKind
from store.known import Known

LIKE = 90.0
"""`fuzz.ratio` of the folded words from which two are the same words; a changed word or two lies above it."""

STEM = 2
"""Letters at least, and half of the longer word, that a word keeps where it is only inflected."""

DAYS_APART = 3
"""Reprints follow within days; the same words a week later are said again."""

_DECIDING = re.compile(
    # not, by halves, and where: with one of these more, long sentences would still be alike
    r"(?:no|not|never|nobody|none|nothing|neither|nor|cannot|isn|aren|wasn|weren|hasn|haven|didn|doesn|don|won"
    r"|не|ні|ніхто|ніщо|ніколи|ніде|жод\w{0,2}|немає|нема|без|without|нет|ни|никто|ничего|никогда|нигде)$"
    r"|(?:all|some|most|half|partly|partially|only|almost|nearly|several)$"
    r"|(?:усі|всі|половин|частков|лише|тільки|майже|деяк|все$|всех$|част[ьи]чно|лишь|только|почти|некотор)"
    r"|(?:north|south|east|west|північ|півден|півдн|східн|сход|схід|західн|захід|заход"
    r"|север|юг|южн|юго|восток|восточ|запад)"
)
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


def likely_same(
    extracted: Extracted, language: Language, day: date, candidates: Iterable[Known]
) -> tuple[Known, Unlike] | None:
    """Return the candidate that may be the same event of saying, for an editor to decide, and what differs.

    In another language no words are compared: speaker, day, places, stance, topics and figures are the same,
    and no other candidate has them too. In one language the words are alike, but the figures differ.
    """
    places = frozenset(mention.id for mention in extracted.places if mention.id)
    figures = sorted(figure.value for figure in extracted.figures)
    if extracted.speaker is None or extracted.speaker.kind is SpeakerKind.UNNAMED or not places:
        return None
    near = [
        known
        for known in candidates
        if known.stance == extracted.stance
        and known.places == places
        and (known.said_on or known.day) == (extracted.said_on or day)
    ]
    foreign = [
        known
        for known in near
        if known.language != language
        and set(known.topics) == set(extracted.topics)
        and sorted(known.figures) == figures
    ]
    if len({known.number for known in foreign}) == 1:
        return foreign[0], Unlike.LANGUAGE
    other = [known for known in near if known.language == language and _but_for_figures(extracted, known)]
    return (other[0], Unlike.FIGURES) if other else None


def _but_for_figures(extracted: Extracted, known: Known) -> bool:
    """Tell whether two are the same words with other numbers, in figures or in words, in them."""
    differ = sorted(known.figures) != sorted(figure.value for figure in extracted.figures)
    differ = differ or _numbers(known.text) != _numbers(extracted.text)
    ours, theirs = _words(extracted.text), _words(known.text)
    return differ and fuzz.ratio(" ".join(ours), " ".join(theirs)) >= LIKE


def folded(text: str) -> str:
    """Return the words of `text` in lower case, without marks."""
    return _NOT_WORDS.sub(" ", text.casefold()).strip()


def _likeness(extracted: Extracted, known: Known) -> float:
    ours, theirs = folded(extracted.text), folded(known.text)
    if _deciding(ours.split()) != _deciding(theirs.split()):
        return 0.0
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
        _inflected(one, other)
        for change in Levenshtein.opcodes(ours, theirs)
        if change.tag == "replace"
        for one, other in zip(
            ours[change.src_start : change.src_end], theirs[change.dest_start : change.dest_end], strict=True
        )
    )


def _inflected(one: str, other: str) -> bool:
    """Tell whether two words are one: "have" and "had", but not "closed" and "cleared"."""
    same = Prefix.similarity(one, other)
    return same >= STEM and 2 * same >= max(len(one), len(other))


def _deciding(words: Iterable[str]) -> list[str]:
    """Return the words that turn what is said into something else when they come or go, by their stems."""
    return sorted(found[0] for word in words if (found := _DECIDING.match(word)))


def _numbers(text: str) -> list[str]:
    return sorted(re.sub(r"\D", "", number) for number in _NUMBERS.findall(text))
