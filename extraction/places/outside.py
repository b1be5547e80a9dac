"""Places that the gazetteer does not know: what an article itself calls a town, an area or a sea."""

from collections.abc import Sequence

from extraction.places.sharing import sharing
from extraction.places.world import FoundAbroad, world
from extraction.texts.sentences import Sentence
from extraction.words.endings import OF_REGIONS
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.names import stem
from extraction.words.runs import goes_on, is_a_weapon
from extraction.words.tokens import Token

_DESCRIBING = (*OF_REGIONS, *"ий ый ой ій ая яя ое ее ої ого ому им ым ім ою".split())
"""Endings of the adjectives by which Ukrainian and Russian facilities are called."""

_PARTICIPLES = tuple("нная нный нное нные нной ющая ющий вшая вший".split())
"""Endings of the Russian participles that say what a facility is at the moment."""

_OF_NATIONS = ("ian", "ean", "can", "ish", "ese", "i")
"""Endings of what says from which country something is, as names of countries and towns hardly end."""

LONGEST = 3
"""Capitals of such a name."""


Name = tuple[str, ...]


_FACILITY = gate(lambda lexicon, word: lexicon.places.facilities.may_begin_with(word))


class Outside:
    """Learns the names that stand beside place nouns anywhere in an article and knows them everywhere."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.introducing
        self._names: set[Name] = set()
        self._firsts: set[str] = set()

    def learn(self, sentence: Sentence) -> None:
        """Take note of the names that the words of one sentence introduce as places."""
        tokens = sentence.tokens
        for index in [at for at, token in enumerate(tokens) if token.begins and token.is_word]:
            if index and tokens[index - 1].is_capital:
                continue
            name = self.run(tokens, index)
            if name and self._is_introduced(tokens, index, len(name)):
                opens = self._lexicon.grammar.openers.length_at(tokens, index)  # «Напомним, в селе …»
                if not opens and not self._lexicon.media.length_at(tokens, index):
                    self._know(name)
        for first, end in sharing(sentence, self._lexicon):
            self._know(tokens[first:end])

    def _know(self, name: Sequence[Token]) -> None:
        self._names.add(_key(name))
        self._firsts.add(_key(name)[0])

    def length_at(self, tokens: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest learnt name covers at `index`; 0: none stands there."""
        if stem(tokens[index].norm) not in self._firsts:
            return 0  # most names
        run = self.run(tokens, index)
        for length in range(len(run), 0, -1):
            if _key(run[:length]) in self._names:
                return length
        return 0

    def facility_at(self, tokens: Sequence[Token], index: int) -> int:
        """Return how many tokens "Zaporizhzhia Nuclear Power Plant", "Black Sea" cover at `index`."""
        if tokens[index].is_shouted and len(tokens[index].text) > LONGEST:  # ЗАЕС, ZNPP
            return self._lexicon.places.facilities.length_at(tokens, index)
        named = index + 1 < len(tokens) and tokens[index + 1].is_capital
        if named and index == 0 and tokens[index].norm.endswith(_PARTICIPLES):
            return 0  # «Оккупированная Запорожская АЭС»
        if named and tokens[index].norm in self._words.mounts:
            return 2  # Mount Goma
        places = self._lexicon.places
        if tokens[index].norm in places.pointers and not tokens[index].norm.isascii():
            return 0  # «Дамба Белгородского водохранилища»
        for at in range(index + 1, min(len(tokens), index + 1 + LONGEST)):
            if tokens[at].opens & _FACILITY and (length := places.facilities.length_at(tokens, at)):
                if not tokens[at].norm.isascii() and not _describe(tokens[index:at]):
                    return 0  # «Рух Кримським мостом», «по приказу Киева мост взорвали»
                described = tokens[at].norm.startswith(self._words.forests) and self._describes(tokens, index)
                described = described or self._is_of_a_people(tokens, index, at)
                return 0 if described else at + length - index
            if not (tokens[at].is_capital and tokens[at].is_word):
                break
        return 0

    def foreign(self, tokens: Sequence[Token], index: int) -> FoundAbroad | None:
        """Return the place of the world that the words name; «Кучеров Яр» is no Kucherov."""
        found = world().at(tokens, index)
        longer = found is not None and found[0] == 1 and self.is_of_landmark(tokens, index)
        return None if longer else found

    def is_of_landmark(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the next capital makes a longer name of the one at `index`: «Кривий Торець»."""
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        return after is not None and after.is_capital and after.norm in self._words.landmarks

    def _is_of_a_people(self, tokens: Sequence[Token], index: int, at: int) -> bool:
        """Return whether it says whose it is: "a Ukrainian power plant", "the Turkish Black Sea port"."""
        norm = tokens[index].norm
        people = norm in self._lexicon.people
        if at > index + 1 and self._lexicon.is_english:  # what follows has a name of its own
            return people or is_national(norm, self._lexicon)
        return at == index + 1 and people and norm in self._lexicon.sides  # no «Запорізька АЕС»

    def _describes(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence's first word, or a people, only says what forest: «Темний ліс»."""
        begins = index == 0 or not tokens[index - 1].is_word
        return begins or tokens[index].norm in self._lexicon.people

    def run(self, tokens: Sequence[Token], index: int) -> Sequence[Token]:
        """Return the capitals from `index` on that can be one name."""
        if length := self._in_marks(tokens, index):
            return tokens[index : index + length]
        end, most = index, min(len(tokens), index + LONGEST)
        while end < most and self._goes_on(tokens, index, end):
            if end > index and tokens[end].norm.endswith(OF_REGIONS):
                break  # «Новомиколаївка Дніпропетровської» (області)
            end += 1
        return tokens[index:end]

    def _in_marks(self, tokens: Sequence[Token], index: int) -> int:
        """Return how many words a name in marks has behind a place noun: «мікрорайон "Канал"»; 0: none."""
        if index <= 1 or not tokens[index - 1].is_quote:
            return 0
        if self._lexicon.places.nouns.get(tokens[index - 2].norm) != "settlement":
            return 0
        inside = tokens[index : index + LONGEST + 1]
        length = next((at for at, token in enumerate(inside) if token.is_quote), 0)
        return length if all(token.is_word for token in inside[:length]) else 0

    def _goes_on(self, tokens: Sequence[Token], first: int, at: int) -> bool:
        token = tokens[at]
        if at > first and "-" in token.text and is_a_weapon(token):
            return False
        if token.is_capital or (at == first and token.begins):
            named_for = at == first and token.norm in self._words.titles and tokens[at + 1 : at + 2]
            return self._may_be_named(token) or bool(named_for and tokens[at + 1].is_capital)
        return goes_on(tokens, first, at) and tokens[first].norm.isascii()

    def _may_be_named(self, token: Token) -> bool:
        long_enough = len(token.text) > 2 or token.norm in self._words.landmarks
        named = token.begins and token.is_word and long_enough
        return named and not self._lexicon.explained[token.norm]

    def _is_introduced(self, tokens: Sequence[Token], index: int, length: int) -> bool:
        """Return whether a place noun stands before the name ("town of") or after it ("Khan Younis area")."""
        places = self._lexicon.places
        before = tokens[index - 1] if index else None
        end = index + length
        end += end < len(tokens) and tokens[end].norm in self._lexicon.places.owned.camps
        after = tokens[end] if end < len(tokens) else None
        if before is not None and places.nouns.get(before.norm) in ("settlement", "settlements"):
            return not (tokens[index].is_shouted or self._is_head_by_name(tokens, index))
        if self._in_marks(tokens, index):
            return True
        of = index > 1 and tokens[index - 1].norm == "of"
        if of and (tokens[index - 2].norm in places.nouns or self._is_state(tokens, index - 2)):
            return True
        if before is not None and before.text == "," and self._is_somebodys(tokens, index - 2):
            return True
        if after is None:
            return False
        if after.text == "," and self._is_explained(tokens, index + length + 1):
            return True
        if after.norm == "and" and (other := len(self.run(tokens, end + 1))):
            comma = end + 1 + other
            ends = comma < len(tokens) and tokens[comma].text == ","
            return ends and self._is_explained(tokens, comma + 1)  # X and Y, two villages in
        return (before is None or before.norm != "'s") and self._is_before_noun(tokens, end)

    def _is_head_by_name(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether it is whose town it is by name: «губернатор города Михаил Развожаев»."""
        if index < 2 or index + 1 >= len(tokens) or tokens[index - 2].norm not in self._lexicon.roles:
            return False
        return tokens[index + 1].is_capital and tokens[index].norm in self._lexicon.given_names

    def _is_state(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether it is "the Indian state of", of which the name of a region follows."""
        return tokens[at].norm == "state" and at > 0 and tokens[at - 1].is_capital

    def _is_before_noun(self, tokens: Sequence[Token], end: int) -> bool:
        """Return whether an English place noun without a name of its own stands at `end`."""
        if not self._lexicon.is_english or tokens[end].is_capital:
            return False
        noun = self._lexicon.places.nouns.get(tokens[end].norm)
        return noun in ("settlement", "area") and not is_named_later(tokens, end, self._lexicon)

    def _is_somebodys(self, tokens: Sequence[Token], noun: int) -> bool:
        """Return whether somebody's place noun stands before the comma: "her neighborhood, al-Qusour,"."""
        if noun < 1 or self._lexicon.places.nouns.get(tokens[noun].norm) not in ("settlement", "area"):
            return False
        return any(token.norm in self._lexicon.places.back.own for token in tokens[max(0, noun - 2) : noun])

    def _is_explained(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether "a small village in" or «село у» stands at `at`, no "village council"."""
        places, grammar = self._lexicon.places, self._lexicon.grammar
        if at < len(tokens) and tokens[at].norm in ("в", "у", "на"):
            return False  # Напомним, в городе до сих пор …
        for index in range(at, min(at + LONGEST, len(tokens) - 1)):
            token, after = tokens[index], tokens[index + 1]
            if token.norm in self._words.from_there or (token.norm == "capital" and index > at):
                of = after.norm in ("of", "from") or after.text == "("  # 30 miles (48 km) from
                return of or after.norm in self._words.from_there
            if places.nouns.get(token.norm) in ("settlement", "settlements"):
                follows = after.norm in grammar.prepositions or after.norm in places.locatives
                return follows or not after.is_word or after.norm in grammar.that
            if token.is_capital or not (token.is_word or token.is_number):
                return False
        return False


def is_named_later(tokens: Sequence[Token], noun: int, lexicon: Lexicon) -> bool:
    """Return whether the noun's own name follows: "the Sahelian town of Barsalogho", not "district of"."""
    at = noun + 1
    if at >= len(tokens):
        return False
    parts = lexicon.places.introducing.parts
    behind = [token.norm for token in tokens[at + 1 : at + 4]]
    if tokens[at].norm == "of" and any(norm in lexicon.places.regions for norm in behind[1:]):
        return False  # Verin Shorzha village of Gegharkunik Province
    return (tokens[at].norm == "of" and tokens[noun].norm not in parts) or tokens[at].is_capital


def is_national(norm: str, lexicon: Lexicon) -> bool:
    """Return whether it only says of which state something is: "Lebanese territory", not "Somali region"."""
    return norm in lexicon.sides and norm.endswith(_OF_NATIONS) and norm not in lexicon.places.lands


def _key(name: Sequence[Token]) -> Name:
    return tuple(stem(token.norm) for token in name)


def _describe(tokens: Sequence[Token]) -> bool:
    """Return whether all of the words are adjectives, as in «Кінбурнська коса»."""
    return all(token.norm.endswith(_DESCRIBING) for token in tokens)
