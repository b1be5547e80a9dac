"""What somebody wishes to follow, from their words: how often, how far around, and which part of it."""

import re
from dataclasses import dataclass
from datetime import time

from domain.schedule import INSTANT, Frequency, Rhythm
from domain.statement import SpeakerKind, Topic
from domain.subscription import ALL as EVERYTHING
from domain.subscription import Filter
from handlers.topics import topics_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words for what is to be followed, and what was said about the rest.

    `rhythm` None: nothing was said of it. `radius` is in kilometres, None: none.
    """

    words: str
    rhythm: Rhythm | None = None
    radius: int | None = None
    filter: Filter = EVERYTHING


_FOLLOW = re.compile(
    r"""^\s*(?:please\s+|будь\s+ласка,?\s+|пожалуйста,?\s+)?(?:
        follow | subscribe(?:\s+me)?(?:\s+to)? | watch | track | notify\s+me\s+about | tell\s+me\s+about
      | (?:хочу\s+)?(?:стежити|слідкувати|стеж(?:те)?|слідкуй(?:те)?)(?:\s+за)?
      | (?:хочу\s+)?відстеж(?:увати|уй(?:те)?)
      | (?:хочу\s+)?підпи(?:сатис[яь]|ши(?:ть)?(?:\s+мене)?)(?:\s+на)? | сповіщай(?:те)?\s+про
      | (?:хочу\s+)?(?:следить|следи(?:те)?|отслеживать|отслеживай(?:те)?)(?:\s+за)?
      | (?:хочу\s+)?подпи(?:саться|ши(?:те)?(?:\s+меня)?)(?:\s+на)? | сообщай(?:те)?\s+о
    )\b[\s:,]*(?P<rest>.*)$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_STOP = re.compile(
    r"""^\s*(?:please\s+|будь\s+ласка,?\s+|пожалуйста,?\s+)?(?:
        stop(?:\s+following|\s+it)? | unfollow | unsubscribe(?:\s+me)?(?:\s+from)?
      | стоп | досить | годі | хватит | достаточно | не\s+стежити(?:\s+за)?
      | (?:хочу\s+)?відпи(?:сатис[яь]|ши(?:ть)?(?:\s+мене)?)(?:\s+від)?
      | не\s+надсилай(?:те)? | (?:хочу\s+)?отпи(?:саться|ши(?:те)?(?:\s+меня)?)(?:\s+от)?
      | не\s+следить(?:\s+за)? | не\s+присылай(?:те)?
    )\b[\s:,.!]*(?P<rest>.*)$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
LONGEST = 200
"""Characters of a wish in plain words."""

ALL = frozenset(
    "all everything all messages все всё усе від усього от всего more больше більше нічого ничего".split()
)

_TIME = re.compile(
    r"(?:\b(?:at|о|об|в|у)\s+)?\b(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    r"|\b(?:at|о|об|в|у)\s+(?P<hour>[01]?\d|2[0-3])(?:\s*(?P<half_too>[ap])\.?m\b\.?)?(?![\w:.]|\s*(?:km|км))",
    re.IGNORECASE,
)
_INSTANT = re.compile(
    r"\b(?:instant(?:ly)?|immediately|at\s+once|right\s+away|одразу|відразу|миттєво|негайно|сразу|мгновенно"
    r"|немедленно)\b",
    re.IGNORECASE,
)
_DAILY = re.compile(
    r"\b(?:daily|every\s+day|each\s+day|щодня|щоденно|кожного\s+дня|кожен\s+день|ежедневно|каждый\s+день)\b",
    re.IGNORECASE,
)
_WEEKLY = re.compile(
    r"\b(?:weekly|every\s+week|щотижня|щотижнево|кожного\s+тижня|еженедельно|каждую\s+неделю)\b",
    re.IGNORECASE,
)
_WEEKDAYS = tuple(
    re.compile(rf"\b(?:on\s+|every\s+|у\s+|в\s+|во\s+|кожн\w+\s+|кажд\w+\s+)?(?:{words})\b", re.IGNORECASE)
    for words in (
        r"mon|mondays?|пн|щопонеділка|понеділ\w+|понедельник\w*",
        r"tue|tues|tuesdays?|вт|щовівторка|вівтор\w+|вторник\w*",
        r"wed|wednesdays?|ср|щосереди|серед[аиу]|сред[аыу]",
        r"thu|thurs|thursdays?|чт|щочетверга|четвер\w*",
        r"fri|fridays?|пт|щоп['’ʼ]?ятниці|п['’ʼ]?ятниц\w+|пятниц\w+",
        r"sat|saturdays?|сб|щосуботи|субот[аиу]|суббот[аыу]",
        r"sun|sundays?|нд|вс|щонеділі|неділ[яіюь]\w*|воскресень\w+",
    )
)
_RADIUS = re.compile(
    r"(?:\b(?:within|in|around|and|у|в|та|і|и|на)\s+)?(?:\b(?:a\s+)?(?:radius|радіус[іу]?|радиус[еу]?)\s*(?:of\s+)?)?"
    r"\b(?P<km>\d{1,5})\s*-?\s*(?:km|kms|kilomet(?:re|er)s?|км|кілометр\w*|километр\w*)\b"
    r"(?:\s*(?:around(?:\s+it)?|of|from|навколо|довкола|вокруг|від|от))?",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|лише|лиш|тільки|только)\b", re.IGNORECASE)

_SIDES = {
    "ua": re.compile(
        r"\b(?:ukrain\w*|україн\w*|украин\w*)(?:\s+(?:side|сторон\w+|бік|боку))?", re.IGNORECASE
    ),
    "ru": re.compile(r"\b(?:russia\w*|росі\w*|росси\w*)(?:\s+(?:side|сторон\w+|бік|боку))?", re.IGNORECASE),
}
_KINDS = {
    SpeakerKind.OFFICIAL: re.compile(
        r"\b(?:officials?|authorities|government|посадов\w+|чиновник\w*|влад\w+|власт\w+)", re.IGNORECASE
    ),
    SpeakerKind.MILITARY: re.compile(
        r"\b(?:military|army|soldiers?|військов\w+|военн\w+|арм\w+)", re.IGNORECASE
    ),
    SpeakerKind.EXPERT: re.compile(
        r"\b(?:experts?|analysts?|експерт\w*|эксперт\w*|аналіт\w+|аналит\w+)", re.IGNORECASE
    ),
    SpeakerKind.MONITOR: re.compile(
        r"\b(?:monitors?|observers?|спостерігач\w*|наблюдател\w*)", re.IGNORECASE
    ),
    SpeakerKind.AID: re.compile(r"\b(?:aid|humanitarians|волонтер\w*|волонтёр\w*)\b", re.IGNORECASE),
    SpeakerKind.RESIDENT: re.compile(r"\b(?:residents?|locals|мешканц\w*|жител\w+)", re.IGNORECASE),
}

_FURTHER_TOPICS = {
    Topic.CONTROL: re.compile(r"\b(?:control|контрол\w*)", re.IGNORECASE),
    Topic.ENCIRCLEMENT: re.compile(r"\b(?:encircl\w*|оточенн\w*|окружени\w*)", re.IGNORECASE),
    Topic.ADVANCE: re.compile(r"\b(?:advance\w*|просуванн\w*|продвижени\w*|наступ\w*)", re.IGNORECASE),
    Topic.NEGOTIATION: re.compile(r"\b(?:negotiat\w*|talks|перемовин\w*|переговор\w*)", re.IGNORECASE),
}
"""Topics that nobody asks about apart, though somebody may want nothing else sent."""


def follow_words(text: str) -> str | None:
    """Return what follows "follow" in plain words, None where `text` does not ask for that."""
    found = _FOLLOW.match(text) if _is_short(text) else None
    return found["rest"].strip() if found and found["rest"].strip() else None


def stop_words(text: str) -> str | None:
    """Return what is to be stopped ("" for everything), None where `text` does not ask for that."""
    found = _STOP.match(text) if _is_short(text) else None
    if not found:
        return None
    rest = found["rest"].strip(" .,!?")
    return "" if set(rest.casefold().split()) <= ALL else rest


def _is_short(text: str) -> bool:
    """Tell whether `text` can be a wish: a pasted article that begins with "Stop" is none."""
    return len(text) <= LONGEST and "\n" not in text.strip()


def wanted(text: str, default_time: time) -> Wanted:
    """Read what is to be followed; what is said of time, distance and filter is taken out of the words."""
    words, rhythm = _rhythm(text, default_time)
    words, radius = _radius(words)
    words, narrowed = _filter(words)
    return Wanted(" ".join(words.split()).strip(" ,;:.?!"), rhythm, radius, narrowed)


def time_in(text: str) -> time | None:
    """Return the time of day that stands in `text`: "8:00", "at 8", "о 8", "8:30 pm"."""
    found = _TIME.search(text)
    return _time(found) if found else None


def _rhythm(text: str, default_time: time) -> tuple[str, Rhythm | None]:
    instant, text = _taken(_INSTANT, text)
    daily, text = _taken(_DAILY, text)
    weekly, text = _taken(_WEEKLY, text)
    found = _TIME.search(text)
    at = _time(found) if found else None
    if found and at:
        text = _without(text, found)
    weekday = None
    if weekly or at or not daily:
        weekday, text = _weekday(text, sure=weekly or at is not None)
    if instant:
        return text, INSTANT
    if weekly or weekday is not None:
        return text, Rhythm(Frequency.WEEKLY, at or default_time, weekday or 0)
    if daily or at:
        return text, Rhythm(Frequency.DAILY, at or default_time)
    return text, None


def _weekday(text: str, *, sure: bool) -> tuple[int | None, str]:
    """Return the weekday named; only where a time or "weekly" says that one is meant."""
    if not sure:
        return None, text
    for day, pattern in enumerate(_WEEKDAYS):
        if found := pattern.search(text):
            return day, _without(text, found)
    return None, text


def _radius(text: str) -> tuple[str, int | None]:
    found = _RADIUS.search(text)
    return (_without(text, found), int(found["km"])) if found else (text, None)


def _filter(text: str) -> tuple[str, Filter]:
    """Return what is wanted only: sides and kinds must follow "only", a topic is one anywhere else too."""
    marker = _ONLY.search(text)
    if marker is None:
        return text, EVERYTHING
    before, tail = text[: marker.start()], text[marker.end() :]
    sides = frozenset(side for side, pattern in _SIDES.items() if pattern.search(tail))
    kinds = frozenset(kind for kind, pattern in _KINDS.items() if pattern.search(tail))
    for pattern in (*_SIDES.values(), *_KINDS.values()):
        tail = pattern.sub(" ", tail)
    topics = topics_of(tail) | {topic for topic, pattern in _FURTHER_TOPICS.items() if pattern.search(tail)}
    return f"{before} {tail}", Filter(topics, sides, kinds)


def _taken(pattern: re.Pattern[str], text: str) -> tuple[bool, str]:
    found = pattern.search(text)
    return (True, _without(text, found)) if found else (False, text)


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"


def _time(found: re.Match[str]) -> time | None:
    hour = int(found["h"] or found["hour"])
    half = (found["half"] or found["half_too"] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(found["m"] or 0))
