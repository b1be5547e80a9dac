"""Which places each statement is about: named, lent by another clause, implied, carried over."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from domain.statement import Stance, Topic
from extraction.content.rejecting import only_denies
from extraction.content.reversal import denies
from extraction.content.topics import content
from extraction.places.about import About, areas_of
from extraction.places.besides import (
    further,
    is_aside,
    is_elsewhere,
    is_in_phrase,
    is_in_words,
    is_label,
    is_workplace,
    points_to_place,
    without_speakers,
    words_from,
)
from extraction.places.carrying import Carrying, Content, denied_first
from extraction.places.guessing import Guesses
from extraction.places.holders import Holders
from extraction.places.implied import Focus
from extraction.places.named import Named, key_of_mention, mentions, without_names
from extraction.places.posted import is_at_post
from extraction.places.rivers import only_locates
from extraction.places.salience import is_settlement, is_water
from extraction.reports.drafts import Draft
from extraction.words.lexicon import Lexicon

LONGEST_POINTER = 3
"""Tokens of words that deny and only point back: "the claim", «це», «эту информацию»."""

_BETWEEN = frozenset("of the городского міського типа типу".split())

FEWEST = 4
"""Tokens before a speaker that are a clause of their own."""


class _Places(NamedTuple):
    """The places in a statement's words, all those of its sentence, and those that a place noun means."""

    own: Sequence[Named]
    named: Sequence[Named]
    meant: Sequence[Named]


class Whereabouts:
    """Follows an article sentence by sentence and says what each statement is about."""

    def __init__(self, lexicon: Lexicon, focus: Focus) -> None:
        self._lexicon = lexicon
        self._beside = lexicon.places.beside
        self._focus = focus
        self._carrying = Carrying()
        self._holders = Holders(lexicon, focus)
        self._within: dict[str, frozenset[str]] = {}
        self._guesses = Guesses(focus)

    def of(
        self,
        drafts: Sequence[Draft],
        named: Sequence[Named],
        offices: Sequence[Sequence[Named]] = (),
        titled: Sequence[Named] = (),
    ) -> list[About]:
        """Return what the statements of one sentence are about, given the places it names.

        `offices` are, for each of `drafts`, the places in its speaker's own description; `titled` are all of
        those in Ukrainian and Russian, where another speaker's "the city" may go on from them.
        """
        if titled:
            self._focus.saw(drafts[0].number, titled)
        self._focus.beside((), ())
        self._guesses.forget(named)
        if drafts:
            self._focus.stand(drafts[0].number, drafts[0].sentence.paragraph)
        for draft, office in zip(drafts, offices, strict=False):
            self._holders.introduce(draft, office, named)
        found: list[About] = []
        pointed: list[Named] = []
        for draft in drafts:
            own = self._own(draft, here := [one for one in named if not is_workplace(one, draft)])
            self._focus.listen(self._carrying.spoken_of(draft))
            inside = {one.first for one in own}
            earlier = [one for one in named if one.first not in inside and self._leads_to(one, draft)]
            described = [one for one in named if self._describes(one, draft)]
            self._focus.beside(earlier, draft.sentence.tokens[: draft.first], described)
            meant = self._meant(draft, own, drafts)
            own, cities = self._focus.in_cities(own, meant, self._holders.of(draft.member))
            self._holders.learn(draft, [*own, *meant])
            self._carrying.spoke(draft, [*own, *meant])
            told = (*meant, *cities)
            pointed += [replace(one, in_passing=False) if one.in_passing else one for one in told]
            found.append(self._next(draft, _Places(own, here, meant), drafts))
        if drafts:
            governed = [one for office in offices for one in office if one.is_area]
            self._focus.saw(drafts[0].number, [*governed, *pointed, *named])
        return found

    def _next(self, draft: Draft, at: _Places, drafts: Sequence[Draft]) -> About:
        """Return what `draft` is about, and remember it for the statement behind it."""
        content = self._content(draft, at.named)
        about = self._about(draft, at, drafts, content)
        towns = [one.key for one in (*at.named, *at.meant) if is_settlement(one)]
        self._carrying.said(draft, about.places, content.topics, towns)
        weak = any(one.is_weak for one in at.own)
        self._within.update(areas_of((*at.named, *at.own, *at.meant)))
        return About(
            about.places, about.rule, about.unsure, weak, content.topics, content.stance, self._within
        )

    def _leads_to(self, one: Named, draft: Draft) -> bool:
        """Return whether the sentence names the place before the words, and not only as where somebody is."""
        told = is_in_phrase(one, draft) or is_aside(one, draft, self._beside)
        return one.last < draft.first and not one.in_passing and not told

    def _describes(self, one: Named, draft: Draft) -> bool:
        """Return whether it is named where the speaker is described, before the words, but not fled to."""
        apart = is_in_phrase(one, draft) and not is_aside(one, draft, self._beside)
        return apart and one.last < draft.first

    def _pointed_beside(self, draft: Draft) -> Sequence[Named]:
        """Return what a clause before the speaker points to: "Smoke hung over the city, the mayor told …"."""
        if draft.one is None:
            return ()
        until = min(draft.one.placed.first, draft.first)
        return self._focus.meant(draft.number, draft.sentence.tokens[:until]) if until >= FEWEST else ()

    def _content(self, draft: Draft, named: Sequence[Named]) -> Content:
        """Return what the words are about and whether they deny it; "rejected the claim" takes that one's."""
        tokens = without_names(draft.sentence.tokens, named)[draft.first : draft.last + 1]
        turned = draft.one is not None and denies(draft.sentence, draft.one, self._lexicon)
        touched, held = content(tokens, self._lexicon, turned=turned)
        before = self._carrying.just_before(draft)
        own = any(one.first >= draft.first and one.last <= draft.last for one in named)
        points_back = (turned and len(tokens) <= LONGEST_POINTER) or only_denies(tokens, held, self._lexicon)
        if points_back and touched == (Topic.OTHER,) and not own:
            return Content(
                denied_first(before.topics) if before else touched, Stance.DENIES, points_back=True
            )
        if touched == (Topic.OTHER,):
            touched = self._carrying.going_on(draft) or touched
        return Content(touched, held, points_back=False)

    def _own(self, draft: Draft, named: Sequence[Named]) -> Sequence[Named]:
        """Return the places in the words of `draft`, at the head of its line, or where its witness is."""
        own = [one for one in named if is_in_words(one, [draft])]
        if draft.member is not None and draft.member.witness:
            told = self._lexicon.is_english  # "the woman told AFP at a centre in X"
            aside = [one for one in named if own or is_elsewhere(one, draft, self._beside, told=told)]
            own = [
                one
                for one in named
                if one in own
                or one not in aside
                or (is_in_phrase(one, draft) and not is_elsewhere(one, draft, self._beside, told=False))
            ]
        own = own or [one for one in named if is_at_post(one, draft, self._lexicon)]
        if any(map(is_water, own)) and any(map(is_settlement, own)):
            tokens = draft.sentence.tokens
            own = [one for one in own if not (is_water(one) and only_locates(tokens, one, self._lexicon))]
        return [one for one in named if is_label(one, draft, self._beside) and one not in own] + own

    def _about(self, draft: Draft, at: _Places, drafts: Sequence[Draft], content: Content) -> About:
        own, named, meant = at.own, at.named, at.meant
        more = further(draft, drafts, named, own, self._beside) if own or meant else []
        if own and not meant:
            return About(mentions([*own, *more], implied=False), "named", unsure=bool(more))
        others = [one for one in named if is_in_words(one, drafts)]
        if not own and others:
            lent, theirs = mentions(others, implied=False), points_to_place(draft, self._lexicon)
            return About(lent, "named in the sentence's other clause", unsure=not theirs)
        beside = [one for one in named if not is_aside(one, draft, self._beside)]
        if not own and not meant and beside:
            return About(mentions(beside, implied=False), "named beside the words", unsure=True)
        if meant:
            places = mentions([*own, *more], implied=False)
            known = set(map(key_of_mention, places))
            implied = tuple(one for one in mentions(meant, implied=True) if key_of_mention(one) not in known)
            alone = len(meant) == 1 and not any(map(is_settlement, own))
            clear = self._guesses.are_clear(draft, meant, alone=alone)
            unsure = bool(more) or (bool(implied) and not clear)
            return About(places + implied, "implied by a place noun", unsure=unsure)
        if len(drafts) == 1 and not own and (outside := self._pointed_beside(draft)):
            return About(mentions(outside, implied=True), "implied beside the words", unsure=True)
        if pointed := self._holders.stood(draft):
            return About(mentions(pointed, implied=True), "implied by the speaker's office", unsure=True)
        carried, rule = self._carrying.over(draft, content)
        if not carried and (headed := self._holders.headed(draft, content)):
            return About(mentions(headed, implied=True), "implied by the speaker's office", unsure=True)
        return About(carried, rule, unsure=bool(carried) or content.points_back)

    def _meant(self, draft: Draft, own: Sequence[Named], drafts: Sequence[Draft]) -> list[Named]:
        """Return what "the city" means, where no settlement is named before it in the same words."""
        settled = [
            one.first for one in own if not one.is_area and (one.place is None or one.place.is_settlement)
        ]
        until = min(settled, default=draft.last + 1)
        if settled:
            until = self._without_noun(draft, until)
        tokens = draft.sentence.tokens
        office = self._holders.of(draft.member)
        words = without_speakers(draft, drafts, words_from(draft), until)
        found = self._focus.meant(
            draft.number, words, office, own, surely=not self._holders.is_guessed(draft.member)
        )
        if found or not settled:
            return found
        return self._focus.meant_beside(draft.number, tokens[until : draft.last + 1], own, office)

    def _without_noun(self, draft: Draft, until: int) -> int:
        """Return where the noun of the place at `until` begins: «міста Харкова», "the city of Izium"."""
        tokens, nouns = draft.sentence.tokens, self._lexicon.places.nouns
        pointers, at = self._lexicon.places.pointers, until
        while at > draft.first and tokens[at - 1].norm in _BETWEEN:
            at -= 1
        if at > draft.first and (tokens[at - 1].norm in nouns or tokens[at - 1].norm in pointers):
            return self._without_noun(draft, at - 1)  # the outskirts of the city of Izium
        return until
