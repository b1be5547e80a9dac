"""Adding feeds: one by its link, many by a list; and giving the list away."""

import json
from collections.abc import Iterable
from urllib.parse import urlsplit

from telegram import Update
from telegram.ext import filters

from domain.errors import ArticleError
from domain.statement import Source
from domain.turn import Message, Toast, Turn
from handlers.people import Asker, asker
from handlers.roles import editor_in_private, must_be_editor, signature
from handlers.services import Services
from handlers.starting import unreadable
from intake.opml import LARGEST, LONGEST_NAME, add_listed, is_feed_address, read_opml, write_opml
from rendering import feed_choices
from rendering import feeds as shown
from rendering.words import words
from store.book import Book
from transport.context import Context

LINK = "feed link"
NAME = "feed name"
LISTS = filters.Document.FileExtension("opml") | filters.Document.FileExtension("xml")
"""Files that are taken for a list of feeds where an editor sends them."""

STEPS = frozenset({LINK, NAME})
"""What an editor is being asked who adds a feed (`store.dialogs`)."""


def ask(context: Context[Services], who: Asker) -> Turn[Book]:
    """Ask for a feed's link."""
    services = context.services
    return Turn(
        say=[feed_choices.ask_link(who.own_language)],
        change=lambda book: book.ask(services.transport, who.chat, LINK, "", context.now),
    )


async def typed(update: Update, context: Context[Services]) -> Turn[Book]:
    """Take an editor's answer: the link, or the outlet's name."""
    editor, who = must_be_editor(update, context), asker(update, context.services)
    asked = context.services.store.dialogs.current(context.services.transport, who.chat)
    text = " ".join(((update.effective_message and update.effective_message.text) or "").split())
    if asked is not None and asked.step == NAME:
        return take_name(update, context, editor, text[:LONGEST_NAME])
    return _take_link(context, who, text)


def _take_link(context: Context[Services], who: Asker, text: str) -> Turn[Book]:
    services, language = context.services, who.own_language
    url = text if "://" in text else f"https://{text}"
    if not is_feed_address(url) or "." not in (urlsplit(url).hostname or ""):
        return Turn(
            say=[feed_choices.no_link(language)],
            change=lambda book: book.end_dialog(services.transport, who.chat),
        )
    if services.store.feeds.at(url):
        return Turn(
            say=[Message(words(language)("feed-known"))],
            change=lambda book: book.end_dialog(services.transport, who.chat),
        )
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    data = json.dumps({"url": url, "name": host})
    return Turn(
        say=[feed_choices.ask_name(host, language)],
        change=lambda book: book.ask(services.transport, who.chat, NAME, data, context.now),
    )


def take_name(update: Update, context: Context[Services], editor: int, name: str | None) -> Turn[Book]:
    """Add the feed under the outlet's name; None: the one that was offered."""
    services, who = context.services, asker(update, context.services)
    asked = services.store.dialogs.current(services.transport, who.chat)
    if asked is None or asked.step != NAME:
        return Turn(at_once=Toast())
    data = json.loads(asked.data)
    outlet = (name or data["name"]).strip() or data["name"]

    def add(book: Book) -> Iterable[Message]:
        book.must_be_editor(editor)
        book.end_dialog(services.transport, who.chat)
        feed = book.add_feed(
            Source(outlet), data["url"], services.feed_settings, context.now, by=signature(editor)
        )
        added = book.feed(feed)
        told = words(who.own_language)("feed-added")
        now = context.now.astimezone(services.timezone)
        return [shown.feed_card(added, 0, (), who.own_language, now, told=told)]

    return Turn(change=add)


async def listed(update: Update, context: Context[Services]) -> Turn[Book]:
    """Add the feeds of a list that an editor has sent as a file."""
    editor, who = editor_in_private(update, context.services), asker(update, context.services)
    if editor is None:
        return await unreadable(update, context)
    document = update.message.document if update.message else None
    if document is None or (document.file_size or 0) > LARGEST:
        return Turn(say=[shown.no_list(who.own_language)])
    file = await document.get_file()
    try:
        found = read_opml(bytes(await file.download_as_bytearray()), context.services.feed_settings)
    except ArticleError:
        return Turn(say=[shown.no_list(who.own_language)])

    def add(book: Book) -> Iterable[Message]:
        book.must_be_editor(editor)
        added = add_listed(book, found.feeds, context.now, by=signature(editor))
        known = len(found.feeds) - added
        return [shown.imported(added, known, found.refused, who.own_language)]

    return Turn(change=add)


def export(context: Context[Services], who: Asker) -> Turn[Book]:
    """Send the list of feeds as a file."""
    everything = context.services.store.feeds.all()
    return Turn(say=[shown.exported(write_opml(everything), len(everything), who.own_language)])
