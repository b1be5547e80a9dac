"""What the rules were not sure of, and what an editor always has to see."""

from collections.abc import Container, Iterator, Sequence

from domain.language import Language
from domain.statement import Doubt, Speaker, SpeakerKind
from extraction.content.people import is_called, is_minor, is_named
from extraction.content.spots import has_address, has_coordinates, has_numbered_unit
from extraction.content.traces import ADDRESS, AGE, CALLING, DIGIT, traces_of
from extraction.reports.reading import Draft
from extraction.reports.unheard import has_stray_mark, marks_disagree, opens_with_a_surname, shows_evidence
from extraction.speakers.cast import ITS, OTHER_SEX, POINTS, UNEXPLAINED, UNMET
from extraction.speakers.member import Member
from extraction.words.lexicon import SPOTS, Lexicon
from extraction.words.tokens import Token

_OF_A_SIDE = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
"""Kinds of speakers that speak for some side: where the article does not give it, an editor may."""

_PRIVATE = (SpeakerKind.MILITARY, SpeakerKind.RESIDENT)
"""Kinds of speakers who hold no office."""

_HARM = (Doubt.PRISONER, Doubt.MINOR, Doubt.CASUALTY)
"""What can have happened to somebody who is named."""


def doubts_about_content(
    text: str, words: Sequence[Token], lexicon: Lexicon, *, public: Container[str], has_settlement: bool
) -> Iterator[Doubt]:
    """Yield what in the words always needs an editor; `public` are the names of those in office."""
    sensitive, traces = lexicon.sensitive.found_in(words), traces_of(words)
    if Doubt.COORDINATES in sensitive or (traces & DIGIT and has_coordinates(text)):
        yield Doubt.COORDINATES
    if traces & ADDRESS and has_address(text):
        yield Doubt.ADDRESS
    in_a_spot = has_settlement or SPOTS in sensitive
    if Doubt.UNIT_POSITION in sensitive or (in_a_spot and traces & DIGIT and has_numbered_unit(text)):
        yield Doubt.UNIT_POSITION
    harm = [doubt for doubt in _HARM if doubt in sensitive]
    if Doubt.MINOR not in harm and traces & (DIGIT | AGE) and is_minor(text):
        harm.append(Doubt.MINOR)
    called = traces & (DIGIT | CALLING) and is_called(text, public)
    if called or is_named(words, lexicon, public, in_harm=bool(harm)):
        yield Doubt.PRIVATE_PERSON
        yield from harm


def doubts_about_harm(text: str, draft: Draft, speaker: Speaker | None, lexicon: Lexicon) -> Iterator[Doubt]:
    """Yield what has happened to the person who speaks: a prisoner, a minor, somebody wounded."""
    if speaker is None or draft.one is None or speaker.kind not in _PRIVATE or not speaker.name[0].isupper():
        return
    phrase = draft.one.placed.phrase
    words = draft.sentence.tokens[phrase.leftmost : phrase.rightmost + 1]
    if speaker.names is not None or any(token.norm.startswith(lexicon.persons.leading) for token in words):
        return
    sensitive = lexicon.sensitive.found_in(words)
    harm = [doubt for doubt in _HARM if doubt in sensitive]
    if Doubt.MINOR not in harm and words and is_minor(text[words[0].start : words[-1].end]):
        harm.append(Doubt.MINOR)
    if harm:
        yield Doubt.PRIVATE_PERSON
        yield from harm


def doubts_about_words(draft: Draft, lexicon: Lexicon, *, is_told: bool) -> Iterator[Doubt]:
    """Yield what is unsure about whose words they are; `is_told`: nobody's but the outlet's."""
    sentence, one = draft.sentence, draft.one
    open_to_doubt = draft.has_stray_cue or shows_evidence(sentence, lexicon) or opens_with_a_surname(sentence)
    if is_told and open_to_doubt:
        yield Doubt.NO_CUE
    if (is_told and has_stray_mark(sentence)) or (one is not None and marks_disagree(sentence, one)):
        yield Doubt.MARKS


def doubts_about_side(member: Member | None, lexicon: Lexicon) -> Iterator[Doubt]:
    """Yield whether the side is a guess: who has only a name; in English, a body of the article's ground."""
    if member is None:
        return
    english = lexicon.language is Language.EN
    if member.has_no_office or (english and member.is_of_the_ground):
        yield Doubt.SIDE


def doubts_about_speaker(
    speaker: Speaker | None, rule: str, *, has_cue: bool, nested: bool, is_voice: bool
) -> Iterator[Doubt]:
    """Yield what is unsure about who said it."""
    if speaker is None:
        return
    if rule in (POINTS, OTHER_SEX, UNMET, UNEXPLAINED, ITS):
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
