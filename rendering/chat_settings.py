"""How a chat wants to be told what it did not ask for: questions and confirmations."""

from datetime import datetime, time

from markupsafe import Markup

from domain.following import Choose, ChooseQuiet, ChooseZone, FollowPress, Setting, encode
from domain.language import Language
from domain.schedule import Quiet
from domain.subscription import ChatSettings, WhenNothing
from domain.turn import Button, Message
from rendering import wishes
from rendering.buttons import rows
from rendering.cleaning import clean, shortened
from rendering.measuring import LABEL
from rendering.words import words
from rendering.zones import OFFERED, zone_name

LONGEST_TYPED = 40

HOURS = (Quiet(time(22), time(7)), Quiet(time(23), time(8)), Quiet(time(21), time(6)))
"""Quiet hours with a button."""


def settings_card(settings: ChatSettings, language: Language, edits: int | None) -> Message:
    """Return how a chat is told, with a button for each thing that can be changed."""
    word = words(language)
    lines = [word("following-zone", zone=zone_name(settings.zone.key, language))]
    if settings.quiet:
        begins, ends = wishes.clock(settings.quiet.begins), wishes.clock(settings.quiet.ends)
        lines.append(word("following-quiet", begins=begins, ends=ends))
    lines.append(word("following-when-nothing", choice=settings.when_nothing.value))
    lines += [word("following-discreet")] if settings.discreet else []
    lines += [word("following-paused")] if settings.paused_at else []
    nothing = {
        WhenNothing.WORD: (word("button-word"), Setting.WORD),
        WhenNothing.NOTHING: (word("button-nothing"), Setting.NOTHING),
        WhenNothing.SLEEP: (word("button-sleep"), Setting.SLEEP),
    }
    others = [each for choice, each in nothing.items() if choice is not settings.when_nothing]
    pause = (word("button-pause"), Setting.PAUSE)
    discreet = (word("button-discreet"), Setting.DISCREET)
    if settings.paused_at:
        pause = (word("button-resume"), Setting.RESUME)
    if settings.discreet:
        discreet = (word("button-not-discreet"), Setting.OPEN)
    buttons = rows(
        [
            _choose(word("button-zone"), Setting.ZONES, language),
            _choose(word("button-quiet"), Setting.QUIET, language),
        ],
        [_choose(*pause, language), _choose(*discreet, language)],
        [_choose(*each, language) for each in others],
        [_choose(word("button-all-followed"), Setting.LIST, language)],
    )
    return Message(Markup("\n").join(lines), buttons, edits=edits)


def which_zone(language: Language, *, asked: str = "", edits: int | None = None) -> Message:
    """Return the question for the time zone; `asked`: what was typed and is none."""
    word = words(language)
    typed = shortened(clean(asked), LONGEST_TYPED)
    text = word("zone-unknown", asked=typed) if typed else word("zone-which")
    offered = [Button(zone_name(zone, language), encode(ChooseZone(language, zone))) for zone in OFFERED]
    return Message(text, rows(list(offered[:3]), list(offered[3:])), edits=edits)


def zone_set(zone: str, now: datetime, language: Language) -> Message:
    """Return that hours are counted in `zone`, where it is `now`."""
    return Message(words(language)("zone-set", zone=zone_name(zone, language), time=wishes.clock(now)))


def which_quiet(settings: ChatSettings, language: Language, edits: int | None = None) -> Message:
    """Return the question for the quiet hours."""
    word = words(language)
    offered = []
    for quiet in HOURS:
        begins, ends = wishes.clock(quiet.begins), wishes.clock(quiet.ends)
        label = word("button-quiet-hours", begins=begins, ends=ends)
        offered.append(_button(label, ChooseQuiet(language, quiet)))
    off = [_choose(word("button-not-quiet"), Setting.NOT_QUIET, language)] if settings.quiet else []
    return Message(word("quiet-which"), rows(list(offered), list(off)), edits=edits)


def quiet_set(quiet: Quiet | None, zone: str, language: Language) -> Message:
    """Return which hours are quiet from now on."""
    word = words(language)
    if quiet is None:
        return Message(word("quiet-off"))
    begins, ends = wishes.clock(quiet.begins), wishes.clock(quiet.ends)
    return Message(word("quiet-set", zone=zone_name(zone, language), begins=begins, ends=ends))


def paused(language: Language) -> Message:
    """Return that nothing is sent unasked, with a button to change that."""
    word = words(language)
    return Message(word("paused"), rows([_choose(word("button-resume"), Setting.RESUME, language)]))


def _choose(label: Markup, setting: Setting, language: Language) -> Button:
    return _button(label, Choose(language, setting))


def _button(label: Markup, press: FollowPress) -> Button:
    return Button(shortened(label.unescape(), LABEL), encode(press))
