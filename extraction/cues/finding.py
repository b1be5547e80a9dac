"""Where a sentence says that somebody says something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from extraction.cues.finite import QUOTED, as_saying, copula, is_verb, periphrasis
from extraction.cues.locutions import HOLDING, esteemed, locution
from extraction.cues.unseen import is_unseen
from extraction.cues.verbchain import emphatic, has_particle, is_described, is_untold, progressive
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon, Verb
from extraction.words.tokens import Token

MOST_CUES = 12
"""Cues of one sentence that are looked at; more stand only in what is no prose."""

_NAMED = frozenset("named identified name".split())

NEGATED_WITHIN = 4
"""Tokens before a verb in which "did not" makes it no statement."""


UNDERSTOOD = ("зрозуміти", "понять")
GIVEN = ("дав", "дала", "дали", "дає", "дають", "дал", "дала", "дали", "дает", "даёт", "дают")
WRITING = ("напис", "пише", "пишет", "писав", "писал")

_GIVEN_BY_MANY = ("дали", "дають", "дают")
"""«Дав зрозуміти» says something, «щоб зрозуміти» does not."""


@dataclass(slots=True)
class Cue:
    """The words of saying as (first, last) token indices; `verb` None for "according to" and its like.

    A negation belongs to the cue ("does not believe", «не вірить»), so that it is never lost.
    """

    first: int
    last: int
    verb: Verb | None
    sort: str
    negated: bool = False


def cues(sentence: Sentence, lexicon: Lexicon) -> list[Cue]:
    """Return the cues of `sentence` outside its quotations, in text order."""
    return list(islice(_cues(sentence, lexicon), MOST_CUES))


def _cues(sentence: Sentence, lexicon: Lexicon) -> Iterator[Cue]:
    tokens, free, begun_by = sentence.tokens, 0, lexicon.remember(_begun_by)
    for index in _outside_quotations(sentence):
        if index < free:
            continue
        norm = tokens[index].norm
        if (sorts := begun_by[norm]) and (several := _of_several_words(sentence, index, sorts, lexicon)):
            yield several
            free = several.last + 1
            continue
        verb = lexicon.verbs.get(norm)
        if verb is not None and verb.form in UNDERSTOOD:
            verb = _given_to_understand(tokens, index, verb)
        if verb is not None and not _is_something_else(sentence, index, verb, lexicon):
            first = index - _chain_before(sentence, index, verb, lexicon)
            first -= verb.form in GIVEN
            begin = _negation_before(sentence, first, lexicon)
            if is_untold(verb, lexicon, negated=begin < first):
                continue
            last = index + has_particle(tokens, index, verb)
            if begin < index and verb.form in QUOTED and (saying := as_saying(tokens, index)):
                last = saying + 1
            yield Cue(begin, last, verb, verb.sort, negated=begin < first)


_CUE = gate(lambda lexicon, word: bool(lexicon.cue_words.get(word)))


def _outside_quotations(sentence: Sentence) -> list[int]:
    """Return where words stand outside quotations with which a cue can begin."""
    if not sentence.opens & _CUE:
        return []
    found = [at for at, token in enumerate(sentence.tokens) if token.opens & _CUE]
    if not found or not sentence.quotes:
        return found
    inside = bytearray(len(sentence.tokens))
    for first, last in sentence.quotes:
        inside[first : last + 1] = b"\x01" * (last + 1 - first)
    return [at for at in found if not inside[at]]


def _chain_before(sentence: Sentence, index: int, verb: Verb, lexicon: Lexicon) -> int:
    """Return how many tokens of its chain stand before the verb: "went on to", "was", "did"."""
    tokens = sentence.tokens
    if not lexicon.is_english:
        return 0
    found = periphrasis(tokens, index) or copula(tokens, index, verb)
    if verb.sort == "going":
        return found or progressive(tokens, index, lexicon)
    return found or emphatic(tokens, index, lexicon)


def _given_to_understand(tokens: Sequence[Token], index: int, verb: Verb) -> Verb | None:
    """Return the verb of «дали зрозуміти» with number and gender of its first word; None: it is another."""
    given = tokens[index - 1].norm if index else ""
    return replace(verb, form=given, plural=given in _GIVEN_BY_MANY) if given in GIVEN else None


_PRONOMINAL, _PREPOSITIONAL, _LOCUTION, _ESTEEM = 1, 2, 4, 8
"""The sorts of several words that say something."""


def _begun_by(lexicon: Lexicon, word: str) -> int:
    """Return the sorts of several words that may begin with a word, or end with it ("the mayor's view")."""
    locutions = lexicon.locutions, lexicon.locutions_say, lexicon.locutions_deny
    return (
        _PRONOMINAL * lexicon.pronominal.may_begin_with(word)
        | _PREPOSITIONAL * lexicon.prepositional.may_begin_with(word)
        | _LOCUTION * (word in HOLDING or any(one.may_begin_with(word) for one in locutions))
        | _ESTEEM * (word in lexicon.esteem)
    )


def _of_several_words(sentence: Sentence, index: int, sorts: int, lexicon: Lexicon) -> Cue | None:
    """Return "in his view", "according to", "made it clear" at `index`; "in the mayor's view" up to it."""
    tokens = sentence.tokens
    if sorts & _PRONOMINAL and (length := lexicon.pronominal.length_at(tokens, index)):
        return Cue(index, index + length - 1, None, "pronominal")
    if sorts & _PREPOSITIONAL and (length := lexicon.prepositional.length_at(tokens, index)):
        return Cue(index, index + length - 1, None, "prepositional")
    if sorts & _LOCUTION and (found := locution(sentence, index, lexicon)):
        return Cue(index, found[0], found[1], found[1].sort)
    begin = esteemed(sentence, index, lexicon) if sorts & _ESTEEM else None
    return None if begin is None else Cue(begin, index, None, "possessive")


def _negation_before(sentence: Sentence, index: int, lexicon: Lexicon) -> int:
    """Return where the negation of the verb at `index` begins, or `index`."""
    tokens, grammar = sentence.tokens, lexicon.grammar
    first = index
    while first and (
        tokens[first - 1].norm in grammar.negators
        or (first < index and tokens[first - 1].norm in grammar.auxiliaries)
    ):
        first -= 1
    return first


def _is_bracketed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the verb stands in brackets: «Сергей (фамилию он просит не называть) говорит»."""
    marks = [token.text for token in tokens[:index] if token.text in "()"]
    return bool(marks) and marks[-1] == "("


def _is_something_else(sentence: Sentence, index: int, verb: Verb, lexicon: Lexicon) -> bool:
    tokens = sentence.tokens
    if tokens[index].is_capital and index and tokens[index - 1].norm not in (":", "—", "–", "-"):
        return not tokens[index].is_shouted
    if not lexicon.is_english and _is_bracketed(tokens, index):
        return True
    if (
        verb.form.startswith(WRITING)
        and index + 1 < len(tokens)
        and tokens[index + 1].norm in lexicon.signs.papers
    ):
        return True
    first, least = index, max(0, index - NEGATED_WITHIN)
    while first > least and tokens[first - 1].text != "," and tokens[first - 1].norm not in _NAMED:
        first -= 1  # who declined to be named; they refused to leave, said X
    near = tokens[first:index]
    near = near[next((at for at, token in enumerate(near) if token.norm == "but"), 0) :]  # did not X but said
    if verb.sort != "deny" and not is_unseen(tokens, index) and lexicon.not_said.stands_in(near):
        return True
    if lexicon.is_english:
        return is_described(tokens, index, verb) or not is_verb(tokens, index, verb, lexicon)
    return False
