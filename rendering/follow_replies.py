"""What is answered to wishes: who is meant, what has stopped, what is not known."""

from collections.abc import Sequence
from datetime import datetime

from domain.digest import Followed
from domain.following import FollowSpeaker, Setting, encode
from domain.language import Language
from domain.statement import Speaker
from domain.turn import Button, Message
from rendering import wishes
from rendering.buttons import rows
from rendering.cleaning import clean, shortened
from rendering.following import chooses
from rendering.measuring import LABEL
from rendering.reader import reader
from rendering.words import words

LONGEST_TYPED = 40


def which_speaker(speakers: Sequence[tuple[int, Speaker]], language: Language) -> Message:
    """Return the question which of several speakers of a name is meant."""
    buttons = [
        Button(shortened(clean(speaker.name_in(language)), LABEL), encode(FollowSpeaker(language, number)))
        for number, speaker in speakers
    ]
    return Message(words(language)("follow-which-speaker"), tuple((each,) for each in buttons))


def stopped(followed: Sequence[Followed], language: Language, now: datetime) -> Message:
    """Return what is followed no more, with a button to take that back."""
    who = reader(language, (), now)
    if not followed:
        return Message(who.words("stopped-nothing"))
    text = who.words("stopped", what=wishes.listed(followed, who), count=len(followed))
    return Message(text, rows([chooses(who.words("button-follow-undo"), Setting.UNDO, who)]))


def restored(followed: Sequence[Followed], language: Language, now: datetime) -> Message:
    who = reader(language, (), now)
    if not followed:
        return Message(who.words("restored-nothing"))
    return Message(who.words("restored", what=wishes.listed(followed, who)))


def not_followed(asked: str, followed: Sequence[Followed], language: Language, now: datetime) -> Message:
    """Return that this is not followed, and what is."""
    who = reader(language, (), now)
    if not followed:
        return Message(who.words("stopped-nothing"))
    return Message(who.words("unfollow-which", asked=_typed(asked), what=wishes.listed(followed, who)))


def unknown(asked: str, language: Language) -> Message:
    """Return that neither a place nor a speaker is called so."""
    typed = _typed(asked)
    return Message(
        words(language)("follow-unknown", asked=typed) if typed else words(language)("follow-which")
    )


def phrase(key: str, language: Language, **values: str | int) -> Message:
    """Return one of the sentences that need nothing but their values."""
    said = words(language)
    return Message(said(key, **values))


def _typed(asked: str) -> str:
    return shortened(clean(asked), LONGEST_TYPED)
