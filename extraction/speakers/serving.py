"""Whom an English "its spokesman", "the agency's head" with a name serves: the body just heard or named."""

from collections.abc import Sequence
from dataclasses import replace

from extraction.cues.phrase import Phrase
from extraction.speakers.described import Described
from extraction.speakers.distinct import may_be_it
from extraction.speakers.heard import Heard
from extraction.speakers.member import Member
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon
from extraction.words.runs import run_of
from extraction.words.tokens import Token

_AT = frozenset("at of for with from heads leads".split())
_INSIDE = frozenset("for of the and on".split())


def serves_body(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Return whether the phrase is "its spokesman Petro Lysenko", "a spokesman for the agency, …"."""
    if not lexicon.is_english:
        return False
    tokens = sentence.tokens
    if any(token.norm == "its" for token in tokens[max(0, phrase.leftmost - 1) : phrase.leftmost + 1]):
        return True
    own = tokens[phrase.leftmost : phrase.rightmost + 1]
    return any(_is_body_told_before(own, at, lexicon) for at in range(len(own) - 2))


def _is_body_told_before(own: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "for the agency" stands at `at` and no name of it behind."""
    joint, article, noun = own[at : at + 3]
    if joint.norm not in ("for", "of") or article.norm != "the" or noun.is_capital:
        return False
    after = own[at + 3 : at + 4]
    ends = not after or not (after[0].is_word or after[0].norm == "'s")
    return ends and lexicon.pointing.get(noun.norm) == "body"


def as_served(described: Described, heard: Heard) -> Described:
    """Return "its spokesman" with the side of the body, whatever the country; "her group" as her body."""
    described = _as_own_body(described, heard)
    body = _served(heard) if described.of_body else None
    side = body.speaker().side if body is not None else None
    if side is None or (described.side is not None and side != "independent"):
        return described
    return replace(described, side=side, home=None)


def _as_own_body(described: Described, heard: Heard) -> Described:
    """Return "her group" as the body that the last person's own description names: "a researcher at X"."""
    words = described.body.lower().split()
    last = heard.last_person
    if heard.given != {} or last is None or not words or words[0] not in ("his", "her"):
        return described
    body = _body_in(last.role or "") if words[-1] in heard.signs.own_bodies and len(words) == 2 else ""
    if not body:
        return described
    side = last.side if described.side in (None, "independent") else described.side
    return replace(described, body=body, side=side or described.side, of_last=False, words=frozenset())


def _body_in(role: str) -> str:
    """Return the Centre for Aid of "a researcher at the Kyiv-based Centre for Aid in Izium"."""
    words = role.split()
    joint = next((at for at, word in enumerate(words) if word in _AT), len(words))
    first = next((at for at in range(joint + 1, len(words)) if words[at].istitle()), len(words))
    last = first
    for at in range(first, len(words)):
        if words[at][:1].isupper():
            last = at
        elif words[at] not in _INSIDE:
            break
    return " ".join(words[first : last + 1])


def _served(heard: Heard) -> Member | None:
    """Return the body that "its" means: the subject of the sentence before, else who spoke last."""
    before = list(heard.read)[-2:-1]
    named = _subject(before[0], heard) if before else None
    if named is not None:
        return named
    last = heard.last
    return last if last is not None and may_be_it(last) else None


def _subject(tokens: Sequence[Token], heard: Heard) -> Member | None:
    """Return the well-known body with which a sentence begins."""
    first = 1 if tokens[0].norm == "the" else 0
    length = run_of(tokens, first)
    known = heard.registry.body(" ".join(token.text for token in tokens[first : first + length]))
    return Member(known=known) if length and known is not None else None
