"""Names that no table knows: "struck Al-Dabbah", "the attack on Busra al-Harir", "hit X in Lebanon"."""

import re
from collections.abc import Sequence

from extraction.places.taken import Taken
from extraction.places.world import world
from extraction.speakers.registry import registry
from extraction.words.lexicon import Lexicon
from extraction.words.runs import run_of
from extraction.words.tokens import Token

ARTICLE = re.compile("(?:A[dlnrstz]|As[hs]|E[dlnrst]|А[дзльнрстш]|[ЕЭ][дзлнрсш])ь?-[A-ZА-ЯІЇЄ]")
"""How names begin that have an Arabic article in a capital: "Al-Dabbah", «Ель-Атаріб»."""


class Articled:
    """Tells such names that are places by what is done to them or stands behind them."""

    def __init__(self, lexicon: Lexicon, taken: Taken) -> None:
        self._lexicon = lexicon
        self._words = lexicon.places.unlisted
        self._taken = taken

    def stands(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether the `run` tokens of such a name are hit, or where something is."""
        own = tokens[index : index + run]
        if not (own and index and _has_article(own)) or not self._taken.is_strange(own):
            return False
        if self._lexicon.media.length_at(tokens, index):
            return False
        before, places = tokens[index - 1].norm, self._lexicon.places
        attacked = before == "on" and tokens[index - 2].norm in places.moving
        held = before in self._words.held or before.startswith(self._words.camps)
        stands = attacked or held or before in places.taking
        return stands and self._taken.is_alone(tokens, index + run - 1)

    def is_hit(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether a name is hit that lies in a known land, or beside "the village of X"."""
        own, before = tokens[index : index + run], tokens[index - 1].norm if index else ""
        if not own or not self._taken.is_strange(own) or before not in self._lexicon.places.locatives:
            return False
        return self._is_before_town(tokens, index + run) or self._is_hit_in_land(tokens, index, run)

    def _is_hit_in_land(self, tokens: Sequence[Token], index: int, run: int) -> bool:
        """Return whether a name is hit that lies in a known land: "struck Jbaa and Mahrouna in Lebanon"."""
        body = registry().body(" ".join(token.text for token in tokens[index : index + run]))
        held = tokens[index - 1].norm in self._words.held
        return held and body is None and self._is_in_land(tokens, index + run)

    def _is_in_land(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether "in southern Lebanon" follows at `at`, behind another name or none."""
        if at < len(tokens) and tokens[at].norm in ("and", ","):
            at += 1 + run_of(tokens, at + 1)
        if at >= len(tokens) or tokens[at].norm not in self._words.located:
            return False
        at += 1
        while at < len(tokens) and tokens[at].norm in self._lexicon.places.states.parts | {"the"}:
            at += 1
        return at < len(tokens) and tokens[at].is_capital and world().at(tokens, at) is not None

    def _is_before_town(self, tokens: Sequence[Token], at: int) -> bool:
        """Return whether "and the village of" stands there: "hit Shahba and the village of Mazra"."""
        words = [token.norm for token in tokens[at : at + 3]]
        noun = self._lexicon.places.nouns.get(words[-1]) if words[:2] == ["and", "the"] else None
        return noun in ("settlement", "settlements")


def _has_article(own: Sequence[Token]) -> bool:
    """Return whether a name has an Arabic article, before any of its words."""
    return any(token.begins and not token.is_capital for token in own) or bool(ARTICLE.match(own[0].text))
