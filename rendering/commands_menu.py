"""The menu of commands that Telegram shows beside the text field."""

from domain.language import Language
from rendering.words import words

COMMANDS = ("status", "help", "language", "forget")
"""What readers are offered, in this order; /start needs no offering."""


def menu(language: Language) -> tuple[tuple[str, str], ...]:
    """Return each command with its description, plain text of at most 256 characters."""
    return tuple((command, words(language)(f"menu-{command}").unescape()) for command in COMMANDS)
