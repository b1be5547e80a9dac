"""What is said to groups, channels and those who run them."""

from domain.language import Language
from domain.turn import Message
from rendering.cleaning import legible
from rendering.composing import message
from rendering.words import words

LONGEST_TITLE = 60
"""Characters of a chat's name."""


def only_administrators(language: Language, *, replies_to: int | None = None) -> Message:
    """Return that only administrators settle what a group gets."""
    return Message(words(language)("only-administrators"), replies_to=replies_to)


def unchecked(language: Language) -> Message:
    """Return that Telegram could not be asked who is an administrator."""
    return message([words(language)("administrators-unchecked")])


def channel_added(title: str, language: Language, *, chat: int) -> Message:
    """Return what the one is told, in private, who has made the bot an administrator of a channel."""
    return Message(words(language)("channel-added", title=legible(title, LONGEST_TITLE)), chat=chat)
