"""The state of which English narration has just told what it did: "Israel struck Tyre. It says …"."""

from collections.abc import Sequence

from extraction.cues.phrase import Phrase
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_BORNE = frozenset("been seen lost suffered endured experienced a an no the".split())
"""What stands behind "has" where nothing is done."""


def acting(before: Sentence, sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Return where `before` names the state that "It" means, with which `sentence` begins."""
    its = phrase.first == phrase.last == 0 and sentence.tokens[0].norm == "it"
    if not (its and lexicon.is_english):
        return None
    tokens = before.tokens
    if len(tokens) < 3 or not tokens[0].is_capital or tokens[0].norm not in lexicon.places.governments:
        return None
    return Phrase(0, 0) if _acts(tokens[1:], lexicon) else None


def _acts(rest: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether what follows is done, not suffered: "has sent troops", no "has been hit by floods"."""
    words = [token.norm for token in rest[:4] if not token.norm.endswith("ly")]
    struck, doing = lexicon.places.struck.suffered, lexicon.places.governing.doing
    if len(words) < 2 or words[0] in ("has", "had"):
        return len(words) > 1 and words[1] not in struck | _BORNE
    return words[0] in doing or (words[0].endswith("ed") and words[0] not in struck)
