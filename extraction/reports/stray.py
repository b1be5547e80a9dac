"""What may be lost or nobody's: a verb of saying without a speaker, news behind "X said this, …"."""

from collections.abc import Sequence

from domain.statement import Topic
from extraction.cues.finding import Cue, cues
from extraction.reports.attribution import Attribution
from extraction.reports.own import OwnOutlet
from extraction.texts.sentences import Sentence
from extraction.words.gates import gate
from extraction.words.lexicon import Lexicon
from extraction.words.tokens import Token

LONGEST_SCARE = 4
"""Tokens, marks included, of a quotation that can be the outlet's own: "so-called "referendum""."""

STRAY = ("say", "claim", "deny", "doubt", "prepositional")
"""Sorts of cues that have a speaker, though none was made out."""

NEWS = frozenset((Topic.STRIKE, Topic.CASUALTIES, Topic.ADVANCE, Topic.CONTROL, Topic.ENCIRCLEMENT))
"""Of what a clause tells that does more than say on what occasion somebody spoke."""

_CLAUSES = frozenset(", after as while when before".split())
"""Behind what another clause may tell news."""

_OF_PARTICIPLES = ("ими", "ыми", "им", "ым")
"""How participles end behind data and words: «оприлюдненими», «прозвучавшим»."""

_HINTS = gate(lambda lexicon, word: word in lexicon.grammar.hints)


def has_stray_cue(sentence: Sentence, lexicon: Lexicon, outlet: OwnOutlet) -> bool:
    """Return whether somebody's words may be in narration; not in "As Ukrinform reported, …"."""
    if any(last - first > LONGEST_SCARE for first, last in sentence.quotes):
        return True
    if sentence.opens & _HINTS and any(token.norm in lexicon.grammar.hints for token in sentence.tokens):
        return True
    opening = outlet.reminder(sentence.tokens)
    stray = (cue for cue in cues(sentence, lexicon) if cue.last >= opening and cue.sort in STRAY)
    return any(not _names_nobody(sentence.tokens, cue) for cue in stray)


def _names_nobody(tokens: Sequence[Token], cue: Cue) -> bool:
    """Return whether only what it rests on is told: «За попередніми даними, …», not «…, наданими X, …»."""
    at = cue.last + 1
    if cue.verb is not None or at + 1 >= len(tokens) or tokens[at].text != "," or tokens[0].norm.isascii():
        return False
    return not tokens[at + 1].norm.removesuffix("ся").endswith(_OF_PARTICIPLES)


def tells_more(sentence: Sentence, one: Attribution, lexicon: Lexicon) -> bool:
    """Return whether news of its own stands behind who said the sentence before: "X said this, as Y was hit".

    Then the sentence is kept, unless somebody else is given that news.
    """
    begin = max(one.placed.phrase.rightmost, one.placed.cue.first) + 1
    behind = (at for at in range(begin, len(sentence.tokens)) if sentence.tokens[at].norm in _CLAUSES)
    comma = next(behind, None)
    if comma is None or comma + 1 >= len(sentence.tokens):
        return False
    of_others = comma > begin and sentence.tokens[comma + 1].norm in lexicon.grammar.relative
    if of_others and not (lexicon.is_english or sentence.tokens[comma - 1].is_capital):
        return False  # на зустрічі з блогерами, які пишуть про бої
    going = lexicon.verbs.get(sentence.tokens[comma + 1].norm)
    if going is not None and going.sort == "going":
        return False  # …, commenting on the situation: words of its own are another attribution's
    return not NEWS.isdisjoint(lexicon.about.found_in(sentence.tokens[comma:]))
