"""An old message put right: only what was withdrawn or corrected in it changes.

A message is kept as it was sent. A statement is found in it again by its own words and the link to its
article, whoever composed it: an answer, a digest, an alert. What cannot be found is told at the end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape as escape_html

from markupsafe import Markup, escape

from domain.amends import Change
from domain.language import Language
from domain.statement import Appearance, Statement
from domain.turn import Button
from rendering import days
from rendering.changes import SPAN, differences, reason, said, same_words, speaker, words_of
from rendering.cleaning import clean, legible
from rendering.measuring import visible
from rendering.mending_headings import QUOTES, say_less
from rendering.reader import Reader
from rendering.roles import role_of
from rendering.statements import LONGEST_NAME
from rendering.words import words

KNOWN_BY = 40
"""Characters of a statement's beginning by which it is known again; lists show at least these."""

LONGEST = 4096
"""Characters of a message (Bot API)."""

_QUOTE_ENDS = "</blockquote>"


@dataclass(frozen=True, slots=True)
class _Lines:
    """Where a statement stands: its first line and the last one."""

    first: int
    last: int


def mended(html: Markup, changes: Sequence[Change], who: Reader) -> Markup:
    """Return `html` with each of `changes` made in it; as it is where there is no room to say so."""
    lines = str(html).split("\n")
    endings: list[Markup] = []
    for change in changes:
        if change.says_something:
            endings += _mend(lines, change, who)
    said_so = Markup("\n").join([Markup("\n".join(lines)), *endings])  # noqa: S704  lines of what was sent
    return said_so if visible(said_so) <= LONGEST else html


def language_of(html: str, buttons: Sequence[Sequence[Button]]) -> Language | None:
    """Return the language that a message is written in: its buttons say so, or the line that closes it."""
    for button in (button for row in buttons for button in row):
        said = [part for part in button.data.split("|") if part in set(Language)]
        if said:
            return Language(said[0])
    return next((each for each in Language if str(words(each)("closing")) in html), None)


def _mend(lines: list[str], change: Change, who: Reader) -> list[Markup]:
    """Change `lines` in place; return what has to be said at the end because they do not hold it."""
    note = _note(change, who)
    at = _find(lines, change.before)
    if at is None:
        return [_elsewhere(change, note, who)] if note else []
    if change.withdrawn:
        _strike(lines, at)
    else:
        _put_right(lines, at, change, who)
    if note:
        _add_after(lines, at.last, str(note))
    say_less(lines, at.first, change, who)
    return []


def _note(change: Change, who: Reader) -> Markup | None:
    """Return what stands under the statement: that, when and why it changed; None where that is silent."""
    day = days.plain(change.at.astimezone(who.now.tzinfo).date(), who)
    if change.withdrawn:
        why = reason(change)
        return (
            who.words("mended-withdrawn-why", day=day, reason=why)
            if why
            else who.words("mended-withdrawn", day=day)
        )
    if not change.announced:
        return None
    things = [
        who.words("mended-thing", name=name, old=old, new=new) for name, old, new in differences(change, who)
    ]
    if not same_words(change, who):
        things.append(who.words("notice-words-are", words=words_of(change.after, who, SPAN)))
    return Markup(" ").join([who.words("mended-corrected", day=day), *things])


def _elsewhere(change: Change, note: Markup, who: Reader) -> Markup:
    return Markup("{}: {} {}").format(
        speaker(change.before, who), words_of(change.before, who, KNOWN_BY), note
    )


def _find(lines: Sequence[str], statement: Statement) -> _Lines | None:
    """Return where `statement` stands, the likeliest lines where its words stand more than once."""
    found = [
        (_likeness(lines, position, appearance, statement), -position, appearance)
        for appearance in statement.appearances
        for position, line in enumerate(lines)
        if _holds(line, appearance)
    ]
    if not found:
        return None
    _, position, appearance = max(found, key=lambda each: each[:2])
    return _around(lines, -position, appearance)


def _holds(line: str, appearance: Appearance) -> bool:
    text = clean(appearance.shown)
    beginning = text if len(text) <= KNOWN_BY else text[:KNOWN_BY].rsplit(" ", 1)[0]
    return bool(text) and str(escape(beginning)) in line


def _likeness(lines: Sequence[str], position: int, appearance: Appearance, statement: Statement) -> int:
    near = "\n".join(lines[max(position - 1, 0) : position + 2])
    linked = escape_html(appearance.article.url) in near
    names = _names(statement)
    return linked + any(name in near for name in names) + ("<s>" not in lines[position])


def _names(statement: Statement) -> list[str]:
    if statement.speaker is None:
        return []
    return [str(escape(legible(statement.speaker.name_in(language), LONGEST_NAME))) for language in Language]


def _around(lines: Sequence[str], position: int, appearance: Appearance) -> _Lines:
    """Return the lines of the statement whose words stand at `position`: who said it, and where."""
    words_first = _bare(lines[position]).startswith(str(escape(clean(appearance.shown)[: KNOWN_BY // 2])))
    first = position - 1 if words_first and position and "<b>" in lines[position - 1] else position
    link = f'href="{escape(appearance.article.url)}"'
    ends_next = link not in lines[position] and position + 1 < len(lines) and link in lines[position + 1]
    return _Lines(first, position + 1 if ends_next and _only_where(lines[position + 1]) else position)


def _only_where(line: str) -> bool:
    """Whether a line says when and where only: no speaker stands in it, and it is not about two."""
    beginnings = tuple(str(words(language)("both", where="")) for language in Language)
    return "<b>" not in line and not line.startswith(beginnings)


def _bare(line: str) -> str:
    for tag in QUOTES:
        line = line.removeprefix(tag)
    return line


def _strike(lines: list[str], at: _Lines) -> None:
    opens, middle, closes = _cut(lines[at.first])
    lines[at.first] = f"{opens}<s>{middle}{closes}"
    opens, middle, closes = _cut(lines[at.last])
    lines[at.last] = f"{opens}{middle}</s>{closes}"


def _cut(line: str) -> tuple[str, str, str]:
    """Return a line's opening quotation tag, what is within, and its closing tag."""
    middle = _bare(line)
    opens = line[: len(line) - len(middle)]
    closes = _QUOTE_ENDS if middle.endswith(_QUOTE_ENDS) else ""
    return opens, middle.removesuffix(closes), closes


def _add_after(lines: list[str], position: int, note: str) -> None:
    opens, middle, closes = _cut(lines[position])
    lines[position] = f"{opens}{middle}\n{note}{closes}"


def _put_right(lines: list[str], at: _Lines, change: Change, who: Reader) -> None:
    """Put the new speaker and day where the old ones stand; what does not stand there stays away."""
    for old, new in _replacements(change, who):
        for position in range(at.first, at.last + 1):
            if old in lines[position]:
                lines[position] = lines[position].replace(old, new, 1)
                break


def _replacements(change: Change, who: Reader) -> list[tuple[str, str]]:
    before, after = change.before.speaker, change.after.speaker
    pairs: list[tuple[str, str]] = []
    if before and after:
        pairs.append((_name(before.name_in(who.language)), _name(after.name_in(who.language))))
        if before.role:
            pairs.append((_role(change.before, who), _role(change.after, who)))
        names = {side.id: str(escape(who.name(side.names))) for side in who.sides}
        if before.side in names and after.side in names:
            pairs.append((f"{names[before.side]} · ", f"{names[after.side]} · "))
    pairs.append((str(said(change.before, who)), str(said(change.after, who))))
    return [(old, new) for old, new in pairs if old != new]


def _name(name: str) -> str:
    return f"<b>{escape(legible(name, LONGEST_NAME))}</b>"


def _role(statement: Statement, who: Reader) -> str:
    role = role_of(statement, who)
    return f", {role}" if role else ""
