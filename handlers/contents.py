"""Everything the bot reacts to, in the order it is tried; what is not here does not exist."""

from collections.abc import Callable, Collection

from telegram import Message as TelegramMessage
from telegram import MessageEntity, Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from domain import broadcast as domain_broadcast
from domain import (
    card_press,
    catalogue,
    channel_press,
    correction,
    feed_press,
    mistake,
    pair_press,
    pending,
    team,
)
from domain import following as following_press
from domain.errors import NotAllowedError, UncheckedError, UserError
from domain.turn import Turn
from handlers import (
    broadcasting,
    cataloguing,
    channels,
    correcting,
    editors,
    feed_adding,
    feeds,
    follow_presses,
    mistakes,
    pairing,
    questions_back,
    reviewing,
    submitting,
    undoing,
)
from handlers.administrators import administered, members_may_ask
from handlers.asking import mention, status
from handlers.changes import show_changes
from handlers.followed import following, stop_in_words, unfollow
from handlers.following import follow, follow_in_words
from handlers.inline import card_chosen, cards
from handlers.location import location
from handlers.membership import membership, renamed
from handlers.people import asker
from handlers.presses import press
from handlers.services import Services
from handlers.starting import forget, help_, language, start, unknown_command, unknown_word, unreadable
from handlers.telling import digest, pause, quiet, resume, timezone
from handlers.wishing import follow_words, stop_words
from rendering import audience, conversation
from rendering.notices import SHOW
from store.book import Book
from transport.context import BotApplication
from transport.inbound import Replies

PRIVATE = filters.ChatType.PRIVATE
GROUP = filters.ChatType.GROUPS
FORWARDED_WORDS = filters.FORWARDED & (filters.TEXT | filters.CAPTION)
OWN = filters.ChatType.PRIVATE & ~filters.FORWARDED
NEW = filters.UpdateType.MESSAGE
NEW_OR_EDITED = filters.UpdateType.MESSAGE | filters.UpdateType.EDITED_MESSAGE


class _ToTheBot(filters.MessageFilter):
    """Lets through what mentions the bot, or replies to a message of its."""

    def __init__(self, username: str) -> None:
        super().__init__(name="to the bot")
        self._mention = f"@{username}".casefold()

    def filter(self, message: TelegramMessage) -> bool:
        answered = message.reply_to_message
        if answered and answered.from_user and f"@{answered.from_user.username}".casefold() == self._mention:
            return True
        mentions = message.parse_entities([MessageEntity.MENTION]).values()
        return any(words.casefold() == self._mention for words in mentions)


class _Asked(filters.MessageFilter):
    """Lets through what is written in a chat that is being asked one of `steps`."""

    def __init__(self, services: Services, steps: Collection[str]) -> None:
        super().__init__(name="asked")
        self._services = services
        self._steps = steps

    def filter(self, message: TelegramMessage) -> bool:
        asked = self._services.store.dialogs.current(self._services.transport, message.chat_id)
        return asked is not None and asked.step in self._steps


class _Wording(filters.MessageFilter):
    """Lets through what asks for something in plain words, such as "follow Pokrovsk"."""

    def __init__(self, words: Callable[[str], str | None]) -> None:
        super().__init__(name=words.__name__)
        self._words = words

    def filter(self, message: TelegramMessage) -> bool:
        text = message.text or ""
        return not text.startswith("/") and self._words(text) is not None


def register(application: BotApplication, services: Services) -> None:
    """Attach the handlers; an update goes to the first that fits it."""
    to_the_bot = _ToTheBot(services.bot_username)
    application.add_handlers(
        [
            # What is forwarded is somebody else's: no command, and no question.
            MessageHandler(NEW & PRIVATE & filters.FORWARDED & filters.COMMAND, unknown_command),
            MessageHandler(NEW & PRIVATE & FORWARDED_WORDS, submitting.forwarded),
            CommandHandler("start", start, NEW & (PRIVATE | GROUP)),
            CommandHandler("help", help_, NEW & (PRIVATE | GROUP)),
            CommandHandler("status", members_may_ask(status), NEW_OR_EDITED & (PRIVATE | GROUP)),
            CommandHandler("source", members_may_ask(mistakes.source), NEW & (PRIVATE | GROUP)),
            CommandHandler("language", administered(language), NEW & (PRIVATE | GROUP)),
            CommandHandler("forget", administered(forget), NEW & (PRIVATE | GROUP)),
            CommandHandler("follow", administered(follow), NEW & (PRIVATE | GROUP)),
            CommandHandler("following", members_may_ask(following), NEW & (PRIVATE | GROUP)),
            CommandHandler(["unfollow", "stop"], administered(unfollow), NEW & (PRIVATE | GROUP)),
            CommandHandler("digest", members_may_ask(digest), NEW & (PRIVATE | GROUP)),
            CommandHandler("pause", administered(pause), NEW & (PRIVATE | GROUP)),
            CommandHandler("resume", administered(resume), NEW & (PRIVATE | GROUP)),
            CommandHandler("quiet", administered(quiet), NEW & (PRIVATE | GROUP)),
            CommandHandler("timezone", administered(timezone), NEW & (PRIVATE | GROUP)),
            # Whoever is no editor is answered as by `unknown_command`, which also takes what is forwarded.
            CommandHandler("editors", editors.editors, NEW & OWN),
            CommandHandler("channels", channels.channels, NEW & OWN),
            CommandHandler("settings", administered(channels.settings), NEW & GROUP),
            CommandHandler("broadcast", broadcasting.broadcast, NEW & OWN),
            CommandHandler("review", reviewing.review, NEW & OWN),
            CommandHandler("feeds", feeds.feeds, NEW & OWN),
            CommandHandler("correct", correcting.correct, NEW & OWN),
            CommandHandler("withdraw", correcting.withdraw, NEW & OWN),
            CommandHandler("undo", undoing.undo, NEW & OWN),
            CommandHandler("audit", undoing.audit, NEW & OWN),
            CommandHandler("speakers", cataloguing.speakers, NEW & OWN),
            CommandHandler("sources", cataloguing.sources, NEW & OWN),
            CommandHandler("takedown", cataloguing.takedown, NEW & OWN),
            MessageHandler(NEW & PRIVATE & filters.COMMAND, unknown_command),
            MessageHandler(
                NEW & OWN & filters.TEXT & ~filters.COMMAND & _Asked(services, channels.STEPS), channels.typed
            ),
            MessageHandler(
                NEW & OWN & _Asked(services, broadcasting.STEPS) & ~filters.COMMAND, broadcasting.typed
            ),
            MessageHandler(NEW & OWN & filters.TEXT & _Asked(services, feed_adding.STEPS), feed_adding.typed),
            MessageHandler(NEW & OWN & feed_adding.LISTS, feed_adding.listed),
            MessageHandler(NEW & OWN & _Wording(follow_words), follow_in_words),
            MessageHandler(NEW & OWN & _Wording(stop_words), stop_in_words),
            MessageHandler(NEW & PRIVATE & filters.TEXT & ~filters.COMMAND, submitting.written),
            MessageHandler(NEW_OR_EDITED & PRIVATE & filters.TEXT & ~filters.COMMAND, submitting.edited),
            MessageHandler(
                NEW_OR_EDITED & GROUP & filters.TEXT & ~filters.COMMAND & to_the_bot, members_may_ask(mention)
            ),
            MessageHandler(NEW & PRIVATE & filters.LOCATION, location),
            MessageHandler(NEW & PRIVATE & ~filters.TEXT & ~filters.StatusUpdate.ALL, unreadable),
            CallbackQueryHandler(channels.press, pattern=channel_press.BUTTONS),
            CallbackQueryHandler(editors.press, pattern=team.BUTTONS),
            CallbackQueryHandler(broadcasting.press, pattern=domain_broadcast.BUTTONS),
            CallbackQueryHandler(questions_back.press, pattern=pending.BUTTONS),
            CallbackQueryHandler(cataloguing.press, pattern=catalogue.BUTTONS),
            CallbackQueryHandler(correcting.press, pattern=correction.BUTTONS),
            CallbackQueryHandler(reviewing.press, pattern=card_press.BUTTONS),
            CallbackQueryHandler(pairing.press, pattern=pair_press.BUTTONS),
            CallbackQueryHandler(feeds.press, pattern=feed_press.BUTTONS),
            CallbackQueryHandler(mistakes.press, pattern=mistake.BUTTONS),
            CallbackQueryHandler(administered(follow_presses.press), pattern=following_press.BUTTONS),
            CallbackQueryHandler(show_changes, pattern=rf"^{SHOW}\|"),
            CallbackQueryHandler(press),
            InlineQueryHandler(cards),
            ChosenInlineResultHandler(card_chosen),
            ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER),
            MessageHandler(NEW & GROUP & filters.StatusUpdate.NEW_CHAT_TITLE, renamed),
        ]
    )


def replies(services: Services) -> Replies:
    """Return what is said when a turn was refused or failed."""

    def apologise(update: Update) -> Turn[Book]:
        return Turn(say=[conversation.failed(asker(update, services).own_language)])

    def explain(error: UserError, update: Update) -> Turn[Book]:
        if isinstance(error, UncheckedError):
            return Turn(say=[audience.unchecked(asker(update, services).own_language)])
        return unknown_word(update, services) if isinstance(error, NotAllowedError) else apologise(update)

    def slow_down(update: Update) -> Turn[Book]:
        return Turn(say=[conversation.slow_down(asker(update, services).own_language)])

    return Replies(explain, apologise, slow_down)
