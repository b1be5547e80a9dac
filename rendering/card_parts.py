"""What the card of an article and the view of one statement have in common: names, places, buttons."""

from datetime import datetime

from markupsafe import Markup, escape

from domain.card import Act, ArticleCard, Field, Item
from domain.card_press import Press, encode
from domain.choice import Choice
from domain.press import LONGEST
from domain.statement import PlaceMention, Side, Speaker, SpeakerKind, Topic
from domain.turn import Button
from rendering import days
from rendering.cleaning import legible, link, shortened
from rendering.measuring import LABEL
from rendering.reader import Reader
from rendering.roles import role_in
from rendering.statements import LONGEST_NAME, LONGEST_OUTLET
from rendering.tags import bold

PLACES = 3
"""Places named of one statement."""

LONGEST_TITLE = 120


def button(label: Markup | str, press: Press) -> Button | None:
    """Return a button of at most 30 characters; None where what it says is too long for Telegram."""
    data = encode(press)
    text = label.unescape() if isinstance(label, Markup) else label
    return Button(shortened(text, LABEL).strip() or "…", data) if len(data.encode()) <= LONGEST else None


def heading(card: ArticleCard, who: Reader) -> Markup:
    """Return "**RFE/RL · 11 Nov · English**" and the headline as a link, where there is one."""
    article = card.article
    day = days.plain(days.published_day(article, who), who)
    outlet = legible(article.source, LONGEST_OUTLET)
    language = who.words("language-name", language=article.language.value)
    first = bold(Markup(" · ").join([escape(outlet), day, language]))
    title = legible(article.title or article.url, LONGEST_TITLE)
    linked = link(title, article.url)
    return Markup("\n").join([first, linked]) if article.title or linked != escape(title) else first


def name(speaker: Speaker | None, who: Reader) -> str:
    """Return what a speaker is called; the outlet itself where there is none."""
    if speaker is None:
        return who.words("item-own").unescape()
    return legible(speaker.name_in(who.language), LONGEST_NAME)


def whole_name(speaker: Speaker | None, who: Reader) -> Markup:
    """Return "**Andriy Hnatov**, chief of the general staff"."""
    if speaker is None:
        return who.words("item-none", field=Field.SPEAKER.value)
    role = role_in(speaker.role, who.language)
    if not role and speaker.kind is SpeakerKind.UNNAMED:
        role = who.words("no-name-given").unescape()
    return Markup(", ").join([bold(name(speaker, who)), *([escape(role)] if role else [])])


def place(card: ArticleCard, mention: PlaceMention, who: Reader) -> str:
    """Return what a place is called in the editor's language, where the store knows it."""
    known = card.names.get(mention.id or "")
    return legible(who.name(known) if known else mention.name, LONGEST_NAME)


def places(card: ArticleCard, item: Item, who: Reader) -> str:
    """Return the places of a statement, "" for none."""
    names = list(dict.fromkeys(place(card, mention, who) for mention in item.statement.places))
    named = ", ".join(names[:PLACES])
    return f"{named}…" if len(names) > PLACES else named


def line(card: ArticleCard, item: Item, who: Reader) -> Markup:
    """Return "31 Hnatov · Pokrovsk", with the day where it is known."""
    said = item.statement.said_on
    about = places(card, item, who)
    parts = [name(item.statement.speaker, who), *([about] if about else [])]
    dated = [days.plain(said, who)] if said and said != card.article.published_day else []
    return Markup("{} {}").format(item.number, Markup(" · ").join([*map(escape, parts), *dated]))


def answer(card: ArticleCard, field: Field, choice: Choice, who: Reader) -> Markup:
    """Return a likely answer in words."""
    match choice.what:
        case None:
            return who.words("button-choose-none", field=field.value)
        case Speaker():
            return escape(name(choice.what, who))
        case Side():
            return escape(who.name(choice.what.names))
        case PlaceMention():
            return escape(place(card, choice.what, who))
        case Topic():
            return who.words("topic", topic=choice.what.value)
        case day:
            return days.relative(day, who)


def by_whom(act: Act | None, editor: str) -> str:
    """Return who has done something, as the phrases tell them apart."""
    if act is None or not act.by.startswith("editor "):
        return "machine"
    return "you" if act.by == editor else "editor"


def time_of(act: Act | None, now: datetime, who: Reader) -> Markup:
    """Return "14:07", with the day before it where it was not today."""
    if act is None:
        return escape(f"{now:%H:%M}")
    at = act.at.astimezone(who.now.tzinfo)
    clock = escape(f"{at:%H:%M}")
    return clock if at.date() == who.today else Markup("{}, {}").format(days.plain(at.date(), who), clock)
