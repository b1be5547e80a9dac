"""Directions of the front: "the Pokrovsk direction", «на Покровському та Лиманському напрямках»."""

import re
from collections.abc import Sequence

from extraction.places.areakinds import DIRECTIONS, PARTS_OF_FRONT
from extraction.places.named import Named
from extraction.places.settling import Settled, Settling
from extraction.words.endings import OF_REGIONS
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token, written

MOST_AREAS = 12
"""Areas that may stand before one noun; more are no prose."""

_CLUSTER = "агломерац"
_SECTORS = ("ділян", "участ", "відтин", "відрізк", "отрез")
"""Nouns of a piece of the front that are left out of its name: «на Лиманській ділянці»."""

_QUARTER = "neighbo"

AXES = ("direction", "sector", "axis")
"""What a direction of the front is called in English."""

SEVERAL = ("directions", "sectors", "axes")
"""What several are called behind their names: "the Lyman and Kupiansk directions"."""

_DIRECTION = ("напрям", "направлен")
_OF_LANDS = ("придніпровськ", "приднепровск", "слобожанськ", "слобожанск")
"""How directions are called by a stretch of land, and lead to no town of that name."""

_SIVERSKYI = ("сіверськ", "северск")
_BY_THE_BORDER = re.compile(
    r"(?<![-–])\b(?:слобожансь?к|полісь?к|волинсь?к|полесск|волынск)\w+[^.\n]{0,80}(?:напрям|направлен)",
    re.IGNORECASE,
)
"""Directions beside which the Siverskyi one is the land along the border, not that of the town of Siversk."""

_COMPASS = (
    *("північно-", "південно-", "східно-", "західно-"),
    *("северо-", "южно-", "юго-", "восточно-", "западно-"),
)

_FRONT = "фронт"
"""Beside «участок», «ділянка» it makes them a direction's: «самым горячим участком фронта стал X»."""

_POINTS = ("північн", "південн", "східн", "західн", "северн", "северо", "южн", "юго", "восточн", "западн")
_PREFIXES = tuple("північно південно східно західно северо южно юго восточно западно".split())
"""Points of the compass, and how they begin a longer name."""

_LOCATIVE = ("у", "ю", "і", "ї", "е", "ві", "ом", "ем")
"""Endings of nouns that such an adjective describes: «На Київському вокзалі»."""


class Directions:
    """Reads the directions of one article."""

    def __init__(self, text: str, settling: Settling, lexicon: Lexicon) -> None:
        self._text = text
        self._settling = settling
        self._lexicon = lexicon
        self._asked: Sequence[Token] = ()
        self._has = False
        self._border: bool | None = None
        self.has_met = False

    def is_area(self, token: Token) -> bool:
        """Return whether the noun means the land around a place: "direction", «напрямок»."""
        return self._lexicon.places.nouns.get(token.norm) == "area"

    def is_of(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether it is such a noun, or the second word of a name before "direction"."""
        if self.is_area(tokens[at]):
            return True
        after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
        return self._lexicon.is_english and tokens[at].is_capital and after in AXES

    def are_of(self, tokens: Sequence[Token], names: Sequence[int], at: int) -> bool:
        """Return whether `at` is the noun of one direction, or of several whose `names` stand before it."""
        if at == names[0] + 1:
            return self.is_of(tokens, at)
        return len(names) > 1 and tokens[at].norm in SEVERAL

    def towards(self, tokens: Sequence[Token], names: Sequence[int], noun: int) -> list[Named] | None:
        """Return the directions called by `names` before their noun."""
        if len(names) > 1:
            return self._several(tokens, names, noun)
        return self.one(tokens, names[0])

    def one(self, tokens: Sequence[Token], index: int) -> list[Named] | None:
        """Read "the Pokrovsk sector", whose noun is kept, and "the Pokrovsk area", whose noun is not."""
        if tokens[index + 1].is_capital:
            return self._of_two_words(tokens, index)
        towards, noun = self._settling.directed(tokens[index].text), tokens[index + 1].norm
        whole = not noun.startswith((_CLUSTER, *_SECTORS)) and noun != "area"
        words = written(self._text, tokens[index : index + 1 + whole])
        found = _found(index, index + 1, words, towards)
        if found and noun.startswith(_QUARTER):
            return [Named(index, index + 1, words, None)]  # no village of that name
        return found

    def _several(self, tokens: Sequence[Token], names: Sequence[int], noun: int) -> list[Named] | None:
        """Read "the Lyman, Kupiansk and Velykyi Burluk directions", each called by its town."""
        found: list[Named] = []
        for first in names:
            last = first
            while last + 1 < noun and tokens[last + 1].is_capital:
                last += 1
            words = written(self._text, tokens[first : last + 1])
            found += _found(first, last, words, self._settling.directed(words)) or ()
        for one in found:
            one.noun = AXES[0]
        return found if len(found) == len(names) else None

    def _of_two_words(self, tokens: Sequence[Token], index: int) -> list[Named] | None:
        """Read "the Velykyi Burluk direction"."""
        towards = self._settling.directed(written(self._text, tokens[index : index + 2]))
        return _found(index, index + 2, written(self._text, tokens[index : index + 3]), towards)

    def at(self, tokens: Sequence[Token], index: int) -> list[Named] | None:
        """Read «на Покровському та Лиманському напрямках», and «остаётся Покровский» of a direction."""
        if self._lexicon.is_english or not self._may_direct(tokens[index]):
            return None
        names, at = [index], index + 1
        while len(names) < MOST_AREAS and at + 1 < len(tokens) and tokens[at].norm in JOINTS:
            if not self._may_direct(tokens[at + 1]):
                break
            names.append(at + 1)
            at += 2
        ended = at < len(tokens) and self.is_area(tokens[at])
        if not ended and not self._is_left_out(tokens, index, at):
            return None
        self.has_met = self.has_met or (ended and tokens[at].norm.startswith(_DIRECTION))
        if ended and (cluster := self._cluster(tokens, index, at)):
            return cluster
        found = [self._towards(tokens, one, at if ended and one == names[-1] else one) for one in names]
        plain = "-" not in tokens[index].text or tokens[index].norm.startswith(_COMPASS)
        named = ended and plain and (tokens[index].is_capital or _is_compound(tokens[index].norm))
        # of a town that no table knows, or «на южнодонецком направлении»
        return found if named or any(one.place or one.is_doubtful for one in found) else None

    def _cluster(self, tokens: Sequence[Token], first: int, noun: int) -> list[Named] | None:
        """Read «Покровсько-Мирноградська агломерація», which is of two towns and stays one name."""
        joined, _, last = tokens[first].text.partition("-")
        if not last or noun != first + 1 or not tokens[noun].norm.startswith(_CLUSTER):
            return None
        ending = next((end for end in OF_REGIONS if last.lower().endswith(end)), "")
        called = (joined.removesuffix("о") + ending.removeprefix("ськ").removeprefix("ск"), last)
        towns = [self._settling.directed(part.capitalize()) for part in called]
        words = written(self._text, tokens[first : noun + 1])
        found = [Named(first, noun, words, town.place, noun=_CLUSTER) for town in towns if town.place]
        return found or None

    def _is_left_out(self, tokens: Sequence[Token], index: int, at: int) -> bool:
        """Return whether the noun is left out: «серед напрямків – Покровський», «На Оріхівському – …»."""
        opens = self.has_met and index == 1 and tokens[0].norm == "на"
        if at < len(tokens) and (tokens[at].is_word or tokens[at].is_quote):
            return opens and at == index + 1 and not tokens[at].norm.endswith(_LOCATIVE)
        if tokens[index].norm.endswith(("ого", "ої", "ой")):
            return False
        return opens or self._has_noun(tokens)

    def _towards(self, tokens: Sequence[Token], first: int, last: int) -> Named:
        """Return the direction whose adjective stands at `first` and whose noun, if it has one, at `last`."""
        norm = tokens[first].norm
        landed = norm.startswith(_OF_LANDS) or (norm.startswith(_SIVERSKYI) and self._is_by_the_border())
        called = tokens[first].text.capitalize()
        towards = Settled(None, True) if landed else self._settling.directed(called)
        words = tokens[first : last + (not tokens[last].norm.startswith((_CLUSTER, *_SECTORS)))]
        as_written = written(self._text, words or tokens[first : first + 1])
        noun = DIRECTIONS[0] if last == first else ""
        return Named(first, last, as_written, towards.place, is_doubtful=not towards.sure, noun=noun)

    def _is_by_the_border(self) -> bool:
        """Return whether the article goes along the border: «на Поліському та Сіверському напрямках»."""
        if self._border is None:
            self._border = _BY_THE_BORDER.search(self._text) is not None
        return self._border

    def _may_direct(self, token: Token) -> bool:
        norm = token.norm
        if not (token.is_word and norm.endswith(OF_REGIONS)):
            return False
        return norm not in self._lexicon.people and norm not in self._lexicon.places.kinds

    def _has_noun(self, tokens: Sequence[Token]) -> bool:
        """Return whether the sentence tells of a direction; asked of every name, looked for once."""
        if self._asked is not tokens:
            self._asked = tokens
            parts = any(token.norm.startswith(PARTS_OF_FRONT) for token in tokens)
            at_front = parts and any(token.norm.startswith(_FRONT) for token in tokens)
            self._has = at_front or any(token.norm.startswith(_DIRECTION) for token in tokens)
        return self._has


def _found(first: int, last: int, words: str, towards: Settled) -> list[Named] | None:
    """Return the direction if any town is called so, be it open which."""
    place, sure = towards
    return [Named(first, last, words, place, is_doubtful=not sure)] if place or not sure else None


def _is_compound(norm: str) -> bool:
    """Return whether a point of the compass begins a longer name: «южнодонецкий», no «юго-восточный»."""
    rest = next((norm.removeprefix(start).lstrip("-") for start in _PREFIXES if norm.startswith(start)), "")
    return bool(rest) and not rest.startswith(_POINTS) and rest.endswith(OF_REGIONS)
