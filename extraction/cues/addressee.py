"""To whom it was said, which is no part of what was said: "told reporters", "told a news agency"."""

from collections.abc import Sequence

from extraction.cues.finding import Cue
from extraction.cues.media import medium_at
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import TERMINATORS, Token

LONGEST = 8
LONGEST_REST = 4
"""Tokens of an audience that no list knows."""
_PRONOUNS = frozenset("me us him her them it".split())


def addressee(tokens: Sequence[Token], start: int, cue: Cue, lexicon: Lexicon) -> int:
    """Return how many tokens from `start` on name the audience of a verb that takes one; 0: none does."""
    if cue.verb is None or cue.verb.form not in lexicon.signs.telling or start >= len(tokens):
        return 0
    audiences = lexicon.grammar.audiences
    if tokens[start].norm in _PRONOUNS:
        return 1
    named = start + (tokens[start].norm == "the")
    medium = medium_at(tokens, named, lexicon) if named < len(tokens) else 0
    reach = range(named + medium if medium else start, min(len(tokens), start + LONGEST))
    first = next((at for at in reach if tokens[at].norm in audiences), None)
    if medium and first is not None and _act(tokens, first, lexicon):
        return named + medium - start
    if first is not None and all(_may_stand(tokens[at], lexicon) for at in range(start, first)):
        end = first + 1
        while end < len(tokens) and (tokens[end].norm in audiences or _is_medium(tokens, end, lexicon)):
            end += 1  # the 161.ru news site
        return end - start
    if medium := _medium_alone(tokens, named, lexicon):
        return named + medium - start
    end = _end_of_name(tokens, start, named, lexicon)
    return end - start if end > named else _rest(tokens, start, lexicon)


def _end_of_name(tokens: Sequence[Token], start: int, named: int, lexicon: Lexicon) -> int:
    """Return where the capitals from `named` on end that an unknown medium is called by."""
    end = named
    while end < min(len(tokens), start + LONGEST) and (
        (tokens[end].is_capital and tokens[end].is_word) or (end > named and tokens[end].is_number)
    ):
        if end > named and tokens[end].norm in lexicon.places.governments:
            break  # told Reuters Russia was massing troops
        end += 1
    noun = end > named and end < len(tokens) and tokens[end].norm in lexicon.media_nouns
    return end + noun  # Magik 9 radio


def _act(tokens: Sequence[Token], people: int, lexicon: Lexicon) -> bool:
    """Return whether people behind a medium do something: "told AFP Izium residents had left"."""
    behind = tokens[people + 1].norm if people + 1 < len(tokens) else ""
    acts = behind in lexicon.grammar.auxiliaries or behind in lexicon.grammar.past
    return acts and tokens[people].norm.endswith("s")


def _is_medium(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether the noun belongs to "news" before it: "the 161.ru news site"."""
    return tokens[at].norm in lexicon.media_nouns and tokens[at - 1].norm == "news"


def _rest(tokens: Sequence[Token], start: int, lexicon: Lexicon) -> int:
    """Return how long "the national newscast" is, behind which nothing is said: 0 if something is."""
    end = next((at for at in range(start, len(tokens)) if not tokens[at].is_word), len(tokens))
    closes = end >= len(tokens) or (tokens[end].text in TERMINATORS and end + 1 >= len(tokens))
    named = tokens[start].norm in lexicon.grammar.articles and 1 < end - start <= LONGEST_REST
    return end - start if closes and named else 0


def _medium_alone(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return how long a medium's name is behind which a clause begins with a name: "told AFP Izium was"."""
    length = medium_at(tokens, at, lexicon) if at < len(tokens) else 0
    if not length:
        return 0
    behind = at + length
    length += behind < len(tokens) and tokens[behind].norm in lexicon.media_nouns
    end = at + length
    while end < len(tokens) and tokens[end].is_capital and tokens[end].is_word:
        end += 1
    dated = tokens[at + length].norm in lexicon.weekdays if at + length < len(tokens) else True
    ends = end >= len(tokens) or not tokens[end].is_word or tokens[end].norm in lexicon.grammar.that
    return 0 if dated or ends else length


def _may_stand(token: Token, lexicon: Lexicon) -> bool:
    """Return whether the word can stand between the verb and its audience: "the Russian state"."""
    norm = token.norm
    if norm in lexicon.grammar.that or (norm in lexicon.grammar.breaks and norm not in ("its", "their")):
        return False
    word = token.is_word or token.text[-1].isalpha()  # 161.ru
    return (word or norm in ("'s", "'")) and norm not in lexicon.grammar.prepositions
