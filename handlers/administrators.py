"""Who may settle things for a group or channel: asked of Telegram each time it matters, never remembered."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Message, Update
from telegram.constants import ChatID, ChatType
from telegram.error import BadRequest, Forbidden, TelegramError

from domain.errors import UncheckedError
from domain.turn import Message as Reply
from domain.turn import Toast, Turn
from handlers.people import asker
from handlers.services import Services
from rendering import audience
from store.book import Book
from transport.context import Context

Handler = Callable[[Update, Context[Services]], Coroutine[Any, Any, Turn[Book]]]

ADMINISTRATORS = ("creator", "administrator")

NOT_PEOPLE = (ChatID.SERVICE_CHAT, ChatID.FAKE_CHANNEL, ChatID.ANONYMOUS_ADMIN)
"""Accounts that Telegram puts for posts of a linked channel, for channels, for anonymous administrators."""


def administered(handler: Handler) -> Handler:
    """Return `handler`, in a group for administrators only; somebody else is told so once."""

    async def checked(update: Update, context: Context[Services]) -> Turn[Book]:
        if await may_settle(update, context):
            return await handler(update, context)
        return _refusal(update, context)

    return checked


def members_may_ask(handler: Handler) -> Handler:
    """Return `handler`, where a group has settled so for administrators only; others get no answer."""

    async def checked(update: Update, context: Context[Services]) -> Turn[Book]:
        chat = update.effective_chat
        if chat is None or chat.type == ChatType.PRIVATE:
            return await handler(update, context)
        settled = context.services.store.audience.of(context.services.transport, chat.id).who_asks
        if settled == "everybody" or await may_settle(update, context):
            return await handler(update, context)
        return Turn()

    return checked


async def may_settle(update: Update, context: Context[Services]) -> bool:
    """Whether who has written or pressed may settle things for the chat it happened in.

    An anonymous administrator writes as the group itself; a button is pressed by a person, who is asked
    about by their own id. Whoever writes as another channel, or forwards, is nobody.

    Raises:
        UncheckedError: Telegram cannot be asked just now.
    """
    chat = update.effective_chat
    if chat is None:
        return False
    if chat.type == ChatType.PRIVATE:
        return True
    if update.callback_query is not None:
        return await is_administrator(context, chat.id, update.callback_query.from_user.id)
    message = update.message
    if message is None or message.forward_origin or message.is_automatic_forward or message.via_bot:
        return False
    return await _wrote(message, context)


async def _wrote(message: Message, context: Context[Services]) -> bool:
    user = message.from_user
    if message.sender_chat is not None:
        anonymous = user is not None and user.id == ChatID.ANONYMOUS_ADMIN
        return anonymous and message.sender_chat.id == message.chat.id
    if user is None or user.is_bot or user.id in NOT_PEOPLE:
        return False
    return await is_administrator(context, message.chat.id, user.id)


async def is_administrator(context: Context[Services], chat: int, user: int) -> bool:
    """Ask Telegram whether `user` is an administrator of `chat`.

    Raises:
        UncheckedError: it cannot be asked just now.
    """
    try:
        member = await context.bot.do_api_request("getChatMember", {"chat_id": chat, "user_id": user})
    except (BadRequest, Forbidden):  # no such member, or the bot is not in that chat
        return False
    except TelegramError as error:
        raise UncheckedError("getChatMember failed") from error
    return isinstance(member, dict) and member.get("status") in ADMINISTRATORS


def _refusal(update: Update, context: Context[Services]) -> Turn[Book]:
    services, who, user = context.services, asker(update, context.services), update.effective_user
    if update.callback_query is not None:
        return Turn(at_once=Toast(audience.only_administrators(who.own_language).html.unescape(), alert=True))
    if user is None:
        return Turn()

    def refuse(book: Book) -> list[Reply]:
        told = book.refuse(services.transport, who.chat, user.id, context.now)
        return [audience.only_administrators(who.own_language, replies_to=who.message_id)] if told else []

    return Turn(change=refuse)
