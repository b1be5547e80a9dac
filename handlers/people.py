"""Who is speaking, where, and in which language they are answered."""

from dataclasses import dataclass

from telegram import Update
from telegram.constants import ChatType

from domain.language import Language
from domain.place import Resolution
from handlers.languages import (
    is_cyrillic,
    language_of_question,
    of_client,
    reply_language,
    unshown_language,
)
from handlers.services import Services


@dataclass(frozen=True, slots=True)
class Asker:
    """Where an update comes from, and what is known of the languages there.

    `thread` is the forum topic it was said in, None for none and for a forum's General.
    """

    chat: int
    in_private: bool
    message_id: int | None
    chosen: Language | None
    of_client: str | None
    thread: int | None = None

    def language(self, text: str = "") -> Language:
        """Return the language in which `text` is answered; without any, the chat's own."""
        return reply_language(text, self.chosen, self.of_client)

    def language_for(self, resolution: Resolution) -> Language:
        """Return the language in which a question is answered."""
        cyrillic = resolution.other_layout or is_cyrillic(resolution.query)
        return language_of_question(resolution) or unshown_language(
            self.chosen, self.of_client, cyrillic=cyrillic
        )

    @property
    def own_language(self) -> Language:
        return self.chosen or of_client(self.of_client) or Language.EN


def asker(update: Update, services: Services) -> Asker:
    """Return who `update` is from.

    Raises:
        ValueError: it comes from no chat; no handler of ours is given such an update.
    """
    chat = update.effective_chat
    if chat is None:
        raise ValueError("an update without a chat")
    message = update.effective_message
    return Asker(
        chat=chat.id,
        in_private=chat.type == ChatType.PRIVATE,
        message_id=message.message_id if message else None,
        chosen=services.store.chats.language(services.transport, chat.id),
        of_client=update.effective_user.language_code if update.effective_user else None,
        thread=message.message_thread_id if message and message.is_topic_message else None,
    )
