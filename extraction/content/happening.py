"""When what is told happened: on the day that the words name, or on that of the event they go on about.

"Since", "until" and "as of" before a day give none. Somebody's own "yesterday" is reckoned from the day on
which they said it, the outlet's from that of publication.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.statement import Precision, Topic
from extraction.content.asides import BODY, begins_a_time, finds_a_body
from extraction.content.coming import clause_around, tells_future
from extraction.content.hours import day_of_hour
from extraction.content.leads import Leads
from extraction.content.stories import GOING_ON, Stories
from extraction.content.told import Told
from extraction.reports.drafts import Draft
from extraction.texts.days import Day
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.stems import joined
from extraction.words.tokens import Token

LONG_AGO = 270
"""Days from which on "20 November" without a year may be the one to come: «школу відкриють 20 листопада»."""

COMING_BEFORE, COMING_BEHIND = 8, 5
"""Tokens around a day in which "plans to" or "will" says that it is to come."""

BEFORE_NIGHT = 4
"""Tokens before the first of two days in which "the night of" stands."""

WEEK = 7
ONE = timedelta(days=1)
EVENTS = frozenset((Topic.STRIKE, Topic.CASUALTIES))

_DATED = gate(lambda lexicon, word: word in lexicon.dated)
_HOURS = gate(lambda lexicon, word: lexicon.events.hours.of_any_day.may_begin_with(word))


class Happenings:
    """Follows the statements of an article and says on which day happened what each of them tells."""

    def __init__(self, published: date, lexicon: Lexicon) -> None:
        self._published = published
        self._lexicon = lexicon
        self._stories = Stories(lexicon)
        self._leads = Leads()

    @property
    def days(self) -> Sequence[date | None]:
        """The days of the events of all statements read, in the order in which they were."""
        return self._leads.days

    def read(self, draft: Draft, days: Sequence[Day], told: Told, said: Day | None = None) -> None:
        """Find the only day that the words of `draft` name for their event, or that they go on about.

        `said` is the day on which they were said, where the article tells it.
        """
        tokens = draft.sentence.tokens[draft.first : draft.last + 1]
        on = self._day(draft, tokens, days, told, said)
        is_lead = self._stories.may_be_dated(draft, tokens, told)
        self._leads.add(on, draft, told, is_event=is_lead)

    def _day(
        self, draft: Draft, tokens: Sequence[Token], days: Sequence[Day], told: Told, said: Day | None
    ) -> date | None:
        told_on = said.on if said is not None and said.precision is Precision.DAY else self._published
        named = [
            self._reckoned(day, draft, told_on)
            for day in days
            if draft.first <= day.first <= draft.last and day != said  # confirmed the number on Monday
        ]
        if named:
            return self._named(draft, tokens, named, told)
        before, words = self._stories.before(draft), self._lexicon.events
        opens = draft.sentence.opens
        on = self._same_day(tokens, before) if opens & _DATED else None
        hours = opens & _HOURS and words.hours.of_any_day.stands_in(tokens)
        if on is None and hours and self._stories.is_past(tokens):
            on = day_of_hour(tokens, told_on, before, self._lexicon)
        if on is not None:
            self._begin(on, draft, tokens, told)
            return on
        if hours and not words.same.length_at(tokens, 0):
            return None
        return self._stories.goes_on(draft, tokens, told)

    def _same_day(self, tokens: Sequence[Token], before: date | None) -> date | None:
        """Return the day of "that same day", which was named too long ago, from that of the event."""
        if before is None:
            return None
        for at, token in enumerate(tokens):
            length = (
                self._lexicon.days_in_words.length_at(tokens, at) if token.norm in self._lexicon.dated else 0
            )
            if length and (row := self._lexicon.same_days.get(joined(tokens[at : at + length]))) is not None:
                on = before - timedelta(days=row[0])
                return on if on <= self._published else None
        return None

    def _reckoned(self, day: Day, draft: Draft, told_on: date) -> Day:
        """Return the day that somebody's own "yesterday" means, or the second of "the night of 10 to 11"."""
        direct = draft.one is not None and draft.one.direct
        if direct and self._lexicon.days.get(day.as_written, (0, ""))[1] == Precision.DAY:
            return replace(day, on=day.on - (self._published - told_on))
        return replace(day, on=day.on + ONE) if self._is_night_to_next(draft, day) else day

    def _is_night_to_next(self, draft: Draft, day: Day) -> bool:
        """Return whether it is the first day of "the night of November 10 to 11", "overnight on Nov. 1-2"."""
        tokens, words = draft.sentence.tokens, self._lexicon.events
        before = tokens[max(draft.first, day.first - BEFORE_NIGHT) : day.first]
        if not any(token.norm in words.nightly for token in before):
            return False
        mark, number = (*tokens[day.last + 1 : day.last + 3], None, None)[:2]
        joins = mark is not None and (mark.is_dash or mark.norm in self._lexicon.saying.spans)
        following = (day.on + ONE).day
        return joins and number is not None and number.norm == str(following)

    def _begin(self, on: date, draft: Draft, tokens: Sequence[Token], told: Told) -> None:
        """Remember an event; a funeral and a day of mourning are none, a reminder begins nothing."""
        words = self._lexicon.events
        if words.reminders.length_at(tokens, 0):  # as reported
            self._stories.forget()
            return
        harm = not GOING_ON.isdisjoint(told.topics) and any(token.norm in words.damage for token in tokens)
        if draft.sentence.opens & BODY and finds_a_body(tokens, self._lexicon):
            self._stories.forget()
            return
        is_event = not EVENTS.isdisjoint(told.topics) or harm or words.same.stands_in(tokens)
        if is_event and not any(token.norm in words.rites for token in tokens):
            if words.same.length_at(tokens, 0):
                told = replace(told, places=told.places | self._leads.date(on, draft, told))
            self._stories.begin(on, draft, tokens, told)
        elif self._stories.before(draft) != on:
            self._stories.forget()

    # --- Named

    def _named(self, draft: Draft, tokens: Sequence[Token], named: Sequence[Day], told: Told) -> date | None:
        known = {day.on for day in named if day.precision is Precision.DAY and not self._is_bound(draft, day)}
        unsure = any(self._may_be_to_come(draft, day) for day in named)
        on = known.pop() if len(known) == 1 and not unsure else None
        before = self._stories.before(draft)
        if self._stories.is_named(draft, tokens) and on is not None and before not in (None, on):
            return None  # "confirmed the attack on Tuesday": was it the attack?
        if on is not None and self._is_coming(draft, named[0]):
            return self._to_come(draft, named)
        if on is not None:
            self._begin(on, draft, tokens, told)
        elif not GOING_ON.isdisjoint(told.topics):
            self._stories.forget()
        return None if self._is_after(draft, tokens, named[0]) else on

    def _is_after(self, draft: Draft, tokens: Sequence[Token], day: Day) -> bool:
        """Return whether something still goes on after the event of the day: "after the strike on 9 May"."""
        before = draft.sentence.tokens[max(draft.first, day.first - BEFORE_NIGHT) : day.first]
        after = any(token.norm in self._lexicon.events.after for token in before)
        return after and not self._stories.is_past(tokens)

    def _is_bound(self, draft: Draft, day: Day) -> bool:
        """Return whether the day only begins or ends a time, or is that of a picture's publication.

        "since 30 July", «станом на 10 листопада», "footage published on Nov. 9".
        """
        tokens, at = draft.sentence.tokens, day.first - 1
        words, grammar = self._lexicon.events, self._lexicon.grammar
        if self._lexicon.is_english and begins_a_time(tokens[draft.first : day.first]):
            return True
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
