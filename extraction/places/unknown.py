"""Places that no table knows, where the words around them say that they are places."""

from collections.abc import Sequence
from itertools import pairwise

from extraction.places.abroad import Abroad
from extraction.places.articled import Articled
from extraction.places.athome import LONGEST_PLACE
from extraction.places.beginnings import OBLIQUE_ADJECTIVES, is_plural
from extraction.places.capitals import Capitals
from extraction.places.entities import entity_at
from extraction.places.goals import Goals
from extraction.places.listing import Listing
from extraction.places.named import Named
from extraction.places.outside import Outside, is_named_later
from extraction.places.quarters import is_of_townlet
from extraction.words.dwellers import home_length, is_home
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, written

_ORDINALS = ("ая", "ой", "ую", "я", "й", "а", "ї", "у")
"""The last part of «Новостройка-1-ая»."""

_QUARTERS = ("мікрорайон", "микрорайон")

_LOCATIVE = ("і", "ї", "е", "у", "ю", "ому", "ом", "ах", "ях", "ово", "ево", "ино", "ыно", "о", "и")


class Unknown:
    """Keeps names as places that stand where places do."""

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        capitals: Capitals,
        outside: Outside,
        abroad: Abroad,
        listing: Listing,
    ) -> None:
        self._text = text
        self._lexicon = lexicon
        self._words = lexicon.places.unlisted
        self._taken = capitals.taken
        self._articled = Articled(lexicon, capitals.taken)
        self._goals = Goals(lexicon, capitals.taken)
        self._confirmed = capitals.confirmed
        self._outside = outside
        self._abroad = abroad
        self._listing = listing
        self._english = lexicon.is_english

    def named(
        self, tokens: Sequence[Token], index: int, run: int, *, learnt: int, listed: bool
    ) -> list[Named] | None:
        """Return the place that begins at `index`, if the words around it say that it is one."""
        places, token = self._lexicon.places, tokens[index]
        before = tokens[index - 1].norm if index else ""
        if token.norm in places.entities:
            return entity_at(tokens, index, self._lexicon)
        free = token.norm not in places.governments
        noun = self._has_noun(tokens, index, run)
        may_stand = free or before in places.locatives
        learnt = learnt if may_stand and (index or not token.norm.endswith("s")) else 0
        known = token.norm in places.outside and (before in self._words.located or noun or free)
        noun = noun or self._is_region(tokens, index)
        if not (known or listed or noun or learnt or self._may_be(tokens, index, run, before)):
            return None
        called = tokens[index - 2].norm if index > 1 and tokens[index - 1].is_quote else before
        quarter = run == 1 and called.startswith(_QUARTERS)
        if self._is_none(tokens, index, learnt, listed=listed) and not quarter:
            return None
        if is_of_townlet(tokens, index):
            return [Named(index, index + 1, written(self._text, tokens[index : index + 2]), None)]
        own = self._outside.run(tokens, index)
        whole = index > 0 and (before.startswith(places.owned.islands) or is_plural(tokens, index))
        home = home_length(tokens, index, self._lexicon)
        length = home or (
            run if whole else learnt or min(run, LONGEST_PLACE, run if self._english else len(own) or run)
        )
        if length < 1:
            return None  # «покровском» in lower case before what only looks like a direction
        words = written(self._text, tokens[index : index + length])
        weak = self._english or self._goals.has_bearings(tokens, index, run)
        weak = weak and not (known or listed or noun or learnt)
        return [Named(index, index + length - 1, words, None, is_weak=weak)]

    def _has_noun(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether an English place noun follows: "Kalynske village", the "Kanal" district."""
        places = self._lexicon.places
        at = index + run + (index + run < len(tokens) and tokens[index + run].is_quote)
        at += at < len(tokens) and tokens[at].norm in self._lexicon.places.owned.camps
        after = tokens[at].norm if at < len(tokens) else ""
        noun = self._english and places.nouns.get(after) in ("settlement", "area")
        noun = noun or (at > index + run and after in places.regions)
        noun = noun or (self._english and self._goals.is_before_field(tokens, index, at))
        return (
            noun
            and tokens[index].norm not in self._lexicon.counting.values
            and not is_named_later(tokens, at, self._lexicon)
        )

    def _is_region(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether "the state of" or "the province of" stands before it."""
        if not self._english or index < 2 or tokens[index - 1].norm != "of":
            return False
        noun = tokens[index - 2]
        a_region = noun.norm in self._lexicon.places.regions or noun.norm == "state"
        return a_region and not noun.is_capital and self._taken.is_strange(tokens[index : index + 1])

    def _is_none(self, tokens: Sequence[Token], index: int, learnt: int, *, listed: bool) -> bool:
        """Return whether it is a role, a first name or a medium after all."""
        lexicon, norm = self._lexicon, tokens[index].norm
        titled = (
            learnt > 1 or tokens[index - 1].norm == "in" or (listed and self._listing.holds(tokens, index))
        )
        return (
            (norm in lexicon.roles and not (norm in lexicon.places.introducing.titles and titled))
            or (norm in lexicon.given_names and not (learnt or self._is_alone_in(tokens, index)))
            or bool(lexicon.media.length_at(tokens, index))
            or norm in lexicon.grammar.breaks
            or norm in lexicon.signs.reminding  # Напомним, в городе …
            or (self._english and norm in lexicon.places.kinds)
            or (tokens[index].text[:2].isupper() and not tokens[index].is_shouted)  # «КАБами»
        )

    def _is_alone_in(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a first name is a town's here: "a market in Rashad on Monday"."""
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if not (self._english and index and tokens[index - 1].norm in ("in", "near")):
            return False
        return after is None or not (after.is_capital or after.norm == "'s")

    def _may_be(self, tokens: Sequence[Token], index: int, run: int, before: str) -> bool:
        """Return whether the words before it, or what is done to it, make it a place."""
        taken = before in self._lexicon.places.taking and self._taken.may_be_taken(tokens, index)
        if (taken and (not self._english or run == 1)) or self._taken.is_taken(tokens, index):
            return True
        if run > 1 and before in self._words.overrun and self._taken.is_alone(tokens, index + run - 1):
            return self._taken.is_strange(tokens[index : index + run])
        if self._articled.stands(tokens, index, run) or self._taken.is_in_district(tokens, index, run):
            return True
        if self._goals.has_bearings(tokens, index, run):
            return True
        if self._english:
            return self._may_be_english(tokens, index, run, before)
        return self._may_be_slavic(tokens, index, run, before)

    def _may_be_english(self, tokens: Sequence[Token], index: int, run: int, before: str) -> bool:
        if self._articled.is_hit(tokens, index, run) or self._goals.is_one(tokens, index):
            return True
        if index == 0 and self._is_in_region(tokens, run):
            return self._taken.is_strange(tokens[:run])
        if run == 1 and self._taken.is_struck(tokens, index):
            label = tokens[index + 1].text == ":"  # "Health: …", unless the article knows a town called so
            return not label or tokens[index].norm in self._confirmed
        prefixed = tokens[index].norm in self._words.prefixes and 1 < run <= LONGEST_PLACE
        if prefixed and before in self._lexicon.places.locatives:
            return self._taken.is_strange(tokens[index : index + run])  # from Deir Hafir
        if before == "in" and self._goals.are_minds(tokens, index + run):
            return False
        if before == "between" and index > 1 and tokens[index - 2].norm in self._lexicon.places.dealings:
            return False
        places, earlier = self._lexicon.places, tokens[index - 2].norm if index > 1 else ""
        if before == "on" and earlier in places.moving and run == 1:  # a strike on Maaroub
            return self._taken.is_strange(tokens[index : index + 1]) and self._may_be_place(
                tokens[index], before
            )
        between = before != "between" or run == 1 or self._taken.is_alone(tokens, index + run - 1)
        titled = run > 1 and before == "in" and earlier not in places.openings.believing
        titled = titled and tokens[index].norm in places.introducing.titles
        placed = titled or self._may_be_place(tokens[index], before)  # in Sheikh Maqsoud
        return before in self._words.located and between and placed

    def _is_in_region(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether a comma and a region follow: "Zelenivka, Belgorod region: …"."""
        comma, *after = tokens[at : at + 4] or (None,)
        if self._lexicon.grammar.openers.length_at(tokens, 0) or tokens[0].norm.endswith("ly"):
            return False  # Earlier, Poltava Oblast Governor …
        return (
            comma is not None
            and comma.text == ","
            and after[:1] != []
            and after[0].is_capital
            and any(
                one.is_capital and two.norm in self._lexicon.places.regions for one, two in pairwise(after)
            )
        )

    def _may_be_slavic(self, tokens: Sequence[Token], index: int, run: int, before: str) -> bool:
        if before.startswith(self._words.stations) and run == 1 and not tokens[index].is_shouted:
            return True  # «на станции Туапсе-Сортировочная»
        if before.startswith("район") and index > 1 and tokens[index - 2].norm in ("у", "в"):
            return not tokens[index].is_shouted  # «у районах Ступочек»
        if before in self._words.located and self._may_be_place(tokens[index], before):
            return True
        if before in self._words.inside and self._may_be_town(tokens, index):
            return True
        if (before in self._words.inside or before in self._lexicon.places.regions) and self._is_two_words(
            tokens, index, run
        ):
            return True
        if (index == 0 and self._listing.opens_a_sentence(tokens)) or is_home(tokens, index, self._lexicon):
            return True
        if self._taken.stands_for_town(tokens, index):
            return True
        struck = run == 1 and self._taken.is_struck(tokens, index)
        stands = struck or self._abroad.is_in_company(tokens, index, 1)
        return stands and self._taken.sounds_like_town(tokens[index])

    def _is_two_words(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether an adjective and a noun in capitals stand there: «біля Кучеревого Яру»."""
        norm = tokens[index].norm
        owned = norm.endswith(("ова", "ева", "ину", "ина", "ову", "еву")) and run > 1
        if owned:
            return tokens[index + 1].norm.startswith(self._words.land_forms)
        return (
            run == 2
            and (norm.endswith(OBLIQUE_ADJECTIVES) or is_plural(tokens, index))
            and tokens[index + 1].norm not in self._lexicon.roles
            and tokens[index + 1].norm not in self._lexicon.given_names
        )

    def _may_be_town(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the word after "in" can be a town that the gazetteer does not know: «в Шебекино»."""
        token, lexicon = tokens[index], self._lexicon
        norm = token.norm
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if norm.isascii() or token.is_shouted or len(norm) < 4 or not _is_plain(token.text):
            return norm in lexicon.places.outside
        known = norm in lexicon.roles or norm in lexicon.given_names or norm in lexicon.grammar.fillers
        small = norm in lexicon.months or norm in lexicon.weekdays or norm in lexicon.documents
        if known or small or lexicon.media.length_at(tokens, index):
            return False
        adjective = norm.endswith(("ому", "ій", "ом", "ой", "их", "ых", "ім"))
        followed = after is not None and after.is_word and after.norm not in lexicon.grammar.breaks
        return norm.endswith(_LOCATIVE) and not (followed and (adjective or (after and after.is_capital)))

    def _may_be_place(self, token: Token, before: str) -> bool:
        lexicon = self._lexicon
        if token.is_shouted or not lexicon.is_english or before == "into":
            return token.norm in lexicon.places.outside
        return not (
            token.norm in lexicon.months or token.norm in lexicon.weekdays or token.norm in lexicon.roles
            or token.norm in lexicon.sides
        )  # fmt: skip


def _is_plain(words: str) -> bool:
    """Return whether a name has no hyphen, or a capital after each: «Клебан-Бику»."""
    return all(part[:1].isupper() or part[:1].isdigit() or part in _ORDINALS for part in words.split("-"))
