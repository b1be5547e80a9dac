"""Several words that say something: "made it clear that", "had this to say:", "in the mayor's view"."""

from collections.abc import Sequence

from extraction.cues.finite import BE
from extraction.texts.sentences import Sentence
from extraction.words.lexicon import Lexicon, Verb
from extraction.words.tokens import Token

LONGEST_ESTEEMED = 12
"""Tokens between "in" and "view" of "in the regional governor's view"."""

FARTHEST_OBJECT = 10
"""Tokens from "held" to "responsible"."""

NEGATED_WITHIN = 4
"""Tokens before words of saying in which "did not" makes them none."""

HOLDING = frozenset(("hold", "holds", "held"))
"""Who "held the army responsible" has said so."""

_OF_SEVERAL = ("ли", "ють", "ют")
"""How Ukrainian and Russian verbs of several end that begin such words: «стали писати»."""

OF_TWO = 2
"""Tokens of "played down", whose second may only say where."""

_NOT_SUBJECTS = frozenset("to it there which not".split())


def locution(sentence: Sentence, index: int, lexicon: Lexicon) -> tuple[int, Verb] | None:
    """Return the last token of a locution of saying that begins at `index`, and the verb it stands for."""
    tokens = sentence.tokens
    if _holds_responsible(tokens, index):
        return index, Verb(tokens[index].norm, "say")
    length, sort = lexicon.locutions.length_at(tokens, index), "clause"
    if not length:
        length, sort = lexicon.locutions_say.length_at(tokens, index), "say"
    if not length:
        length, sort = lexicon.locutions_deny.length_at(tokens, index), "deny"
        length = 0 if length == OF_TWO and _is_way(tokens, index + OF_TWO, lexicon) else length
    if not length or index == 0 or tokens[index].is_capital:
        return None
    before = tokens[index - 1].norm
    if before in BE or before in _NOT_SUBJECTS or before in lexicon.grammar.negators:
        return None
    if lexicon.not_said.stands_in(tokens[max(0, index - NEGATED_WITHIN) : index]):
        return None
    sort = "deny" if tokens[index + length - 1].norm == "denial" else sort
    if lexicon.is_english:
        return index + length - 1, Verb(tokens[index].norm, sort)
    form = tokens[index + (tokens[index].norm in lexicon.grammar.negators)].norm  # не приховує
    return index + length - 1, Verb(form, sort, form.endswith(_OF_SEVERAL))


def _is_way(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "down" is only where: "played down the street", "played down by the river"."""
    near = [token.norm for token in tokens[at : at + 2]]
    if not near or near[0] in lexicon.grammar.prepositions or not tokens[at].is_word:
        return True
    grounds, parts = lexicon.places.grounds, lexicon.places.name_parts
    return near[0] in lexicon.grammar.articles and (near[-1] in grounds or near[-1] in parts)


def _holds_responsible(tokens: Sequence[Token], index: int) -> bool:
    """Return whether it is "held" of "held the army responsible for the attack"."""
    if tokens[index].norm not in HOLDING or index == 0 or tokens[index - 1].norm in BE:
        return False
    after, near = index + 2, tokens[index + 2 : index + FARTHEST_OBJECT]
    if (opening := next((at for at, one in enumerate(near) if one.text == "("), None)) is not None:
        closing = next((at for at, one in enumerate(near) if one.text == ")"), opening)
        near = [*near[:opening], *tokens[after + closing + 1 : index + FARTHEST_OBJECT]]  # M23 (AFC)
    for token in near:
        if token.norm in ("responsible", "accountable") or not token.is_word:
            return token.norm in ("responsible", "accountable")
    return False


def esteemed(sentence: Sentence, index: int, lexicon: Lexicon) -> int | None:
    """Return where "in the mayor's view" and "by the ministry's count" begin, whose noun is at `index`."""
    tokens = sentence.tokens
    if tokens[index].norm not in lexicon.esteem or index < 3 or tokens[index - 1].norm not in ("'s", "'"):
        return None
    for at in range(index - 2, max(-1, index - LONGEST_ESTEEMED), -1):
        if tokens[at].norm in ("in", "by"):
            alone = at == 0 or tokens[at - 1].text in ",;:" or tokens[at - 1].is_dash
            return at if alone or index + 1 >= len(tokens) or tokens[index + 1].text in ".,;" else None
        if not (tokens[at].is_word or tokens[at].is_number):
            return None
    return None
