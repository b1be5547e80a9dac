"""Questions about places: free text in private, commands and mentions in groups."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from telegram import Message as TelegramMessage
from telegram import MessageEntity, Update

from domain.answer import SinceAsked
from domain.delivery import reply_key
from domain.language import Language
from domain.place import Meaning, NoPlace, Resolution, Resolved
from domain.statement import Topic
from domain.turn import Message, Turn
from handlers.answering import (
    LONGEST_QUESTION,
    answer,
    meant,
    no_place,
    outlet_health,
    place_news,
)
from handlers.choosing import WHICH, choice, meant_another, with_district
from handlers.followed import status_of_all
from handlers.people import Asker, asker
from handlers.services import Services
from handlers.topics import topic_of
from rendering import answers, conversation
from store.book import Book
from store.chats import Asked
from transport.context import Context

ANSWERED_ABOVE = timedelta(minutes=10)
"""A group that asks again within this time is pointed to the answer it has, if nothing is new."""

MOST_IN_GROUP = 2
"""Places answered at once in a group, where others read along."""


@dataclass(frozen=True, slots=True)
class _Reply:
    """A message, and the place it answers for, so that the question can be noted."""

    message: Message
    place: str | None = None


async def question(update: Update, context: Context[Services]) -> Turn[Book]:
    """Answer what somebody writes in a private chat."""
    message = update.effective_message
    return about_words(update, context, (message.text if message else None) or "")


async def status(update: Update, context: Context[Services]) -> Turn[Book]:
    """Answer `/status PLACE`; without a place, a line for each that is followed."""
    if not context.args:
        who = asker(update, context.services)
        followed = status_of_all(context, who, who.own_language)
        return followed or Turn(say=[conversation.pick_place(who.own_language)])
    return about_words(update, context, " ".join(context.args))


async def mention(update: Update, context: Context[Services]) -> Turn[Book]:
    """Answer what is said to the bot in a group: by mentioning it, or in reply to it."""
    message = update.effective_message
    assert message is not None
    return about_words(update, context, _without_mention(message, context.services.bot_username))


def answer_about(
    update: Update,
    context: Context[Services],
    resolution: Resolution,
    language: Language,
    *,
    chosen_for: str | None = None,
) -> Turn[Book]:
    """Return the turn that answers `resolution`, and notes what was asked about.

    `chosen_for` is the shared name that this chat has just chosen the place for.
    """
    services, who = context.services, asker(update, context.services)
    seq = services.store.journal.end()  # before anything is read: what comes meanwhile is new next time
    replies = _replies(services, who, resolution, language, context.now)
    if not who.in_private or update.edited_message:
        replies = [_visibly(reply, who) for reply in replies]
    parts = _parts(resolution, who)
    unclear = next((r.typed for r in parts if r.kind is Meaning.AMBIGUOUS or r.namesakes), None)

    def note(book: Book) -> None:
        book.writes_again(services.transport, who.chat)
        for number, reply in enumerate(replies):
            if reply.place:
                key = reply_key(services.transport, update.update_id, number)
                book.note_question(
                    services.transport, who.chat, reply.place, context.now, seq=seq, answer=key
                )
        if unclear is not None:
            book.ask(services.transport, who.chat, WHICH, unclear, context.now)
        elif chosen_for is not None and replies[0].place:
            book.remember_choice(services.transport, who.chat, chosen_for, replies[0].place, context.now)
        else:
            book.end_dialog(services.transport, who.chat)

    return Turn(say=[reply.message for reply in replies], change=note)


def about_words(update: Update, context: Context[Services], text: str) -> Turn[Book]:
    services, who = context.services, asker(update, context.services)
    if len(text) > LONGEST_QUESTION:
        return Turn(say=[conversation.too_long(who.language(text[:LONGEST_QUESTION]))])
    resolution = with_district(services, who, text, context.now) or services.gazetteer.resolve(
        text, services.store.activity
    )
    language = who.language_for(resolution)
    if not who.in_private and resolution.reason is NoPlace.TALK:
        return Turn()  # thanks and jokes in a group are not for the bot to answer
    return answer_about(update, context, resolution, language)


def _parts(resolution: Resolution, who: Asker) -> list[Resolved]:
    if resolution.first.kind is Meaning.NONE:
        return []
    parts = [resolution.first, *resolution.also]
    return parts if who.in_private else parts[:MOST_IN_GROUP]


def _replies(
    services: Services, who: Asker, resolution: Resolution, language: Language, now: datetime
) -> list[_Reply]:
    parts = _parts(resolution, who)
    if not parts:
        return [_Reply(no_place(resolution, language))]
    topic = topic_of(resolution.query, resolution.first.typed)
    return [_answer(services, who, part, language, now, topic) for part in parts]


def _answer(
    services: Services,
    who: Asker,
    part: Resolved,
    language: Language,
    now: datetime,
    topic: Topic | None,
) -> _Reply:
    if part.kind is Meaning.AMBIGUOUS or meant_another(services, who, part):
        return _Reply(choice(services, who, part.asked_back, language, now))
    place = meant(part)
    asked = services.store.chats.last_asked(services.transport, who.chat, place.id)
    since = services.store.statements.since(place.id, asked) if asked else None
    if who.in_private:
        return _Reply(answer(services, part, language, now, topic=topic, since=since), place.id)
    if asked and since and _still_above(asked, since, now):
        return _Reply(replace(answers.answered_above(language), replies_to=asked.message_id))
    message = answers.group_answer(
        place_news(services, place, health=outlet_health(services, place, now)),
        part,
        language=language,
        sides=services.sides,
        now=now.astimezone(services.timezone),
        bot_username=services.bot_username,
    )
    return _Reply(message, place.id)


def _still_above(asked: Asked, since: SinceAsked, now: datetime) -> bool:
    return asked.message_id is not None and since.nothing and now - asked.at < ANSWERED_ABOVE


def _visibly(reply: _Reply, who: Asker) -> _Reply:
    """Let a reply point to the question, unless it points somewhere already."""
    if reply.message.replies_to is not None:
        return reply
    return replace(reply, message=replace(reply.message, replies_to=who.message_id))


def _without_mention(message: TelegramMessage, username: str) -> str:
    """Return a message's words without the bot's own name."""
    text = message.text or ""
    named = f"@{username}".casefold()
    entities: Sequence[tuple[MessageEntity, str]] = list(
        message.parse_entities([MessageEntity.MENTION]).items()
    )
    for _, words in entities:
        if words.casefold() == named:
            text = text.replace(words, " ")
    return " ".join(text.split())
