"""Places a sentence means without naming them: "the city", "the plant", "his region", "там"."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from extraction.places.beyond import Beyond
from extraction.places.clearness import Clearness
from extraction.places.containing import Containing
from extraction.places.fitting import Fitting
from extraction.places.homeland import state_in
from extraction.places.lately import FEW, stands_before
from extraction.places.named import Named
from extraction.places.pointers import Pointers
from extraction.places.reach import Reach
from extraction.places.resolving import Resolving
from extraction.places.salience import is_quarter
from extraction.places.subject import Subject
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_GROUPS = {
    "facility": "facility",
    "landform": "facility",
    "region": "region",
    "paired": "region",
    "state": "state",
    "water": "water",
}
"""Sorts of which a sentence may mean one each, beside a town: "at the plant and in the city"."""


_AFTER = ("region", "there")
"""Sorts whose nouns go by what the same words name before them."""

PART = 3
"""Tokens between a part and what it is a part of."""


def _is_part(index: int, tokens: Sequence[Token], sort_at: Mapping[int, str]) -> bool:
    """Return whether it is a part of another pointer: "the outskirts of the city", "the oblast's areas"."""
    of_city = any(sort_at.get(at) == "settlement" for at in range(index + 1, index + PART + 1))
    return of_city or any(at in sort_at and tokens[at + 1].norm == "'s" for at in range(index - PART, index))


class Read(Protocol):
    """What has been read of an article: its places, those of its headline, all states that it names."""

    named: list[Named]
    headed: list[Named]
    acting: list[Named]

    def centre_of(self, region: Named, /) -> Named | None:
        """Return the city a region, a district or a community is called by."""
        ...

    def city_of(self, district: Named, /) -> Named | None:
        """Return the city of which the article names a district."""
        ...

    def city_among(self, district: Named, towns: Sequence[Named], /) -> Named | None:
        """Return which of a speaker's towns has the district."""
        ...


class Focus:
    """What the text has spoken about so far: the places of the sentences read, newest last."""

    def __init__(
        self,
        lexicon: Lexicon,
        mentions: Counter[str],
        read: Read,
    ) -> None:
        self._lexicon = lexicon
        self._pointers = Pointers(lexicon)
        self._subject = Subject(lexicon, mentions, read.named, read.headed)
        self._centre_of, self._city_of = read.centre_of, read.city_of
        self._city_among = read.city_among
        self._reach = Reach(lexicon)
        self._fitting = Fitting(lexicon, self._reach, self._subject)
        self._containing = Containing(read.named, lexicon.language)
        self._resolving = Resolving(
            lexicon,
            self._reach,
            self._fitting,
            self._subject,
            self._containing,
            read.named,
            read.centre_of,
            read.acting,
            read.city_of,
        )
        self._beyond = Beyond(lexicon, self._reach, self._resolving, self._containing, read.centre_of)
        self._clearness = Clearness(
            lexicon, self._reach, self._fitting, self._subject, read.named, read.centre_of
        )
        self._pointer = ("", "")
        self._paragraph = -1, 0
        self._sure: set[str] = set()
        self._before: Sequence[Token] = ()

    def saw(self, number: int, named: Sequence[Named]) -> None:
        """Remember the places that sentence `number` names or means."""
        if named:
            self._reach.saw(number, named)
            self._subject.saw(named)

    @property
    def sort(self) -> str:
        """The sort of the noun last read that meant a place: "settlement", "area", ..."""
        return self._pointer[0]

    @property
    def noun(self) -> str:
        """The noun last read that meant a place."""
        return self._pointer[1]

    def beside(
        self, named: Sequence[Named], tokens: Sequence[Token], described: Sequence[Named] = ()
    ) -> None:
        """Take what the same sentence names before the words that are read next for the place named last.

        `tokens` are what stands before them: "the country" may be a state that only acts there; `described`
        the places in the speaker's description, which are no more than "there".
        """
        self._reach.beside(named, described)
        self._before = tokens

    def is_main(self, one: Named) -> bool:
        """Return whether the article is about the place, by its headline or by how often it names it."""
        return self._subject.is_main(one)

    def stand(self, number: int, paragraph: int) -> None:
        """Take note of the paragraph in which sentence `number` stands: what it names is nearer."""
        if paragraph != self._paragraph[0]:
            self._paragraph = paragraph, number
        self._subject.stand(number - self._paragraph[1])

    def listen(self, spoken_of: Collection[str]) -> None:
        """Take what whoever speaks now has just spoken of (keys of places) for likelier to be meant."""
        self._subject.listen(spoken_of)

    def meant(
        self,
        number: int,
        tokens: Sequence[Token],
        office: Sequence[Named] = (),
        beside: Sequence[Named] = (),
        *,
        surely: bool = True,
    ) -> list[Named]:
        """Return the places that a place noun or adverb among `tokens` of sentence `number` points to.

        `office` are the places in the speaker's own description: to the mayor of Izium "the city" is Izium,
        `surely` unless only what he told says so; `beside` those of the same words: "the regional capital"
        beside its region.
        """
        found = sorted(self._pointers.found_in(tokens), key=lambda pointer: pointer[0] == "region")
        sort_at = {index: sort for sort, _, index in found}
        first_at = {token.text: at for at, token in reversed(list(enumerate(tokens)))} if found else {}
        meant: dict[str, list[Named]] = {}
        self._sure.clear()
        for sort, noun, index in found:
            group = self._group(sort, noun)
            if group in meant or (meant and group == "state"):
                continue
            if sort == "area" and _is_part(index, tokens, sort_at):
                continue
            lead = [one for one in beside if sort in _AFTER and stands_before(one, index, first_at)]
            if sort == "there" and any(one.is_area for one in lead):
                continue  # «у Межівській громаді, там загорілася хата»
            known = (*office, *(beside if sort == "centre" else lead if sort == "region" else ()))
            self._reach.leave_out(meant.get("taken", ()))
            state = state_in([*self._before, *tokens[:index]]) if sort == "state" else []
            near = tokens[max(0, index - FEW) : index]
            if places := state or self._resolving.meant_by(number, sort, noun, near, known):
                meant[group] = places
                self._settle_on(number, sort, noun, known, places)
                own = surely and sort == "settlement" and not beside
                if own and [one.key for one in places] == [one.key for one in office[:1]]:
                    self._sure.add(places[0].key)  # to the mayor of Izium
            self._reach.leave_out(())
        return [one for places in meant.values() for one in places]

    def in_cities(
        self, own: Sequence[Named], meant: Sequence[Named], office: Sequence[Named] = ()
    ) -> tuple[list[Named], list[Named]]:
        """Return what some words name with a district standing for its city, and those cities.

        «У Київському районі» of an article on Kharkiv, or of its mayor (`office`), is Kharkiv, in other
        words; not beside Kharkiv itself.
        """
        known = {one.key for one in (*own, *meant)}
        found: list[Named] = []
        cities: list[Named] = []
        for one in own:
            city = self._city_of(one) or (self._city_among(one, office) if office else None)
            if city is None or city.key in known:
                found.append(one)
                continue
            cities.append(city)
            found.append(replace(one, place=city.place, is_quarter=True, is_doubtful=city.is_doubtful))
        return found, cities

    def _settle_on(
        self, number: int, sort: str, noun: str, known: Sequence[Named], places: Sequence[Named]
    ) -> None:
        """Remember that the noun means `places`, and whether that is beyond doubt."""
        self._pointer = sort, noun
        if sort == "region" and self._resolving.is_only_region(number, noun, known, places[0]):
            self._sure.add(places[0].key)
        if sort in ("settlements", "paired") and self._clearness.are_just_named(number, places):
            self._sure.update(one.key for one in places)
        self._subject.call(places, noun if sort == "settlement" else "")

    def _group(self, sort: str, noun: str) -> str:
        """Return of what a sentence may mean one beside a town: "its capture cut the road to the city"."""
        if noun in self._lexicon.places.takings:
            return "taken"
        return "quarter" if is_quarter(noun) else _GROUPS.get(sort, "settlement")

    def meant_beside(
        self, number: int, tokens: Sequence[Token], own: Sequence[Named], office: Sequence[Named] = ()
    ) -> list[Named]:
        """Return what "the city", "the region" mean behind places (`own`) of the same words that are none."""
        found = self._beyond.meant(number, tokens, own, office)
        if found is None:
            return []
        if found.sort:
            self._pointer = found.sort, found.noun
        self._sure.update(one.key for one in found.places if found.surely)
        return list(found.places)

    def is_clear(self, number: int, one: Named, *, alone: bool) -> bool:
        """Return whether no other place comes near `one`, which stands `alone` or beside others.

        It cannot be told of "the plant", "its capture", of a region if there is another.
        """
        if one.key in self._sure:
            return True
        return self._clearness.is_clear(number, one, *self._pointer, alone=alone)
