"""Whether a speaker is the article's own outlet or its reporter, whose words are narration."""

import re
from collections.abc import Sequence
from functools import lru_cache

from extraction.cues.media import medium_at
from extraction.speakers.registry import registry
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, normal, tokenise

LONGEST_REMINDER = 8
_REMINDING = frozenset("reported earlier previously already before by the".split())
_AS, _TELLING = ("as", "як", "как"), ("say", "impersonal")
_ITS_PEOPLE = re.compile(r" (?:journalists?|reporters?|correspondents?|staff|photographers?|Verify|News)$")


class OwnOutlet:
    """The outlet of one article under all names that it has in it."""

    def __init__(self, outlet: str, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._letters = _letters(outlet)
        self._known = registry().body(outlet)
        self._assesses = self._known is not None and not medium_at(tokenise(outlet), 0, lexicon)

    def is_called(self, name: str) -> bool:
        """Return whether `name` is the outlet's: "Ukrinform" of "the Ukrinform agency" too.

        A body that is no medium speaks in its own name on its own pages: "ISW assesses that".
        """
        letters = _letters(name)
        if not letters or self._assesses:
            return False
        if self._known is not None and registry().body(name) is self._known:
            return True
        own = _letters(_ITS_PEOPLE.sub("", name))
        first, *of = name.split()
        reporter = normal(first) in self._lexicon.grammar.own_voice
        own = _letters(" ".join(of)) if reporter else own
        ours = reporter and bool(self._letters) and own.startswith(self._letters)  # кореспондент «Маяка»
        return (reporter and not of) or ours or (len(own) > 2 and own in self._letters)

    def reminder(self, tokens: Sequence[Token]) -> int:
        """Return how many tokens of "As reported by Ukrinform," open the outlet's own sentence; 0: none."""
        if not tokens or tokens[0].norm not in _AS:
            return 0
        comma = next((at for at, token in enumerate(tokens[:LONGEST_REMINDER]) if token.text == ","), 0)
        opening = tokens[1:comma]
        named = " ".join(token.text for token in opening if token.is_capital)
        own = not named or self.is_called(named)
        return comma if own and self._tells(opening) else 0

    def _tells(self, opening: Sequence[Token]) -> bool:
        """Return whether it is told, and nobody is named in small letters, as "the mayor" is."""
        if self._lexicon.is_english:
            told = any(token.norm == "reported" for token in opening)
            return told and all(token.is_capital or token.norm in _REMINDING for token in opening)
        rest = [token.norm for token in opening if not token.is_capital]
        verbs = [norm for norm in rest if (verb := self._lexicon.verbs.get(norm)) and verb.sort in _TELLING]
        others = (norm for norm in rest if norm not in verbs)
        return bool(verbs) and all(norm in self._lexicon.grammar.fillers or norm == "уже" for norm in others)


@lru_cache(maxsize=1024)
def _letters(name: str) -> str:
    return "".join(letter for letter in normal(name) if letter.isalnum())
