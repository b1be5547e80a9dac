"""Towns that no table knows, by what is done to them: "captured X", "the fall of X", "X was shelled"."""

from collections.abc import Sequence

from domain.language import Language
from extraction.lexicon import Lexicon
from extraction.tokens import Token

_LEAVING = frozenset(
    "withdrew withdraw withdrawn withdrawing retreated retreat retreating fled flee fleeing advanced advance "
    "moved moving returned return drove driven marched travelled traveled way road evacuated escaped".split()
)
_STRUCK = frozenset(
    "shelled bombed bombarded liberated recaptured besieged encircled occupied flooded stormed captured "
    "seized taken under quiet calm hit attacked struck evacuated retaken without empty deserted surrounded "
    "lost".split()
)
_AFTER_TOWNS = frozenset(
    "was were is are has have had after before when while as overnight yesterday again today last this late "
    "early and but remains would will could may might".split()
)


class Taken:
    """Tells which unknown names are towns because of the verbs and nouns beside them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def may_be_taken(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether what somebody "captured" or "left" can be a town: no person, body or people."""
        lexicon, token = self._lexicon, tokens[index]
        norm, english = token.norm, lexicon.language is Language.EN
        known = norm in lexicon.roles or norm in lexicon.given_names or norm in lexicon.sides
        if known or token.is_shouted or norm in lexicon.places.not_places or norm in lexicon.people:
            return False
        return norm.isascii() is english and (not english or self._is_alone(tokens, index))

    def is_taken(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the words before an English name say that it is a town: "the fall of"."""
        if self._lexicon.language is not Language.EN or not index or not self.may_be_taken(tokens, index):
            return False
        before, earlier = tokens[index - 1].norm, tokens[index - 2].norm if index > 1 else ""
        if before in ("from", "to", "for"):
            near = tokens[max(0, index - 4) : index - 1]
            return any(token.norm in _LEAVING for token in near)
        return before == "of" and earlier in self._lexicon.places.takings

    def is_struck(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether an English sentence begins "X was shelled", "X: two wounded", "X is under fire"."""
        if index or self._lexicon.language is not Language.EN or not self._is_alone(tokens, index):
            return False
        words = [token.norm for token in tokens[1:4]]
        return words[:1] == [":"] or (
            words[:1] in (["was"], ["were"], ["is"]) and bool(_STRUCK & {*words[1:]})
        )

    def _is_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether neither a noun nor another capital follows, as "seized Venezuelan oil" has."""
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if after is None or not after.is_word:
            return True
        grammar, norm = self._lexicon.grammar, after.norm
        follows = (
            norm in grammar.prepositions or norm in grammar.breaks or norm in self._lexicon.places.locatives
        )
        return not after.is_capital and (
            follows or norm in grammar.coordinators or norm in _AFTER_TOWNS or norm.endswith("ed")
        )
