"""Where a state or a capital is a place ("in Rwanda"), and where it acts ("Rwanda denies")."""

from collections.abc import Sequence

from domain.language import Language
from extraction.places.seats import Seats
from extraction.places.world import Sort, world
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_INSIDE = frozenset("in inside across throughout into within у в во по внутри всередині усередині".split())
_SHARES = frozenset(
    "parts part areas swathes regions towns cities villages provinces much most half all".split()
)
"""What lies in a state: "large parts of Sudan"."""

_BOMBED = ("обстріл", "обстрел", "атаку", "атаков", "бомб", "покину", "залиш")
_OUT = frozenset("from out из із зі з".split())
_LINES = frozenset("road roads highway railway line lines route border front corridor trains flights".split())
_HELD = ("control", "side", "сторон", "бік", "бок")
_THROUGH = frozenset("through via через".split())
_WITH = frozenset("with з із зі с со".split())
_BORDERS = ("border", "frontier", "crossing", "границ", "кордон")
_LAND = frozenset("territory soil airspace interior border borders land skies".split())
_FROM_OR_TO = frozenset("to from on against of at for over through на з із зі с со из від от до".split())
_EMBASSIES = (
    "embass",
    "government",
    "regime",
    "ambassador",
    "consul",
    "envoy",
    "посольств",
    "посол",
    "посла",
    "послом",
    "консул",
)
_PARTS = frozenset(
    "eastern western northern southern central northeastern northwestern southeastern southwestern "
    "north-eastern north-western south-eastern south-western "
    "neighboring neighbouring occupied rural mainland war-torn сусідню сусідній соседнюю соседней".split()
)
_QUARTER_NOUNS = frozenset("east west north south northeast northwest southeast southwest".split())
_QUARTERS = ("сход", "півд", "півн", "заход", "восток", "юг", "север", "запад")
_JOINING = frozenset(("and", "та", "і", "й", "и"))
_ALL = frozenset("всей всій усій всю усю цілій целой".split())
TERRITORY = ("территори", "територі")
"""Beginnings of the word for a territory."""


_CONTINENTS = ("europ", "africa", "asia", "европ", "африк", "ази", "європ", "азі")
_PARTS_OF_CONTINENTS = frozenset("central eastern western northern southern southeastern southeast".split())
_QUARTER_ADJECTIVES = (
    *("центральн", "східн", "західн", "північн", "південн", "середн"),
    *("восточн", "западн", "северн", "южн", "средн", "юго-", "південно-"),
)
LONGEST_LIST = 12
"""States of a list behind whose preposition the last one may stand."""

LONGEST_STATE = 4
"""Words of a state's name."""


class States:
    """Tells where states and capitals are places."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._seats = Seats(lexicon)

    def is_located(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether the state named at `index` is where something happens."""
        if index == 0 or self._seats.is_seat(tokens, index, length):
            return False
        at = index - 1 - self.parts_of_continent(tokens, index)
        while at > 0 and (tokens[at].norm == "the" or tokens[at].norm in _ALL or tokens[at].norm in _PARTS):
            at -= 1
        before = tokens[at].norm
        if before == "of" and _norm(tokens, at - 1) in _SHARES:
            return True  # large parts of Sudan
        if (before in _JOINING or before == ",") and (listed := self._list_of(tokens, index, length)):
            return self.is_located(tokens, *listed)
        if before in _JOINING and index > 1 and tokens[index - 2].is_capital:
            return self.is_located(tokens, index - 2, 1)
        if before.startswith(_QUARTERS) and _norm(tokens, index - 2) in ("на", "у", "в", "", *_JOINING):
            return True
        if before.startswith(_BOMBED) and tokens[index].norm.endswith(("у", "ю")):
            return True  # «обстрілювати Україну»
        ends = index + length >= len(tokens) or not tokens[index + length].is_word
        if before == "," and index > 1 and ends and _is_town(tokens, index - 2):
            return True  # in Minsk, Belarus
        return self._is_where(tokens, index, length, before)

    def parts_of_continent(self, tokens: Sequence[Token], index: int) -> int:
        """Return how many words before a continent belong to its name: "central and eastern Europe"."""
        if not tokens[index].norm.startswith(_CONTINENTS):
            return 0
        at = index
        while at > 0 and _is_quarter(tokens, at - 1):
            at -= 1 + 2 * (at > 2 and tokens[at - 2].norm in _JOINING and _is_quarter(tokens, at - 3))
        return index - at

    def _list_of(self, tokens: Sequence[Token], index: int, length: int) -> tuple[int, int] | None:
        """Return the first state of the list in which one is named: "in Poland, Czechia and Austria"."""
        first, comma = None, tokens[index - 1].text == ","
        if comma and not _goes_on(tokens, index + length):
            return None
        at = index
        for _ in range(LONGEST_LIST):
            end = at - 2 - (at > 2 and tokens[at - 1].norm in _JOINING and tokens[at - 2].text == ",")
            found = _state_before(tokens, end)
            if found is None:
                break
            first, at = found, found[0]
            if not at or not (tokens[at - 1].norm in _JOINING or tokens[at - 1].text == ","):
                break
        return first

    def _is_where(self, tokens: Sequence[Token], index: int, length: int, before: str) -> bool:
        if before.startswith(TERRITORY) and self._lexicon.language is not Language.EN:
            return True
        if _is_possessor(tokens, index + length):
            if any(_norm(tokens, index + length + step) in _QUARTER_NOUNS for step in (1, 2)):
                return True  # the Congo's restive east
            return before in _INSIDE and _norm(tokens, index + length + 1) in _LAND
        if before in _THROUGH or (before in _WITH and _norm(tokens, index - 2).startswith(_BORDERS)):
            return True
        if before in _INSIDE or before in self._lexicon.places.reached:
            return not is_embassy(tokens, index)
        if before == "of" and _norm(tokens, index - 2) in _LAND:
            return True
        if before == "на" and tokens[index].norm.endswith(("і", "е", "и")):
            return True
        near = tokens[max(0, index - 9) : index + (5 if before == "до" else 0)]  # «до Польщі втекли тисячі»
        if before in _OUT and any(
            token.norm in self._lexicon.places.moving for token in tokens[max(0, index - 5) : index + 4]
        ):
            return True
        fleeing = any(token.norm in self._lexicon.places.fleeing for token in near)
        if before in ("to", "into", "toward", "towards", "до") and fleeing:
            return True
        return before in _FROM_OR_TO and _norm(tokens, index - 2) in self._lexicon.places.moving

    def _is_taking(self, norm: str) -> bool:
        """Return whether it is what a town has, and no government: "residents", no "control" or «сторона»."""
        return norm in self._lexicon.places.takings and not norm.startswith(_HELD)

    def is_located_capital(self, tokens: Sequence[Token], index: int, length: int = 1) -> bool:
        """Return whether a capital is a place here ("in Kyiv"), not its government ("Kyiv said")."""
        if index == 0 or _is_possessor(tokens, index + length):
            return False
        before = tokens[index - 1].norm
        if is_embassy(tokens, index) or self._seats.is_seat(tokens, index, length):
            return False
        if before == "," and _norm(tokens, index - 2) in self._lexicon.places.locatives:
            return True  # the capital, Kinshasa
        if index > 3 and before == "," and tokens[index - 3].text == ",":
            return tokens[index - 2].is_capital and tokens[index - 4].is_capital  # Odesa, Sumy, Kyiv, and …
        taken = before == "of" and self._is_taking(_norm(tokens, index - 2))
        if taken or (before == "of" and _norm(tokens, index - 2) in _SHARES):
            return True
        if not before.isascii() and self._is_taking(before):
            return True  # «жители Киева»
        if before in _FROM_OR_TO - {"до", "against"}:
            earlier = _norm(tokens, index - 2)
            places = self._lexicon.places
            return earlier in places.nouns or earlier in places.regions or earlier in places.moving
        if before in self._lexicon.places.taking or before == "по":
            return True
        if before == "between":
            return _norm(tokens, index - 2) in _LINES
        return before in self._lexicon.places.locatives and before not in ("of", "leave")


def _is_quarter(tokens: Sequence[Token], at: int) -> bool:
    norm = tokens[at].norm
    if norm.isascii():
        return norm in _PARTS_OF_CONTINENTS
    return tokens[at].is_capital and norm.startswith(_QUARTER_ADJECTIVES)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a list of names goes on at `at`: ", Romania", "and Austria"."""
    at += at < len(tokens) and tokens[at].text == ","
    at += at < len(tokens) and tokens[at].norm in _JOINING
    return 0 < at < len(tokens) and not tokens[at - 1].is_capital and tokens[at].is_capital


def _state_before(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    """Return where the state whose last word stands at `end` begins, and how many words it has."""
    for at in range(end, max(-1, end - LONGEST_STATE), -1):
        found = world().at(tokens, at)
        if found is not None and at + found[0] == end + 1 and found[1].is_government:
            return at, found[0]
    return None


def _is_town(tokens: Sequence[Token], index: int) -> bool:
    found = world().at(tokens, index)
    return found is not None and found[1].sort is not Sort.STATE


def is_embassy(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a place only says where an embassy stands: "its ambassador in Warsaw"."""
    if not index or tokens[index - 1].norm not in _INSIDE:
        return False
    return any(token.norm.startswith(_EMBASSIES) for token in tokens[max(0, index - 4) : index - 1])


def _is_possessor(tokens: Sequence[Token], at: int) -> bool:
    return _norm(tokens, at) == "'s"


def _norm(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].norm if 0 <= at < len(tokens) else ""
