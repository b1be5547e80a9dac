"""What the buttons under a message do."""

from telegram import Update

from domain.language import Language
from domain.place import Match, Meaning, Place, Resolution, Resolved
from domain.press import (
    AnotherOne,
    AskPlace,
    AskTopic,
    FurtherChoices,
    More,
    NoneOfThese,
    ReportMistake,
    Speak,
    decode,
)
from domain.statement import Statement, Topic
from domain.turn import Message, Toast, Turn
from handlers.answering import place_answer, place_news
from handlers.asking import answer_about
from handlers.choosing import another_one, chosen_name, further, none_of_these
from handlers.mistakes import which_is_wrong
from handlers.people import Asker, asker
from handlers.services import Services
from rendering import answers, conversation
from store.book import Book
from transport.context import Context

LOOK_AHEAD = 12
"""Statements read for a page; more than one holds."""


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a pressed button says; one that nobody knows any more does nothing."""
    query = update.callback_query
    if update.effective_chat is None:  # a button under an inline message; we send none with buttons
        return Turn(at_once=Toast())
    pressed = decode((query.data if query else None) or "")
    services = context.services
    match pressed:
        case AskPlace(language, place_id):
            return _about(update, context, services.gazetteer.place(place_id), language)
        case AskTopic(language, place_id, topic):
            return _topic(context, services.gazetteer.place(place_id), topic, language)
        case More(language, place_id, topic):
            return _more(update, context, services.gazetteer.place(place_id), topic, language)
        case ReportMistake(language):
            return which_is_wrong(update, context, language)
        case AnotherOne(language, place_id):
            return _another(update, context, services.gazetteer.place(place_id), language)
        case NoneOfThese(language):
            return none_of_these(services, asker(update, services), language, context.now)
        case FurtherChoices(language, page):
            return further(services, asker(update, services), language, context.now, page)
        case Speak(language, greeting):
            return _speak(asker(update, services), services, language, greeting=greeting)
    return Turn(at_once=Toast())


def _about(update: Update, context: Context[Services], place: Place | None, language: Language) -> Turn[Book]:
    if place is None:
        return Turn(at_once=Toast())
    kind = Meaning.PLACE if place.is_settlement else Meaning.REGION
    name = place.names.in_(language)
    meant = Resolved(kind, (Match(place, 1.0, name),), typed=name)
    services = context.services
    chosen_for = chosen_name(services, asker(update, services), place)
    return answer_about(update, context, Resolution(name, meant), language, chosen_for=chosen_for)


def _another(
    update: Update, context: Context[Services], place: Place | None, language: Language
) -> Turn[Book]:
    if place is None:
        return Turn(at_once=Toast())
    part = another_one(context.services, asker(update, context.services), place, language)
    return answer_about(update, context, Resolution(part.typed, part), language)


def _topic(context: Context[Services], place: Place | None, topic: Topic, language: Language) -> Turn[Book]:
    if place is None:
        return Turn(at_once=Toast())
    return Turn(say=[place_answer(context.services, place, language, context.now, topic=topic)])


def _more(
    update: Update,
    context: Context[Services],
    place: Place | None,
    topic: Topic | None,
    language: Language,
) -> Turn[Book]:
    """Show the next page of what this chat has not been shown since it asked."""
    if place is None:
        return Turn(at_once=Toast())
    services, who = context.services, asker(update, context.services)
    shown = _shown(services, who, place)
    remaining, left = _remaining(services, place, topic, shown)
    page = answers.more(
        place_news(services, place, topic=topic),
        remaining,
        left,
        language=language,
        sides=services.sides,
        now=context.now.astimezone(services.timezone),
        topic=topic,
    )
    return Turn(say=[page])


def _shown(services: Services, who: Asker, place: Place) -> frozenset[int]:
    """Return the statements a chat has been shown since it asked about a place."""
    asked = services.store.chats.last_asked(services.transport, who.chat, place.id)
    if asked is None:
        return frozenset()
    return services.store.chats.shown_since(services.transport, who.chat, asked.at)


def _remaining(
    services: Services, place: Place, topic: Topic | None, shown: frozenset[int]
) -> tuple[list[Statement], int]:
    """Return the next statements, then narration, that were not shown, and how many there are in all."""
    statements = services.store.statements
    found: list[Statement] = []
    left = 0
    for narration in (False, True):
        left += statements.count(place.id, topic, narration=narration, without=shown)
        if len(found) < LOOK_AHEAD:
            found += statements.following(
                place.id, topic, narration=narration, without=shown, limit=LOOK_AHEAD - len(found)
            )
    return found, left


def _speak(who: Asker, services: Services, language: Language, *, greeting: bool) -> Turn[Book]:
    say = conversation.welcome(language) if greeting else conversation.language_set(language)
    edited = Message(say.html, say.buttons, edits=who.message_id)
    return Turn(
        say=[edited],
        change=lambda book: book.choose_language(services.transport, who.chat, language),
    )
