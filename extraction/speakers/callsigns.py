"""Soldiers of whom narration tells only the call sign."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.statement import SpeakerKind
from extraction.cues.inside import CALL_SIGN
from extraction.cues.phrase import Phrase
from extraction.speakers.described import Described
from extraction.speakers.member import SERVING
from extraction.speakers.sides import Sides
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token, written

LONGEST_CALL_SIGN = 2
"""Tokens between the first and the last word of a call sign."""

NEAR_NAME = 4
"""Tokens from a name's end within which the word for its call sign stands."""

_SIGNS = frozenset(("callsign", "sign"))
_GOES_BY = frozenset("by only under using as uses".split())
"""What stands before "the call sign" of somebody who is called so: "goes by his call sign Fox"."""


def signed_at(tokens: Sequence[Token]) -> int | None:
    """Return where the call sign stands of "who goes by the call sign Fox", if one is told."""
    for at in range(4, len(tokens) - 1):
        if tokens[at - 1].norm not in _SIGNS:
            continue
        first = at - 1 if tokens[at - 1].norm == "callsign" else at - 2
        sign = first == at - 1 or tokens[first].norm == "call"
        whole = tokens[at].is_capital and tokens[at].is_word and not tokens[at + 1].is_capital
        if sign and whole and (tokens[first - 2].norm in _GOES_BY or tokens[first - 1].text == ","):
            return at
    return None


def signed_soldier(text: str, sentence: Sentence, sides: Sides) -> Iterator[Described]:
    """Yield the soldier of «Боєць на псевдо «Кит» збирається на позицію», in Ukrainian and Russian."""
    tokens = sentence.tokens
    at = next((at for at, token in enumerate(tokens) if token.norm.startswith(CALL_SIGN)), 0)
    sign = _sign_behind(sentence, at) if at else ()
    if not sign:
        return
    about = tokens[:at]
    yield Described(
        as_written=written(text, sign),
        name=tuple(token.text for token in sign),
        kind=SpeakerKind.MILITARY,
        side=sides.side(about),
        home=sides.local(about),
    )


def _sign_behind(sentence: Sentence, at: int) -> Sequence[Token]:
    """Return the call sign behind the word for it at `at`, in marks or not."""
    tokens = sentence.tokens
    first = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].is_quote)
    pair = sentence.quote_at(at + 1) if first == at + 2 else None
    last = pair[1] - 1 if pair else first
    if last >= len(tokens) or not tokens[first].is_capital or last - first > LONGEST_CALL_SIGN:
        return ()
    return tokens[first : last + 1]


def sign_beside(sentence: Sentence, first: int, last: int, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the call sign told in a soldier's name or right behind it.

    «Олег «Кит» Ткач», «Олег Ткач («Кит»)», «Олег Ткач, позивний Кит».
    """
    tokens = sentence.tokens
    for at in range(first + 1, min(last + NEAR_NAME, len(tokens))):
        own = (
            at <= last
            or tokens[last + 1].text in ",("
            or tokens[last + 1].norm in lexicon.grammar.prepositions
        )
        if own and tokens[at].norm.startswith(CALL_SIGN):
            return tuple(token.text for token in _sign_behind(sentence, at))
        pair = sentence.quote_at(at)
        inside = tokens[at - 1].text == "(" or tokens[at - 1].norm in lexicon.given_names
        if pair is not None and pair[0] == at and inside and pair[1] - at <= LONGEST_CALL_SIGN + 1:
            return tuple(token.text for token in tokens[at + 1 : pair[1]] if tokens[at + 1].is_capital)
    return ()


def is_alone_in_marks(sentence: Sentence, phrase: Phrase) -> bool:
    """Return whether the words alone stand in marks: «Комар» is a soldier's call sign."""
    return sentence.quote_at(phrase.first) == (phrase.first - 1, phrase.last + 1)


def signed(described: Described, sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Described:
    """Return who speaks with the call sign told beside the name: who has one is a soldier."""
    sign = sign_beside(sentence, phrase.first, phrase.last, lexicon)
    kind = described.kind or SpeakerKind.MILITARY
    told = sign and sign != described.name  # else the call sign is all that is told
    return replace(described, sign=sign, kind=kind) if told else described


def with_sign(person: Described, sentence: Sentence, last: int, sides: Sides) -> Described:
    """Return a person of narration, whose name ends at `last`, as a soldier if a call sign follows."""
    sign = sign_beside(sentence, last - len(person.name) + 1, last, sides.lexicon)
    if not sign:
        return person
    home = person.home or (None if person.side else sides.local(sentence.tokens))
    kind = person.kind if person.kind in SERVING else SpeakerKind.MILITARY
    return replace(person, sign=sign, kind=kind, home=home, witness=False)


def serves(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a sentence is about somebody in an office or an army: «Андрій воює з весни»."""
    roles = (lexicon.roles.get(token.norm) for token in tokens)
    offices = (SpeakerKind.MILITARY, SpeakerKind.OFFICIAL, SpeakerKind.EXPERT)
    serving = any(token.norm.startswith(lexicon.signs.at_arms) for token in tokens)
    return serving or any(role is not None and role.kind in offices for role in roles)
