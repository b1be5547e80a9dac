"""One statement of an article as an editor looks at it: the doubt named, its likely answers as buttons."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from domain.card import ArticleCard, Field, Item, Pile
from domain.card_press import Accept, Back, Choose, Correct, DropOne, Look, Offer, Restore, Seen, Type
from domain.choice import Choice
from domain.statement import Stance
from domain.turn import Button, Message
from rendering import days
from rendering.buttons import rows
from rendering.card_parts import answer, button, by_whom, places, time_of, whole_name
from rendering.cleaning import clean, shortened
from rendering.composing import message
from rendering.reader import Reader
from rendering.sides import side_of
from rendering.tags import bold, expandable

LONGEST_WORDS = 900
LONGEST_NEIGHBOUR = 500
"""Characters of the statement, and of each sentence in the quotation."""

NOTHING = Markup("")

OFFERED = 2
"""Likely answers to the doubt that stand under the statement at once; more are behind a button."""


def item(
    card: ArticleCard,
    shown: Item,
    pile: Pile,
    who: Reader,
    editor: str,
    *,
    asked: Field | None,
    likely: Sequence[Choice],
    told: Markup = NOTHING,
    undo: Button | None = None,
) -> Message:
    """Return one statement; `asked` is what its first doubt asks for and `likely` what may answer it."""
    parts = [told, _title(card, shown, pile, who), _words(shown, who), _fields(card, shown, who, asked)]
    if shown.state != "draft" or shown.act:
        parts.append(_state(shown, who, editor))
    parts.append(_around(shown, who))
    buttons = _buttons(card, shown, pile, who, asked, likely)
    return message(parts, (*buttons[:-1], (*buttons[-1], *([undo] if undo else []))))


def choosing(
    card: ArticleCard, shown: Item, pile: Pile, field: Field, likely: Sequence[Choice], who: Reader
) -> Message:
    """Return the statement with a button for each likely value of `field`."""
    seen = _seen(card, shown, pile)
    offered = [_choice(card, seen, field, choice, who) for choice in likely]
    pairs = [offered[n : n + 2] for n in range(0, len(offered), 2)]
    typed = field in (Field.SPEAKER, Field.PLACE, Field.DAY)
    other = button(who.words("button-other"), Type(seen, field)) if typed else None
    back = button("‹", Look(card.id, shown.number, pile))
    asks = bold(who.words("item-choose", field=field.value))
    parts = [asks, _words(shown, who), _fields(card, shown, who, field), _around(shown, who)]
    return message(parts, rows(*pairs, [back, other]))


def typing(field: Field, who: Reader) -> Message:
    """Return what an editor is asked to write."""
    return message([who.words("item-type", field=field.value)])


def typing_again(field: Field, typed: str, who: Reader) -> Message:
    """Return that what was typed could not be understood."""
    said = shortened(clean(typed), 60)
    if field is Field.DAY:
        return message([who.words("item-type-day-again", typed=said)])
    return message([who.words("item-type-place-again", typed=said)])


def overtaken(
    card: ArticleCard,
    shown: Item,
    pile: Pile,
    change: Markup,
    who: Reader,
    editor: str,
    *,
    again: tuple[Field, str] | None = None,
) -> Message:
    """Return that another editor was faster, and what of this editor's was not saved.

    `again` is the field and the value that can be given all the same: by a correction, once it is published.
    """
    told = who.words(
        "overtaken-one",
        state=shown.state,
        who=by_whom(shown.act, editor).replace("machine", "editor"),
        number=str(shown.number),
        time=time_of(shown.act, who.now, who),
    )
    lost = [who.words("overtaken-change", change=change)] if change else []
    look = button(who.words("button-look-again", number=str(shown.number)), Look(card.id, shown.number, pile))
    seen = _seen(card, shown, pile)
    return message([Markup(" ").join([told, *lost])], rows([_all_the_same(shown, seen, again, who)], [look]))


def corrected(shown: Item, change: Markup, who: Reader) -> Message:
    """Return that a published statement was corrected."""
    return message([who.words("item-corrected", number=str(shown.number), change=change)])


def _all_the_same(shown: Item, seen: Seen, again: tuple[Field, str] | None, who: Reader) -> Button | None:
    if again is None or shown.statement.speaker is None:
        return None
    if shown.state == "published":
        return button(who.words("button-correct"), Correct(seen, *again))
    return button(who.words("button-again"), Choose(seen, *again)) if shown.state == "draft" else None


def change_in_words(field: Field, what: Markup, who: Reader) -> Markup:
    """Return "Place: Myrnohrad"."""
    match field:
        case Field.SPEAKER:
            return who.words("item-speaker", what=what)
        case Field.SIDE:
            return who.words("item-side", what=what)
        case Field.PLACE:
            return who.words("item-place", what=what)
        case Field.DAY:
            return who.words("item-day", what=what)
        case Field.TOPIC:
            return who.words("item-topic", what=what)


def _seen(card: ArticleCard, shown: Item, pile: Pile) -> Seen:
    return Seen(card.id, shown.number, shown.statement.version, pile)


def _title(card: ArticleCard, shown: Item, pile: Pile, who: Reader) -> Markup:
    numbers = [each.number for each in card.pile(pile)]
    position = numbers.index(shown.number) + 1 if shown.number in numbers else 1
    first = who.words("item-title", position=position, count=max(len(numbers), 1), number=str(shown.number))
    doubts = shown.statement.doubts
    sure = who.words("item-changed") if shown.in_place_of else who.words("item-sure")
    asks = who.words("item-question", doubt=doubts[0].value) if doubts else sure
    return bold(Markup(" · ").join([first, asks]))


def _words(shown: Item, who: Reader) -> Markup:
    statement = shown.statement
    spoken = who.words("item-direct") if shown.direct_quote else who.words("item-reported")
    kind = spoken if statement.speaker else who.words("item-own")
    denies = [who.words("item-denies")] if statement.stance is Stance.DENIES else []
    more = [who.words("doubt", doubt=doubt.value) for doubt in statement.doubts[1:]]
    words = escape(shortened(clean(shown.shown), LONGEST_WORDS) or "…")
    lines = [words, Markup(" · ").join([kind, *denies, *more])]
    if shown.in_place_of:
        number, before = shown.in_place_of
        said = shortened(clean(before), LONGEST_NEIGHBOUR)
        lines.append(who.words("item-in-place-of", number=str(number), words=said))
    return Markup("\n").join(lines)


def _fields(card: ArticleCard, shown: Item, who: Reader, asked: Field | None) -> Markup:
    statement = shown.statement
    side = side_of(statement, who.sides)
    published = who.words("published", day=days.plain(days.published_day(card.article, who), who))
    said = days.said(statement, card.article, who) if statement.said_on else None
    values = {
        Field.SPEAKER: whole_name(statement.speaker, who),
        Field.SIDE: escape(who.name(side.names)) if side else who.words("item-none", field=Field.SIDE.value),
        Field.PLACE: escape(places(card, shown, who)) or who.words("item-none", field=Field.PLACE.value),
        Field.DAY: said or who.words("item-day-unknown", published=published),
        Field.TOPIC: Markup(", ").join(who.words("topic", topic=topic.value) for topic in statement.topics),
    }
    lines = [(field, change_in_words(field, value, who)) for field, value in values.items()]
    return Markup("\n").join(bold(line) if field is asked and _flat(line) else line for field, line in lines)


def _flat(line: Markup) -> bool:
    return "<b>" not in line


def _state(shown: Item, who: Reader, editor: str) -> Markup:
    return who.words(
        "item-state",
        state=shown.state,
        time=time_of(shown.act, who.now, who),
        who=by_whom(shown.act, editor),
    )


def _around(shown: Item, who: Reader) -> Markup:
    before, this, after = (
        shortened(clean(words), LONGEST_NEIGHBOUR) for words in (shown.before, shown.sentence, shown.after)
    )
    lines = [
        who.words("item-before", words=before) if before else None,
        who.words("item-this", words=this) if this else None,
        who.words("item-after", words=after) if after else None,
    ]
    return expandable(Markup("\n").join(line for line in lines if line))


def _buttons(
    card: ArticleCard,
    shown: Item,
    pile: Pile,
    who: Reader,
    asked: Field | None,
    likely: Sequence[Choice],
) -> tuple[tuple[Button, ...], ...]:
    seen = _seen(card, shown, pile)
    back = button(who.words("button-back"), Back(card.id))
    previous, following = _neighbours(card, shown, pile)
    if shown.state != "draft":
        again = button(who.words("button-restore"), Restore(seen)) if shown.state == "dropped" else None
        return rows([previous, again, following], [back])
    fields = [button(who.words("button-field", field=field.value), Offer(seen, field)) for field in Field]
    accept = button(who.words("button-accept"), Accept(seen))
    drop = button(who.words("button-drop"), DropOne(seen))
    answers = _answers(card, seen, asked, likely, who) if asked else []
    return rows(answers, fields, [previous, accept, drop, following], [back])


def _answers(
    card: ArticleCard, seen: Seen, asked: Field, likely: Sequence[Choice], who: Reader
) -> list[Button | None]:
    """Return buttons for the likeliest answers, for "none" where that is one, and for the others."""
    some = [choice for choice in likely if choice.what is not None][:OFFERED]
    none = [choice for choice in likely if choice.what is None]
    other = button(who.words("button-other"), Offer(seen, asked))
    return [*(_choice(card, seen, asked, choice, who) for choice in [*some, *none]), other]


def _choice(card: ArticleCard, seen: Seen, field: Field, choice: Choice, who: Reader) -> Button | None:
    return button(answer(card, field, choice, who), Choose(seen, field, choice.value))


def _neighbours(card: ArticleCard, shown: Item, pile: Pile) -> tuple[Button | None, Button | None]:
    numbers = [each.number for each in card.pile(pile)]
    if shown.number not in numbers:
        return None, None
    at = numbers.index(shown.number)
    previous = button("‹", Look(card.id, numbers[at - 1], pile)) if at else None
    following = button("›", Look(card.id, numbers[at + 1], pile)) if at + 1 < len(numbers) else None
    return previous, following
