"""Whether two nouns joined by "and" are two speakers or what one body is of."""

from collections.abc import Sequence

from extraction.cues.phrase import Phrase
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

_AND = ("і", "й", "та", "и")


def is_governed(tokens: Sequence[Token], phrase: Phrase, cue: int, lexicon: Lexicon) -> bool:
    """Return whether one body acts, of two things at once: «сообщило управление главы и правительства»."""
    verb = lexicon.verbs.get(tokens[cue].norm)
    joint = next((at for at in range(phrase.first + 1, phrase.last) if tokens[at].norm in _AND), 0)
    if lexicon.is_english or verb is None or verb.plural or not joint:
        return False
    first, second = (lexicon.cases.get(tokens[at].norm) for at in (phrase.first, joint + 1))
    return first is not None and first.singular and second is not None and not second.singular
