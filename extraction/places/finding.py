"""The places a sentence is about, and what only looks like one: governments, parts of names, comparisons."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from extraction.places.abroad import Abroad, is_state
from extraction.places.adjectives import is_of_plant
from extraction.places.areakinds import is_community
from extraction.places.areas import Areas
from extraction.places.athome import AtHome, Known
from extraction.places.bearers import Bearers
from extraction.places.beginnings import Beginnings
from extraction.places.bodies import is_of_body
from extraction.places.buildings import Buildings
from extraction.places.capitals import Capitals
from extraction.places.cityparts import CityParts
from extraction.places.comparing import COMPARING, Comparisons
from extraction.places.directions import Directions
from extraction.places.elliptic import Elliptic
from extraction.places.ends import ends_of_line
from extraction.places.faraway import Faraway
from extraction.places.headline import headline
from extraction.places.homeland import states_in
from extraction.places.lands import land
from extraction.places.listing import Listing, lists_parts
from extraction.places.named import FirstNamed, Met, Named
from extraction.places.outside import Outside
from extraction.places.quarters import is_numbered
from extraction.places.rivers import Rivers
from extraction.places.settling import Settling
from extraction.places.standing import is_far_off, is_of_somebody, seen_in_passing
from extraction.places.surnamed import is_somebody, may_speak
from extraction.places.titles import Titles
from extraction.places.unknown import Unknown
from extraction.places.unplaced import Unplaced
from extraction.places.world import FoundAbroad, world
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.runs import JOINTS, run_of

ENOUGH_OF_A_LIST = 2
"""Places after which the next name of the same list is one too."""


class PlaceReader:
    """Reads the places of an article's sentences; `named` are all of them, `headed` those of the headline."""

    def __init__(self, text: str, settling: Settling, lexicon: Lexicon) -> None:
        self._text = text
        self._settling = settling
        self._lexicon = lexicon
        self._capitals = Capitals(lexicon)
        self._directions = Directions(text, settling, lexicon)
        self._areas = Areas(text, settling, lexicon, self._directions)
        self._elliptic = Elliptic(settling, lexicon.places.city_parts)
        self._outside = Outside(lexicon)
        self._rivers = Rivers(text, lexicon)
        self._buildings = Buildings(text, settling, lexicon)
        self._world = world()
        self._beginnings = Beginnings(settling, lexicon, self._directions)
        self._comparisons = Comparisons(lexicon)
        self._listing = Listing(settling, lexicon, self._capitals.taken)
        self._at_home = AtHome(text, settling, lexicon, self._capitals, self._beginnings, self._outside)
        self._abroad = Abroad(text, settling, lexicon, self._capitals, self._beginnings)
        self._unknown = Unknown(text, lexicon, self._capitals, self._outside, self._abroad, self._listing)
        self.titles = Titles(text, settling, lexicon, self._beginnings, self._abroad)
        self.unplaced = Unplaced(lexicon, self._beginnings, self._outside, settling)
        self._met: dict[int, list[Met]] = {}
        self._final: dict[tuple[int, int], Sequence[Named]] = {}
        self.named: list[Named] = []
        self._first = FirstNamed(self.named)
        self.headed: list[Named] = []
        self.acting: list[Named] = []
        self._faraway = Faraway(text, lexicon)
        self._parts = CityParts(lexicon.places.city_parts, self.named)
        self.city_of, self.city_among = self._parts.city_of, self._parts.city_among

    def learn(
        self, sentences: Sequence[Sentence], speakers: Iterable[str] = (), public: Container[str] = ()
    ) -> None:
        """Take the regions and the plain places of the whole article as context for its namesakes.

        `speakers` are the words of the names of those who speak in it, `public` the stems of the surnames
        of well-known persons.
        """
        self._beginnings.public = public
        persons = Bearers(self._settling, self._lexicon).of(sentences)
        self._beginnings.speakers = persons.union(map(stem, speakers))
        for sentence in sentences:
            self._outside.learn(sentence)
            self._capitals.learn(sentence)
            self.acting += states_in(sentence.tokens, sentence.capitals)
        self._settling.learn_others([list(self._read_first(sentence)) for sentence in sentences])
        self.named += (one for sentence in sentences for one in self._read_again(sentence, ()))
        above = headline(self._text, sentences, self._lexicon)
        self.headed += self._read(above) if above is not None else ()
        self.named += self.headed
        self._faraway.learn(self.named, self.headed, self.acting)

    def _read_first(self, sentence: Sentence) -> Iterator[str]:
        """Yield the names in a sentence, having learnt the places that they mean without doubt."""
        for named in self._read(sentence):
            self._abroad.learn(named)
            if not is_far_off(sentence.tokens, named.first):
                self._settling.learn_certain(named.as_written, named.place)
            yield named.as_written

    def centre_of(self, region: Named) -> Named | None:
        """Return the city a region is called by, as "the regional centre" means it."""
        if region.place is not None or is_community(region):
            centre = self._at_home.centre_of(region)
            return (self._first.like(centre) or centre) if centre is not None else None
        city = self._world.of_adjective(region.as_written.split()[0])
        return next((one for one in self.named if city is not None and one.foreign is city), None)

    def read(self, sentence: Sentence, masked: Sequence[tuple[int, int]]) -> list[Named]:
        """Return the places of `sentence` outside the token ranges of `masked` (the speakers' names).

        The sentence has been learnt: which of its words are places is known, which places they are not yet.
        """
        found = list(self._read_again(sentence, masked))
        sites = self._lexicon.places.sites
        has_site = bool(found) and any(map(sites.get, [token.norm for token in sentence.tokens]))
        return [self._seen(sentence, one, has_site=has_site) for one in found]

    def _read_again(self, sentence: Sentence, masked: Sequence[tuple[int, int]]) -> Iterator[Named]:
        mets = self._met.get(sentence.start, ())
        self._settling.reads(one.as_written for met in mets for one in met.found)
        for met in mets:
            if not any(met.is_within(first, last) for first, last in masked):
                yield from self._again(sentence, met)

    def _again(self, sentence: Sentence, met: Met) -> Sequence[Named]:
        """Return what the sentence names there now that all of the article has been learnt."""
        key = sentence.start, met.at
        if key not in self._final:
            known = self._knows() == met.knowing
            self._final[key] = met.found if known else self._at(sentence, met.at, listed=met.listed) or ()
        return self._final[key]

    def _knows(self) -> int:
        """Return how much has been learnt of the article that tells places from namesakes."""
        return self._settling.learnt + self._abroad.learnt + self._directions.has_met

    def _seen(self, sentence: Sentence, one: Named, *, has_site: bool) -> Named:
        """Return `one` marked as its sentence shows it."""
        is_title = self.titles.is_of_head(sentence, one.first)
        one = self._faraway.seen(self._parts.without_region(one))
        seen = seen_in_passing(sentence.tokens, one, self._lexicon)
        return replace(seen, is_title=is_title, has_site=has_site) if is_title or has_site else seen

    def _read(self, sentence: Sentence) -> Iterator[Named]:
        tokens, met = sentence.tokens, self._met.setdefault(sentence.start, [])
        index, chain, listed, compared, likened = 0, 0, False, False, self._comparisons.likens(sentence)
        found_last: Named | None = None
        begun = self._beginnings.among(sentence)
        while index < len(tokens):
            if not (compared or likened or listed or chain or begun[index]):
                index = begun.find(1, index)  # most words are passed over
                if index < 0:
                    return
            if compared or tokens[index].opens & COMPARING:
                compared = self._comparisons.compares(tokens, index, compared)
            chain = chain if tokens[index].norm in JOINTS or tokens[index].is_capital else 0
            listed = self._listing.goes_on(tokens, index, listed) or lists_parts(tokens, index, found_last)
            listed = listed or (chain >= ENOUGH_OF_A_LIST and self._listing.ends(tokens, index))
            skipped = compared or not (tokens[index].begins or self._beginnings.is_direction(tokens, index))
            in_list = listed or (chain > 0 and self._listing.is_joined(tokens, index))
            found = None if skipped else self._at(sentence, index, listed=in_list)
            if found is None:
                index += 1
                continue
            met.append(Met(index, in_list, found, self._knows()))
            yield from found
            index, chain, found_last = max(index, found[-1].last) + 1, chain + 1, found[-1]
            listed = listed or (index < len(tokens) and self._listing.joins_same(tokens, index))

    def _at(self, sentence: Sentence, index: int, *, listed: bool) -> list[Named] | None:
        tokens = sentence.tokens
        named = tokens[index].is_word and tokens[index].begins and not is_numbered(tokens[index])
        if not named and not self._beginnings.is_direction(tokens, index):
            return None
        foreign = self._outside.foreign(tokens, index)
        if foreign is not None and self._abroad.is_no_people(tokens, index, foreign):
            return self._abroad.named(sentence, index, foreign, listed=listed)
        if (foreign is None or foreign[0] == 1) and self._beginnings.is_small(tokens[index]):
            return None
        of_body = is_of_body(tokens, index, self._lexicon) or is_of_plant(tokens, index)
        if of_body or self._comparisons.is_another(sentence, index):
            return None
        if self._beginnings.names_no_place(tokens, index) or is_of_somebody(sentence, index, self._lexicon):
            return None
        spoken = self._beginnings.is_speaker(tokens, index)
        directed = None if spoken else self._directions.at(tokens, index)
        if areas := directed or self._areas.at(sentence, index) or self._elliptic.at(tokens, index):
            return areas
        if tokens[index].norm in self._lexicon.grammar.articles:
            return None
        if length := self._outside.facility_at(tokens, index):
            return self._at_home.facility(sentence, index, length)
        if building := self._buildings.at(sentence, index):
            return building
        return self._name_at(sentence, index, foreign, listed=listed, spoken=spoken)

    def _name_at(
        self, sentence: Sentence, index: int, foreign: FoundAbroad | None, *, listed: bool, spoken: bool
    ) -> list[Named] | None:
        tokens = sentence.tokens
        run = run_of(tokens, index)
        if run > 1 and tokens[index + run - 1].norm in self._lexicon.places.owned.quarters:
            run -= 1  # Meroe Airport
        if run > 1 and self._beginnings.is_quarter_of(tokens, index):
            run = 1
        if self.titles.is_title(sentence, index, run) or self._capitals.states.is_embassy(tokens, index):
            return None  # Suwayda 24
        if foreign is not None and foreign[0] > 1 and run <= foreign[0] + is_state(tokens, index, foreign[0]):
            return self._abroad.named(sentence, index, foreign, listed=listed)
        if river := self._rivers.at(tokens, index):
            return river
        if spoken:
            return None
        learnt = min(self._outside.length_at(tokens, index), run)
        known = self._at_home.known(tokens, index, run, learnt) if run > 1 else None
        length = known[0] if known else max(learnt, 1)
        if self._capitals.belonging.is_part_of_name(sentence, index, run, length):
            return None
        known = self._at_home.known(tokens, index, run, learnt) if run == 1 else known
        return self._settle_on(sentence, index, run, known, foreign, learnt=learnt, listed=listed)

    def _settle_on(
        self,
        sentence: Sentence,
        index: int,
        run: int,
        known: Known | None,
        foreign: FoundAbroad | None,
        *,
        learnt: int,
        listed: bool,
    ) -> list[Named] | None:
        """Return the place of the gazetteer, of the world or of neither that the capitals name."""
        tokens = sentence.tokens
        abroad = foreign is not None and self._abroad.is_meant(foreign, known)
        if run == 1 and not abroad and is_somebody(tokens, index, known, self._beginnings):
            return None
        if run == 1 and index == learnt == 0 and may_speak(sentence, known, foreign):
            return None
        if abroad and foreign and not self._abroad.is_strict(sentence, index, foreign, listed=listed):
            return self._abroad.named(sentence, index, foreign, listed=listed)
        if known is not None:
            return self._at_home.named(sentence, index, run, known, listed=listed)
        if ends := ends_of_line(tokens, index, self._settling, self._lexicon):
            return ends
        if called := land(tokens[index], index, self._settling):
            return [called]
        return self._unknown.named(tokens, index, run, learnt=learnt, listed=listed)
