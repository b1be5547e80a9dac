"""Unknown English names that are towns by who goes there, comes from there or hits it: "a nurse from X"."""

from collections.abc import Sequence

from extraction.places.bearings import has_bearings
from extraction.places.taken import Taken
from extraction.places.world import Sort, world
from extraction.speakers.registry import registry
from extraction.words.lexicon import Lexicon
from extraction.words.runs import run_of
from extraction.words.tokens import Token

NEAR = 6
"""Tokens before a name within which stands who is told to leave it, or how it is reached."""

CLOSE = 3
"""Tokens before "hit X" within which stands the weapon."""


class Goals:
    """Tells such names, each of one word with no noun behind it."""

    def __init__(self, lexicon: Lexicon, taken: Taken) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.goals
        self._fields = lexicon.places.unlisted
        self._located = lexicon.places.unlisted.located
        self._minds = lexicon.places.unlisted.minds
        self._taken = taken

    def is_one(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether the words before the name at `index` make it a town."""
        if index <= 1:
            return False
        if tokens[index - 1].norm == "'s":
            return self._is_of_land(tokens, index)
        before, near = tokens[index - 1].norm, [token.norm for token in tokens[max(0, index - NEAR) : index]]
        led = before in self._words.beside or self._is_left(near) or self._is_hit(near)
        led = led or (near[-1] == "back" and near[-2:-1] != [] and near[-2] in self._words.taking)
        led = led or self._is_raided(near) or self._is_at_a_spot(near) or near[-3:] == ["as", "far", "as"]
        led = led or (before == "from" and near[-2:-1] != [] and near[-2] in self._words.hailing)
        if not (led or self._is_way(near)) or not self._taken.may_be_taken(tokens, index):
            return False
        return registry().body(tokens[index].text) is None

    def is_before_field(self, tokens: Sequence[Token], index: int, noun: int) -> bool:
        """Return whether it is "the X refinery", "the X air base", of no company."""
        near = [token.norm for token in tokens[noun : noun + 2]]
        base = near[1:] == ["base"] and near[0] in self._fields.forces
        field = base or (near != [] and near[0] in self._fields.fields)
        return field and tokens[index - 1].norm != "of" and registry().body(tokens[index].text) is None

    def _is_of_land(self, tokens: Sequence[Token], index: int) -> bool:
        """Return whether a state or a region has it, and something is there: "into India's Mizoram"."""
        end = index + run_of(tokens, index)
        first = next(
            (at for at in range(index - 2, max(0, index - 2 - NEAR), -1) if not tokens[at].is_capital), 0
        )
        found = world().at(tokens, first + 1)
        if found is None or first + 1 + found[0] != index - 1 or not found[1].is_area:
            return False
        located = self._located if found[1].sort is Sort.STATE else self._located | {"on"}
        own = tokens[index:end]
        named = self._taken.is_strange(own) and registry().body(" ".join(one.text for one in own)) is None
        return tokens[first].norm in located and named and self._taken.is_alone(tokens, end - 1)

    def has_bearings(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether it is told where the name lies, or that a way leads from or to it."""
        strange = self._taken.is_strange(tokens[index : index + run])
        return strange and has_bearings(tokens, index, index + run, self._lexicon)

    def are_minds(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether what follows is somebody's: "in Trubetskoi's imagination"."""
        own = [token.norm for token in tokens[at : at + 2]]
        return own[:1] == ["'s"] and own[1:] != [] and own[1] in self._minds

    def _is_left(self, near: Sequence[str]) -> bool:
        """Return whether somebody who lives there is told to "leave"."""
        return near[-1] in self._words.leave and any(norm in self._words.leavers for norm in near)

    def _is_hit(self, near: Sequence[str]) -> bool:
        """Return whether "an airstrike hit" stands there, no "fighters hit"."""
        return near[-1] in self._words.hit and any(
            norm in self._words.weapons for norm in near[-1 - CLOSE : -1]
        )

    def _is_raided(self, near: Sequence[str]) -> bool:
        """Return whether "gunmen attacked" stands there, no "the senator attacked"."""
        return near[-1] in self._words.raiding and any(norm in self._words.armed for norm in near[:-1])

    def _is_at_a_spot(self, near: Sequence[str]) -> bool:
        """Return whether "the market at", "the hills above" stand there."""
        return near[-1] in self._words.at and near[-2:-1] != [] and near[-2] in self._words.spots

    def _is_way(self, near: Sequence[str]) -> bool:
        """Return whether "access by air to" stands there."""
        return near[-1] == "to" and "access" in near and near[-2] in self._words.ways
