"""On whose ground an English sentence stands: "In the Belgorod region, officials said"."""

from collections.abc import Sequence

from extraction.cues.phrase import Phrase
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_IN = frozenset("in near at over across around outside on".split())


def is_in_russia(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether all places that the sentence is about lie there: its local officials are Russia's.

    From where something came ("missiles from Kursk") is not where it is.
    """
    tokens = sentence.tokens
    found = {
        lexicon.home[token.norm]
        for at, token in enumerate(tokens)
        if token.is_capital
        and token.norm in lexicon.home
        and token.norm != "moscow"  # after talks in Moscow, the governor said
        and not phrase.leftmost <= at <= phrase.rightmost
        and _is_there(tokens, at, lexicon)
    }
    return found == {"ru"}


def _is_there(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "in", or "a town of", stands before the name and what belongs to it."""
    at -= 1
    while at > 0 and (tokens[at].is_capital or tokens[at].norm in ("the", "'s")):
        at -= 1
    if at < 0:
        return False
    of_part = tokens[at].norm == "of" and at > 0 and tokens[at - 1].norm in lexicon.signs.parts
    return tokens[at].norm in _IN or of_part or (at == 0 and tokens[0].norm in _IN)
