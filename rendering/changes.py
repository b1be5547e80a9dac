"""What differs between a statement as it was shown and as it stands now, in words."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from domain.amends import Change
from domain.statement import Side, Statement
from rendering import days
from rendering.cleaning import clean, legible, shortened
from rendering.reader import Reader
from rendering.roles import role_of
from rendering.statements import LONGEST_NAME, best_appearance

SPAN = 160
"""Characters of a statement's words in a notice; enough to know them again."""

LONGEST_REASON = 300
"""Characters of an editor's reason."""

PLACES = 3


def differences(change: Change, who: Reader) -> list[tuple[Markup, Markup, Markup]]:
    """Return the name of each thing that differs, how it was given and how it is."""
    before, after = change.before, change.after
    return [
        (name, old, new)
        for name, old, new in (
            (who.words("change-speaker"), speaker(before, who), speaker(after, who)),
            (who.words("change-day"), said(before, who), said(after, who)),
            (who.words("change-place"), places(before), places(after)),
            (who.words("change-stance"), _stance(before, who), _stance(after, who)),
            (who.words("change-topic"), _topic(before, who), _topic(after, who)),
        )
        if old != new
    ]


def same_words(change: Change, who: Reader) -> bool:
    """Whether the words themselves stand as they were shown."""
    return words_of(change.before, who, SPAN) == words_of(change.after, who, SPAN)


def words_of(statement: Statement, who: Reader, limit: int) -> Markup:
    """Return a statement's words, cut to `limit` characters."""
    return escape(shortened(clean(best_appearance(statement, who).shown), limit) or "…")


def speaker(statement: Statement, who: Reader) -> Markup:
    """Return "Ukraine · Andriy Hnatov, chief of the general staff"; an outlet's own words have none."""
    given = statement.speaker
    if given is None:
        return who.words("own-words")
    parts = [escape(legible(given.name_in(who.language), LONGEST_NAME)), role_of(statement, who)]
    signed = Markup(", ").join(part for part in parts if part)
    return Markup(" · ").join([*_side(given.side, who.sides, who), signed])


def said(statement: Statement, who: Reader) -> Markup:
    """Return when a statement was said, as exactly as is known, else when it was published."""
    return days.said(statement, best_appearance(statement, who).article, who)


def places(statement: Statement) -> Markup:
    """Return the places a statement is about, by the names they have in it."""
    names = list(dict.fromkeys(legible(mention.name, LONGEST_NAME) for mention in statement.places))
    return escape(", ".join(names[:PLACES]))


def reason(change: Change) -> Markup:
    """Return why, in the editor's words, with a full stop; nothing where none was given."""
    text = shortened(clean(change.reason or ""), LONGEST_REASON)
    if not text:
        return Markup("")
    return escape(text if text[-1] in ".!?…" else f"{text}.")


def _side(given: str | None, sides: tuple[Side, ...], who: Reader) -> Iterator[Markup]:
    yield from (escape(who.name(side.names)) for side in sides if side.id == given)


def _stance(statement: Statement, who: Reader) -> Markup:
    return who.words("change-stance-is", stance=statement.stance.value)


def _topic(statement: Statement, who: Reader) -> Markup:
    return who.words("topic", topic=statement.topic.value)
