"""Whose name a capital belongs to: a person's, a brigade's, a newspaper's, an administration's."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.places.served import LONGEST_OFFICE, is_served
from extraction.texts.sentences import Sentence
from extraction.words.endings import OF_REGIONS
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS, LONGEST_RUN, run_of
from extraction.words.tokens import Token

_OF_SEVERAL = ("і", "ие", "ые")
_OBLIQUE = ("ого", "ому", "ої", "ій", "им", "ым", "его", "ему")
_BY_SEVERAL = ("ами", "ями", "ими", "ыми")
"""Endings of the instrumental plural, for whoever did something."""

_DESCRIBING = ("ist", "ic", "ary", "ized", "ised", "eer", "ant", "ical")


_OF_ACCUSATIVE = ("у", "ю", "нь", "ть")
"""Endings of what «Українську» describes where it is no town: «в Українську добровольчу армію»."""

_STATE = "state"
"""Behind a name an area too, though most often it says whose something is: "state media"."""


def _may_be_everyday(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word is something else than the name of a place at least as often."""
    places = lexicon.places
    noun = word in places.nouns or word in places.regions or word in places.sites
    noun = noun or word in places.name_parts or word in places.not_places
    return noun or word in places.mottoes or word in lexicon.people


_EVERYDAY = gate(_may_be_everyday)


class Belonging:
    """Tells capitals that are only part of somebody's name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.owned

    def is_part_of_name(self, sentence: Sentence, index: int, run: int, length: int = 1) -> bool:
        """Return whether the capital belongs to a person, brigade, newspaper or administration.

        `length` capitals of the `run` are a place's name.
        """
        lexicon, tokens = self._lexicon, sentence.tokens
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        if after in self._words.on_air:
            return True
        if tokens[index].opens & _EVERYDAY:
            told = self._is_everyday(tokens, index, run, length)
            if told is not None:
                return told
        if after == "." and self._is_in_address(tokens, index):
            return True
        on_river = index > 0 and tokens[index - 1].norm in lexicon.places.rivers
        if on_river or self._is_behind_name(tokens, index, run, length):
            return True
        if is_served(sentence, index, length, lexicon):
            return True
        if self._is_surname(tokens, index) or self.is_of_office(tokens, index):
            return True
        of_paper = run > length and self._is_of_paper(tokens, index, length)
        return of_paper or self._is_before_part(tokens, index, run, length)

    def _is_everyday(self, tokens: Sequence[Token], index: int, run: int, length: int) -> bool | None:
        """Return whether a place noun, a people or a motto is no name there; None: it may be one."""
        norm, places = tokens[index].norm, self._lexicon.places
        a_noun = length == 1 and (norm in places.nouns or norm in places.regions or norm in places.sites)
        motto = norm in places.mottoes
        called = motto and index > 0 and tokens[index - 1].norm in places.nouns  # село Победа
        if (norm in places.not_places and not called) or (a_noun and not self._is_a_name(tokens, index, run)):
            return True
        if run > length and norm in places.name_parts:  # Metalist Kharkiv
            return True
        if motto and not called:
            return not index or tokens[index - 1].norm not in self._words.located
        return True if norm in self._lexicon.people and not self._is_a_town(tokens, index) else None

    def _is_a_name(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether a noun in a capital is a name: «на Острові», «мікрорайон Острів»."""
        if self._lexicon.is_english or not index or run > 1 or tokens[index].is_shouted:
            return False
        before, norm = tokens[index - 1], tokens[index].norm
        places = self._lexicon.places
        inside = before.norm in places.locatives or before.norm in places.nouns or not before.is_capital
        return before.is_word and inside and norm.startswith(self._words.islands)

    def _is_in_address(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a full stop joins it to what follows, as in a site's name: «Кордон.Медіа»."""
        if index + 2 >= len(tokens):
            return False
        own, stop, rest = tokens[index : index + 3]
        return rest.is_word and own.end == stop.start and stop.end == rest.start

    def _is_behind_name(self, tokens: Sequence[Token], index: int, run: int, length: int) -> bool:
        """Return whether a first name, or the beginning of a body's name, stands before it."""
        start, least = index, max(0, index - LONGEST_RUN)
        while start > least and tokens[start - 1].is_capital and tokens[start - 1].is_word:
            start -= 1
        start += start < index and self._lexicon.names_nothing[tokens[start].norm]  # «За Білу Гору»
        if run + index - start == 1 or (1 < length == run and start == index):
            return False  # nothing stands before «Білу Гору»
        given = any(token.norm in self._lexicon.given_names for token in tokens[start : index + 1])
        if given:
            return True
        return start < index and tokens[start].norm in self._lexicon.places.name_parts

    def _is_before_part(self, tokens: Sequence[Token], index: int, run: int, length: int) -> bool:
        """Return whether a word follows that ends a body's name: "brigade", "Times"."""
        lexicon = self._lexicon
        after = tokens[index + 1 : min(index + run + 2, len(tokens))]
        if self._is_where(tokens, index) and after and not after[0].is_capital:
            return False
        if self._is_agent(tokens, index + length):
            return False
        if self._is_described_part(tokens, index):
            return True
        parts = lexicon.places.name_parts
        for number, token in enumerate(after):
            if not token.is_word or not (token.is_capital or number in (0, length - 1)):
                continue
            if token.norm in parts and (token.is_capital or token.norm not in self._words.titles):
                return True
            if token.is_shouted and number == 0 and length == 1 and token.norm in lexicon.roles:
                return not self._is_beside_army(tokens, index)
        return False

    def _is_agent(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether whoever did it stands behind it: «об освобождении Спорного военнослужащими»."""
        if self._lexicon.is_english or index >= len(tokens):
            return False
        own, before = tokens[index], tokens[index - 1]
        by = own.is_word and not own.is_capital and own.norm.endswith(_BY_SEVERAL)
        return by and not before.norm.endswith(_BY_SEVERAL)

    def _is_beside_army(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether an army acts behind "near" and a town: «в районе Родинского ВСУ зачистили»."""
        places, before = self._lexicon.places, tokens[index - 1].norm if index else ""
        located = before in places.locatives or before in places.pointers
        return located and tokens[index + 1].norm in self._words.armies

    def _is_where(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a Ukrainian or Russian town stands behind a preposition: «В Харькове суд решил»."""
        if self._lexicon.is_english or not index:
            return False
        places, before = self._lexicon.places, tokens[index - 1].norm
        part = index > 1 and (before in places.pointers or before in places.nouns)  # в районе Купянска
        located = (tokens[index - 2].norm if part else before) in places.locatives
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        apart = tokens[index].norm.endswith("а") and after.endswith(_OF_SEVERAL)  # біля Лиманська військові
        return located and (apart or not tokens[index].norm.endswith((*OF_REGIONS, *_OBLIQUE)))

    def _is_described_part(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a unit is told of with an adjective: "the Aidar nationalist formation"."""
        if not self._lexicon.is_english or not index or tokens[index - 1].norm != "the":
            return False
        after = [token.norm for token in tokens[index + 1 : index + 3]]
        described = len(after) == 2 and (after[0].endswith(_DESCRIBING) or after[0] in self._words.arms)
        return described and after[1] in self._words.units

    def _is_a_town(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a word like "Ukrainian" is a town here: «в Українську», «від Українська»."""
        if self._lexicon.is_english or not index:
            return False
        before, places = tokens[index - 1].norm, self._lexicon.places
        located = before in places.locatives or before in places.nouns
        located = located or (before in JOINTS and index > 1 and tokens[index - 2].is_capital)
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        alone = after is None or not after.is_word or after.is_capital or after.norm in self._words.small
        accusative = after is not None and after.norm.endswith(_OF_ACCUSATIVE)
        alone = alone or (tokens[index].norm.endswith("ську") and not accusative)
        return (
            located
            and alone
            and tokens[index].norm.endswith(("ськ", "ська", "ську", "ськом", "ск", "ска", "ске", "ску"))
        )

    def _is_surname(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a capital that is no place word stands just before it: "Mayor Sadovyi"."""
        lexicon = self._lexicon
        if not lexicon.is_english or index < 1:
            return False
        before = tokens[index - 1]
        if not (before.is_word and before.is_capital) or before.is_shouted:
            return False
        return before.norm in lexicon.roles and before.norm not in lexicon.places.nouns

    def _is_of_paper(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether "the" and another name stand around it: "told the Dnipro Ledger"."""
        lexicon, after = self._lexicon, tokens[index + length]
        if not lexicon.is_english or not index or tokens[index - 1].norm != "the":
            return False
        end = index + run_of(tokens, index)
        if end < len(tokens) and tokens[end].norm in self._words.quarters | self._words.camps:
            return False  # the Umm Kadada neighborhood
        norm = after.norm
        known = (
            norm in lexicon.places.nouns or norm in lexicon.places.regions or norm in lexicon.places.pointers
        )
        return not (known or norm in lexicon.roles or norm in lexicon.months or norm in lexicon.weekdays)

    def _is_of_named_body(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a body in capitals is its: "Gaza's Health Ministry has not yet …"."""
        near = tokens[index + 1 : index + 2 + LONGEST_OFFICE]
        if not near or near[0].norm != "'s":
            return False
        for token in near[1:]:
            role = self._lexicon.roles.get(token.norm)
            if not token.is_capital:
                return False
            if role is not None:
                return role.body and role.kind is SpeakerKind.OFFICIAL
        return False

    def _is_area(self, norm: str) -> bool:
        return norm in self._lexicon.places.regions or norm == _STATE

    def _has_office(self, tokens: Sequence[Token], noun: int) -> bool:
        """Return whether an area's noun stands before who serves it: "the Kaduna state police"."""
        return any(token.norm in self._lexicon.roles for token in tokens[noun + 1 : noun + 2])

    def is_of_office(self, tokens: Sequence[Token], index: int, length: int = 1) -> bool:
        """Return whether it only says whose office, ministry or police it is: "the Gaza health ministry"."""
        lexicon = self._lexicon
        if lexicon.is_english and self._is_of_named_body(tokens, index):
            return True
        if not lexicon.is_english or not index or tokens[index - 1].norm in lexicon.places.locatives:
            return False
        for at, token in enumerate(tokens[index + length : index + length + 2], index + length):
            role = lexicon.roles.get(token.norm)
            if token.norm in self._words.no_offices:
                return False  # from the Nikopol side of the river, the Kharkiv railway station
            if self._is_area(token.norm) and not self._has_office(tokens, at):
                return False  # Sudan's West Kordofan state
            if role is not None and not token.is_capital:
                return role.kind is SpeakerKind.OFFICIAL
            if (
                not token.is_word
                or token.norm in lexicon.grammar.breaks
                or token.norm in lexicon.grammar.prepositions
            ):
                return False
        return False
