"""What is said to groups, channels and those who run them."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from domain.audience import HOLDS, ChatKind, Membership
from domain.channel_press import Settle, SettlePress, encode
from domain.language import Language
from domain.statement import Topic
from domain.turn import Button, Message
from rendering.cleaning import legible, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.tags import bold
from rendering.words import words

STOPS = 8
"""Things followed that have a button to stop them, on one page."""

LONGEST_TITLE = 60
"""Characters of a chat's name."""


def only_administrators(language: Language, *, replies_to: int | None = None) -> Message:
    """Return that only administrators settle what a group gets."""
    return Message(words(language)("only-administrators"), replies_to=replies_to)


def unchecked(language: Language) -> Message:
    """Return that Telegram could not be asked who is an administrator."""
    return message([words(language)("administrators-unchecked")])


def channel_added(title: str, language: Language, *, chat: int) -> Message:
    """Return what the one is told, in private, who has made the bot an administrator of a channel."""
    return Message(words(language)("channel-added", title=legible(title, LONGEST_TITLE)), chat=chat)


def approve(title: str, post: int, language: Language) -> Message:
    """Return the card under a preview: it waits for a word."""
    word = words(language)
    buttons = (
        _button(word("button-approve"), SettlePress(language, Settle.APPROVE, post)),
        _button(word("button-post-drop"), SettlePress(language, Settle.DROP, post)),
    )
    return Message(word("post-waits", title=legible(title, LONGEST_TITLE)), (buttons,))


def nothing_to_approve(title: str, language: Language) -> Message:
    """Return that what waited has nothing left to say."""
    return message([words(language)("post-empty", title=legible(title, LONGEST_TITLE))])


def decided(language: Language, *, approved: bool) -> Message:
    """Return what was decided."""
    return message([words(language)("post-approved" if approved else "post-dropped")])


def channels(found: Sequence[Membership], language: Language) -> Message:
    """Return the channels that somebody administers, a button each; where there is none, how to begin."""
    word = words(language)
    if not found:
        return message([word("channels-none")])
    rows = tuple(
        (_button(escape(legible(each.title, LABEL)), SettlePress(language, Settle.OPEN, each.chat)),)
        for each in found
    )
    return Message(word("channels-which"), rows)


def page(
    member: Membership,
    followed: Sequence[tuple[int, Markup]],
    chosen: Language | None,
    language: Language,
    *,
    zone: str,
) -> Message:
    """Return all that is settled for a group or channel, and the buttons that change it."""
    word = words(language)
    hours = member.holds.get(Topic.STRIKE, 0)
    lines = [
        bold(legible(member.title, LONGEST_TITLE)),
        word("page-follows", things=Markup(", ").join(name for _, name in followed) or word("page-nothing")),
        word("page-language", language=word("button-language", language=(chosen or language).value)),
        word("page-zone", zone=zone),
        word("page-approval", on=_on(member.approval)),
        word("page-pinned", on=_on(member.pinned)),
        word("page-hold", count=hours),
    ]
    is_channel = member.kind is ChatKind.CHANNEL
    if not is_channel:
        lines.append(word("page-who-asks", who=member.who_asks.value))
    return Message(Markup("\n").join(lines), _page_buttons(member, followed, language, hours))


def _page_buttons(
    member: Membership, followed: Sequence[tuple[int, Markup]], language: Language, hours: int
) -> tuple[tuple[Button, ...], ...]:
    word = words(language)

    def button(label: Markup, settle: Settle, value: str = "") -> Button:
        return _button(label, SettlePress(language, settle, member.chat, value))

    later = HOLDS[(HOLDS.index(hours) + 1) % len(HOLDS)] if hours in HOLDS else 0
    rows = [
        [button(word("button-language", language=each.value), Settle.SPEAK, each.value) for each in Language],
        [
            button(
                word("button-approval", on=_on(not member.approval)),
                Settle.APPROVAL,
                str(int(not member.approval)),
            ),
            button(
                word("button-pinned", on=_on(not member.pinned)), Settle.PINNED, str(int(not member.pinned))
            ),
        ],
        [button(word("button-hold", count=later), Settle.HOLD, str(later))],
    ]
    if member.kind is ChatKind.CHANNEL:
        rows.append(
            [
                button(word("button-follow-there"), Settle.FOLLOW),
                button(word("button-zone-there"), Settle.ZONE),
            ]
        )
    else:
        other = "everybody" if member.who_asks == "administrators" else "administrators"
        rows.append([button(word("button-who-asks", who=other), Settle.WHO, other)])
    rows += [
        [button(word("button-stop-there", thing=name), Settle.STOP, str(number))]
        for number, name in followed[:STOPS]
    ]
    return tuple(tuple(row) for row in rows)


def ask_follow(title: str, language: Language) -> Message:
    """Return the question what a channel is to get."""
    return message([words(language)("channel-what", title=legible(title, LONGEST_TITLE))])


def once_more(refused: Message, language: Language) -> Message:
    """Return why a channel does not get what was written for it, and that it can be written again."""
    again = words(language)("channel-again")
    return Message(Markup("\n\n").join([refused.html, again]))


def no_channel(language: Language) -> Message:
    """Return that the channel is not known, or not the asker's."""
    return message([words(language)("channel-unknown")])


def _on(value: bool) -> str:
    return "on" if value else "off"


def _button(label: Markup, press: SettlePress) -> Button:
    return Button(shortened(label.unescape(), LABEL), encode(press))
