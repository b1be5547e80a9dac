"""/following, /unfollow, /status without a place: what is followed, and how that ends."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from telegram import Update

from domain.digest import Followed
from domain.following import rhythm_from_text, rhythm_to_text
from domain.language import Language
from domain.place import Meaning
from domain.statement import SpeakerKind, Topic
from domain.subscription import (
    Address,
    ChatSettings,
    Filter,
    Subject,
    SubjectKind,
    Subscription,
    Wish,
)
from domain.turn import Turn
from handlers.people import Asker, asker
from handlers.services import Services
from handlers.wishing import ALL, stop_words, wanted
from rendering.follow_replies import not_followed, restored, stopped
from rendering.following import following_list, overview
from store.book import Book
from transport.context import Context

STOPPED = "stopped"
"""The step after which what was stopped can be taken back; the data are those subscriptions."""

TOPICS_NAMED = 2


def address_of(services: Services, who: Asker) -> Address:
    return services.unasked.address(who.chat, who.thread)


def settings_of(services: Services, who: Asker) -> ChatSettings:
    return services.store.settings.of(services.transport, who.chat, services.timezone)


def all_followed(services: Services, who: Asker) -> tuple[Followed, ...]:
    """Return what a chat, or this topic of a forum, follows."""
    found = services.store.subscriptions.of(address_of(services, who))
    return tuple(services.unasked.followed(each) for each in found)


async def following(update: Update, context: Context[Services]) -> Turn[Book]:
    """List what is followed, with a button for each."""
    who = asker(update, context.services)
    return listed(context, who, who.own_language)


def listed(
    context: Context[Services], who: Asker, language: Language, *, edits: int | None = None
) -> Turn[Book]:
    services = context.services
    settings = settings_of(services, who)
    return Turn(
        say=[
            following_list(
                all_followed(services, who),
                settings,
                language=language,
                sides=services.sides,
                now=context.now.astimezone(settings.zone),
                edits=edits,
            )
        ]
    )


def status_of_all(context: Context[Services], who: Asker, language: Language) -> Turn[Book] | None:
    """Return a line for each thing followed; None where nothing is."""
    services = context.services
    followed = all_followed(services, who)
    if not followed:
        return None
    settings = settings_of(services, who)
    lines = [_state(services, each, context.now) for each in followed]
    now = context.now.astimezone(settings.zone)
    name = services.bot_username
    return Turn(say=[overview(lines, language=language, sides=services.sides, now=now, bot_username=name)])


def _state(
    services: Services, each: Followed, now: datetime
) -> tuple[Followed, date | None, Sequence[Topic], int]:
    last = services.store.windows.last_word(each.subscription)
    if each.place is None or each.subscription.wish.subject.radius:
        return each, last, (), 0
    counts = services.store.statements.topics(each.place.id)
    wanted_topics = each.filter.topics
    newest = [
        count.topic
        for count in sorted(counts, key=lambda count: count.newest, reverse=True)
        if count.newest == last and (not wanted_topics or count.topic in wanted_topics)
    ]
    down = len(services.store.feeds.health(each.place.id, now).failing)
    return each, last, tuple(dict.fromkeys(newest))[:TOPICS_NAMED], down


async def unfollow(update: Update, context: Context[Services]) -> Turn[Book]:
    """Stop following what `/unfollow` names; without a name, everything."""
    text = " ".join(context.args or ())
    return _stop(context, asker(update, context.services), text, text)


async def stop_in_words(update: Update, context: Context[Services]) -> Turn[Book]:
    """Stop following what "unsubscribe from Pokrovsk" names, or everything."""
    message = update.effective_message
    asked = (message.text if message else None) or ""
    return _stop(context, asker(update, context.services), asked, stop_words(asked) or "")


def _stop(context: Context[Services], who: Asker, asked: str, text: str) -> Turn[Book]:
    services = context.services
    followed = all_followed(services, who)
    language = who.language(asked)
    words = wanted(text, services.unasked.default_time)
    if set(words.words.casefold().split()) <= ALL and words.radius is None:
        return stop(context, who, followed, language)
    meant = [each for each in followed if _is_meant(services, each, words.words, words.radius)]
    if not meant:
        return Turn(say=[not_followed(text, followed, language, context.now)])
    return stop(context, who, meant, language)


def _is_meant(services: Services, each: Followed, words: str, radius: int | None) -> bool:
    subject = each.subscription.wish.subject
    if radius is not None and subject.radius != radius:
        return False
    if subject.kind is SubjectKind.SPEAKER:
        return any(speaker.name == subject.name for _, speaker in services.store.called.called(words))
    resolution = services.gazetteer.resolve(words, services.store.activity)
    if resolution.first.kind is Meaning.NONE:
        return False
    parts = [resolution.first, *resolution.also]
    return any(match.place.id == subject.name for part in parts for match in (*part.matches, *part.namesakes))


def _as_it_stood(each: Subscription, before: Mapping[int, tuple[int, datetime]]) -> Subscription:
    """Return a subscription as it was before what is on its way, so that taking "stop" back loses nothing."""
    seq, told_at = before.get(each.id, (each.seq, each.told_at))
    return replace(each, seq=seq, told_at=told_at)


def stop(
    context: Context[Services], who: Asker, followed: Sequence[Followed], language: Language
) -> Turn[Book]:
    """Return the turn that stops following some of what this chat follows; it can be taken back once."""
    services, now = context.services, context.now
    address = address_of(services, who)
    ids = [each.subscription.id for each in followed]

    def change(book: Book) -> None:
        before = book.stood_before(ids)
        kept = json.dumps([_to_row(_as_it_stood(each.subscription, before)) for each in followed])
        book.unfollow(address, ids)
        if ids:
            book.ask(services.transport, who.chat, STOPPED, kept, now)

    return Turn(say=[stopped(followed, language, now)], change=change)


def undo(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    """Return the turn that follows again what was stopped last."""
    services, now = context.services, context.now
    dialog = services.store.dialogs.current(services.transport, who.chat)
    if dialog is None or dialog.step != STOPPED:
        return Turn(say=[restored((), language, now)])
    address, zone = address_of(services, who), settings_of(services, who).zone
    again = [_from_row(address, row) for row in json.loads(dialog.data)]
    followed = [services.unasked.followed(each) for each in again]
    places = [services.unasked.places_of(each.wish.subject) for each in again]

    def change(book: Book) -> None:
        book.end_dialog(services.transport, who.chat)
        for each, ids in zip(again, places, strict=True):
            book.restore(each, ids, zone, now)

    return Turn(say=[restored(followed, language, now)], change=change)


def _to_row(each: Subscription) -> list[object]:
    subject, narrowed = each.wish.subject, each.wish.filter
    return [
        *(subject.kind, subject.name, subject.radius, rhythm_to_text(each.wish.rhythm)),
        *(sorted(narrowed.topics), sorted(narrowed.sides), sorted(narrowed.kinds)),
        *(each.language, each.seq, each.told_at.isoformat()),
        each.last_day.isoformat() if each.last_day else None,
    ]


def _from_row(address: Address, row: Sequence[object]) -> Subscription:
    kind, name, radius, rhythm, topics, sides, kinds, language, seq, told_at, last_day = row
    assert isinstance(topics, list)
    assert isinstance(sides, list)
    assert isinstance(kinds, list)
    narrowed = Filter(
        frozenset(Topic(each) for each in topics),
        frozenset(sides),
        frozenset(SpeakerKind(each) for each in kinds),
    )
    subject = Subject(SubjectKind(str(kind)), str(name), int(str(radius)))
    return Subscription(
        id=0,
        address=address,
        wish=Wish(subject, rhythm_from_text(str(rhythm)), narrowed),
        language=Language(str(language)),
        seq=int(str(seq)),
        told_at=datetime.fromisoformat(str(told_at)),
        last_day=date.fromisoformat(str(last_day)) if last_day else None,
    )
