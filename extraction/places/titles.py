"""Places in titles: of heads and bodies, which are not what is spoken about, and of units and papers."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from domain.language import Language
from domain.place import PlaceKind
from extraction.places.abroad import Abroad
from extraction.places.beginnings import Beginnings
from extraction.places.lands import land
from extraction.places.marked import Marked
from extraction.places.named import Named
from extraction.places.quarters import is_street
from extraction.places.settling import Settling
from extraction.places.world import world
from extraction.texts.sentences import Sentence
from extraction.words.endings import OF_REGIONS
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token, written

_REPUBLIC = ["donetsk", "people", "'s", "republic"]
"""The tokens of its name; the first may be another."""

LONGEST_IN_MARKS = 4
"""Tokens behind the first of a name in marks within which it ends."""


_REGION = {Language.UK: "області", Language.RU: "области"}


class Titles:
    """Reads the places in what people and bodies are called."""

    def __init__(
        self, text: str, settling: Settling, lexicon: Lexicon, beginnings: Beginnings, abroad: Abroad
    ) -> None:
        self._text = text
        self._abroad = abroad
        self._settling = settling
        self._lexicon = lexicon
        self._words = lexicon.places.titles
        self._beginnings = beginnings
        self._world = world()
        self._marked = Marked(settling, lexicon)

    def is_title(self, sentence: Sentence, index: int, run: int) -> bool:
        """Return whether it stands in marks after an everyday word, or is a medium: the group "North"."""
        tokens = sentence.tokens
        if tokens[index].opens & _BODY and self._lexicon.places.bodies.length_at(tokens, index):
            return True
        before = tokens[index - 1] if index else None
        if before is None:
            return False
        called = before.opens & _CALLING and _calls(self._lexicon, before.norm)
        if called or self._is_of_post(tokens, index):
            return True
        if before.is_quote:
            return self._marked.is_title(tokens, index, run)
        if sentence.opens & _CALLED and self._is_called_by_it(sentence, index):
            return True
        return before.is_capital and self._ends_a_name(tokens, index, run)

    def _is_called_by_it(self, sentence: Sentence, index: int) -> bool:
        """Return whether an army, a canal or a street is called by it."""
        tokens = sentence.tokens
        if self._is_of_republic(sentence, index) or self._is_of_canal(tokens, index):
            return True
        return is_street(tokens, index, self._words.streets)

    def _is_of_republic(self, sentence: Sentence, index: int) -> bool:
        """Return whether it says whose army it is: "the army of the Donetsk People's Republic (DPR)"."""
        tokens = sentence.tokens
        if not sentence.opens & _OF_REPUBLIC or not self._lexicon.is_english or index < 3:
            return False
        short = tokens[index - 1].text == "(" and tokens[index - 2].norm == "republic"
        if not short and (index + 1 >= len(tokens) or tokens[index + 1].norm != _REPUBLIC[1]):
            return False
        first = index - len(_REPUBLIC) - 1 if short else index
        if first < 3 or [token.norm for token in tokens[first + 1 : first + len(_REPUBLIC)]] != _REPUBLIC[1:]:
            return False
        owned = [token.norm for token in tokens[first - 2 : first]] == ["of", "the"]
        return owned and tokens[first - 3].norm in self._lexicon.roles

    def _is_of_post(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is where somebody serves: «координатор в Україні Матіас Шмале»."""
        if index < 2 or tokens[index - 1].norm not in ("в", "у") or index + 1 >= len(tokens):
            return False
        after = tokens[index + 1]
        if not after.is_capital:
            return False
        lexicon = self._lexicon
        return tokens[index - 2].norm in lexicon.roles and after.norm in lexicon.given_names

    def _ends_a_name(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether it is the last word of a name in marks: «Живая Кубань» is a medium."""
        end = index + run
        if index < 2 or end >= len(tokens) or not tokens[end].is_quote:
            return False
        before = tokens[index - 1]
        return before.is_capital and tokens[index - 2].is_quote and before.norm not in self._words.inside

    def _is_of_canal(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a canal is called by it: «каналу Сіверський Донець — Донбас»."""
        at, canals = index - 1, self._words.canals
        before = tokens[at]
        if not (before.is_dash or before.is_capital or before.norm in canals):
            return False  # most names
        joined = _is_joined_behind(tokens, index)
        while at >= 0 and index - at <= LONGEST_IN_MARKS and tokens[at].norm not in self._words.canals:
            joined = joined or tokens[at].is_dash
            if not (tokens[at].is_dash or (tokens[at].is_capital and tokens[at].is_word)):
                return False
            at -= 1
        return joined and at >= 0 and tokens[at].norm in self._words.canals

    def is_of_head(self, sentence: Sentence, index: int) -> bool:
        """Return whether it only says whose head somebody is: «главы Белгородской области»."""
        tokens = sentence.tokens
        if self._is_of_republic(sentence, index):
            return True
        return (
            not self._lexicon.is_english
            and index > 0
            and (
                tokens[index - 1].norm.startswith(self._words.bodies)
                or (
                    tokens[index - 1].norm.startswith(self._words.heads)
                    and tokens[index - 1].norm in self._lexicon.roles
                )
            )
        )

    def office(self, sentence: Sentence, words: Sequence[tuple[int, int]]) -> list[Named]:
        """Return the places in a speaker's own description: what "the city" or "his region" is to them."""
        found: list[Named] = []
        for first, last in words if sentence.opens & _HEADS else ():
            own = sentence.tokens[first : last + 1]
            if not any(token.norm in self._lexicon.places.local_heads for token in own):
                continue
            is_region = any(token.norm in self._lexicon.places.of_regions for token in own)
            for at, token in enumerate(own, first):
                if not (token.is_capital and token.is_word) or token.norm in self._lexicon.given_names:
                    continue
                if token.norm in self._lexicon.roles or token.norm in self._lexicon.people:
                    continue
                if found and at <= found[-1].last:
                    continue  # the second word of Nova Kakhovka
                if one := self._of_two_words(sentence.tokens, at) or self._office_place(sentence.tokens, at):
                    found.append(_as_region(one) if is_region else one)
        return found

    def _governed(self, tokens: Sequence[Token], at: int) -> Named | None:
        """Return «Самарской области», or the town of «Запорізької міської ради»."""
        after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
        if self._lexicon.is_english or not tokens[at].norm.endswith(OF_REGIONS):
            return None
        if after.startswith(self._words.of_towns):
            town = self._settling.direction(tokens[at].text)
            return Named(at, at, town.names.in_(self._lexicon.language), town) if town else None
        if after in self._lexicon.places.of_regions and after not in self._lexicon.places.regions:
            region = self._settling.area(tokens[at].text, _REGION[self._lexicon.language])
            # «начальник Сумської ОВА»
            return Named(at, at, tokens[at].text, region, is_area=True, is_title=True)
        if after not in self._lexicon.places.regions:
            return None
        words = written(self._text, tokens[at : at + 2])
        return Named(at, at + 1, words, self._settling.area(tokens[at].text, after), is_area=True)

    def _of_two_words(self, tokens: Sequence[Token], at: int) -> Named | None:
        """Return the "Kryvyi Rih" of "the mayor of Kryvyi Rih", no Kryvyi."""
        if at + 1 >= len(tokens) or not (tokens[at + 1].is_capital and tokens[at + 1].is_word):
            return None
        words = written(self._text, tokens[at : at + 2])
        place = self._settling.settle(self._settling.named(words))
        return Named(at, at + 1, words, place) if place is not None and place.is_settlement else None

    def _office_place(self, tokens: Sequence[Token], at: int) -> Named | None:
        """Return the place in a title at `at`, none where it is only the first word of a republic's."""
        if stem(tokens[at].norm) in self._beginnings.speakers:
            return None
        if governed := self._governed(tokens, at) or land(tokens[at], at, self._settling):
            return governed
        matches = tuple(self._settling.named(tokens[at].text))
        foreign = self._world.at(tokens, at)
        governs = foreign is not None and foreign[0] == 1 and foreign[1].is_government
        if (
            foreign is not None
            and not governs
            and self._abroad.is_meant(foreign, (1, matches) if matches else None)
        ):
            last = at + foreign[0] - 1
            area = self._lexicon.is_english and last + 1 < len(tokens)
            last += (
                area and tokens[last + 1].norm in self._lexicon.places.regions
            )  # the Kursk region's governor
            words = written(self._text, tokens[at : last + 1])
            return Named(at, last, words, None, is_area=foreign[1].is_area, foreign=foreign[1])
        if at + 1 < len(tokens) and tokens[at + 1].norm.startswith(("people", "народн")):
            return None
        if tokens[at].norm in self._lexicon.places.entities and not matches:
            return Named(at, at, tokens[at].text, None, is_area=True)  # the head of the LPR
        place = self._settling.settle(matches)
        return Named(at, at, tokens[at].text, place) if place is not None else None


def _calls(lexicon: Lexicon, word: str) -> bool:
    """Return whether a medium's noun or a rank stands before a name: «став генерал Дроздов»."""
    words = lexicon.places.titles
    return word in words.media or word.startswith(words.ranks)


def _is_called(lexicon: Lexicon, word: str) -> bool:
    """Return whether a republic, a canal or a street may be what is called by a place."""
    words = lexicon.places.titles
    return word == _REPUBLIC[-1] or word in words.canals or word.startswith(words.streets)


_HEADS = gate(lambda lexicon, word: word in lexicon.places.local_heads)
_BODY = gate(lambda lexicon, word: lexicon.places.bodies.may_begin_with(word))
_CALLING = gate(_calls)
_CALLED = gate(_is_called)
_OF_REPUBLIC = gate(lambda _, word: word == _REPUBLIC[-1])


def _as_region(one: Named) -> Named:
    """Return the region whose governor it is; "Kharkiv" of "the governor of Kharkiv region" is no city."""
    around = one.place.within if one.place is not None else ()
    region = next((place for place in around if place.kind is PlaceKind.REGION), None)
    return replace(one, is_area=True, place=region or one.place)


def _is_joined_behind(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a dash and another capital follow the name."""
    after = tokens[index : index + LONGEST_IN_MARKS]
    return any(one.is_dash and two.is_capital for one, two in pairwise(after))
