"""Which place those who speak hold an office in: its town is "the city" to them."""

from collections.abc import Sequence

from domain.place import PlaceKind
from domain.statement import Topic
from extraction.places.areakinds import DIRECTED
from extraction.places.besides import is_aside
from extraction.places.carrying import Content
from extraction.places.implied import Focus
from extraction.places.named import Named
from extraction.places.salience import is_settlement
from extraction.reports.drafts import Draft
from extraction.speakers.member import Member
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

HARM = frozenset((Topic.STRIKE, Topic.CASUALTIES, Topic.HUMANITARIAN, Topic.INFRASTRUCTURE))
"""What the head of a town tells of in the town."""

_ON_LINE = (*DIRECTED, "район")
"""How nouns begin where those who fight stand: «бійці, які воюють на цій ділянці»."""


class Holders:
    """Remembers of the speakers of an article which place they are of; `focus` is what it speaks about."""

    def __init__(self, lexicon: Lexicon, focus: Focus) -> None:
        self._lexicon = lexicon
        self._focus = focus
        self._places: dict[int, Sequence[Named]] = {}
        self._read_off: dict[int, bool] = {}

    def of(self, member: Member | None) -> Sequence[Named]:
        """Return the places in whose name the speaker is known to speak; none of nobody."""
        return self._places.get(id(member), ()) if member is not None else ()

    def is_guessed(self, member: Member | None) -> bool:
        """Return whether only what the sentence told that introduced them says which town's head it is."""
        return member is not None and self._read_off.get(id(member), False)

    def introduce(self, draft: Draft, office: Sequence[Named], named: Sequence[Named]) -> None:
        """Remember the places of the speaker's description, given those that the sentence names.

        They are those of the `office` if it names any, else what "the city's mayor" points to.
        """
        if draft.member is None:
            return
        beside = () if office else self._just_named(draft, named)
        if found := office or beside or self.pointed(draft):
            self._places[id(draft.member)] = found
            self._read_off[id(draft.member)] = bool(beside)

    def learn(self, draft: Draft, about: Sequence[Named]) -> None:
        """Remember of a head without a place ("the mayor") the article's town if they first speak of it."""
        if draft.one is None or draft.member is None or id(draft.member) in self._places:
            return
        places, words = self._lexicon.places, self._description(draft)
        heads = any(token.norm in places.local_heads for token in words)
        if not draft.member.is_person or not heads or any(token.norm in places.of_regions for token in words):
            return
        towns = {one.key: one for one in about if is_settlement(one)}
        if len(towns) == 1 and all(map(self._focus.is_main, towns.values())):
            self._places[id(draft.member)] = list(towns.values())

    def pointed(self, draft: Draft) -> Sequence[Named]:
        """Return the place of "the town's mayor", "the brigade, which defends the city"."""
        return self._focus.meant(draft.number, words) if (words := self._description(draft)) else ()

    def stood(self, draft: Draft) -> Sequence[Named]:
        """Return the town in which its speaker holds an office, or that «бригада, що обороняє місто» holds.

        "The head of the region" speaks of any of its towns. In Ukrainian and Russian «мэр города» is no
        more than a title; whoever lives in the town speaks of it, whoever fights «на цій ділянці» of that.
        """
        if draft.one is None:
            return ()
        placed, tokens = draft.one.placed, draft.sentence.tokens
        described = any(token.text == "," for token in tokens[placed.first : placed.last])
        witness = draft.member is not None and draft.member.witness
        if not self._lexicon.is_english and not (witness or described):
            return ()
        pointed = self.pointed(draft)
        if described and self._focus.noun.startswith(_ON_LINE):
            return pointed
        near_scene = self._focus.sort in ("area", "there", "facility", "landform")
        return () if near_scene else [one for one in pointed if is_settlement(one)]

    def headed(self, draft: Draft, content: Content) -> Sequence[Named]:
        """Return the town whose head tells of harm without saying where: "The mayor of X said two died"."""
        if draft.member is None or content.points_back or HARM.isdisjoint(content.topics):
            return ()
        if self.is_guessed(draft.member):
            return ()
        return [one for one in self.of(draft.member) if one.place is not None and is_settlement(one)][:1]

    def _just_named(self, draft: Draft, named: Sequence[Named]) -> list[Named]:
        """Return the only town named before "the head of the city administration" in the same sentence."""
        places, words = self._lexicon.places, self._description(draft)
        if draft.one is None or draft.member is None or not draft.member.is_person:
            return []
        of_town = any(token.norm in places.town_heads for token in words)
        if not of_town or any(token.norm in places.of_regions for token in words):
            return []
        before = [one for one in named if one.last < draft.one.placed.first and is_settlement(one)]
        before = [one for one in before if one.place is not None or one.foreign is not None] or before
        towns = {one.key: one for one in before if not is_aside(one, draft, places.beside)}
        found = [one for one in towns.values() if not one.in_passing and not _is_village(one)]
        return found if len(towns) == 1 else []

    def _description(self, draft: Draft) -> Sequence[Token]:
        """Return the words that name and describe the speaker."""
        if draft.one is None:
            return ()
        placed = draft.one.placed
        return draft.sentence.tokens[placed.first : placed.last + 1]


def _is_village(one: Named) -> bool:
    """Return whether the place is a village, which has no mayor."""
    return one.place is not None and one.place.kind is PlaceKind.VILLAGE
