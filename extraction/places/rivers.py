"""Rivers: "the left bank of the Dnipro", "crossed the Oskil", «форсувати Оскіл», «по річці Гайчур»."""

from collections.abc import Sequence

from domain.place import Place
from extraction.places.lookup import LEAST
from extraction.places.named import Named
from extraction.places.world import WATERS
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, written

LONGEST = 2
"""Capitals of a river's name: «Черный Жеребец»."""


def may_be_river(tokens: Sequence[Token], index: int, place: Place | None, lexicon: Lexicon) -> bool:
    """Return whether a village's name is a river's as well, and nothing calls it a village: «до Оскілу»."""
    if lexicon.is_english or place is None or not lexicon.places.streams.get(tokens[index].norm):
        return False
    called = index > 0 and tokens[index - 1].norm in lexicon.places.nouns
    return not called and place.is_settlement and (place.population or 0) < LEAST


class Rivers:
    """Tells the rivers among capitals."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon
        self._words = lexicon.places.waters

    def at(self, tokens: Sequence[Token], index: int) -> list[Named] | None:
        """Return the river whose name begins at `index`."""
        english = self._lexicon.is_english
        if not index or (english and tokens[index - 1].norm not in ("the", "river")):
            return None
        before = [token.norm for token in tokens[max(0, index - 3) : index]]
        if english:
            if before[-1] == "river" and not tokens[index - 1].is_capital:
                return self._river(tokens, index, index, weak=False)
            if self._lexicon.places.streams.get(tokens[index].norm) and self._flows(tokens, index):
                return self._river(tokens, index, index, weak=False)
            called = before[1:] == ["of", "the"] and before[0] in self._words.banks
            return (
                self._river(tokens, index, index, weak=not called) if called else self._crossed(tokens, index)
            )
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        last = index + (after is not None and after.is_word and after.is_capital)
        over = before[-1] == "через" and len(before) > 1 and before[-2].startswith(self._words.bridges)
        beyond = f"{before[-1]} {tokens[index].norm}" in self._words.beyond  # no city is crossed so
        if over or beyond or before[-1].startswith(self._words.called):
            return self._river(tokens, index, last, weak=False)
        if before[-1].startswith(self._words.crossed):
            return self._river(tokens, index, last, weak=True)
        return None

    def _flows(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a well-known river of one word has no noun behind it: "a city on the Oder"."""
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if after is None or not after.is_word:
            return after is None or after.text not in ("-", "'s")
        verb = after.norm in self._lexicon.places.flowing or after.norm.endswith("ed")
        return (verb and not after.is_capital) or self._is_small(after)

    def _crossed(self, tokens: Sequence[Token], index: int) -> list[Named] | None:
        """Return "the Oskil" where somebody crosses it, or is east of it, and no noun follows."""
        if index < LONGEST or tokens[index - 1].norm != "the":
            return None
        verb, earlier = tokens[index - 2].norm, tokens[index - 3].norm if index > LONGEST else ""
        spans = verb in ("over", "under") and earlier.startswith(self._words.spans)
        beside = verb == "of" and earlier in self._lexicon.places.states.quarters  # east of the Oskil
        if not (verb in self._words.over or spans or beside):
            return None
        return self._river(tokens, index, index, weak=True) if self._stands_alone(tokens, index) else None

    def _stands_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the capital is one word, no state, people or area, without a noun behind it."""
        lexicon, norm = self._lexicon, tokens[index].norm
        places, after = lexicon.places, tokens[index + 1] if index + 1 < len(tokens) else None
        known = norm in places.governments or norm in places.outside or norm in places.not_places
        if known or norm in lexicon.people or norm in lexicon.sides or tokens[index].is_shouted:
            return False
        if after is None or not after.is_word:
            return after is None or after.text not in ("-", "'s")
        return self._is_small(after)

    def _is_small(self, after: Token) -> bool:
        """Return whether a preposition, a form of "be" or the like follows a name rather than its noun."""
        grammar = self._lexicon.grammar
        follows = after.norm in grammar.prepositions or after.norm in grammar.breaks
        return follows or after.norm == "and" or after.norm in self._words.finite

    def _river(self, tokens: Sequence[Token], first: int, last: int, *, weak: bool) -> list[Named]:
        words = written(self._text, tokens[first : last + 1])
        return [Named(first, last, words, None, is_area=True, foreign=WATERS, is_weak=weak)]


def only_locates(tokens: Sequence[Token], river: Named, lexicon: Lexicon) -> bool:
    """Return whether it only says where another place lies: "in Oleshky, across the Dnipro"."""
    at = river.first - 1
    at -= at > 0 and tokens[at].norm in lexicon.grammar.articles
    if at < 1 or tokens[at].norm not in lexicon.places.waters.locating:
        return False
    after = tokens[river.last + 1].norm if river.last + 1 < len(tokens) else ""
    return tokens[at - 1].text in ",(" or after in ("from", "від", "от")
