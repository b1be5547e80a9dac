"""/follow and "follow Pokrovsk": what somebody wants to be told without asking again."""

import json
from dataclasses import replace

from telegram import Update

from domain.digest import Followed
from domain.following import FollowPlace, encode, rhythm_from_text, rhythm_to_text
from domain.language import Language
from domain.place import Coordinates, Meaning, NoPlace, Place, Resolution, Resolved
from domain.schedule import INSTANT, Frequency, Rhythm
from domain.statement import SpeakerKind, Topic
from domain.subscription import MOST, RADIUS, Filter, Subject, SubjectKind, Wish
from domain.turn import Message, Turn
from handlers.answering import LONGEST_QUESTION, meant, no_place
from handlers.landmarks import landmarks
from handlers.languages import language_of
from handlers.people import Asker, asker
from handlers.services import Services
from handlers.topics import topics_of
from handlers.wishing import Wanted, follow_words, wanted
from rendering import conversation
from rendering.follow_replies import phrase, unknown, which_speaker
from rendering.following import followed_card
from store.book import Book
from transport.context import Context

WISHED = "follow"
"""The step in which a chat is asked which place or speaker it means; the data are the rest of its wish."""


async def follow(update: Update, context: Context[Services]) -> Turn[Book]:
    """Follow what `/follow` names; without a name, say how."""
    text = " ".join(context.args or ())
    return _follow(context, text, text, asker(update, context.services))


async def follow_in_words(update: Update, context: Context[Services]) -> Turn[Book]:
    """Follow what "follow Pokrovsk" names."""
    message = update.effective_message
    asked = (message.text if message else None) or ""
    return _follow(context, asked, follow_words(asked) or "", asker(update, context.services))


def follow_for(context: Context[Services], who: Asker, text: str) -> Turn[Book]:
    """Let the chat of `who` follow what somebody has written for it."""
    return _follow(context, text, text, who)


def _follow(context: Context[Services], asked: str, text: str, who: Asker) -> Turn[Book]:
    services = context.services
    if not text.strip():
        return Turn(say=[phrase("follow-which", who.own_language)])
    if len(text) > LONGEST_QUESTION:
        return Turn(say=[conversation.too_long(who.own_language)])
    wish = wanted(text, services.unasked.default_time)
    resolution = services.gazetteer.resolve(wish.words, services.store.activity)
    language = language_of(asked) or who.language_for(resolution)
    first = resolution.first
    if wish.no_time:
        return Turn(say=[phrase("follow-no-time", language)])
    if wish.radius is not None and wish.radius not in RADIUS:
        return Turn(say=[phrase("follow-no-radius", language)])
    if first.kind is Meaning.NONE:
        return _speaker(context, who, wish, resolution, language)
    wish = _with_topics(wish, first.typed)
    if not first.is_certain:
        return _which(context, who, wish, first.asked_back, language)
    return follow_place(context, who, meant(first), wish, language)


def _with_topics(wish: Wanted, place: str) -> Wanted:
    """Take a topic named beside the place ("evacuation from Rodynske") for a filter."""
    named = topics_of(wish.words.replace(place, " "))
    return replace(wish, filter=replace(wish.filter, topics=wish.filter.topics | named))


def _which(
    context: Context[Services], who: Asker, wish: Wanted, part: Resolved, language: Language
) -> Turn[Book]:
    """Ask which of several places is meant; what was said of time and filter is kept until then."""
    services = context.services
    asked = conversation.choice(
        part,
        services.store.activity,
        language=language,
        now=context.now.astimezone(services.timezone),
        landmarks=landmarks(services.gazetteer, part),
        press=lambda place: encode(FollowPlace(language, place.id)),
    )
    data = wish_to_text(wish)
    return Turn(
        say=[asked],
        change=lambda book: book.ask(services.transport, who.chat, WISHED, data, context.now),
    )


def _speaker(
    context: Context[Services], who: Asker, wish: Wanted, resolution: Resolution, language: Language
) -> Turn[Book]:
    services = context.services
    called = services.store.called.called(wish.words)
    if not called:
        if resolution.reason in (NoPlace.OUTSIDE, NoPlace.UNKNOWN) and resolution.near:
            return Turn(say=[_near(resolution, language)])
        if resolution.reason is NoPlace.OUTSIDE:
            return Turn(say=[no_place(resolution, language)])
        return Turn(say=[unknown(wish.words, language)])
    if len(called) > 1:
        data = wish_to_text(wish)
        return Turn(
            say=[which_speaker(called, language)],
            change=lambda book: book.ask(services.transport, who.chat, WISHED, data, context.now),
        )
    return follow_speaker(context, who, called[0][1].name, wish, language)


def _near(resolution: Resolution, language: Language) -> Message:
    """Return the places that are named like it, whose buttons follow."""
    near = [match.place for match in resolution.near]
    return conversation.unknown(
        resolution.first.typed or resolution.query,
        near,
        language,
        press=lambda place: encode(FollowPlace(language, place.id)),
    )


def follow_place(
    context: Context[Services],
    who: Asker,
    place: Place,
    wish: Wanted,
    language: Language,
    *,
    edits: int | None = None,
) -> Turn[Book]:
    """Return the turn that lets a chat follow `place`, or all within a radius around it."""
    services = context.services
    if wish.radius is None:
        subject = Subject(SubjectKind.PLACE, place.id)
    elif _is_town(place):
        subject = Subject(SubjectKind.RADIUS, place.id, wish.radius)
    else:
        return Turn(say=[phrase("follow-no-radius", language)])
    return _confirmed(
        context, who, subject, place, services.unasked.places_of(subject), wish, language, edits
    )


def _is_town(place: Place) -> bool:
    return place.is_settlement and place.coordinates is not Coordinates.NONE


def follow_speaker(
    context: Context[Services],
    who: Asker,
    name: str,
    wish: Wanted,
    language: Language,
    *,
    edits: int | None = None,
) -> Turn[Book]:
    """Return the turn that lets a chat follow what a speaker says."""
    if wish.radius is not None:
        return Turn(say=[phrase("follow-no-radius", language)])
    return _confirmed(context, who, Subject(SubjectKind.SPEAKER, name), None, [], wish, language, edits)


def _confirmed(
    context: Context[Services],
    who: Asker,
    subject: Subject,
    place: Place | None,
    places: list[str],
    wish: Wanted,
    language: Language,
    edits: int | None,
) -> Turn[Book]:
    services, now = context.services, context.now
    address = services.unasked.address(who.chat, who.thread)
    known = services.store.subscriptions.of(address)
    same = next((each for each in known if each.wish.subject == subject), None)
    if same is None and len(known) >= MOST:
        return Turn(say=[phrase("follow-full", language, count=MOST)])
    settings = services.store.settings.of(services.transport, who.chat, services.timezone)
    rhythm = wish.rhythm or (
        same.wish.rhythm if same else Rhythm(Frequency.DAILY, services.unasked.default_time)
    )
    names = place.names if place else services.store.called.names(subject.name)
    narrowed = wish.filter or (same.wish.filter if same else wish.filter)

    def change(book: Book) -> list[Message]:
        book.writes_again(services.transport, who.chat)
        book.end_dialog(services.transport, who.chat)
        number = book.follow(address, Wish(subject, rhythm, narrowed), places, language, settings.zone, now)
        return [
            followed_card(
                Followed(book.subscription(address, number), names, place),
                settings,
                language=language,
                sides=services.sides,
                now=now.astimezone(settings.zone),
                default_time=services.unasked.default_time,
                edits=edits,
            )
        ]

    return Turn(change=change)


def wished(services: Services, who: Asker) -> Wanted | None:
    """Return what was said of time, distance and filter before the place had to be asked for."""
    dialog = services.store.dialogs.current(services.transport, who.chat)
    return wish_from_text(dialog.data) if dialog and dialog.step == WISHED else None


def wish_to_text(wish: Wanted) -> str:
    """Return what is kept of a wish while the place is asked for; its words are not."""
    return json.dumps(
        [
            rhythm_to_text(wish.rhythm) if wish.rhythm else None,
            wish.radius,
            sorted(wish.filter.topics),
            sorted(wish.filter.sides),
            sorted(wish.filter.kinds),
        ]
    )


def wish_from_text(text: str) -> Wanted:
    rhythm, radius, topics, sides, kinds = json.loads(text)
    narrowed = Filter(
        frozenset(Topic(each) for each in topics),
        frozenset(sides),
        frozenset(SpeakerKind(each) for each in kinds),
    )
    return Wanted("", rhythm_from_text(rhythm) if rhythm else None, radius, narrowed)


def at_once(topic: Topic | None) -> Wanted:
    """Return the wish of "Tell me when there is one"."""
    return Wanted("", INSTANT, None, Filter(frozenset([topic]) if topic else frozenset()))
