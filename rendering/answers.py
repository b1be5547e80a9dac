"""Answers about a place: who said what about it, rivals side by side."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from domain.answer import PlaceNews
from domain.language import Language
from domain.place import Resolved
from domain.statement import Side, Statement, Topic
from domain.turn import Message
from rendering.buttons import another_button, more_button, private_button, rows, under_answer, under_topic
from rendering.composing import closing, message
from rendering.fold import Context, listed_in_order, listed_in_turn
from rendering.head import group_title, head, namesakes, page_title
from rendering.measuring import FOLD, MESSAGE
from rendering.open_part import OpenPart, for_group, open_part
from rendering.reader import Reader, reader
from rendering.selection import narrowed
from rendering.silence import quiet, silent
from rendering.statements import Shown
from rendering.tags import expandable
from rendering.words import words

FOLDED = 12
"""Statements behind the fold at most: Telegram reads 100 tags of a message, and one takes two or three."""

PAGE = 8
"""Statements on a further page at most."""

PAGE_ROOM = MESSAGE - 300
"""Characters of a page's list; the title and the closing line need less than what is taken off."""


def place_answer(
    news: PlaceNews,
    resolved: Resolved | None,
    *,
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    topic: Topic | None = None,
) -> Message:
    """Return what is said about a place, or only on `topic`; where that is nothing, it says so.

    `resolved` is how the question was understood, None where a button asked. `sides` stand in the order of
    the configuration, the belligerents first. `now` is aware, in the zone the reader's days are counted in.
    """
    who = reader(language, sides, now)
    about = narrowed(news, topic) if topic else news
    top = Markup("\n").join([head(about, resolved, who, topic), *quiet(about, topic, who)])
    opened = open_part(about, top, who)
    if opened.shown:
        parts, shown = _quoted(about, opened, who)
    elif about.narration:
        parts, shown = _only_narrated(about, topic, who)
    else:
        parts, shown = [silent(news, topic, who)], ()
    left = about.totals.statements + about.totals.narrations - len(shown)
    buttons = (
        under_topic(news, topic, left, who, resolved)
        if topic
        else under_answer(news, opened.topics, left, who, resolved)
    )
    return message([top, *parts], buttons, shown)


def _quoted(about: PlaceNews, opened: OpenPart, who: Reader) -> tuple[list[Markup], tuple[Shown, ...]]:
    openly = {each.statement.number for each in opened.shown}
    rest = [statement for statement in about.statements if statement.number not in openly]
    behind = listed_in_turn(rest, Context(about, who, opened.shown), room=FOLD, most=FOLDED)
    shown = (*opened.shown, *behind.shown)
    return [opened.html, expandable(behind.html), closing(shown, who)], shown


def _only_narrated(
    about: PlaceNews, topic: Topic | None, who: Reader
) -> tuple[list[Markup], tuple[Shown, ...]]:
    nobody = who.words("nobody-quoted-on-topic" if topic else "nobody-quoted")
    told = listed_in_order(about.narration, Context(about, who), room=FOLD, most=PAGE)
    return [nobody, told.html, closing(told.shown, who)], told.shown


def more(
    news: PlaceNews,
    remaining: Sequence[Statement],
    left: int,
    *,
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    topic: Topic | None = None,
) -> Message:
    """Return the next page of what stood behind the button "7 more".

    `remaining` are the statements this chat has not been shown, in order, narration last; the page holds
    as many of the first eight as fit, and `shows` says which. `left` is how many there are in all, of
    which `remaining` may be only the beginning.
    """
    who = reader(language, sides, now)
    title = page_title(news.place, who, topic)
    if not remaining:
        return message([title, who.words("page-end")])
    page = listed_in_order(remaining, Context(news, who), room=PAGE_ROOM, most=PAGE)
    button = more_button(news, topic, left - len(page.shown), who)
    return message([title, page.html, closing(page.shown, who)], rows([button]), page.shown)


def group_answer(
    news: PlaceNews,
    resolved: Resolved | None,
    *,
    language: Language,
    sides: Sequence[Side],
    now: datetime,
    bot_username: str,
) -> Message:
    """Return the short answer for a group: the newest topic, one statement of each side."""
    who = reader(language, sides, now)
    place = Markup("\n").join(
        [group_title(news, resolved, who), *namesakes(resolved, who), *quiet(news, None, who)]
    )
    quoted = for_group(news, who)
    button, another = private_button(news, bot_username, who), another_button(resolved, who)
    if not quoted.shown and news.narration:
        return message([place, who.words("nobody-quoted")], rows([button], [another]))
    if not quoted.shown:
        return message([place, silent(news, None, who)], rows([another]))
    text = Markup("\n").join([place, quoted.html, closing(quoted.shown, who)])
    return message([text], rows([button], [another]), quoted.shown)


def answered_above(language: Language) -> Message:
    """Return what a group is told that asks again within ten minutes."""
    return message([words(language)("answered-above")])
