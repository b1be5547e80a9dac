"""What waits for an editor: articles with drafts, and what readers say is wrong."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.card import ArticleCard
from domain.card_press import Back, Waiting
from domain.turn import Message
from rendering import days
from rendering.buttons import Rows, rows
from rendering.card_parts import button
from rendering.cleaning import clean, legible, shortened
from rendering.composing import message
from rendering.reader import Reader
from rendering.statements import LONGEST_OUTLET

NOTHING = Markup("")

NO_REPORTS: tuple[Markup, Rows] = (NOTHING, ())


def waiting(
    listed: Sequence[tuple[ArticleCard, int]],
    count: int,
    who: Reader,
    reports: tuple[Markup, Rows] = NO_REPORTS,
    *,
    page: int = 0,
    further: bool = False,
) -> Message:
    """Return what waits: articles with drafts (`count` in all), with a button each, and readers' reports.

    `page` counts from 0; `further` says that another follows.
    """
    said, looking = reports
    if not listed and not said:
        return message([who.words("review-nothing")])
    buttons = [button(str(n), Back(card.id)) for n, (card, _) in enumerate(listed, start=1)]
    lines = [who.words("review-articles", count=count)] if listed else []
    lines += [_listed_article(n, card, drafts, who) for n, (card, drafts) in enumerate(listed, start=1)]
    parts = [who.words("review-title"), said, Markup("\n").join(lines)]
    turning = [
        button("‹", Waiting(page - 1)) if page else None,
        button("›", Waiting(page + 1)) if further else None,
    ]
    return message(parts, (*looking, *rows(buttons[:5], buttons[5:], turning)))


def _beginning(card: ArticleCard) -> str:
    """Return the first words found in an article without a headline, so that it can be told from others."""
    return card.items[0].shown if card.items else ""


def _listed_article(position: int, card: ArticleCard, drafts: int, who: Reader) -> Markup:
    told = who.words(
        "review-article",
        outlet=legible(card.article.source, LONGEST_OUTLET),
        day=days.plain(days.published_day(card.article, who), who),
        count=drafts,
        title=shortened(clean(card.article.title or _beginning(card)), 60),
    )
    return Markup("{}. {}").format(position, told)
