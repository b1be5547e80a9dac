"""Where the bot is: added, removed, promoted, blocked, unblocked."""

from telegram import Chat, Update
from telegram.constants import ChatMemberStatus, ChatType

from domain.audience import ChatKind
from domain.language import Language
from domain.turn import Message, Turn
from handlers.languages import of_client
from handlers.people import asker
from handlers.services import Services
from rendering import audience, conversation
from store.book import Book
from transport.context import Context

GONE = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)

REASONS: dict[str, str] = {GONE[0]: "the bot has left", GONE[1]: "the bot was removed"}


async def membership(update: Update, context: Context[Services]) -> Turn[Book]:
    """Note where the bot may write; a new group is told how to ask, who runs a new channel how to run it."""
    changed, services = update.my_chat_member, context.services
    assert changed is not None
    chat, status = changed.chat, changed.new_chat_member.status
    if status in GONE or (chat.type == ChatType.CHANNEL and not _may_post(update)):
        return Turn(
            change=lambda book: _leave(book, services, chat, REASONS.get(status, "no rights"), context)
        )

    greeting = _greeting(update, services)

    def join(book: Book) -> list[Message]:
        by = changed.from_user.id if chat.type != ChatType.PRIVATE else None
        new = book.joined(services.transport, chat.id, ChatKind(chat.type), _title(chat), by, context.now)
        return greeting if new else []

    return Turn(change=join)


async def renamed(update: Update, context: Context[Services]) -> Turn[Book]:
    """Note a chat's new name."""
    chat, services = update.effective_chat, context.services
    assert chat is not None
    return Turn(change=lambda book: book.rename(services.transport, chat.id, _title(chat)))


def _leave(book: Book, services: Services, chat: Chat, reason: str, context: Context[Services]) -> None:
    book.left(services.transport, chat.id, ChatKind(chat.type), reason, context.now)


def _may_post(update: Update) -> bool:
    changed = update.my_chat_member
    member = changed.new_chat_member if changed else None
    return bool(getattr(member, "can_post_messages", False))


def _title(chat: Chat) -> str:
    return chat.title or ""


def _greeting(update: Update, services: Services) -> list[Message]:
    changed = update.my_chat_member
    assert changed is not None
    if changed.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP):
        return [conversation.group_help(asker(update, services).own_language, services.bot_username)]
    user = changed.from_user
    if changed.chat.type != ChatType.CHANNEL or not services.store.audience.knows(
        services.transport, user.id
    ):
        return []
    chosen = services.store.chats.language(services.transport, user.id)
    language = chosen or of_client(user.language_code) or Language.EN
    return [audience.channel_added(changed.chat.title or "", language, chat=user.id)]
