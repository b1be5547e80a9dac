"""Where a state or a capital is a place ("in Rwanda"), and where it acts ("Rwanda denies")."""

from collections.abc import Sequence

from extraction.places.courts import is_seat_of_court
from extraction.places.homeland import state_before
from extraction.places.seats import Seats
from extraction.places.targets import is_advanced_on, weapons_before
from extraction.places.townparts import has_building, has_part
from extraction.places.world import Sort, world
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.runs import AND
from extraction.words.tokens import Token

TERRITORY = ("территори", "територі")
"""Beginnings of the word for a territory."""


LONGEST_LIST = 12
"""States of a list behind whose preposition the last one may stand."""

MOST_STEPS = 8
"""Lists and pairs joined to one another that are followed back; more are no prose."""

_INSTRUMENTAL = ("ом", "ем", "єм", "ою", "ею", "єю", "ой", "ей")
"""Endings of capitals behind «з» and «за» where they are whom somebody deals with."""

LINKED = 5
"""Tokens before a state within which stands the road that links it."""

_MAINLY = frozenset("mainly mostly primarily chiefly largely only also".split())
"""What may stand between what is done to a capital and its name: "hitting mainly Kyiv"."""


_INSIDE = gate(
    lambda lexicon, word: (
        word == "in" or word in lexicon.places.states.inside or word in lexicon.grammar.articles
    )
)
"""The words before a place behind which an embassy or a court may be told to be: "in", "in the"."""


class States:
    """Tells where states and capitals are places."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.states
        self._seats = Seats(lexicon)

    def is_located(self, tokens: Sequence[Token], index: int, length: int, steps: int = MOST_STEPS) -> bool:
        """Return whether the state named at `index` is where something happens.

        One that is joined to another is where that one is, `steps` back at most.
        """
        if not steps or index == 0 or self._seats.is_seat(tokens, index, length):
            return False
        at = index - 1 - self.parts_of_continent(tokens, index)
        while at > 0 and (
            tokens[at].norm == "the"
            or tokens[at].norm in self._words.whole
            or tokens[at].norm in self._words.parts
        ):
            at -= 1 + self._joins_parts(tokens, at)
        before = tokens[at].norm
        earlier = _norm(tokens, at - 1)
        quarter = earlier in self._words.quarters and "the" in (_norm(tokens, at - 2), _norm(tokens, at - 3))
        part = before == "of" and (quarter or earlier in self._words.shares)  # large parts of Sudan
        if part or self._is_linked(tokens, index):
            return True
        if (before in AND or before == ",") and (listed := self._list_of(tokens, index, length)):
            return self.is_located(tokens, *listed, steps - 1)
        if before in AND and index > 1 and tokens[index - 2].is_capital:
            return self.is_located(tokens, index - 2, 1, steps - 1)
        side = before.startswith(self._words.sides) and _norm(tokens, index - 2) in ("на", "у", "в", "", *AND)
        in_region = not before.isascii() and before in self._lexicon.places.regions
        attacked = before.startswith(self._words.bombed) and tokens[index].norm.endswith(("у", "ю"))
        if side or attacked or in_region:
            return True  # «обстрілювати Україну», «в Сюникской области Армении»
        ends = index + length >= len(tokens) or not tokens[index + length].is_word
        in_town = before == "," and index > 1 and ends and _is_town(tokens, index - 2)  # in Minsk, Belarus
        return in_town or self._is_where(tokens, at + 1, index + length, before)

    def _joins_parts(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether "and" and another quarter stand before the one at `at`: "central and northern"."""
        parts = self._words.parts
        return tokens[at].norm in parts and _norm(tokens, at - 1) in AND and _norm(tokens, at - 2) in parts

    def parts_of_continent(self, tokens: Sequence[Token], index: int) -> int:
        """Return how many words before a continent belong to its name: "central and eastern Europe"."""
        if not tokens[index].norm.startswith(self._words.continents):
            return 0
        at = index
        while at > 0 and self._is_quarter(tokens[at - 1]):
            at -= 1 + 2 * (at > 2 and tokens[at - 2].norm in AND and self._is_quarter(tokens[at - 3]))
        return index - at

    def _is_quarter(self, token: Token) -> bool:
        if token.norm.isascii():
            return token.norm in self._words.parts_of_continents
        return token.is_capital and token.norm.startswith(self._words.quarter_adjectives)

    def _list_of(self, tokens: Sequence[Token], index: int, length: int) -> tuple[int, int] | None:
        """Return the first state of the list in which one is named: "in Poland, Czechia and Austria"."""
        first, comma = None, tokens[index - 1].text == ","
        if comma and not _goes_on(tokens, index + length):
            return None
        at = index
        for _ in range(LONGEST_LIST):
            end = at - 2 - (at > 2 and tokens[at - 1].norm in AND and tokens[at - 2].text == ",")
            found = state_before(tokens, end)
            if found is None:
                break
            first, at = found, found[0]
            if not at or not (tokens[at - 1].norm in AND or tokens[at - 1].text == ","):
                break
        return first

    def _is_where(self, tokens: Sequence[Token], index: int, end: int, before: str) -> bool:
        if before.startswith(TERRITORY) and not self._lexicon.is_english:
            return True
        if _is_possessor(tokens, end):
            behind = [_norm(tokens, end + step) for step in (1, 2, 3)]
            if any(norm in self._words.quarters for norm in behind[:2]):
                return True  # the Congo's restive east
            if any(norm in self._words.owned for norm in behind) and "and" not in behind:
                return True  # Ukraine's border villages
            return before in self._words.inside and _norm(tokens, end + 1) in self._words.land
        if before in self._words.through or (
            before in self._words.beside and _norm(tokens, index - 2).startswith(self._words.borders)
        ):
            return True
        if before in self._words.inside or before in self._lexicon.places.reached:
            return not (self.is_embassy(tokens, index) or self._is_naming(tokens, index, end - index))
        if before == "of" and _norm(tokens, index - 2) in self._words.land:
            return True
        if before == "на" and tokens[index].norm.endswith(("і", "е", "и")):
            return True
        return self._is_on_the_way(tokens, index, before)

    def _is_on_the_way(self, tokens: Sequence[Token], index: int, before: str) -> bool:
        """Return whether somebody goes to the state or comes from it."""
        near = tokens[max(0, index - 9) : index + (5 if before == "до" else 0)]  # «до Польщі втекли тисячі»
        if before in self._words.out and any(
            token.norm in self._lexicon.places.moving for token in tokens[max(0, index - 5) : index + 4]
        ):
            return True
        fleeing = any(token.norm in self._lexicon.places.fleeing for token in near)
        if before in ("to", "into", "toward", "towards", "до") and fleeing:
            return True
        if before == "на" and tokens[index].norm.endswith(("у", "ю")) and fleeing:
            return True
        return before in self._words.from_or_to and _norm(tokens, index - 2) in self._lexicon.places.moving

    def _is_linked(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a road links it to somewhere: "the road linking Khartoum to Darfur"."""
        near = [token.norm for token in tokens[max(0, index - LINKED - LINKED) : index]]
        links = [at for at, norm in enumerate(near) if norm.startswith(self._words.linking or ("-",))]
        if not links or not (near[-1] == "to" or links[-1] == len(near) - 1):
            return False  # linking the east to Khartoum
        return any(norm in self._words.lines for norm in near[max(0, links[-1] - LINKED) : links[-1]])

    def _is_naming(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether a town is only called something there: "known in Ukraine as Bakhmut"."""
        return _norm(tokens, index - 2) in self._words.named and _norm(tokens, index + length) == "as"

    def is_embassy(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a place only says where an embassy or a court stands: "its ambassador in Warsaw"."""
        if not index or not tokens[index - 1].opens & _INSIDE:
            return False
        if is_seat_of_court(tokens, index, self._lexicon):
            return True
        if tokens[index - 1].norm not in self._words.inside:
            return False
        for token in reversed(tokens[max(0, index - 4) : index - 1]):
            if token.norm.startswith(self._words.embassies):
                return True
            if not (token.is_capital or token.norm in self._words.of_states):
                return False  # envoys to talks in
        return False

    def _is_dealt_with(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether somebody deals with its government: «зв'язки з Києвом», «між Києвом і …»."""
        before = tokens[index - 1].norm
        if before in self._words.between:
            return _norm(tokens, index - 2) not in self._words.lines
        return before in self._words.with_ and _norm(tokens, index + length - 1).endswith(_INSTRUMENTAL)

    def _is_taking(self, norm: str) -> bool:
        """Return whether it is what a town has, and no government: "residents", no "control" or «сторона»."""
        return norm in self._lexicon.places.takings and not norm.startswith(self._words.held)

    def is_located_capital(self, tokens: Sequence[Token], index: int, length: int = 1) -> bool:
        """Return whether a capital is a place here ("in Kyiv"), not its government ("Kyiv said")."""
        built = self._lexicon.is_english and has_building(tokens, index + length, self._words)
        return built or self._is_capital_there(tokens, index, length)

    def _is_capital_there(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        if _is_possessor(tokens, index + length):
            return has_part(tokens, index + length + 1, self._words)
        if index == 0 or self._is_dealt_with(tokens, index, length):
            return False
        before = _before(tokens, index)
        if self.is_embassy(tokens, index) or self._seats.is_seat(tokens, index, length):
            return False
        if before == "," and _norm(tokens, index - 2) in self._lexicon.places.locatives:
            return True  # the capital, Kinshasa
        if index > 3 and before == "," and tokens[index - 3].text == ",":
            return tokens[index - 2].is_capital and tokens[index - 4].is_capital  # Odesa, Sumy, Kyiv, and …
        taken = before == "of" and self._is_taking(_norm(tokens, index - 2))
        if taken or (before == "of" and _norm(tokens, index - 2) in self._words.shares):
            return True
        over = index == 1 and before == "over" and tokens[index + length : index + length + 1]
        taken = self._is_linked(tokens, index) or bool(over and over[0].text == ",")  # Over Kyiv, drones
        if taken or (not before.isascii() and self._is_taking(before)):
            return True  # «жители Киева»
        if before in self._words.from_or_to - {"до", "against"}:
            earlier = _norm(tokens, index - 2 - (before == "на" and weapons_before(tokens, index - 1)))
            places = self._lexicon.places
            return earlier in places.nouns or earlier in places.regions or earlier in places.moving
        called = self._lexicon.places.nouns.get(before) == "settlement"  # по місту Київ
        called = called and _norm(tokens, index - 2) in self._lexicon.grammar.prepositions
        if called or before in self._lexicon.places.taking or before == "по":
            return True
        where = before in self._lexicon.places.locatives and before not in ("of", "leave")
        return where or is_advanced_on(tokens, index, self._words.advancing)


def _before(tokens: Sequence[Token], index: int) -> str:
    """Return the word before a capital's name, over "mainly": "hitting mainly Kyiv"."""
    passed = index > 1 and tokens[index - 1].norm in _MAINLY
    return tokens[index - 1 - passed].norm


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a list of names goes on at `at`: ", Romania", "and Austria"."""
    at += at < len(tokens) and tokens[at].text == ","
    at += at < len(tokens) and tokens[at].norm in AND
    return 0 < at < len(tokens) and not tokens[at - 1].is_capital and tokens[at].is_capital


def _is_town(tokens: Sequence[Token], index: int) -> bool:
    found = world().at(tokens, index)
    return found is not None and found[1].sort is not Sort.STATE


def _is_possessor(tokens: Sequence[Token], at: int) -> bool:
    return _norm(tokens, at) == "'s"


def _norm(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].norm if 0 <= at < len(tokens) else ""
