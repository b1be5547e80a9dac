"""The card of an article that editors work on: one message, edited in place."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup, escape

from domain.card import Act, ArticleCard, Item, Pile
from domain.card_press import Back, DropArticle, Look, PublishSure, SeeAll, Split, Undo
from domain.statement import Doubt, SpeakerKind
from domain.turn import Button, Message
from rendering import days
from rendering.buttons import rows
from rendering.card_parts import button, by_whom, heading, line, time_of
from rendering.cleaning import clean, legible, shortened
from rendering.composing import message
from rendering.measuring import visible
from rendering.pairs import look, on_card
from rendering.reader import Reader
from rendering.statements import LONGEST_OUTLET
from rendering.tags import bold

LINES = 12
"""Sure statements listed on a card; all can be seen by a button."""

TWINS = 2
"""Statements known before that are told of on a card."""

ON_PAGE = 6
"""Statements on a page of all."""

LONGEST_WORDS = 220
"""Characters of a statement on such a page."""

LONGEST_LIST = 1800
"""Characters of the list of sure statements; with it a card stays below Telegram's 4,096."""

NOTHING = Markup("")


def card(card: ArticleCard, who: Reader, *, told: Markup = NOTHING, undo: Button | None = None) -> Message:
    """Return the card; `told` says above it what has just happened, which `undo` takes back."""
    parts = [told, _head(card, who), _piles(card, who), *_twins(card, who)]
    if card.pair is None:
        return message(parts, (*rows([undo]), *_buttons(card, who)))
    asks = rows([look(card.pair, who)])
    return message([*parts, on_card(card.pair, who)], (*rows([undo]), *_buttons(card, who), *asks))


def _head(card: ArticleCard, who: Reader) -> Markup:
    if not card.items:
        return Markup("\n").join([heading(card, who), who.words("card-nothing")])
    said = [item for item in card.items if item.statement.speaker]
    speakers = {
        (each.name, each.side)
        for each in (item.statement.speaker for item in said)
        if each and each.kind is not SpeakerKind.UNNAMED
    }
    unnamed = sum(_is_unnamed(item) for item in said)
    found = who.words(
        "card-found",
        count=len(card.items),
        said=len(said),
        speakers=who.words("count-speakers", count=len(speakers)),
        own=len(card.own_words),
    )
    told = [found, *([who.words("card-unnamed", count=unnamed)] if unnamed else [])]
    told.append(who.words("card-known", count=len(card.known)))
    return Markup("\n").join([heading(card, who), Markup(" ").join(told)])


def _is_unnamed(item: Item) -> bool:
    speaker = item.statement.speaker
    return speaker is not None and speaker.kind is SpeakerKind.UNNAMED


def _piles(card: ArticleCard, who: Reader) -> Markup:
    lines: list[Markup] = []
    if card.sure:
        lines += [who.words("card-sure", count=len(card.sure)), *_listed(card, who)]
    if card.to_look_at:
        lines += [who.words("card-look", count=len(card.to_look_at)), _doubts(card.to_look_at, who)]
    own = [item for item in card.own_words if item.state == "draft"]
    if own:
        lines.append(who.words("card-own", count=len(own)))
    published = sum(item.state == "published" and item.elsewhere is None for item in card.items)
    if published:
        lines.append(who.words("card-published", count=published))
    dropped = sum(item.state == "dropped" for item in card.items)
    if dropped:
        lines.append(who.words("card-dropped", count=dropped))
    if card.items and not (card.sure or card.to_look_at):
        lines.append(who.words("card-done"))
    return Markup("\n").join(lines)


def _listed(card: ArticleCard, who: Reader) -> list[Markup]:
    lines: list[Markup] = []
    for item in card.sure[:LINES]:
        lines.append(line(card, item, who))
        if visible(Markup("\n").join(lines)) > LONGEST_LIST:
            lines.pop()
            break
    left = len(card.sure) - len(lines)
    return [*lines, who.words("card-further", count=left)] if left else lines


def _doubts(items: Sequence[Item], who: Reader) -> Markup:
    """Return "day: 2 · place: 2 · speaker unnamed: 1", each statement counted for its first doubt."""
    counts = Counter(item.statement.doubts[0] for item in items if item.statement.doubts)
    said = [
        who.words("doubt-count", what=who.words("doubt", doubt=doubt.value), count=counts[doubt])
        for doubt in Doubt
        if counts[doubt]
    ]
    if changed := sum(item.in_place_of is not None for item in items):
        said.append(who.words("doubt-count", what=who.words("item-changed"), count=changed))
    return Markup(" · ").join(said)


def _twins(card: ArticleCard, who: Reader) -> list[Markup]:
    return [
        who.words(
            "card-twin",
            number=str(item.number),
            outlet=legible(item.elsewhere[0], LONGEST_OUTLET),
            day=days.plain(item.elsewhere[1], who),
            here=legible(card.article.source, LONGEST_OUTLET),
        )
        for item in card.known[:TWINS]
        if item.elsewhere
    ]


def _buttons(card: ArticleCard, who: Reader) -> tuple[tuple[Button, ...], ...]:
    sure, look = len(card.sure), len(card.to_look_at)
    drafts = any(item.state == "draft" for item in card.items)
    publish = (
        button(who.words("button-publish", count=sure), PublishSure(card.id, card.mark)) if sure else None
    )
    doubtful = button(who.words("button-look", count=look), Look(card.id, 0, Pile.DOUBTFUL)) if look else None
    return rows(
        [publish, doubtful],
        [
            button(who.words("button-see-all", count=len(card.items)), SeeAll(card.id, 0))
            if card.items
            else None,
            button(who.words("button-drop-article"), DropArticle(card.id, card.mark, sure=False))
            if drafts
            else None,
        ],
        *(
            [button(who.words("button-split", number=str(item.number)), Split(card.id, item.number))]
            for item in card.known[:TWINS]
        ),
    )


def published(count: int, told_at: datetime, who: Reader) -> Markup:
    """Return that `count` have just been published, and when the first reader is told."""
    return who.words("card-just-published", count=count, time=f"{told_at:%H:%M:%S}")


def undo(card: ArticleCard, at: datetime, told_at: datetime, who: Reader) -> Button | None:
    """Return the button that takes back what was published at a moment."""
    return button(who.words("button-undo", time=f"{told_at:%H:%M:%S}"), Undo(card.id, microseconds(at)))


def microseconds(at: datetime) -> int:
    """Return a moment as a button carries it."""
    return round(at.timestamp() * 1_000_000)


def undone(count: int, who: Reader, *, late: bool) -> Markup:
    """Return that `count` have been taken back; `late`: readers had been told."""
    return who.words("card-undone-late", count=count) if late else who.words("card-undone", count=count)


def not_undone(who: Reader) -> Markup:
    """Return that nothing was taken back: it was already, or something else was done since."""
    return who.words("card-not-undone")


def dropped(count: int, who: Reader) -> Markup:
    """Return that `count` drafts have just been dropped."""
    return who.words("card-just-dropped", count=count)


def split(number: int, twin: int, who: Reader) -> Markup:
    """Return that two statements have just been told apart."""
    return who.words("card-just-split", number=str(number), twin=str(twin))


def overtaken(act: Act | None, editor: str, who: Reader, *, gone: int = 0) -> Markup:
    """Return that somebody was faster; `gone` is how many of those to be published are published already."""
    by, at = by_whom(act, editor), time_of(act, who.now, who)
    if gone and by != "machine":
        return who.words("overtaken-published", who=by, count=gone, time=at)
    return who.words("overtaken-all", who=by, time=at)


def sure_to_drop(card: ArticleCard, who: Reader) -> Message:
    """Return the question whether all drafts of the article are to be dropped."""
    drafts = sum(item.state == "draft" and item.elsewhere is None for item in card.items)
    yes = button(who.words("button-drop-yes", count=drafts), DropArticle(card.id, card.mark, sure=True))
    back = button(who.words("button-back"), Back(card.id))
    return message([heading(card, who), who.words("card-drop-sure", count=drafts)], rows([yes], [back]))


def everything(card: ArticleCard, page: int, who: Reader) -> Message:
    """Return a page (from 0) of all statements of the article, each with its words."""
    last = max(0, (len(card.items) - 1) // ON_PAGE)
    page = min(page, last)
    shown = card.items[page * ON_PAGE : (page + 1) * ON_PAGE]
    parts = [_with_words(card, item, who) for item in shown]
    numbers = [button(str(item.number), Look(card.id, item.number, Pile.ALL)) for item in shown]
    turning = [
        button("‹", SeeAll(card.id, page - 1)) if page else None,
        button(who.words("button-back"), Back(card.id)),
        button("›", SeeAll(card.id, page + 1)) if page < last else None,
    ]
    return message([heading(card, who), *parts], rows(numbers, turning))


def _with_words(card: ArticleCard, item: Item, who: Reader) -> Markup:
    words = escape(shortened(clean(item.shown), LONGEST_WORDS) or "…")
    return Markup("\n").join([bold(line(card, item, who)), words])


def gone(who: Reader) -> Message:
    """Return that there is no such article."""
    return message([who.words("overtaken-gone")])
