"""What the tests ask of an article: who said what, about which places, on which day."""

from datetime import date

from domain.language import Language
from domain.statement import Extracted, Speaker, Topic
from extraction.content.topics import content
from extraction.extractor import extract
from extraction.words.tokens import tokenise
from extraction.words.wordlists import lexicon
from tests.extraction.towns import Towns

PUBLISHED = date(2025, 11, 12)
"""A Wednesday."""


def read(text: str, outlet: str = "", voice: str | None = None) -> tuple[Extracted, ...]:
    """Return the statements of an article that was published on 12 November 2025."""
    return extract(text, published=PUBLISHED, places=Towns(), outlet=outlet, voice=voice).statements


def read_in(language: Language, sentence: str) -> tuple[Extracted, ...]:
    """Return the statements of one sentence that is too short to tell its language."""
    return extract(sentence, published=PUBLISHED, places=Towns(), language=language).statements


def speaker(text: str, nth: int = 0) -> Speaker:
    """Return the speaker of the `nth` statement that has one."""
    return [one.speaker for one in read(text) if one.speaker is not None][nth]


def side(text: str) -> str | None:
    """Return the side of the only speaker."""
    [speaker] = [one.speaker for one in read(text)]
    assert speaker is not None
    return speaker.side


def said(text: str, outlet: str = "") -> list[tuple[str | None, str]]:
    """Return speaker (None: narration) and words of each statement."""
    return [(one.speaker.name if one.speaker else None, one.text) for one in read(text, outlet)]


def places(text: str) -> list[list[str]]:
    """Return the places of each statement; `*` marks an implied one, `?` one outside the gazetteer."""
    return [
        [("" if place.id else "?") + place.name + "*" * place.implied for place in one.places]
        for one in read(text)
    ]


def told(language: Language, sentence: str) -> tuple[Topic, ...]:
    """Return the topics of the words of one statement, in their order."""
    found, _ = content(tokenise(sentence), lexicon(language), turned=False)
    return found


UNMARKED = (
    "Родини ночують у метро.",
    "Уламки впали на гараж.",
    "Потяги затримуються до шести годин.",
    "ТЕС зупинена.",
    "Людей вивозять волонтери.",
    "Родинам видали дрова.",
)
"""Ukrainian sentences without a letter that Russian does not have."""


def topics(sentence: str) -> set[Topic]:
    """Return the topics of a sentence, read in the language that its letters show."""
    ukrainian = set("іїєґІЇЄ'") & set(sentence) or sentence in UNMARKED
    language = Language.EN if sentence.isascii() else Language.UK if ukrainian else Language.RU
    return {topic for one in read_in(language, sentence) for topic in one.topics}
