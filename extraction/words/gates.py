"""Gates: which rules a word can set going at all, told by one look at it.

Most rules say "no" to most sentences, because no word stands in them that the rule is about. A rule says
beside itself which words those are:

    _TEACHING = gate(lambda lexicon, word: word.startswith(lexicon.places.lessons.teaching))

and gets a bit. Each word of an article carries the bits of all gates that it opens (`Token.opens`), each
sentence those of all its words (`Sentence.opens`); where the bit is missing, the rule need not be asked. A
gate may open too often (words that no article has open all of them), and must open wherever its rule can say
"yes": it is never itself the answer.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from extraction.words.lexicon import Lexicon
from extraction.words.stems import Passing, Remembered
from extraction.words.tokens import Token

Opening = Callable[[Lexicon, str], object]
"""Whether a word, in lower case, can set a rule going."""

_OPENINGS: list[Opening] = []


def gate(opening: Opening) -> int:
    """Return the bit of a new gate that is opened by the words of which `opening` is true."""
    _OPENINGS.append(opening)
    return 1 << (len(_OPENINGS) - 1)


def opened_by(lexicon: Lexicon) -> Remembered[int]:
    """Return what gates each word of a language opens, each word looked at once for all articles."""
    return lexicon.remember(_Opened(len(_OPENINGS)))


def open_gates(tokens: Iterable[Token], opened: Mapping[str, int]) -> int:
    """Note of each of `tokens` which gates it opens (see `opened_by`), and return those of all of them."""
    together = 0
    for token in tokens:
        token.opens = opens = opened[token.norm]
        together |= opens
    return together


@dataclass(frozen=True)
class _Opened:
    """All of the first `count` gates: those of a module that is imported later are asked anew."""

    count: int

    def __call__(self, lexicon: Lexicon, word: str) -> int:
        """Return the bits of the gates that `word` opens."""
        asked = Passing(word)
        return sum(1 << number for number in range(self.count) if _OPENINGS[number](lexicon, asked))
