"""Two statements that may be one, and articles that have changed, as editors decide about them."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from domain.change import ArticleChange
from domain.pair_press import PairAct, PairPress, encode
from domain.proposal import Proposal
from domain.statement import Statement
from domain.turn import Button, Message
from rendering import days
from rendering.cleaning import clean, legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader
from rendering.statements import LONGEST_NAME, LONGEST_OUTLET
from rendering.tags import bold, linked

LONGEST_SPAN = 300
LISTED = 8
"""Statements of a changed article that are quoted."""

NOTHING = Markup("")


def waiting(pairs: int, changes: int, who: Reader) -> Message | None:
    """Return what else waits for an editor, None where nothing does."""
    lines, buttons = [], []
    if pairs:
        lines.append(who.words("pairs-wait", count=pairs))
        buttons.append(_button(who.words("button-pairs"), PairPress(PairAct.PAIR)))
    if changes:
        lines.append(who.words("changes-wait", count=changes))
        buttons.append(_button(who.words("button-changes"), PairPress(PairAct.CHANGE)))
    return message([Markup("\n").join(lines)], (tuple(buttons),)) if lines else None


def pair(proposal: Proposal, left: int, who: Reader, *, told: Markup = NOTHING) -> Message:
    """Return two statements side by side, with what is the same and what differs; `left` counts them all."""
    seen = (proposal.earlier.version, proposal.later.version)
    one = PairPress(PairAct.ONE, proposal.id, *seen)
    two = PairPress(PairAct.TWO, proposal.id, *seen)
    decide = (_button(who.words("button-one"), one), _button(who.words("button-two"), two))
    buttons: list[tuple[Button, ...]] = [decide]
    if left > 1:
        buttons.append((_button(who.words("button-next"), PairPress(PairAct.NEXT, proposal.id)),))
    title = who.words("pair-title", count=left)
    why = who.words("pair-why", unlike=proposal.unlike.value)
    both = [_found(statement, who) for statement in (proposal.earlier, proposal.later)]
    return message([told, title, *both, why], tuple(buttons))


def no_pair(who: Reader, *, told: Markup = NOTHING) -> Message:
    """Return that no pair waits any more."""
    return message([told, who.words("pair-none")])


def merged(number: int, gone: int, who: Reader) -> Markup:
    """Return that a pair is one statement now."""
    return who.words("pair-merged", number=str(number), gone=str(gone))


def on_card(proposal: Proposal, who: Reader) -> Markup:
    """Return the line of an article's card that asks about a pair."""
    return who.words("card-pair", one=str(proposal.earlier.number), two=str(proposal.later.number))


def look(proposal: Proposal, who: Reader) -> Button:
    """Return the button of an article's card that shows a pair."""
    return _button(who.words("button-pairs"), PairPress(PairAct.PAIR, proposal.id))


def change(
    found: ArticleChange, new: Sequence[Statement], gone: Sequence[Statement], left: int, who: Reader
) -> Message:
    """Return what is other in an article: `new` drafts, and what is `gone` from it but still stands."""
    title = linked(legible(found.title or found.url, 120), found.url)
    head = Markup("\n").join(
        [who.words("change-title", outlet=legible(found.source, LONGEST_OUTLET), count=left), title]
    )
    parts = [head]
    if new:
        parts.append(_listed(who.words("change-new"), new, who))
    if gone:
        parts.append(_listed(who.words("change-gone"), gone, who, found.source))
        parts.append(who.words("change-withdraw", number=str(gone[0].number)))
    seen = _button(who.words("button-change-seen"), PairPress(PairAct.SEEN, found.id))
    return message(parts, ((seen,),))


def article_changed(gone: int, dropped: int, who: Reader) -> Markup:
    """Return what an article no longer holds that was read before; nothing for nothing."""
    lines = [who.words("change-card-gone", count=gone)] if gone else []
    lines += [who.words("change-card-dropped", count=dropped)] if dropped else []
    return Markup("\n").join(lines)


def no_change(who: Reader) -> Message:
    """Return that no changed article waits any more."""
    return message([who.words("change-none")])


def _found(statement: Statement, who: Reader) -> Markup:
    first = statement.appearances[0]
    where = who.words(
        "pair-where",
        number=str(statement.number),
        speaker=_name(statement, who),
        outlet=linked(legible(first.article.source, LONGEST_OUTLET), first.article.url),
        day=days.said(statement, first.article, who),
        language=who.words("language-name", language=first.language.value),
    )
    return Markup("\n").join([where, escape(shortened(clean(first.shown), LONGEST_SPAN))])


def _listed(title: Markup, statements: Sequence[Statement], who: Reader, outlet: str = "") -> Markup:
    """Return a list; `outlet` where it is to be said which others have the same words."""
    return Markup("\n").join([title, *(_line(each, who, outlet) for each in statements[:LISTED])])


def _line(statement: Statement, who: Reader, outlet: str) -> Markup:
    words = shortened(clean(statement.appearances[0].shown), 120)
    name = _name(statement, who)
    line = who.words("change-line", number=str(statement.number), speaker=name, words=words)
    others = {appearance.article.source for appearance in statement.appearances} - {outlet}
    if outlet and others:
        return Markup("\n").join([line, who.words("same-words", count=len(others))])
    return line


def _name(statement: Statement, who: Reader) -> Markup:
    speaker = statement.speaker
    return bold(legible(speaker.name_in(who.language), LONGEST_NAME) if speaker else who.words("item-own"))


def _button(label: Markup, press: PairPress) -> Button:
    return Button(shortened(label.unescape(), LABEL), encode(press))
