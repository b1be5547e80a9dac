"""What English monitors tell without a verb of saying: "has marked the village as lost"."""

from collections.abc import Sequence
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.finding import Cue
from extraction.cues.phrase import Phrase
from extraction.cues.phrases import Phrases
from extraction.cues.placed import Placed, Side
from extraction.cues.unseen import is_unseen
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_CLAUSE = 24
"""Tokens behind the verb that are looked at."""

NEAR = 3
"""Tokens from a verb of saying to the subject of its clause."""

_MARKED = frozenset("marked marks mark shaded shades coloured colored".split())
_PUT = frozenset("put puts placed places".split())
MARKING = _MARKED | {"seen", "placed", "places"}
"""Verbs that tell something only of a monitor."""
_FOLLOWED = frozenset("monitored monitors".split())
_UPDATED = frozenset("updated updates".split())
_TO_SHOW = frozenset("show mark reflect indicate depict".split())
_COUNTING = (SpeakerKind.MONITOR, SpeakerKind.MILITARY, SpeakerKind.OFFICIAL)
"""Whose counts are told as theirs: "the General Staff counted 22 attacks", "the ministry recorded 40"."""
_HELD = frozenset("control hands zone".split())


class Monitors:
    """Reads what monitors of one English sentence mark, count or have not seen."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.tokens = phrases.tokens
        self.lexicon = phrases.lexicon

    def placed(self, cue: Cue) -> Placed | None:
        """Return `cue` with the monitor whose maps or counts tell what follows."""
        told = self._telling(cue)
        phrase = self.phrases.left_of(cue.first) if told else None
        if told is None or phrase is None or not self._watches(phrase, told.verb.form if told.verb else ""):
            return None
        return Placed(told, phrase, Side.AFTER, "evidence of its own")

    def _telling(self, cue: Cue) -> Cue | None:
        """Return the cue up to what it tells; None: the verb tells nothing here."""
        form = cue.verb.form if cue.verb else ""
        near = self._clause(cue.last + 1)
        norms = [token.norm for token in near]
        if is_unseen(self.tokens, cue.last):
            return cue
        if form in _MARKED:
            return cue if "as" in norms or ("in" in norms and norms[:1] != ["in"]) else None
        if form in _PUT:
            return cue if not _HELD.isdisjoint(norms) else None
        if form in self.lexicon.signs.recorded:
            relies = norms[:1] == ["on"]  # the army counted on 40 tanks
            return cue if not relies and any(self._is_number(token) for token in near[:3]) else None
        if form in _FOLLOWED:
            return cue if near and near[0].norm not in self.lexicon.grammar.determiners else None
        if form in _UPDATED and any(norm in ("map", "maps") for norm in norms[:4]):
            to = next((at for at, norm in enumerate(norms[1:], 1) if norm in _TO_SHOW), 0)
            return replace(cue, last=cue.last + 1 + to) if to and norms[to - 1] == "to" else None
        return None

    def _clause(self, start: int) -> Sequence[Token]:
        near = self.tokens[start : start + LONGEST_CLAUSE]
        end = next((at for at, token in enumerate(near) if token.text in ",;:" or token.is_quote), len(near))
        return near[:end]

    def _is_number(self, token: Token) -> bool:
        return token.is_number or token.norm in self.lexicon.counting.values

    def _watches(self, phrase: Phrase, form: str) -> bool:
        """Return whether a monitor is named, or "the think tank", "the group" is the subject."""
        own = self.tokens[phrase.first : phrase.last + 1]
        if any(token.norm in self.lexicon.documents and not token.is_capital for token in own):
            return False
        roles = (self.lexicon.roles.get(token.norm) for token in own)
        before = self.tokens[phrase.first - 1].norm if phrase.first else ""
        named = own[-1].is_capital or own[0].norm == "the" or before in ("the", "'s")
        if form in _PUT and not own[-1].is_capital:
            return False  # the newspaper put the matter in their hands
        if form in self.lexicon.signs.recorded and any(
            one.norm in self.lexicon.places.nouns for one in own[:2]
        ):
            return False  # the village of Lyptsi recorded 12 deaths
        kinds = _COUNTING if form in self.lexicon.signs.recorded else (SpeakerKind.MONITOR,)
        return named and any(
            role is not None and role.kind in kinds and (role.body or role.kind is SpeakerKind.MONITOR)
            for role in roles
        )


def counts_inside(placed: Placed, one: Placed, lexicon: Lexicon) -> bool:
    """Return whether it is only told what somebody counted: "said guards had counted 12 launches"."""
    counts = placed.cue.verb is not None and placed.cue.verb.form in lexicon.signs.recorded
    return counts and one.words is Side.AFTER and 0 < placed.first - one.last <= NEAR
