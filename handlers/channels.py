"""`/channels` in private and `/settings` in a group: what they get, settled by administrators."""

from dataclasses import replace

from markupsafe import Markup
from telegram import Update
from telegram.error import TelegramError

from domain.audience import ChatKind, Membership
from domain.channel_press import Settle, SettlePress, decode
from domain.language import Language
from domain.statement import Topic
from domain.subscription import Address
from domain.turn import Message, Toast, Turn
from handlers.administrators import is_administrator
from handlers.following import follow_for
from handlers.people import asker
from handlers.services import Services
from handlers.telling import zone_for
from rendering import audience
from rendering.chat_settings import which_zone
from rendering.wishes import what_in
from store.book import Book
from transport.context import Context

LISTED = 20
"""Channels that are looked through; Telegram is asked about each."""

FOLLOW = "channel follow"
"""The step in which an administrator has been asked what a channel is to get; the data is the channel."""

ZONE = "channel zone"
"""The step in which an administrator has been asked for a channel's time zone; the data is the channel."""

STEPS = (FOLLOW, ZONE)


async def channels(update: Update, context: Context[Services]) -> Turn[Book]:
    """List the channels that the asker administers; with a name, open that one."""
    services, who = context.services, asker(update, context.services)
    user = update.effective_user
    if user is None or user.id != who.chat:
        return Turn()
    if context.args:
        return await _named(context, context.args[0], user.id, who.own_language)
    found = [
        each
        for each in services.store.audience.channels(services.transport, LISTED)
        if await is_administrator(context, each.chat, user.id)
    ]
    return Turn(
        say=[audience.channels(found, who.own_language)],
        change=lambda book: book.end_dialog(services.transport, who.chat),
    )


async def settings(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show what is settled for a group."""
    services, who, chat = context.services, asker(update, context.services), update.effective_chat
    assert chat is not None
    member = services.store.audience.of(services.transport, who.chat)
    member = replace(member, kind=member.kind or ChatKind(chat.type), title=member.title or chat.title or "")
    return Turn(say=[_page(services, member, who.own_language)])


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Settle what a button says, for whom Telegram says that they may."""
    query, services = update.callback_query, context.services
    pressed = decode((query.data if query else None) or "")
    if pressed is None or query is None or query.message is None:
        return Turn(at_once=Toast())
    user, message_id = query.from_user.id, query.message.message_id
    if pressed.settle in (Settle.APPROVE, Settle.DROP):
        return await _decide(context, pressed, user, message_id)
    if not await is_administrator(context, pressed.chat, user):
        refused = audience.only_administrators(pressed.language).html.unescape()
        return Turn(at_once=Toast(refused, alert=True))
    member = services.store.audience.of(services.transport, pressed.chat)
    if pressed.settle in (Settle.FOLLOW, Settle.ZONE):
        return _ask(context, member, pressed, query.message.chat.id)
    return _settle(context, member, pressed, user, message_id)


async def typed(update: Update, context: Context[Services]) -> Turn[Book]:
    """Let a channel follow what its administrator has written."""
    services, who, message = context.services, asker(update, context.services), update.effective_message
    dialog = services.store.dialogs.current(services.transport, who.chat)
    if dialog is None or message is None:
        return Turn()
    chat = int(dialog.data)
    if not await is_administrator(context, chat, who.chat):
        return Turn(say=[audience.no_channel(who.own_language)])
    there = replace(who, chat=chat, in_private=False, message_id=None, thread=None)
    answer = follow_for if dialog.step == FOLLOW else zone_for
    turn = answer(context, there, message.text or "")
    if dialog.step == FOLLOW and turn.say:
        # Nothing is followed yet, and a button would follow it in this chat: it is to be written once more.
        return Turn(say=[audience.once_more(each, who.own_language) for each in turn.say])

    def change(book: Book) -> list[Message]:
        book.end_dialog(services.transport, who.chat)
        said = (turn.change(book) if turn.change else None) or ()
        return [replace(each, buttons=()) for each in said]

    return Turn(say=[replace(each, buttons=()) for each in turn.say], change=change)


async def _named(context: Context[Services], name: str, user: int, language: Language) -> Turn[Book]:
    """Open the channel of a name, if the bot may post there and the asker is an administrator."""
    services = context.services
    if not name.startswith("@"):
        return Turn(say=[audience.no_channel(language)])
    try:
        chat = await context.bot.do_api_request("getChat", {"chat_id": name})
    except TelegramError:
        return Turn(say=[audience.no_channel(language)])
    if not isinstance(chat, dict) or chat.get("type") != ChatKind.CHANNEL:
        return Turn(say=[audience.no_channel(language)])
    number, title = int(chat["id"]), str(chat.get("title", ""))
    bot = context.bot.id
    if not (await is_administrator(context, number, user) and await is_administrator(context, number, bot)):
        return Turn(say=[audience.no_channel(language)])
    known = services.store.audience.of(services.transport, number)
    opened = _page(services, replace(known, kind=ChatKind.CHANNEL, title=title), language)

    def join(book: Book) -> None:
        book.joined(services.transport, number, ChatKind.CHANNEL, title, user, context.now)

    return Turn(say=[opened], change=join)


async def _decide(context: Context[Services], pressed: SettlePress, user: int, message_id: int) -> Turn[Book]:
    """Approve or drop a post, once; whoever decides is an administrator of its chat at that moment."""
    services = context.services
    post = services.store.posts.one(pressed.chat)
    approved = pressed.settle is Settle.APPROVE
    if post is None or not await is_administrator(context, post.chat, user):
        return Turn(at_once=Toast())
    said = replace(audience.decided(pressed.language, approved=approved), edits=message_id)

    def decide(book: Book) -> list[Message]:
        decided = book.decide_post(services.transport, post.id, user, context.now, approved=approved)
        return [said] if decided else []

    return Turn(change=decide)


def _ask(context: Context[Services], member: Membership, pressed: SettlePress, chat: int) -> Turn[Book]:
    """Ask what a channel is to get, or in which zone its hours are."""
    transport, data = context.services.transport, str(pressed.chat)
    follows = pressed.settle is Settle.FOLLOW
    asked = audience.ask_follow(member.title, pressed.language)
    step, said = (FOLLOW, asked) if follows else (ZONE, which_zone(pressed.language))
    return Turn(
        say=[replace(said, buttons=())],
        change=lambda book: book.ask(transport, chat, step, data, context.now),
    )


def _settle(
    context: Context[Services], member: Membership, pressed: SettlePress, user: int, message_id: int
) -> Turn[Book]:
    services, chat, value = context.services, member.chat, pressed.value
    new = _settled(member, pressed)
    followed = _followed(services, chat, pressed.language)
    chosen = services.store.chats.language(services.transport, chat)
    if pressed.settle is Settle.SPEAK and value in set(Language):
        chosen = Language(value)
    if pressed.settle is Settle.STOP:
        followed = [each for each in followed if str(each[0]) != value]
    zone = services.store.settings.of(services.transport, chat, services.timezone).zone.key
    shown = audience.page(new, followed, chosen, pressed.language, zone=zone)

    def settle(book: Book) -> list[Message]:
        _write(book, services, new, pressed, chosen)
        book.settle(services.transport, chat, run_by=user)
        return [replace(shown, edits=message_id)]

    return Turn(change=settle)


def _settled(member: Membership, pressed: SettlePress) -> Membership:
    match pressed.settle, pressed.value:
        case Settle.WHO, "everybody" | "administrators" as who:
            return replace(member, who_asks=type(member.who_asks)(who))
        case Settle.APPROVAL, value:
            return replace(member, approval=value == "1")
        case Settle.PINNED, value:
            return replace(member, pinned=value == "1")
        case Settle.HOLD, value if value.isascii() and value.isdigit():
            return replace(member, holds={**member.holds, Topic.STRIKE: min(int(value), 48)})
    return member


def _write(
    book: Book, services: Services, new: Membership, pressed: SettlePress, chosen: Language | None
) -> None:
    transport, chat = services.transport, new.chat
    book.settle(
        transport,
        chat,
        who_asks=new.who_asks.value,
        approval=int(new.approval),
        pinned=int(new.pinned),
    )
    book.hold_topic(transport, chat, new.holds)
    if chosen is not None:
        book.choose_language(transport, chat, chosen)
    if pressed.settle is Settle.STOP and pressed.value.isdigit():
        book.unfollow(Address(transport, chat, None), [int(pressed.value)])


def _page(services: Services, member: Membership, language: Language) -> Message:
    chosen = services.store.chats.language(services.transport, member.chat)
    zone = services.store.settings.of(services.transport, member.chat, services.timezone).zone.key
    return audience.page(member, _followed(services, member.chat, language), chosen, language, zone=zone)


def _followed(services: Services, chat: int, language: Language) -> list[tuple[int, Markup]]:
    found = services.store.subscriptions.of(Address(services.transport, chat, None))
    return [(each.id, what_in(services.unasked.followed(each), language)) for each in found]
