"""What is said besides answers about a place: greetings, questions back, apologies."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from markupsafe import Markup

from domain.language import Language
from domain.place import ActivityLookup, Place, Resolved
from domain.press import AskPlace, FurtherChoices, NoneOfThese, Speak
from domain.team import Role
from domain.turn import Button, Message
from rendering import days
from rendering.buttons import button, place_button, rows
from rendering.cleaning import clean, shortened
from rendering.composing import message
from rendering.measuring import LABEL
from rendering.reader import Reader, reader
from rendering.tags import bold
from rendering.words import words

LONGEST_TYPED = 40
"""Characters of what a reader wrote that are repeated to them."""

CHOICES = 8
"""Places offered for one name at most."""

NO_LANDMARKS: Mapping[str, Place] = {}

PressOf = Callable[[Place], str]
"""What gives the callback data of a place's button."""

NEAR = 6
"""Places offered for an unknown name at most."""


def welcome(language: Language) -> Message:
    """Return the answer to /start; its buttons show it in another language."""
    return message([words(language)("welcome")], rows(_languages(language, greeting=True)))


def help_text(language: Language, role: Role = Role.READER) -> Message:
    """Return the answer to /help in a private chat, with what the role can do besides."""
    word = words(language)
    texts = [word("help")]
    if role is not Role.READER:
        texts.append(word("help-editor"))
    if role is Role.OWNER:
        texts.append(word("help-owner"))
    return message(texts)


def group_help(language: Language, bot_username: str) -> Message:
    """Return the answer to /help in a group: what works there."""
    return message([words(language)("help-group", bot=bot_username)])


def small_talk(language: Language) -> Message:
    """Return a friendly line to what asks about no place."""
    return message([words(language)("small-talk")])


def slow_down(language: Language) -> Message:
    """Return the one answer to somebody who asks faster than anybody can read."""
    return message([words(language)("slow-down")])


def outside(language: Language) -> Message:
    """Return the answer about a place outside Ukraine."""
    return message([words(language)("outside")])


def unknown(
    asked: str, near: Sequence[Place], language: Language, *, press: PressOf | None = None
) -> Message:
    """Return that no such place is known, with a button for each of the places named like it.

    `press` gives the data of a place's button; without it the button asks about the place.
    """
    word = words(language)
    typed = shortened(clean(asked), LONGEST_TYPED)
    if not typed:
        return message([word("unknown-empty")])
    if not near:
        return message([word("unknown", asked=typed)])
    offered = near[:NEAR]
    lines = [word("unknown-near", asked=typed), *(described(place, language) for place in offered)]
    labels = [_label(place, offered, language) for place in offered]
    buttons = [
        Button(shortened(label, LABEL), press(place)) if press else place_button(place, language, label)
        for place, label in zip(offered, labels, strict=True)
    ]
    return message([Markup("\n").join(lines)], rows(buttons[:2], buttons[2:4], buttons[4:]))


def choice(
    resolved: Resolved,
    activity: ActivityLookup,
    *,
    language: Language,
    now: datetime,
    page: int = 0,
    landmarks: Mapping[str, Place] = NO_LANDMARKS,
    press: PressOf | None = None,
) -> Message:
    """Return the question which of several places is meant, each with the day of its newest statement.

    `press` gives the data of a place's button, where it does not ask about the place; then only the first
    eight are offered, and how many are left is said.

    `now` is aware, in the zone the reader's days are counted in. `page` counts from 0, eight places each.
    `landmarks` are towns by the id of a place near them, to tell apart namesakes of one district.
    """
    who = reader(language, (), now)
    last = (len(resolved.matches) - 1) // CHOICES
    first = min(page, last) * CHOICES
    offered = [match.place for match in resolved.matches[first : first + CHOICES]]
    lines = [_which(resolved, who)]
    for number, place in enumerate(offered, start=first + 1):
        known = activity.get(place.id)
        newest = days.relative(known.newest, who) if known else who.words("no-statements")
        which = described(place, language)
        if landmark := landmarks.get(place.id):
            which = Markup(", ").join([which, who.words("landmark", name=landmark.names.in_(language))])
        lines.append(Markup("{}. {}: {}").format(number, which, newest))
    numbered = list(enumerate(offered, start=first + 1))
    if press:
        follow = [Button(str(n), press(place)) for n, place in numbered]
        if left := len(resolved.matches) - len(offered):
            lines.append(who.words("choice-more", count=left))
        return message([Markup("\n").join(lines)], rows(list(follow[:4]), list(follow[4:])))
    buttons = [button(str(n), AskPlace(language, place.id)) for n, place in numbered]
    ends = [_further(page, last, len(resolved.matches), who), _none_of_these(who)]
    return message([Markup("\n").join(lines)], rows(buttons[:4], buttons[4:], ends))


def _further(page: int, last: int, count: int, who: Reader) -> Button | None:
    """Return "Show all 22", then "Next"; None on the last page."""
    if page >= last:
        return None
    label = who.words("button-next") if page else who.words("button-show-all", count=count)
    return button(label, FurtherChoices(who.language, page + 1))


def _none_of_these(who: Reader) -> Button | None:
    return button(who.words("button-none"), NoneOfThese(who.language))


def ask_district(language: Language) -> Message:
    """Return the question back where none of the offered places was meant."""
    return message([words(language)("ask-district")])


def cannot_read(language: Language) -> Message:
    """Return the answer to a voice message, a photo or a sticker."""
    return message([words(language)("cannot-read")])


def too_long(language: Language) -> Message:
    """Return the answer to a question that is longer than any question."""
    return message([words(language)("too-long")])


def forgotten(language: Language) -> Message:
    """Return that all that was kept about the reader is deleted."""
    return message([words(language)("forgotten")])


def choose_language(language: Language) -> Message:
    """Return the answer to /language without one."""
    return message([words(language)("choose-language")], rows(_languages(language, greeting=False)))


def language_set(language: Language) -> Message:
    """Return, in the new language, that it is the one of the replies from now on."""
    return message([words(language)("language-set")])


def failed(language: Language) -> Message:
    """Return the apology for an answer that could not be given."""
    return message([words(language)("failed")])


def pick_place(language: Language) -> Message:
    """Return the answer to /status without a place."""
    return message([words(language)("pick-place")])


def _languages(language: Language, *, greeting: bool) -> list[Button | None]:
    word = words(language)
    return [button(word("button-language", language=each.value), Speak(each, greeting)) for each in Language]


def _which(resolved: Resolved, who: Reader) -> Markup:
    names = {who.name(match.place.names) for match in resolved.matches}
    if len(names) == 1:
        return who.words("choice-same", place=names.pop(), count=len(resolved.matches))
    return who.words("choice-any", typed=shortened(clean(resolved.typed), LONGEST_TYPED))


def described(place: Place, language: Language) -> Markup:
    """Return "**Pokrovske**, village, Synelnykove district, Dnipropetrovsk region"."""
    kind = [words(language)("kind", kind=place.kind.value)] if place.is_settlement else []
    around = [parent.names.in_(language) for parent in place.within]
    return Markup(", ").join([bold(place.names.in_(language)), *kind, *around])


def _label(place: Place, offered: Sequence[Place], language: Language) -> str:
    """Return the place's name, with its region where another place offered has the same name."""
    name = place.names.in_(language)
    alone = sum(other.names.in_(language) == name for other in offered) == 1
    return name if alone or not place.within else f"{name}, {place.within[-1].names.in_(language)}"
