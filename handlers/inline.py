"""`@bot place` in any chat: cards to choose from, and putting right what was chosen."""

from telegram import Update

from domain.inline import MOST_CARDS, chosen
from domain.language import Language
from domain.place import Meaning, Place, Resolution
from domain.turn import Card, Cards, Turn
from handlers.answering import meant, place_news
from handlers.people import Asker
from handlers.services import Services
from rendering import inline
from store.book import Book
from transport.context import Context

OF_ONE_NAME = 20
"""Places of one name that are offered; each costs a look into the store."""

RECENT = 8
"""Places offered before anything is typed: those the reader follows or has asked about."""


async def cards(update: Update, context: Context[Services]) -> Turn[Book]:
    """Answer an inline query; what stands behind the first page is nothing."""
    query = update.inline_query
    assert query is not None
    services, who = context.services, _reader(update, context.services)
    if query.offset:
        return Turn(at_once=Cards())
    if not query.query.strip():
        recent = services.store.inline_cards.places_of(services.transport, who.chat, RECENT)
        places = [place for each in recent if (place := services.gazetteer.place(each))]
        return Turn(at_once=_cards(context, places, who.own_language, unknown=False))
    resolution = services.gazetteer.resolve(query.query, services.store.activity)
    language = who.language_for(resolution)
    return Turn(at_once=_cards(context, _places(resolution), language, unknown=True))


async def card_chosen(update: Update, context: Context[Services]) -> Turn[Book]:
    """Keep which card was sent, where Telegram says as which message, so that it can be put right."""
    result = update.chosen_inline_result
    what = chosen(result.result_id) if result else None
    services = context.services
    place = services.gazetteer.place(what.place) if what else None
    if result is None or what is None or place is None or not result.inline_message_id:
        return Turn()
    card = _card(context, place, what.language)
    user, inline_id = result.from_user.id, result.inline_message_id

    def keep(book: Book) -> None:
        book.keep_card(services.transport, user, inline_id, card.message, what.versions, context.now)

    return Turn(change=keep)


def _reader(update: Update, services: Services) -> Asker:
    user = update.effective_user
    assert user is not None
    return Asker(
        chat=user.id,
        in_private=True,
        message_id=None,
        chosen=services.store.chats.language(services.transport, user.id),
        of_client=user.language_code,
    )


def _places(resolution: Resolution) -> list[Place]:
    """Return the places that a query means, every one of an ambiguous name."""
    found: dict[str, Place] = {}
    for part in (resolution.first, *resolution.also):
        if part.kind is Meaning.AMBIGUOUS:
            found |= {match.place.id: match.place for match in part.matches[:OF_ONE_NAME]}
        elif part.kind is not Meaning.NONE:
            place = meant(part)
            found[place.id] = place
            found |= {match.place.id: match.place for match in part.namesakes[: OF_ONE_NAME - 1]}
    near = [match.place for match in resolution.near] if resolution.first.kind is Meaning.NONE else []
    return [*found.values(), *near][:MOST_CARDS]


def _cards(context: Context[Services], places: list[Place], language: Language, *, unknown: bool) -> Cards:
    each = {card.id: card for card in (_card(context, place, language) for place in places)}
    hint = "" if each else inline.hint(language, unknown=unknown)
    return Cards(tuple(each.values()), hint)


def _card(context: Context[Services], place: Place, language: Language) -> Card:
    services = context.services
    return inline.card(
        place_news(services, place),
        language=language,
        sides=services.sides,
        now=context.now.astimezone(services.timezone),
        bot_username=services.bot_username,
    )
