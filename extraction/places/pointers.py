"""Words that point back to a place: "the city", "there", "both towns", «у цих селах», «там»."""

from collections.abc import Iterator, Sequence

from extraction.places.adverbs import Adverbs
from extraction.places.generic import Generic
from extraction.words.endings import OF_REGIONS
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_DEMONSTRATED = {"this": "area", "these": "settlements"}
_OF_ADJECTIVES = ("ого", "ому", "ом", "им", "ым", "их", "ых", "ій", "ий", "ый", "ое")
_PUT = ("facility", "area", "settlements")
"""Sorts whose place may be named behind them: "the plant in Enerhodar", "the villages around Izium"."""

_INDEFINITE = frozenset("a an one".split())

_NATIONAL = ("ian", "ese", "ish", "nean", "stani")
"""Endings of nationalities, which may stand before a noun that points back."""


def _may_point(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word may point back to a place: "there", "the city", "the regional centre"."""
    places = lexicon.places
    lists = (places.adverbs, places.pointers, places.nouns, places.takings)
    return any(word in one for one in lists) or places.centres.may_begin_with(word)


_POINTING = gate(_may_point)


class Pointers:
    """Finds place nouns and adverbs that are not followed by a name of their own."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.back
        self._adverbs = Adverbs(lexicon)
        self._generic = Generic(lexicon)

    def found_in(self, tokens: Sequence[Token]) -> Iterator[tuple[str, str, int]]:
        """Yield what sorts of place nouns point back, the nouns themselves and where they stand."""
        places = self._lexicon.places
        for index in [at for at, token in enumerate(tokens) if token.opens & _POINTING]:
            token = tokens[index]
            if token.norm in places.adverbs and not self._adverbs.is_empty(tokens, index):
                yield "there", token.norm, index
            length = places.centres.length_at(tokens, index)
            if length and not self._is_of_something(tokens, index + length):
                yield "centre", token.norm, index
            if self._generic.is_generic(tokens, index):
                continue
            sort = self._sort(tokens, index)
            if special := self._special(tokens, index, sort):
                yield special, token.norm, index
            if sort and sort != "latter" and self._points_back(tokens, index):
                yield sort, token.norm, index

    def _sort(self, tokens: Sequence[Token], index: int) -> str | None:
        """Return the sort of place noun that stands there, as the word before it makes it."""
        norm, before = tokens[index].norm, tokens[index - 1].norm if index else ""
        sort = self._lexicon.places.pointers.get(norm) or self._lexicon.places.nouns.get(norm)
        if self._is_no_place(tokens, index):
            return None
        if sort == "state" and self._is_whose(tokens, index, before):
            return None
        if sort in _PUT and self._adverbs.is_put(tokens, index):
            return None
        if sort == "in_state":
            return "state" if before in self._words.in_state else None
        if sort == "settlements" and before in self._words.lying:
            return None  # the region's settlements, the border communities
        if sort == "settlement" and before in self._words.plural:
            return "settlements"  # «ці села», which is «села» of one as well
        if norm in self._words.summed and self._is_demonstrated(tokens, index):
            return "settlements"  # these areas: those just listed
        if sort == "paired":
            return sort if self._is_of_two(tokens, index) else None
        if sort in _DEMONSTRATED and not self._is_demonstrated(tokens, index):
            district = norm.startswith("район") and self._generic.is_district(tokens, index)
            return "region" if district else None
        return _DEMONSTRATED.get(sort or "", sort)

    def _is_no_place(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is «пункт обігріву», «пункты размещения», "died at the scene"."""
        norm, near = tokens[index].norm, tokens[max(0, index - 4) : index]
        if norm.startswith("пункт"):
            return not (near and near[-1].norm.startswith(("населен", "населён")))
        return norm == "scene" and any(token.norm in self._words.dying for token in near)

    def _is_of_something(self, tokens: Sequence[Token], after: int) -> bool:
        """Return whether what it is the centre of stands behind it: "of Donetsk region", «контролю»."""
        words = tokens[after : after + 8]
        if words and words[0].norm.startswith(self._words.centres_of):
            return True
        return bool(words) and words[0].norm == "of" and any(token.is_capital for token in words)

    def _is_of_two(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is "the two provinces", «в обеих областях»: those named together."""
        before = [token.norm for token in tokens[max(0, index - 2) : index]]
        return (
            bool(before)
            and (before[-1] in self._words.pair or before[-1:] == ["these"])
            and "other" not in before
        )

    def _is_whose(self, tokens: Sequence[Token], index: int, before: str) -> bool:
        """Return whether it is somebody's, or only owns something: "his country", "the country's army"."""
        after = [token.norm for token in tokens[index + 1 : index + 4]]
        places = self._lexicon.places
        holds = any(places.nouns.get(norm) == "settlements" or norm in places.sites for norm in after[2:])
        owns = after[:1] == ["'s"] and after[1:2] != [] and after[1] in self._words.of_states
        return before in self._words.own or (owns and not holds)  # the country's largest camps

    def _special(self, tokens: Sequence[Token], index: int, sort: str | None) -> str:
        """Return the sort of "its capture", "the latter was shelled", and "a city" that is named later."""
        before = tokens[index - 1].norm if index else ""
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        if tokens[index].norm == "capital" and self._is_of_region(tokens, index):
            return "seat"
        taken = tokens[index].norm in self._lexicon.places.takings and not tokens[index].is_capital
        joined = index > 0 and tokens[index].start - tokens[index - 1].end <= 1
        if before in self._words.its and taken and joined:
            return "settlement"
        grammar = self._lexicon.grammar
        told = after in grammar.auxiliaries or after in grammar.articles or after in ("", ".", ",")
        if sort == "latter" and before == "the" and told:
            return "latter"
        named = index + 1 < len(tokens) and tokens[index + 1].is_capital
        if sort != "settlement" or named or after == "of" or not self._lexicon.is_english:
            return ""
        articles = [token.norm for token in tokens[max(0, index - 3) : index] if token.norm in _INDEFINITE]
        return "introduced" if articles else ""

    def _is_of_region(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is "North Darfur's capital", "the capital of North Darfur", without its name."""
        after = tokens[index + 1 : index + 4]
        named = bool(after) and (after[0].is_capital or after[0].text == ",")
        before = tokens[max(0, index - 3) : index]
        owned = any(token.norm == "'s" for token in before) or (bool(before) and before[-1].is_capital)
        of = [token.norm for token in after][:1] == ["of"] or [token.norm for token in after][:2] == [
            "city",
            "of",
        ]
        explains = index > 1 and any(token.text == "," for token in before)
        return not named and not explains and (owned or (of and any(token.is_capital for token in after)))

    def _is_demonstrated(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "these" stands before it: «цих двох сіл», «звільнених населених пунктах»."""
        before = [token.norm for token in tokens[max(0, index - 3) : index]]
        while before and before[-1].startswith(self._words.passed):
            before.pop()
        return bool(before) and (
            before[-1] in self._words.these
            or before[-1] in self._words.between
            or before[-1].startswith(self._words.told_of)
        )

    def _points_back(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the noun is definite and not followed by its own name."""
        after = tokens[index + 1 : index + 5]
        if after and self._is_named(tokens, index):
            return False
        if after and after[0].norm == "of":
            owned = tokens[index].norm not in self._lexicon.places.pointers
            named = any(token.is_capital and token.norm not in self._lexicon.people for token in after)
            counted = len(after) > 1 and after[1].is_number  # the town of 17,000
            fought_over = counted or any(token.norm in self._words.fighting for token in after)
            if named or (owned and not fought_over):
                return False  # the city of Izium; but the site of the attack
        if not self._lexicon.is_english:
            return self._is_bare(tokens, index)
        if after and after[0].norm in self._lexicon.places.nouns:
            return False  # the port city
        spelt = tokens[index].norm == "oblast" and index > 0 and tokens[index - 1].norm == "the"
        if (tokens[index].is_capital and not spelt) or self._is_abstract(tokens, index):
            return False
        return self._is_definite(tokens[max(0, index - 4) : index])

    def _is_abstract(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is no place: "the energy sector", "in the right direction"."""
        norm, before = tokens[index].norm, [token.norm for token in tokens[max(0, index - 2) : index]]
        if norm == "direction" and before[:1] == ["in"]:
            return True
        bare = norm in ("sector", "direction", "community")
        return (
            bare
            and bool(before)
            and before[-1] not in self._words.definite
            and before[-1] not in self._words.plain
        )

    def _is_definite(self, before: Sequence[Token]) -> bool:
        """Return whether an English noun with these words before it is one that was spoken of."""
        for token in reversed(before):
            if token.norm in self._words.definite:
                return True
            if token.is_capital and token.norm.endswith(_NATIONAL) and token.norm in self._lexicon.people:
                continue  # the eastern Ukrainian city
            if (
                token.norm in self._words.others
                or token.is_capital
                or token.norm in self._lexicon.grammar.prepositions
            ):
                return False
        return False

    def _is_named(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the noun's own name follows it."""
        after = tokens[index + 1]
        if after.norm in self._words.named_for:
            return True
        if after.is_quote:  # words begin as often: left the city “to spare …”
            named = index + 2 < len(tokens) and tokens[index + 2].is_capital
            return named and not tokens[index + 2].norm.startswith(self._lexicon.signs.weapons)
        body = after.norm in self._lexicon.people or after.norm in self._lexicon.roles
        return after.is_capital and not body and not self._is_title(tokens, index)

    def _is_title(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name after the noun is a person's: «глава поселка Василий …»."""
        lexicon = self._lexicon
        head = index > 0 and tokens[index - 1].norm in lexicon.roles
        return not lexicon.is_english and head and tokens[index + 1].norm in lexicon.given_names

    def _is_other(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is another: «інше прикордонне село»; of «інших сіл області» it is not."""
        near = [token.norm for token in tokens[max(0, index - 2) : index]]
        if not near or near[-1].startswith(self._words.other):
            return bool(near)
        between = near[-1] in self._lexicon.grammar.prepositions or near[-1].endswith(_OF_ADJECTIVES)
        return between and near[0].startswith(self._words.other)

    def _is_bare(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a Ukrainian or Russian noun has no name or adjective before it."""
        before = tokens[index - 1] if index else None
        if self._is_other(tokens, index) or (
            index and tokens[index].is_capital and tokens[index - 1].is_word
        ):
            return False  # «мікрорайон Острів»
        if (
            tokens[index].norm.startswith(self._words.directions)
            and index > 1
            and tokens[index - 2].norm in ("в", "у")
        ):
            return False  # «дипломати працюють у цьому напрямку»
        if before is not None and self._lexicon.places.nouns.get(tokens[index].norm) == "area":
            return before.norm in self._words.these or not before.norm.endswith(_OF_ADJECTIVES)
        if before is None or before.norm in self._lexicon.grammar.prepositions or not before.is_capital:
            return True
        begins = index == 1 or not tokens[index - 2].is_word
        return begins and not before.norm.endswith(OF_REGIONS)
