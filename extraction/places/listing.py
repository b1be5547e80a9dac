"""Lists of places, whose last name is one too, and places that are named only for comparison."""

import re
from collections.abc import Sequence

from domain.language import Language
from extraction.places.areas import JOINTS
from extraction.places.settling import Settling
from extraction.places.taken import Taken
from extraction.words.endings import NOUN_FORMS
from extraction.words.lexicon import Lexicon
from extraction.words.placetables import LessonWords
from extraction.words.runs import run_of
from extraction.words.tokens import Token

_FINITE = frozenset("is are was were has have will".split())


_TO = frozenset("to with с со з із зі".split())
_LIKENING = ("compar", "liken", "сравн", "порівн")
_AS_MUCH = re.compile(
    r"\bas \w+ as\b|\b(?:же?|так\w*|сам\w+), (?:как|як) (?:в|во|у|под|під|на)\b", re.IGNORECASE
)
"""Where something is as much, or such, as elsewhere."""
_ALOOF = frozenset(("for", "by"))
"""How "for comparison, …" begins, after which the comparison comes."""

_OBLIQUE = tuple("а я ы и і ї ого ом ем єм ою ой ей ею ами ями им ым".split())
"""Endings behind such words, of no nominative of a man's name."""

LONGEST_RAZED = 6
"""Tokens of several towns that were razed."""

_THAN = frozenset("than чем ніж нежели".split())
_NEXT = frozenset("second next new modern".split())
_SECOND = ("друг", "втор", "нов", "очередн", "чергов")
FAR = 8
"""Tokens between "compared" and "to"."""


LONGEST_JOINED = 4
"""Capitals of a name that is no longer joined to a place as another: "El Fula and El Muglad"."""


def _is_razed_too(tokens: Sequence[Token], index: int, words: LessonWords) -> bool:
    """Return whether it was razed as another town will be: «сотрут, как стёрли Бахмут и Марьинку»."""
    at = index - 1
    while at > max(0, index - LONGEST_RAZED) and (tokens[at].is_capital or tokens[at].norm in JOINTS):
        at -= 1
    if at < 1 or tokens[at - 1].norm not in words.as_ or not tokens[at].norm.startswith(words.razing):
        return False
    return any(token.norm.startswith(words.razing) for token in tokens[max(0, at - FAR) : at - 1])


def _teaches(tokens: Sequence[Token], index: int, words: LessonWords) -> bool:
    """Return whether a town's fate is a lesson: «Авдіївка нікого нічого не навчила»."""
    after = [token.norm for token in tokens[index + 1 : index + FAR - 2]]
    if "не" not in after:
        return False
    taught = next((at for at, norm in enumerate(after) if norm.startswith(words.teaching)), 0)
    return taught > 0 and after[taught - 1] == "не" and all(norm.isalpha() for norm in after[:taught])


def likens(words: str) -> bool:
    """Return whether something is compared in a sentence."""
    return any(map(words.lower().__contains__, _LIKENING)) or bool(_AS_MUCH.search(words))


def _may_compare(lexicon: Lexicon, word: str) -> bool:
    """Return whether a comparison may begin at a word."""
    return word in _THAN or word in _TO or lexicon.places.comparisons.may_begin_with(word)


class Listing:
    """Tells where lists and comparisons begin and how far they go."""

    def __init__(self, settling: Settling, lexicon: Lexicon, taken: Taken) -> None:
        self._settling = settling
        self._lexicon = lexicon
        self._taken = taken
        self._words = lexicon.places.lessons
        self.may_compare = lexicon.remember(_may_compare)

    def compares(self, tokens: Sequence[Token], index: int, compared: bool) -> bool:
        """Return whether what follows is there for comparison: «нагадує Бахмут», not «нагадує, що …»."""
        if length := self._lexicon.places.comparisons.length_at(tokens, index):
            after = tokens[index + length].text if length == 1 and index + 1 < len(tokens) else ""
            itself = index + length < len(tokens) and tokens[index + length].norm in self._words.itself
            if after not in (",", ":") and not itself and not self._counts(tokens, index + length):
                return True
        elif self._is_likened(tokens, index) or self._is_as_much(tokens, index):
            return True
        return (
            compared
            and tokens[index].norm not in _FINITE
            and tokens[index].text not in (";", ":")
            and tokens[index].norm not in self._lexicon.verbs
            and not (tokens[index].text == "," and self._ends_comparison(tokens, index))
        )

    def _counts(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether numbers are compared, not places: "compared with 48 in Pokrovsk"."""
        token = tokens[at] if at < len(tokens) else None
        return token is not None and (token.text[0].isdigit() or token.norm in self._lexicon.counting.values)

    def _is_likened(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "to" or «с» is that of a comparison: «сравнили бои с битвой за Артемовск»."""
        if tokens[index].norm in _THAN and index + 1 < len(tokens):
            return tokens[index + 1].is_capital
        if tokens[index].norm not in _TO or self._counts(tokens, index + 1):
            return False
        for token in reversed(tokens[max(0, index - FAR) : index]):
            if token.text in ",;:—–":
                return False
            if token.norm.startswith(_LIKENING):
                return True
        return False

    def _is_as_much(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is the second word of "as hard as X", «такі, як у X», no "as far as X"."""
        if tokens[index].norm in ("как", "як") and index > 1 and tokens[index - 1].text == ",":
            such = tokens[index - 2].norm
            return such in ("ж", "же") or such.startswith(("так", "сам"))
        if tokens[index].norm != "as" or index < len(("as", "hard")) or tokens[index - 2].norm != "as":
            return False
        return tokens[index - 1].norm not in self._words.measures and not self._counts(tokens, index + 1)

    def _ends_comparison(self, tokens: Sequence[Token], comma: int) -> bool:
        """Return whether a comma ends it: "Unlike Bakhmut, it …", no "as in Bakhmut, Avdiivka and …"."""
        compares = self._lexicon.places.comparisons.length_at
        opens = tokens[0].norm not in _ALOOF and any(compares(tokens, at) for at in (0, 1)[: len(tokens)])
        return opens or (comma + 1 < len(tokens) and tokens[comma + 1].norm in self._lexicon.grammar.breaks)

    def is_another(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a place only lends its name: "a second Aleppo", «вторым Мариуполем»."""
        before = tokens[index - 1].norm if index else ""
        if self._lexicon.language is not Language.EN:
            lent = before.startswith(_SECOND) and not tokens[index - 1].is_capital
            return (
                lent
                or before.startswith(self._words.lessons)
                or _teaches(tokens, index, self._words)
                or _is_razed_too(tokens, index, self._words)
            )
        earlier = tokens[index - 2].norm if index > 1 else ""
        return before == "another" or (before in _NEXT and earlier in ("a", "the", "its", "their"))

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
        """Return whether the capitals at `index` stand last in a list of places: "A, B, and C." """
        end = index + run_of(tokens, index)
        return (
            end > index
            and not tokens[index].is_shouted
            and (end >= len(tokens) or tokens[end].text in ".,;)")
        )

    def is_joined(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name follows a place and "and", or stands between commas after it."""
        if not tokens[index].is_capital or not index:
            return False
        if self._lexicon.language is not Language.EN:
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

    def _is_located_too(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "near" stands before the place it is joined to: «возле Карповки и Редкодуба»."""
        if index < 3 or not tokens[index - 2].is_capital or tokens[index - 3].norm not in self._words.near:
            return False
        after, norm = tokens[index + 1] if index + 1 < len(tokens) else None, tokens[index].norm
        alone = after is None or not after.is_word or after.norm in self._lexicon.grammar.prepositions
        declined = tokens[index - 2].norm.endswith(_OBLIQUE) and norm.endswith(_OBLIQUE)
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
        return False

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
