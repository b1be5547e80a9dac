"""Words of their own behind what somebody said before: "X said this on Telegram, adding that …"."""

from collections.abc import Sequence
from itertools import takewhile

from extraction.cues.finding import Cue
from extraction.cues.placed import Placed, Side
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon


def added(cue: Cue, found: Sequence[Placed], sentence: Sentence, lexicon: Lexicon) -> Placed | None:
    """Return what else whoever "said this on Telegram, adding that …", "this was said by X, who …" said."""
    before = found[-1] if found and found[-1].words is Side.NEIGHBOUR and cue.verb else None
    if before is None:
        return None
    tokens, at = sentence.tokens, cue.first - 1
    wordless = _shows_pictures(cue, sentence, lexicon) or _comments(cue, sentence, lexicon)
    adds = cue.sort == "going" and tokens[at].text == "," and not wordless
    adds = adds or (tokens[at].norm == "who" and before.phrase.rightmost == at - 2)
    return Placed(cue, before.phrase, Side.AFTER, "goes on after who said it") if adds else None


def _shows_pictures(cue: Cue, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether no words are added, but "posting photos of the ruins"."""
    words = sentence.tokens[cue.last + 1 : cue.last + 3]
    near = takewhile(lambda token: token.norm not in lexicon.grammar.that, words)
    return lexicon.is_english and any(token.norm in lexicon.signs.films for token in near)


def _comments(cue: Cue, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Return whether it only tells when it was said: «коментуючи ситуацію на фронті»."""
    if cue.verb is None or not cue.verb.form.startswith(lexicon.signs.commenting):
        return False
    behind = sentence.tokens[cue.last + 1 : cue.last + 2]
    return not any(token.text in ",:" or token.is_quote for token in behind)
