"""What owners see of the editors, and what somebody is told who becomes one."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from domain.language import Language
from domain.team import Editor, Invite, Press, Remove, encode
from domain.turn import Button, Message
from rendering import days
from rendering.cleaning import legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader, reader
from rendering.tags import linked
from rendering.words import words

LONGEST_NAME = 40
"""Characters of an editor's name, which Telegram lets be 129 long."""

SHOWN = 40
"""Editors listed at most, the newest: each is a line and a button."""

NOTHING = Markup("")


def editors(
    everybody: Sequence[Editor], language: Language, now: datetime, *, removed: str | None = None
) -> Message:
    """Return the list of editors with a button to remove each; `removed` is the name of one who has been."""
    who = reader(language, (), now)
    shown = everybody[-SHOWN:]
    lines = [_line(editor, who) for editor in shown] or [who.words("team-nobody")]
    told = NOTHING if removed is None else who.words("team-removed", name=legible(removed, LONGEST_NAME))
    listed = Markup("\n").join([who.words("team-title"), *lines])
    rows = [(_removing(editor, who),) for editor in shown]
    invite = _button(who.words("button-invite"), Invite())
    return message([told, listed, who.words("team-how")], (*rows, (invite,)))


def invitation(link: str, language: Language) -> Message:
    """Return the link that makes somebody an editor."""
    return message([words(language)("team-invitation"), linked(link, link)])


def accepted(language: Language) -> Message:
    """Return that the reader is an editor now, and what to do."""
    return message([words(language)("team-accepted")])


def already(language: Language) -> Message:
    """Return that the reader was an editor before."""
    return message([words(language)("team-already")])


def stale(language: Language) -> Message:
    """Return that an invitation has been used or is too old."""
    return message([words(language)("team-stale")])


def _line(editor: Editor, who: Reader) -> Markup:
    since = days.plain(editor.added_at.astimezone(who.now.tzinfo).date(), who)
    return who.words("team-line", name=legible(editor.name, LONGEST_NAME), day=since)


def _removing(editor: Editor, who: Reader) -> Button:
    label = who.words("button-remove-editor", name=legible(editor.name, LONGEST_NAME))
    return _button(label, Remove(editor.user))


def _button(label: Markup, press: Press) -> Button:
    return Button(shortened(label.unescape(), LABEL), encode(press))
