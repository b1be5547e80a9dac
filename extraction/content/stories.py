"""The events that an article has told of so far, and which of them its next words go on about.

A day goes on to damage, harm and strikes told as past that name no other time and no other place, as in
«постраждали двоє», "the attack took place at noon". An attack on a region, on all the country or on nobody
says which place is told town by town, so it goes on to the towns in it.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.statement import Stance, Topic
from extraction.content.asides import BODY, SEASON, YEAR, finds_a_body
from extraction.content.coming import is_of_now, tells_future
from extraction.content.elsewhen import is_elsewhen
from extraction.content.told import Event, Told
from extraction.reports.drafts import Draft
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

GOES_ON = 3
"""Sentences from one statement on an event to the next."""

STORY = 6
"""Sentences from one statement on an attack on all the country to the next."""

NEXT = 2
"""Sentences within which "the attack" is the one just told, wherever it hit: "X said so" may be between."""

SHORT = 8
"""Tokens of words that need no verb to tell what has happened: «Троє загиблих, восьмеро поранених»."""

EVENTS = frozenset((Topic.STRIKE, Topic.CASUALTIES))
GOING_ON = EVENTS | {Topic.INFRASTRUCTURE}
OF_THEIR_OWN = frozenset((Topic.CONTROL, Topic.ENCIRCLEMENT, Topic.ADVANCE, Topic.NEGOTIATION))
"""What is no harm of an attack, whatever burns."""


class Stories:
    """The events of one article: the last one, the last wide one, and the days of each place."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._event: Event | None = None
        self._story: Event | None = None
        self._days: defaultdict[str, set[date]] = defaultdict(set)
        self._asked: tuple[Draft | None, bool] = (None, False)
        self._aside: tuple[int, int] = (-NEXT, -1)
        """The sentence, and its paragraph, that told last of what happened at another time."""

    def before(self, draft: Draft) -> date | None:
        """Return the day of the event told just before."""
        event = self._event
        if event is None or draft.number - event.number > GOES_ON or self._is_aside(draft):
            return None
        return event.on

    def begin(self, on: date, draft: Draft, tokens: Sequence[Token], told: Told) -> None:
        """Remember the event that the words tell of with its day."""
        words = self._lexicon.events
        late = any(token.norm in words.evenings for token in tokens)
        self._aside = (-NEXT, -1)
        event = Event(on, told.places, draft.number, draft.sentence.paragraph, late, self._is_wide(told))
        self._event = event
        self._story = event if event.wide else self._story
        for place in told.places:
            self._days[place].add(on)

    def forget(self) -> None:
        """Forget the event: something else was told of since."""
        self._event = None

    def goes_on(self, draft: Draft, tokens: Sequence[Token], told: Told) -> date | None:
        """Return the day of the event that the words go on about; None: of none, or nobody can tell."""
        may_go_on = not self._goes_aside(draft, tokens, told) and self._may_go_on(draft, tokens, told)
        on = self._day(draft, tokens, told) if may_go_on else None
        if on is None:
            self._leave(tokens, told)
            return None
        for event in (self._event, self._story):
            if event is not None and event.on == on:
                self._went_on(event, draft, told)
        return on

    def _is_aside(self, draft: Draft) -> bool:
        """Return whether the sentence follows, in its paragraph, one that told of another time."""
        number, paragraph = self._aside
        return draft.number - number < NEXT and draft.sentence.paragraph == paragraph

    def _goes_aside(self, draft: Draft, tokens: Sequence[Token], told: Told) -> bool:
        """Return whether the words tell of what happened at another time, or go on about that.

        "In 2024 the plant was hit. Two people died." tells of two who died then. A body that is found may be
        somebody's who died on another day.
        """
        if draft.sentence.opens & BODY and finds_a_body(tokens, self._lexicon):
            self._aside = draft.number, draft.sentence.paragraph
            return True
        of_long_ago = draft.sentence.opens & (YEAR | SEASON)
        harm = (of_long_ago or not GOING_ON.isdisjoint(told.topics)) and self.is_past(tokens)
        if self._lexicon.events.same.length_at(tokens, 0) or not harm:
            return False
        if self._is_aside(draft) or is_elsewhen(tokens, self._lexicon):
            self._aside = draft.number, draft.sentence.paragraph
            return True
        return False

    def _went_on(self, event: Event, draft: Draft, told: Told) -> None:
        """Remember that the event was spoken of; of a wide one, a place told of is an event of its own."""
        if event is self._story:
            self._story = replace(event, number=draft.number)
        if event.wide and told.places:
            self._event = replace(event, places=told.places, number=draft.number, wide=self._is_wide(told))
        else:
            self._event = replace(event, places=event.places | told.places, number=draft.number)

    def _day(self, draft: Draft, tokens: Sequence[Token], told: Told) -> date | None:
        begins = self._lexicon.events.same.length_at(tokens, 0) > 0  # the attack …
        days = {on for place in told.places for on in self._days.get(place, ())}
        if begins and len(days) == 1:
            return days.pop()
        event = self._event
        soon = self._lexicon.events.hours.soon.stands_in(tokens)
        if event is not None and self._is_of(event, draft, tokens, told, begins=begins):
            return None if event.late and soon else event.on
        return self._of_story(draft, told) if days <= {self._story.on if self._story else None} else None

    def _of_story(self, draft: Draft, told: Told) -> date | None:
        """Return the day of the wide event that the words on one of its places go on about.

        Not in the paragraph in which an event of another day was told.
        """
        event, story = self._event, self._story
        if story is None or not told.places or draft.number - story.number > STORY:
            return None
        other = event is not None and event.on != story.on and event.paragraph == draft.sentence.paragraph
        return story.on if not other and self._covers(story, told) else None

    def _is_of(
        self, event: Event, draft: Draft, tokens: Sequence[Token], told: Told, *, begins: bool
    ) -> bool:
        distance = draft.number - event.number
        if told.places:
            return self._covers(event, told) or (begins and distance <= NEXT)
        elsewhere = not event.wide and any(token.norm in self._lexicon.events.many for token in tokens)
        return distance <= GOES_ON and not elsewhere  # over six regions

    def may_be_dated(self, draft: Draft, tokens: Sequence[Token], told: Told) -> bool:
        """Return whether the words tell of an event of which nothing was told before."""
        return self.before(draft) is None and self._may_go_on(draft, tokens, told)

    def is_past(self, tokens: Sequence[Token]) -> bool:
        """Return whether the words tell of what has happened."""
        words, is_of_past = self._lexicon.events, self._lexicon.remember(_is_of_past)
        if any(is_of_past[token.norm] for token in tokens):
            return not tells_future(tokens, self._lexicon)
        if len(tokens) > SHORT or any(map(is_of_now, tokens)):
            return False
        return any(token.norm in words.harmed for token in tokens)

    # --- Places

    def _is_wide(self, told: Told) -> bool:
        """Return whether what happened there is told place by place: in a region, all over the country."""
        areas = self._lexicon.events.areas
        return not told.places or any(word in areas for name in told.names for word in name.lower().split())

    def _covers(self, event: Event, told: Told) -> bool:
        """Return whether each place is one of the event's, lies in it or around it, or is a part of it."""
        return all(self._is_in(place, event, told) for place in told.places)

    def _is_in(self, place: str, event: Event, told: Told) -> bool:
        if place in event.places or not told.within.get(place, frozenset()).isdisjoint(event.places):
            return True
        if any(place in told.within.get(one, ()) for one in event.places):
            return True
        if place not in told.within and any(
            word in self._lexicon.events.quarters for word in place.lower().split()
        ):
            return True  # a quarter of the city
        return event.wide and self._may_lie_in(place, event, told)

    def _may_lie_in(self, place: str, event: Event, told: Told) -> bool:
        """Return whether nobody knows that the place lies elsewhere than in the event's areas."""
        return place not in told.within or not any(one in told.within for one in event.places)

    # --- Words

    def _may_go_on(self, draft: Draft, tokens: Sequence[Token], told: Told) -> bool:
        """Return whether the words tell of harm, damage or a strike that is past, and of no other time."""
        if self._asked[0] is not draft:  # asked twice of most
            self._asked = draft, self._tells_of_past_harm(draft, tokens, told)
        return self._asked[1]

    def _tells_of_past_harm(self, draft: Draft, tokens: Sequence[Token], told: Told) -> bool:
        if told.stance is Stance.DENIES or _is_ordered(draft) or not self._is_of_harm(tokens, told):
            return False
        past = self.is_past(tokens) or self.is_named(draft, tokens)
        return past and not is_elsewhen(tokens, self._lexicon)

    def _is_of_harm(self, tokens: Sequence[Token], told: Told) -> bool:
        """Return whether "the attack", harm, damage, rescue or a strike is told of."""
        words = self._lexicon.events
        if words.same.length_at(tokens, 0) > 0:
            return True
        if told.topics[0] in OF_THEIR_OWN:
            return False
        return not EVENTS.isdisjoint(told.topics) or any(
            one.norm in words.damage or one.norm in words.rescue for one in tokens
        )

    def is_named(self, draft: Draft, tokens: Sequence[Token]) -> bool:
        """Return whether only the event is named that was spoken of: «підтвердив атаку», «об ударе»."""
        one, words = draft.one, self._lexicon.events
        verb = one.placed.cue.verb if one is not None and not one.direct else None
        if verb is None or verb.form in words.warning or len(tokens) > SHORT:
            return False
        small = self._lexicon.grammar
        named = (
            one.norm for one in tokens if not (one.norm in small.prepositions or one.norm in small.articles)
        )
        return next(named, "") in words.named

    def _leave(self, tokens: Sequence[Token], told: Told) -> None:
        """Forget the event once another one of its sort is told of another place."""
        event = self._event
        other = event is not None and not self._covers(event, told) and not GOING_ON.isdisjoint(told.topics)
        if other and not self._lexicon.events.same.stands_in(tokens):
            self._event = None


def _is_of_past(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word may be a verb in the past; «дані» only ends so."""
    words = lexicon.events
    return word not in lexicon.documents and (word in words.past or word.endswith(words.past_endings))


def _is_ordered(draft: Draft) -> bool:
    return draft.one is not None and draft.one.placed.cue.sort == "order"
