"""Lists of places, whose last name is one too."""

from collections.abc import Sequence

from extraction.places.named import Named
from extraction.places.settling import Settling
from extraction.places.taken import Taken
from extraction.words.endings import NOUN_FORMS
from extraction.words.lexicon import Lexicon
from extraction.words.runs import AND, JOINTS, run_of
from extraction.words.tokens import Token

_OBLIQUE = tuple("а я ы и і ї ого ом ем єм ою ой ей ею ами ями им ым".split())
"""Endings behind words like "near", of no nominative of a man's name."""

_FOREIGN = "оеєиу"
"""Last letters of names of towns far away that have no cases: «в Рокеро та Голо»."""

LONGEST_JOINED = 4
"""Capitals of a name that is no longer joined to a place as another: "El Fula and El Muglad"."""

_SUCH_AS = ("such", "as")

_SURNAMES = ("ський", "ский", "цький", "цкий", "енко", "чук", "юк")
"""How names of people end that no town's does in the nominative."""


class Listing:
    """Tells where lists begin and how far they go."""

    def __init__(self, settling: Settling, lexicon: Lexicon, taken: Taken) -> None:
        self._settling = settling
        self._lexicon = lexicon
        self._taken = taken
        self._near = lexicon.places.lessons.near

    def goes_on(self, tokens: Sequence[Token], index: int, listed: bool) -> bool:
        """Return whether a list of places, `listed` so far, is one at the token at `index` as well."""
        token = tokens[index]
        if not (listed or token.is_capital):
            return False
        joins = (
            token.text in ","
            or token.is_capital
            or token.norm in ("and", "та", "і", "й", "и")
            or token.is_dash
        )
        return (listed and joins) or self._opens(tokens, index)

    def joins_same(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a second adjective-like name is joined: «між Мирноградом і Родинським»."""
        if tokens[index].norm not in JOINTS:
            return False
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        return after is not None and after.is_capital and after.norm.endswith(NOUN_FORMS)

    def ends(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the capitals at `index` stand last in a list, or before «и»: "A, B, and C." """
        end = index + run_of(tokens, index)
        if end == index or tokens[index].is_shouted:
            return False
        person = tokens[index].norm.endswith(_SURNAMES)  # «…, Сырский и Зеленский выехали»
        joined = end < len(tokens) and not (self._lexicon.is_english or person) and tokens[end].norm in AND
        return joined or end >= len(tokens) or tokens[end].text in ".,;)"

    def is_joined(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name follows a place and "and", or stands between commas after it."""
        if not tokens[index].is_capital or not index:
            return False
        if not self._lexicon.is_english:
            joined = tokens[index - 1].norm in JOINTS and not tokens[index - 1].is_dash
            sounds = self._taken.sounds_like_town(tokens[index]) or self._is_located_too(tokens, index)
            return joined and (sounds or self._is_amid(tokens, index))
        after = tokens[index + 1].norm if index + 1 < len(tokens) else "."
        joined = tokens[index - 1].norm == "and" or (
            tokens[index - 1].text == "," and (after in JOINTS or after in (".", ";"))
        )
        if joined and self._taken.may_be_taken(tokens, index):
            return True
        run, prefixes = run_of(tokens, index), self._lexicon.places.unlisted.prefixes
        begun = tokens[index].norm in prefixes  # Um Dam Haj Ahmed
        between = begun and tokens[index - 1].text == "," and tokens[index + run : index + run + 1]
        joined = joined or bool(between and between[0].norm in JOINTS)
        if not (joined and 1 < run < LONGEST_JOINED + begun):
            return False
        alone = begun or self._taken.is_alone(tokens, index + run - 1)
        return alone and self._taken.is_strange(tokens[index : index + run])

    def holds(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "and" stands beside several capitals that begin no clause: "Sheikh Radwan"."""
        end = index + run_of(tokens, index)
        beside = (tokens[index - 1].norm, tokens[end].norm if end < len(tokens) else "")
        return end > index + 1 and "and" in beside and self._taken.is_alone(tokens, end - 1)

    def _is_located_too(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "near", "took" stand before what it is joined to: «возле Карповки и Рудки»."""
        if index < 3 or not tokens[index - 2].is_capital:
            return False
        taken = tokens[index - 3].norm in self._lexicon.places.taking  # «взяла Бару и Джабру»
        before = tokens[index - 3].norm
        if not taken and before not in self._near and before not in self._lexicon.places.unlisted.inside:
            return False
        after, norm = tokens[index + 1] if index + 1 < len(tokens) else None, tokens[index].norm
        alone = after is None or not after.is_word or after.norm in self._lexicon.grammar.prepositions
        declined = tokens[index - 2].norm.endswith(_OBLIQUE) and norm.endswith(_OBLIQUE)
        same = tokens[index - 2].norm[-1] == norm[-1] and norm[-1] in _FOREIGN
        declined = taken or same or declined
        return alone and declined and not tokens[index].is_shouted and self._taken.is_strange([tokens[index]])

    def _is_amid(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a place follows in the list: «Станіслав та Херсон», «…, Ближнее, Октябрьский»."""
        after = tokens[index + 1 : index + 3]
        comma = tokens[index - 1].text == "," and self._taken.is_strange(tokens[index : index + 1])
        return (
            (comma or tokens[index].norm in self._lexicon.given_names)
            and len(after) == 2
            and after[1].is_capital
            and after[0].norm in JOINTS
            and after[1].norm not in self._lexicon.given_names
            and self._settling.is_place(after[1].text)
        )

    def _opens(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "villages of" or "населені пункти" stands before the token."""
        for back in (1, 2):
            if index >= back and tokens[index - back].norm in self._lexicon.places.nouns:
                return back == 1 or tokens[index - 1].norm in ("of", ":", "including", "like")
        return self._gives_examples(tokens, index)

    def _gives_examples(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "villages such as" stands before the token."""
        if index < len(_SUCH_AS) + 1 or tokens[index - 1].norm != _SUCH_AS[-1]:
            return False
        noun = tokens[index - 3].norm
        return tokens[index - 2].norm == _SUCH_AS[0] and self._lexicon.places.nouns.get(noun) == "settlements"

    def opens_a_sentence(self, tokens: Sequence[Token]) -> bool:
        """Return whether a sentence begins with a list of places: «Анискине, Вільхуватка, …»."""
        after = tokens[1:3]
        if self._lexicon.grammar.openers.length_at(tokens, 0):
            return False  # «Нагадаємо, Покровськ …»
        return (
            len(after) == 2
            and after[0].text == ","
            and after[1].is_capital
            and self._settling.is_place(after[1].text)
        )


def lists_parts(tokens: Sequence[Token], index: int, area: Named | None) -> bool:
    """Return whether an area and a colon stand before it: «у Сумській області: Глухів, …»."""
    return area is not None and area.is_area and area.last == index - 2 and tokens[index - 1].text == ":"
