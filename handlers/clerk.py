"""An editor at work on the card of an article, and what they are shown of it."""

from dataclasses import dataclass, replace
from datetime import timedelta

from markupsafe import Markup
from telegram import Update

from domain.card import ArticleCard, Field, Item, Pile
from domain.turn import Button, Message
from handlers.people import asker
from handlers.roles import signature
from handlers.services import Services
from intake.choices import asked_by, choices
from rendering import card_item, cards
from rendering.reader import Reader, reader
from transport.context import Context

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class Clerk:
    """The editor, their chat, and the message with the card, which is edited in place (None: a new one).

    `hold` is how long what is published can be taken back before anybody is told.
    """

    editor: int
    chat: int
    message_id: int | None
    reader: Reader
    hold: timedelta

    @property
    def signature(self) -> str:
        return signature(self.editor)

    def card(self, card: ArticleCard, told: Markup = NOTHING, undo: Button | None = None) -> Message:
        """Return the card, with what has just happened above it."""
        return self.here(cards.card(card, self.reader, told=told, undo=undo))

    def item(
        self,
        card: ArticleCard,
        shown: Item,
        pile: Pile,
        told: Markup = NOTHING,
        undo: Button | None = None,
    ) -> Message:
        """Return one statement of it, with the likely answers to its first doubt."""
        asked = asked_by(shown) if shown.state == "draft" else None
        likely = choices(card, shown, asked, self.reader.sides) if asked else []
        return self.here(
            card_item.item(
                card,
                shown,
                pile,
                self.reader,
                self.signature,
                asked=asked,
                likely=likely,
                told=told,
                undo=undo,
            )
        )

    def choosing(self, card: ArticleCard, shown: Item, pile: Pile, field: Field) -> Message:
        """Return one statement of it with the likely values of a field."""
        likely = choices(card, shown, field, self.reader.sides)
        return self.here(card_item.choosing(card, shown, pile, field, likely, self.reader))

    def next(
        self,
        card: ArticleCard,
        number: int,
        pile: Pile,
        told: Markup = NOTHING,
        undo: Button | None = None,
    ) -> Message:
        """Return the statement that waits after `number`, or the first that waits; else the card."""
        waiting = [item for item in card.pile(pile) if item.state == "draft" and not item.is_sure]
        numbers = [item.number for item in card.pile(pile)]
        at = numbers.index(number) if number in numbers else -1
        after = [item for item in waiting if numbers.index(item.number) > at]
        if following := next(iter([*after, *waiting]), None):
            return self.item(card, following, pile, told, undo)
        return self.card(card, told, undo)

    def here(self, message: Message) -> Message:
        """Return `message` in the place of the one that the pressed button stands under."""
        return replace(message, edits=self.message_id)


def clerk(update: Update, context: Context[Services], editor: int, *, edits: bool = True) -> Clerk:
    """Return the editor that `update` is from; `edits`: what they pressed is replaced."""
    services, who = context.services, asker(update, context.services)
    read_by = reader(who.own_language, services.sides, context.now.astimezone(services.timezone))
    message = who.message_id if edits else None
    return Clerk(editor, who.chat, message, read_by, services.hold)
