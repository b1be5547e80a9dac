"""Whether "that" begins what was said, or goes with a noun: "said reports that … were false"."""

from collections.abc import Sequence

from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token


def belongs_to_noun(tokens: Sequence[Token], start: int, that: int, lexicon: Lexicon) -> bool:
    """Return whether the words between a verb of saying (before `start`) and `that` take the "that".

    Words that began after such a "that" would say what the speaker did not. Between a verb and its own
    "that" stand no claim, no negation, no judgement and no other verb of saying.
    """
    grammar = lexicon.grammar
    if lexicon.is_english and (_has_begun(tokens, start, that) or _is_called(tokens, that, lexicon)):
        return True
    for index in range(start, that):
        norm = tokens[index].norm
        if norm in grammar.claims and not _is_where_it_was_said(tokens, index):
            return True
        if norm in grammar.negators or lexicon.negations.length_at(tokens, index):
            return True
        named = norm in grammar.fillers or norm in lexicon.saying.parts  # on Thursday evening that
        named = named or norm in grammar.prepositions or norm in lexicon.saying.occasions  # during a briefing
        if lexicon.is_english and norm.endswith("ing") and not named:
            return True  # warned against believing that
        if norm in lexicon.verbs and _is_where_it_was_said(tokens, index):
            continue  # in a statement posted on Monday
        if norm in lexicon.verbs and norm not in grammar.claims and index > start:
            return not tokens[index].is_capital
    return not lexicon.is_english and _has_object(tokens, start, that)


def _has_begun(tokens: Sequence[Token], start: int, that: int) -> bool:
    """Return whether a clause with its verb stands before "that": "said he had seen the town that …"."""
    norms = [token.norm if token.text != "May" else "" for token in tokens[start:that]]
    verb = next((at for at, norm in enumerate(norms) if norm in _FINITE), None)
    return verb is not None and verb > 0 and _RELATIVE.isdisjoint(norms[:verb])


def _is_called(tokens: Sequence[Token], that: int, lexicon: Lexicon) -> bool:
    """Return whether "that" follows what the words before it are called: "…, an accusation that"."""
    before = tokens[max(0, that - 3) : that]
    return len(before) == 3 and before[0].text == "," and before[1].norm in lexicon.grammar.articles


_FINITE = frozenset("is are was were will would has have had can could may might must should".split())
WHERE = 6
"""Tokens within which "in" stands before what it was said in: "in a Nov. 22 post"."""
_RELATIVE = frozenset("who which whom whose".split())


def _is_where_it_was_said(tokens: Sequence[Token], index: int) -> bool:
    before = [token.norm for token in tokens[max(0, index - WHERE) : index]]
    return any(norm in ("in", "during", "at", "у", "в", "во") for norm in before)


def _has_object(tokens: Sequence[Token], start: int, that: int) -> bool:
    """Return whether «малоймовірним, що» or «про взяття міста, що …» stands there."""
    if that == start + 2 and tokens[start].norm.endswith(("им", "ым")):
        return True
    about = tokens[start].norm in ("про", "о", "об", "обо", "щодо")
    return that - start >= 4 and about and tokens[that - 2].norm not in ("те", "то", "том")
