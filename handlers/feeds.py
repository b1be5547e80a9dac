"""/feeds, for editors: what is read by itself, and what its buttons change."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from markupsafe import Markup
from telegram import Update

from domain.feed import Feed, FeedSettings, Trust
from domain.feed_press import Act, FeedPress, decode
from domain.language import Language
from domain.statement import Topic
from domain.turn import Message, Toast, Turn
from handlers import feed_adding
from handlers.people import Asker, asker
from handlers.roles import must_be_editor, signature
from handlers.services import Services
from intake.opml import INTERVALS, LONGEST_HOLD
from rendering import feed_choices
from rendering import feeds as shown
from rendering.words import words
from store.book import Book
from transport.context import Context

Change = Callable[[FeedSettings], FeedSettings]


async def feeds(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show an editor which feeds are read, and how well."""
    must_be_editor(update, context)
    return Turn(say=[_list(context, asker(update, context.services), shown.ALL, 0)])


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a button under the list, or under a feed, says."""
    editor, query = must_be_editor(update, context), update.callback_query
    pressed = decode((query.data if query else None) or "")
    who = asker(update, context.services)
    match pressed:
        case None:
            return Turn(at_once=Toast())
        case FeedPress(Act.LIST, _, value):
            which, page = value[:1], value[1:]
            number = int(page) if page.isascii() and page.isdigit() and len(page) < 6 else 0
            return _edited(who, _list(context, who, which, number))
        case FeedPress(Act.ADD):
            return feed_adding.ask(context, who)
        case FeedPress(Act.NAME):
            return feed_adding.take_name(update, context, editor, None)
        case FeedPress(Act.EXPORT):
            return feed_adding.export(context, who)
    feed = context.services.store.feeds.get(pressed.feed)
    if feed is None:
        return Turn(at_once=Toast(words(who.own_language)("feed-gone").unescape(), alert=True))
    return _to_feed(context, who, editor, feed, pressed)


def _to_feed(
    context: Context[Services], who: Asker, editor: int, feed: Feed, pressed: FeedPress
) -> Turn[Book]:
    if pressed.act is Act.OPEN:
        return _edited(who, card(context, feed, who.own_language))
    if pressed.act is Act.NOW:
        return _read_now(context, who, editor, feed)
    if pressed.act is Act.REMOVE and pressed.value == "y":
        return _removed(context, who, editor, feed)
    change = _change(feed, pressed, context.services)
    if change is None:
        return _edited(who, _choices(context, feed, pressed, who.own_language))
    return _changed(context, who, editor, feed, pressed, change)


def _change(feed: Feed, pressed: FeedPress, services: Services) -> Change | None:
    """Return what a button changes, None where it only offers what can be chosen."""
    value = pressed.value
    match pressed.act:
        case Act.PAUSE:
            return lambda old: replace(old, paused=True)
        case Act.RESUME:
            return lambda old: replace(old, paused=False)
        case Act.WHOLE:
            return lambda old: replace(old, whole=not feed.settings.whole)
        case Act.INTERVAL if value.isascii() and value.isdigit() and int(value[:6]) in INTERVALS:
            return lambda old: replace(old, interval=timedelta(minutes=int(value[:6])))
        case Act.TRUST if value in set(Trust):
            return lambda old: replace(old, trust=Trust(value))
        case Act.LANGUAGE if value == "-" or value in set(Language):
            return lambda old: replace(old, language=None if value == "-" else Language(value))
        case Act.PLACE if value and services.gazetteer.place(value):
            return lambda old: replace(old, places=_toggled(old.places, value))
    return _hold(value) if pressed.act is Act.HOLD else None


def _hold(value: str) -> Change | None:
    topic, _, hours = value.partition(":")
    given = int(hours) if hours.isascii() and hours.isdigit() and len(hours) < 6 else -1
    if topic not in set(Topic) or not 0 <= given <= LONGEST_HOLD:
        return None
    return lambda old: replace(
        old, holds={each: n for each, n in {**old.holds, Topic(topic): given}.items() if n}
    )


def _toggled(places: tuple[str, ...], place: str) -> tuple[str, ...]:
    return tuple(each for each in places if each != place) if place in places else (*places, place)


def _changed(
    context: Context[Services], who: Asker, editor: int, feed: Feed, pressed: FeedPress, change: Change
) -> Turn[Book]:
    changed = replace(feed, settings=change(feed.settings))  # shown as if nobody else changes it just now
    over = card(context, changed, who.own_language)
    if pressed.act is Act.PLACE:  # one after the other
        over = _choices(context, changed, pressed, who.own_language)

    def write(book: Book) -> Iterable[Message]:
        book.must_be_editor(editor)
        return [_over(who, over)] if book.change_feed(feed.id, change, context.now) else []

    return Turn(change=write)


def _read_now(context: Context[Services], who: Asker, editor: int, feed: Feed) -> Turn[Book]:
    def write(book: Book) -> None:
        book.must_be_editor(editor)
        book.read_feed_now(feed.id, context.now)

    return Turn(change=write, at_once=Toast(words(who.own_language)("feed-now").unescape()))


def _removed(context: Context[Services], who: Asker, editor: int, feed: Feed) -> Turn[Book]:
    told = words(who.own_language)("feed-removed", name=feed.source)
    left = [each for each in context.services.store.feeds.all() if each.id != feed.id]

    def write(book: Book) -> Iterable[Message]:
        book.must_be_editor(editor)
        book.remove_feed(feed.id, context.now, by=signature(editor))
        return [_over(who, shown.feed_list(left, shown.ALL, 0, who.own_language, _local(context), told=told))]

    return Turn(change=write)


def _choices(context: Context[Services], feed: Feed, pressed: FeedPress, language: Language) -> Message:
    match pressed.act:
        case Act.INTERVAL:
            return feed_choices.intervals(feed, language)
        case Act.TRUST:
            return feed_choices.trusts(feed, language)
        case Act.LANGUAGE:
            return feed_choices.languages(feed, language)
        case Act.HOLD:
            topic = Topic(pressed.value) if pressed.value in set(Topic) else None
            return feed_choices.holds(feed, topic, language)
        case Act.PLACE:
            services = context.services
            places = [services.gazetteer.place(each) for each in services.store.places.regions()]
            return feed_choices.regions(feed, [place for place in places if place], language)
    return feed_choices.removal(feed, language)


def card(
    context: Context[Services], feed: Feed, language: Language, *, told: Markup = shown.NOTHING
) -> Message:
    """Return one feed as its editor sees it."""
    services = context.services
    named = [services.gazetteer.place(place) for place in feed.settings.places]
    waiting = services.store.entries.waiting(feed.id)
    return shown.feed_card(
        feed, waiting, [place for place in named if place], language, _local(context), told=told
    )


def _list(context: Context[Services], who: Asker, which: str, page: int) -> Message:
    everything = context.services.store.feeds.all()
    return shown.feed_list(everything, which, page, who.own_language, _local(context))


def _local(context: Context[Services]) -> datetime:
    return context.now.astimezone(context.services.timezone)


def _edited(who: Asker, message: Message) -> Turn[Book]:
    return Turn(say=[_over(who, message)])


def _over(who: Asker, message: Message) -> Message:
    return replace(message, edits=who.message_id)
