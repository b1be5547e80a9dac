"""On whose ground a sentence stands: "In the Belgorod region, officials said"."""

from collections.abc import Sequence

from extraction.cues.phrase import Phrase
from extraction.speakers.described import Described
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
        side
        for at, token in enumerate(tokens)
        if token.is_capital
        and (side := lexicon.home.get(token.norm)) is not None
        and not (side == "ru" and token.norm in lexicon.places.governments)  # after talks in Moscow, …
        and not phrase.leftmost <= at <= phrase.rightmost
        and _is_there(tokens, at, lexicon)
    }
    return found == {"ru"}


_WHERE = frozenset("у в во на над під под біля возле около поблизу по неподалік".split())
FAR = 3
"""Tokens behind "in" among which a place's name stands: «у селі Вільне Сумської області»."""


def side_of_sentence(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> str | None:
    """Return on whose ground all stands that a Ukrainian or Russian sentence is about, beside its speaker.

    It is that of a town's own services: «У Полтаві немає світла, повідомили в обленерго». Occupied places
    have services of either side.
    """
    tokens = sentence.tokens
    found = {
        lexicon.home.get(token.norm)
        for at, token in enumerate(tokens)
        if token.is_capital
        and token.norm in lexicon.home
        and not phrase.leftmost <= at <= phrase.rightmost
        and any(one.norm in _WHERE for one in tokens[max(0, at - FAR) : at])
    }
    occupied = any(token.is_capital and token.norm in lexicon.places.occupied for token in tokens)
    return found.pop() if len(found) == 1 and not occupied else None


def serves_a_town(described: Described, lexicon: Lexicon) -> bool:
    """Return whether it is an office or a service that each town or region has its own of."""
    words = described.as_written.lower().split()
    return any(word.startswith(lexicon.signs.of_a_town) for word in words[:2])


def _is_there(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "in", or "a town of", stands before the name and what belongs to it."""
    at -= 1
    while at > 0 and (tokens[at].is_capital or tokens[at].norm in ("the", "'s")):
        at -= 1
    if at < 0:
        return False
    of_part = tokens[at].norm == "of" and at > 0 and tokens[at - 1].norm in lexicon.signs.parts
    return tokens[at].norm in _IN or of_part or (at == 0 and tokens[0].norm in _IN)
