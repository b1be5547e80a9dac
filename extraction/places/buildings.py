"""Buildings and streets by their own names: "near the Al-Salam mosque", "on Freedom Avenue"."""

from collections.abc import Sequence

from extraction.places.capitals import SMALL
from extraction.places.named import Named
from extraction.places.quarters import street
from extraction.places.settling import Settling
from extraction.places.world import world
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.runs import run_of
from extraction.words.tokens import Token, written

LONGEST = 5
"""Tokens of a building's name before its noun."""


def _is_building(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word says what sort of building or street it is."""
    words = lexicon.places.buildings
    if not lexicon.is_english:
        return word.startswith(lexicon.places.titles.streets)
    return word in words.streets or word in words.nouns or word in words.lines


_BUILDING = gate(_is_building)


class Buildings:
    """Reads English names that end in what sort of building or street it is, and streets in the east."""

    def __init__(self, text: str, settling: Settling, lexicon: Lexicon) -> None:
        self._text = text
        self._settling = settling
        self._lexicon = lexicon
        self._words = lexicon.places.buildings

    def at(self, sentence: Sentence, index: int) -> list[Named] | None:
        """Return the building or street whose name begins at `index`, or the town it is called by.

        It is a place only where something happens at it: a hospital may speak as well.
        """
        if not sentence.opens & _BUILDING:
            return None
        tokens = sentence.tokens
        if not self._lexicon.is_english:
            return street(self._text, tokens, index, self._lexicon.places.titles.streets)
        if not self._is_located(tokens, index):
            return None
        noun = self._noun(tokens, index)
        if not noun or self._is_somebodys(tokens, noun + 1):
            return None
        if tokens[noun].norm not in self._words.streets and (town := self._town(tokens, index, noun)):
            return [town]
        if not self._is_a_name(tokens[index:noun]):
            return None
        words = written(self._text, tokens[index : noun + 1])
        return [Named(index, noun, words, None, is_area=True, is_facility=True)]

    def _is_located(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "at the" or "hit the" stands before the name."""
        at = index - 1
        at -= at > 0 and tokens[at].norm in ("the", "occupied", "nearby")
        before = tokens[at].norm if at >= 0 else ""
        return before in self._lexicon.places.locatives or before in self._words.before

    def _noun(self, tokens: Sequence[Token], index: int) -> int:
        """Return where the noun of the building or street stands; 0: there is none."""
        end = index + run_of(tokens, index)
        if end + 1 < len(tokens) and end > index + 1 and tokens[end].norm == "'s":
            end += 1 + run_of(tokens, end + 1)  # Lyman Children's Hospital
        for at in range(index + 1, min(end, index + LONGEST)):
            norm = tokens[at].norm
            if norm in self._words.streets or norm in self._words.nouns or norm in self._words.lines:
                return at
        if index < end < min(len(tokens), index + LONGEST) and tokens[end].norm in self._words.nouns:
            return end
        return 0

    def _is_somebodys(self, tokens: Sequence[Token], after: int) -> bool:
        """Return whether it only says whose somebody is: "the Al-Awda hospital director"."""
        if after >= len(tokens):
            return False
        token, places = tokens[after], self._lexicon.places
        return token.norm in self._lexicon.roles or token.norm == "'s" or token.norm in places.name_parts

    def _town(self, tokens: Sequence[Token], index: int, noun: int) -> Named | None:
        """Return the town in the name: "El Obeid Teaching Hospital" is in El Obeid."""
        for end in range(noun, index, -1):
            words = written(self._text, tokens[index:end])
            if tokens[index].norm in self._lexicon.places.governments or not tokens[end - 1].is_capital:
                continue
            matches = self._settling.named(words)
            if matches and (end > index + 1 or (matches[0].place.population or 0) >= SMALL):
                return Named(index, end - 1, words, self._settling.settle(matches))
            foreign = world().at(tokens, index)
            if not matches and foreign is not None and foreign[0] == end - index:
                return Named(index, end - 1, words, None, is_area=foreign[1].is_area, foreign=foreign[1])
        return None

    def _is_a_name(self, words: Sequence[Token]) -> bool:
        """Return whether the words before the noun are a name and not only what sort of building it is."""
        lexicon = self._lexicon
        if any(token.norm in lexicon.people or token.norm in lexicon.sides for token in words):
            return False
        return any(
            token.is_capital
            and token.norm not in self._words.sorts
            and token.norm not in lexicon.roles
            and token.norm not in lexicon.places.kinds
            for token in words
        )
