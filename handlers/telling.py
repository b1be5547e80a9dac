"""/digest, /pause, /resume, /quiet, /timezone: when and how a chat is told what it did not ask for."""

import re
from datetime import time
from zoneinfo import ZoneInfo

from telegram import Update

from delivery.digests import read_digest, scheduled
from domain.language import Language
from domain.place import Meaning
from domain.schedule import Quiet
from domain.turn import Turn
from handlers.day_times import in_figures, is_vague
from handlers.followed import address_of, settings_of
from handlers.languages import language_of
from handlers.people import Asker, asker
from handlers.rhythms import says_when, without
from handlers.services import Services
from rendering import chat_settings
from rendering.digests import digest_messages
from rendering.follow_replies import phrase
from rendering.zones import find_zone
from store.book import Book
from transport.context import Context

UKRAINE = "Europe/Kyiv"
"""Where all places of the gazetteer that comes with Sitrep are; the east of it keeps this time too."""

_HOURS = re.compile(
    r"(?<![\d:.])([01]?\d|2[0-4])(?:[:.]([0-5]\d))?\s*(?:-|–|—|to|until|till|до|по)\s*([01]?\d|2[0-4])(?:[:.]([0-5]\d))?(?![:.]?\d)\b",
    re.IGNORECASE,
)
_OFF = frozenset("off no none never вимкнути ні немає без выключить нет".split())


async def digest(update: Update, context: Context[Services]) -> Turn[Book]:
    """Show what the next digest would say if it were due now; its watermark stays where it is."""
    who = asker(update, context.services)
    words = " ".join(context.args or ())
    if says_when(words):
        return Turn(say=[phrase("digest-no-time", language_of(words) or who.own_language)])
    return digest_now(context, who, who.own_language)


def digest_now(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    services, address = context.services, address_of(context.services, who)
    settings = settings_of(services, who)
    found = services.store.subscriptions.of(address)
    subscriptions = scheduled(found)
    if not subscriptions:
        return Turn(say=[phrase("digest-no-schedule" if found else "following-none", language)])
    read = read_digest(services.unasked, address, subscriptions, context.now, asked=True)
    return Turn(
        say=digest_messages(
            read.digest,
            language=language,
            sides=services.sides,
            now=context.now.astimezone(settings.zone),
            bot_username=services.bot_username,
            read_up_to=read.up_to if read.digest.has_news else None,
        )
    )


def mark_read(context: Context[Services], who: Asker, language: Language, seq: int) -> Turn[Book]:
    """Let the next digest begin where the one that was shown ends, never beyond the journal."""
    services, now = context.services, context.now
    up_to = min(seq, services.store.windows.settled(now, services.unasked.hold))
    ids = [each.id for each in scheduled(services.store.subscriptions.of(address_of(services, who)))]
    return Turn(
        say=[phrase("digest-marked", language)],
        change=lambda book: book.told(ids, up_to, now),
    )


async def pause(update: Update, context: Context[Services]) -> Turn[Book]:
    """Send nothing unasked until the chat resumes."""
    who = asker(update, context.services)
    return pause_now(context, who, who.own_language)


def pause_now(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    services, now = context.services, context.now
    return Turn(
        say=[chat_settings.paused(language)],
        change=lambda book: book.set_paused(services.transport, who.chat, now),
    )


async def resume(update: Update, context: Context[Services]) -> Turn[Book]:
    """Send again what is followed."""
    who = asker(update, context.services)
    return resume_now(context, who, who.own_language)


def resume_now(context: Context[Services], who: Asker, language: Language) -> Turn[Book]:
    services = context.services
    return Turn(
        say=[phrase("resumed", language)],
        change=lambda book: book.set_paused(services.transport, who.chat, None),
    )


async def quiet(update: Update, context: Context[Services]) -> Turn[Book]:
    """Set the quiet hours, or ask for them."""
    services, who = context.services, asker(update, context.services)
    text = " ".join(context.args or ())
    if set(text.casefold().split()) & _OFF:
        return set_quiet(context, who, who.own_language, None)
    hours = quiet_hours(text)
    if hours is None:
        return Turn(say=[chat_settings.which_quiet(settings_of(services, who), who.own_language)])
    return set_quiet(context, who, who.own_language, hours)


def quiet_hours(text: str) -> Quiet | None:
    """Return the hours that "22:00-07:00", "22–7" or "from 10 pm to 7 am" mean."""
    text = in_figures(text)
    found = _HOURS.search(text)
    if found is None or is_vague(without(text, found)):
        return None
    begins, begun, ends, ended = found.groups()
    try:
        return Quiet(time(int(begins) % 24, int(begun or 0)), time(int(ends) % 24, int(ended or 0)))
    except ValueError:
        return None


def set_quiet(context: Context[Services], who: Asker, language: Language, hours: Quiet | None) -> Turn[Book]:
    services, now = context.services, context.now
    zone = settings_of(services, who).zone

    def change(book: Book) -> None:
        book.set_quiet(services.transport, who.chat, hours)
        book.release_held(services.transport, who.chat, now)

    return Turn(say=[chat_settings.quiet_set(hours, zone.key, language)], change=change)


async def timezone(update: Update, context: Context[Services]) -> Turn[Book]:
    """Set the chat's time zone by the name of a city or zone, or ask for it."""
    who = asker(update, context.services)
    return zone_for(context, who, " ".join(context.args or ()))


def zone_for(context: Context[Services], who: Asker, text: str) -> Turn[Book]:
    """Set the time zone of the chat of `who` by the name of a city or zone, or ask for it."""
    services = context.services
    if not text.strip():
        return Turn(say=[chat_settings.which_zone(who.own_language)])
    language = who.language(text)
    zone = find_zone(text[:100]) or _of_place(services, text)
    if zone is None:
        return Turn(say=[chat_settings.which_zone(language, asked=text)])
    return set_zone(context, who, language, zone)


def _of_place(services: Services, text: str) -> str | None:
    resolution = services.gazetteer.resolve(text, services.store.activity)
    return UKRAINE if resolution.first.kind is not Meaning.NONE else None


def set_zone(context: Context[Services], who: Asker, language: Language, name: str) -> Turn[Book]:
    """Count a chat's hours in a zone; its digests come at the same hours of the new one."""
    services, now = context.services, context.now
    zone = ZoneInfo(name)

    def change(book: Book) -> None:
        book.set_zone(services.transport, who.chat, zone)
        book.reschedule(services.transport, who.chat, zone, now)
        book.release_held(services.transport, who.chat, now)

    return Turn(say=[chat_settings.zone_set(name, now.astimezone(zone), language)], change=change)
