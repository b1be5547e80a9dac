"""The adverbs that may point to a place: "there", "here", «там», «тут», and what else they are."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS, Token

_PARTS = frozenset(", ; : – — -".split())

FAR = 15
"""Tokens back in which a spot is what the adverb means."""


class Adverbs:
    """Tells whether an adverb points to a place that was named before."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.there

    def is_empty(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it means no place, or one named behind it: "here and there", "here in Burundi"."""
        near = {token.norm for token in tokens[max(0, index - 3) : index + 4] if token is not tokens[index]}
        both = bool(near & self._words.joining) and bool(near & self._words.paired)
        after = [token.norm for token in tokens[index + 1 : index + 3]]
        cataphoric = bool(self._words.where.intersection(after[1:] if after[:1] == [","] else after[:1]))
        pointed = index > 0 and tokens[index - 1].norm in self._words.beside
        pointed = (
            pointed or bool(after and after[0] in self._words.particles) or self._presents(tokens, index)
        )
        if both or cataphoric or pointed or self._is_bound(tokens, index):
            return True
        return self.is_put(tokens, index) or self._is_existential(tokens, index)

    def _presents(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it begins "here is what we know", "there remain doubts"."""
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        begins = index == 0 or tokens[index - 1].is_quote or not tokens[index - 1].is_word
        if tokens[index].norm == "here":
            return begins and after in ("is", "are", "'s")
        return tokens[index].norm == "there" and begins and after in self._words.remaining

    def _is_bound(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it means a spot of the clause before: "they hide in a wood, there …"."""
        places, parted = self._lexicon.places, False
        if tokens[index].norm in places.heres:
            return False
        for token in reversed(tokens[max(0, index - FAR) : index]):
            if token.text in TERMINATORS:
                return False
            if parted and (token.norm in places.grounds or token.norm in places.nouns):
                return True
            parted = parted or token.text in _PARTS or token.norm in self._words.links
        return False

    def _is_existential(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "there" only introduces a verb: "there were no losses"."""
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        before = tokens[index - 1].norm if index else ""
        if tokens[index].norm != "there":
            return False
        if before in ("was", "is") and index > 1 and tokens[index - 2].norm == "it":
            return False
        grammar = self._lexicon.grammar
        if before in self._words.still and self._is_of_subject(tokens, index):
            return False
        if after in self._words.being:
            # "the situation there is tense", but "by four there was no light"
            return self._counts(tokens, index) or not self._is_plain(tokens, index - 1)
        if before in grammar.auxiliaries:
            ends = after in grammar.breaks or not after.isalpha()
            return not (ends and self._is_plain(tokens, index - 2))  # "my house is there, but"
        closed = index > 0 and (tokens[index - 1].is_quote or self._is_plain(tokens, index - 1))
        return after in grammar.breaks and not closed

    def _is_of_subject(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether somebody is there: "those who are still there", "they were not there"."""
        at = index - 1
        while at > 0 and tokens[at].norm in self._words.still:
            at -= 1
        grammar = self._lexicon.grammar
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        ends = after is None or not after.is_word or after.norm == "to"
        ends = ends or (
            after is not None and (after.norm in grammar.breaks or after.norm in grammar.prepositions)
        )
        if (
            not ends
            or at < 1
            or tokens[at].norm not in ("are", "is", "were", "was", "remain", "remains", "live")
        ):
            return False
        subject = tokens[at - 1].norm
        return subject in ("who", "they", "we", "he", "she", "people", "residents") or self._is_plain(
            tokens, at - 1
        )

    def _counts(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "there is" is followed by what there is: "no light", "still a hope"."""
        after = [token.norm for token in tokens[index + 2 : index + 5] if token.norm not in self._words.still]
        return bool(after) and (after[0] in self._words.counts or after[0].isdigit())

    def _is_plain(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a noun or a verb of happening stands there, so that "there" after it is a place."""
        if index < 0 or not tokens[index].is_word or tokens[index].is_capital:
            return False
        norm, grammar = tokens[index].norm, self._lexicon.grammar
        small = norm in grammar.breaks or norm in grammar.that or norm in grammar.prepositions
        known = norm in grammar.auxiliaries or norm in grammar.coordinators or norm in grammar.fillers
        opens = (
            norm in grammar.relative
            or norm in self._lexicon.verbs
            or norm in self._words.opening
            or norm.endswith("ly")
        )
        return not (small or known or opens)

    def is_put(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether its place is named behind it: "the plant in Enerhodar", "here in Burundi"."""
        after = list(tokens[index + 1 : index + 6])
        if after and after[0].text == ",":
            after.pop(0)  # «тут, у Сіверську»
        if not after or after[0].norm not in self._words.within:
            return False
        named = next((token for token in after[1:] if token.norm not in self._words.passed), None)
        if named is None:
            return index + len(after) + 2 >= len(tokens)  # the words are read as far as a town's name
        dated = named.norm in self._lexicon.weekdays or named.norm in self._lexicon.months
        return named.is_capital and not dated
