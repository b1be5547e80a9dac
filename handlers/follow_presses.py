"""What the buttons of following do."""

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import available_timezones

from telegram import Update

from domain.digest import Followed
from domain.following import (
    Choose,
    ChooseQuiet,
    ChooseZone,
    FollowPlace,
    FollowSpeaker,
    MarkRead,
    Retime,
    Setting,
    Show,
    Step,
    Toggle,
    decode,
)
from domain.language import Language
from domain.subscription import ALL, ChatSettings, Subscription, WhenNothing
from domain.turn import Message, Toast, Turn
from handlers.followed import address_of, all_followed, listed, settings_of, stop, undo
from handlers.following import at_once, follow_place, follow_speaker, wished
from handlers.people import Asker, asker
from handlers.services import Services
from handlers.telling import digest_now, mark_read, pause_now, resume_now, set_quiet, set_zone
from handlers.wishing import Wanted
from rendering import chat_settings
from rendering.follow_replies import phrase
from rendering.following import filter_choice, followed_card, times
from store.book import Book
from transport.context import Context


async def press(update: Update, context: Context[Services]) -> Turn[Book]:
    """Do what a pressed button of following says; one that nobody knows any more does nothing."""
    query = update.callback_query
    if update.effective_chat is None:
        return Turn(at_once=Toast())
    pressed = decode((query.data if query else None) or "")
    who = asker(update, context.services)
    match pressed:
        case FollowPlace() | FollowSpeaker():
            return _follow(context, who, pressed)
        case Show(language, step, number):
            return _show(context, who, language, step, number)
        case Retime(language, number, _) | Toggle(language, number, _):
            return _change(context, who, language, number, pressed)
        case Choose(language, setting):
            return _SETTINGS[setting](context, who, language)
        case ChooseZone(language, zone) if zone in available_timezones():
            return set_zone(context, who, language, zone)
        case ChooseQuiet(language, quiet):
            return set_quiet(context, who, language, quiet)
        case MarkRead(language, seq):
            return mark_read(context, who, language, seq)
    return Turn(at_once=Toast())


def _follow(context: Context[Services], who: Asker, pressed: FollowPlace | FollowSpeaker) -> Turn[Book]:
    services = context.services
    asked = wished(services, who)
    if isinstance(pressed, FollowSpeaker):
        speaker = services.store.called.one(pressed.speaker)
        if speaker is None:
            return Turn(at_once=Toast())
        return follow_speaker(context, who, speaker.name, asked or Wanted(""), pressed.language)
    place = services.gazetteer.place(pressed.place)
    if place is None:
        return Turn(at_once=Toast())
    if pressed.at_once or pressed.topic:
        wish = at_once(pressed.topic)
        return follow_place(
            context, who, place, wish if pressed.at_once else replace(wish, rhythm=None), pressed.language
        )
    return follow_place(context, who, place, asked or Wanted(""), pressed.language)


def _one(services: Services, who: Asker, number: int) -> Followed | None:
    found = services.store.subscriptions.one(address_of(services, who), number)
    return services.unasked.followed(found) if found else None


def _show(context: Context[Services], who: Asker, language: Language, step: Step, number: int) -> Turn[Book]:
    services = context.services
    followed = _one(services, who, number)
    if followed is None:
        return Turn(say=[phrase("gone", language)])
    if step is Step.STOP:
        return stop(context, who, [followed], language)
    settings = settings_of(services, who)
    return Turn(say=[_card(context, who, settings, language, step, followed)])


def _card(
    context: Context[Services],
    who: Asker,
    settings: ChatSettings,
    language: Language,
    step: Step,
    followed: Followed,
) -> Message:
    services = context.services
    now, at = context.now.astimezone(settings.zone), services.unasked.default_time
    match step:
        case Step.TIMES:
            return times(followed, language=language, now=now, at=at, edits=who.message_id)
        case Step.FILTER:
            return filter_choice(
                followed, language=language, sides=services.sides, now=now, edits=who.message_id
            )
    return followed_card(
        followed,
        settings,
        language=language,
        sides=services.sides,
        now=now,
        default_time=at,
        edits=who.message_id,
    )


def _change(
    context: Context[Services], who: Asker, language: Language, number: int, pressed: Retime | Toggle
) -> Turn[Book]:
    """Change one subscription; the message shows it as it stands after that, whoever pressed meanwhile."""
    services, now = context.services, context.now
    followed = _one(services, who, number)
    if followed is None:
        return Turn(say=[phrase("gone", language)])
    address, settings = address_of(services, who), settings_of(services, who)
    step = Step.CARD if isinstance(pressed, Retime) else Step.FILTER

    def change(book: Book) -> list[Message]:
        if isinstance(pressed, Retime):
            book.set_rhythm(address, number, pressed.rhythm, settings.zone, now)
        else:
            before = book.subscription(address, number).wish.filter
            book.set_filter(address, number, before.toggled(pressed.value) if pressed.value else ALL)
        stands: Subscription = book.subscription(address, number)
        return [_card(context, who, settings, language, step, replace(followed, subscription=stands))]

    return Turn(change=change)


def _settings_card(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    card = chat_settings.settings_card(settings_of(context.services, who), language, who.message_id)
    return Turn(say=[card])


def _which_zone(_context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    return Turn(say=[chat_settings.which_zone(language, edits=who.message_id)])


def _which_quiet(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    settings = settings_of(context.services, who)
    return Turn(say=[chat_settings.which_quiet(settings, language, edits=who.message_id)])


def _stop_all(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    return stop(context, who, all_followed(context.services, who), language)


def _list(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    return listed(context, who, language)


def _chooses(change: Callable[[Book, str, int], None]) -> Callable[..., Turn[Book]]:
    """Return what sets something of the chat and shows how it wants to be told from now on."""

    def choose(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
        services = context.services

        def write(book: Book) -> list[Message]:
            change(book, services.transport, who.chat)
            stands = book.settings(services.transport, who.chat, services.timezone)
            return [chat_settings.settings_card(stands, language, who.message_id)]

        return Turn(change=write)

    return choose


def _no_quiet(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    return set_quiet(context, who, language, None)


_SETTINGS: dict[Setting, Callable[[Context[Services], Asker, Language], Turn[Book]]] = {
    Setting.LIST: _list,
    Setting.SETTINGS: _settings_card,
    Setting.ZONES: _which_zone,
    Setting.QUIET: _which_quiet,
    Setting.NOT_QUIET: _no_quiet,
    Setting.PAUSE: pause_now,
    Setting.RESUME: resume_now,
    Setting.DISCREET: _chooses(lambda book, transport, chat: book.set_discreet(transport, chat, True)),
    Setting.OPEN: _chooses(lambda book, transport, chat: book.set_discreet(transport, chat, False)),
    Setting.WORD: _chooses(lambda book, t, chat: book.set_when_nothing(t, chat, WhenNothing.WORD)),
    Setting.NOTHING: _chooses(lambda book, t, chat: book.set_when_nothing(t, chat, WhenNothing.NOTHING)),
    Setting.SLEEP: _chooses(lambda book, t, chat: book.set_when_nothing(t, chat, WhenNothing.SLEEP)),
    Setting.STOP_ALL: _stop_all,
    Setting.UNDO: undo,
    Setting.DIGEST: digest_now,
}
