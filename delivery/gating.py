"""What stands between a message and its group or channel: approval, and one message instead of many."""

from dataclasses import replace
from datetime import datetime

from delivery.parts import Parts
from domain.audience import ChatKind, Membership
from domain.delivery import BROADCAST, NOTICE, Composed, Planned
from domain.language import Language
from domain.turn import Message
from rendering import audience
from store.alerts import ALERT
from store.book import Book
from store.due import DIGEST

POSTS = (ALERT, DIGEST, NOTICE, BROADCAST)
"""Purposes of what is new in a chat; an edit of what stands there is none."""


def gated(parts: Parts, planned: Planned, composed: Composed[Book], now: datetime) -> Composed[Book]:
    """Return what is sent of `composed`: all of it, or a word to the administrator who is to see it first."""
    if planned.purpose not in POSTS or not composed.messages:
        return composed
    member = parts.store.audience.of(parts.transport, planned.chat)
    if member.kind in (None, ChatKind.PRIVATE):
        return composed
    if "dropped" in planned.plan:
        return Composed((), composed.change)
    if member.approval and "approved" not in planned.plan:
        return _waits(parts, planned, now)
    if member.pinned and planned.purpose in (ALERT, DIGEST):
        return _status(parts, planned, composed)
    return composed


def preview(parts: Parts, title: str, messages: Composed[Book], post: int, runner: int) -> Composed[Book]:
    """Return the messages as they will look, for the administrator, with the buttons that decide."""
    language = parts.store.chats.language(parts.transport, runner) or Language.EN
    if not messages.messages:
        return Composed((audience.nothing_to_approve(title, language),))
    shown = [replace(each, edits=None, replies_to=None, buttons=()) for each in messages.messages]
    return Composed((*shown, audience.approve(title, post, language)))


def member_of(parts: Parts, chat: int) -> Membership:
    return parts.store.audience.of(parts.transport, chat)


def _waits(parts: Parts, planned: Planned, now: datetime) -> Composed[Book]:
    def hold(book: Book) -> None:
        book.hold_post(parts.transport, planned.chat, planned.thread, planned.purpose, planned.plan, now)

    return Composed((), hold)


def _status(parts: Parts, planned: Planned, composed: Composed[Book]) -> Composed[Book]:
    """Return the edit of the message that is kept up to date; the first of them is a new one, and pinned."""
    standing = parts.store.posts.status(parts.transport, planned.chat, planned.thread)
    first: Message = replace(composed.messages[0], edits=standing)
    return Composed((first,), composed.change, tells=composed.tells)
