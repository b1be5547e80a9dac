"""What somebody wishes to follow, from their words: how often, how far around, and which part of it."""

import re
from dataclasses import dataclass
from datetime import time

from domain.schedule import Rhythm
from domain.statement import SpeakerKind, Topic
from domain.subscription import ALL as EVERYTHING
from domain.subscription import Filter
from handlers.rhythms import rhythm_in, without
from handlers.topics import topics_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words for what is to be followed, and what was said about the rest.

    `rhythm` None: nothing was said of it. `radius` is in kilometres, None: none; `NO_RADIUS` was said, but
    cannot be. `no_time`: what was said of the time cannot be either.
    """

    words: str
    rhythm: Rhythm | None = None
    radius: int | None = None
    filter: Filter = EVERYTHING
    no_time: bool = False


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
NO_RADIUS = -1
"""What stands for a distance that nobody can follow: below zero, of parts of a kilometre, in miles."""

LONGEST_RADIUS = 5
"""Digits of a distance that are read as a number."""

LONGEST = 200
"""Characters of a wish in plain words."""

ALL = frozenset(
    "all everything all messages все всё усе від усього от всего more больше більше нічого ничего".split()
)

_RADIUS = re.compile(
    r"(?:\b(?:within|in|around|and|у|в|та|і|и|на)\s+)?(?:\b(?:a\s+)?(?:radius|радіус[іу]?|радиус[еу]?)\s*(?:of\s+)?)?"
    r"(?<![\w.,])(?P<number>[-−]?\d+(?:[.,]\d+)?)\s*-?\s*"
    r"(?:(?P<km>km|kms|kilomet(?:re|er)s?|км|кілометр\w*|километр\w*)"
    r"|miles?|met(?:re|er)s?|мил[яьюі]\w*|миль|метр\w*)\b"
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
    words, radius = _radius(text)
    words, rhythm, no_time = rhythm_in(words, default_time)
    words, narrowed = _filter(words)
    return Wanted(" ".join(words.split()).strip(" ,;:.?!"), rhythm, radius, narrowed, no_time)


def _radius(text: str) -> tuple[str, int | None]:
    found = _RADIUS.search(text)
    if found is None:
        return text, None
    is_whole = found["km"] and found["number"].isdecimal() and len(found["number"]) <= LONGEST_RADIUS
    return without(text, found), int(found["number"]) if is_whole else NO_RADIUS


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
