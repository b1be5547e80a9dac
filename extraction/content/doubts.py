"""What the rules were not sure of, and what an editor always has to see."""

from collections.abc import Container, Iterator, Sequence

from domain.statement import Doubt, Speaker, SpeakerKind
from extraction.content.captives import captives
from extraction.content.people import is_called, is_minor, is_named
from extraction.content.phones import phones_in
from extraction.content.spots import has_address, has_coordinates, has_numbered_unit
from extraction.content.traces import ADDRESS, AGE, CALLING, DIGIT, trace_of, traces_of
from extraction.cues.placed import UNSURE
from extraction.reports.drafts import BACKWARD, CONTINUED, Draft
from extraction.reports.faked import is_faked
from extraction.reports.refusals import is_refusal
from extraction.reports.unheard import (
    has_stray_mark,
    is_left_open,
    marks_disagree,
    opens_with_a_surname,
    shows_evidence,
)
from extraction.speakers.cast import ITS, OTHER_SEX, POINTS, UNEXPLAINED, UNMET
from extraction.speakers.member import Member
from extraction.speakers.private import is_one_named, is_private, private_names
from extraction.words.gates import gate
from extraction.words.lexicon import SPOTS, Lexicon
from extraction.words.tokens import Token

_OF_A_SIDE = (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)
"""Kinds of speakers that speak for some side: where the article does not give it, an editor may."""

_PRIVATE = (SpeakerKind.MILITARY, SpeakerKind.RESIDENT)
"""Kinds of speakers who hold no office."""

_HARM = (Doubt.PRISONER, Doubt.MINOR, Doubt.CASUALTY)
"""What can have happened to somebody who is named."""


_SENSITIVE = gate(lambda lexicon, word: lexicon.sensitive.may_begin_with(word))
_TRACED = gate(lambda _, word: trace_of(word))


class Doubting:
    """What of one article's statements an editor has to look at.

    `public` are the stems of the surnames of those in office; the private persons among the speakers of
    `drafts` are seen wherever they are named.
    """

    def __init__(self, text: str, lexicon: Lexicon, public: Container[str], drafts: Sequence[Draft]) -> None:
        self._text = text
        self._lexicon = lexicon
        self._public = public
        self._private = private_names([one.member for one in drafts if one.member], lexicon)
        self._captives = captives(drafts, lexicon)

    def about(
        self, draft: Draft, speaker: Speaker | None, *, is_voiced: bool, has_settlement: bool
    ) -> Iterator[Doubt]:
        """Yield the doubts of one statement, some of them twice.

        `is_voiced`: narration is the words of a known speaker (a ministry's page). `has_settlement`: the
        statement is about a place of the gazetteer.
        """
        lexicon, member = self._lexicon, draft.member
        words = draft.sentence.tokens[draft.first : draft.last + 1]
        text = self._text[words[0].start : words[-1].end]
        has_cue = draft.rule in (CONTINUED, BACKWARD) or (
            draft.one is not None and draft.one.placed.rule not in UNSURE
        )
        if draft.goes_on_from_a_guess:
            yield Doubt.SPEAKER_BY_PRONOUN
        if id(member) in self._captives:
            yield from (Doubt.PRIVATE_PERSON, Doubt.PRISONER)
        yield from _about_speaker(speaker, draft.rule, has_cue=has_cue, is_voice=member is None)
        told = draft.sentence.opens & _SENSITIVE
        sensitive = lexicon.sensitive.found_in(words) if told else {}
        traces = traces_of(words) if draft.sentence.opens & _TRACED else 0
        yield from _about_content(
            text, words, lexicon, sensitive, traces, public=self._public, has_settlement=has_settlement
        )
        yield from _about_names(member, words, self._private, lexicon)
        if self._is_somebodys(draft):
            yield Doubt.PRIVATE_PERSON
        yield from _about_harm(self._text, draft, speaker, lexicon)
        yield from _about_words(draft, lexicon, is_told=member is None and not is_voiced)
        if member is not None and is_left_open(self._text, draft):
            yield Doubt.MARKS
        yield from _about_side(member, lexicon)

    def _is_somebodys(self, draft: Draft) -> bool:
        """Return whether whoever speaks is told by a private person's name: "the family of Ivan Koval"."""
        if draft.member is None or draft.member.is_person or draft.one is None:
            return False
        phrase = draft.one.placed.phrase
        words = draft.sentence.tokens[phrase.leftmost : phrase.rightmost + 1]
        return is_named(words, self._lexicon, self._public, _HARM)


def _about_content(
    text: str,
    words: Sequence[Token],
    lexicon: Lexicon,
    sensitive: Container[Doubt | str],
    traces: int,
    *,
    public: Container[str],
    has_settlement: bool,
) -> Iterator[Doubt]:
    """Yield what in the words always needs an editor; `public` are the names of those in office."""
    if Doubt.COORDINATES in sensitive or (traces & DIGIT and has_coordinates(text)):
        yield Doubt.COORDINATES
    if traces & ADDRESS and has_address(text):
        yield Doubt.ADDRESS
    in_a_spot = has_settlement or SPOTS in sensitive
    if Doubt.UNIT_POSITION in sensitive or (in_a_spot and traces & DIGIT and has_numbered_unit(text)):
        yield Doubt.UNIT_POSITION
    harm = [doubt for doubt in _HARM if doubt in sensitive]
    if Doubt.MINOR not in harm and traces & (DIGIT | AGE) and is_minor(text, traces):
        harm.append(Doubt.MINOR)
    called = traces & (DIGIT | CALLING) and is_called(text, traces, public)
    if traces & DIGIT and phones_in(text):
        yield Doubt.PRIVATE_PERSON
    if called or is_named(words, lexicon, public, harm):
        yield Doubt.PRIVATE_PERSON
        yield from harm


def _about_names(
    member: Member | None, words: Sequence[Token], private: frozenset[str], lexicon: Lexicon
) -> Iterator[Doubt]:
    """Yield whether a private person speaks, or one who speaks elsewhere in the article is named."""
    if is_private(member, lexicon) or is_one_named(words, private):
        yield Doubt.PRIVATE_PERSON


def _about_harm(text: str, draft: Draft, speaker: Speaker | None, lexicon: Lexicon) -> Iterator[Doubt]:
    """Yield what has happened to the person who speaks: a prisoner, a minor, somebody wounded."""
    if speaker is None or draft.one is None or speaker.kind not in _PRIVATE or not speaker.name[0].isupper():
        return
    phrase = draft.one.placed.phrase
    words = draft.sentence.tokens[phrase.leftmost : phrase.rightmost + 1]
    if speaker.names is not None or any(token.norm.startswith(lexicon.persons.leading) for token in words):
        return
    sensitive = lexicon.sensitive.found_in(words)
    harm = [doubt for doubt in _HARM if doubt in sensitive]
    own = text[words[0].start : words[-1].end] if words else ""
    if Doubt.MINOR not in harm and is_minor(own, traces_of(words)):
        harm.append(Doubt.MINOR)
    if harm:
        yield Doubt.PRIVATE_PERSON
        yield from harm


def _about_words(draft: Draft, lexicon: Lexicon, *, is_told: bool) -> Iterator[Doubt]:
    """Yield what is unsure about whose words they are; `is_told`: nobody's but the outlet's."""
    sentence, one = draft.sentence, draft.one
    unheard = draft.has_stray_cue and not is_refusal(sentence, lexicon)
    open_to_doubt = unheard or shows_evidence(sentence, lexicon) or opens_with_a_surname(sentence)
    if is_told and (open_to_doubt or is_faked(sentence.tokens, lexicon)):
        yield Doubt.NO_CUE
    if (is_told and has_stray_mark(sentence)) or (one is not None and marks_disagree(sentence, one, lexicon)):
        yield Doubt.MARKS


def _about_side(member: Member | None, lexicon: Lexicon) -> Iterator[Doubt]:
    """Yield whether the side is a guess: who has only a name; in English, a body of the article's ground."""
    if member is None:
        return
    english = lexicon.is_english
    if member.has_no_office or (english and member.is_of_the_ground):
        yield Doubt.SIDE


def _about_speaker(speaker: Speaker | None, rule: str, *, has_cue: bool, is_voice: bool) -> Iterator[Doubt]:
    """Yield what is unsure about who said it."""
    if speaker is None:
        return
    if rule in (POINTS, OTHER_SEX, UNMET, UNEXPLAINED, ITS):
        yield Doubt.SPEAKER_BY_PRONOUN
    if speaker.kind is SpeakerKind.UNNAMED:
        yield Doubt.UNNAMED_SPEAKER
    if not has_cue and not is_voice:
        yield Doubt.NO_CUE
    if speaker.side is None and speaker.kind in _OF_A_SIDE:
        yield Doubt.SIDE
