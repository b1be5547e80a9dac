"""Names in marks: of units, clubs and papers, or of quarters: «"Южная" группировка», «район "Канал"»."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.places.settling import Settling
from extraction.words.lexicon import Lexicon
from extraction.words.runs import JOINTS
from extraction.words.tokens import Token

_DESCRIBING = tuple(
    "ий ый ой ая яя а я ое ее е ого его ому ему им ым ом ем ої ій ою ей ую юю у ю ые ие і ї их ых".split()
)
"""Endings of adjectives, in all cases."""

LONGEST_IN_MARKS = 4
"""Tokens behind the first of a name in marks within which it ends."""


class Marked:
    """Tells what names in marks are titles."""

    def __init__(self, settling: Settling, lexicon: Lexicon) -> None:
        self._settling = settling
        self._lexicon = lexicon

    def is_title(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether the name at `index`, behind a mark, is somebody's or something's."""
        marked = self._is_weapon(tokens, index) or _is_in_marks(tokens, index)
        return marked or self._is_marked(tokens, index, run)

    def _is_marked(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether the name stands in marks after an everyday word, or behind a club's in marks."""
        if self._is_of_club(tokens, index) or self._is_of_unit(tokens, index + run):
            return True
        if index < 2 or index + run >= len(tokens):
            return False
        before, places = tokens[index - 2], self._lexicon.places
        end = index + run + (tokens[index + run].is_number and index + run + 1 < len(tokens))  # «Белгород 24»
        of_state = before.norm in places.governments
        named = (index == 2 or of_state or not before.is_capital) and before.is_word and tokens[end].is_quote
        a_noun = before.norm in places.nouns and (
            self._lexicon.is_english or places.nouns[before.norm] != "area"
        )
        known = a_noun or before.norm in places.sites or before.norm in places.regions
        known = known or self._has_noun(tokens, end + 1)
        return named and not known and (before.norm not in places.locatives or before.norm == "на")

    def _has_noun(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether an English place noun stands behind the mark: the "Kanal" neighborhood."""
        english = self._lexicon.is_english and at < len(tokens)
        return english and self._lexicon.places.nouns.get(tokens[at].norm) in ("settlement", "area")

    def _is_of_unit(self, tokens: Sequence[Token], end: int) -> bool:
        """Return whether the noun of a unit follows the closing mark at `end`: «"Южная" группировка»."""
        if end + 1 >= len(tokens) or not tokens[end].is_quote:
            return False
        role = self._lexicon.roles.get(tokens[end + 1].norm)
        return role is not None and role.body and role.kind is SpeakerKind.MILITARY

    def _is_weapon(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a weapon's name stands alone in marks: «обстріл Миколаєва «Шахедами»»."""
        marked = 0 < index < len(tokens) - 1 and tokens[index - 1].is_quote and tokens[index + 1].is_quote
        return marked and tokens[index].norm.startswith(self._lexicon.signs.weapons)

    def _is_of_club(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a town in the nominative follows a name in marks: «Динамо» Київ."""
        if self._lexicon.is_english:
            return False
        first = max(0, index - LONGEST_IN_MARKS)
        before = [at for at in range(first, index - 1) if tokens[at].is_quote and tokens[at + 1].is_capital]
        named = self._settling.named(tokens[index].text)
        words = {match.place.names.in_(self._lexicon.language) for match in named}
        return bool(before) and tokens[index].text in words


def _is_in_marks(tokens: Sequence[Token], index: int) -> bool:
    """Return whether an adjective begins a short name in marks: «Белого ангела», no «Белого озера …»."""
    if not index or not tokens[index - 1].is_quote or not tokens[index].norm.endswith(_DESCRIBING):
        return False
    after = tokens[index + 1 : index + 1 + LONGEST_IN_MARKS]
    if not after or not after[0].is_word or after[0].is_capital or after[0].norm in JOINTS:
        return False
    closed = next((at for at, token in enumerate(after) if token.is_quote), 0)
    return closed > 0 and all(token.is_word for token in after[:closed])
