"""When what is told happened: on the day that the words name, or on that of the event they go on about.

"Since", "until" and "as of" before a day give none. A day is carried on only to damage, harm and strikes told
as past that name no other place and no other time: «постраждали двоє», "the attack took place at noon".
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.statement import Precision, Stance, Topic
from extraction.content.coming import clause_around, tells_future
from extraction.reports.reading import Draft
from extraction.speakers.member import Member
from extraction.texts.days import Day
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

GOES_ON = 3
"""Sentences from one statement on an event to the next."""

NEXT = 2
"""Sentences within which "the attack" is the one just told, wherever it hit: "X said so" may be between."""

LONG_AGO = 270
"""Days from which on "20 November" without a year may be the one to come: «школу відкриють 20 листопада»."""

COMING_BEFORE, COMING_BEHIND = 8, 5
"""Tokens around a day in which "plans to" or "will" says that it is to come."""

WEEK = 7
EVENTS = frozenset((Topic.STRIKE, Topic.CASUALTIES))
GOING_ON = frozenset((Topic.STRIKE, Topic.CASUALTIES, Topic.INFRASTRUCTURE))


@dataclass(frozen=True, slots=True)
class Told:
    """What a statement is about: its topics, whether it denies, and what tells its places from others."""

    topics: Sequence[Topic]
    stance: Stance
    places: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Event:
    """The event told last: its day, the places it was in, and who spoke of it last in which sentence."""

    on: date
    places: frozenset[str]
    member: Member | None
    number: int


class Happenings:
    """Follows the statements of an article and says on which day happened what each of them tells."""

    def __init__(self, published: date, lexicon: Lexicon) -> None:
        self._published = published
        self._lexicon = lexicon
        self._event: _Event | None = None
        self._days: defaultdict[str, set[date]] = defaultdict(set)

    def on(self, draft: Draft, days: Sequence[Day], told: Told) -> date | None:
        """Return the only day that the words of `draft` name for their event, or that they go on about."""
        tokens = draft.sentence.tokens[draft.first : draft.last + 1]
        named = [day for day in days if draft.first <= day.first <= draft.last]
        if named:
            return self._named(draft, tokens, named, told)
        on = self._goes_on(draft, tokens, told)
        if on is None:
            self._leave(tokens, told)
        elif self._event is not None and self._event.on == on:
            places = self._event.places | told.places
            self._event = _Event(on, places, draft.member, draft.number)
        return on

    # --- Named

    def _named(self, draft: Draft, tokens: Sequence[Token], named: Sequence[Day], told: Told) -> date | None:
        known = {day.on for day in named if day.precision is Precision.DAY and not self._is_bound(draft, day)}
        unsure = any(self._may_be_to_come(draft, day) for day in named)
        on = known.pop() if len(known) == 1 and not unsure else None
        is_reminder = self._lexicon.events.elsewhen.length_at(tokens, 0) > 0  # as reported
        if on is not None and self._is_coming(draft, named[0]):
            return self._to_come(draft, named)
        if on is not None and not is_reminder and not EVENTS.isdisjoint(told.topics):
            self._event = _Event(on, told.places, draft.member, draft.number)
            for place in told.places:
                self._days[place].add(on)
        elif not GOING_ON.isdisjoint(told.topics):
            self._event = None
        return on

    def _is_bound(self, draft: Draft, day: Day) -> bool:
        """Return whether the day only begins or ends a time, or is that of a picture's publication.

        "since 30 July", «станом на 10 листопада», "footage published on Nov. 9".
        """
        tokens, at = draft.sentence.tokens, day.first - 1
        words, grammar = self._lexicon.events, self._lexicon.grammar
        while at >= draft.first:
            norm = tokens[at].norm
            if norm in words.bounds:
                return norm != "of" or tokens[at - 1].norm == "as"
            if norm in words.publishing:
                return True
            if not (norm in grammar.prepositions or norm in grammar.articles or norm in words.beside):
                return False
            at -= 1
        return False

    def _may_be_to_come(self, draft: Draft, day: Day) -> bool:
        """Return whether a date without a year is so long past that the next one may be meant."""
        written = draft.sentence.tokens[day.last].norm
        return (self._published - day.on).days > LONG_AGO and str(day.on.year) not in written

    def _is_coming(self, draft: Draft, day: Day) -> bool:
        """Return whether "plans to", "will" stand near the day: not «… whom doctors will treat at home»."""
        first, last = max(draft.first, day.first - COMING_BEFORE), min(draft.last, day.last + COMING_BEHIND)
        tokens = draft.sentence.tokens
        if self._lexicon.events.coming.stands_in(tokens[first : last + 1]):
            return True
        return tells_future(clause_around(tokens, day.first, draft.first, draft.last), self._lexicon)

    def _to_come(self, draft: Draft, named: Sequence[Day]) -> date | None:
        """Return the day to come that a weekday beside "plans to" means; a date may be of any year."""
        day = named[0]
        norm = draft.sentence.tokens[day.first].norm
        if len(named) > 1 or (norm not in self._lexicon.weekdays and day.on != self._published):
            return None
        return day.on if day.on == self._published else day.on + timedelta(days=WEEK)

    # --- Going on

    def _goes_on(self, draft: Draft, tokens: Sequence[Token], told: Told) -> date | None:
        """Return the day of the event that the words go on about; None: of none, or nobody can tell."""
        words = self._lexicon.events
        begins = words.same.length_at(tokens, 0) > 0  # the attack …
        if not (begins or told.topics[0] in GOING_ON) or told.stance is Stance.DENIES:
            return None
        if not self._is_past(tokens) or self._is_elsewhen(tokens):
            return None
        if told.topics[0] is Topic.INFRASTRUCTURE and not any(one.norm in words.damage for one in tokens):
            return None
        days = {on for place in told.places for on in self._days.get(place, ())}
        if begins and len(days) == 1:
            return days.pop()
        event = self._event
        return event.on if event and self._is_of(event, draft, tokens, told, begins=begins) else None

    def _is_of(
        self, event: _Event, draft: Draft, tokens: Sequence[Token], told: Told, *, begins: bool
    ) -> bool:
        distance = draft.number - event.number
        if not told.places <= event.places:
            return begins and distance <= NEXT
        if told.places or distance > GOES_ON:
            return bool(told.places)
        known = draft.member is not None and (draft.member.witness or draft.member is event.member)
        return told.topics[0] is not Topic.STRIKE or known or self._lexicon.events.same.stands_in(tokens)

    def _is_past(self, tokens: Sequence[Token]) -> bool:
        words = self._lexicon.events
        return any(token.norm in words.past or token.norm.endswith(words.past_endings) for token in tokens)

    def _is_elsewhen(self, tokens: Sequence[Token]) -> bool:
        """Return whether another time is told of: "earlier", "in September", «до п'ятниці»."""
        months, weekdays = self._lexicon.months, self._lexicon.weekdays
        dated = any(token.norm in months or token.norm in weekdays for token in tokens)
        return dated or self._lexicon.events.elsewhen.stands_in(tokens)

    def _leave(self, tokens: Sequence[Token], told: Told) -> None:
        """Forget the event once another one of its sort is told of another place."""
        event = self._event
        other = event is not None and not told.places <= event.places and not GOING_ON.isdisjoint(told.topics)
        if other and not self._lexicon.events.same.stands_in(tokens):
            self._event = None
