"""Adjectives that look like places: «Мирный житель», «по Центральному автовокзалу»."""

from collections.abc import Sequence

from extraction.words.endings import OF_REGIONS
from extraction.words.lexicon import Lexicon
from extraction.words.runs import AND
from extraction.words.tokens import Token

_AGREEING = (
    ("ому", ("у", "ю", "ові", "еві")), ("ого", ("а", "я")), ("ій", ("ці", "ії", "ні", "ті", "ді")),
    ("ої", ("ки", "ії", "ни", "ти", "ди")), ("ой", ("ке", "ии", "не", "ки")), ("ым", ("ом", "ем")),
)  # fmt: skip  # fmt: skip


_NEUTER = ("ське", "цьке", "зьке", "ское", "цкое")
"""Endings of what says whose body it is: «Лиманське угруповання»."""


_WORKS_ADJECTIVES = ("ське", "цьке", "зьке", "ове", "еве", "не", "ське", "ское", "цкое", "ое", "ее")
_WORKS = tuple("ство лище приятие єднання единение правління правление озеро шосе шоссе".split())
"""How the adjectives and nouns of works, schools and the like end that are called by a town."""

_PLANTS = ("нпз", "завод", "комбинат", "комбінат", "гок")
_OF_PLANTS = ("ий", "ый", "ой", "ого", "ому", "им", "ым", "ом", "ім")
_POINTS = ("північн", "південн", "східн", "західн", "центральн", "северн", "южн", "восточн", "западн")
_OBLIQUE = ("ому", "ого", "ій", "ої", "ой")
"""Points of the compass, and how adjectives of one noun end in its other cases."""

LONGEST_WORKS = 3
"""Adjectives that such a body may have."""


class Adjectives:
    """Tells adjectives from the towns that end as they do."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def describes_next(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence begins with an adjective of the next word: «Мирный житель»."""
        if self._lexicon.is_english or index or len(tokens) < 2:
            return False
        after = tokens[1]
        if not after.is_word or after.is_capital or after.norm in self._lexicon.grammar.prepositions:
            return False
        norm = tokens[0].norm
        masculine = norm.endswith(("ий", "ый", "ой")) and after.norm[-1] not in "аеиіоуыюя"
        feminine = norm.endswith(("ая", "яя")) and after.norm[-1] in "ая"
        places = self._lexicon.places
        if norm in places.kinds and (after.norm in places.nouns or after.norm in places.regions):
            return True  # «Жилой район», «Військове містечко»
        instrumental = norm.endswith(("им", "ым", "ими", "ыми"))  # «Новим командувачем став»
        if norm.endswith(("і", "ые", "ие")) and norm.startswith(self._lexicon.places.openings.everyday):
            return after.norm not in self._lexicon.verbs  # Нові відомості
        return (
            masculine
            or feminine
            or instrumental
            or (norm.endswith("а") and after.norm in self._lexicon.roles)
            or (norm.endswith(_NEUTER) and after.norm in self._lexicon.roles)
            or (norm.startswith(places.openings.everyday) and norm[-1] == "а" == after.norm[-1])
        )

    def is_oblique(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a noun follows in the same case: «по Центральному автовокзалу»."""
        if self._lexicon.is_english or index + 1 >= len(tokens):
            return False
        after, norm = tokens[index + 1], tokens[index].norm
        grammar = self._lexicon.grammar
        if not after.is_word or after.is_capital or after.norm in grammar.breaks or len(after.norm) < 4:
            return False
        if index and tokens[index - 1].norm in self._lexicon.places.openings.sides_of:
            return False  # «північніше Гришиного піхота відійшла»
        if after.norm in grammar.prepositions or after.norm in self._lexicon.places.nouns:
            return False
        if norm.startswith(_POINTS) and norm.endswith(_OBLIQUE) and after.norm.endswith(_OBLIQUE):
            return True  # «у Східній операційній зоні»
        nouns = next((nouns for ending, nouns in _AGREEING if norm.endswith(ending)), ())
        return (
            bool(nouns) and after.norm.endswith(nouns) and not after.norm.endswith(("ся", "сь", "на", "ла"))
        )

    def is_of_works(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a neuter noun of works follows: «Павлоградське шахтне підприємство»."""
        norm = tokens[index].norm
        if self._lexicon.is_english or not norm.endswith(_WORKS_ADJECTIVES):
            return False
        behind = tokens[index + 1 : index + 1 + LONGEST_WORKS]
        noun = next((one for one in behind if not one.norm.endswith(_WORKS_ADJECTIVES)), None)
        return noun is not None and not noun.is_capital and noun.norm.endswith(_WORKS)

    def agrees(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the next word can be the adjective's noun: «Покровська громада», not «… немає»."""
        after = tokens[index + 1]
        grammar = self._lexicon.grammar
        if not after.is_word or after.norm in grammar.breaks or after.norm in grammar.prepositions:
            return False
        if after.is_capital or after.norm in AND or after.norm.endswith(("ся", "сь")):
            return False  # «у Сіверську і Суджі», «у районі Торецька стався»
        vowels = {"а": "ая", "у": "ую", "о": "ауоія", "е": "ео"}
        return after.norm[-1] in vowels.get(tokens[index].norm[-1], "аяуюоеиіому")

    def stands_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether no noun follows that an adjective would belong to; "direction" makes it a place."""
        if index + 1 >= len(tokens) or not tokens[index + 1].is_word:
            return True
        return tokens[index + 1].norm in self._lexicon.places.nouns


def is_of_plant(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a plant is called so: «Ильский НПЗ», «Афипский нефтеперерабатывающий завод»."""
    if not tokens[index].norm.endswith(OF_REGIONS):
        return False
    behind = tokens[index + 1 : index + 1 + LONGEST_WORKS]
    noun = next((one for one in behind if not one.norm.endswith(_OF_PLANTS)), None)
    return noun is not None and noun.norm.startswith(_PLANTS)
