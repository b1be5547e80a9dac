"""English verbs of saying in a chain of words: "did acknowledge", "would not say", "accused of"."""

from collections.abc import Sequence

from extraction.cues.finite import BE
from extraction.words.lexicon import Lexicon, Verb
from extraction.words.tokens import Token

_EMPHATIC = ("did", "does", "do")
_WHATEVER = ("хо", "дума", "зна", "мож", "завгодно", "угодно", "бы", "же", "за")
"""How words begin behind "what", which is no "that": «сказав що думає»."""
_PLAIN = ("каже", "говорить", "говорит")
_HABIT = ("would", "will", "'d")
_BARE = {
    "of": frozenset("accused suspected".split()),
    "for": frozenset("blamed criticised criticized praised condemned commended credited lauded".split()),
    "to": frozenset(
        "told instructed urged invited advised encouraged asked reminded thought believed".split()
    ),
    "with": frozenset("credited".split()),
}
"""Participles without an object: "the man accused of", "troops told to" are described, not speaking."""


def emphatic(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return how many tokens "did" or "would" takes before the bare form at `index`.

    "Would say" tells what somebody used to say only before a quotation.
    """
    at = index - 1
    while at > 0 and (tokens[at].norm in lexicon.grammar.fillers or tokens[at].norm.endswith("ly")):
        at -= 1
    if at < 1:
        return 0
    if tokens[at].norm in _EMPHATIC:
        return index - at
    quoted = any(token.is_quote for token in tokens[index + 1 : index + 3])
    return index - at if quoted and tokens[at].norm in _HABIT else 0


def progressive(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Return how many tokens "are now" takes before the "saying" at `index`."""
    at = index - 1
    while at > 0 and tokens[at].norm in lexicon.grammar.fillers and tokens[at].norm not in BE:
        at -= 1
    return index - at if at > 0 and tokens[at].norm in BE else 0


def has_particle(tokens: Sequence[Token], index: int, verb: Verb) -> bool:
    """Return whether "out" belongs to the verb: "pointed out"."""
    return verb.form.startswith("point") and index + 1 < len(tokens) and tokens[index + 1].norm == "out"


def is_untold(verb: Verb, lexicon: Lexicon, *, negated: bool) -> bool:
    """Return whether it is "would not say", by which nothing is said."""
    return negated and verb.form in lexicon.signs.not_told


def is_described(tokens: Sequence[Token], index: int, verb: Verb) -> bool:
    """Return whether the form describes the noun before it: "the man accused of", "troops told to leave"."""
    after = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if verb.form not in _BARE.get(after, ()) or not index:
        return False
    return tokens[index - 1].is_word and tokens[index - 1].norm not in ("who", "they", "he", "she", "it")


def is_beside_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a participle describes the noun before it: "two men claiming to be"."""
    before = tokens[index - 1] if index else None
    if before is None or not before.is_word:
        return False
    grammar, norm = lexicon.grammar, before.norm
    small = norm in grammar.breaks or norm in grammar.fillers or norm in grammar.coordinators
    if small or norm in BE or norm in grammar.prepositions or norm.endswith(("ly", "ing")):
        return False
    return norm not in lexicon.documents and norm not in lexicon.signs.of_words and norm not in grammar.claims


def that_without_comma(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether «що» at `index` begins what was said though its comma was forgotten: «каже що їде»."""
    if not 0 < index < len(tokens) - 2 or tokens[index].norm not in ("що", "что"):
        return False
    verb = lexicon.verbs.get(tokens[index - 1].norm)
    says = verb is not None and verb.sort == "say" and (verb.form not in lexicon.weak or verb.form in _PLAIN)
    after, ukrainian = tokens[index + 1].norm, tokens[index].norm == "що"
    infinitive = after.endswith(("ти", "тися", "тись") if ukrainian else ("ть", "ться", "ти"))
    return says and not infinitive and not after.startswith(_WHATEVER)
