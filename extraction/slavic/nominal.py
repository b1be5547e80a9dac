"""Which words of a Ukrainian or Russian sentence can name somebody who speaks."""

from extraction.cues.media import medium_at
from extraction.cues.nominal import Nominal


class SlavicNominal(Nominal):
    """Knows offices behind their adjectives too."""

    def is_speaker(self, first: int, last: int) -> bool:
        """Return whether the words can name somebody who speaks, no device: «по снимкам спутника»."""
        token = self.tokens[first]
        device = not token.is_capital and token.norm.startswith(self.lexicon.signs.devices)
        medium = medium_at(self.tokens, first, self.lexicon) == last - first + 1  # по данным ТАСС
        return medium or (not device and super().is_speaker(first, last))

    def describes(self, inner: tuple[int, int]) -> bool:
        """Return whether the words begin with somebody's office or trade, past its adjectives."""
        for token in self.tokens[inner[0] : min(inner[1] + 1, inner[0] + 5)]:
            role = self.lexicon.roles.get(token.norm)
            if role is not None:
                return not role.body and not role.group
            adverb = token.norm in ("временно", "тимчасово") or token.norm in self.lexicon.grammar.fillers
            if not (adverb or token.norm.endswith(_ADJECTIVES)) or token.norm in self.lexicon.verbs:
                return False
        return False


_ADJECTIVES = tuple(
    "ий ій ого ому им ім ою ої ій а і у ый ой его ему ым им ая яя ую юю ое ее ые ие ых их".split()
)
