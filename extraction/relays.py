"""Media that pass on what the speaker of the same sentence said: «…, заявив мер, пише видання …»."""

from extraction.clauses import PASSING_ON
from extraction.lexicon import Lexicon
from extraction.passing import medium_at
from extraction.phrase import Phrase
from extraction.placed import Placed, Side
from extraction.sentences import Sentence


def passes_on(sentence: Sentence, placed: Placed, lexicon: Lexicon) -> bool:
    """Return whether a medium only passes on the words of another speaker of the sentence."""
    if placed.cue.verb is None or placed.cue.verb.form not in PASSING_ON:
        return False
    before = sentence.tokens[placed.cue.first - 1].norm if placed.cue.first else ""
    if placed.words is Side.AFTER and before not in ("як", "как"):
        return False
    return is_medium(sentence, placed.phrase, lexicon)


def only_relays(sentence: Sentence, placed: Placed, before: Placed) -> bool:
    """Return whether it is "he said, according to the agency" or "he said, the agency reports"."""
    comma = placed.first - 1
    beside = comma > 0 and sentence.tokens[comma].text == "," and before.last == comma - 1
    passing = placed.cue.verb is None or placed.words is Side.BEFORE
    return passing and before.cue.verb is not None and beside


def is_medium(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether the speaker is a newspaper, agency or channel."""
    first, last = phrase.first, phrase.last
    own = sentence.tokens[first : last + 1]
    if any(medium_at(sentence.tokens, at, lexicon) for at in range(first, last + 1)):
        return not any(token.norm in lexicon.given_names for token in own)
    return any(token.norm in lexicon.media_nouns for token in own[:2])


def media_in(sentence: Sentence, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the tokens of the media that a sentence names, whose names are no places: «Новини Донбасу»."""
    lengths = ((at, medium_at(sentence.tokens, at, lexicon)) for at in range(len(sentence.tokens)))
    return [(at, at + length - 1) for at, length in lengths if length]
