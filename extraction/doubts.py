"""What the rules were not sure of, and what an editor always has to see."""

import re
from collections.abc import Container, Iterator, Sequence

from domain.statement import Doubt, Speaker, SpeakerKind
from extraction.cast import UNMET
from extraction.lexicon import Lexicon
from extraction.stems import joined
from extraction.tokens import Token

_OF_A_SIDE = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
"""Kinds of speakers that speak for some side: where the article does not give it, an editor may."""

_COORDINATES = re.compile(r"\b\d{2}[.,]\d{3,}°?\s*[NSEWпсзш]?[,;\s]+\d{2}[.,]\d{3,}|\b\d{2}°\s?\d{1,2}['′’]")
_ADDRESS = re.compile(
    r"\b\d{1,4}[A-Za-z]?,?\s+[A-Z]\w+\s+(?:Street|St\b|Avenue|Lane|Boulevard)|\b[A-Z]\w+\s+(?:Street|Avenue|Boulevard|Lane)\b"
    r"|\b(?:вул|ул|просп|пров|пер|бульв)\.\s*[А-ЯІЇЄҐ]|(?:вулиц[яіюе]|улиц[аеуы]|проспект[уіе]?)\s+[А-ЯІЇЄҐ]"
)
_UNIT = re.compile(
    r"\b\d{1,3}(?:st|nd|rd|th)\b[\w\s-]{0,40}?\b(?:brigade|regiment|battalion|division)"
    r"|\b\d{1,3}(?:-?(?:та|а|й|ої|ю|ій|го|му|я|ой|ую))?\s+(?:[\w-]+\s+){0,4}?(?:бригад|полк|батальйон|батальон|дивізі|дивизи)",
    re.IGNORECASE,
)


def doubts_about_content(
    text: str, words: Sequence[Token], lexicon: Lexicon, *, public: Container[str], has_settlement: bool
) -> Iterator[Doubt]:
    """Yield what in the words always needs an editor; `public` are the names of those who spoke."""
    joint = joined(words)
    if _COORDINATES.search(text) or lexicon.sensitive[Doubt.COORDINATES].found_in(joint):
        yield Doubt.COORDINATES
    if _ADDRESS.search(text):
        yield Doubt.ADDRESS
    if lexicon.sensitive[Doubt.UNIT_POSITION].found_in(joint) or (has_settlement and _UNIT.search(text)):
        yield Doubt.UNIT_POSITION
    if _names_a_person(words, lexicon, public):
        yield Doubt.PRIVATE_PERSON
        for doubt in (Doubt.PRISONER, Doubt.MINOR, Doubt.CASUALTY):
            if lexicon.sensitive[doubt].found_in(joint):
                yield doubt


def _names_a_person(words: Sequence[Token], lexicon: Lexicon, public: Container[str]) -> bool:
    """Return whether somebody is named by first name and surname who has no office beside the name."""
    for index in range(len(words) - 1):
        first, second = words[index], words[index + 1]
        if first.norm not in lexicon.given_names or not (first.is_capital and second.is_capital):
            continue
        before = words[index - 1].norm if index else ""
        if second.is_word and second.norm not in public and before not in lexicon.roles:
            return True
    return False


def doubts_about_speaker(
    speaker: Speaker | None, rule: str, *, has_cue: bool, nested: bool, is_voice: bool
) -> Iterator[Doubt]:
    """Yield what is unsure about who said it."""
    if speaker is None:
        return
    if rule in ("pronoun", UNMET):
        yield Doubt.SPEAKER_BY_PRONOUN
    if speaker.kind is SpeakerKind.UNNAMED:
        yield Doubt.UNNAMED_SPEAKER
    if not has_cue and not is_voice:
        yield Doubt.NO_CUE
    if nested:
        yield Doubt.NESTED
    if speaker.side is None and speaker.kind in _OF_A_SIDE:
        yield Doubt.SIDE
    if speaker.kind is SpeakerKind.RESIDENT and len(speaker.name.split()) > 1 and speaker.name[0].isupper():
        yield Doubt.PRIVATE_PERSON
