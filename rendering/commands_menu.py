"""The menu of commands that Telegram shows beside the text field."""

from domain.language import Language
from domain.team import Role
from rendering.words import words

COMMANDS = ("status", "follow", "following", "help", "language", "forget")
"""What readers are offered, in this order; /start needs no offering."""

EDITORS = ("review", "feeds", "correct", "withdraw", "undo", "audit", "speakers", "broadcast")
"""What editors are offered besides, in their private chats only."""

OWNERS = ("editors", "sources", "takedown")
"""What owners are offered besides."""

EVERY = (*COMMANDS, *EDITORS, *OWNERS)


def menu(language: Language, role: Role = Role.READER) -> tuple[tuple[str, str], ...]:
    """Return each command with its description, plain text of at most 256 characters."""
    offered = {
        Role.READER: COMMANDS,
        Role.EDITOR: (*EDITORS, *COMMANDS),
        Role.OWNER: (*EDITORS, *OWNERS, *COMMANDS),
    }[role]
    return tuple((command, words(language)(f"menu-{command}").unescape()) for command in offered)
