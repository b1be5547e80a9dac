"""Names that may be places and are not taken for any: an editor has to look at those."""

from collections.abc import Sequence

from extraction.beginnings import Beginnings
from extraction.lexicon import Lexicon
from extraction.named import Named
from extraction.names import stem
from extraction.outside import Outside
from extraction.sentences import Sentence
from extraction.tokens import Token
from extraction.world import world

_WHERE = frozenset(
    """
    in into to toward towards across near around outside inside through over at until throughout
    у в во до на через навколо поблизу над по к ко под під біля около возле
    """.split()
)
"""Prepositions behind which somebody is or goes: a state or capital there is hardly one that acts."""

BETWEEN = 2
"""Words in small letters that may stand between such a preposition and the name: "into neighbouring"."""


class Unplaced:
    """Finds such names among the words of one statement."""

    def __init__(self, lexicon: Lexicon, beginnings: Beginnings, outside: Outside) -> None:
        self._lexicon = lexicon
        self._beginnings = beginnings
        self._outside = outside
        self._world = world()

    def is_open(self, sentence: Sentence, first: int, last: int, known: Sequence[Named]) -> bool:
        """Return whether a name stands where a place would ("near Lysa") and is taken for none."""
        covered = {at for one in known for at in range(one.first, one.last + 1)}
        tokens = sentence.tokens
        return any(
            index not in covered and tokens[index].is_capital and self._is_open_at(tokens, index)
            for index in range(max(first, 1), last + 1)
        )

    def _is_open_at(self, tokens: Sequence[Token], index: int) -> bool:
        token, before = tokens[index], tokens[index - 1]
        if not token.is_word or before.is_quote or stem(token.norm) in self._beginnings.speakers:
            return False
        if self._is_of_the_world(tokens, index):
            return True
        places = self._lexicon.places
        if token.is_shouted or not (before.norm in places.locatives or before.norm in places.nouns):
            return False
        return bool(self._outside.run(tokens, index)) and not self._is_explained(token)

    def _is_of_the_world(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a state or town of the world stands behind "in" or "to", but in nobody's title."""
        at = index - 1
        while at > 0 and index - at <= BETWEEN and tokens[at].is_word and tokens[at].norm not in _WHERE:
            if tokens[at].is_capital:
                return False
            at -= 1
        if tokens[at].norm not in _WHERE or self._world.at(tokens, index) is None:
            return False
        owned = index + 1 < len(tokens) and tokens[index + 1].norm == "'s"
        titled = any(token.norm in self._lexicon.roles for token in tokens[max(0, at - 2) : at])
        return not (owned or titled)

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
