"""Towns that no table knows, by what is done to them: "captured X", "the fall of X", "X was shelled"."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from domain.language import Language
from extraction.words.endings import OF_REGIONS
from extraction.words.lexicon import Lexicon
from extraction.words.runs import LONGEST_RUN, goes_on, run_of
from extraction.words.tokens import Token

_TOWN = re.compile(
    "(?:(?:[іїоеєё]в|ян|чан|ин|ун)(?:к[аиуе]|кою|кой|ок)|(?:ів|ов|ев|їв|ян|чан)ці|(?:сь|с|ць|ц)к(?:а|у|ом|е)?|"
    "град[ауіе]?|градом|город[ауіе]?|п[іо]л(?:ь|я|ю|і|ем|ье|ьє)|пол(?:е|я|ю|і)|[оеє]в(?:е|о)|[иіы]н(?:е|о)|"
    "[оеє]в(?:ого|ому|им)|[иі]в(?:ці|цы|цях|цах)|"
    "(?:лес|реч|озер|болот|береж)ь(?:е|я|ю|ем)|(?:лісс|річч|пілл|озерр|бережж)(?:я|ю|ям|і))$"
)
_NUMBERED = re.compile(r"-\d.*$")
"""The second part of «Новостройка-1-ая»."""

LEAST = 5
"""Letters of a name that is taken for a town by its ending."""


def _goes_on(token: Token) -> bool:
    return token.is_word and token.norm not in ("про", "о", "об")


_ITS = frozenset(("its",))
FAR = 14
"""Tokens behind a state within which stands what it suffers."""


def _is_no_mark(token: Token) -> bool:
    return token.is_word or token.is_number


def _behind_aside(tokens: Sequence[Token], at: int) -> int:
    """Return where the sentence goes on behind what two commas part off, else `at`."""
    if at >= len(tokens) or tokens[at].text != ",":
        return at
    ends = (other for other in range(at + 1, min(len(tokens), at + FAR + FAR)) if tokens[other].text == ",")
    return next(ends, at) + 1


_PASSED = ("also", "then", "again", "later", "still", "now")
"""What may stand beside "was", and beside what a state itself does."""


class Taken:
    """Tells which unknown names are towns because of the verbs and nouns beside them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.struck
        self.lowered: set[str] = set()
        """Words that the article has in small letters too: «Education: …» is no town there."""

    def may_be_taken(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether what somebody "captured" or "left" can be a town: no person, body or people."""
        lexicon, token = self._lexicon, tokens[index]
        norm, english = token.norm, lexicon.is_english
        if token.is_shouted or not self.is_strange(tokens[index : index + 1]):
            return False
        return norm.isascii() is english and (not english or self.is_alone(tokens, index))

    def is_strange(self, tokens: Sequence[Token]) -> bool:
        """Return whether none of the words is a role, a first name, a people or part of a body's name."""
        lexicon = self._lexicon
        return not any(
            token.norm in lexicon.roles
            or token.norm in lexicon.given_names
            or token.norm in lexicon.sides
            or token.norm in lexicon.people
            or token.norm in lexicon.places.not_places
            or token.norm in lexicon.places.name_parts
            for token in tokens
        )

    def is_taken(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the words before an English name say that it is a town: "the fall of"."""
        if not self._lexicon.is_english or not index:
            return False
        if not self.may_be_taken(tokens, index):
            return self._is_headed_for(tokens, index)
        before, earlier = tokens[index - 1].norm, tokens[index - 2].norm if index > 1 else ""
        if before in ("from", "to", "for"):
            near = {token.norm for token in tokens[max(0, index - 7) : index - 1]}
            bound = before == "for" and bool(near & self._words.bound)  # left X for Y
            return bound or bool(near & self._words.leaving)
        if before in ("on", "at"):
            flows = before == "at" and earlier in self._lexicon.places.streams  # the level of the Oder at X
            flared = before == "at" and earlier == "out" and tokens[index - 3].norm in self._words.flaring
            return (
                flows or flared or earlier in (self._words.marching if before == "on" else self._words.sites)
            )
        return before == "of" and earlier in self._lexicon.places.takings

    def is_in_district(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether it is "attacked Day Bu in Papun district", an English name of two words."""
        near = tokens[index + run : index + run + 5]
        if run < len(("Day", "Bu")) or tokens[index - 1].norm not in self._words.hit or len(near) < 3:
            return False
        region = any(two.norm in self._lexicon.places.regions for two in near[2:])
        return near[0].norm == "in" and near[1].is_capital and region and self._lexicon.is_english

    def _is_headed_for(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name of several words is where somebody goes: "bound for Umm Kadada"."""
        before, end = tokens[index - 1].norm, index + run_of(tokens, index)
        earlier = tokens[index - 2].norm if index > 1 else ""
        where = {
            "on": self._words.marching, "at": self._words.sites, "for": self._words.bound,
            "to": self._words.fled, "from": self._words.fled,
        }.get(before, frozenset())  # fmt: skip
        if earlier not in where and not (before == "of" and earlier in self._lexicon.places.takings):
            return False
        return self.is_alone(tokens, end - 1) and self.is_strange(tokens[index:end])

    def is_struck(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence begins "X was shelled", "X: two wounded", «X знову під обстрілом»."""
        if index or (self._lexicon.is_english and not self.is_alone(tokens, index)):
            return False
        words = [token.norm for token in takewhile(_goes_on, tokens[1:4])] or [
            tokens[1].norm if len(tokens) > 1 else ""
        ]
        if words[:1] == [":"]:
            return tokens[index].norm not in self.lowered
        if self._lexicon.is_english:
            return words[:1] in (["was"], ["were"], ["is"]) and bool(self._words.struck & {*words[1:]})
        told = [word for word in words if word not in self._words.still]
        return bool(told) and told[0].startswith(self._words.told)

    def is_under_fire(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a sentence begins «Поля під обстрілом», as it does with a village's name."""
        words = [token.norm for token in tokens[index + 1 : index + 3]]
        shelled = words[:1] != [] and words[0] in self._words.shelled
        under = len(words) > 1 and words[0] in self._words.under
        return shelled or (under and words[1].startswith(self._words.fire))

    def is_attacked(self, tokens: Sequence[Token], index: int, length: int = 1) -> bool:
        """Return whether a capital that begins a sentence suffers: "Kyiv was shelled", «Київ обстріляли»."""
        if index:
            return False
        words = [token.norm for token in takewhile(_goes_on, tokens[length : length + 5])]
        if not self._lexicon.is_english:
            attacked = bool(words) and words[0].startswith(self._words.attacked) and words[0].endswith("ли")
            return attacked or (bool(words) and words[0] in self._words.waking)
        fire = words[:2] in (["came", "under"], ["comes", "under"]) and bool(self._words.fires & {*words[2:]})
        if fire or words[:1] == ["fell"] or self._goes_without(words):
            return True
        calm = words[1:2] != [] and words[1] in self._words.calm
        return words[:1] in (["was"], ["were"], ["is"]) and (calm or bool(self._words.hit & {*words[1:]}))

    def _goes_without(self, words: Sequence[str]) -> bool:
        """Return whether a town wakes, its residents do something, or it "lost power"."""
        if words and (words[0] in self._words.waking or words[0] in self._words.dwellers):
            return True
        without = words.index("without") + 1 if "without" in words else 0
        lacks = words[without:] if without else words[1:] if words[:1] == ["lost"] else []
        return bool(self._words.needs & {*lacks[:2]}) and "to" not in lacks  # lost power to shape the deal

    def is_suffering(self, tokens: Sequence[Token], length: int) -> bool:
        """Return whether a state that begins a sentence is a place: "Sudan has been gripped by"."""
        if not self._lexicon.is_english:
            return len(tokens) > length and tokens[length].norm.startswith(self._words.suffering)
        if length < len(tokens) and tokens[length].text == "," and self._is_told(tokens, length + 1):
            return True
        at = _behind_aside(tokens, length)
        words = [token.norm for token in takewhile(_is_no_mark, tokens[at : at + FAR])]
        if self._words.blamed & {*words}:
            return False
        if any(two in self._words.of_states and one in _ITS for one, two in pairwise(words)):
            return bool(words) and words[0] in self._words.having
        if words[:1] == ["descended"] or words[:2] in (["plunged", "into"], ["slid", "into"]):
            return True
        if words[:1] in (["is"], ["remains"]) and self._is_prone(words[1:]):
            return True
        if words[:2] == ["has", "seen"]:
            return bool(self._words.waves & {*words[2:5]})
        suffers = next((at for at, word in enumerate(words[:6]) if word in self._words.suffered), 0)
        had = any(word not in _PASSED for word in words[:suffers])  # Russia also struck Yahotyn
        return had and all(word in self._words.having for word in words[:suffers])

    def _is_prone(self, words: Sequence[str]) -> bool:
        """Return whether a land is "home to", or "highly prone to deadly floods", not "prone to blame"."""
        if words[:2] == ["home", "to"]:
            return True
        at = next((at for at, word in enumerate(words[:3]) if word in self._words.prone), None)
        if at is None or words[at + 1 : at + 2] != ["to"]:
            return False
        return any(word.startswith(self._words.hazards) for word in words[at + 2 : at + 6])

    def _is_told(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether "which has been hit by floods" stands there."""
        words = [token.norm for token in takewhile(_is_no_mark, tokens[at : at + FAR])]
        return (
            words[:1] == ["which"]
            and bool(self._words.suffered & {*words[1:5]})
            and not self._words.blamed & {*words}
        )

    def sounds_like_town(self, token: Token) -> bool:
        """Return whether a Ukrainian or Russian name ends as towns do and surnames do not: «Зарічнянці»."""
        if token.norm.isascii() or token.is_shouted or len(token.norm) < LEAST:
            return False
        known = token.norm in self._lexicon.roles or token.norm in self._lexicon.given_names
        known = known or token.norm in self._lexicon.places.not_places
        norm = _NUMBERED.sub("", token.norm)
        sounds = bool(_TOWN.search(norm))
        if self._lexicon.language is Language.RU:
            sounds = sounds or norm.endswith(("енка", "енки", "енке", "енку", "енкой"))
        return not known and sounds and token.norm not in self._lexicon.people

    def _is_taken_adjective(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a town called by an adjective is taken: «об освобождении Меловского.»"""
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        alone = after is None or not after.is_word or after.norm in self._lexicon.grammar.prepositions
        taken = index > 0 and tokens[index - 1].norm in self._lexicon.places.takings
        return taken and alone and tokens[index].norm.endswith(("ского", "ського", "цкого", "цького"))

    def stands_for_town(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a name that sounds like a town's stands where one does: «оборона Зарічнянки»."""
        if self._lexicon.is_english or not index:
            return False
        if not self.sounds_like_town(tokens[index]):
            return self._is_taken_adjective(tokens, index)
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        before, places = tokens[index - 1].norm, self._lexicon.places
        named = after is not None and after.is_capital and not after.norm.endswith(OF_REGIONS)
        if named or (tokens[index - 1].is_capital and index > 1):
            return False
        stands = before in places.takings or before in places.taking
        return stands or before in places.locatives or before == "по"

    def is_alone(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether neither a noun nor another capital follows, as "seized Venezuelan oil" has."""
        at, end = index + 1, min(len(tokens), index + LONGEST_RUN)
        while at < end and not tokens[at].is_capital and goes_on(tokens, index, at):
            at += 1  # Busra al-Harir
        after = tokens[at] if at < len(tokens) else None
        if after is None or not after.is_word:
            return True
        grammar, norm = self._lexicon.grammar, after.norm
        follows = (
            norm in grammar.prepositions or norm in grammar.breaks or norm in self._lexicon.places.locatives
        )
        return not after.is_capital and (
            follows or norm in grammar.coordinators or norm in self._words.behind or norm.endswith("ed")
        )
