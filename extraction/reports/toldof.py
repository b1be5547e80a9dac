"""Of whom an English sentence of narration tells who has no name: "A nurse was carrying blankets"."""

from collections.abc import Sequence

from domain.statement import SpeakerKind
from extraction.cues.phrase import Phrase
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token
from extraction.words.unlisted import is_people

LONGEST_NOUN = 7
"""Tokens of "a former port foreman"."""

LONGEST_ADVERBIAL = 10
"""Tokens of "At the stop near the shipyard,"."""

FAR = 12
"""Tokens behind the noun within which stands what befell somebody."""

_ONE = frozenset("a an another one".split())
_PEOPLE = (SpeakerKind.RESIDENT, SpeakerKind.MILITARY, SpeakerKind.AID)


def nameless_subject(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """Return the person with whom the clause begins; None: nobody, or somebody whom only harm befell."""
    tokens = sentence.tokens
    first = _behind_adverbial(tokens, lexicon)
    if tokens[first].norm not in _ONE:
        return None
    for at in range(first + 1, min(first + LONGEST_NOUN, len(tokens) - 1)):
        token, after = tokens[at], tokens[at + 1]
        described = token.norm in lexicon.sides or not token.is_capital
        if not (token.is_word and described) or token.norm in lexicon.grammar.prepositions:
            return None
        if _is_person(token, lexicon):
            if _is_person(after, lexicon) or after.norm == "'s" or after.is_capital:
                continue
            behind = tokens[at + 1 : at + 1 + FAR]
            befell = any(one.norm in lexicon.places.governing.harmed for one in behind)
            return None if befell else Phrase(first, at)
    return None


def _behind_adverbial(tokens: Sequence[Token], lexicon: Lexicon) -> int:
    """Return where the clause begins behind "At the stop near the shipyard,"."""
    if tokens[0].norm not in lexicon.grammar.prepositions:
        return 0
    near = tokens[1:LONGEST_ADVERBIAL]
    comma = next((at for at, token in enumerate(near, 1) if token.text == "," or token.is_quote), 0)
    return comma + 1 if 0 < comma < len(tokens) - 1 else 0


def _is_person(token: Token, lexicon: Lexicon) -> bool:
    role = lexicon.roles.get(token.norm)
    if role is None:
        return is_people(token, lexicon)
    return not (role.body or role.group) and role.kind in _PEOPLE
