"""Where a name may begin, where it ends, and which capitals are a speaker's or an everyday word's."""

from collections.abc import Container, Sequence

from extraction.places.comparing import SINCE, exceeds
from extraction.places.directions import Directions
from extraction.places.lands import LANDS
from extraction.places.lookup import LEAST
from extraction.places.settling import Settling
from extraction.places.world import world
from extraction.texts.sentences import Sentence
from extraction.words.endings import OF_REGIONS
from extraction.words.gates import gate
from extraction.words.lexicon import SHORTEST_DIRECTION, Lexicon
from extraction.words.names import stem
from extraction.words.runs import JOINTS
from extraction.words.tokens import JOINED_ARTICLES, Token, normal

OBLIQUE_ADJECTIVES = ("ого", "ому", "ої", "ій", "им", "ом", "ой", "ым", "ою")
_AGREEING = ("ий", "ый", "ой", "а", "ая", "е", "ое")
LONGEST_ARTICLE = 3
LONGEST_ROW = 12
"""Tokens of the names of quarters that share their noun."""
LONGEST_INITIALS = 3


class Beginnings:
    """Tells where names begin; `speakers` are the stems of the names of those who speak in the article.

    `public` are the stems of the surnames of well-known persons.
    """

    def __init__(self, settling: Settling, lexicon: Lexicon, directions: Directions) -> None:
        self._settling = settling
        self._lexicon = lexicon
        self._words = lexicon.places.openings
        self._directions = directions
        self._names_nothing = lexicon.remember(_names_nothing)
        self._may_be_people = lexicon.remember(_may_be_people)
        self._looks_small = lexicon.remember(_looks_small)
        self.speakers: frozenset[str] = frozenset()
        self.public: Container[str] = frozenset()

    def among(self, sentence: Sentence) -> bytearray:
        """Return for each token 1 if a name or a comparison may begin there: most are passed over."""
        tokens, begun = sentence.tokens, bytearray(len(sentence.tokens))
        for at in sentence.capitals:
            begun[at] = 1
        if sentence.opens & _BEGINNING:
            for at in [at for at, token in enumerate(tokens) if token.opens & _BEGINNING]:
                begun[at] = tokens[at].is_capital or self._may_matter(tokens, at)
        return begun

    def _may_matter(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name or a comparison begins at a word that looks so."""
        token = tokens[index]
        if token.opens & _COMPARISON and self._lexicon.places.comparisons.length_at(tokens, index):
            return True
        if token.norm == SINCE and self._lexicon.is_english:
            return exceeds(tokens, index)
        return token.is_word and (token.begins or self.is_direction(tokens, index))

    def is_direction(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether «купянском» stands before «направлении», in lower case as some write it."""
        if self._lexicon.is_english or index + 1 >= len(tokens):
            return False
        norm = tokens[index].norm
        if not norm.endswith(OF_REGIONS) or len(norm) <= SHORTEST_DIRECTION:
            return False
        at = index + 1
        while at + 1 < len(tokens) and tokens[at].norm in JOINTS and tokens[at + 1].norm.endswith(OF_REGIONS):
            at += 2  # «на пологівському, токмацькому і васильківському напрямках»
        return at < len(tokens) and self._directions.is_area(tokens[at])

    def is_small(self, token: Token) -> bool:
        """Return whether it is "He", "And", "Russian-held": a word that names nothing."""
        return self._names_nothing[token.norm] or self._looks_small[token.text]

    def names_no_place(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is somebody's initials, or a people of no place."""
        token = tokens[index]
        if token.is_shouted and self.is_initials(token):
            return True
        return self._may_be_people[token.norm] and self.is_people(tokens, index)

    def is_people(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is a people or a faith: "a Druze town", not "Shan state"."""
        norm, places = tokens[index].norm, self._lexicon.places
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if after is not None and after.is_capital:
            return False
        if norm in places.lands and after is not None and after.is_word:
            place = after.norm in places.nouns or after.norm in places.pointers
            region = after.norm in places.regions or after.norm == "state"
            return (place or after.norm in self._lexicon.roles) and not region
        return norm.removesuffix("s") in places.peoples or norm in places.peoples

    def goes_on_as_name(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether the capital at `at` makes the place before it part of a name: "Rapid Support"."""
        lexicon, norm = self._lexicon, tokens[at].norm
        if not lexicon.is_english:
            return False
        places = lexicon.places
        known = (
            norm in places.nouns
            or norm in places.regions
            or norm in places.pointers
            or norm in lexicon.people
        )
        dated = norm in lexicon.months or norm in lexicon.weekdays or norm in lexicon.grammar.breaks
        known = known or dated or norm in lexicon.given_names or norm in lexicon.sides
        return not known and not self._settling.named(tokens[at].text)

    def is_speaker(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is a surname of somebody who speaks, or the noun of a longer name."""
        if index > 1 and tokens[index - 1].is_capital and self._goes_with_adjective(tokens, index):
            return True
        if stem(tokens[index].norm) not in self.speakers:
            return False
        owns = index + 1 < len(tokens) and tokens[index + 1].norm == "'s"  # near Bondarenko's farm
        return not index or owns or tokens[index - 1].norm not in self._lexicon.places.locatives

    def is_initials(self, token: Token) -> bool:
        """Return whether it is short for a body and no place: «РИА», «КП»."""
        places = self._lexicon.places
        short = token.is_shouted and len(token.text) <= LONGEST_INITIALS
        return short and not (
            token.norm in places.entities or token.norm in places.outside or world().knows(token.text)
        )

    def is_quarter_of(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the next capital is the town of a quarter: «микрорайон Лазурный Бахмута»."""
        if (
            not index
            or not tokens[index - 1].norm.startswith(self._words.quarters)
            or index + 1 >= len(tokens)
        ):
            return False
        if self._settling.named(f"{tokens[index].text} {tokens[index + 1].text}"):
            return False
        if world().knows(tokens[index + 1].text):
            return True
        matches = self._settling.named(tokens[index + 1].text)
        names = {match.place.names.in_(self._lexicon.language) for match in matches}
        if tokens[index + 1].text in names and tokens[index].norm.endswith(_AGREEING):
            return False  # «мікрорайон Новий Мелітополь»
        return any((match.place.population or 0) > LEAST for match in matches)

    def is_in_quarter(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a quarter is called so, be it in marks: «мікрорайон "Сонячний"».

        A town in another case is the one it is in: «у мікрорайоні Херсона».
        """
        if self._lexicon.is_english:
            return self._is_before_quarter(tokens, index)
        at = index - 1 - (index > 1 and tokens[index - 1].is_quote)
        if at < 0 or not tokens[at].norm.startswith(self._words.quarters):
            return False
        towns = [one.place for one in self._settling.named(tokens[index].text)]
        called = {place.names.in_(self._lexicon.language) for place in towns}
        large = any((place.population or 0) > LEAST for place in towns)
        return at + 1 < index or tokens[index].text in called or not large

    def _is_before_quarter(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a quarter is called so: "the Novyi neighborhood", "Novyi and Kanal quarters"."""
        at = index + 1
        end = min(len(tokens), index + LONGEST_ROW)
        while at < end and (tokens[at].is_named or tokens[at].norm in JOINTS):
            at += 1
        if at >= end or tokens[at].norm not in self._lexicon.places.introducing.neighborhoods:
            return False
        towns = [one.place for one in self._settling.named(tokens[index].text)]
        return not any((place.population or 0) > LEAST for place in towns)

    def is_public(self, tokens: Sequence[Token], index: int, *, known: bool) -> bool:
        """Return whether it is a well-known surname; a `known` village of that name stands after "in"."""
        if stem(tokens[index].norm) not in self.public:
            return False
        places, before = self._lexicon.places, tokens[index - 1].norm if index else ""
        before = tokens[index - 2].norm if before == "of" and index > 1 else before
        after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
        if before in places.nouns or before in places.regions:
            return False
        believed = before == "in" and index > 1 and tokens[index - 2].norm in self._words.believing
        return not known or believed or after == "'s" or before not in self._words.within

    def _goes_with_adjective(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the word is only the noun of a longer name: «Яру» of «Кучеревого Яру»."""
        if self._lexicon.is_english:
            return False
        before = tokens[index - 1]
        is_adjective = before.norm.endswith(OBLIQUE_ADJECTIVES) and not before.norm.endswith(OF_REGIONS)
        return is_adjective and not tokens[index].norm.endswith((*OF_REGIONS, *LANDS))


def _may_begin(lexicon: Lexicon, word: str) -> bool:
    """Return whether a comparison, "el-" or the name of a region begins with a word in lower case."""
    opens = lexicon.places.comparisons.may_begin_with(word) or word.startswith((SINCE, *JOINED_ARTICLES))
    return opens or (len(word) > SHORTEST_DIRECTION and word.endswith(OF_REGIONS))


_BEGINNING = gate(_may_begin)
_COMPARISON = gate(lambda lexicon, word: lexicon.places.comparisons.may_begin_with(word))


def is_plural(tokens: Sequence[Token], index: int) -> bool:
    """Return whether an adjective and a noun in the plural stand there: «у Вовчих Хуторах»."""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    return tokens[index].norm.endswith(("их", "ых")) and after.endswith(("ах", "ях"))


def _names_nothing(lexicon: Lexicon, word: str) -> bool:
    """Return whether it is "he", "and" or one of the sides that somebody is on."""
    return lexicon.names_nothing[word] or word in lexicon.places.openings.sides_of


def _may_be_people(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word calls a people, a faith or a land: "Druze", "Shan"."""
    places = lexicon.places
    return word in places.lands or word in places.peoples or word.removesuffix("s") in places.peoples


def _looks_small(lexicon: Lexicon, written: str) -> bool:
    """Return whether a word as it is written is none of the text's language, or a compound of a name."""
    if "-" in written and normal(written).endswith("ed"):
        return True  # Ukrainian-controlled
    if not lexicon.is_english and written.isascii() and written.isalpha():
        return True  # «Human Rights Watch»
    return (lexicon.is_english or written[0].isascii()) and _is_compound(written)


def _is_compound(words: str) -> bool:
    """Return whether it is an everyday word joined to a name: "Druze-majority"."""
    _, joint, last = words.rpartition("-")
    return bool(joint) and len(last) > LONGEST_ARTICLE and last.islower()
