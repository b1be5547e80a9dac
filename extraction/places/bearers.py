"""Surnames of persons an article names in full: after "Oleh Sydorenko", "Sydorenko's crew" is no village."""

from collections.abc import Iterable, Iterator, Sequence

from extraction.places.lookup import LEAST
from extraction.places.settling import Settling
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.tokens import Token

_OF_MEN = ("ський", "цький", "ский", "цкий", "вий", "вой", "ний", "ной")
"""Endings of surnames in the nominative that no town in another case has: «комбриг Белозёрский»."""


_JOINED = gate(lambda _, word: "-" in word)


class Bearers:
    """Learns the surnames of one article, sentence by sentence, and what of them it names as places."""

    def __init__(self, settling: Settling, lexicon: Lexicon) -> None:
        self._settling = settling
        self._lexicon = lexicon

    def of(self, sentences: Iterable[Sentence]) -> frozenset[str]:
        """Return the stems of the surnames that stand behind first names or a man's trade.

        A town is one only behind somebody's trade, and where nothing is "in" or "near" it: the street of
        "Bohdan Khmelnytskyi" may be named in full, as is the town.
        """
        found: set[str] = set()
        towns: set[str] = set()
        located: set[str] = set()
        for sentence in sentences:
            tokens = sentence.tokens
            for at, titled in self._among(sentence):
                (found if self._is_no_town(tokens[at]) else towns if titled else set()).add(
                    stem(tokens[at].norm)
                )
            located.update(
                stem(tokens[at].norm) for at in sentence.capitals if at and self._is_located(tokens, at)
            )
        return frozenset(found | (towns - located))

    def _among(self, sentence: Sentence) -> Iterator[tuple[int, bool]]:
        """Yield where surnames stand, and whether somebody's trade or rank stands before them."""
        tokens, named = sentence.tokens, sentence.capitals
        if sentence.opens & _JOINED:
            named = [at for at, token in enumerate(tokens) if token.is_named]  # «аль-Хаййя»
        for at in named:
            if not at:
                continue
            own, before = tokens[at], tokens[at - 1]
            if at + 1 < len(tokens) and tokens[at + 1].is_capital:
                continue
            if before.is_capital and before.norm in self._lexicon.given_names:
                first = at == 1 or not tokens[at - 2].is_capital or self._is_trade(tokens[at - 2])
                if first and not self._is_located(tokens, at - 1):
                    yield at, at > 1 and self._is_trade(tokens[at - 2])
            elif self._is_trade(before) and own.norm.endswith(_OF_MEN):
                yield at, True

    def _is_trade(self, token: Token) -> bool:
        role = self._lexicon.roles.get(token.norm)
        return role is not None and not role.body and not role.group

    def _is_located(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether a place noun, or "in" and the like, stand before it."""
        before, places = tokens[at - 1].norm if at else "", self._lexicon.places
        return tokens[at].is_capital and (before in places.nouns or before in places.unlisted.located)

    def _is_no_town(self, surname: Token) -> bool:
        return all((match.place.population or 0) < LEAST for match in self._settling.named(surname.text))
