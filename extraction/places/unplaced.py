"""Names that may be places and are not taken for any: an editor has to look at those."""

from collections.abc import Container, Iterable, Sequence

from domain.statement import SpeakerKind
from extraction.places.beginnings import Beginnings
from extraction.places.named import Named
from extraction.places.outside import Outside
from extraction.places.settling import Settling
from extraction.places.world import world
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token

_SIDE = ("ern", "ing", "central", "south", "north", "east", "west", "distant")

SHORTEST = 3
"""Letters of such a name."""


class Unplaced:
    """Finds such names among the words of one statement."""

    def __init__(
        self, lexicon: Lexicon, beginnings: Beginnings, outside: Outside, settling: Settling
    ) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.open
        self._beginnings = beginnings
        self._outside = outside
        self._settling = settling
        self._world = world()
        self._known = lexicon.remember(_is_known)

    def is_open(
        self, sentence: Sentence, first: int, last: int, known: Sequence[Named], speakers: Container[int]
    ) -> bool:
        """Return whether a name stands where a place would, or is a place's, and is taken for none.

        `speakers` are the tokens that name who speaks.
        """
        tokens = sentence.tokens
        capitals = [at for at in sentence.capitals if first <= at <= last and at not in speakers]
        if not capitals:
            return False
        if not any(first <= one.first <= last for one in known) and self._is_abroad(tokens, capitals):
            return True
        covered = {at for one in known for at in range(one.first, one.last + 1)}
        return any(self._is_open_at(tokens, index) for index in capitals if index not in covered)

    def _is_abroad(self, tokens: Sequence[Token], capitals: Iterable[int]) -> bool:
        """Return whether words without any place name a country or town of the world, be it one that acts."""
        for index in capitals:
            if not index or self._is_small(tokens[index]) or self._world.at(tokens, index) is None:
                continue
            if not tokens[index].norm.startswith(self._words.lands):
                return True
        return False

    def _is_open_at(self, tokens: Sequence[Token], index: int) -> bool:
        token = tokens[index]
        if not token.is_word or stem(token.norm) in self._beginnings.speakers or self._is_small(token):
            return False
        if token.norm.startswith(self._words.lands) or self._acts(tokens, index):
            return self._is_where(tokens, index)
        if self._is_alone(tokens, index) and self._is_place(tokens, index):
            return True
        return self._stands_as_place(tokens, index)

    def _is_small(self, token: Token) -> bool:
        """Return whether it is a word or a trade that only begins a sentence, a month, a first name."""
        return self._known[token.norm] or self._beginnings.is_small(token)

    def _acts(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a state or a capital stands there, which acts as often as it is a place."""
        foreign = self._world.at(tokens, index)
        government = foreign is not None and foreign[1].is_government
        return government or tokens[index].norm in self._lexicon.places.governments

    def _is_where(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "in", "to", "parts of", "eastern" stand before a state or capital, in no title."""
        if index + 1 < len(tokens) and tokens[index + 1].norm in ("'s", "'"):
            return False
        at = index - 1
        at -= at > 0 and tokens[at].norm == "the"
        if at < 0 or tokens[at].is_capital:
            return False
        before, earlier = tokens[at].norm, tokens[at - 1].norm if at else ""
        if before == "of":
            return earlier in self._words.part
        if before.isascii() and before.endswith(_SIDE):
            return True
        return before in self._words.where and not any(map(self._is_office, tokens[max(0, at - 2) : at]))

    def _is_office(self, token: Token) -> bool:
        """Return whether it is an ambassador or a government, which is named with its country."""
        role = self._lexicon.roles.get(token.norm)
        return role is not None and role.kind in (SpeakerKind.OFFICIAL, SpeakerKind.MILITARY)

    def _is_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether no other capital stands beside it; at a beginning, only in a list."""
        beside = [*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2]]
        if any(token.is_capital and token.is_word for token in beside):
            return False
        begins = not index or not tokens[index - 1].is_word
        return not begins or any(token.text == "," for token in beside)

    def _is_place(self, tokens: Sequence[Token], index: int) -> bool:
        token = tokens[index]
        if token.is_shouted or token.norm in self._lexicon.sides:
            return False
        return self._world.at(tokens, index) is not None or bool(self._settling.named(token.text))

    def _stands_as_place(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "near" or a place noun stands before a name that no table has."""
        places, token = self._lexicon.places, tokens[index]
        if not index or tokens[index - 1].is_quote or token.is_shouted:
            return False
        before = tokens[index - 1].norm
        if not (before in places.locatives or before in places.nouns) or token.norm in places.entities:
            return False
        known = token.norm == "europe" or token.norm.startswith(("європ", "европ"))
        english = self._lexicon.is_english
        adjective = english and token.norm in self._lexicon.sides
        return bool(self._outside.run(tokens, index)) and not (known or adjective)


def _is_known(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word is too short for a name of a place, or known as something else."""
    named = word in lexicon.given_names or word in lexicon.places.not_places
    named = named or word in lexicon.roles or word in lexicon.places.name_parts
    return named or len(word) < SHORTEST or word in lexicon.months or word in lexicon.weekdays
