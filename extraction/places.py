"""The places a sentence is about, and what only looks like one: governments, parts of names, comparisons."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from domain.language import Language
from domain.place import Match, Place, PlaceKind
from extraction.areas import JOINTS, Areas
from extraction.capitals import LONGEST_RUN, Capitals
from extraction.endings import NOUN_FORMS, OF_REGIONS
from extraction.lexicon import Lexicon
from extraction.named import Named
from extraction.names import stem
from extraction.outside import Outside, is_named_later
from extraction.sentences import Sentence
from extraction.settling import FORMER, Settling
from extraction.states import TERRITORY, is_embassy
from extraction.tokens import Token, written
from extraction.world import WATERS, Foreign, Sort, world

_DIRECTIONS = frozenset("to from for toward towards до з із зі из с від от".split())
_IN = ("у", "в", "во", "під", "под", "біля", "возле", "поблизу", "вблизи")
_OBLIQUE_ADJECTIVES = ("ого", "ому", "ої", "ій", "им", "ом", "ой", "ым", "ою")
ENOUGH_OF_A_LIST = 2
"""Places after which the next name of the same list is one too."""

SHORTEST_DIRECTION = 6
"""Letters of an adjective that no direction is called by."""

LARGE = 50_000
"""People of a place of the gazetteer that no other place of its name outweighs."""

SMALL = 5000
"""People below which a place of the gazetteer gives way to a well-known one elsewhere."""

LONGEST_PLACE = 4
"""Words that a place's name may have."""


_Known = tuple[int, tuple[Match, ...]]
"""How many capitals a name of the gazetteer covers, and its places."""


class PlaceReader:
    """Reads the places of an article's sentences."""

    def __init__(self, text: str, settling: Settling, lexicon: Lexicon) -> None:
        self._text = text
        self._settling = settling
        self._lexicon = lexicon
        self._capitals = Capitals(lexicon)
        self._areas = Areas(text, settling, lexicon)
        self._outside = Outside(lexicon)
        self._world = world()
        self._sections: set[str] = set()
        self._speakers: frozenset[str] = frozenset()
        self._met: dict[int, list[tuple[int, bool]]] = {}
        self.named: list[Named] = []

    def learn(self, sentences: Sequence[Sentence], speakers: Iterable[str] = ()) -> None:
        """Take the regions and the plain places of the whole article as context for its namesakes.

        `speakers` are the words of the names of those who speak in it.
        """
        self._speakers = frozenset(stem(word) for word in speakers)
        for sentence in sentences:
            self._outside.learn(sentence.tokens)
            pairs = zip(sentence.tokens, sentence.tokens[1:], strict=False)
            self._capitals.confirmed.update(
                token.norm
                for before, token in pairs
                if token.is_capital and (before.is_word or before.text == ",")
            )
        for sentence in sentences:
            for named in self._read(sentence):
                words = named.as_written
                self.named.append(named)
                self._learn_section(named)
                sure = named.place is not None and (not named.place.is_settlement or self._is_plain(words))
                if named.place is not None and (sure or words.split()[0].lower().endswith(OF_REGIONS)):
                    self._settling.learn(named.place)

    def _learn_section(self, named: Named) -> None:
        """Take note of the part of the world that the article speaks of: «Белгородской области»."""
        place = named.foreign
        if place is None and named.is_area and named.place is None:
            place = self._world.of_adjective(named.as_written.split()[0])
        if place is not None and not place.is_government:
            self._sections.add(place.section)

    def _is_plain(self, words: str) -> bool:
        return self._settling.plain(self._settling.named(words)) is not None

    def read(self, sentence: Sentence, masked: Sequence[tuple[int, int]]) -> list[Named]:
        """Return the places of `sentence` outside the token ranges of `masked` (the speakers' names).

        The sentence has been learnt: which of its words are places is known, which places they are not yet.
        """
        found: list[Named] = []
        for index, listed in self._met.get(sentence.start, ()):
            if not any(first <= index <= last for first, last in masked):
                found.extend(self._at(sentence, index, listed=listed) or ())
        has_site = any(token.norm in self._lexicon.places.sites for token in sentence.tokens)
        return [
            replace(
                self._seen_in_passing(sentence, one),
                is_title=self._is_of_head(sentence.tokens, one.first),
                has_site=has_site,
            )
            for one in found
        ]

    def _seen_in_passing(self, sentence: Sentence, one: Named) -> Named:
        """Return `one` marked where it only says where somebody goes to or comes from."""
        before = sentence.tokens[one.first - 1].norm if one.first else ""
        earlier = sentence.tokens[one.first - 2].norm if one.first > 1 else ""
        return replace(one, in_passing=True) if before in _DIRECTIONS or earlier in _TOLD else one

    def _read(self, sentence: Sentence) -> Iterator[Named]:
        tokens, met = sentence.tokens, self._met.setdefault(sentence.start, [])
        index, listed, compared, chain = 0, False, False, 0
        found_last: Named | None = None
        while index < len(tokens):
            if not (compared or listed or chain or self._may_matter(tokens, index)):
                index += 1
                continue
            compared = self._compares(tokens, index, compared)
            chain = chain if tokens[index].norm in JOINTS or tokens[index].is_capital else 0
            after_area = bool(found_last and found_last.is_area and found_last.last == index - 2)
            listed = (
                self._goes_on_listing(tokens, index, listed)
                or (after_area and tokens[index - 1].text == ":")
                or (chain >= ENOUGH_OF_A_LIST and self._ends_list(tokens, index))
            )
            skipped = compared or not (_begins(tokens[index]) or self._is_direction(tokens, index))
            in_list = listed or (chain > 0 and self._is_joined_unknown(tokens, index))
            found = None if skipped else self._at(sentence, index, listed=in_list)
            if found is None:
                index += 1
                continue
            met.append((index, in_list))
            yield from found
            index, chain, found_last = found[-1].last + 1, chain + 1, found[-1]
            listed = listed or (index < len(tokens) and self._joins_same(tokens, index))

    def _may_matter(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name or a comparison may begin there: most words are passed over at one look."""
        token = tokens[index]
        if token.is_capital or self._lexicon.places.comparisons.length_at(tokens, index):
            return True
        return token.is_word and (_begins(token) or self._is_direction(tokens, index))

    def _compares(self, tokens: Sequence[Token], index: int, compared: bool) -> bool:
        """Return whether what follows is there for comparison: «нагадує Бахмут», not «нагадує, що …»."""
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if self._lexicon.places.comparisons.length_at(tokens, index) and after not in (",", ":"):
            return True
        return (
            compared
            and tokens[index].norm not in _FINITE
            and tokens[index].text not in (";", ":")
            and tokens[index].norm not in self._lexicon.verbs
        )

    def _goes_on_listing(self, tokens: Sequence[Token], index: int, listed: bool) -> bool:
        token = tokens[index]
        if not (listed or token.is_capital):
            return False
        joins = (
            token.text in ","
            or token.is_capital
            or token.norm in ("and", "та", "і", "й", "и")
            or token.is_dash
        )
        return (listed and joins) or self._opens_list(tokens, index)

    def _joins_same(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a second adjective-like name is joined: «між Мирноградом і Родинським»."""
        if tokens[index].norm not in JOINTS:
            return False
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        return after is not None and after.is_capital and after.norm.endswith(NOUN_FORMS)

    def _ends_list(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the capitals at `index` stand last in a list of places: "A, B, and C." """
        end = index + self._run(tokens, index)
        return (
            end > index
            and not tokens[index].is_shouted
            and (end >= len(tokens) or tokens[end].text in ".,;)")
        )

    def _is_joined_unknown(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name follows a place and "and", or stands between commas after it."""
        if not tokens[index].is_capital or not index:
            return False
        if self._lexicon.language is not Language.EN:
            joined = tokens[index - 1].norm in JOINTS and not tokens[index - 1].is_dash
            return joined and self._capitals.taken.sounds_like_town(tokens[index])
        after = tokens[index + 1].norm if index + 1 < len(tokens) else "."
        joined = tokens[index - 1].norm == "and" or (
            tokens[index - 1].text == "," and (after in JOINTS or after in (".", ";"))
        )
        return joined and self._capitals.taken.may_be_taken(tokens, index)

    def _opens_list(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "villages of" or "населені пункти" stands before the token."""
        for back in (1, 2):
            if index >= back and tokens[index - back].norm in self._lexicon.places.nouns:
                return back == 1 or tokens[index - 1].norm in ("of", ":", "including", "like")
        return False

    def _at(self, sentence: Sentence, index: int, *, listed: bool) -> list[Named] | None:
        tokens = sentence.tokens
        named = _begins(tokens[index]) or self._is_direction(tokens, index)
        if not named or not tokens[index].is_word:
            return None
        foreign = self._world.at(tokens, index)
        if (foreign is None or foreign[0] == 1) and self._is_small(tokens[index]):
            return None
        if index and tokens[index - 1].norm == "another":
            return None
        spoken = self._is_speaker(tokens, index)
        directed = None if spoken else self._areas.directions(sentence, index)
        if areas := directed or self._areas.at(tokens, index):
            return areas
        if tokens[index].norm in self._lexicon.grammar.articles:
            return None
        if length := self._outside.facility_at(tokens, index):
            return self._facility(sentence, index, length)
        return self._name_at(sentence, index, foreign, listed=listed)

    def _name_at(
        self, sentence: Sentence, index: int, foreign: tuple[int, Foreign] | None, *, listed: bool
    ) -> list[Named] | None:
        tokens = sentence.tokens
        run = self._run(tokens, index)
        if self._is_title(tokens, index, run) or is_embassy(tokens, index):
            return None
        if index and tokens[index - 1].norm in _MEDIA:
            return None  # the website Suwayda 24
        if self._is_river_name(tokens, index):
            return [Named(index, index, tokens[index].text, None, is_area=True, foreign=WATERS)]
        if foreign is not None and foreign[0] > 1 and run <= foreign[0]:
            return self._foreign(sentence, index, foreign, listed=listed)
        if self._is_speaker(tokens, index):
            return None
        learnt = self._outside.length_at(tokens, index)
        known = self._known(tokens, index, run, learnt) if run > 1 else None
        if self._capitals.is_part_of_name(tokens, index, run, known[0] if known else 1):
            return None
        known = self._known(tokens, index, run, learnt) if run == 1 else known
        return self._settle_on(sentence, index, run, known, foreign, learnt=learnt, listed=listed)

    def _settle_on(
        self,
        sentence: Sentence,
        index: int,
        run: int,
        known: _Known | None,
        foreign: tuple[int, Foreign] | None,
        *,
        learnt: int,
        listed: bool,
    ) -> list[Named] | None:
        """Return the place of the gazetteer, of the world or of neither that the capitals name."""
        tokens = sentence.tokens
        abroad = foreign is not None and self._is_abroad(foreign, known)
        if foreign is not None and abroad and not self._is_strict(sentence, index, foreign, listed=listed):
            return self._foreign(sentence, index, foreign, listed=listed)
        if known is not None:
            return self._in_gazetteer(sentence, index, run, known, listed=listed)
        if pair := self._pair(tokens[index], index):
            return pair
        if land := self._land(tokens[index], index):
            return land
        return self._unknown(sentence, index, run, learnt=learnt, listed=listed)

    def _is_title(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether it stands alone in marks after an everyday word: the group "North"."""
        if index < 2 or not tokens[index - 1].is_quote or index + run >= len(tokens):
            return False
        before, places = tokens[index - 2], self._lexicon.places
        named = (index == 2 or not before.is_capital) and before.is_word and tokens[index + run].is_quote
        known = before.norm in places.nouns or before.norm in places.sites or before.norm in places.regions
        return named and not known and before.norm not in places.locatives

    def _is_river_name(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "the river" stands before it in Ukrainian or Russian: «на березі річки Оскіл»."""
        if self._lexicon.language is Language.EN or not index:
            return False
        return tokens[index - 1].norm.startswith(
            ("річк", "ріка", "ріки", "рік", "река", "реки", "реке", "реку", "речк")
        )

    def _land(self, token: Token, index: int) -> list[Named]:
        """Return the region that Russian calls as Ukrainian does: «на Харьковщине»."""
        ending = next((ending for ending in _LANDS if token.norm.endswith(ending)), None)
        if ending is None:
            return []
        place = self._settling.area(token.text[: -len(ending)] + "ской", "области")
        return [Named(index, index, token.text, place, is_area=True)] if place is not None else []

    def _pair(self, token: Token, index: int) -> list[Named]:
        """Return both ends of a line of front or a road: «Сватове-Кремінна», "Lyman-Siversk"."""
        parts = token.text.replace("–", "-").split("-")
        if len(parts) != 2 or not all(part[:1].isupper() and self._settling.is_place(part) for part in parts):
            return []
        places = [self._settling.settle(self._settling.named(part)) for part in parts]
        return [Named(index, index, part, place) for part, place in zip(parts, places, strict=True)]

    def _known(self, tokens: Sequence[Token], index: int, run: int, learnt: int) -> _Known | None:
        """Return how many capitals are the longest name of the gazetteer at `index`, and its places."""
        for length in range(min(run, LONGEST_PLACE), learnt - 1 if learnt > 1 else 0, -1):
            if matches := self._settling.named(written(self._text, tokens[index : index + length])):
                return length, matches
        return None

    def _in_gazetteer(
        self, sentence: Sentence, index: int, run: int, known: _Known, *, listed: bool
    ) -> list[Named] | None:
        tokens, (length, matches) = sentence.tokens, known
        if length < run and self._goes_on_as_name(tokens, index + length):
            return None
        found = [match.place for match in matches]
        explained = index == 0 and self._outside.length_at(tokens, index) == 1
        meant = explained or self._capitals.is_meant(sentence, index, found, listed=listed)
        if length == 1 and not meant:
            return None
        words = written(self._text, tokens[index : index + length])
        if self._is_adjective_of(tokens, index, length, run):
            return [Named(index, index + 1, written(self._text, tokens[index : index + 2]), None)]
        return [Named(index, index + length - 1, words, self._settled(tokens, index, length, words))]

    def _is_adjective_of(self, tokens: Sequence[Token], index: int, length: int, run: int) -> bool:
        """Return whether a village's name is here only the adjective of another's: «Новое Поле»."""
        if length != 1 or run == 1 or self._lexicon.language is Language.EN:
            return False
        norm, after = tokens[index].norm, tokens[index + 1].norm
        lexicon = self._lexicon
        known = (
            after in lexicon.roles or after in lexicon.given_names or after.endswith((*OF_REGIONS, *_LANDS))
        )
        return norm.endswith(_WHOLE_ADJECTIVES) and not known

    def _is_abroad(self, foreign: tuple[int, Foreign], known: _Known | None) -> bool:
        """Return whether a place of the world is meant rather than one of the gazetteer of the same name."""
        length, place = foreign
        if known is None or length != known[0]:
            return known is None or length > known[0]
        people = [_people(match.place) for match in known[1] if match.score > FORMER]
        if max(people, default=0) >= SMALL:
            famous = place.is_well_known and not place.is_strict and max(people) < LARGE
            return famous and not self._settling.is_about(known[1])
        here = place.section in self._sections and not self._settling.is_about(known[1])
        return here or ((place.is_well_known or place.is_city) and not place.is_strict)

    def _is_strict(
        self, sentence: Sentence, index: int, foreign: tuple[int, Foreign], *, listed: bool
    ) -> bool:
        """Return whether a name that is an everyday word too stands where no place would."""
        tokens, (length, place) = sentence.tokens, foreign
        after = tokens[index + length] if index + length < len(tokens) else None
        if place.is_adjective and after is not None and after.norm in self._lexicon.places.sites:
            return False  # «Ильский НПЗ»
        if not place.is_strict and not (length == 1 and tokens[index].norm in self._lexicon.given_names):
            return False
        places, before = self._lexicon.places, tokens[index - 1].norm if index else ""
        after = tokens[index + length] if index + length < len(tokens) else None
        free = not place.is_adjective or after is None or not after.is_word or after.norm in JOINTS
        free = free or (after is not None and after.norm in places.sites)
        located = before in places.locatives or listed or before in places.sites
        located = located or self._is_in_company(tokens, index, length)
        located = located or self._capitals.taken.is_taken(tokens, index)
        located = located or self._capitals.taken.is_struck(tokens, index)
        return not (before in places.nouns or (located and free))

    def _is_in_company(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether a known place is joined to it: "between Uvira and Beni", "Sake and Goma"."""
        for joint, other in ((index - 1, index - 2), (index + length, index + length + 1)):
            if 0 <= other < len(tokens) and tokens[joint].norm in JOINTS and tokens[other].is_capital:
                foreign = self._world.at(tokens, other)
                if self._settling.is_place(tokens[other].text) or (foreign and not foreign[1].is_strict):
                    return True
        return False

    def _foreign(
        self, sentence: Sentence, index: int, foreign: tuple[int, Foreign], *, listed: bool
    ) -> list[Named] | None:
        """Return a place of the world, unless it acts, or only begins a longer name."""
        tokens, (length, place) = sentence.tokens, foreign
        states = self._capitals.states
        if place.sort is Sort.STATE and not (states.is_located(tokens, index, length) or listed):
            return None
        located = states.is_located_capital(tokens, index, length)
        located = located or self._capitals.taken.is_attacked(tokens, index, length)
        if place.sort is Sort.CAPITAL and not (located or listed):
            return None
        end = index + length
        if place.sort is Sort.REGION and end < len(tokens) and tokens[end].text == "State":
            end += 1  # Rakhine State
        goes_on = end < len(tokens) and tokens[end].is_capital and tokens[end].is_word
        if goes_on and self._goes_on_as_name(tokens, end) and not self._world.at(tokens, end):
            return None
        words = written(self._text, tokens[index:end])
        return [Named(index, end - 1, words, None, is_area=place.is_area, foreign=place)]

    def _goes_on_as_name(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether the capital at `at` makes the place before it part of a name: "Rapid Support"."""
        lexicon, norm = self._lexicon, tokens[at].norm
        if lexicon.language is not Language.EN or self._settling.named(tokens[at].text):
            return False
        places = lexicon.places
        known = (
            norm in places.nouns
            or norm in places.regions
            or norm in places.pointers
            or norm in lexicon.people
        )
        dated = norm in lexicon.months or norm in lexicon.weekdays or norm in lexicon.grammar.breaks
        return not (known or dated or norm in lexicon.given_names or norm in lexicon.sides)

    def _is_direction(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether «купянском» stands before «направлении», in lower case as some write it."""
        if self._lexicon.language is Language.EN or index + 1 >= len(tokens):
            return False
        norm = tokens[index].norm
        if not norm.endswith(OF_REGIONS) or len(norm) <= SHORTEST_DIRECTION:
            return False
        at = index + 1
        while at + 1 < len(tokens) and tokens[at].norm in JOINTS and tokens[at + 1].norm.endswith(OF_REGIONS):
            at += 2  # «на пологівському, токмацькому і васильківському напрямках»
        return at < len(tokens) and self._areas.is_area(tokens[at])

    def _is_small(self, token: Token) -> bool:
        """Return whether it is "He", "And", "Russian-held": a word that names nothing."""
        grammar = self._lexicon.grammar
        if "-" in token.text and token.norm.endswith("ed"):
            return True  # Ukrainian-controlled
        if (self._lexicon.language is Language.EN or token.text[0].isascii()) and _is_compound(token.text):
            return True
        if self._lexicon.language is not Language.EN and token.norm in grammar.prepositions:
            return True
        norm = token.norm
        small = norm in grammar.prepositions and self._lexicon.language is Language.EN
        return small or norm in self._lexicon.pronouns or norm in grammar.breaks or norm in grammar.that

    def _is_of_head(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it only says whose head somebody is: «главы Белгородской области»."""
        return (
            self._lexicon.language is not Language.EN
            and index > 0
            and (
                tokens[index - 1].norm.startswith(_BODIES)
                or (
                    tokens[index - 1].norm.startswith(_HEADS)
                    and tokens[index - 1].norm in self._lexicon.roles
                )
            )
        )

    def _is_speaker(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is a surname of somebody who speaks, or the noun of a longer name."""
        if self._goes_with_adjective(tokens, index):
            return True
        before = tokens[index - 1].norm if index else ""
        return stem(tokens[index].norm) in self._speakers and before not in self._lexicon.places.locatives

    def _goes_with_adjective(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the word is only the noun of a longer name: «Яру» of «Кучеревого Яру»."""
        before = tokens[index - 1] if index > 1 else None
        if before is None or self._lexicon.language is Language.EN or not before.is_capital:
            return False
        is_adjective = before.norm.endswith(_OBLIQUE_ADJECTIVES) and not before.norm.endswith(OF_REGIONS)
        return is_adjective and not tokens[index].norm.endswith((*OF_REGIONS, *_LANDS))

    def _is_two_words(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether an adjective and a noun in capitals stand there: «біля Кучеревого Яру»."""
        norm = tokens[index].norm
        owned = norm.endswith(("ова", "ева", "ину", "ина", "ову", "еву")) and run > 1
        if owned:
            return tokens[index + 1].norm.startswith(_LAND_FORMS)
        return (
            run == 2
            and norm.endswith(_OBLIQUE_ADJECTIVES)
            and tokens[index + 1].norm not in self._lexicon.roles
            and tokens[index + 1].norm not in self._lexicon.given_names
        )

    def _opens_a_list(self, tokens: Sequence[Token]) -> bool:
        """Return whether a sentence begins with a list of places: «Анискине, Вільхуватка, …»."""
        after = tokens[1:3]
        return len(after) == 2 and after[0].text == "," and self._settling.is_place(after[1].text)

    def _facility(self, sentence: Sentence, index: int, length: int) -> list[Named] | None:
        """Return "Zaporizhzhia Nuclear Power Plant" as one place, unless it only names an office."""
        tokens = sentence.tokens
        last = index + length - 1
        after = tokens[last + 1].norm if last + 1 < len(tokens) else ""
        if after in self._lexicon.roles or after in self._lexicon.places.name_parts:
            return None
        words = written(self._text, tokens[index : last + 1])
        matches = self._settling.named(words)
        place = self._settling.settle(matches) if matches else None
        return [Named(index, last, words, place, is_area=True, is_facility=True)]

    def centre_of(self, region: Named) -> Named | None:
        """Return the city a region is called by, as "the regional centre" means it."""
        if region.place is not None and region.place.kind is not PlaceKind.REGION:
            return None
        place = self._settling.direction(region.as_written.split()[0])
        language = self._lexicon.language
        return Named(0, 0, place.names.in_(language), place) if place is not None else None

    def is_open(self, sentence: Sentence, first: int, last: int, known: Sequence[Named]) -> bool:
        """Return whether a name stands where a place would ("near Lysa") among the words and is not known."""
        covered = {at for one in known for at in range(one.first, one.last + 1)}
        tokens, lexicon = sentence.tokens, self._lexicon
        for index in range(max(first, 1), last + 1):
            token = tokens[index]
            if not token.is_capital or index in covered or not token.is_word or token.is_shouted:
                continue
            before = tokens[index - 1]
            place_word = before.norm in lexicon.places.locatives or before.norm in lexicon.places.nouns
            if before.is_quote or not place_word or stem(token.norm) in self._speakers:
                continue
            if self._outside.run(tokens, index) and not self._is_explained(token):
                return True
        return False

    def _is_explained(self, token: Token) -> bool:
        lexicon, norm = self._lexicon, token.norm
        places = lexicon.places
        return (
            norm in lexicon.given_names
            or norm in places.governments
            or norm in places.entities
            or norm in ("ukraine", "україна", "украина", "europe")
            or norm.startswith(("україн", "украин", "росі", "росс", "європ", "европ"))
        )

    def office(self, sentence: Sentence, words: Sequence[tuple[int, int]]) -> list[Named]:
        """Return the places in a speaker's own description: what "the city" or "his region" is to them."""
        found: list[Named] = []
        for first, last in words:
            own = sentence.tokens[first : last + 1]
            if not any(token.norm in self._lexicon.places.local_heads for token in own):
                continue
            is_region = any(token.norm in self._lexicon.places.of_regions for token in own)
            for at, token in enumerate(own, first):
                if not (token.is_capital and token.is_word) or token.norm in self._lexicon.given_names:
                    continue
                if token.norm in self._lexicon.roles or token.norm in self._lexicon.people:
                    continue
                if one := self._office_place(sentence.tokens, at):
                    found.append(replace(one, is_area=is_region or one.is_area))
        return found

    def _office_place(self, tokens: Sequence[Token], at: int) -> Named | None:
        """Return the place in a title at `at`, none where it is only the first word of a republic's."""
        if stem(tokens[at].norm) in self._speakers:
            return None
        foreign = self._world.at(tokens, at)
        if foreign is not None and (foreign[0] > 1 or not foreign[1].is_government):
            last = at + foreign[0] - 1
            words = written(self._text, tokens[at : last + 1])
            return Named(at, last, words, None, is_area=foreign[1].is_area, foreign=foreign[1])
        if at + 1 < len(tokens) and tokens[at + 1].norm.startswith(("people", "народн")):
            return None
        place = self._settling.settle(self._settling.named(tokens[at].text))
        return Named(at, at, tokens[at].text, place) if place is not None else None

    def _is_in_other_region(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether a region outside the gazetteer follows: «в Рубежном Белгородской области»."""
        at += at < len(tokens) and tokens[at].text == ","
        if at + 1 >= len(tokens) or tokens[at + 1].norm not in self._lexicon.places.regions:
            return False
        abroad = tokens[at].is_capital and self._world.of_adjective(tokens[at].text) is not None
        return abroad and self._settling.area(tokens[at].text, tokens[at + 1].norm) is None

    def _settled(self, tokens: Sequence[Token], index: int, length: int, words: str) -> Place | None:
        if length == 1 and tokens[index].norm in self._lexicon.places.shorthand:
            after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
            before = tokens[index - 1].norm if index else ""
            nouns = self._lexicon.places.nouns
            if after not in nouns and before not in nouns and (area := self._settling.area(words, "region")):
                return area
        matches = self._settling.named(words)
        if self._is_in_other_region(tokens, index + length):
            return None
        if tokens[index].norm.endswith(_LANDS):
            regions = [match.place for match in matches if match.place.kind is PlaceKind.REGION]
            return regions[0] if regions else self._settling.settle(matches)
        return self._settling.settle(matches)

    def _run(self, tokens: Sequence[Token], index: int) -> int:
        """Return how many capitals stand together from `index` on."""
        end = index
        while end < min(len(tokens), index + LONGEST_RUN) and tokens[end].is_word and tokens[end].is_capital:
            end += 1
        return end - index

    def _unknown(
        self, sentence: Sentence, index: int, run: int, *, learnt: int, listed: bool
    ) -> list[Named] | None:
        """Keep a place that the gazetteer does not know, where the words around it say that it is one."""
        tokens, lexicon = sentence.tokens, self._lexicon
        token = tokens[index]
        before = tokens[index - 1].norm if index else ""
        at = index + run + (index + run < len(tokens) and tokens[index + run].is_quote)
        after = tokens[at].norm if at < len(tokens) else ""
        located = before in (
            "in",
            "near",
            "into",
            "inside",
            "outside",
            "around",
            "across",
            "toward",
            "towards",
            "between",
            "у",
            "в",
            "під",
            "біля",
            "под",
        )
        known = token.norm in lexicon.places.outside
        free = token.norm not in lexicon.places.governments
        noun = lexicon.places.nouns.get(after) in ("settlement", "area") and lexicon.language is Language.EN
        noun = noun or (at > index + run and after in lexicon.places.regions)  # the "Kanal" district
        noun = noun and token.norm not in lexicon.counting.values
        noun = noun and not is_named_later(tokens, at + 1)
        if token.norm in lexicon.places.entities:
            stands = lexicon.language is Language.EN or before in lexicon.places.locatives
            stands = stands or before in (",", "(") or before.startswith(TERRITORY)
            return [Named(index, index, token.text, None, is_area=True)] if stands else None
        english = lexicon.language is Language.EN
        between = before != "between" or run == 1 or self._capitals.taken.is_alone(tokens, index + run - 1)
        may_be = located and between and self._capitals.may_be_place(token, before)
        may_be = may_be or (not english and before in _IN and self._capitals.may_be_town(tokens, index))
        may_be = may_be or (
            not english
            and (before in _IN or before in lexicon.places.regions)
            and self._is_two_words(tokens, index, run)
        )
        may_be = may_be or (not english and index == 0 and self._opens_a_list(tokens))
        taken = before in lexicon.places.taking and self._capitals.taken.may_be_taken(tokens, index)
        may_be = (
            may_be or (taken and (not english or run == 1)) or self._capitals.taken.is_taken(tokens, index)
        )
        struck = self._capitals.taken.is_struck(tokens, index) and run == 1
        may_be = may_be or (struck and (english or self._capitals.taken.sounds_like_town(token)))
        may_be = may_be or self._capitals.taken.stands_for_town(tokens, index)
        in_company = not english and self._is_in_company(tokens, index, 1)
        may_be = may_be or (in_company and self._capitals.taken.sounds_like_town(token))
        may_stand = free or before in lexicon.places.locatives
        learnt = learnt if may_stand and (index or not token.norm.endswith("s")) else 0
        if not ((known and (located or noun or free)) or listed or noun or may_be or learnt):
            return None
        if (
            token.norm in lexicon.roles
            or (token.norm in lexicon.given_names and not learnt)
            or lexicon.media.length_at(tokens, index)
            or token.norm in lexicon.grammar.breaks
        ):
            return None
        named = self._outside.run(tokens, index)
        length = learnt or min(run, LONGEST_PLACE, run if english else len(named) or run)
        return [Named(index, index + length - 1, written(self._text, tokens[index : index + length]), None)]


_TOLD = frozenset("reporters journalists said told press conference журналістам журналистам".split())
_LANDS = ("щини", "щина", "щині", "щину", "щины", "щине", "щиной", "чини", "чині", "чины")
LONGEST_ARTICLE = 3
_LAND_FORMS = (
    "яр",
    "балк",
    "лук",
    "гор",
    "став",
    "брод",
    "ключ",
    "колод",
    "криниц",
    "слобод",
    "гай",
    "рог",
    "ріг",
    "руд",
    "лог",
)
_MEDIA = frozenset(
    "website newspaper channel outlet broadcaster magazine portal "
    "radio видання газета телеканал сайт издание".split()
)
_FINITE = frozenset("is are was were has have will".split())
_WHOLE_ADJECTIVES = ("ое", "ее", "ая", "яя", "ый", "ий", "ого", "ому", "ой", "ої", "ій", "ою", "ую")
_BODIES = ("оперштаб", "правительств", "уряд", "прокуратур", "минздрав", "влад", "власт", "администрац")
_HEADS = (
    "глав",
    "голов",
    "очільни",
    "керівни",
    "руководител",
    "губернатор",
    "мэр",
    "мер",
    "начальни",
    "президент",
)

_ARTICLES = ("el-", "al-", "ad-", "ed-", "an-", "en-", "ar-", "er-", "as-", "es-", "az-")


def _begins(token: Token) -> bool:
    """Return whether a name may begin there: a capital, or "el-Fasher"."""
    return token.is_capital or (token.text[:3] in _ARTICLES and token.text[3:4].isupper())


def _is_compound(words: str) -> bool:
    """Return whether it is an everyday word joined to a name: "Druze-majority"."""
    _, joint, last = words.rpartition("-")
    return bool(joint) and len(last) > LONGEST_ARTICLE and last.islower()


def _people(place: Place) -> int:
    """Return the people of a settlement; a region outweighs any."""
    return (place.population or 0) if place.is_settlement else LARGE
