"""Whether one word that is a place's name is meant as a place where it stands."""

from collections.abc import Sequence

from domain.place import Place, PlaceKind
from extraction.places.adjectives import Adjectives
from extraction.places.belonging import Belonging
from extraction.places.states import States
from extraction.places.taken import Taken
from extraction.texts.sentences import Sentence
from extraction.words.endings import ADJECTIVES, NOUN_FORMS
from extraction.words.lexicon import Lexicon
from extraction.words.runs import AND, JOINTS
from extraction.words.tokens import Token

_TOWNS = tuple(
    "івка ївка овка ёвка евка івці инці піль поль град город ськ иха ове єве еве ино ово ево іївка ка".split()
)


_TOWNS_EN = (
    "ivka",
    "ovka",
    "yne",
    "irsk",
    "ansk",
    "insk",
    "atsk",
    "etsk",
    "ivske",
    "pil",
    "pillia",
    "hrad",
    "pole",
)
"""How towns and hardly anything else end, in English."""

SMALL = 5000
"""People below which a place's name beside an unknown capital is a person's."""

LARGE = 100_000
"""People of a town that is meant though its name is also a given name: «Николаев»."""


class Capitals:
    """Tells places from what looks like them; `confirmed` are words met in capitals inside sentences."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.states = States(lexicon)
        self.taken = Taken(lexicon)
        self._adjectives = Adjectives(lexicon)
        self.belonging = Belonging(lexicon)
        self.confirmed: set[str] = set()

    def learn(self, sentence: Sentence) -> None:
        """Note which words stand in small letters, and which in capitals inside a sentence."""
        tokens = sentence.tokens
        self.taken.lowered.update([one.norm for one in tokens if one.is_word and not one.is_capital])
        for at in sentence.capitals:
            if at and (tokens[at - 1].is_word or tokens[at - 1].text == ","):
                self.confirmed.add(tokens[at].norm)

    def is_meant(self, sentence: Sentence, index: int, places: Sequence[Place], *, listed: bool) -> bool:
        """Return whether one word that is a place's name is meant as a place here."""
        tokens, lexicon = sentence.tokens, self._lexicon
        token = tokens[index]
        if token.norm in lexicon.places.governments:
            return self.states.is_located_capital(tokens, index) or self.taken.is_attacked(tokens, index)
        if token.norm in lexicon.places.areas.compass:
            return self._is_called_a_place(tokens, index)
        large = bool(places) and (places[0].population or 0) > LARGE and not self._named_so(tokens, index)
        if token.norm in lexicon.given_names and not large:
            in_list = listed and bool(places) and not self._named_so(tokens, index)
            return in_list or self._is_called_a_place(tokens, index) or self._is_listed(tokens, index)
        if self._is_adjective(tokens, index, listed=listed):
            return False
        if self._is_river(tokens, index) and all(one.kind is not PlaceKind.AREA for one in places):
            return False  # but in the Donbas
        villages = all(one.is_settlement and (one.population or 0) < SMALL for one in places)
        if villages and self._is_part_of_other(tokens, index):
            return False
        begins = self.begins(tokens, index)
        everyday = begins and token.norm in lexicon.places.everyday
        return not begins or not (everyday or _are_small(places, token)) or self._is_confirmed(tokens, index)

    def begins(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence or speech begins there, where every word has a capital."""
        before = tokens[index - 1] if index else None
        if before is None or (before.is_quote and (index < 2 or tokens[index - 2].end < before.start)):
            return True
        if before.is_quote:  # that of what stands before it, in «"серая зона" Ставки»
            return tokens[index].start == before.end
        resumed = before.is_dash and (index == 1 or tokens[index - 2].text in ".!?")  # — Так. — Пішов дощ.
        return (before.text in ".!?:" or resumed) and not _is_abbreviated(tokens, index, self._lexicon)

    def _is_adjective(self, tokens: Sequence[Token], index: int, *, listed: bool) -> bool:
        """Return whether it belongs to the noun behind it rather than being a town's name."""
        places, norm = self._lexicon.places, tokens[index].norm
        before = tokens[index - 1].norm if index else ""
        located = before in places.locatives or before in places.nouns or before in places.regions
        if "-" in norm and all(part[:1].isupper() for part in tokens[index].text.split("-")):
            return False  # «у Кам'янці-Дніпровській»
        if places.nouns.get(before) == "settlement" and _is_joined(tokens, index):
            return False  # поселок Гольмовский и шахту
        if norm.endswith(ADJECTIVES) and not self._adjectives.stands_alone(tokens, index):
            a_town = norm.endswith(NOUN_FORMS)
            if not (a_town and (located or listed or not self._adjectives.agrees(tokens, index))):
                return True
        works = self._adjectives.is_of_works(tokens, index)
        return (
            works
            or self._adjectives.describes_next(tokens, index)
            or self._adjectives.is_oblique(tokens, index)
        )

    def _is_confirmed(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence's first word is a name: by the article, its ending or what follows."""
        norm = tokens[index].norm
        english = self._lexicon.is_english
        sounds = len(norm) > 7 and norm.endswith(_TOWNS_EN if english else _TOWNS)
        parts = tokens[index].text.split("-")
        sounds = sounds or (len(parts) > 1 and not english and all(part[:1].isupper() for part in parts))
        if norm in self._lexicon.roles and not english:
            return False  # «Військові звільнили …»
        known = norm in self.confirmed or sounds or self._is_joined(tokens, index)
        if norm in self._lexicon.places.everyday:
            return known or self.taken.is_under_fire(tokens, index)
        return known or self.taken.is_struck(tokens, index)

    def _is_part_of_other(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether another capital that no list knows stands before it, as in a stranger's name."""
        before = tokens[index - 1] if index else None
        if before is None or not (before.is_capital and before.is_word) or before.is_shouted:
            return False
        opens = index == 1 or not tokens[index - 2].is_word
        if opens and (not self._lexicon.is_english or self._lexicon.names_nothing[before.norm]):
            return False  # «Штурм Роботиного», "Only Robotyne"
        lexicon, norm = self._lexicon, before.norm
        small = norm in lexicon.grammar.prepositions or norm in lexicon.grammar.breaks
        small = small or norm in lexicon.places.locatives or norm in lexicon.places.nouns
        return not (
            small or norm in lexicon.people or norm in lexicon.sides or norm in lexicon.grammar.articles
        )

    def _is_joined(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "and" or a comma and another capital follow: «Звановка и Верхнекаменское»."""
        after = tokens[index + 1 : index + 3]
        joined = len(after) == 2 and after[1].is_capital
        comma = joined and after[0].text == "," and not self._lexicon.is_english
        return joined and (after[0].norm in AND or comma)

    def _is_river(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "the" and no noun stand beside it, as in "across the Oskil"."""
        if not self._lexicon.is_english or not index or tokens[index - 1].norm != "the":
            return False
        places = self._lexicon.places
        later = [token.norm for token in tokens[index + 2 : index + 8]]
        if any(
            norm in places.regions or places.pointers.get(norm) == "area" or norm in places.areas.directions
            for norm in later
        ):
            return False  # in the Kherson and Odesa regions, in the Izium and Lyman areas
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if after is not None and after.is_dash and index + 2 < len(tokens) and tokens[index + 2].is_capital:
            return False  # the Lyman – Siversk line
        if after is None or not after.is_word or after.norm in ("crossing", "crossings"):
            return True
        grammar = self._lexicon.grammar
        joined = tokens[index + 2 : index + 3] if after.norm in AND else []
        if joined and joined[0].is_capital and any(norm.endswith("s") for norm in later[1:3]):
            return False  # the Burshtyn and Dobrotvir power plants
        return (
            after.norm in grammar.prepositions
            or after.norm in grammar.breaks
            or after.norm in self._lexicon.verbs
        )

    def _is_called_a_place(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a place noun stands before it: "the village of Stanislav"."""
        nouns, before = (
            self._lexicon.places.nouns,
            [token.norm for token in tokens[max(0, index - 2) : index]],
        )
        return bool(before) and (before[-1] in nouns or (before[-1] == "of" and before[0] in nouns))

    def _is_listed(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a first name stands in a list of capitals, or in the locative: «в Станіславі»."""
        before = tokens[index - 1] if index else None
        if before is None:
            return False
        if not self._lexicon.is_english and before.norm in ("в", "у"):
            return tokens[index].norm.endswith(("і", "ї", "е"))
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if before.text == "," and after is not None and after.norm in AND:
            more = [token.norm for token in tokens[index + 2 : index + 3]]
            return tokens[index - 2].is_capital and (more[:1] == ["ще"] or more[:1] in (["еще"], ["ещё"]))
        if before.text != "," or after is None or after.text != ",":
            return False
        beside = [*tokens[index - 2 : index - 1], *tokens[index + 2 : index + 3]]
        given = self._lexicon.given_names
        return len(beside) > 1 and all(one.is_capital and one.norm not in given for one in beside)

    def _named_so(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether another capital stands beside the word, as in a person's name."""
        before, after = tokens[max(0, index - 1) : index], tokens[index + 1 : index + 2]
        locatives = self._lexicon.places.locatives
        beside = [*(token for token in before if token.norm not in locatives), *after]
        return any(token.is_capital and token.is_word for token in beside)


def _is_abbreviated(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether "village" or "town" stands before it in short: «у с. Грунь», «сел. Угроїди»."""
    return (
        index > 1 and tokens[index - 1].text == "." and tokens[index - 2].norm in lexicon.places.areas.short
    )


def _are_small(places: Sequence[Place], token: Token) -> bool:
    """Return whether only villages and districts are called so; «Харківщина» is a land, «Крім» is none."""
    a_land = token.norm.endswith(("щина", "чина"))
    if a_land and any(not one.is_settlement for one in places):
        return False
    return all(not one.is_settlement or (one.population or 0) < SMALL for one in places)


def _is_joined(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "and" or a comma follows, and no adjective that shares a noun: «Новий та Старий»."""
    after = tokens[index + 1 : index + 3]
    return len(after) == 2 and after[0].norm in JOINTS and not after[1].is_capital
